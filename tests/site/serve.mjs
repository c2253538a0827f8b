// The built site with the headers it is published with, on the port given: beside any other that may be running.
import { siteServer } from '../../src/site/build/serve.ts';

siteServer('dist').listen(Number(process.argv[2]));
