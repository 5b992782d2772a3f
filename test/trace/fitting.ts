/**
 * One command of every type, as it fits a meeting best: if any of its kind is permitted there, this one is.
 * What is refused in the matrix is thus refused for the moment, not for a slip in the command.
 */
import type { CommandOf, CommandType } from '../../protocol/commands/command.ts';
import type { Correctable } from '../../protocol/commands/holding.ts';
import { addDays, hallDate } from '../../protocol/kazakh/calendar.ts';
import type { Role } from '../../protocol/roles.ts';
import { toCancel } from '../../protocol/rules/account.ts';
import { withoutBallot } from '../../protocol/rules/ballots.ts';
import { missingSignatures, paperBeingSigned } from '../../protocol/rules/signing.ts';
import { currentRound, type State } from '../../protocol/state.ts';
import type { DeputyId, Method } from '../../protocol/values.ts';
import {
  candidate,
  convened,
  created,
  deputy,
  noticed,
  roster,
  rosterDeputy,
  submitted,
} from '../support/hall.ts';
import {
  elected,
  hands,
  heard,
  member,
  members,
  papers,
  submissionRead,
  UNCHOSEN,
} from '../support/meeting.ts';
import type { Walk } from '../support/walk.ts';

export type Commands = { readonly [T in CommandType]: CommandOf<T> };

