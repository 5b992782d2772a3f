/** Commands of the sitting: agenda, commission, method, debate, break, adjournment. Clauses 7, 8, 11 to 13, 15.2. */
import * as v from 'valibot';
import { calendarDay, candidateId, count, deputyId, line, method, passage, timeOfDay } from '../values.ts';

/** A paper all members of the commission sign; `round` is 0 for the commission's own protocol No. 1. */
export const PAPERS = ['commission', 'order', 'result', 'revote'] as const;
export const paper = v.strictObject({ kind: v.picklist(PAPERS), round: count });
export type Paper = v.InferOutput<typeof paper>;

/** Votes by hands, counted in the hall. */
export const hands = v.strictObject({ for: count, against: count });

/** Clause 7(4): who may read the submission. */
export const READERS = ['head-of-administration', 'prime-minister', 'authorised-official'] as const;
export const reader = v.picklist(READERS);
export type Reader = v.InferOutput<typeof reader>;

export const BREAK_REASONS = ['ballots', 'other'] as const;

/** Clause 7: the items of the agenda. */
export const AGENDA_ITEMS = [1, 2, 3, 4, 5] as const;
export const agendaItem = v.picklist(AGENDA_ITEMS);
export type AgendaItemNumber = v.InferOutput<typeof agendaItem>;

export const commissionVote = v.strictObject({
  type: v.literal('commission.vote'),
  members: v.pipe(v.array(deputyId), v.maxLength(51)),
  votes: hands,
});

export const commissionElect = v.strictObject({
  type: v.literal('commission.elect'),
  chair: deputyId,
  secretary: deputyId,
  chairVotes: hands,
  secretaryVotes: hands,
});

export const methodVote = v.strictObject({ type: v.literal('method.vote'), method, votes: hands });

export const submissionRead = v.strictObject({
  type: v.literal('submission.read'),
  reader,
  name: line(120),
  authority: passage(200),
});

export const candidateHear = v.strictObject({
  type: v.literal('candidate.hear'),
  candidate: candidateId,
  spoke: v.boolean(),
  reason: passage(200),
});

export const sittingCommands = [
  v.strictObject({ type: v.literal('remarks.finish') }),
  v.strictObject({
    type: v.literal('agenda.reorder'),
    order: v.pipe(v.array(agendaItem), v.length(AGENDA_ITEMS.length)),
    votes: hands,
    reason: line(300),
  }),
  commissionVote,
  commissionElect,
  v.strictObject({
    type: v.literal('commission.replace'),
    leaver: deputyId,
    joiner: deputyId,
    votes: hands,
    reason: line(300),
  }),
  v.strictObject({ type: v.literal('member.enrol'), member: deputyId }),
  v.strictObject({ type: v.literal('member.reset'), member: deputyId }),
  v.strictObject({ type: v.literal('paper.sign'), paper, member: deputyId, dissent: passage(500) }),
  v.strictObject({ type: v.literal('paper.refuse'), paper, refuser: deputyId, reason: line(300) }),
  v.strictObject({ type: v.literal('commission.announce') }),
  methodVote,
  submissionRead,
  candidateHear,
  v.strictObject({ type: v.literal('debate.open') }),
  v.strictObject({ type: v.literal('debate.close') }),
  v.strictObject({ type: v.literal('debate.skip') }),
  v.strictObject({
    type: v.literal('break.begin'),
    reason: v.picklist(BREAK_REASONS),
    minutes: v.pipe(count, v.minValue(1), v.maxValue(600)),
  }),
  v.strictObject({ type: v.literal('break.end') }),
  v.strictObject({
    type: v.literal('meeting.adjourn'),
    date: calendarDay,
    time: timeOfDay,
    place: line(200),
    reason: line(300),
  }),
] as const;
