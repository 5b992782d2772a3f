/**
 * The identities by which a meeting's figures reconcile, over generated meetings; their numbers are those of the law
 * as this product reads it. N total, A attending, Pr prepared, I issued, U never issued, C cancelled, H held,
 * B taken from the box, F unestablished, V valid, W invalid, P participants.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotFigures, Figures, HandFigures } from '../../protocol/commands/voting.ts';
import type { EventOf, EventType, Recorded } from '../../protocol/events/event.ts';
import { evolve } from '../../protocol/evolve.ts';
import { invalidOf, sum, talliesOf } from '../../protocol/rules/account.ts';
import { outcomeOf } from '../../protocol/rules/outcome.ts';
import { quorum, quorumOf } from '../../protocol/rules/quorum.ts';
import { INITIAL, type Round, type State } from '../../protocol/state.ts';
import { SEALED } from '../../protocol/values.ts';
import { readings } from '../support/any-command.ts';
import { candidate, hands, papers } from '../support/meeting.ts';
import { beginnings, forward, moves, plans } from '../support/moves.ts';
import { Walk } from '../support/walk.ts';

const RUNS = process.env.LONG ? 10_000 : 250;
const MADE = moves(180);

/** A meeting held by a plan and by chance. */
const meetings = fc.tuple(plans, MADE).map(([plan, made]) => {
  const walk = new Walk().take(beginnings(plan));
  for (const move of made) {
    const command = move.kind === 'do' ? move.command : forward(walk.state, plan, walk.now);
    if (command !== null) walk.try(command);
  }
  return walk;
});

/** Every meeting is held; each round of it is looked at. */
function everyRound(method: Round['method'], look: (round: Round) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(meetings, (walk) => {
      for (const round of walk.state.rounds)
        if (round.method === method) {
          look(round);
          seen += 1;
        }
    }),
    { numRuns: RUNS },
  );
  expect(seen).toBeGreaterThan(RUNS / 10);
}

/** Every event of a type, with the meeting as it stood before it. */
function everyEvent<T extends EventType>(
  type: T,
  look: (event: EventOf<T>, before: State, records: readonly Recorded[]) => void,
): void {
  const is = (event: Recorded['event']): event is EventOf<T> => event.type === type;
  let seen = 0;
  fc.assert(
    fc.property(meetings, ({ records }) => {
      let state = INITIAL;
      for (const record of records) {
        if (is(record.event)) {
          look(record.event, state, records);
          seen += 1;
        }
        state = evolve(state, record);
      }
    }),
    { numRuns: RUNS },
  );
  expect(seen).toBeGreaterThan(RUNS / 10);
}

function papersCounted({ count }: Round): BallotFigures | null {
  if (count.stage !== 'agreed' || count.figures === SEALED) return null;
  return count.figures.kind === 'ballots' ? count.figures : null;
}

function handsCounted({ count }: Round): HandFigures | null {
  if (count.stage !== 'agreed' || count.figures === SEALED) return null;
  return count.figures.kind === 'hands' ? count.figures : null;
}

const roundBefore = (state: State, number: number): Round => {
  const round = state.rounds.find((one) => one.number === number);
  if (round === undefined) throw new Error(`round ${number} has not begun`);
  return round;
};

