/** The next step within a round by a plan: order, ballots, boxes, voting, count, result, revote. */
import type { Command } from '../../protocol/commands/command.ts';
import type { Paper } from '../../protocol/commands/sitting.ts';
import type { Figures, Way } from '../../protocol/commands/voting.ts';
import type { EventType } from '../../protocol/events/event.ts';
import { heldOf, sum, toCancel } from '../../protocol/rules/account.ts';
import { ballotsMissing, isRolling, passedOver, withoutBallot } from '../../protocol/rules/ballots.ts';
import { missingSignatures } from '../../protocol/rules/signing.ts';
import { membersOf, officersOf } from '../../protocol/rules/sitting.ts';
import type { Round, State } from '../../protocol/state.ts';
import type { DeputyId } from '../../protocol/values.ts';
import * as say from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Walk } from './walk.ts';

/** The next step of this round; null where none is left. */
export function inRound(walk: Walk, round: Round, plan: Plan): Command | null {
  const { state } = walk;
  const officers = officersOf(state);
  if (officers === null) throw new Error('a round has a commission');
  const { order, voting } = round;
  if (order.stage === 'none') return { type: 'order.set', way: wayOf(round, plan), readings: plan.readings };
  if (order.stage === 'set')
    return (
      correcting(walk, round, plan) ??
      signature(state, { kind: 'order', round: round.number }) ?? {
        type: 'order.announce',
        member: officers.chair,
      }
    );
  if (voting.stage === 'closed')
    return round.result === null ? counting(walk, round, plan) : afterResult(walk, round, plan);
  const papers = round.method === 'secret' ? preparing(state, round, plan, officers) : null;
  if (papers !== null) return papers;
  if (voting.stage === 'open') return { type: 'voting.close' };
  return voting.stage === 'none' ? { type: 'quorum.confirm' } : { type: 'voting.open' };
}

/** Whether something of this type has been recorded in the meeting. */
export function happened({ records }: Walk, type: EventType): boolean {
  return records.some(({ event }) => event.type === type);
}

/** The next member's signature on the paper; null where all have signed. */
export function signature(state: State, paper: Paper): Command | null {
  const [next] = missingSignatures(state, paper);
  return next === undefined ? null : { type: 'paper.sign', paper, member: next, dissent: '' };
}

function wayOf({ method }: Round, plan: Plan): Way {
  if (method === 'secret') return say.byBallots(plan.boxes);
  return plan.system ? say.bySystem : say.byHands(plan.sectors);
}

/** The order is set right once, before anybody has signed it. */
function correcting(walk: Walk, round: Round, plan: Plan): Command | null {
  const key = `order.${round.number}` as const;
  if (!plan.corrected || happened(walk, 'record.corrected') || walk.state.signatures.has(key)) return null;
  const readings = { ...plan.readings, help: plan.readings.help === 'allowed' ? null : 'allowed' } as const;
  const command = { type: 'order.set', way: wayOf(round, plan), readings } as const;
  return { type: 'record.correct', reason: 'Қате жазылған', command };
}

function preparing(
  state: State,
  round: Round,
  plan: Plan,
  { chair, secretary }: { chair: DeputyId; secretary: DeputyId },
): Command | null {
  const { ballots, boxes, voting } = round;
  const present = [...state.attendance].flatMap(([id, entry]) => (entry.present ? [id] : []));
  if (ballots.stage === 'none') return { type: 'ballots.prepare', count: present.length };
  const missing = ballotsMissing(state, round);
  if (missing > 0) return { type: 'ballots.add', count: missing };
  if (ballots.signedBy.length < 2) {
    const member = ballots.signedBy.includes(chair) ? secretary : chair;
    return { type: 'ballots.sign', member };
  }
  const box = boxes.findIndex(({ stage }) => stage === 'none' || stage === 'shown-empty') + 1;
  if (boxes[box - 1]?.stage === 'none') return { type: 'box.show', box };
  if (box > 0) return { type: 'box.seal', box, seal: `A-${round.number}-${box}` };
  if (ballots.stage === 'prepared') return { type: 'issuing.begin' };
  if (ballots.stage === 'cancelled') return null;

  const opened = voting.stage === 'open';
  const spoiling = opened ? plan.spoiled + plan.spoiledLater : plan.spoiled;
  const holder = present.find((id) => ballots.holders.has(id));
  if (plan.readings.exchange === 'allowed' && ballots.spoiled < spoiling && holder !== undefined)
    return { type: 'ballots.spoil', deputy: holder };
  if (ballots.stage === 'issued') {
    const again = (!opened || isRolling(round)) && passedOver(state, round) > 0;
    return again ? { type: 'issuing.begin' } : null;
  }
  if (!opened && isRolling(round) && ballots.issued > 0) return null;
  const without = withoutBallot(state, round);
  const next =
    present.find((id) => ballots.waiting.has(id)) ??
    (without > plan.notTaken && (!opened || isRolling(round))
      ? present.find((id) => !ballots.holders.has(id))
      : undefined);
  if (next === undefined || ballots.issued >= ballots.prepared)
    return { type: 'issuing.end', notTaken: without };
  return { type: 'ballots.issue', deputy: next, document: 'certificate' };
}

