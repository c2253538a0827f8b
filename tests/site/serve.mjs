// The built site behind Astro's own preview server, on the port given: beside any preview that may be running.
import { preview } from 'astro';

await preview({ root: process.cwd(), server: { port: Number(process.argv[2]) } });
