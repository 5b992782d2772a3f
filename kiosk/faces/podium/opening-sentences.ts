/** What the chairman reads before the sitting opens, and before every vote, Kazakh and Russian: clauses 9.3 and 13.2 (law.md 5(f)). */
import type { Quorum } from '../../../protocol/rules/quorum.ts';
import type { Bilingual } from '../../../protocol/values.ts';
import { type OpeningScript, openingScript } from '../../i18n/podium/index.ts';

/** One sentence a line, in the order in which they are read. */
function both(write: (words: OpeningScript) => readonly string[]): Bilingual {
  return { kk: write(openingScript.kk).join('\n'), ru: write(openingScript.ru).join('\n') };
}

/** Clause 9.3: the results of registration, and whether the meeting is competent. Whole deputies. */
export function registrationSentence({ total, attending, needed, short, reached }: Quorum): Bilingual {
  return both((words) => [
    words.registration(total, attending, needed),
    reached ? words.competent : words.noQuorum(short),
  ]);
}

/** Clause 13.2: how many are in the hall, said immediately before a vote. */
export function quorumSentence(attending: number): Bilingual {
  return both((words) => [words.quorumThere(attending)]);
}

/** Clause 9.3: the sitting is open, with the number attending. */
export function openingSentence(attending: number): Bilingual {
  return both((words) => [words.quorumThere(attending), words.opened]);
}
