import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openStreams } from '../../hub/streams.ts';
import { entryHash, genesisOf, type Line, streamHead } from '../../protocol/entry.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { ENTRIES } from '../../protocol/wire.ts';
import { BEGINNING, deputy, recorded, registrationOpen, START } from '../support/hub-hall.ts';
import { NOTHING, readLine, textsOf } from '../support/lines.ts';
import { UNCHOSEN } from '../support/meeting.ts';

const registered = (n: number) =>
  recorded(
    { type: 'deputy.registered', deputy: deputy(n), document: 'certificate', desk: 1, offline: false },
    START + n,
  );

const history = [...registrationOpen(40), ...Array.from({ length: 40 }, (_, index) => registered(index + 1))];

const open = (records: readonly Recorded[], epoch = 1) => openStreams({ ...BEGINNING, epoch, records });

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

  it.each(AUDIENCES)(
    '[I3] of %s find numbers without gaps and every hash over the one before',
    (audience) => {
      const streams = open(history);
      const texts = textsOf(history, audience);
      const chain = texts.map(readLine).reduce((before, line, n) => {
        if (!('n' in line)) throw new Error('nothing here is early');
        expect([line.n, entryHash(line, before)]).toEqual([n, line.hash]);
        return line.hash;
      }, genesisOf(BEGINNING));
      expect([streams.length(audience), streams.head(audience)]).toEqual([texts.length, chain]);
      expect(texts).toHaveLength(history.length);
    },
  );
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
  const before = counted(20);
  const announced = recorded({
    type: 'result.announced',
    round: 1,
    participants: 40,
    tallies: [],
    figures: handsOf(20),
    readings: UNCHOSEN,
    verdict: { kind: 'tie', candidates: ['c-1', 'c-2'] },
  });
  const lines = (records: readonly Recorded[], audience: Audience) =>
    textsOf(records, audience).map(readLine);
  const kindOf = (line: Line) => ('sealed' in line ? 'sealed' : 'n' in line ? 'entry' : 'early');

  it.each(['hall', 'desk', 'podium', 'office'] as const)(
    'before the announcement %s has the same bytes for every tally, a tie included',
    (audience) => {
      const bytes = (support: number) =>
        Buffer.from(open(counted(support)).missing(audience, NOTHING)).toString('hex');
      const heads = (support: number) => open(counted(support)).head(audience);
      expect(new Set([0, 20, 37].map(bytes)).size).toBe(1);
      expect(new Set([0, 20, 37].map(heads)).size).toBe(1);
    },
  );

  it('the commission has the figures it agreed on', () => {
    expect(new Set([0, 20, 37].map((support) => textsOf(counted(support), 'commission').join())).size).toBe(
      3,
    );
  });

  it('what the wall may not hear at all sends it no update', () => {
    const streams = open(history);
    const updates: Uint8Array[] = [];
    streams.subscribe('hall', (update) => updates.push(update));
    streams.publish(counted(20).slice(-2));
    expect(updates).toEqual([]);
  });

  it('who leaves while the count goes on is shown at once, without a number; the entry follows', () => {
    const left = recorded({ type: 'deputy.left', deputy: deputy(3), desk: 1 });
    const counting = [...before, left];
    expect(lines(counting, 'hall').slice(-2).map(kindOf)).toEqual(['entry', 'early']);
    expect(open(counting).head('hall')).toBe(
      streamHead(open(before).head('hall'), textsOf(counting, 'hall').slice(-1)),
    );
    const after = lines([...counting, announced], 'hall');
    expect(after.slice(-5).map(kindOf)).toEqual(['early', 'sealed', 'sealed', 'entry', 'entry']);
  });

  it('the announcement brings what was sealed, opens the figures, and leaves all with one head', () => {
    const streams = open([...before, announced]);
    expect(new Set(AUDIENCES.map((audience) => streams.head(audience))).size).toBe(1);
    const said = lines([...before, announced], 'hall').at(-1);
    expect(said).toMatchObject({ opens: [{ event: { type: 'count.agreed', figures: handsOf(20) } }] });
  });

  it('a commitment does not tell what it hides: the salt is another for every entry and every meeting', () => {
    const seals = (records: readonly Recorded[], seal = BEGINNING.seal) =>
      textsOf(records, 'hall', { ...BEGINNING, seal })
        .map(readLine)
        .flatMap((line) => ('seals' in line ? Object.values(line.seals ?? {}) : []));
    const own = seals(history);
    expect(new Set([...own, ...seals(history, 'b'.repeat(64))]).size).toBe(2 * own.length);
  });
});
