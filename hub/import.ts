/**
 * From a preview the office has confirmed to the commands that bring its accepted rows into the meeting.
 * Clauses 4, 9.1 and 9.2; whether they are permitted is decided like any other command.
 */
import * as v from 'valibot';
import { type Command, commandSchema } from '../protocol/commands/command.ts';
import { compareKazakh } from '../protocol/kazakh/collation.ts';
import {
  foldPersonName,
  type RosterCandidate,
  type RosterDeputy,
  type RosterPreview,
} from '../protocol/roster.ts';
import type { State } from '../protocol/state.ts';
import { type CommandId, fullName, type MeetingId } from '../protocol/values.ts';
import type { ConfirmReply } from '../protocol/wire-office.ts';
import { ownSubmission } from './clerk.ts';
import type { Clerk } from './ports.ts';

/** Previews kept at once; the oldest gives way. */
const PREVIEWS_KEPT = 4;

/** The previews that wait for the office's confirmation, in memory only. */
export interface Previews {
  /** Keeps a preview for a meeting; gives the id by which it is confirmed. */
  keep(meeting: MeetingId, preview: RosterPreview): string;
  /** Confirms one; null when it is unknown or was made for another meeting. Dropped once everything has entered. */
  confirm(id: string, clerk: Clerk): Promise<ConfirmReply | null>;
}

/** An empty shelf of previews; `newId` gives a fresh command id each time. */
export function openPreviews(newId: () => CommandId): Previews {
  const kept = new Map<string, { readonly meeting: MeetingId; readonly preview: RosterPreview }>();
  return {
    keep(meeting, preview) {
      const id = newId();
      kept.set(id, { meeting, preview });
      const [oldest] = kept.keys();
      if (kept.size > PREVIEWS_KEPT && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    async confirm(id, clerk) {
      const found = kept.get(id);
      if (found === undefined || found.meeting !== clerk.meeting) return null;
      kept.delete(id);
      const reply = await confirmImport(clerk, found.preview, newId);
      if (reply.outcome.kind !== 'accepted') kept.set(id, found);
      return reply;
    },
  };
}

/** Submits the accepted rows as the office, deputies first; stops at the first command that is not accepted. */
export async function confirmImport(
  clerk: Clerk,
  preview: RosterPreview,
  newId: () => CommandId,
): Promise<ConfirmReply> {
  let [deputies, candidates] = [0, 0];
  for (const written of commandsOf(preview, clerk.state())) {
    // A preview accepts nothing that the schema of the command would not: what does not parse is a defect.
    const command: Command = v.parse(commandSchema, written);
    const outcome = await clerk.submit(ownSubmission(newId(), command));
    if (outcome.kind !== 'accepted') return { deputies, candidates, outcome };
    if (command.type === 'roster.import') deputies += command.deputies.length;
    else candidates += 1;
  }
  return { deputies, candidates, outcome: { kind: 'accepted' } };
}

/** A roster replaces the one before; a candidate who is proposed already is not proposed again. */
function commandsOf(preview: RosterPreview, state: State): unknown[] {
  const deputies = preview.deputies.filter(isAccepted).map(({ deputy }) => deputy);
  const proposed = new Set(state.candidates.map(({ name }) => foldPersonName(name.kk)));
  const candidates = preview.candidates
    .filter(isAccepted)
    .map(({ candidate }) => candidate)
    .filter(({ name }) => !proposed.has(foldPersonName(name.kk)));
  return [
    ...(deputies.length === 0 ? [] : [rosterImport(deputies, preview)]),
    ...candidates.map((candidate, index) => candidatePropose(candidate, proposed.size + index + 1)),
  ];
}

function rosterImport(deputies: readonly RosterDeputy[], preview: RosterPreview): unknown {
  const names = new Set(deputies.map(({ maslikhat }) => maslikhat));
  const maslikhats = preview.maslikhats
    .filter(({ name }) => names.has(name))
    .map(({ name, kind }) => ({ name, kind }))
    .sort(
      (a, b) => Number(b.kind === 'oblast') - Number(a.kind === 'oblast') || compareKazakh(a.name, b.name),
    )
    .map((maslikhat, index) => ({ id: `m${index + 1}`, ...maslikhat }));
  const idOf = new Map(maslikhats.map(({ id, name }) => [name, id]));
  return {
    type: 'roster.import',
    maslikhats,
    deputies: [...deputies]
      .sort((a, b) => compareKazakh(fullName(a), fullName(b)))
      .map(({ surname, given, patronymic, maslikhat, certificate }, index) => ({
        id: `d${index + 1}`,
        maslikhat: idOf.get(maslikhat),
        name: { surname, given, patronymic },
        certificate,
      })),
  };
}

function candidatePropose({ name, parts }: RosterCandidate, number: number): unknown {
  return { type: 'candidate.propose', candidate: { id: `c${number}`, name, submission: parts } };
}

function isAccepted({ verdict }: { readonly verdict: string }): boolean {
  return verdict === 'accepted';
}
