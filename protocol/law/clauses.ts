/**
 * The 45 places of the Rules of Decree No. 912 that can be cited, the edition in force on a day, and the form of a citation.
 * The texts themselves are apart, behind text.ts: a face loads them only when somebody opens a clause.
 */
import type { Bilingual, Language } from '../values.ts';

/** Every place of the Rules that can be cited, in their order: `clause`, `clause.part`, with `(n)` for a subclause. */
// biome-ignore format: one chapter a paragraph reads better than 45 lines
export const CLAUSE_IDS = [
  '1', '2', '3', '4',

  '5', '6.1', '6.2', '7', '7(1)', '7(2)', '7(3)', '7(4)', '7(5)', '8', '9.1', '9.2', '9.3', '10',

  '11.1', '11.2', '11.3', '11.4', '11.5', '12', '13.1', '13.1(1)', '13.1(2)', '13.1(3)', '13.2', '13.3', '13.4', '14',
  '15.1', '15.2', '15.3', '15.4', '15.5', '15.6', '15.7', '16.1', '16.2', '17.1', '17.2', '17.3', '18',
] as const;

/** One citable place of the Rules; the same 45 in both editions. */
export type ClauseId = (typeof CLAUSE_IDS)[number];

/** The words of every clause in the two languages of the law, without the clause's own number. */
export type ClauseTexts = Readonly<Record<ClauseId, Bilingual>>;

/** The editions kept here, each named by the day from which it is in force, oldest first. */
export const EDITION_IDS = ['2023-04-10', '2026-07-01'] as const;

/** One edition of the Decree, named by the day from which it is in force. */
export type EditionId = (typeof EDITION_IDS)[number];

/** The edition in force on a day (`YYYY-MM-DD`). Days before 10 April 2023 get the oldest edition kept. */
export function editionInForceOn(day: string): EditionId {
  return day < '2026-07-01' ? '2023-04-10' : '2026-07-01';
}

/** The short citation, by clause only: «9-тармақ», «п. 9», "cl. 9". */
export function citeShort(id: ClauseId, language: Language): string {
  const { clause } = placeOf(id);
  if (language === 'kk') return `${clause}-тармақ`;
  if (language === 'ru') return `п. ${clause}`;
  return `cl. ${clause}`;
}

/** The full citation, with part and subclause: «9-тармақтың үшінші бөлігі», «часть третья п. 9», "part 3 of clause 9". */
export function citeFull(id: ClauseId, language: Language): string {
  const place = placeOf(id);
  if (language === 'kk') return citeInKazakh(place);
  if (language === 'ru') return citeInRussian(place);
  return citeInEnglish(place);
}

type Place = { clause: number; part: number | null; subclause: number | null };

function placeOf(id: ClauseId): Place {
  const found = /^(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(id);
  if (found === null) throw new Error(`Expected the identifier of a clause, found ${id}`);
  const [, clause, part, subclause] = found;
  return {
    clause: Number(clause),
    part: part === undefined ? null : Number(part),
    subclause: subclause === undefined ? null : Number(subclause),
  };
}

function citeInKazakh({ clause, part, subclause }: Place): string {
  if (part === null)
    return subclause === null ? `${clause}-тармақ` : `${clause}-тармақтың ${subclause}) тармақшасы`;
  const ordinal = ordinalOf(part).kk;
  if (subclause === null) return `${clause}-тармақтың ${ordinal} бөлігі`;
  return `${clause}-тармақтың ${ordinal} бөлігінің ${subclause}) тармақшасы`;
}

function citeInRussian({ clause, part, subclause }: Place): string {
  if (part === null) return subclause === null ? `п. ${clause}` : `пп. ${subclause}) п. ${clause}`;
  const ordinal = ordinalOf(part);
  if (subclause === null) return `часть ${ordinal.ru} п. ${clause}`;
  return `пп. ${subclause}) части ${ordinal.ruGenitive} п. ${clause}`;
}

function citeInEnglish({ clause, part, subclause }: Place): string {
  const ofPart = part === null ? `clause ${clause}` : `part ${part} of clause ${clause}`;
  return subclause === null ? ofPart : `subclause ${subclause} of ${ofPart}`;
}

const ORDINALS = [
  { kk: 'бірінші', ru: 'первая', ruGenitive: 'первой' },
  { kk: 'екінші', ru: 'вторая', ruGenitive: 'второй' },
  { kk: 'үшінші', ru: 'третья', ruGenitive: 'третьей' },
  { kk: 'төртінші', ru: 'четвертая', ruGenitive: 'четвертой' },
  { kk: 'бесінші', ru: 'пятая', ruGenitive: 'пятой' },
  { kk: 'алтыншы', ru: 'шестая', ruGenitive: 'шестой' },
  { kk: 'жетінші', ru: 'седьмая', ruGenitive: 'седьмой' },
] as const;

function ordinalOf(part: number): (typeof ORDINALS)[number] {
  const ordinal = ORDINALS[part - 1];
  if (ordinal === undefined) throw new Error(`Expected a part from 1 to ${ORDINALS.length}, found ${part}`);
  return ordinal;
}
