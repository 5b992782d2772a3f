/** The verdict on a record as people read it, in a terminal or on a page: one sentence, rows of figures, what to bear in mind. */
import type { EventOf } from '../events/event.ts';
import { replay } from '../evolve.ts';
import type { KeptCopy, KeptVerdict } from '../kept-copy.ts';
import { fingerprint } from '../signing.ts';
import type { State } from '../state.ts';
import { type CandidateId, candidateName, inLanguage, type Language } from '../values.ts';
import { shortHeadLine } from '../views/short-head.ts';
import type { Found } from './heads.ts';
import { missingFrom } from './missing.ts';
import type { Break, Summary, Verdict } from './verdict.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';
import type { Words } from './words/words.ts';

/** A label and what stands behind it. */
export type ReportRow = readonly [label: string, value: string];

export interface Report {
  readonly good: boolean;
  readonly verdict: string;
  /** What is wrong, in a sentence; null in a sound record. */
  readonly wrong: string | null;
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = { kk, ru, en };

/** The report in a language; `found` is the head that was written down, looked for in the record. */
export function reportOn(verdict: Verdict, found: Found | null, language: Language): Report {
  const words = WORDS[language];
  const { summary } = verdict;
  const heard = found === null ? [] : [headSentence(found, words)];
  if (verdict.kind === 'broken')
    return {
      good: false,
      verdict: words.broken,
      wrong: words.breaks[verdict.broken.code],
      rows: [...placeOf(verdict.broken, words), [words.labels.soundFrames, String(summary.frames)]],
      notes: heard,
    };
  return {
    good: found === null || found.kind === 'found',
    verdict: words.sound,
    wrong: null,
    rows: [
      ...whatItIs(summary, words, language),
      ...summary.announced.flatMap((one) => resultRows(one, summary.state, words, language)),
      ...keyRows(summary, words),
    ],
    notes: [...heard, ...caveats(summary, words)],
  };
}

/** The report on a device's own copy, with what it cannot tell and on which paper that stands. */
export function reportOnCopy(
  copy: KeptCopy,
  verdict: KeptVerdict,
  found: Found | null,
  language: Language,
): Report {
  const words = WORDS[language];
  const { copy: own, labels } = words;
  if (verdict.kind === 'broken')
    return { good: false, verdict: own.broken(verdict.line), wrong: null, rows: [], notes: [] };
  const { sealed, parts, papers } = missingFrom(copy, verdict);
  const head = shortHeadLine({ length: verdict.entries, hash: verdict.head });
  const told: readonly ReportRow[] = [
    [own.audience, own.audiences[copy.audience]],
    [labels.phrase, copy.phrase],
    [labels.writing, String(copy.epoch)],
    [own.lines, String(copy.lines.length)],
    [labels.entries, String(verdict.entries)],
    [labels.head, `${head} (${verdict.head})`],
  ];
  const missing: readonly ReportRow[] = [
    ...(sealed.length === 0 ? [] : [[own.sealed, ranges(sealed)] as const]),
    ...parts.map(
      ({ type, part, times, paper }, index) =>
        [index === 0 ? own.parts : '', `${type}.${part} × ${times} – ${own.papers[paper]}`] as const,
    ),
    ...papers.map((paper, index) => [index === 0 ? own.standsOn : '', own.papers[paper]] as const),
  ];
  const state = replay(verdict.records);
  const results = verdict.records.flatMap(({ event }) =>
    event.type === 'result.announced' ? resultRows(event, state, words, language) : [],
  );
  const early = verdict.early > 0 ? [own.early(verdict.early)] : [];
  const heard = found === null ? [] : [headSentence(found, words)];
  return {
    good: found === null || found.kind === 'found',
    verdict: own.sound,
    wrong: null,
    rows: [...told, ...results, ...missing],
    notes: [...heard, ...early, own.never],
  };
}

/** «3–5, 9» */
function ranges(numbers: readonly number[]): string {
  const rows: [number, number][] = [];
  for (const number of numbers) {
    const last = rows.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else rows.push([number, number]);
  }
  return rows.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** What is wrong and where, in lines. */
export function breakIn(broken: Break, language: Language): string {
  const words = WORDS[language];
  const rows = placeOf(broken, words).map(([label, value]) => `  ${label}: ${value}`);
  return [words.breaks[broken.code], ...rows].join('\n');
}

function placeOf({ code, frame, offset, command, entry, detail }: Break, { labels }: Words): ReportRow[] {
  return [
    [labels.check, code],
    [labels.frame, String(frame)],
    [labels.offset, String(offset)],
    ...(command === null ? [] : [[labels.command, command] as const]),
    ...(entry === null ? [] : [[labels.entry, String(entry)] as const]),
    ...(detail === '' ? [] : [[labels.detail, detail] as const]),
  ];
}

function whatItIs(summary: Summary, { labels }: Words, language: Language): ReportRow[] {
  const { meeting } = summary.state;
  const writing = summary.writings.at(-1);
  return [
    ...(meeting === null
      ? []
      : [
          [
            meeting.rehearsal ? labels.rehearsal : labels.meeting,
            inLanguage(meeting.territory.name, language),
          ] as const,
        ]),
    ...(writing === undefined
      ? []
      : ([
          [labels.phrase, writing.phrase],
          [labels.writing, String(writing.epoch)],
          [labels.entries, String(writing.entries)],
          [
            labels.head,
            `${shortHeadLine({ length: writing.entries, hash: writing.head })} (${writing.head})`,
          ],
        ] as const)),
    [labels.signed, String(summary.signed)],
    [labels.unsigned, String(summary.unsigned)],
  ];
}

function resultRows(
  announced: EventOf<'result.announced'>,
  state: State,
  words: Words,
  language: Language,
): ReportRow[] {
  const { labels } = words;
  const named = (id: CandidateId): string => {
    const candidate = state.candidates.find((one) => one.id === id);
    return candidate === undefined ? id : inLanguage(candidateName(candidate.name), language);
  };
  const { verdict } = announced;
  const outcome =
    verdict.kind === 'consent'
      ? `${named(verdict.candidate)} – ${words.consent}`
      : verdict.kind === 'tie'
        ? `${verdict.candidates.map(named).join(', ')} – ${words.tie}`
        : words.held;
  return [
    [labels.round, String(announced.round)],
    [labels.participants, String(announced.participants)],
    ...announced.tallies.map(
      ({ candidate, for: inFavour, against }) =>
        [
          named(candidate),
          `${words.inFavour} – ${inFavour}${against === null ? '' : `, ${words.against} – ${against}`}`,
        ] as const,
    ),
    [labels.outcome, outcome],
  ];
}

function keyRows({ devices }: Summary, { labels, roles }: Words): ReportRow[] {
  return devices.map(({ role, number, key }, index) => [
    index === 0 ? labels.devices : '',
    `${roles[role]} ${number} – ${fingerprint(key)}`,
  ]);
}

function caveats({ vouched, writings, devices, former, strays, rebuilt }: Summary, words: Words): string[] {
  const entries = writings.at(-1)?.entries ?? 0;
  if (rebuilt !== null) return [words.rebuilt, words.copy.never];
  return [
    ...(former ? [words.former] : []),
    ...(strays > 0 ? [words.strays(strays)] : []),
    words.vouched(vouched, entries - vouched),
    ...(devices.length === 0 ? [] : [words.keys]),
    words.limits,
  ];
}

function headSentence(found: Found, words: Words): string {
  switch (found.kind) {
    case 'found':
      return words.headFound(found.place.epoch, found.place.entries);
    case 'elsewhere':
      return words.headElsewhere(found.place.entries, found.wanted);
    case 'absent':
      return words.headAbsent;
    case 'unreadable':
      return words.headUnreadable;
  }
}
