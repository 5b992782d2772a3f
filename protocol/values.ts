/**
 * Ids and units everybody agrees on, each with the schema that admits it.
 * A branded id can only come out of its schema, so a deputy's id is never taken for a candidate's.
 */
import * as v from 'valibot';
import { isIsoDate } from './kazakh/civil-day.ts';

const idText = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** A person on the roster, unique in the meeting. */
export const deputyId = v.pipe(idText, v.brand('DeputyId'));
export type DeputyId = v.InferOutput<typeof deputyId>;

/** One maslikhat whose deputies take part. */
export const maslikhatId = v.pipe(idText, v.brand('MaslikhatId'));
export type MaslikhatId = v.InferOutput<typeof maslikhatId>;

/** One candidate proposed by the President. */
export const candidateId = v.pipe(idText, v.brand('CandidateId'));
export type CandidateId = v.InferOutput<typeof candidateId>;

/** One meeting. */
export const meetingId = v.pipe(idText, v.brand('MeetingId'));
export type MeetingId = v.InferOutput<typeof meetingId>;

/** One admitted device. */
export const deviceId = v.pipe(idText, v.brand('DeviceId'));
export type DeviceId = v.InferOutput<typeof deviceId>;

/** One command of one device; delivering it twice decides it once. */
export const commandId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/), v.brand('CommandId'));
export type CommandId = v.InferOutput<typeof commandId>;

/** A whole number of people, votes or papers, never negative. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100_000));

/** A number in a row that grows as long as a meeting lasts: of entries, lines, commands of a device. */
export const serial = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The number a registration desk is called by, 1 to 99. */
export const deskNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99));

/** The number of a round, of a ballot box or of a sitting day, from 1. */
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99));

/** The last millisecond of the year 9999 in the hall: no later day can be written down. */
export const LAST_INSTANT = 253_402_282_799_999;

/** Milliseconds since the epoch, hub time. */
export const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_INSTANT));

/** A calendar day of the hall, «YYYY-MM-DD». */
export const calendarDay = v.pipe(v.string(), v.check(isIsoDate));

/** A time of day in the hall, «HH:MM». */
export const timeOfDay = v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/));

/** A line a person typed: NFC, trimmed, not empty, at most `most` characters. */
export const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most * 2),
    v.normalize('NFC'),
    v.trim(),
    v.minLength(1),
    v.maxLength(most),
    v.regex(/^\P{Cc}*$/u),
  );

/** A passage a person typed: like a line, but of several lines, and it may be empty. */
export const passage = (most: number) =>
  v.pipe(v.string(), v.maxLength(most * 2), v.normalize('NFC'), v.trim(), v.maxLength(most));

/** The same words in the two languages of the law. */
export const bilingual = (most: number) => v.strictObject({ kk: line(most), ru: line(most) });
export interface Bilingual {
  readonly kk: string;
  readonly ru: string;
}

/** What is written in both languages of the law, as a reader of this language sees it: the English screens show the Russian. */
export function inLanguage({ kk, ru }: Bilingual, language: Language): string {
  return language === 'kk' ? kk : ru;
}

/** The parts of a name, in the order of official papers. */
export const NAME_PARTS = ['surname', 'given', 'patronymic'] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** The longest part of a name, in characters. */
export const LONGEST_NAME_PART = 40;

/** Surname, given name, patronymic (which not everybody has). */
export const personName = v.strictObject({
  surname: line(LONGEST_NAME_PART),
  given: line(LONGEST_NAME_PART),
  patronymic: v.pipe(passage(LONGEST_NAME_PART), v.regex(/^\P{Cc}*$/u)),
});
export type PersonName = v.InferOutput<typeof personName>;

/** What an audience may not see stands as this word instead; nothing of it is sent. */
export const SEALED = 'sealed';
export type Sealed<T> = T | typeof SEALED;

/** A field that may be sealed to whoever reads it. */
export const sealed = <S extends v.GenericSchema>(open: S) => v.union([v.literal(SEALED), open]);

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Clause 9.1 and 9.2: whose akim is to be appointed. */
export const TERRITORY_TYPES = ['oblast', 'capital', 'city'] as const;
export const territoryType = v.picklist(TERRITORY_TYPES);
export type TerritoryType = v.InferOutput<typeof territoryType>;

export const MASLIKHAT_KINDS = ['oblast', 'district', 'oblast-city', 'capital', 'city'] as const;
export const maslikhatKind = v.picklist(MASLIKHAT_KINDS);
export type MaslikhatKind = v.InferOutput<typeof maslikhatKind>;

/** Clause 15.3: the kind of document shown; its number is never stored. */
export const DOCUMENT_KINDS = ['certificate', 'identity-card'] as const;
export const documentKind = v.picklist(DOCUMENT_KINDS);
export type DocumentKind = v.InferOutput<typeof documentKind>;

/** Clause 7(3). */
export const METHODS = ['open', 'secret'] as const;
export const method = v.picklist(METHODS);
export type Method = v.InferOutput<typeof method>;

/** Surname, given name and patronymic as one line, in the order of official papers. */
export function fullName(name: PersonName): string {
  return NAME_PARTS.map((part) => name[part])
    .filter((part) => part !== '')
    .join(' ');
}

/** A candidate's name in both languages, as one line each. */
export function candidateName(name: { readonly kk: PersonName; readonly ru: PersonName }): Bilingual {
  return { kk: fullName(name.kk), ru: fullName(name.ru) };
}
