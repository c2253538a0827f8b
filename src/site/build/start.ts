// Serves the finished build with the headers it is published with: npm start. PORT chooses another port.
import { networkInterfaces } from 'node:os';
import { placeFrom } from './place.ts';
import { siteServer } from './serve.ts';

const { base } = placeFrom(process.env);
const port = Number(process.env['PORT'] ?? 4321);
const hosts = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
const server = siteServer('dist', base, undefined, { compress: true });
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use: PORT=${port + 1} npm start` : error.message);
  process.exitCode = 1;
});
server.listen(port, () => {
  console.log(`http://localhost:${port}${base}`);
  for (const { address, family, internal } of hosts)
    if (family === 'IPv4' && !internal) console.log(`http://${address}:${port}${base}`);
});
