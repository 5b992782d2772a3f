/**
 * One port for both: a connection whose first byte begins a TLS handshake goes on under TLS, any other is answered in the
 * clear, so that whoever types `http://` learns how to come in. Nothing of the meeting is ever answered in the clear.
 */
import { createServer, type RequestListener } from 'node:http';
import type { Server } from 'node:https';
import type { Socket } from 'node:net';

const TLS_HANDSHAKE = 0x16;

/** How long a connection may say nothing, and how long one in the clear lasts in all, ms. */
export interface Patience {
  readonly silent: number;
  readonly plain: number;
}

/** Has `plainly` answer whoever speaks to the server without TLS; gives the way to end those connections at once. */
export function answerInTheClear(server: Server, plainly: RequestListener, patience: Patience): () => void {
  const plain = createServer((request, response) => {
    response.setHeader('connection', 'close');
    plainly(request, response);
  });
  const strangers = new Set<Socket>();
  const secure = server.listeners('connection');
  server.removeAllListeners('connection');

  server.on('connection', (socket: Socket) => {
    const end = () => socket.destroy();
    let deadline = setTimeout(end, patience.silent).unref();
    const forget = () => {
      clearTimeout(deadline);
      strangers.delete(socket);
    };
    strangers.add(socket);
    socket.on('error', end);
    socket.on('close', forget);
    socket.once('readable', () => {
      const first: unknown = socket.read(1);
      if (!(first instanceof Uint8Array)) end();
      else if (first[0] === TLS_HANDSHAKE) {
        forget();
        socket.unshift(first);
        for (const listener of secure) listener.call(server, socket);
      } else {
        clearTimeout(deadline);
        deadline = setTimeout(end, patience.plain).unref();
        socket.unshift(first);
        plain.emit('connection', socket);
      }
    });
  });

  return () => {
    for (const socket of [...strangers]) socket.destroy();
  };
}
