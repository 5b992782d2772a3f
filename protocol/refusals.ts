/**
 * Why the decree does not permit a command: a code, the clause, the figures that decide it (I4).
 * Every code has its figures here and its phrase in kiosk/i18n, or nothing compiles.
 */
import type { ClauseId } from './law/clauses.ts';
import type { Role } from './roles.ts';
import type { Bilingual, Method } from './values.ts';

type None = Record<never, never>;

/** Code to figures. People are named, never numbered; times are ms, hub time. */
export interface RefusalFigures {
  'role.not-permitted': { role: Role; permitted: readonly Role[] };
  'member.not-in-person': { name: string };
  'break.going-on': None;
  'break.none': None;
  'break.during-voting': None;

  'meeting.exists': None;
  'meeting.none': None;
  'notice.already': None;
  'notice.missing': None;
  'meeting.already-convened': None;
  'meeting.not-convened': None;
  'meeting.too-late': { date: string; latest: string };
  'meeting.before-notice': { date: string; notice: string };
  'publication.missing': None;
  'publication.before-notice': { site: string; publishedOn: string; notice: string };
  'roster.missing': None;
  'roster.frozen': None;
  'roster.duplicate': { name: string };
  'roster.unknown-maslikhat': { name: string };
  'roster.one-maslikhat': { count: number };
  'roster.one-oblast': { count: number };
  'roster.wrong-kind': { name: string };
  'candidate.duplicate': { name: string };
  'candidate.incomplete': { name: Bilingual };
  'candidates.too-few': { count: number };
  'candidates.too-many': { most: number };
  'candidates.fixed': None;

  'registration.not-open': None;
  'registration.already-open': None;
  'deputy.unknown': None;
  'deputy.already-registered': { name: string; desk: number; at: number };
  'deputy.not-registered': { name: string };
  'deputy.already-left': { name: string };
  'deputy.already-present': { name: string };
  'deputy.seen-twice': { name: string; desk: number };
  'registration.issuing-begun': None;
  'deputy.in-commission': { name: string };
  'desk.not-away': { desk: number };
  'desk.count-differs': { desk: number; recorded: number; counted: number };
  'desk.count-impossible': { desk: number; registered: number; counted: number };
  'desks.not-merged': { desks: readonly number[]; since: number };
  'registration.not-announced': None;
  'measure.missing': None;
  'measure.not-needed': { attending: number; needed: number };
  'quorum.lost': { attending: number; needed: number; total: number; short: number };
  'meeting.already-open': None;
  'meeting.not-open': None;
  'meeting.closed': None;

  'agenda.out-of-order': { item: number; next: number };
  'remarks.already': None;
  'votes.more-than-attending': { votes: number; attending: number };
  'votes.more-than-members': { votes: number; members: number };
  'commission.already': None;
  'commission.not-elected': None;
  'commission.too-few': { members: number };
  'commission.even': { members: number };
  'commission.same-person': { name: string };
  'commission.not-attending': { name: string };
  'commission.presiding': { name: string };
  'commission.candidate': { name: string };
  'commission.not-member': { name: string };
  'commission.no-majority': { for: number; members: number };
  'officers.already': None;
  'officers.missing': None;
  'officers.same-person': { name: string };
  'member.already-enrolled': { name: string };
  'member.not-enrolled': { name: string };
  'commission.already-announced': None;
  'method.already': { method: Method };
  'submission.already': None;
  'submission.authority-missing': None;
  'candidate.unknown': None;
  'candidate.already-heard': { name: Bilingual };
  'candidate.reason-missing': { name: Bilingual };
  'candidates.not-heard': { left: number };
  'debate.not-open': None;
  'debate.already': None;

  'round.none': None;
  'order.already': None;
  'order.missing': None;
  'order.not-announced': None;
  'order.way-not-of-method': { method: Method };
  'order.not-commission-chair': { name: string };
  'paper.not-ready': None;
  'paper.already-signed': { name: string };
  'paper.signatures-missing': { signed: number; members: number };
  'ballots.open-voting': None;
  'ballots.already': None;
  'ballots.missing': None;
  'ballots.not-equal-attending': { prepared: number; attending: number };
  'ballots.more-than-needed': { added: number; missing: number };
  'ballots.not-commission-officer': { name: string };
  'ballots.already-signed': { name: string };
  'ballots.unsigned': { signed: number };
  'box.already-shown': None;
  'box.not-shown': None;
  'box.already-sealed': None;
  'box.not-sealed': None;
  'box.seal-used': { seal: string };
  'box.voting-not-closed': None;
  'box.unissued-not-cancelled': { unissued: number };
  'box.already-open': None;
  'box.not-open': None;
  'box.seal-broken': None;
  'issuing.already': None;
  'issuing.not-begun': None;
  'issuing.ended': None;
  'issuing.not-ended': None;
  'issuing.left-over': { without: number; stated: number };
  'ballots.second': { name: string };
  'deputy.absent': { name: string };
  'ballots.none-left': { prepared: number };
  'voting.quorum-not-confirmed': None;
  'voting.already-open': None;
  'voting.not-open': None;
  'voting.already-closed': None;
  'voting.late': None;
  'ballots.already-cancelled': None;
  'ballots.cancel-differs': { unissued: number; stated: number };
  'count.voting-not-closed': None;
  'count.not-sorted': None;
  'count.already-sorted': None;
  'count.already': None;
  'count.same-member': { name: string };
  'count.wrong-candidates': None;
  'count.wrong-sectors': { sectors: number };
  'count.unbalanced': { taken: number; sum: number };
  'count.votes-differ': { valid: number; votes: number };
  'count.surplus': { papers: number; held: number };
  'count.more-than-attending': { participants: number; attending: number };
  'count.more-than-participants': { name: Bilingual; votes: number; participants: number };
  'count.for-more-than-participants': { votes: number; participants: number };

  'protocol.not-counted': None;
  'protocol.already-handed': None;
  'protocol.not-handed': None;
  'protocol.already-received': None;
  'protocol.not-received': None;
  'result.already': None;
  'result.missing': None;
  'revote.no-tie': None;
  'revote.already-decided': None;
  'revote.not-decided': None;
  'revote.no-majority': { for: number; members: number };
  'revote.not-scheduled': None;
  'revote.in-the-past': { at: number };
  'revote.too-early': { at: number };
  'meeting.tie-open': None;
  'minutes.not-closed': None;
  'minutes.already-signed': None;
  'minutes.unsigned': { signed: number };
  'minutes.already-sent': None;
  'minutes.not-commission-chair': { name: string };
}

export type RefusalCode = keyof RefusalFigures;

/** One refusal: the code, the clause it rests on, the figures. */
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly clause: ClauseId; readonly figures: RefusalFigures[C] };
}[RefusalCode];
