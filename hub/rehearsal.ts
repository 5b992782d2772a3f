/**
 * A rehearsal: the sample oblast brought through the same commands as a real meeting, up to opening registration.
 * Clauses 3 to 6 and 9.1; nothing of it touches a real meeting's folder.
 */
import type { Command } from '../protocol/commands/command.ts';
import { hallDate, hallTime } from '../protocol/kazakh/calendar.ts';
import { type CommandId, fullName } from '../protocol/values.ts';
import type { Outcome } from '../protocol/wire.ts';
import { ownSubmission } from './clerk.ts';
import type { Clock } from './clock.ts';
import { confirmImport } from './import.ts';
import type { Clerk } from './ports.ts';
import type { Sample } from './roster/sample.ts';

/** Where the deputies of the sample oblast are informed; `.example` is nobody's. */
const SITE = 'https://maslikhat-ulgi.example';

/** Records the notice, brings in roster and candidates and convenes for today; the first outcome that is not accepted. */
export async function prepareRehearsal(around: {
  readonly clerk: Clerk;
  readonly sample: Sample;
  readonly clock: Clock;
  readonly newId: () => CommandId;
}): Promise<Outcome> {
  const { clerk, sample, newId } = around;
  const now = around.clock.now();
  const submit = (command: Command) => clerk.submit(ownSubmission(newId(), command));

  const noticed = await submit(notice(now));
  if (noticed.kind !== 'accepted') return noticed;
  const { outcome } = await confirmImport(clerk, sample.preview, newId);
  if (outcome.kind !== 'accepted') return outcome;
  return submit(convening(now, chairmanOf(sample)));
}

function notice(now: number): Command {
  return {
    type: 'notice.record',
    number: '912-Ж',
    receivedOn: hallDate(now),
    receivedAt: hallTime(now),
    from: 'Президент Әкімшілігінің Басшысы', // native reader
  };
}

/** Clause 9.1: the chairman of the oblast maslikhat presides; in the sample its first deputy. */
function chairmanOf({ preview }: Sample): string {
  const oblast = preview.maslikhats.find(({ kind }) => kind === 'oblast')?.name;
  const first = preview.deputies.find(({ deputy }) => deputy.maslikhat === oblast);
  if (first === undefined) throw new Error('the sample oblast has deputies of its own maslikhat');
  return fullName(first.deputy);
}

function convening(now: number, presiding: string): Command {
  return {
    type: 'meeting.convene',
    date: hallDate(now),
    time: hallTime(now),
    place: 'Үлгі облысының мәслихаты, мәжіліс залы', // native reader
    presiding,
    publications: [{ site: SITE, publishedOn: hallDate(now) }],
    broadcast: { possible: true, detail: SITE },
    edition: null,
  };
}
