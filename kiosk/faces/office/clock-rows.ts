/** The periods of clauses 6, 17.3 and 18 as rows: what, how it is kept in one word with its tone, the days. Gaps G16, G24, G32. */
import { formatDate, hallDate, hallTime } from '../../../protocol/kazakh/calendar.ts';
import type { Language } from '../../../protocol/values.ts';
import type { Deadline, DeadlineStatus, Deadlines, Informing } from '../../../protocol/views/deadlines.ts';
import { clocksPhrases } from '../../i18n/office/clocks/index.ts';
import type { Tone } from '../../ui/shapes.ts';

/** One period as it is shown. */
export interface ClockRow {
  readonly label: string;
  readonly tone: Tone;
  readonly word: string;
  /** The day it was kept, or the last on which it can be. */
  readonly note: string;
}

const TONES = { open: 'wait', met: 'ok', amber: 'warn', breach: 'stop' } as const satisfies Record<
  DeadlineStatus,
  Tone
>;

/** All periods that run or have run, in the order of the clauses. */
export function clockRows(deadlines: Deadlines, language: Language): readonly ClockRow[] {
  const t = clocksPhrases[language];
  const { meeting, informing, sites, revote, adjournment, minutes } = deadlines;
  const rows: ClockRow[] = [];
  if (meeting !== null) rows.push(rowOf(t.meeting, meeting, dayIn, language));
  for (const row of informingRows(informing, language))
    rows.push(row.label === t.informing ? row : { ...row, label: `${t.informing}: ${row.label}` });
  if (sites !== null && sites.status !== 'open')
    rows.push({
      label: t.sites,
      tone: TONES[sites.status],
      word: sites.status === 'met' ? t.all : t.notAll,
      note: t.sitesOf(sites.sites, sites.maslikhats),
    });
  for (const [label, day] of [
    [t.revote, revote],
    [t.adjournment, adjournment],
  ] as const)
    if (day?.status === 'amber') rows.push({ ...rowOf(label, day, dayIn, language), word: t.later });
  if (minutes !== null) rows.push(rowOf(t.minutes, minutes, momentIn, language));
  return rows;
}

/** Clause 6.2: where the deputies were informed, one row a site. */
export function informingRows(informing: readonly Informing[], language: Language): readonly ClockRow[] {
  const t = clocksPhrases[language];
  return informing.map((each) => rowOf(each.site ?? t.informing, each, dayIn, language));
}

function rowOf<T extends string | number>(
  label: string,
  { status, limit, kept }: Deadline<T>,
  inWords: (when: T, language: Language) => string,
  language: Language,
): ClockRow {
  const t = clocksPhrases[language];
  const note = kept === null ? t.limit(inWords(limit, language)) : t.kept(inWords(kept, language));
  return { label, tone: TONES[status], word: t.statuses[status], note };
}

function dayIn(day: string, language: Language): string {
  return formatDate(day, language);
}

function momentIn(at: number, language: Language): string {
  return `${formatDate(hallDate(at), language)}, ${hallTime(at)}`;
}
