/**
 * Whether an act of the office is open at all, whatever will be typed: the rules are asked with a record that stands for any.
 * What a rule says of that record alone is no bar. Clauses 3, 6.2, 9.1, 9.3 and 13.4, gaps G3, G25 and G27, invariant I9.
 */
import * as v from 'valibot';
import type { Command } from '../../../protocol/commands/command.ts';
import type { Correctable } from '../../../protocol/commands/holding.ts';
import type { Refusal, RefusalCode } from '../../../protocol/refusals.ts';
import type { Candidate, Convening, Notice, State } from '../../../protocol/state.ts';
import { type CandidateId, candidateId, deputyId } from '../../../protocol/values.ts';

/** What the decree would refuse now, or null. */
export type Ask = (command: Command) => Refusal | null;

/** Anything that was typed. */
const ANY = '–';
const ANY_NAME = { surname: ANY, given: ANY, patronymic: '' };
const ANY_DEPUTY = v.parse(deputyId, 'any');
const ANY_CANDIDATE: Candidate = {
  id: v.parse(candidateId, 'any'),
  name: { kk: ANY_NAME, ru: ANY_NAME },
  submission: { biography: ANY, employment: ANY, awards: ANY, other: ANY },
};

/** The notice as the command that would record it anew. */
export function noticeAgain(notice: Notice): Correctable {
  return { type: 'notice.record', ...notice };
}

/** The convening as the command that would record it anew, with all its publications and its edition. */
export function conveningAgain(convening: Convening): Correctable {
  return { type: 'meeting.convene', ...convening, publications: [...convening.publications] };
}

/** The candidate as the command that would propose the same one. */
export function candidateAgain(candidate: Candidate): Correctable {
  return { type: 'candidate.propose', candidate };
}

/** Why this record cannot be corrected any more. */
export function barToCorrect(ask: Ask, present: Correctable): Refusal | null {
  return unless(ask({ type: 'record.correct', reason: ANY, command: present }), 'correction.same');
}

/** Why no further publication can be recorded; one that is recorded already says nothing of others. */
export function barToPublish(ask: Ask, { publications: [known] }: Convening): Refusal | null {
  if (known === undefined) return null;
  return unless(ask({ type: 'publication.record', publication: known }), 'publication.already');
}

/** Why the total cannot be fixed; asked with as many seats as there are deputies, which is never too few. */
export function barToFixTotal(ask: Ask, { deputies }: State): Refusal | null {
  return ask({ type: 'total.fix', seats: Math.max(1, deputies.size), reading: 'seats', document: ANY });
}

/** Why nobody can be recorded as presiding. */
export function barToPreside(ask: Ask): Refusal | null {
  const refusal = ask({ type: 'presiding.appoint', deputy: ANY_DEPUTY, capacity: 'acting', basis: ANY });
  return unless(refusal, 'deputy.unknown');
}

/** Why nobody more can be proposed. */
export function barToPropose(ask: Ask): Refusal | null {
  return ask({ type: 'candidate.propose', candidate: ANY_CANDIDATE });
}

/** Why this candidate cannot withdraw now. */
export function barToWithdraw(ask: Ask, candidate: CandidateId): Refusal | null {
  return ask({ type: 'candidate.withdraw', candidate, document: ANY });
}

/** Why nobody can be added to the roster. */
export function barToAdmit(ask: Ask, { maslikhats: [home] }: State): Refusal | null {
  if (home === undefined) return null;
  const deputy = { id: ANY_DEPUTY, maslikhat: home.id, name: ANY_NAME, certificate: null };
  return ask({ type: 'deputy.admit', deputy, document: ANY });
}

/** Why nobody can be struck off the roster. */
export function barToStrike(ask: Ask): Refusal | null {
  return unless(ask({ type: 'deputy.strike', deputy: ANY_DEPUTY, document: ANY }), 'deputy.unknown');
}

function unless(refusal: Refusal | null, ofThisAlone: RefusalCode): Refusal | null {
  return refusal?.code === ofThisAlone ? null : refusal;
}
