/**
 * The audience documents: one Y.Doc per (meeting, epoch, audience) with a Y.Array of canonical lines, written only here (I1, I6).
 * All are sights of one chain. The writer's id and the salts are derived, never drawn: rebuilt from the journal, a document
 * is the same to the byte.
 */

import { hash } from 'node:crypto';
import * as Y from 'yjs';
import { canonical } from '../protocol/canonical.ts';
import type { Beginning, Hasher } from '../protocol/entry.ts';
import type { Recorded } from '../protocol/events/event.ts';
import { beginChain } from '../protocol/lines.ts';
import { AUDIENCES, type Audience } from '../protocol/roles.ts';
import { ENTRIES } from '../protocol/wire.ts';
import type { Streams } from './ports.ts';

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
    missing: (audience, stateVector) => Y.encodeStateAsUpdate(of(audience).doc, stateVector),
    subscribe(audience, receive) {
      const { doc } = of(audience);
      doc.on('update', receive);
      return () => doc.off('update', receive);
    },
  };
}

interface Stream {
  readonly doc: Y.Doc;
  readonly length: number;
  push(lines: readonly string[]): void;
  /** Everything pushed becomes one update. */
  show(): void;
}

function openStream(beginning: Beginning, audience: Audience): Stream {
  const doc = new Y.Doc();
  doc.clientID = writerOf(beginning, audience);
  const entries = doc.getArray<string>(ENTRIES);
  let length = 0;
  let pushed: string[] = [];

  return {
    doc,
    get length() {
      return length;
    },
    push(lines) {
      pushed.push(...lines);
      length += lines.length;
    },
    show() {
      if (pushed.length === 0) return;
      const texts = pushed;
      pushed = [];
      doc.transact(() => entries.push(texts));
    },
  };
}

const sha256: Hasher = (text) => hash('sha256', text, 'hex');

/** Yjs's id of the one writer, a uint32. */
function writerOf({ meeting, epoch }: Beginning, audience: Audience): number {
  return Number.parseInt(sha256(canonical({ audience, epoch, meeting })).slice(0, 8), 16);
}
