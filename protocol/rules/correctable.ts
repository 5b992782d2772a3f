/** Each record that may be corrected: what stands, what keeps it from being changed, and how another is judged (I9). */
import type { Correctable } from '../commands/holding.ts';
import type { Paper } from '../commands/sitting.ts';
import { accept, type Context, type Decision, type Refused, refuse } from '../decision.ts';
import type { EventOf } from '../events/event.ts';
import type { Corrected } from '../events/holding.ts';
import type { ClauseId } from '../law/clauses.ts';
import {
  currentRound,
  isBeforeRegistration,
  type MethodVote,
  type Notice,
  type Round,
  type State,
} from '../state.ts';
import type { DeputyId } from '../values.ts';
import { sealBox } from './box.ts';
import { proposeCandidate } from './candidates.ts';
import { electOfficers, voteCommission } from './commission.ts';
import { convene, recordNotice } from './convening.ts';
import { hearCandidate, readSubmission, voteMethod } from './hearing.ts';
import { setOrder } from './ordering.ts';
import { decideRevote } from './result.ts';
import { signaturesOn } from './signing.ts';
import { membersOf } from './sitting.ts';

/** A record as it stands; `judge` decides another in its place, as if this one had not been made. */
export interface InPlace {
  readonly record: Corrected;
  readonly barred: Refused | null;
  readonly judge: () => Decision<[Corrected]>;
}

/**
 * The record a command would replace, or null where there is none. What keeps it from being replaced is the first
 * signature on the paper concerned, or what was done on the strength of it.
 *
 * @clause 9.3 notice, convening and candidates until registration opens
 * @clause 11.3 the commission's composition until it elects, its officers until somebody signs for them
 * @clause 11.5 method, submission and speeches until somebody signs the order of voting; the order until then too
 * @clause 15.4 a seal until ballots are issued
 * @clause 17.2 the decision on a revote until somebody signs it
 */
export function recordInPlace(state: State, command: Correctable, context: Context): InPlace | null {
  switch (command.type) {
    case 'notice.record': {
      const { notice } = state;
      if (notice === null) return null;
      return {
        record: { type: 'notice.recorded', ...notice },
        barred: barredByRegistration(state, '5'),
        judge: () => {
          const decision = recordNotice({ ...state, notice: null }, command, context);
          return decision.kind === 'refused'
            ? decision
            : (unlessConvened(state, command, context) ?? decision);
        },
      };
    }
    case 'meeting.convene': {
      const { convening } = state;
      if (convening === null) return null;
      const { publications } = convening;
      return {
        record: { type: 'meeting.convened', ...convening, publications: [...publications] },
        barred: barredByRegistration(state, '6.2'),
        judge: () => convene({ ...state, convening: null }, command, context),
      };
    }
    case 'candidate.propose': {
      const candidate = state.candidates.find(({ id }) => id === command.candidate.id);
      if (candidate === undefined) return null;
      const candidates = state.candidates.filter((other) => other !== candidate);
      return {
        record: { type: 'candidate.proposed', candidate },
        barred: barredByRegistration(state, '4'),
        judge: () => proposeCandidate({ ...state, candidates }, command),
      };
    }
    case 'commission.vote': {
      const { commissionVote } = state;
      if (commissionVote === null) return null;
      const { members } = commissionVote;
      const before: State = { ...state, commissionVote: null, commission: { stage: 'none' } };
      return {
        record: { type: 'commission.voted', ...commissionVote, members: [...members] },
        barred: isAsVoted(state, members) ? null : refuse('correction.built-upon', '11.3', {}),
        judge: () => voteCommission(before, command, commissionVote.attending),
      };
    }
    case 'commission.elect': {
      const { commission } = state;
      if (commission.stage === 'none' || commission.stage === 'members') return null;
      const { members, chair, secretary, chairVotes, secretaryVotes } = commission;
      return {
        record: { type: 'commission.elected', chair, secretary, chairVotes, secretaryVotes },
        barred: barredBySignature(state, { kind: 'commission', round: 0 }, '11.3'),
        judge: () => electOfficers({ ...state, commission: { stage: 'members', members } }, command),
      };
    }
    case 'method.vote': {
      const { methodVote } = state;
      if (methodVote === null) return null;
      const before: State = { ...beforeVoting(state), methodVote: null };
      return {
        record: { type: 'method.voted', ...methodVote },
        barred: barredByOrder(state, '11.4'),
        judge: () => unlessFollowed(state, methodVote, voteMethod(before, command, methodVote.attending)),
      };
    }
    case 'submission.read': {
      const { submission } = state.agenda;
      if (submission === null) return null;
      const open = beforeVoting(state);
      return {
        record: { type: 'submission.read', ...submission },
        barred: barredByOrder(state, '7(4)'),
        judge: () => readSubmission({ ...open, agenda: { ...state.agenda, submission: null } }, command),
      };
    }
    case 'candidate.hear': {
      const words = state.agenda.heard.get(command.candidate);
      if (words === undefined) return null;
      const heard = new Map(state.agenda.heard);
      heard.delete(command.candidate);
      const open = beforeVoting(state);
      return {
        record: { type: 'candidate.heard', candidate: command.candidate, ...words },
        barred: barredByOrder(state, '7(5)'),
        judge: () => hearCandidate({ ...open, agenda: { ...state.agenda, heard } }, command),
      };
    }
    case 'order.set': {
      const round = currentRound(state);
      if (round === null || round.order.stage === 'none') return null;
      const { way, readings } = round.order;
      return {
        record: { type: 'order.set', round: round.number, way, readings },
        barred: barredBySignature(state, { kind: 'order', round: round.number }, '11.5'),
        judge: () => setOrder(withRound(state, { ...round, order: { stage: 'none' } }), command),
      };
    }
    case 'box.seal': {
      const round = currentRound(state);
      if (round === null) return null;
      const box = round.boxes[command.box - 1];
      if (box === undefined || !('seal' in box)) return null;
      const begun = round.ballots.stage !== 'none' && round.ballots.stage !== 'prepared';
      const boxes = round.boxes.map((each) => (each === box ? ({ stage: 'shown-empty' } as const) : each));
      return {
        record: { type: 'box.sealed', round: round.number, box: command.box, seal: box.seal },
        barred: begun ? refuse('correction.built-upon', '15.4', {}) : null,
        judge: () => sealBox(withRound(state, { ...round, boxes }), command),
      };
    }
    case 'revote.decide': {
      const round = currentRound(state);
      if (round === null || round.revote.stage === 'none' || round.revote.stage === 'declined') return null;
      const { candidates, votes } = round.revote;
      return {
        record: { type: 'revote.decided', round: round.number, candidates: [...candidates], votes },
        barred: barredBySignature(state, { kind: 'revote', round: round.number }, '17.2'),
        judge: () =>
          unlessDeclined(
            state,
            decideRevote(withRound(state, { ...round, revote: { stage: 'none' } }), command),
          ),
      };
    }
  }
}

