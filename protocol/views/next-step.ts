/**
 * The lawful next step and who takes it (law.md 3.1 and 3.2), so that a face can offer it large and hide the rest.
 * On a stream from which signatures or the count are withheld, the step is as far as that audience may know.
 */
import type { Paper } from '../commands/sitting.ts';
import type { Role } from '../roles.ts';
import { ballotsMissing, isRolling, passedOver } from '../rules/ballots.ts';
import { quorumOf } from '../rules/quorum.ts';
import { missingSignatures } from '../rules/signing.ts';
import { membersOf, nextAgendaItem } from '../rules/sitting.ts';
import { isTieOpen } from '../rules/ties.ts';
import { currentRound, FEWEST_CANDIDATES, type Round, roundInForce, type State, standing } from '../state.ts';

/** Every step with the role that takes it. */
export const STEPS = {
  'create-meeting': 'office',
  'record-notice': 'office',
  convene: 'office',
  'import-roster': 'office',
  'enter-candidates': 'office',
  'open-registration': 'office',
  'register-deputies': 'desk',
  'announce-registration': 'podium',
  'record-measure': 'podium',
  'open-meeting': 'podium',
  'end-break': 'podium',
  'opening-remarks': 'podium',
  'vote-commission': 'podium',
  'elect-officers': 'commission',
  'enrol-members': 'commission',
  'sign-paper': 'commission',
  'announce-commission': 'podium',
  'vote-method': 'podium',
  'read-submission': 'podium',
  'hear-candidates': 'podium',
  'begin-debate': 'podium',
  'close-debate': 'podium',
  'set-order': 'commission',
  'announce-order': 'commission',
  'prepare-ballots': 'commission',
  'add-ballots': 'commission',
  'sign-ballots': 'commission',
  'show-box': 'commission',
  'seal-box': 'commission',
  'begin-issuing': 'commission',
  'issue-ballots': 'commission',
  'confirm-quorum': 'podium',
  'open-voting': 'commission',
  'close-voting': 'commission',
  'cancel-unissued': 'commission',
  'open-box': 'commission',
  'sort-papers': 'commission',
  'enter-count': 'commission',
  'hand-over': 'commission',
  'receive-protocol': 'podium',
  'announce-result': 'podium',
  'decide-revote': 'commission',
  'schedule-revote': 'podium',
  'begin-revote': 'podium',
  'close-meeting': 'podium',
  'sign-minutes-chairman': 'podium',
  'sign-minutes-commission': 'commission',
  'send-minutes': 'office',
  'release-hold': 'podium',
  'repeat-count': 'commission',
  'publish-adjournment': 'office',
} as const satisfies Record<string, Role>;

export type StepCode = keyof typeof STEPS;

/**
 * The steps open now, the more pressing of one role first: usually one; during registration the desks and the podium
 * have one each. While a hold stands there is none but what ends it, or brings the quorum that can.
 */
export function stepsOf(state: State): readonly StepCode[] {
  const isHeld = state.hold.stage === 'raised' && state.break === null && state.phase !== 'adjourned';
  return isHeld ? stepsOfHold(state) : stepsOfPhase(state);
}

/** The step this role should take now, or null while it waits for others. */
export function stepFor(state: State, role: Role): StepCode | null {
  return stepsOf(state).find((step) => STEPS[step] === role) ?? null;
}

function stepsOfPhase(state: State): readonly StepCode[] {
  switch (state.phase) {
    case 'draft':
      return [state.meeting === null ? 'create-meeting' : 'record-notice'];
    case 'notified':
      return ['convene'];
    case 'convened':
      if (state.deputies.size === 0) return ['import-roster'];
      return [isWanting(state) ? 'enter-candidates' : 'open-registration'];
    case 'registration':
      return ['register-deputies', 'announce-registration'];
    case 'no-quorum':
      return ['register-deputies', state.measures.length === 0 ? 'record-measure' : 'announce-registration'];
    case 'announced':
      return [quorumOf(state).reached ? 'open-meeting' : 'announce-registration'];
    case 'open':
      return stepsOfSitting(state);
    case 'adjourned':
      return [state.adjournment?.published.length === 0 ? 'publish-adjournment' : 'open-registration'];
    case 'closed': {
      if (state.minutes?.chairman === true && state.minutes.commission) return ['send-minutes'];
      const missing: StepCode[] = [];
      if (state.minutes?.chairman !== true) missing.push('sign-minutes-chairman');
      if (state.minutes?.commission !== true) missing.push('sign-minutes-commission');
      return missing;
    }
    case 'sent':
      return [];
  }
}

/** The desks go on, the commission counts a surplus again, and the chairman puts the decision to those who decide. */
function stepsOfHold(state: State): readonly StepCode[] {
  const steps: StepCode[] = ['release-hold'];
  if (state.phase === 'registration' || state.phase === 'no-quorum')
    steps.unshift(...(quorumOf(state).reached ? (['register-deputies'] as const) : stepsOfPhase(state)));
  const count = currentRound(state)?.count.stage ?? 'none';
  if (state.hold.stage === 'raised' && state.hold.cause === 'surplus' && count !== 'agreed')
    steps.unshift(count === 'surplus' ? 'repeat-count' : 'enter-count');
  return steps;
}