/** Every command as `role` would send it now. */
export function fitting({ state, now }: Walk, role: Role): Commands {
  const round = currentRound(state);
  const today = hallDate(now);
  const here = presentIn(state);
  const votes = { for: here.length, against: 0 };
  const paper = paperBeingSigned(state) ?? { kind: 'result', round: round?.number ?? 1 };
  const signer = missingSignatures(state, paper)[0] ?? member(1);
  const holders = round !== null && 'holders' in round.ballots ? round.ballots.holders : new Set<DeputyId>();
  const holder = here.find((id) => holders.has(id)) ?? deputy(1);
  const without = here.find((id) => !holders.has(id)) ?? deputy(1);
  const { order } = state.agenda;
  const reason = 'Үлгі себебі';
  const document = 'Үлгі құжаты';
  return {
    'meeting.create': created(),
    'transport.waive': { type: 'transport.waive', reason },
    'notice.record': noticed(),
    'meeting.convene': convened(),
    'publication.record': {
      type: 'publication.record',
      publication: { site: 'https://maslikhat-2.example', publishedOn: today },
    },
    'roster.import': roster({ kind: 'oblast', deputies: 9 }),
    'total.fix': { type: 'total.fix', seats: 99, reading: 'seats', document },
    'presiding.appoint': {
      type: 'presiding.appoint',
      deputy: deputy(1),
      capacity: 'acting',
      basis: document,
    },
    'deputy.admit': { type: 'deputy.admit', deputy: rosterDeputy(900), document },
    'deputy.strike': { type: 'deputy.strike', deputy: deputy(97), document },
    'candidate.propose': { type: 'candidate.propose', candidate: submitted(3) },
    'candidate.withdraw': { type: 'candidate.withdraw', candidate: candidate(2), document },
    'registration.open': { type: 'registration.open' },

    'deputy.register': {
      type: 'deputy.register',
      deputy: deputy(92),
      document: 'certificate',
      offline: false,
    },
    'deputy.leave': { type: 'deputy.leave', deputy: here.at(-1) ?? deputy(1), offline: false },
    'deputy.return': {
      type: 'deputy.return',
      deputy: [...state.attendance].find(([, entry]) => !entry.present)?.[0] ?? deputy(91),
      offline: false,
    },
    'registration.withdraw': {
      type: 'registration.withdraw',
      deputy: here.at(-1) ?? deputy(1),
      reason,
      offline: false,
    },
    'desk.confirm': { type: 'desk.confirm', desk: 2, count: 0 },
    'registration.announce': { type: 'registration.announce' },
    'quorum.measure': { type: 'quorum.measure', measure: reason },
    'meeting.open': { type: 'meeting.open' },

    'remarks.finish': { type: 'remarks.finish' },
    'agenda.reorder': {
      type: 'agenda.reorder',
      order: [...order.slice(0, 2), ...([4, 5, 3] as const)],
      votes,
      reason,
    },
    'commission.vote': { type: 'commission.vote', members: members(5), votes },
    'commission.elect': elected(5),
    'commission.replace': {
      type: 'commission.replace',
      leaver: member(5),
      joiner: deputy(20),
      votes,
      reason,
    },
    'member.enrol': { type: 'member.enrol', member: member(2) },
    'member.reset': { type: 'member.reset', member: member(1) },
    'paper.sign': { type: 'paper.sign', paper, member: signer, dissent: '' },
    'paper.refuse': { type: 'paper.refuse', paper, refuser: signer, reason },
    'commission.announce': { type: 'commission.announce' },
    'method.vote': { type: 'method.vote', method: 'secret', votes },
    'submission.read': submissionRead,
    'candidate.hear': heard(1),
    'debate.open': { type: 'debate.open' },
    'debate.close': { type: 'debate.close' },
    'debate.skip': { type: 'debate.skip' },
    'break.begin': { type: 'break.begin', reason: 'other', minutes: 10 },
    'break.end': { type: 'break.end' },
    'meeting.adjourn': {
      type: 'meeting.adjourn',
      date: addDays(today, 1),
      time: '10:00',
      place: 'Үлгі залы',
      reason,
    },

    'order.set': orderOf(round?.method),
    'order.announce': { type: 'order.announce', member: member(1) },
    'ballots.prepare': { type: 'ballots.prepare', count: here.length },
    'ballots.add': { type: 'ballots.add', count: 1 },
    'ballots.sign': { type: 'ballots.sign', member: member(1) },
    'box.show': { type: 'box.show', box: 1 },
    'box.seal': { type: 'box.seal', box: 1, seal: 'A-1' },
    'issuing.begin': { type: 'issuing.begin' },
    'ballots.issue': { type: 'ballots.issue', deputy: without, document: 'certificate' },
    'ballots.unissue': { type: 'ballots.unissue', deputy: holder },
    'ballots.spoil': { type: 'ballots.spoil', deputy: holder },
    'issuing.end': { type: 'issuing.end', notTaken: round === null ? 0 : withoutBallot(state, round) },
    'quorum.confirm': { type: 'quorum.confirm' },
    'voting.open': { type: 'voting.open' },
    'voting.close': { type: 'voting.close' },
    'ballots.cancel': { type: 'ballots.cancel', count: round === null ? 0 : toCancel(round) },
    'box.open': { type: 'box.open', box: 1, sealIntact: true },
    'ballots.sort': { type: 'ballots.sort' },
    'count.enter': {
      type: 'count.enter',
      member: member(1),
      figures: round?.method === 'open' ? hands(90, [56, 34], [34, 56]) : papers([56, 34]),
    },
    'count.repeat': { type: 'count.repeat', reason },

    'protocol.hand-over': { type: 'protocol.hand-over' },
    'protocol.receive': { type: 'protocol.receive' },
    'result.announce': { type: 'result.announce' },
    'revote.decide': { type: 'revote.decide', votes: { for: 5, against: 0 } },
    'revote.schedule': { type: 'revote.schedule', at: now + 3_600_000 },
    'revote.begin': { type: 'revote.begin' },
    'meeting.close': { type: 'meeting.close' },
    'minutes.sign-chairman': { type: 'minutes.sign-chairman' },
    'minutes.sign-commission': { type: 'minutes.sign-commission', member: member(1) },
    'minutes.send': { type: 'minutes.send', channel: 'Фельдъегерлік байланыс', number: '2-2' },

    'hold.raise': { type: 'hold.raise', reason },
    'hold.release': { type: 'hold.release', by: 'meeting', votes, decision: reason, outcome: 'go-on' },
    'record.correct': { type: 'record.correct', reason, command: correctionBy(role) },
  };
}

function presentIn({ attendance }: State): DeputyId[] {
  return [...attendance].filter(([, entry]) => entry.present).map(([deputy]) => deputy);
}

function orderOf(method: Method | undefined, place = 'Үлгі бұрышы'): CommandOf<'order.set'> {
  const way =
    method === 'open'
      ? ({ kind: 'hands', sectors: 1 } as const)
      : { kind: 'ballots' as const, boxes: [{ name: '1', place }] };
  return { type: 'order.set', way, readings: UNCHOSEN };
}

/** A record that this role makes, otherwise than it stands. */
function correctionBy(role: Role): Correctable {
  switch (role) {
    case 'podium':
      return { ...submissionRead, name: 'Үлгі Өкіл' };
    case 'commission':
      return orderOf('secret', 'Басқа бұрыш');
    default:
      return noticed('2026-11-02');
  }
}
