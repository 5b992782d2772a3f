/**
 * What one device has kept of a meeting whose record is lost, taken into the data folder in a new epoch: read line by line
 * from the opening phrase on, kept as it is, shown and archived. It is not gone on with (tail.ts says why); what it cannot
 * tell, and on which paper that stands, is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeptCopy, verifyKept } from '../protocol/kept-copy.ts';
import type { Language } from '../protocol/values.ts';
import { reportOnCopy } from '../protocol/verify/report.ts';
import type { KeptMeeting } from '../protocol/wire-office.ts';
import { openingText, rebuiltText } from './batch.ts';
import { framesOf } from './batch-frames.ts';
import { folderOf, makeFolder, meetingsSchema } from './hall.ts';
import { errnoOf, realDisk, writeWhole } from './journal/disk.ts';
import { encodeFrame } from './journal/frame.ts';
import { GENESIS } from './journal/journal.ts';
import { openSettings } from './settings.ts';
import { machinePlatform } from './verify/platform.ts';

/** What became of it; `report` says in a language what the copy holds and what is missing. */
export type Rebuilding =
  | {
      readonly kind: 'rebuilt';
      readonly meeting: KeptMeeting;
      readonly report: (language: Language) => string;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly errno: string }
  /** No copy of a device, or one whose beginning is missing. */
  | { readonly kind: 'not-a-copy'; readonly path: string }
  | { readonly kind: 'unsound'; readonly path: string; readonly line: number }
  /** A record of the meeting lies there: it is restored or mended, not replaced by less. */
  | { readonly kind: 'exists'; readonly path: string };

/** Rebuilds from the file at `from` and makes it the current meeting; `seal` is a new word for the salts, 64 hex digits. */
export async function rebuildRecord(data: string, from: string, seal: string): Promise<Rebuilding> {
  try {
    return await rebuildFrom(data, from, seal, readFileSync(from));
  } catch (error) {
    return { kind: 'unreadable', path: from, errno: errnoOf(error) };
  }
}

async function rebuildFrom(data: string, path: string, seal: string, bytes: Uint8Array): Promise<Rebuilding> {
  const copy = readKeptCopy(machinePlatform.text(bytes));
  if (copy === null) return { kind: 'not-a-copy', path };
  const verdict = verifyKept(copy);
  if (verdict.kind === 'broken') return { kind: 'unsound', path, line: verdict.line };
  const [first] = verdict.records;
  if (first?.event.type !== 'meeting.created') return { kind: 'not-a-copy', path };
  const { territory, rehearsal } = first.event;
  const { meeting: id, phrase } = copy;
  const epoch = copy.epoch + 1;
  const meeting: KeptMeeting = { id, epoch, rehearsal, begun: first.at, name: territory.name };
  const folder = folderOf(data, meeting);
  const journal = join(folder, 'journal');
  if (existsSync(journal)) return { kind: 'exists', path: journal };

  const settings = await openSettings(join(data, 'meetings.json'), meetingsSchema, {
    current: null,
    meetings: [],
  });
  if (settings.kind === 'refused') return { kind: 'unreadable', path: settings.path, errno: settings.code };
  await makeFolder(data, meeting);
  const payloads = [openingText({ meeting: id, epoch, phrase, seal }), ...framesOf(rebuiltText(copy))];
  let head = GENESIS;
  const frames = payloads.map((payload, seq) => {
    const frame = encodeFrame(seq, head, payload);
    head = frame.hash;
    return frame.bytes;
  });
  await writeWhole(realDisk, journal, folder, Buffer.concat(frames));
  await settings.update((draft) => {
    draft.meetings = [...draft.meetings.filter((one) => one.id !== id), meeting];
    draft.current = id;
  });
  return {
    kind: 'rebuilt',
    meeting,
    report: (language) => said(reportOnCopy(copy, verdict, null, language)),
  };
}

function said({ verdict, rows, notes }: ReturnType<typeof reportOnCopy>): string {
  return [
    verdict,
    ...rows.map(([label, value]) => `  ${label}${label === '' ? '  ' : ': '}${value}`),
    ...notes,
  ].join('\n');
}

const WORDS: Readonly<
  Record<
    Language,
    { readonly [K in Rebuilding['kind']]: (about: Extract<Rebuilding, { kind: K }>) => string }
  >
> = {
  kk: {
    rebuilt: ({ meeting, report }) =>
      `${report('kk')}\nТарих құрылғы сақтағанынан қайта құрылды, жаңа дәуір – ${meeting.epoch}. Ол тек көрсетіледі және мұрағатталады: жиналыс қағазбен жалғасады немесе жаңадан басталады.`, // native reader
    unreadable: ({ path, errno }) => `Файл оқылмады: ${path} (${errno})`, // native reader
    'not-a-copy': ({ path }) => `Бұл файл құрылғының толық көшірмесі емес: ${path}`, // native reader
    unsound: ({ path, line }) =>
      `Көшірме дұрыс емес: ${path}. Бұзылған жол (0-ден бастап) – ${line}. Ештеңе өзгертілген жоқ.`, // native reader
    exists: ({ path }) =>
      `Бұл жиналыстың журналы осында бар: ${path}. Ештеңе өзгертілген жоқ. Журнал бүлінген болса, алдымен көшірмесін қалпына келтіріп көріңіз (--restore) немесе жиналыс қалтасын басқа жерге көшіріңіз.`, // native reader
  },
  ru: {
    rebuilt: ({ meeting, report }) =>
      `${report('ru')}\nИстория восстановлена по тому, что сохранило устройство, новая эпоха – ${meeting.epoch}. Она только показывается и хранится: собрание продолжается на бумаге или начинается заново.`,
    unreadable: ({ path, errno }) => `Файл не читается: ${path} (${errno})`,
    'not-a-copy': ({ path }) => `Этот файл не полная копия устройства: ${path}`,
    unsound: ({ path, line }) => `Копия не верна: ${path}, строка ${line} (счёт от 0). Ничего не изменено.`,
    exists: ({ path }) =>
      `Журнал этого собрания здесь есть: ${path}. Ничего не изменено. Если он повреждён, сначала попробуйте его копию (--restore) или уберите папку собрания.`,
  },
  en: {
    rebuilt: ({ meeting, report }) =>
      `${report('en')}\nThe history was rebuilt from what a device had kept, new epoch ${meeting.epoch}. It is shown and archived only: the meeting goes on on paper, or begins anew.`,
    unreadable: ({ path, errno }) => `The file cannot be read: ${path} (${errno})`,
    'not-a-copy': ({ path }) => `This file is not a device's whole copy: ${path}`,
    unsound: ({ path, line }) =>
      `The copy is not sound: ${path}, line ${line} (from 0). Nothing was changed.`,
    exists: ({ path }) =>
      `A journal of this meeting lies here: ${path}. Nothing was changed. If it is damaged try its copy first (--restore), or move the meeting's folder away.`,
  },
};

/** What became of it, in the terminal's languages. */
export function sayRebuilding(languages: readonly Language[], about: Rebuilding): string {
  return languages.map((language) => sentence(language, about)).join('\n');
}

function sentence(language: Language, about: Rebuilding): string {
  const words = WORDS[language];
  switch (about.kind) {
    case 'rebuilt':
      return words.rebuilt(about);
    case 'unreadable':
      return words.unreadable(about);
    case 'not-a-copy':
      return words['not-a-copy'](about);
    case 'unsound':
      return words.unsound(about);
    case 'exists':
      return words.exists(about);
  }
}