function stepsOfSitting(state: State): readonly StepCode[] {
  if (state.break !== null) return ['end-break'];
  const round = roundInForce(state);
  if (round === null) return stepsOfAgenda(state);
  return round.result === null ? stepsOfRound(state, round) : [stepAfterResult(state, round)];
}

function stepsOfAgenda(state: State): readonly StepCode[] {
  // A new chair or secretary of the commission is elected at once, whatever item the agenda has come to.
  if (state.agenda.commission && isWithoutOfficers(state)) return [stepOfCommission(state)];
  const step = stepOfItem(state);
  if (!isWanting(state)) return [step];
  return nextAgendaItem(state) >= 4 ? ['enter-candidates'] : [step, 'enter-candidates'];
}

function stepOfItem(state: State): StepCode {
  switch (nextAgendaItem(state)) {
    case 1:
      return 'opening-remarks';
    case 2:
      return stepOfCommission(state);
    case 3:
      return 'vote-method';
    case 4:
      return 'read-submission';
    case 5:
      return 'hear-candidates';
    case 6:
      return state.agenda.debate === 'open' ? 'close-debate' : 'begin-debate';
  }
}

function stepOfCommission(state: State): StepCode {
  if (state.commission.stage === 'none') return 'vote-commission';
  if (state.commission.stage === 'members') return 'elect-officers';
  if (membersOf(state).some((member) => !state.enrolled.has(member))) return 'enrol-members';
  return stepOfSigning(state, { kind: 'commission', round: 0 }) ?? 'announce-commission';
}

/** What is missing to a paper signed by all; who took a leaver's place enrols before signing. */
function stepOfSigning(state: State, paper: Paper): StepCode | null {
  const missing = missingSignatures(state, paper);
  if (missing.length === 0) return null;
  return missing.every((member) => state.enrolled.has(member)) ? 'sign-paper' : 'enrol-members';
}

function stepsOfRound(state: State, round: Round): readonly StepCode[] {
  if (isWithoutOfficers(state)) return [stepOfCommission(state)];
  if (round.order.stage === 'none') return ['set-order'];
  if (round.order.stage === 'set')
    return [stepOfSigning(state, { kind: 'order', round: round.number }) ?? 'announce-order'];
  if (round.voting.stage === 'closed') return [stepOfCount(state, round)];
  const ballots = round.method === 'secret' ? stepOfBallots(state, round) : null;
  if (round.voting.stage === 'open') return [ballots ?? 'close-voting'];
  if (ballots !== null && !(ballots === 'issue-ballots' && isRolling(round))) return [ballots];
  const voting = stepToVoting(state, round);
  return ballots === null ? [voting] : [voting, ballots];
}

function stepToVoting(state: State, round: Round): StepCode {
  if (!quorumOf(state).reached) return 'record-measure';
  return round.voting.stage === 'quorum-confirmed' ? 'open-voting' : 'confirm-quorum';
}

/** What is left to do with ballots and boxes before voting, and while it is open for who waits for another ballot. */
function stepOfBallots(state: State, round: Round): StepCode | null {
  const { ballots, boxes } = round;
  if (ballots.stage === 'none') return 'prepare-ballots';
  if (ballotsMissing(state, round) > 0) return 'add-ballots';
  if (ballots.signedBy.length < 2) return 'sign-ballots';
  if (boxes.some(({ stage }) => stage === 'none')) return 'show-box';
  if (boxes.some(({ stage }) => stage === 'shown-empty')) return 'seal-box';
  if (ballots.stage === 'prepared') return 'begin-issuing';
  if (ballots.stage === 'issuing') return 'issue-ballots';
  // Somebody came in after issuing had ended, and a ballot is left.
  return round.voting.stage !== 'open' && passedOver(state, round) > 0 ? 'begin-issuing' : null;
}

function stepOfCount(state: State, round: Round): StepCode {
  if (round.method === 'secret') {
    if (round.ballots.stage !== 'cancelled') return 'cancel-unissued';
    if (round.boxes.some(({ stage }) => stage !== 'opened')) return 'open-box';
    if (round.count.stage === 'none') return 'sort-papers';
  }
  if (round.count.stage !== 'agreed') return 'enter-count';
  if (round.handover !== 'none') return round.handover === 'handed' ? 'receive-protocol' : 'announce-result';
  return stepOfSigning(state, { kind: 'result', round: round.number }) ?? 'hand-over';
}

function stepAfterResult(state: State, round: Round): StepCode {
  if (isWithoutOfficers(state)) return stepOfCommission(state);
  if (round.result === null || !isTieOpen(state, round.result)) return 'close-meeting';
  if (round.revote.stage === 'none' || round.revote.stage === 'declined') return 'decide-revote';
  const unsigned = stepOfSigning(state, { kind: 'revote', round: round.number });
  return unsigned ?? (round.revote.stage === 'decided' ? 'schedule-revote' : 'begin-revote');
}

function isWithoutOfficers({ commission }: State): boolean {
  return commission.stage !== 'announced';
}

/** Clause 3: fewer than two candidates stand. */
function isWanting(state: State): boolean {
  return standing(state).length < FEWEST_CANDIDATES;
}
