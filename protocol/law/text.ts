/**
 * The words of the clauses, loaded only when somebody opens one: both editions in Kazakh and Russian, and a translation.
 * Unofficial copies of Decree No. 912: the official text in the legal databases («Әділет») prevails.
 */
import type { ClauseId, ClauseTexts, EditionId } from './clauses.ts';
import type { EnglishClause } from './text-en.ts';

/** The words of every clause in one edition. */
export async function clauseText(edition: EditionId): Promise<ClauseTexts> {
  if (edition === '2023-04-10') return (await import('./text-2023-04-10.ts')).TEXT_2023_04_10;
  return (await import('./text-2026-07-01.ts')).TEXT_2026_07_01;
}

/** A working translation of every clause into English. It has no legal force; a face that shows it says so. */
export async function clauseTextInEnglish(): Promise<Readonly<Record<ClauseId, EnglishClause>>> {
  return (await import('./text-en.ts')).TEXT_EN;
}
