/** What happened in the sitting up to the vote, and its adjournment: clauses 7, 8, 11, 12, 13, 15.2. */
import * as v from 'valibot';
import { agendaItem, BREAK_REASONS, hands, paper, reader } from '../commands/sitting.ts';
import {
  calendarDay,
  candidateId,
  count,
  deputyId,
  line,
  method,
  ordinal,
  passage,
  sealed,
  timeOfDay,
} from '../values.ts';

export const commissionVoted = v.strictObject({
  type: v.literal('commission.voted'),
  members: v.array(deputyId),
  votes: hands,
  attending: count,
  adopted: v.boolean(),
});

export const commissionElected = v.strictObject({
  type: v.literal('commission.elected'),
  chair: deputyId,
  secretary: deputyId,
  chairVotes: hands,
  secretaryVotes: hands,
});

export const methodVoted = v.strictObject({
  type: v.literal('method.voted'),
  method,
  votes: hands,
  attending: count,
  adopted: v.boolean(),
});

export const submissionWasRead = v.strictObject({
  type: v.literal('submission.read'),
  reader,
  name: line(120),
  authority: passage(200),
});

export const candidateHeard = v.strictObject({
  type: v.literal('candidate.heard'),
  candidate: candidateId,
  spoke: v.boolean(),
  reason: passage(200),
});

export const sittingEvents = [
  v.strictObject({ type: v.literal('remarks.finished') }),
  v.strictObject({
    type: v.literal('agenda.reordered'),
    order: v.array(agendaItem),
    votes: hands,
    attending: count,
    adopted: v.boolean(),
    reason: line(300),
  }),
  commissionVoted,
  commissionElected,
  v.strictObject({
    type: v.literal('commission.replaced'),
    leaver: deputyId,
    joiner: deputyId,
    votes: hands,
    attending: count,
    adopted: v.boolean(),
    reason: line(300),
  }),
  v.strictObject({ type: v.literal('member.enrolled'), member: deputyId }),
  v.strictObject({ type: v.literal('member.reset'), member: deputyId }),
  v.strictObject({ type: v.literal('paper.signed'), paper, member: deputyId, dissent: sealed(passage(500)) }),
  v.strictObject({
    type: v.literal('signature.refused'),
    paper,
    member: deputyId,
    reason: sealed(line(300)),
  }),
  v.strictObject({
    type: v.literal('commission.announced'),
    chair: deputyId,
    secretary: deputyId,
    chairVotes: hands,
    secretaryVotes: hands,
  }),
  methodVoted,
  submissionWasRead,
  candidateHeard,
  v.strictObject({ type: v.literal('debate.opened') }),
  v.strictObject({ type: v.literal('debate.closed'), held: v.boolean() }),
  v.strictObject({ type: v.literal('break.began'), reason: v.picklist(BREAK_REASONS), minutes: count }),
  v.strictObject({ type: v.literal('break.ended') }),
  /** `sitting` is the number of the sitting day that begins with the next registration. */
  v.strictObject({
    type: v.literal('meeting.adjourned'),
    sitting: ordinal,
    date: calendarDay,
    time: timeOfDay,
    place: line(200),
    reason: line(300),
  }),
] as const;