function counting(walk: Walk, round: Round, plan: Plan): Command {
  const { ballots, boxes, count, handover } = round;
  const [first, second] = membersOf(walk.state);
  if (first === undefined || second === undefined) throw new Error('a commission has members');
  if (ballots.stage === 'issued') return { type: 'ballots.cancel', count: toCancel(round) };
  const box = boxes.findIndex(({ stage }) => stage !== 'opened') + 1;
  if (box > 0) {
    const sealIntact = !plan.sealBroken || happened(walk, 'seal.found-broken');
    return { type: 'box.open', box, sealIntact };
  }
  if (round.method === 'secret' && count.stage === 'none') return { type: 'ballots.sort' };
  if (count.stage !== 'agreed') {
    const member = count.stage === 'entered' && count.by === first ? second : first;
    const surplus = plan.surplus && !happened(walk, 'count.surplus');
    const figures = figuresOf(round, plan, surplus);
    const other = plan.differed && count.stage === 'entered' && !happened(walk, 'count.differed');
    return { type: 'count.enter', member, figures: other ? differing(figures) : figures };
  }
  const paper = { kind: 'result', round: round.number } as const;
  if (
    plan.recounted &&
    !happened(walk, 'count.reopened') &&
    !walk.state.signatures.has(`result.${round.number}`)
  )
    return { type: 'count.repeat', reason: 'Қайта санау' };
  const signed = signature(walk.state, paper);
  if (signed !== null && handover === 'none') return signed;
  if (handover === 'none') return { type: 'protocol.hand-over' };
  return handover === 'handed' ? { type: 'protocol.receive' } : { type: 'result.announce' };
}

/** The figures the plan leads to in this round, or one paper more than is held; each round takes the choices one further. */
export function figuresOf(round: Round, plan: Plan, surplus = false): Figures {
  const { candidates, voting, order } = round;
  const secret = round.method === 'secret';
  const most = secret ? heldOf(round) : voting.stage === 'closed' ? voting.attending : 0;
  const votes = candidates.map(() => 0);
  const beyond = [0, 0, 0, 0];
  for (let paper = 0; paper < most; paper += 1) {
    const choice = plan.choices[(paper + round.number) % plan.choices.length] ?? 0;
    const own = choice % (candidates.length + 2);
    if (own < candidates.length) votes[own] = (votes[own] ?? 0) + 1;
    else beyond[choice % 4] = (beyond[choice % 4] ?? 0) + 1;
  }
  if (secret) {
    const [blank = 0, overmarked = 0, unestablished = 0, notDropped = 0] = beyond;
    const papers = say.papersOf(candidates, votes, {
      blank,
      overmarked: overmarked + (surplus ? unestablished + notDropped + 1 : 0),
      unestablished,
    });
    const [all = 0] = papers.taken;
    const others = round.boxes.slice(1).map((_, index) => Number(all > index + 1));
    return { ...papers, taken: [all - sum(others), ...others] };
  }
  const readings = order.stage === 'none' ? plan.readings : order.readings;
  const sectors = order.stage !== 'none' && order.way.kind === 'hands' ? order.way.sectors : 1;
  return {
    kind: 'hands',
    participants: most,
    candidates: candidates.map((candidate, index) => {
      const inFavour = votes[index] ?? 0;
      const against = readings.hands === 'for-only' ? 0 : most - inFavour;
      const one = { for: inFavour, against };
      return { candidate, sectors: say.upTo(sectors).map((n) => (n === 1 ? one : { for: 0, against: 0 })) };
    }),
  };
}

/** Figures that are lawful whatever the tally, and never the same: nobody voted, or one foreign paper more. */
function differing(figures: Figures): Figures {
  if (figures.kind === 'ballots') {
    const [first = 0, ...others] = figures.taken;
    return { ...figures, taken: [first + 1, ...others], unestablished: figures.unestablished + 1 };
  }
  const candidates = figures.candidates.map(({ candidate, sectors }) => ({
    candidate,
    sectors: sectors.map(() => ({ for: 0, against: 0 })),
  }));
  return { ...figures, participants: figures.participants - 1, candidates };
}

function afterResult({ state, now, records }: Walk, round: Round, plan: Plan): Command {
  if (round.result?.verdict.kind !== 'tie') return say.closed;
  const { stage } = round.revote;
  const members = membersOf(state).length;
  if (stage === 'none' && plan.declined && !records.some(({ event }) => event.type === 'revote.declined'))
    return say.revoteDecided(0, members);
  if (stage === 'none' || stage === 'declined') return say.revoteDecided(members);
  return (
    signature(state, { kind: 'revote', round: round.number }) ??
    (stage === 'decided' ? { type: 'revote.schedule', at: now } : { type: 'revote.begin' })
  );
}
