/** The election of the commission's chair and secretary while it is typed; null is «not typed yet». Clause 11.3. */
import * as v from 'valibot';
import type { CommandOf } from '../../../protocol/commands/command.ts';
import { count, type DeputyId } from '../../../protocol/values.ts';

const office = v.strictObject({
  person: v.nullable(v.string()),
  for: v.nullable(count),
  against: v.nullable(count),
});
type Office = v.InferOutput<typeof office>;

/** What is typed so far. */
export const officersDraft = v.strictObject({ chair: office, secretary: office });
export type OfficersDraft = v.InferOutput<typeof officersDraft>;

const nobody = (): Office => ({ person: null, for: null, against: null });

/** A form in which nothing is typed. */
export function noOfficers(): OfficersDraft {
  return { chair: nobody(), secretary: nobody() };
}

/** The command of the whole form, or null while something is missing. */
export function electionOf(
  { chair, secretary }: OfficersDraft,
  members: readonly DeputyId[],
): CommandOf<'commission.elect'> | null {
  const [first, second] = [chair, secretary].map(({ person }) => members.find((id) => id === person));
  const [chairVotes, secretaryVotes] = [votesOf(chair), votesOf(secretary)];
  if (first === undefined || second === undefined) return null;
  if (chairVotes === null || secretaryVotes === null) return null;
  return { type: 'commission.elect', chair: first, secretary: second, chairVotes, secretaryVotes };
}

function votesOf({ for: inFavour, against }: Office) {
  return inFavour === null || against === null ? null : { for: inFavour, against };
}
