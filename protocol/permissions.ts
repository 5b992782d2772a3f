/**
 * Which role may send which command, and the clause that gives the act to it. What is not listed is not permitted.
 */
import type { CommandType } from './commands/command.ts';
import type { ClauseId } from './law/clauses.ts';
import type { Role } from './roles.ts';

interface Permission {
  readonly roles: readonly Role[];
  readonly clause: ClauseId;
}

const office = (clause: ClauseId): Permission => ({ roles: ['office'], clause });
const desk = (clause: ClauseId): Permission => ({ roles: ['desk'], clause });
const commission = (clause: ClauseId): Permission => ({ roles: ['commission'], clause });
const responsible = (clause: ClauseId): Permission => ({ roles: ['office', 'commission', 'podium'], clause });
const podium = (clause: ClauseId): Permission => ({ roles: ['podium'], clause });

/** Every command with the roles that may send it. */
export const PERMISSIONS: { readonly [T in CommandType]: Permission } = {
  'meeting.create': office('10'),
  'transport.waive': office('10'),
  'notice.record': office('5'),
  'meeting.convene': office('6.1'),
  'publication.record': office('6.2'),
  'roster.import': office('9.1'),
  'total.fix': office('9.3'),
  'presiding.appoint': office('9.1'),
  'deputy.admit': office('9.3'),
  'deputy.strike': office('9.3'),
  'candidate.propose': office('4'),
  'candidate.withdraw': office('3'),
  'registration.open': office('10'),
  'deputy.register': desk('9.3'),
  'deputy.leave': desk('9.3'),
  'deputy.return': desk('9.3'),
  'registration.withdraw': desk('9.3'),
  'desk.confirm': podium('9.3'),
  'registration.announce': podium('9.3'),
  'quorum.measure': podium('13.2'),
  'meeting.open': podium('9.3'),
  'remarks.finish': podium('7(1)'),
  'agenda.reorder': podium('7'),
  'commission.vote': podium('11.2'),
  'commission.replace': podium('11.2'),
  'commission.elect': commission('11.3'),
  'member.enrol': commission('16.1'),
  'member.reset': podium('16.1'),
  'paper.sign': commission('16.1'),
  'paper.refuse': commission('16.1'),
  'commission.announce': podium('13.4'),
  'method.vote': podium('11.4'),
  'submission.read': podium('7(4)'),
  'candidate.hear': podium('7(5)'),
  'debate.open': podium('8'),
  'debate.close': podium('8'),
  'debate.skip': podium('8'),
  'break.begin': podium('15.2'),
  'break.end': podium('15.2'),
  'meeting.adjourn': podium('17.3'),
  'order.set': commission('11.5'),
  'order.announce': commission('11.5'),
  'ballots.prepare': commission('15.1'),
  'ballots.add': commission('15.1'),
  'ballots.sign': commission('15.1'),
  'box.show': commission('15.4'),
  'box.seal': commission('15.4'),
  'issuing.begin': commission('15.1'),
  'ballots.issue': commission('15.3'),
  'ballots.unissue': commission('15.3'),
  'ballots.spoil': commission('15.3'),
  'issuing.end': commission('15.3'),
  'quorum.confirm': podium('13.2'),
  'voting.open': commission('11.5'),
  'voting.close': commission('11.5'),
  'ballots.cancel': commission('15.1'),
  'box.open': commission('15.7'),
  'ballots.sort': commission('15.6'),
  'count.enter': commission('16.1'),
  'count.repeat': commission('16.1'),
  'protocol.hand-over': commission('16.1'),
  'protocol.receive': podium('16.1'),
  'result.announce': podium('13.4'),
  'revote.decide': commission('17.2'),
  'revote.schedule': podium('17.3'),
  'revote.begin': podium('17.3'),
  'meeting.close': podium('18'),
  'minutes.sign-chairman': podium('18'),
  'minutes.sign-commission': commission('18'),
  'minutes.send': office('18'),
  'hold.raise': responsible('12'),
  'hold.release': podium('12'),
  'record.correct': responsible('13.4'),
};
