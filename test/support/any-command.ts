/**
 * Any command of each type, lawful or not, about the small hall: 9 deputies of two maslikhats, one stranger.
 * Fields come from few values, so that commands meet the state they are about.
 */
import fc from 'fast-check';
import type { Command, CommandType } from '../../protocol/commands/command.ts';
import { CAPACITIES, TOTAL_READINGS } from '../../protocol/commands/convening.ts';
import { correctable, DECIDERS, HOLD_OUTCOMES } from '../../protocol/commands/holding.ts';
import { AGENDA_ITEMS, PAPERS, READERS } from '../../protocol/commands/sitting.ts';
import { type Figures, READINGS, type Readings } from '../../protocol/commands/voting.ts';
import { EDITION_IDS } from '../../protocol/law/clauses.ts';
import { LAST_INSTANT, METHODS } from '../../protocol/values.ts';
import * as say from './meeting.ts';

/** Two thirds are 6; a commission of three leaves room to lose them. */
export const DEPUTIES = 9;

/** The readings a commission may choose or leave open. */
export const readings: fc.Arbitrary<Readings> = fc.record({
  participants: fc.constantFrom(null, ...READINGS.participants),
  majority: fc.constantFrom(null, ...READINGS.majority),
  blank: fc.constantFrom(null, ...READINGS.blank),
  tie: fc.constantFrom(null, ...READINGS.tie),
  against: fc.constantFrom(null, ...READINGS.against),
  exchange: fc.constantFrom(null, ...READINGS.exchange),
  late: fc.constantFrom(null, ...READINGS.late),
  hands: fc.constantFrom(null, ...READINGS.hands),
  issuing: fc.constantFrom(null, ...READINGS.issuing),
  help: fc.constantFrom(null, ...READINGS.help),
});

const some = fc.nat(DEPUTIES + 1);
const few = fc.nat(4);
const anyDeputy = fc.integer({ min: 1, max: DEPUTIES + 1 }).map(say.deputy);
const anyCandidate = fc.integer({ min: 1, max: 5 });
const votes = fc.record({ for: some, against: some });
const offline = fc.boolean();
const anyBox = fc.integer({ min: 1, max: 3 });
const document = fc.constantFrom('certificate' as const, 'identity-card' as const);

/** The commands whose record may be corrected. */
const CORRECTABLE = correctable.options.map((option) => option.entries.type.literal);