/** The state as it was before the vote, for an item of the agenda to be judged anew. */
function beforeVoting(state: State): State {
  return { ...state, rounds: [] };
}

function withRound(state: State, round: Round): State {
  return { ...state, rounds: [...state.rounds.slice(0, -1), round] };
}

function barredByRegistration(state: State, clause: ClauseId): Refused | null {
  return isBeforeRegistration(state) ? null : refuse('correction.built-upon', clause, {});
}

function barredBySignature(state: State, paper: Paper, clause: ClauseId): Refused | null {
  const signed = signaturesOn(state, paper).length;
  return signed > 0 ? refuse('correction.signed', clause, { signed }) : null;
}

/** The first signature under the order of any round rests on what the meeting heard before. */
function barredByOrder(state: State, clause: ClauseId): Refused | null {
  for (const { number } of state.rounds) {
    const barred = barredBySignature(state, { kind: 'order', round: number }, clause);
    if (barred !== null) return barred;
  }
  return null;
}

/** Whether the commission is still the one that was voted: no officer elected, nobody replaced. */
function isAsVoted({ agenda, commission }: State, voted: readonly DeputyId[]): boolean {
  if (commission.stage === 'none') return true;
  if (commission.stage !== 'members' || agenda.commission) return false;
  return commission.members.every((member, index) => member === voted[index]);
}

/** The meeting that was convened must stand upon the other notice too: clauses 6.1 and 6.2. */
function unlessConvened(state: State, notice: Notice, context: Context): Refused | null {
  const { convening } = state;
  if (convening === null) return null;
  const publications = [...convening.publications];
  const again = convene(
    { ...state, notice, convening: null },
    { type: 'meeting.convene', ...convening, publications },
    context,
  );
  return again.kind === 'refused' ? again : null;
}

/**
 * Another method, or another outcome of the vote on it, once the meeting has gone on from it.
 *
 * @clause 11.4 the method on which the meeting went on stays
 */
function unlessFollowed(
  state: State,
  was: MethodVote,
  decision: Decision<[EventOf<'method.voted'>]>,
): Decision<[EventOf<'method.voted'>]> {
  if (decision.kind === 'refused' || (state.agenda.submission === null && state.rounds.length === 0))
    return decision;
  const [{ method, adopted }] = decision.events;
  return method === was.method && adopted === was.adopted
    ? decision
    : refuse('correction.built-upon', '11.4', {});
}

/** Without a majority nothing would be decided: a decision cannot be set right into none. */
function unlessDeclined(
  state: State,
  decision: ReturnType<typeof decideRevote>,
): Decision<[EventOf<'revote.decided'>]> {
  if (decision.kind === 'refused') return decision;
  const [event] = decision.events;
  return event.type === 'revote.decided'
    ? accept(event)
    : refuse('commission.no-majority', '17.2', { for: event.votes.for, members: membersOf(state).length });
}
