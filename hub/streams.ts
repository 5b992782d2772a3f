/**
 * The audience documents: one Y.Doc per (meeting, epoch, audience) with a Y.Array of canonical entries, written only here (I1, I6).
 * The writer's id is derived, never drawn: rebuilt from the journal, a document is the same to the byte.
 */

import { hash } from 'node:crypto';
import * as Y from 'yjs';
import { shownTo } from '../protocol/audiences.ts';
import { canonical } from '../protocol/canonical.ts';
import { EMPTY_HEAD, type Hasher, writeEntry } from '../protocol/entry.ts';
import type { Event, Recorded } from '../protocol/events/event.ts';
import { AUDIENCES, type Audience } from '../protocol/roles.ts';
import type { MeetingId } from '../protocol/values.ts';
import { ENTRIES } from '../protocol/wire.ts';
import type { Streams } from './ports.ts';

/** The streams of a meeting as its journal left them; `epoch` names this writing of the history. */
export function openStreams(opening: {
  readonly meeting: MeetingId;
  readonly epoch: number;
  readonly records: readonly Recorded[];
}): Streams {
  const { meeting, epoch } = opening;
  const streams = new Map(AUDIENCES.map((audience) => [audience, openStream({ meeting, epoch, audience })]));

  function of(audience: Audience): Stream {
    const stream = streams.get(audience);
    if (stream === undefined) throw new Error(`there is no stream for ${audience}`);
    return stream;
  }

  function publish(records: readonly Recorded[]): void {
    for (const { at, event } of records) {
      const write = entryWriter(at);
      for (const [audience, stream] of streams) {
        const shown = shownTo(audience, event);
        if (shown !== null) stream.take(write(stream.length, stream.head, shown));
      }
    }
    for (const stream of streams.values()) stream.show();
  }

  publish(opening.records);

  return {
    epoch,
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

interface Stream {
  readonly doc: Y.Doc;
  readonly length: number;
  readonly head: string;
  take(entry: Written): void;
  /** Everything taken becomes one update. */
  show(): void;
}

function openStream(name: { meeting: MeetingId; epoch: number; audience: Audience }): Stream {
  const doc = new Y.Doc();
  doc.clientID = writerOf(name);
  const entries = doc.getArray<string>(ENTRIES);
  let [length, head] = [0, EMPTY_HEAD];
  let taken: string[] = [];
  return {
    doc,
    get length() {
      return length;
    },
    get head() {
      return head;
    },
    take({ hash, text }) {
      length += 1;
      head = hash;
      taken.push(text);
    },
    show() {
      if (taken.length === 0) return;
      const texts = taken;
      taken = [];
      doc.transact(() => entries.push(texts));
    },
  };
}

type Written = ReturnType<typeof writeEntry>;

/** Writes one event's entries: the event once for all who are shown the same, an entry once for all with the same history. */
function entryWriter(at: number): (n: number, head: string, event: Event) => Written {
  const events = new Map<Event, string>();
  const entries = new Map<string, { event: Event; entry: Written }>();
  return (n, head, event) => {
    const before = entries.get(head);
    if (before?.event === event) return before.entry;
    const text = events.get(event) ?? canonical(event);
    events.set(event, text);
    const entry = writeEntry(n, head, at, text, sha256);
    entries.set(head, { event, entry });
    return entry;
  };
}

const sha256: Hasher = (text) => hash('sha256', text, 'hex');

/** Yjs's id of the one writer, a uint32. */
function writerOf(name: { meeting: MeetingId; epoch: number; audience: Audience }): number {
  return Number.parseInt(sha256(canonical(name)).slice(0, 8), 16);
}
