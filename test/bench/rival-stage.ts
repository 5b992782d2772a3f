/**
 * The bare broadcast and the Yjs servers on the stage: one writer whose document grows by one line an event, so that
 * what goes over the wire is what the hub sends, to the byte or nearly.
 */
import * as Y from 'yjs';
import { ENTRIES } from '../../protocol/wire.ts';
import { lineOf } from './load/marks.ts';
import type { Clients } from './load/process.ts';
import { updateMessage, type Way } from './load/ways-in.ts';
import { frameOf } from './load/wire.ts';
import { run } from './processes.ts';
import type { ReadyEvent, Stage } from './stage.ts';

const FILES: { readonly [W in Exclude<Way, 'hub'>]: readonly string[] } = {
  bare: ['test/bench/bare.js'],
  'bare, by tick': ['test/bench/bare.js', '--tick'],
  '@y/websocket-server': ['test/bench/rivals/y-websocket-server.js'],
  hocuspocus: ['test/bench/rivals/hocuspocus.js'],
};

/** The writer's id in the document. */
const WRITER = 912;
/** Lines a message while a history is being filled in. */
const FILLING = 1_000;

/** What a Yjs server is asked with by a reader that has nothing. */
export const NOTHING: Uint8Array = Y.encodeStateVector(new Y.Doc());

/** Starts the server with a writer; `bytes` is the length of a line, `history` how many there are from the beginning. */
export async function openRival(
  way: Exclude<Way, 'hub'>,
  clients: Clients,
  bytes: number,
  history = 0,
): Promise<Stage> {
  const server = await run(FILES[way], /port (\d+)/);
  const host = `127.0.0.1:${server.said[1] ?? ''}`;
  const doc = new Y.Doc();
  doc.clientID = WRITER;
  const lines = doc.getArray<string>(ENTRIES);
  let last: Uint8Array = new Uint8Array();
  doc.on('update', (update: Uint8Array) => {
    last = update;
  });
  let n = 0;
  function grow(count: number): Buffer {
    const texts = Array.from({ length: count }, (_, index) => lineOf(n + index, bytes));
    doc.transact(() => lines.push(texts));
    n += count;
    return frameOf(updateMessage(way, last));
  }

  const writers = `${way} writer ${host}`;
  const readers = `${way} readers ${host}`;
  const entering = {
    way,
    host,
    keys: [],
    keep: false,
    stalls: false,
    atOnce: false,
    patient: false,
  } as const;
  await clients.enter({ ...entering, group: writers, count: 1, have: NOTHING });
  const stage: Stage = {
    way,
    server,
    host,
    writers,
    readers,
    answers: false,
    // Everybody is sent everything, the writer too.
    echoes: 1,
    ready: (count) => Array.from({ length: count }, (): ReadyEvent => ({ seat: 0, frame: grow(1) })),
    next: () => n,
    async end() {
      await clients.leave({ group: writers });
      await server.end();
    },
  };
  if (history > 0) await fill(stage, clients, history, grow);
  return stage;
}

/** Brings the document to `history` lines, and waits until a reader could have them all. */
async function fill(stage: Stage, clients: Clients, history: number, grow: (count: number) => Buffer) {
  for (let done = 0; done < history; done += FILLING) {
    const events = [{ seat: 0, frame: grow(Math.min(FILLING, history - done)) }];
    await clients.send({ group: stage.writers, events, every: 0, answered: false });
    await clients.reached({ group: stage.writers, n: stage.next() - 1 });
  }
}
