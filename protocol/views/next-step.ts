/**
 * The lawful next step and who takes it (law.md 3.1 and 3.2), so that a face can offer it large and hide the rest.
 * On a stream from which signatures or the count are withheld, the step is as far as that audience may know.
 */
import type { Role } from '../roles.ts';
import { ballotsMissing, withoutBallot } from '../rules/ballots.ts';
import { FEWEST_CANDIDATES } from '../rules/convening.ts';
import { quorumOf } from '../rules/quorum.ts';
import { paperBeingSigned } from '../rules/signing.ts';
import { membersOf, nextAgendaItem } from '../rules/sitting.ts';
import { currentRound, type Round, type State } from '../state.ts';

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

/** The steps open now: usually one; during registration the desks and the podium have one each. */
export function stepsOf(state: State): readonly StepCode[] {
  switch (state.phase) {
    case 'draft':
      return [state.meeting === null ? 'create-meeting' : 'record-notice'];
    case 'notified':
      return ['convene'];
    case 'convened':
      if (state.deputies.size === 0) return ['import-roster'];
      return [state.candidates.length < FEWEST_CANDIDATES ? 'enter-candidates' : 'open-registration'];
    case 'registration':
      return ['register-deputies', 'announce-registration'];
    case 'no-quorum':
      return ['register-deputies', state.measures.length === 0 ? 'record-measure' : 'announce-registration'];
    case 'announced':
      return [quorumOf(state).reached ? 'open-meeting' : 'announce-registration'];
    case 'open':
      return [stepOfSitting(state)];
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

/** The step this role should take now, or null while it waits for others. */
export function stepFor(state: State, role: Role): StepCode | null {
  return stepsOf(state).find((step) => STEPS[step] === role) ?? null;
}

function stepOfSitting(state: State): StepCode {
  if (state.break !== null) return 'end-break';
  const round = currentRound(state);
  if (round !== null) return stepOfRound(state, round);
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
    default:
      return state.agenda.debate === 'open' ? 'close-debate' : 'begin-debate';
  }
}

function stepOfCommission(state: State): StepCode {
  if (state.commission.stage === 'none') return 'vote-commission';
  if (state.commission.stage === 'members') return 'elect-officers';
  if (membersOf(state).some((member) => !state.enrolled.has(member))) return 'enrol-members';
  return paperBeingSigned(state) === null ? 'announce-commission' : 'sign-paper';
}

function stepOfRound(state: State, round: Round): StepCode {
  const signing = paperBeingSigned(state) !== null;
  if (round.order.stage === 'none') return 'set-order';
  if (round.order.stage === 'set') return signing ? 'sign-paper' : 'announce-order';
  if (round.result !== null) return stepAfterResult(round, signing);
  if (round.voting.stage === 'closed') return stepOfCount(round, signing);
  if (round.voting.stage === 'open') return 'close-voting';
  const ballots = round.method === 'secret' ? stepOfBallots(state, round) : null;
  if (ballots !== null) return ballots;
  if (!quorumOf(state).reached) return 'record-measure';
  return round.voting.stage === 'quorum-confirmed' ? 'open-voting' : 'confirm-quorum';
}

function stepOfBallots(state: State, round: Round): StepCode | null {
  const { ballots, box } = round;
  if (ballots.stage === 'none') return 'prepare-ballots';
  if (ballotsMissing(state, round) > 0) return 'add-ballots';
  if (ballots.signedBy.length < 2) return 'sign-ballots';
  if (box.stage === 'none') return 'show-box';
  if (box.stage === 'shown-empty') return 'seal-box';
  if (ballots.stage === 'prepared') return 'begin-issuing';
  if (ballots.stage === 'issuing') return 'issue-ballots';
  // Somebody came in after issuing had ended, and a ballot is left.
  if (ballots.stage === 'issued' && withoutBallot(state, round) > ballots.notTaken) return 'begin-issuing';
  return null;
}

function stepOfCount(round: Round, signing: boolean): StepCode {
  if (round.method === 'secret') {
    if (round.ballots.stage !== 'cancelled') return 'cancel-unissued';
    if (round.box.stage !== 'opened') return 'open-box';
    if (round.count.stage === 'none') return 'sort-papers';
  }
  if (round.count.stage !== 'agreed') return 'enter-count';
  if (signing) return 'sign-paper';
  if (round.handover === 'none') return 'hand-over';
  return round.handover === 'handed' ? 'receive-protocol' : 'announce-result';
}

function stepAfterResult(round: Round, signing: boolean): StepCode {
  if (round.result?.verdict.kind !== 'tie') return 'close-meeting';
  if (round.revote.stage === 'none') return 'decide-revote';
  if (signing) return 'sign-paper';
  return round.revote.stage === 'decided' ? 'schedule-revote' : 'begin-revote';
}