/** Any command, lawful or not, of each type. */
const COMMANDS: { readonly [T in CommandType]: fc.Arbitrary<Extract<Command, { type: T }>> } = {
  'meeting.create': of('meeting.create', {
    id: fc.constant(say.MEETING),
    territory: fc.record({
      type: fc.constantFrom('oblast' as const, 'city' as const),
      name: fc.constant({ kk: 'Үлгі', ru: 'Пример' }),
    }),
    rehearsal: fc.boolean(),
  }),
  'transport.waive': of('transport.waive', {
    reason: fc.constant('Сертификат жоқ, жауапты – аппарат басшысы'),
  }),
  'notice.record': of('notice.record', {
    number: fc.constant('1-2'),
    receivedOn: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-04'),
    receivedAt: fc.constant('10:00'),
    from: fc.constant('Әкімшілік'),
  }),
  'meeting.convene': of('meeting.convene', {
    date: fc.constantFrom('2026-10-31', '2026-11-04', '2026-11-06'),
    time: fc.constant('10:00'),
    place: fc.constant('Зал'),
    presiding: fc.constant(say.deputyName(1)),
    publications: fc.constantFrom(
      [],
      [{ site: 'https://maslikhat-ulgi.example', publishedOn: '2026-11-02' }],
    ),
    broadcast: fc.constant({ possible: false, detail: 'Жоқ' }),
    edition: fc.constantFrom(null, ...EDITION_IDS),
  }),
  'publication.record': of('publication.record', {
    publication: fc.record({
      site: fc.constantFrom('https://maslikhat-ulgi.example', 'https://maslikhat-ulgi-2.example'),
      publishedOn: fc.constantFrom('2026-10-31', '2026-11-03', '2026-11-05'),
    }),
  }),
  'roster.import': fc
    .nat(3)
    .map((district) =>
      say.roster({ kind: 'oblast', deputies: 5 }, { kind: 'district', deputies: district + 1 }),
    ),
  'total.fix': of('total.fix', {
    seats: fc.integer({ min: DEPUTIES - 1, max: DEPUTIES + 1 }),
    reading: fc.constantFrom(...TOTAL_READINGS),
    document: fc.constantFrom('', '№ 4 хаттама'),
  }),
  'presiding.appoint': of('presiding.appoint', {
    deputy: anyDeputy,
    capacity: fc.constantFrom(...CAPACITIES),
    basis: fc.constantFrom('', '№ 5 өкім'),
  }),
  'deputy.admit': of('deputy.admit', {
    deputy: fc.integer({ min: DEPUTIES, max: DEPUTIES + 1 }).map((n) => say.rosterDeputy(n, 2)),
    document: fc.constant('№ 6 хаттама'),
  }),
  'deputy.strike': of('deputy.strike', { deputy: anyDeputy, document: fc.constant('№ 7 хаттама') }),
  'candidate.propose': of('candidate.propose', { candidate: anyCandidate.map((n) => say.submitted(n)) }),
  'candidate.withdraw': of('candidate.withdraw', {
    candidate: anyCandidate.map(say.candidate),
    document: fc.constant('№ 8 өтініш'),
  }),
  'registration.open': plain('registration.open'),
  'deputy.register': of('deputy.register', { deputy: anyDeputy, document, offline }),
  'deputy.leave': of('deputy.leave', { deputy: anyDeputy, offline }),
  'deputy.return': of('deputy.return', { deputy: anyDeputy, offline }),
  'registration.withdraw': of('registration.withdraw', {
    deputy: anyDeputy,
    reason: fc.constant('Қате'),
    offline,
  }),
  'desk.confirm': of('desk.confirm', { desk: fc.integer({ min: 1, max: 3 }), count: few }),
  'registration.announce': plain('registration.announce'),
  'quorum.measure': of('quorum.measure', { measure: fc.constant('Шақыру') }),
  'meeting.open': plain('meeting.open'),
  'remarks.finish': plain('remarks.finish'),
  'agenda.reorder': of('agenda.reorder', {
    order: fc.shuffledSubarray([...AGENDA_ITEMS], { minLength: AGENDA_ITEMS.length }),
    votes,
    reason: fc.constant('Басшы жолда'),
  }),
  'commission.vote': of('commission.vote', { members: fc.array(anyDeputy, { maxLength: 5 }), votes }),
  'commission.elect': of('commission.elect', {
    chair: anyDeputy,
    secretary: anyDeputy,
    chairVotes: votes,
    secretaryVotes: votes,
  }),
  'commission.replace': of('commission.replace', {
    leaver: anyDeputy,
    joiner: anyDeputy,
    votes,
    reason: fc.constant('Кетті'),
  }),
  'member.enrol': of('member.enrol', { member: anyDeputy }),
  'member.reset': of('member.reset', { member: anyDeputy }),
  'paper.sign': of('paper.sign', {
    paper: fc.record({ kind: fc.constantFrom(...PAPERS), round: fc.nat(3) }),
    member: anyDeputy,
    dissent: fc.constantFrom('', 'Келіспеймін'),
  }),
  'paper.refuse': of('paper.refuse', {
    paper: fc.record({ kind: fc.constantFrom(...PAPERS), round: fc.nat(3) }),
    refuser: anyDeputy,
    reason: fc.constant('Келіспеймін'),
  }),
  'commission.announce': plain('commission.announce'),
  'method.vote': of('method.vote', { method: fc.constantFrom(...METHODS), votes }),
  'submission.read': of('submission.read', {
    reader: fc.constantFrom(...READERS),
    name: fc.constant('Өкіл'),
    authority: fc.constant(''),
  }),
  'candidate.hear': of('candidate.hear', {
    candidate: anyCandidate.map(say.candidate),
    spoke: fc.boolean(),
    reason: fc.constantFrom('', 'Ауырып қалды'),
  }),
  'debate.open': plain('debate.open'),
  'debate.close': plain('debate.close'),
  'debate.skip': plain('debate.skip'),
  'break.begin': of('break.begin', {
    reason: fc.constantFrom('ballots' as const, 'other' as const),
    minutes: fc.constant(10),
  }),
  'break.end': plain('break.end'),
  'meeting.adjourn': of('meeting.adjourn', {
    date: fc.constantFrom('2026-11-03', '2026-11-04'),
    time: fc.constant('10:00'),
    place: fc.constant('Зал'),
    reason: fc.constant('Кворум жоқ'),
  }),
  'order.set': of('order.set', {
    way: fc.constantFrom(say.byHands(2), say.bySystem, say.byBallots(1), say.byBallots(2)),
    readings,
  }),
  'order.announce': of('order.announce', { member: anyDeputy }),
  'ballots.prepare': of('ballots.prepare', { count: some }),
  'ballots.add': of('ballots.add', { count: fc.integer({ min: 1, max: 3 }) }),
  'ballots.sign': of('ballots.sign', { member: anyDeputy }),
  'box.show': of('box.show', { box: anyBox }),
  'box.seal': of('box.seal', { box: anyBox, seal: fc.constantFrom('A-1', 'A-2', 'A-3') }),
  'issuing.begin': plain('issuing.begin'),
  'ballots.issue': of('ballots.issue', { deputy: anyDeputy, document }),
  'ballots.unissue': of('ballots.unissue', { deputy: anyDeputy }),
  'ballots.spoil': of('ballots.spoil', { deputy: anyDeputy }),
  'issuing.end': of('issuing.end', { notTaken: few }),
  'quorum.confirm': plain('quorum.confirm'),
  'voting.open': plain('voting.open'),
  'voting.close': plain('voting.close'),
  'ballots.cancel': of('ballots.cancel', { count: few }),
  'box.open': of('box.open', { box: anyBox, sealIntact: fc.boolean() }),
  'ballots.sort': plain('ballots.sort'),
  'count.enter': of('count.enter', {
    member: anyDeputy,
    figures: fc.oneof(
      fc.array(few, { minLength: 2, maxLength: 3 }).map((each): Figures => say.papers(each)),
      fc.tuple(some, some, some).map(([all, one, two]): Figures => say.hands(all, [one, two], [two, one])),
    ),
  }),
  'count.repeat': of('count.repeat', { reason: fc.constant('Қате табылды') }),
  'protocol.hand-over': plain('protocol.hand-over'),
  'protocol.receive': plain('protocol.receive'),
  'result.announce': plain('result.announce'),
  'revote.decide': of('revote.decide', { votes }),
  'revote.schedule': of('revote.schedule', { at: fc.constantFrom(0, LAST_INSTANT) }),
  'revote.begin': plain('revote.begin'),
  'meeting.close': plain('meeting.close'),
  'minutes.sign-chairman': plain('minutes.sign-chairman'),
  'minutes.sign-commission': of('minutes.sign-commission', { member: anyDeputy }),
  'minutes.send': of('minutes.send', { channel: fc.constant('Пошта'), number: fc.constant('3-3') }),
  'hold.raise': of('hold.raise', { reason: fc.constant('Түсініксіз') }),
  'hold.release': of('hold.release', {
    by: fc.constantFrom(...DECIDERS),
    votes,
    decision: fc.constant('Жалғастыру'),
    outcome: fc.constantFrom(...HOLD_OUTCOMES),
  }),
  'record.correct': of('record.correct', {
    reason: fc.constant('Қате терілді'),
    // Only once all rows stand.
    command: fc.constant(null).chain(() => fc.oneof(...CORRECTABLE.map((type) => COMMANDS[type]))),
  }),
};

function plain<T extends CommandType>(type: T): fc.Arbitrary<{ type: T }> {
  return fc.constant({ type });
}

function of<T extends CommandType, F extends object>(
  type: T,
  fields: { [K in keyof F]: fc.Arbitrary<F[K]> },
): fc.Arbitrary<{ type: T } & F> {
  return fc.record<F>(fields).map((rest) => ({ ...rest, type }));
}

/** Any command except those named. */
export function anyCommand(...except: readonly CommandType[]): fc.Arbitrary<Command> {
  const left = Object.entries(COMMANDS).filter(([type]) => !except.some((one) => one === type));
  return fc.oneof(...left.map(([, command]) => command));
}
