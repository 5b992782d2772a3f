/**
 * Meetings as people might hold them: mostly the next lawful step, often something else, sometimes nonsense.
 * Whatever they do, a refusal changes nothing, nothing goes backwards, and every face counts the same people.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shownTo } from '../../protocol/audiences.ts';
import { canonical } from '../../protocol/canonical.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { commandSchema } from '../../protocol/commands/command.ts';
import { correctable } from '../../protocol/commands/holding.ts';
import { type EventType, eventSchema, type Recorded, recordedSchema } from '../../protocol/events/event.ts';
import { replay } from '../../protocol/evolve.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { quorumOf } from '../../protocol/rules/quorum.ts';
import type { Deputy, Round, State } from '../../protocol/state.ts';
import { anyCommand, DEPUTIES } from '../support/any-command.ts';
import { beginnings } from '../support/forward.ts';
import { type Asked, type Move, make, moves } from '../support/moves.ts';
import { type Plan, plans } from '../support/plan.ts';
import { ranks, setAnew } from '../support/ranks.ts';
import { runs } from '../support/runs.ts';
import { Walk } from '../support/walk.ts';

const RUNS = runs(250);

/** Makes the moves; `watch` sees the meeting after each. */
function hold(plan: Plan, made: readonly Move[], watch: (walk: Walk, asked: Asked, before: State) => void) {
  const walk = new Walk().take(beginnings(plan));
  for (const move of made) {
    const before = walk.state;
    const asked = make(walk, plan, move);
    if (asked === null) break;
    watch(walk, asked, before);
  }
  return walk;
}

const seenBy = (audience: Audience, records: readonly Recorded[]): Recorded[] =>
  records.flatMap(({ at, event }) => {
    const shown = shownTo(audience, event);
    return shown === null ? [] : [{ at, event: shown }];
  });

/** Who is registered and where, without what was shown at the desk. */
const peopleOf = ({ attendance }: State) =>
  [...attendance].map(([deputy, { document: _, ...entry }]) => ({ deputy, ...entry }));

/** What of a round is open to all: not the order before it is announced, nor whose ballots are out, nor a broken seal. */
function openIn({ result, voting, voided, order, boxes, ballots }: Round) {
  const stages = order.stage === 'announced' ? boxes.map(({ stage }) => stage) : [];
  return { result, voting, voided, stages, ballots: { ...ballots, holders: null, waiting: null } };
}

