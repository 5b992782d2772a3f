/**
 * @y/websocket-server as its own start file runs it: every socket in one room, nothing kept on disk.
 */
import { createServer } from 'node:http';
import { setupWSConnection } from '@y/websocket-server/utils';
import { WebSocketServer } from 'ws';

const server = createServer((_, reply) => reply.end());
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', setupWSConnection);
server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