describe('[9.3] attendance', () => {
  it('1: the attending of all maslikhats are those of all desks, and never more than the roster', () => {
    fc.assert(
      fc.property(meetings, ({ state }) => {
        const { attending, total } = quorumOf(state);
        const present = [...state.attendance].filter(([, entry]) => entry.present);
        const of = (key: (one: (typeof present)[number]) => unknown) => {
          const groups = new Map<unknown, number>();
          for (const one of present) groups.set(key(one), (groups.get(key(one)) ?? 0) + 1);
          return sum(groups.values());
        };
        expect(of(([, { desk }]) => desk)).toBe(attending);
        expect(of(([id]) => state.deputies.get(id)?.maslikhat)).toBe(attending);
        expect(attending).toBeLessThanOrEqual(total);
        for (const [id] of state.attendance) expect(state.deputies.has(id)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('2: two thirds are reached exactly when 3A ≥ 2N, and the needed number is the least such', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (total, attending) => {
        const { reached, needed, short } = quorum(attending, total);
        expect(reached).toBe(3 * attending >= 2 * total);
        expect(3 * needed >= 2 * total && 3 * (needed - 1) < 2 * total).toBe(true);
        expect(short).toBe(reached ? 0 : needed - attending);
      }),
      { numRuns: RUNS * 4 },
    );
    expect(quorum(0, 0).reached).toBe(false);
  });

  it('2: the sitting and every vote open with two thirds in the hall', () => {
    everyEvent('meeting.opened', (_, before) => expect(quorumOf(before).reached).toBe(true));
    everyEvent('voting.opened', (event, before) => {
      expect(quorumOf(before)).toMatchObject({ attending: event.attending, reached: true });
    });
  });
});

describe('[11.2] the commission', () => {
  it('3: is odd, at least three, different deputies who attend', () => {
    everyEvent('commission.voted', ({ members }, before) => {
      expect(members.length % 2).toBe(1);
      expect(members.length).toBeGreaterThanOrEqual(3);
      expect(new Set(members).size).toBe(members.length);
      for (const member of members) expect(before.attendance.get(member)?.present).toBe(true);
    });
  });
});

describe('[15.1] ballots', () => {
  it('4: as many are prepared as attend then', () => {
    everyEvent('ballots.prepared', ({ count }, before) => expect(count).toBe(quorumOf(before).attending));
  });

  it('4: when voting opens nobody in the hall is without one but those who did not take it', () => {
    everyEvent('voting.opened', ({ round, attending }, before) => {
      const { ballots, method } = roundBefore(before, round);
      if (method === 'open') return;
      if (ballots.stage !== 'issued') throw new Error('voting opened before issuing ended');
      expect(ballots.prepared).toBeGreaterThanOrEqual(attending);
      const without = [...before.attendance].filter(
        ([id, { present }]) => present && !ballots.holders.has(id),
      );
      expect(without.length).toBeLessThanOrEqual(ballots.notTaken);
      expect(new Set(ballots.signedBy).size).toBe(2);
    });
  });

  it('5: I + U = Pr, and each deputy holds one or none', () => {
    everyRound('secret', ({ ballots }) => {
      if (!('issued' in ballots)) return;
      expect(ballots.issued).toBeLessThanOrEqual(ballots.prepared);
      expect(ballots.holders.size).toBe(ballots.issued);
    });
  });

  it('6: what was never issued is cancelled before the box is opened, all of it', () => {
    everyEvent('box.opened', ({ round }, before) => {
      const { ballots, voting, box } = roundBefore(before, round);
      if (ballots.stage !== 'cancelled') throw new Error('the box was opened before the rest was cancelled');
      expect(ballots.cancelled).toBe(ballots.prepared - ballots.issued);
      expect(voting.stage).toBe('closed');
      expect(box.stage).toBe('sealed');
    });
  });
});

describe('[16.1] the count by ballots', () => {
  it('7, 8, 9, 10: V + W ≤ H, B = V + W + F, X ≥ 0, the votes are the valid ballots', () => {
    let counts = 0;
    everyRound('secret', (round) => {
      const figures = papersCounted(round);
      if (figures === null || !('issued' in round.ballots)) return;
      counts += 1;
      const established = figures.valid + invalidOf(figures);
      expect(established).toBeLessThanOrEqual(round.ballots.issued);
      expect(figures.taken).toBe(established + figures.unestablished);
      expect(sum(figures.votes.map(({ votes }) => votes))).toBe(figures.valid);
    });
    expect(counts).toBeGreaterThan(RUNS / 20);
  });

  it('11: P follows the recorded reading; for = votes, against = the other valid ballots', () => {
    everyEvent('result.announced', ({ figures, participants, tallies, readings: chosen, round }, before) => {
      if (figures.kind !== 'ballots') return;
      const { ballots } = roundBefore(before, round);
      const held = 'issued' in ballots ? ballots.issued : 0;
      const bases = { established: figures.valid + invalidOf(figures), received: held, valid: figures.valid };
      expect(participants).toBe(bases[chosen.participants ?? 'established']);
      expect(tallies).toEqual(
        figures.votes.map((one) => ({
          candidate: one.candidate,
          for: one.votes,
          against: figures.valid - one.votes,
        })),
      );
    });
  });
});

describe('[13.3] the count by hands', () => {
  it('12: for and against of one, and all for together, are not more than took part, nor they than attended', () => {
    let counts = 0;
    everyRound('open', (round) => {
      const figures = handsCounted(round);
      if (figures === null || round.voting.stage !== 'closed') return;
      counts += 1;
      expect(figures.participants).toBeLessThanOrEqual(round.voting.attending);
      const tallies = talliesOf(figures);
      for (const tally of tallies)
        expect(tally.for + tally.against).toBeLessThanOrEqual(figures.participants);
      expect(sum(tallies.map((tally) => tally.for))).toBeLessThanOrEqual(figures.participants);
    });
    expect(counts).toBeGreaterThan(RUNS / 20);
  });

  it('13: a method is adopted exactly when more than half of the attending are for it', () => {
    everyEvent('method.voted', ({ votes, attending, adopted }, before) => {
      expect(attending).toBe(quorumOf(before).attending);
      expect(votes.for + votes.against).toBeLessThanOrEqual(attending);
      expect(adopted).toBe(2 * votes.for > attending);
    });
  });
});

describe('[13.4] the announcement', () => {
  it('14: follows all signatures and both hands of the protocol, and repeats the agreed figures', () => {
    everyEvent('result.announced', ({ round, figures, verdict, readings: chosen }, before) => {
      const { count, handover, ballots } = roundBefore(before, round);
      const members = before.commission.stage === 'none' ? [] : before.commission.members;
      expect(new Set(before.signatures.get(`result.${round}`))).toEqual(new Set(members));
      expect(handover).toBe('received');
      expect(count.stage === 'agreed' && count.figures).toEqual(figures);
      expect(verdict).toEqual(outcomeOf(figures, 'issued' in ballots ? ballots.issued : 0, chosen));
    });
  });

  it('16: the figures are those two different members entered, equal in every one', () => {
    everyEvent('count.agreed', ({ round, members, figures }, _, records) => {
      expect(new Set(members).size).toBe(2);
      const entered = records.flatMap(({ event }) =>
        event.type === 'count.entered' && event.round === round ? [event] : [],
      );
      expect(entered.slice(-2).map(({ member }) => member)).toEqual(members);
      for (const one of entered.slice(-2)) expect(one.figures).toEqual(figures);
    });
  });
});

describe('[17.2] a revote', () => {
  it('15: is among exactly those who were equal, with a box sealed anew', () => {
    let revotes = 0;
    fc.assert(
      fc.property(meetings, ({ state }) => {
        const seals = state.rounds.flatMap(({ box }) => ('seal' in box ? [box.seal] : []));
        expect(new Set(seals).size).toBe(seals.length);
        for (const [index, round] of state.rounds.entries()) {
          const verdict = state.rounds[index - 1]?.result?.verdict;
          if (index === 0) continue;
          revotes += 1;
          expect(verdict?.kind === 'tie' && verdict.candidates).toEqual(round.candidates);
        }
      }),
      { numRuns: RUNS },
    );
    expect(revotes).toBeGreaterThan(0);
  });
});

describe('[17.1] what the figures mean', () => {
  const votes = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 });
  const wrong = fc.record({ blank: fc.nat(9), overmarked: fc.nat(9), unestablished: fc.nat(9) });

  it('one vote more for the winner, or one taken over from another, never loses it the consent', () => {
    fc.assert(
      fc.property(votes, wrong, fc.nat(9), readings, fc.nat(5), (each, about, missing, chosen, from) => {
        const figures = papers(each, about);
        const held = figures.valid + invalidOf(figures) + missing;
        const verdict = outcomeOf(figures, held, chosen);
        fc.pre(verdict.kind === 'consent');
        const winner = each.indexOf(Math.max(...each));
        const added = each.map((one, index) => (index === winner ? one + 1 : one));
        expect(outcomeOf(papers(added, about), held + 1, chosen)).toEqual(verdict);
        const loser = from % each.length;
        fc.pre(loser !== winner && (each[loser] ?? 0) > 0);
        const moved = added.map((one, index) => (index === loser ? one - 1 : one));
        expect(outcomeOf(papers(moved, about), held, chosen)).toEqual(verdict);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('the order of the candidates on the ballot decides nothing', () => {
    const named = (verdict: ReturnType<typeof outcomeOf>) =>
      verdict.kind === 'tie' ? { ...verdict, candidates: [...verdict.candidates].sort() } : verdict;
    fc.assert(
      fc.property(votes, wrong, readings, fc.nat(5), (each, about, chosen, turn) => {
        const figures = papers(each, about);
        const at = turn % each.length;
        const turned = {
          ...figures,
          votes: [...figures.votes.slice(at), ...figures.votes.slice(0, at)].reverse(),
        };
        const held = figures.valid + invalidOf(figures);
        expect(named(outcomeOf(turned, held, chosen))).toEqual(named(outcomeOf(figures, held, chosen)));
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('consent under half of the established ballots means more than half of them, and there is one such at most', () => {
    const half = { participants: 'established', majority: 'half' } as const;
    fc.assert(
      fc.property(votes, wrong, (each, about) => {
        const figures: Figures = papers(each, about);
        const base = sum(each) + about.blank + about.overmarked;
        const winners = each.flatMap((one, index) => (2 * one > base ? [candidate(index + 1)] : []));
        const verdict = outcomeOf(figures, base, half);
        expect(verdict.kind === 'consent' ? [verdict.candidate] : []).toEqual(winners);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('[I11] where nothing was chosen, consent is consent under every choice', () => {
    const open = { participants: null, majority: null };
    fc.assert(
      fc.property(votes, wrong, fc.nat(9), readings, (each, about, missing, chosen) => {
        const figures = papers(each, about);
        const held = figures.valid + invalidOf(figures) + missing;
        const verdict = outcomeOf(figures, held, open);
        fc.pre(verdict.kind === 'consent');
        expect(outcomeOf(figures, held, chosen)).toEqual(verdict);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('hands count as papers do where all who took part raised them', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), readings, (one, two, chosen) => {
        const all = one + two;
        const raised = outcomeOf(hands(all, [one, two], [two, one]), 0, chosen);
        expect(raised).toEqual(outcomeOf(papers([one, two]), all, chosen));
      }),
      { numRuns: RUNS },
    );
  });
});
