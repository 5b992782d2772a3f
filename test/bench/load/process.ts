/**
 * A process of clients as the benchmark holds it: every order becomes a message, every answer a promise.
 */
import { fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { OrderName, Orders } from './orders.ts';

export interface Clients extends Orders {
  end(): void;
}

/** Starts a process of clients. */
export async function startClients(): Promise<Clients> {
  const root = resolve(import.meta.dirname, '../../..');
  const child = fork(join(root, 'test/support/run.js'), [join(import.meta.dirname, 'clients.ts')], {
    cwd: root,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { kept: (value: never) => void; broken: (failure: Error) => void }>();
  let ids = 0;
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', () => failed(new Error('a process of clients did not start')));
  });
  child.on('message', ({ id, value, failure }: { id: number; value: never; failure?: string }) => {
    const order = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) order?.kept(value);
    else order?.broken(new Error(failure));
  });
  child.on('exit', () => {
    for (const { broken } of waiting.values()) broken(new Error('a process of clients ended'));
  });
  process.on('exit', () => child.kill('SIGKILL'));
  function ask<N extends OrderName>(name: N) {
    return (order: Parameters<Orders[N]>[0]): Promise<never> =>
      new Promise((kept, broken) => {
        ids += 1;
        waiting.set(ids, { kept, broken });
        child.send({ id: ids, name, order });
      });
  }
  return {
    enter: ask('enter'),
    send: ask('send'),
    listen: ask('listen'),
    heard: ask('heard'),
    reached: ask('reached'),
    standing: ask('standing'),
    leave: ask('leave'),
    end: () => child.disconnect(),
  };
}
