/**
 * The floor under every figure: a process that sends what it gets to all its readers. No decision, no disk, no document.
 * Plain JavaScript, so that nothing but Node and ws is in the process. With --tick all that arrived in one turn of the
 * event loop goes out as one frame.
 */
import { WebSocketServer } from 'ws';

const tick = process.argv.includes('--tick');
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
const readers = new Set();
let waiting = [];

function flush() {
  const frame = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
  waiting = [];
  for (const reader of readers) reader.send(frame);
}

server.on('connection', (socket) => {
  readers.add(socket);
  socket.on('close', () => readers.delete(socket));
  socket.on('message', (bytes) => {
    if (!tick) {
      for (const reader of readers) reader.send(bytes);
      return;
    }
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(bytes);
  });
});
server.on('listening', () => console.log(`port ${server.address().port}`));
