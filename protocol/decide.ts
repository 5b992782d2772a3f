/** Command in, events or a refusal out: who may ask at all, then the rule of the act. Every command has its line here. */
import type { Command } from './commands/command.ts';
import { type Context, type Decision, refuse } from './decision.ts';
import { PERMISSIONS } from './permissions.ts';
import { adjournMeeting } from './rules/adjourning.ts';
import { reorderAgenda } from './rules/agenda.ts';
import * as announcing from './rules/announcing-registration.ts';
import * as ballots from './rules/ballots.ts';
import * as box from './rules/box.ts';
import { proposeCandidate, withdrawCandidate } from './rules/candidates.ts';
import * as commission from './rules/commission.ts';
import * as convening from './rules/convening.ts';
import { correctRecord } from './rules/correcting.ts';
import { enterCount, repeatCount } from './rules/counting.ts';
import * as hearing from './rules/hearing.ts';
import { raiseHold, releaseHold } from './rules/holding.ts';
import * as ordering from './rules/ordering.ts';
import { appointPresiding } from './rules/presiding.ts';
import { decideAtDesk } from './rules/registering.ts';
import * as result from './rules/result.ts';
import { admitDeputy, strikeDeputy } from './rules/roster-changes.ts';
import { refuseSignature, signPaper } from './rules/signing.ts';
import { fixTotal } from './rules/total.ts';
import * as voting from './rules/voting.ts';
import type { State } from './state.ts';

/** What becomes of the command in this state. Pure: the same on the hub and in a kiosk's preview. */
export function decide(state: State, command: Command, context: Context): Decision {
  const permission = PERMISSIONS[command.type];
  if (!permission.roles.includes(context.role))
    return refuse('role.not-permitted', permission.clause, {
      role: context.role,
      permitted: permission.roles,
    });
  switch (command.type) {
    case 'meeting.create':
      return convening.createMeeting(state, command);
    case 'transport.waive':
      return convening.waiveEncryption(state, command);
    case 'notice.record':
      return convening.recordNotice(state, command, context);
    case 'meeting.convene':
      return convening.convene(state, command, context);
    case 'publication.record':
      return convening.recordPublication(state, command, context);
    case 'roster.import':
      return convening.importRoster(state, command);
    case 'total.fix':
      return fixTotal(state, command);
    case 'presiding.appoint':
      return appointPresiding(state, command);
    case 'deputy.admit':
      return admitDeputy(state, command);
    case 'deputy.strike':
      return strikeDeputy(state, command);
    case 'candidate.propose':
      return proposeCandidate(state, command);
    case 'candidate.withdraw':
      return withdrawCandidate(state, command);
    case 'registration.open':
      return convening.openRegistration(state, context);

    case 'deputy.register':
    case 'deputy.leave':
    case 'deputy.return':
    case 'registration.withdraw':
      return decideAtDesk(state, command, context);
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
    case 'agenda.reorder':
      return reorderAgenda(state, command);
    case 'commission.vote':
      return commission.voteCommission(state, command);
    case 'commission.elect':
      return commission.electOfficers(state, command);
    case 'commission.replace':
      return commission.replaceMember(state, command);
    case 'member.enrol':
      return commission.enrolMember(state, command);
    case 'member.reset':
      return commission.resetMember(state, command);
    case 'paper.sign':
      return signPaper(state, command, context);
    case 'paper.refuse':
      return refuseSignature(state, command);
    case 'commission.announce':
      return commission.announceCommission(state);
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
    case 'meeting.adjourn':
      return adjournMeeting(state, command, context);

    case 'order.set':
      return ordering.setOrder(state, command);
    case 'order.announce':
      return ordering.announceOrder(state, command, context);
    case 'ballots.prepare':
      return ballots.prepareBallots(state, command);
    case 'ballots.add':
      return ballots.addBallots(state, command);
    case 'ballots.sign':
      return ballots.signBallots(state, command, context);
    case 'box.show':
      return box.showBox(state, command);
    case 'box.seal':
      return box.sealBox(state, command);
    case 'issuing.begin':
      return ballots.beginIssuing(state);
    case 'ballots.issue':
      return ballots.issueBallot(state, command);
    case 'ballots.unissue':
      return ballots.takeBackMark(state, command);
    case 'ballots.spoil':
      return ballots.withdrawSpoiled(state, command);
    case 'issuing.end':
      return ballots.endIssuing(state, command);
    case 'quorum.confirm':
      return voting.confirmQuorum(state);
    case 'voting.open':
      return voting.openVoting(state);
    case 'voting.close':
      return voting.closeVoting(state);
    case 'ballots.cancel':
      return ballots.cancelUnissued(state, command);
    case 'box.open':
      return box.openBox(state, command);
    case 'ballots.sort':
      return box.sortPapers(state);
    case 'count.enter':
      return enterCount(state, command, context);
    case 'count.repeat':
      return repeatCount(state, command);

    case 'protocol.hand-over':
      return result.handOver(state);
    case 'protocol.receive':
      return result.receiveProtocol(state);
    case 'result.announce':
      return result.announceResult(state);
    case 'revote.decide':
      return result.decideRevote(state, command);
    case 'revote.schedule':
      return result.scheduleRevote(state, command, context);
    case 'revote.begin':
      return result.beginRevote(state, context);
    case 'meeting.close':
      return result.closeMeeting(state);
    case 'minutes.sign-chairman':
      return result.signMinutesAsChairman(state);
    case 'minutes.sign-commission':
      return result.signMinutesAsCommission(state, command, context);
    case 'minutes.send':
      return result.sendMinutes(state, command);

    case 'hold.raise':
      return raiseHold(state, command, context);
    case 'hold.release':
      return releaseHold(state, command);
    case 'record.correct':
      return correctRecord(state, command, context);
  }
}
