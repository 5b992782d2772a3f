/** The rules of the chairman's acts in their usual course; those of the seldom acts follow with all others (foresight.ts). */
import type { Command } from '../../protocol/commands/command.ts';
import type { Context, Decision } from '../../protocol/decision.ts';
import * as announcing from '../../protocol/rules/announcing-registration.ts';
import { announceCommission, voteCommission } from '../../protocol/rules/commission.ts';
import * as hearing from '../../protocol/rules/hearing.ts';
import * as result from '../../protocol/rules/result.ts';
import { confirmQuorum } from '../../protocol/rules/voting.ts';
import type { State } from '../../protocol/state.ts';
import { foreseeingBy } from './foreseeing.ts';

/** Foresight of the meeting from the announced registration to the signed minutes. Clauses 7–9.3, 11, 13, 15.2, 16–18. */
export const foresight = foreseeingBy(decideAtPodium);

function decideAtPodium(state: State, command: Command, context: Context): Decision | null {
  switch (command.type) {
    case 'desk.confirm':
      return announcing.confirmDesk(state, command, context);
    case 'registration.announce':
      return announcing.announceRegistration(state, context);
    case 'quorum.measure':
      return announcing.recordMeasure(state, command);
    case 'meeting.open':
      return announcing.openMeeting(state);
    case 'remarks.finish':
      return hearing.finishRemarks(state);
    case 'commission.vote':
      return voteCommission(state, command);
    case 'commission.announce':
      return announceCommission(state);
    case 'method.vote':
      return hearing.voteMethod(state, command);
    case 'submission.read':
      return hearing.readSubmission(state, command);
    case 'candidate.hear':
      return hearing.hearCandidate(state, command);
    case 'debate.open':
      return hearing.openDebate(state);
    case 'debate.close':
      return hearing.closeDebate(state);
    case 'debate.skip':
      return hearing.skipDebate(state);
    case 'break.begin':
      return hearing.beginBreak(state, command);
    case 'break.end':
      return hearing.endBreak(state);
    case 'quorum.confirm':
      return confirmQuorum(state);
    case 'protocol.receive':
      return result.receiveProtocol(state);
    case 'result.announce':
      return result.announceResult(state);
    case 'revote.schedule':
      return result.scheduleRevote(state, command, context);
    case 'revote.begin':
      return result.beginRevote(state, context);
    case 'meeting.close':
      return result.closeMeeting(state);
    case 'minutes.sign-chairman':
      return result.signMinutesAsChairman(state);
    default:
      return null;
  }
}
