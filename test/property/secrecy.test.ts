/**
 * The tally is a secret until the chairman announces it (clauses 13.4, 16.1; I6): whatever was counted, wall, desks, podium
 * and office receive the same bytes until then, update by update; and no shape of anything kept or sent has room for a
 * deputy beside a choice (I7).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStreams } from '../../hub/streams.ts';
import type { BallotFigures } from '../../protocol/commands/voting.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { currentRound } from '../../protocol/state.ts';
import { BEGINNING } from '../support/hub-hall.ts';
import { NOTHING } from '../support/lines.ts';
import { papers, resultAnnounced, revoteBegun, roundBegun, secretRound } from '../support/meeting.ts';
import { ATTENDING, countedAs, HALL, KEPT_FROM, received, TIE } from '../support/received.ts';
import { runs } from '../support/runs.ts';
import { walked } from '../support/walk.ts';

/** The records before the last announcement. */
function beforeAnnouncement(records: readonly Recorded[]): readonly Recorded[] {
  const at = records.findLastIndex(({ event }) => event.type === 'result.announced');
  return at === -1 ? records : records.slice(0, at);
}

/** All the ways in which the votes of the hall can fall on two candidates, with blank and spoiled papers. */
const tallies = fc
  .tuple(fc.nat(ATTENDING), fc.nat(ATTENDING))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), ATTENDING - Math.max(a, b)] as const)
  .map(([first, second, blank]) => papers([first, second], { blank }));

describe('[13.4] before the announcement', () => {
  it.each(KEPT_FROM)('%s receives the same bytes whatever was counted, a tie included', (audience) => {
    const sent = (figures: BallotFigures, mistyped: BallotFigures) =>
      received(countedAs(figures, mistyped).records, audience);
    const ofTie = sent(TIE, papers([17, 15], { blank: 1 }));
    fc.assert(
      fc.property(tallies, tallies, (figures, mistyped) => {
        fc.pre(JSON.stringify(figures) !== JSON.stringify(mistyped));
        expect(sent(figures, mistyped)).toEqual(ofTie);
      }),
      { numRuns: runs(10) },
    );
  });

  it.each(KEPT_FROM)('of a revote too %s receives the same, a second tie included', (audience) => {
    const revote = (figures: BallotFigures) =>
      walked(
        roundBegun('secret', ATTENDING, HALL),
        secretRound(TIE),

        revoteBegun,
        secretRound(figures, undefined, 'A-2'),
      );
    const sent = (figures: BallotFigures) => received(beforeAnnouncement(revote(figures).records), audience);
    const ofTie = sent(TIE);
    for (const figures of [papers([20, 13]), papers([0, 33]), papers([17, 14], { blank: 2 })])
      expect(sent(figures)).toEqual(ofTie);
  });

  it('the wall is sent nothing that spells the figures, in any writing', () => {
    const walk = countedAs(papers([19, 13], { blank: 1 }), TIE);
    const count = currentRound(walk.state)?.count;
    if (count?.stage !== 'agreed' || typeof count.figures === 'string') throw new Error('nothing was agreed');
    const spelt = [
      JSON.stringify(count.figures),
      ...Object.values(count.figures).map((one) => JSON.stringify(one)),
    ]
      .filter((text) => text.length > 8 && /\d/.test(text))
      .flatMap((text) => {
        const utf8 = Buffer.from(text);
        const inBase64 = [0, 1, 2].map((skip) => utf8.subarray(skip).toString('base64').slice(0, -4));
        return [
          utf8,
          Buffer.from(utf8.toString('hex')),
          Buffer.from(text, 'utf16le'),
          ...inBase64.map((one) => Buffer.from(one)),
        ];
      });
    expect(spelt.length).toBeGreaterThan(6);
    for (const audience of KEPT_FROM) {
      const streams = openStreams({ ...BEGINNING, records: walk.records });
      const bytes = Buffer.from(streams.missing(audience, NOTHING));
      expect(spelt.filter((writing) => bytes.includes(writing))).toEqual([]);
    }
    const told = Buffer.from(
      openStreams({ ...BEGINNING, records: walk.records }).missing('commission', NOTHING),
    );
    expect(spelt.some((writing) => told.includes(writing))).toBe(true);
  });
});

describe('[13.4] at the announcement', () => {
  it('all come to the same head, and the wall reads what was sealed', () => {
    const { records } = countedAs(TIE, papers([17, 15], { blank: 1 })).take(resultAnnounced);
    const streams = openStreams({ ...BEGINNING, records });
    const heads = [...KEPT_FROM, 'commission' as const].map((audience) => streams.head(audience));
    expect(new Set(heads).size).toBe(1);
  });
});