describe('whatever is asked', () => {
  it('[I9] a refusal changes nothing, and nothing goes backwards', () => {
    fc.assert(
      fc.property(plans, moves(200), (plan, made) => {
        hold(plan, made, ({ state }, { command, decision }, before) => {
          if (decision.kind === 'refused') expect(state).toBe(before);
          const earlier = ranks(before);
          const anew = setAnew(before, command);
          for (const [name, rank] of ranks(state))
            if (rank < (earlier.get(name) ?? 0) && !anew.includes(name))
              throw new Error(`${name} went back at ${command.type}`);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('[I2] every record is written and read back the same, and replays to the same meeting', () => {
    fc.assert(
      fc.property(plans, moves(200), (plan, made) => {
        const { records, state } = hold(plan, made, () => {});
        const written = records.map((record) => canonical(record));
        const read = written.map((text) => v.parse(recordedSchema, JSON.parse(text)));
        expect(read).toEqual(records);
        expect(replay(read)).toEqual(state);
      }),
      { numRuns: RUNS },
    );
  });

  it('[9.3] every face folds its own stream and counts the same people', () => {
    fc.assert(
      fc.property(plans, moves(200), (plan, made) => {
        const { records, state } = hold(plan, made, () => {});
        for (const audience of AUDIENCES) {
          const folded = replay(seenBy(audience, records));
          expect(peopleOf(folded)).toEqual(peopleOf(state));
          expect(quorumOf(folded)).toEqual(quorumOf(state));
          expect(folded.phase).toBe(state.phase);
          expect(folded.rounds.map(openIn)).toEqual(state.rounds.map(openIn));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the fold takes any events in any order: what happened happened', () => {
    const shuffled = fc
      .tuple(plans, moves(160))
      .map(([plan, made]) => hold(plan, made, () => {}).records)
      .chain((records) => fc.shuffledSubarray(records));
    fc.assert(
      fc.property(shuffled, (records) => {
        for (const audience of AUDIENCES) {
          const seen = seenBy(audience, records);
          expect(replay(seen).length).toBe(seen.length);
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('what the generators say is what a kiosk could send', () => {
    fc.assert(
      fc.property(anyCommand(), (command) => {
        expect(v.parse(commandSchema, command)).toEqual(command);
      }),
    );
  });

  it('meetings reach every phase, every verdict and every event there is', () => {
    const reached = new Set<string>();
    const events = new Set<EventType>();
    fc.assert(
      fc.property(plans, moves(260), (plan, made) => {
        const { state, records } = hold(plan, made, ({ state: { phase } }) => void reached.add(phase));
        for (const { event } of records) events.add(event.type);
        for (const { result, method } of state.rounds)
          if (result !== null) reached.add(`${method} ${result.verdict.kind}`);
      }),
      { numRuns: Math.max(RUNS, 2400), seed: 1 },
    );
    for (const kind of ['consent', 'tie', 'held'])
      for (const method of ['open', 'secret']) expect(reached).toContain(`${method} ${kind}`);
    for (const phase of ['no-quorum', 'announced', 'open', 'adjourned', 'closed', 'sent'])
      expect(reached).toContain(phase);
    const every = eventSchema.options.map((option) => option.entries.type.literal);
    expect(every.filter((type) => !events.has(type))).toEqual([]);
  });
});

describe('[13.4] before the chairman announces', () => {
  const other = fc.array(fc.nat(20), { minLength: DEPUTIES, maxLength: DEPUTIES });
  const KEPT_FROM: readonly Audience[] = ['hall', 'desk', 'podium', 'office'];

  /** What the audience was told and answered, up to the first announcement. */
  function untilAnnounced(plan: Plan, made: readonly Move[]) {
    const answers: string[] = [];
    let over = false;
    const walk = hold(plan, made, (_, { command, decision }) => {
      if (command.type === 'result.announce' && decision.kind === 'accepted') over = true;
      if (!over && command.type !== 'count.enter') answers.push(JSON.stringify([command, decision]));
    });
    const end = walk.records.findIndex(({ event }) => event.type === 'result.announced');
    const records = end < 0 ? walk.records : walk.records.slice(0, end);
    const streams = KEPT_FROM.map((audience) => seenBy(audience, records).map((one) => canonical(one)));
    return { streams, answers };
  }

  it('wall, desks, podium and office are told and answered the same whatever the tally is', () => {
    fc.assert(
      fc.property(plans, other, moves(200, 'count.enter'), (plan, choices, made) => {
        expect(untilAnnounced({ ...plan, choices }, made)).toEqual(untilAnnounced(plan, made));
      }),
      { numRuns: RUNS },
    );
  });

  it('a tie looks like any other count', () => {
    fc.assert(
      fc.property(plans, moves(200, 'count.enter'), (plan, made) => {
        const tie = { ...plan, choices: [0, 1, 0, 1, 0, 1, 0, 1, 4] };
        const clear = { ...plan, choices: [0, 0, 0, 0, 0, 0, 0, 0, 0] };
        expect(untilAnnounced(tie, made)).toEqual(untilAnnounced(clear, made));
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });
});

const MARKS: readonly EventType[] = ['ballots.issued', 'ballots.unissued', 'ballots.spoiled'];

describe('[I7] no record tells more of a ballot than that it was given', () => {
  it('all that is recorded of a deputy’s ballot in a round carries one time', () => {
    fc.assert(
      fc.property(plans, moves(160), (plan, made) => {
        const { records } = hold({ ...plan, method: 'secret' }, made, () => {});
        const times = new Map<number, Set<number>>();
        for (const { at, event } of records)
          if (MARKS.some((type) => type === event.type) && 'round' in event)
            times.set(event.round, (times.get(event.round) ?? new Set<number>()).add(at));
        for (const each of times.values()) expect(each.size).toBe(1);
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });
});

describe('names decide nothing', () => {
  it('[17.1] deputies under other names come to the same result', () => {
    const named = (one: Deputy): Deputy => ({
      ...one,
      name: { surname: one.id.replace('d-', 'Басқа-'), given: 'Әлішер', patronymic: '' },
    });
    fc.assert(
      fc.property(plans, moves(160, 'roster.import'), (plan, made) => {
        const rename = (command: Command): Command => {
          switch (command.type) {
            case 'roster.import':
              return { ...command, deputies: command.deputies.map(named) };
            case 'deputy.admit':
              return { ...command, deputy: named(command.deputy) };
            case 'meeting.convene':
              return { ...command, presiding: command.presiding.replace(/^Үлгіұлы/u, 'Басқа') };
            case 'record.correct':
              return { ...command, command: v.parse(correctable, rename(command.command)) };
            default:
              return command;
          }
        };
        const walk = new Walk().take(beginnings(plan));
        const other = new Walk().take(beginnings(plan).map(rename));
        for (const move of made) {
          const { now } = walk;
          const asked = make(walk, plan, move);
          if (asked === null) break;
          // The walk may have waited for another day, or a desk may be cut off.
          other.now += walk.now - now - 1_000;
          other.desks = walk.desks;
          other.try(rename(asked.command), move.kind === 'do' ? move.about : {});
        }
        for (const one of other.state.deputies.values()) expect(one).toEqual(named(one));
        for (const one of walk.state.deputies.values()) expect(one).not.toEqual(named(one));
        expect(other.state.rounds).toEqual(walk.state.rounds);
        expect(other.state.phase).toBe(walk.state.phase);
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });
});
