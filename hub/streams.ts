/**
 * The audience documents: one per (meeting, epoch, audience) with an array of canonical lines, written only here (I1, I6).
 * All are sights of one chain. The writer's id and the salts are derived, never drawn: rebuilt from the journal, a document
 * is the same to the byte. Readers hold a Y.Doc of it; the hub keeps the lines alone (updates.ts).
 */

import { hash } from 'node:crypto';
import * as Y from 'yjs';
import { canonical } from '../protocol/canonical.ts';
import type { Beginning, Hasher } from '../protocol/entry.ts';
import type { Recorded } from '../protocol/events/event.ts';
import { beginChain } from '../protocol/lines.ts';
import { AUDIENCES, type Audience } from '../protocol/roles.ts';
import type { Streams } from './ports.ts';
import { NO_UPDATE, updateOf } from './updates.ts';

/** What the streams of a meeting begin with; `seal` is the word its salts come from, 64 hex digits. */
export interface StreamsOpening extends Beginning {
  readonly seal: string;
  readonly records: readonly Recorded[];
}

/** The streams of a meeting as its journal left them; `epoch` names this writing of the history. */
export function openStreams({ records: kept, seal, ...beginning }: StreamsOpening): Streams {
  const chain = beginChain(beginning, seal, sha256);
  const streams = new Map(AUDIENCES.map((audience) => [audience, openStream(beginning, audience)]));

  function of(audience: Audience): Stream {
    const stream = streams.get(audience);
    if (stream === undefined) throw new Error(`there is no stream for ${audience}`);
    return stream;
  }

  function publish(records: readonly Recorded[]): void {
    for (const record of records)
      for (const [audience, lines] of chain.take(record)) of(audience).push(lines);
    for (const stream of streams.values()) stream.show();
  }

  publish(kept);

  return {
    epoch: beginning.epoch,
    phrase: beginning.phrase,
    publish,
    length: (audience) => of(audience).length,
    head: (audience) => chain.head(audience),
    missing: (audience, stateVector) => of(audience).missing(stateVector),
    subscribe(audience, receive) {
      const { readers } = of(audience);
      readers.add(receive);
      return () => readers.delete(receive);
    },
  };
}

/** Kept answers are as large as the history: whoever asks for ever other lines shall not fill the memory. */
const MOST_ANSWERS = 4;

interface Stream {
  readonly readers: Set<(update: Uint8Array) => void>;
  readonly length: number;
  push(lines: readonly string[]): void;
  /** Everything pushed becomes one update. */
  show(): void;
  /** Encoded once for all who ask for the same before the next line comes. */
  missing(stateVector: Uint8Array): Uint8Array;
}

function openStream(beginning: Beginning, audience: Audience): Stream {
  const writer = writerOf(beginning, audience);
  const readers = new Set<(update: Uint8Array) => void>();
  const lines: string[] = [];
  let shown = 0;
  /** What is missing from a line on, as long as no other has come. */
  const answers = new Map<number, Uint8Array>();

  return {
    readers,
    get length() {
      return lines.length;
    },
    push(added) {
      lines.push(...added);
    },
    show() {
      if (shown === lines.length) return;
      const update = readers.size === 0 ? NO_UPDATE : updateOf(writer, shown, lines);
      shown = lines.length;
      answers.clear();
      for (const receive of readers) receive(update);
    },
    missing(stateVector) {
      const from = Y.decodeStateVector(stateVector).get(writer) ?? 0;
      const update = answers.get(from) ?? updateOf(writer, from, lines);
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(from, update);
      return update;
    },
  };
}

const sha256: Hasher = (text) => hash('sha256', text, 'hex');

/** Yjs's id of the one writer, a uint32. */
function writerOf({ meeting, epoch }: Beginning, audience: Audience): number {
  return Number.parseInt(sha256(canonical({ audience, epoch, meeting })).slice(0, 8), 16);
}
