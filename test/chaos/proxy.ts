/** The hall's network between one device and the hub: it can be cut, or fall silent without anybody being told. */
import { connect, createServer, type Socket } from 'node:net';

/** How the network is: all passes; everything is cut and refused; nothing passes and nobody is told. */
export type Weather = 'open' | 'cut' | 'silent';

export interface Passage {
  readonly port: number;
  become(weather: Weather): void;
  close(): void;
}

/** Opens a way to the hub's port on a port of its own. */
export async function openProxy(to: number): Promise<Passage> {
  let weather: Weather = 'open';
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((inner) => {
    inner.on('error', () => inner.destroy());
    if (weather === 'cut') {
      inner.resetAndDestroy();
      return;
    }
    const outer = connect(to, '127.0.0.1');
    const pair = [inner, outer] as const;
    pairs.add(pair);
    for (const [from, into] of [pair, [outer, inner] as const]) {
      from.on('data', (bytes) => into.write(bytes));
      from.on('error', () => into.destroy());
      from.on('close', () => {
        into.destroy();
        pairs.delete(pair);
      });
      if (weather === 'silent') from.pause();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy listens on no port');
  return {
    port: address.port,
    become(next) {
      weather = next;
      for (const [inner, outer] of [...pairs]) {
        if (next === 'cut') inner.resetAndDestroy();
        else for (const end of [inner, outer]) next === 'silent' ? end.pause() : end.resume();
      }
    },
    close() {
      server.close();
      for (const [inner] of pairs) inner.destroy();
    },
  };
}
