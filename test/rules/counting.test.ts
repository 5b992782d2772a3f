/** The count as two members enter it, and what they sign: clause 16.1. */
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import type { Way } from '../../protocol/commands/voting.ts';
import { replay } from '../../protocol/evolve.ts';
import { nameOfCandidate, surplusOf } from '../../protocol/rules/account.ts';
import { given } from '../support/given.ts';
import {
  ballotsReady,
  boxOpened,
  byHands,
  bySystem,
  candidate,
  candidateName,
  choosing,
  counted,
  deputyName,
  entering,
  hands,
  issued,
  leave,
  member,
  members,
  orderAnnounced,
  papers,
  papersOf,
  resultAnnounced,
  roundBegun,
  roundOf,
  signedByAll,
  signing,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const secret = roundBegun('secret');
const over: Step = [secret, ballotsReady(), issued(), votingOpened, votingClosed];
const figures = papers([56, 33], { blank: 1 });
const agreed: Step = [secret, voted(), counted(figures)];

describe('[16.1] two members count', () => {
  it('what differs is named, the figures are not shown, and both enter again', () => {
    const other = papers([55, 34], { overmarked: 1 });
    const differed: Step = [over, boxOpened, entering(1, figures), entering(2, other)];
    const fields = ['blank', 'overmarked', 'votes.c-1', 'votes.c-2'];
    expect(walked(differed).records.at(-1)?.event).toEqual({ type: 'count.differed', round: 1, fields });
    expect(walked(differed, counted(figures)).state.rounds[0]?.count.stage).toBe('agreed');
  });

  it('hands are compared sector by sector', () => {
    const raised: Step = [roundBegun('open'), orderAnnounced(), votingOpened, votingClosed];
    const one = hands(90, [60, 30], [30, 60]);
    const two = hands(90, [60, 30], [30, 59]);
    expect(walked(raised, entering(1, one), entering(2, two)).records.at(-1)?.event).toEqual({
      type: 'count.differed',
      round: 1,
      fields: ['hands.c-2.1.against'],
    });
  });

  it('every figure that differs is named, of hands too: who took part, and each sector', () => {
    const inTwo = openVoteOver(byHands(2));
    const figuresOf = (participants: number, forOne: number, forTwo: number) => ({
      ...hands(participants),
      candidates: [1, 2].map((n) => ({
        candidate: candidate(n),
        sectors: [
          { for: 10, against: 20 },
          n === 1 ? { for: forOne, against: 5 } : { for: forTwo, against: 5 },
        ],
      })),
    });
    const differed = walked(inTwo, entering(1, figuresOf(90, 30, 20)), entering(2, figuresOf(89, 31, 20)));
    expect(differed.records.at(-1)?.event).toEqual({
      type: 'count.differed',
      round: 1,
      fields: ['participants', 'hands.c-1.2.for'],
    });
  });

  it('each in person and in the hall', () => {
    const sorted: Step = [over, boxOpened];
    const name = deputyName(2);
    for (const proved of [null, member(2)])
      given(sorted)
        .when(entering(1, figures), { member: proved })
        .refuses('member.not-in-person', '16.1', { name });
    given(sorted, leave(2)).when(entering(1, figures)).refuses('member.absent', '11.2', { name });
  });

  it('and nobody enters figures beside a count that stands, with a surplus or without', () => {
    const surplus: Step = [over, boxOpened, counted(papers([60, 31]))];
    for (const stands of [agreed, surplus])
      given(stands).when(entering(3, figures)).refuses('count.already', '16.1', {});
  });

  it('a kiosk that may not see the first figures foresees no comparison', () => {
    const first = walked(over, boxOpened, entering(1, figures));
    first.state = replay(
      first.records.flatMap(({ at, event }) => {
        const shown = shownTo('commission', event);
        return shown === null ? [] : [{ at, event: shown }];
      }),
    );
    expect(first.ask(entering(2, papers([55, 34])))).toMatchObject({
      kind: 'accepted',
      events: [{ type: 'count.entered' }],
    });
  });

  it('a paper signed by all is signed by each of five', () => {
    const signed = walked(agreed, signedByAll('result')).state.signatures.get('result.1');
    expect(signed).toEqual(members(5));
    expect(() => walked(agreed, signedByAll('result'), signing({ kind: 'result', round: 1 }, 1))).toThrow(
      'paper.already-signed',
    );
  });
});

describe('[16.1] figures of exactly this round', () => {
  const sorted: Step = [over, boxOpened];
  const refused = (figures: Parameters<typeof entering>[1]) =>
    given(sorted).when(entering(1, figures)).refuses('count.wrong-candidates', '16.1', {});

  it('name its candidates, all of them, in its order', () => {
    refused(papersOf([candidate(2), candidate(1)], [56, 33]));
    refused(papersOf([candidate(1), candidate(3)], [56, 33]));
    refused(papersOf([candidate(1)], [89]));
    refused(papers([50, 30, 9]));
  });

  it('are papers of a secret round, hands of an open one', () => {
    refused(hands(90, [56, 33], [33, 56]));
    given(raised()).when(entering(1, figures)).refuses('count.wrong-candidates', '16.1', {});
  });

  it('are not entered before the voting is over', () => {
    for (const early of [secret, [secret, ballotsReady(), issued(), votingOpened]])
      given(early).when(entering(1, figures)).refuses('count.voting-not-closed', '16.2', {});
  });

  it('of hands are one number for each sector of the order, of each candidate', () => {
    const [one, two] = hands(90, [60, 30], [30, 60]).candidates;
    const short = {
      kind: 'hands' as const,
      participants: 90,
      candidates: [one, two].flatMap((each, index) =>
        each === undefined
          ? []
          : [index === 0 ? { ...each, sectors: [...each.sectors, { for: 0, against: 0 }] } : each],
      ),
    };
    for (const sectors of [1, 2])
      given(openVoteOver(byHands(sectors)))
        .when(entering(1, short))
        .refuses('count.wrong-sectors', '11.5', { sectors });
  });

  it('of hands are up to all who attended when voting closed', () => {
    const all = hands(90, [60, 30], [30, 60]);
    expect(walked(raised(), counted(all)).state.rounds[0]?.count.stage).toBe('agreed');
    expect(surplusOf(roundOf(walked(raised())), all)).toBeNull();
  });

  it('and whom nobody knows has no name', () => {
    expect(nameOfCandidate(walked(secret).state, candidate(9))).toEqual({ kk: '–', ru: '–' });
  });
});

describe('[13.4] «against»', () => {
  const tallied = (...steps: readonly Step[]) =>
    walked(...steps, resultAnnounced).state.rounds[0]?.result?.tallies.map((tally) => tally.against);

  it('in a secret round is the votes for others: 56 and 33', () => {
    expect(tallied(agreed)).toEqual([33, 56]);
  });

  it('is not reported where the order chose so', () => {
    const silent: Step = [secret, voted(choosing({ against: 'not-reported' })), counted(figures)];
    expect(tallied(silent)).toEqual([null, null]);
  });

  it('by hands is what was counted, each candidate put in turn', () => {
    expect(
      tallied(raised(choosing({ against: 'not-reported' })), counted(hands(90, [60, 25], [20, 70]))),
    ).toEqual([25, 70]);
  });

  it('is all others who took part where only hands «for» were counted', () => {
    const forOnly = raised(choosing({ hands: 'for-only' }));
    expect(tallied(forOnly, counted(hands(90, [60, 0], [20, 0])))).toEqual([30, 70]);
    given(forOnly)
      .when(entering(1, hands(90, [60, 1], [20, 0])))
      .refuses('count.against-not-asked', '11.5', { name: candidateName(1) });
  });
});

describe('[13.1] a counting system of the hall', () => {
  const system = openVoteOver(bySystem);

  it('gives one total of each candidate, which two members enter', () => {
    const { result } =
      walked(system, counted(hands(90, [60, 30], [30, 60])), resultAnnounced).state.rounds[0] ?? {};
    expect(result).toMatchObject({ participants: 90, verdict: { kind: 'consent' } });
  });

  it('has no sectors', () => {
    const one = hands(90, [60, 30], [30, 60]);
    const candidates = one.candidates.map((each) => ({
      ...each,
      sectors: [...each.sectors, { for: 0, against: 0 }],
    }));
    given(system)
      .when(entering(1, { ...one, candidates }))
      .refuses('count.wrong-sectors', '11.5', { sectors: 1 });
  });

  it('is no way of a secret vote', () => {
    given(secret)
      .when({ type: 'order.set', way: bySystem, readings: choosing({}) })
      .refuses('order.way-not-of-method', '15.1', { method: 'secret' });
  });
});

describe('[16.1] a recount', () => {
  const again = { type: 'count.repeat', reason: 'Қайта санау' } as const;

  it('sets the agreed figures aside, and two members enter them anew', () => {
    const recounted: Step = [agreed, again, counted(papers([55, 34], { blank: 1 })), resultAnnounced];
    expect(walked(agreed, again).state.rounds[0]?.count).toEqual({ stage: 'sorted' });
    expect(walked(recounted).state.rounds[0]?.result?.tallies.map((tally) => tally.for)).toEqual([55, 34]);
  });

  it('of hands begins at nothing', () => {
    const shown: Step = [raised(), counted(hands(90, [60, 30], [30, 60])), again];
    expect(walked(shown).state.rounds[0]?.count).toEqual({ stage: 'none' });
  });

  it('is not made of one entry, nor under a signature', () => {
    given(secret, voted(), entering(1, figures)).when(again).refuses('count.not-counted', '16.1', {});
    given(agreed, signing({ kind: 'result', round: 1 }, 2))
      .when(again)
      .refuses('count.signed', '16.1', { signed: 1 });
  });
});

function raised(readings = choosing({})): Step {
  return openVoteOver(byHands(), readings);
}

/** An open round whose voting has closed. */
function openVoteOver(way: Way, readings = choosing({})): Step {
  return [roundBegun('open'), orderAnnounced(readings, way), votingOpened, votingClosed];
}
