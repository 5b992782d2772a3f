/**
 * The hub's one port: pages and requests over HTTP, in the clear or under TLS, and the upgrade to the live connection.
 * Limits of «Guard rules»; what a session may say afterwards is the session's business.
 */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { LIVE_ROOM } from '../protocol/wire.ts';
import { originAllowed, SOCKET_OPTIONS, schemeOf } from './guard.ts';
import { answerWith, type Counter } from './routes/answer.ts';
import { answerInTheClear } from './tls/one-port.ts';
import type { Credentials } from './tls/trust.ts';

/** Takes a connection over as soon as it is upgraded; `address` is the peer's. */
export type Accept = (socket: WebSocket, address: string) => void;

/** What a hub under TLS begins with, and who answers those that come in the clear. */
export interface Secure {
  readonly credentials: Credentials;
  readonly plainly: RequestListener;
}

/** A server that listens, or why it does not; `renew` has new connections see another certificate. */
export type Listening =
  | {
      readonly kind: 'listening';
      readonly port: number;
      readonly renew: (credentials: Credentials) => void;
      readonly close: () => Promise<void>;
    }
  | {
      readonly kind: 'refused';
      readonly code: 'in-use' | 'not-permitted' | 'no-address';
      readonly errno: string;
    };

/** Connections over HTTP and live ones together; more are turned away by the system at once. */
const MOST_CONNECTIONS = 512;
const REQUEST_LASTS = 30_000;
const HEADERS_LAST = 10_000;

/** Listens on `host` and `port` (0: any free one), under TLS if `secure` is given. Nothing has been answered before it resolves. */
export async function openServer(around: {
  readonly host: string;
  readonly port: number;
  readonly counter: Counter;
  readonly accept: Accept;
  readonly secure?: Secure | null;
}): Promise<Listening> {
  const { host, port, counter, accept, secure = null } = around;
  const live = new WebSocketServer({ noServer: true, clientTracking: false, ...SOCKET_OPTIONS });
  const { server, renew, endPlain } = listenerFor(counter, secure);
  server.maxConnections = MOST_CONNECTIONS;
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== `/${LIVE_ROOM}`) return turnAway(socket, '404 Not Found');
    if (!originAllowed(request.headers, counter.hosts(), schemeOf(request)))
      return turnAway(socket, '403 Forbidden');
    live.handleUpgrade(request, socket, head, (upgraded) => {
      accept(upgraded, request.socket.remoteAddress ?? 'unknown');
    });
  });

  return new Promise((resolve, reject) => {
    // Before it listens an error is a refusal; afterwards, such as no descriptors left, it is noted and lived with.
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (server.listening) return counter.onDefect(error);
      const code = REFUSALS[error.code ?? ''];
      if (code === undefined) reject(error);
      else resolve({ kind: 'refused', code, errno: error.code ?? '' });
    });
    server.listen({ host, port }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the hub listens on no port');
      resolve({
        kind: 'listening',
        port: address.port,
        renew,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
            endPlain();
          }),
      });
    });
  });
}

function listenerFor(counter: Counter, secure: Secure | null) {
  const patience = { requestTimeout: REQUEST_LASTS, headersTimeout: HEADERS_LAST };
  const answer = answerWith(counter);
  const nothing = () => undefined;
  if (secure === null) return { server: createServer(patience, answer), renew: nothing, endPlain: nothing };
  const version = { minVersion: 'TLSv1.2' } as const;
  const server = createSecureServer(
    { ...patience, ...version, ...secure.credentials, handshakeTimeout: HEADERS_LAST },
    answer,
  );
  const endPlain = answerInTheClear(server, secure.plainly, { silent: HEADERS_LAST, plain: REQUEST_LASTS });
  const renew = (credentials: Credentials) => server.setSecureContext({ ...version, ...credentials });
  return { server, renew, endPlain };
}

const REFUSALS: Readonly<Record<string, Extract<Listening, { kind: 'refused' }>['code']>> = {
  EADDRINUSE: 'in-use',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EADDRNOTAVAIL: 'no-address',
  EAFNOSUPPORT: 'no-address',
  EINVAL: 'no-address',
  ENOTFOUND: 'no-address',
  EAI_AGAIN: 'no-address',
};

function turnAway(socket: Duplex, status: string): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
