/**
 * The floor under the hub's figures: a process that sends every message it gets to all its readers.
 * No decision, no disk, no document: what `ws` alone costs on this machine.
 */
import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
const readers = new Set<WebSocket>();

server.on('connection', (socket) => {
  readers.add(socket);
  socket.on('close', () => readers.delete(socket));
  socket.on('message', (bytes) => {
    for (const reader of readers) reader.send(bytes);
  });
});
server.on('listening', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the bare broadcast has no port');
  console.log(`port ${address.port}`);
});
