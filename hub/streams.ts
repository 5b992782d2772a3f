// The audience documents: one Y.Doc per (meeting, epoch, audience) with a Y.Array of canonical entries, written only here (I1, I6).
// The writer's id is derived, never drawn: rebuilt from the journal, a document is the same to the byte.

import { hash } from 'node:crypto';
import * as Y from 'yjs';
import { shownTo } from '../protocol/audiences.ts';
import { canonical } from '../protocol/canonical.ts';
import { EMPTY_HEAD, type Entry, makeEntry } from '../protocol/entry.ts';
import type { Event, Recorded } from '../protocol/events/event.ts';
import { AUDIENCES, type Audience } from '../protocol/roles.ts';
import type { MeetingId } from '../protocol/values.ts';
import type { Streams } from './ports.ts';

/** The name of the shared array in every audience document. */
export const ENTRIES = 'entries';

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
    const write = entryWriter();
    for (const [audience, stream] of streams) stream.append(audience, records, write);
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
  length: number;
  head: string;
  append(audience: Audience, records: readonly Recorded[], write: EntryWriter): void;
}

function openStream(name: { meeting: MeetingId; epoch: number; audience: Audience }): Stream {
  const doc = new Y.Doc();
  doc.clientID = writerOf(name);
  const entries = doc.getArray<string>(ENTRIES);
  return {
    doc,
    length: 0,
    head: EMPTY_HEAD,
    append(audience, records, write) {
      const texts: string[] = [];
      for (const { at, event } of records) {
        const shown = shownTo(audience, event);
        if (shown === null) continue;
        const { entry, text } = write(this.length, this.head, at, shown);
        texts.push(text);
        this.length += 1;
        this.head = entry.hash;
      }
      if (texts.length > 0) doc.transact(() => entries.push(texts));
    },
  };
}

type EntryWriter = (n: number, head: string, at: number, event: Event) => { entry: Entry; text: string };

/** Writes entries, and writes an entry that several audiences share only once: the same event after the same head. */
function entryWriter(): EntryWriter {
  const written = new Map<string, { event: Event; entry: Entry; text: string }>();
  return (n, head, at, event) => {
    const before = written.get(head);
    if (before !== undefined && before.event === event && before.entry.n === n) return before;
    const entry = makeEntry(n, head, at, event);
    const made = { event, entry, text: canonical(entry) };
    written.set(head, made);
    return made;
  };
}

/** Yjs's id of the one writer, a uint32. */
function writerOf(name: { meeting: MeetingId; epoch: number; audience: Audience }): number {
  return Number.parseInt(hash('sha256', canonical(name), 'hex').slice(0, 8), 16);
}
