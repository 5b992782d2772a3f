/**
 * The audience documents: one Y.Doc per (meeting, epoch, audience) with a Y.Array of canonical lines, written only here (I1, I6).
 * All are sights of one chain. The writer's id and the salts are derived, never drawn: rebuilt from the journal, a document
 * is the same to the byte.
 */

import { hash } from 'node:crypto';
import * as Y from 'yjs';
import { isKeptFrom, partsOf, sees, shownTo, tallyIsSecret } from '../protocol/audiences.ts';
import { canonical } from '../protocol/canonical.ts';
import {
  type Beginning,
  genesisOf,
  type Hasher,
  saltsOf,
  streamHead,
  type Written,
  writeEntry,
} from '../protocol/entry.ts';
import type { Event, Recorded } from '../protocol/events/event.ts';
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
  const genesis = genesisOf(beginning, sha256);
  const saltOf = saltsOf(seal, sha256);
  const streams = new Map(AUDIENCES.map((audience) => [audience, openStream(beginning, audience, genesis)]));
  let [length, head, secret] = [0, genesis, false];
  /** What an announcement will open: the last figures agreed. */
  let counted: string | null = null;

  function of(audience: Audience): Stream {
    const stream = streams.get(audience);
    if (stream === undefined) throw new Error(`there is no stream for ${audience}`);
    return stream;
  }

  function publish(records: readonly Recorded[]): void {
    for (const record of records) {
      const { event } = record;
      const opens = event.type === 'result.announced' && counted !== null ? [counted] : [];
      const written = writeEntry({ n: length, previous: head, opens }, record, saltOf, sha256);
      if (event.type === 'count.agreed') counted = written.line([]);
      const [before, after] = [secret, tallyIsSecret(secret, event)];
      for (const [audience, stream] of streams)
        stream.take(written, seenBy(audience, written, event), before && after ? record : null);
      [length, head, secret] = [length + 1, written.hash, after];
    }
    for (const stream of streams.values()) stream.show();
  }

  publish(kept);

  return {
    epoch: beginning.epoch,
    phrase: beginning.phrase,
    publish,
    length: (audience) => of(audience).length,
    head: (audience) => of(audience).head,
    missing: (audience, stateVector) => Y.encodeStateAsUpdate(of(audience).doc, stateVector),
    subscribe(audience, receive) {
      const { doc } = of(audience);
      doc.on('update', receive);
      return () => doc.off('update', receive);
    },
  };
}

/** The entry's line for an audience that hears of its event, or null. */
function seenBy(audience: Audience, written: Written, event: Event): string | null {
  if (written.sealed !== null && shownTo(audience, event) === null) return null;
  return written.line(partsOf(event).filter((part) => !sees(audience, event, part)));
}

interface Stream {
  readonly doc: Y.Doc;
  readonly length: number;
  readonly head: string;
  /** `line` is null for an event this audience does not hear of; `inSecret` is the record while the tally is a secret. */
  take(written: Written, line: string | null, inSecret: Recorded | null): void;
  /** Everything taken becomes one update. */
  show(): void;
}

function openStream(beginning: Beginning, audience: Audience, genesis: string): Stream {
  const doc = new Y.Doc();
  doc.clientID = writerOf(beginning, audience);
  const entries = doc.getArray<string>(ENTRIES);
  let [length, chain] = [0, genesis];
  let taken: string[] = [];
  /** Entries that come with the next one this audience hears of, once the tally is no secret. */
  let withheld: string[] = [];
  let early: string[] = [];
  let head: string | null = genesis;

  function push(...lines: readonly string[]): void {
    taken.push(...lines);
    length += lines.length;
  }

  return {
    doc,
    get length() {
      return length;
    },
    get head() {
      head ??= streamHead(chain, early, sha256);
      return head;
    },
    take(written, line, inSecret) {
      if (inSecret !== null && isKeptFrom(audience)) {
        const shown = shownTo(audience, inSecret.event);
        if (shown !== null) {
          const told = canonical({ at: inSecret.at, event: shown });
          early.push(told);
          push(told);
          head = null;
        }
        withheld.push(line ?? sealedLine(written));
      } else if (line === null) withheld.push(sealedLine(written));
      else {
        push(...withheld, line);
        chain = written.hash;
        [withheld, early, head] = [[], [], null];
      }
    },
    show() {
      if (taken.length === 0) return;
      const texts = taken;
      taken = [];
      doc.transact(() => entries.push(texts));
    },
  };
}

function sealedLine({ sealed }: Written): string {
  if (sealed === null) throw new Error('an event for all was kept from somebody');
  return sealed;
}

const sha256: Hasher = (text) => hash('sha256', text, 'hex');

/** Yjs's id of the one writer, a uint32. */
function writerOf({ meeting, epoch }: Beginning, audience: Audience): number {
  return Number.parseInt(sha256(canonical({ audience, epoch, meeting })).slice(0, 8), 16);
}
