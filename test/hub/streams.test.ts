import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openStreams } from '../../hub/streams.ts';
import { continues, EMPTY_HEAD, entrySchema } from '../../protocol/entry.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { ENTRIES } from '../../protocol/wire.ts';
import { deputy, MEETING, recorded, registrationOpen, START } from '../support/hub-hall.ts';

const NOTHING = new Uint8Array([0]);

const registered = (n: number) =>
  recorded(
    { type: 'deputy.registered', deputy: deputy(n), document: 'certificate', desk: 1, offline: false },
    START + n,
  );

const history = [...registrationOpen(40), ...Array.from({ length: 40 }, (_, index) => registered(index + 1))];

const open = (records: readonly Recorded[], epoch = 1) => openStreams({ meeting: MEETING, epoch, records });

function entriesOf(doc: Y.Doc): string[] {
  return doc.getArray<string>(ENTRIES).toArray();
}

describe('a stream rebuilt from the journal', () => {
  const atOnce = open(history);
  const oneByOne = open([]);
  for (const record of history) oneByOne.publish([record]);

  it.each(AUDIENCES)('is for %s the same to the byte, whatever the batches were', (audience) => {
    expect(Buffer.from(oneByOne.missing(audience, NOTHING)).equals(atOnce.missing(audience, NOTHING))).toBe(
      true,
    );
    expect(oneByOne.head(audience)).toBe(atOnce.head(audience));
  });

  it('holds one merged struct, written by one writer', () => {
    const { structs, ds } = Y.decodeUpdate(atOnce.missing('hall', NOTHING));
    expect(structs).toHaveLength(1);
    expect(ds.clients.size).toBe(0);
  });

  it('costs a returning reader two bytes', () => {
    const reader = new Y.Doc();
    Y.applyUpdate(reader, oneByOne.missing('desk', NOTHING));
    expect(atOnce.missing('desk', Y.encodeStateVector(reader))).toHaveLength(2);
  });

  it('is another writing in another epoch', () => {
    const writers = [open(history, 1), open(history, 2)].map((streams) =>
      [...Y.parseUpdateMeta(streams.missing('hall', NOTHING)).to.keys()].join(),
    );
    expect(new Set(writers).size).toBe(2);
  });
});

describe('readers', () => {
  it('come to the same entries without doubles: fresh, returning after a restart, and live', () => {
    const before = open(history.slice(0, 20));
    const live = new Y.Doc();
    const returning = new Y.Doc();
    for (const reader of [live, returning]) Y.applyUpdate(reader, before.missing('desk', NOTHING));
    const stop = before.subscribe('desk', (update) => Y.applyUpdate(live, update));
    before.publish(history.slice(20, 30));
    before.publish(history.slice(30));
    stop();

    const after = open(history);
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, after.missing('desk', NOTHING));
    Y.applyUpdate(returning, after.missing('desk', Y.encodeStateVector(returning)));
    Y.applyUpdate(live, after.missing('desk', Y.encodeStateVector(live)));

    expect(entriesOf(fresh)).toHaveLength(history.length);
    expect(entriesOf(live)).toEqual(entriesOf(fresh));
    expect(entriesOf(returning)).toEqual(entriesOf(fresh));
  });

  it('receive one update for one batch, the very same bytes for all of one audience', () => {
    const streams = open([]);
    const received: Uint8Array[][] = [[], []];
    for (const updates of received) streams.subscribe('podium', (update) => updates.push(update));
    streams.publish(history);
    expect(received[0]).toHaveLength(1);
    expect(received[1]?.[0]).toBe(received[0]?.[0]);
  });

  it('[I3] find numbers without gaps and every hash over the one before', () => {
    const reader = new Y.Doc();
    const streams = open(history);
    Y.applyUpdate(reader, streams.missing('office', NOTHING));
    const head = entriesOf(reader).reduce((before, text, n) => {
      const entry = v.parse(entrySchema, JSON.parse(text));
      expect(continues(entry, n, before)).toBe(true);
      return entry.hash;
    }, EMPTY_HEAD);
    expect(head).toBe(streams.head('office'));
    expect(streams.length('office')).toBe(history.length);
  });
});

describe('[I6] an audience receives only its own bytes', () => {
  const handsOf = (support: number) => ({
    kind: 'hands',
    participants: 40,
    candidates: [
      { candidate: 'c-1', sectors: [{ for: support, against: 40 - support }] },
      { candidate: 'c-2', sectors: [{ for: 40 - support, against: support }] },
    ],
  });
  const counted = (support: number) => [
    ...history,
    recorded({ type: 'voting.closed', round: 1 }),
    recorded({ type: 'count.entered', round: 1, member: deputy(1), figures: handsOf(support) }),
    recorded({ type: 'count.agreed', round: 1, members: [deputy(1), deputy(2)], figures: handsOf(support) }),
  ];
  const bytes = (support: number, audience: Audience) =>
    Buffer.from(open(counted(support)).missing(audience, NOTHING)).toString('hex');

  it.each(['hall', 'desk', 'podium', 'office'] as const)(
    'before the announcement %s has the same bytes for every tally, a tie included',
    (audience) => {
      expect(new Set([0, 20, 37].map((support) => bytes(support, audience))).size).toBe(1);
    },
  );

  it('the commission has the figures it agreed on', () => {
    expect(new Set([0, 20, 37].map((support) => bytes(support, 'commission'))).size).toBe(3);
  });

  it('what the wall may not hear at all sends it no update', () => {
    const streams = open(history);
    const updates: Uint8Array[] = [];
    streams.subscribe('hall', (update) => updates.push(update));
    streams.publish(counted(20).slice(-2));
    expect(updates).toEqual([]);
  });
});
