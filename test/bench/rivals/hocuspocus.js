/**
 * Hocuspocus with its own settings: no extension, so nothing is kept on disk. It asks for Node 22 and runs on Node 20.
 */
import { Server } from '@hocuspocus/server';

const server = new Server({ address: '127.0.0.1', port: 0, quiet: true });
await server.listen();
console.log(`port ${server.address.port}`);
