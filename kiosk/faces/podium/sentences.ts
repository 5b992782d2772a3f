/**
 * The chairman's script with its figures filled in, Kazakh and Russian (law.md 5(f)).
 * Every figure comes from the state or from the events that `decide` foresees; nothing is reckoned here.
 */
import type { Reader } from '../../../protocol/commands/sitting.ts';
import { hallTime } from '../../../protocol/kazakh/calendar.ts';
import { nameOfCandidate } from '../../../protocol/rules/account.ts';
import { nameOf } from '../../../protocol/rules/quorum.ts';
import type { Hands, State } from '../../../protocol/state.ts';
import type { Bilingual, CandidateId, DeputyId, Method } from '../../../protocol/values.ts';
import type { ResultView } from '../../../protocol/views/result.ts';
import { type Script, script } from '../../i18n/podium/sitting/index.ts';
import { quorumSentence } from './opening-sentences.ts';

const MINUTE = 60_000;

type Tongue = 'kk' | 'ru';

/** One sentence a line, in the order in which they are read. */
function both(write: (words: Script, tongue: Tongue) => readonly string[]): Bilingual {
  return { kk: write(script.kk, 'kk').join('\n'), ru: write(script.ru, 'ru').join('\n') };
}

/** Clause 7(1). */
export function remarksSentence(): Bilingual {
  return both((words) => [words.remarks]);
}

/** Clause 11.2: who is proposed; with the votes once they are counted, and whether that carries. */
export function commissionSentence(
  state: State,
  members: readonly DeputyId[],
  vote: { readonly votes: Hands; readonly adopted: boolean } | null,
): Bilingual {
  const names = members.map((member) => nameOf(state, member)).join('; ');
  return both((words) => [
    words.commissionProposed(names === '' ? '…' : names),
    ...(vote === null ? [] : votesOf(words, vote.votes, vote.adopted)),
  ]);
}

function votesOf(words: Script, votes: Hands, adopted: boolean): readonly string[] {
  return [
    words.votes(votes.for + votes.against, votes.for, votes.against),
    adopted ? words.adopted : words.notAdopted,
  ];
}

/** Clauses 11.3 and 13.4: whom the members elected; empty before they have. */
export function officersSentence(state: State): Bilingual {
  const { commission } = state;
  if (commission.stage !== 'elected' && commission.stage !== 'announced') return { kk: '', ru: '' };
  const { chair, secretary, chairVotes, secretaryVotes } = commission;
  return both((words) => [
    words.officer.chair(nameOf(state, chair), chairVotes.for, chairVotes.against),
    words.officer.secretary(nameOf(state, secretary), secretaryVotes.for, secretaryVotes.against),
  ]);
}

/** Clause 11.4: the method put to the vote; with the votes once they are counted. */
export function methodSentence(
  method: Method,
  vote: { readonly votes: Hands; readonly attending: number; readonly adopted: boolean } | null,
): Bilingual {
  return both((words) => [
    words.methodProposed[method],
    ...(vote === null
      ? []
      : [
          words.methodVoted(vote.attending, vote.votes.for, vote.votes.against),
          vote.adopted ? words.adopted : words.notAdopted,
        ]),
  ]);
}

/** Clause 7(4): the floor to whoever reads the submission. */
export function submissionSentence(reader: Reader, name: string): Bilingual {
  const who = name.trim() === '' ? '…' : name.trim();
  return both((words) => [words.floor(`${words.readers[reader]}, ${who}`)]);
}

/** Clause 7(5): the floor to a candidate. */
export function candidateSentence(state: State, candidate: CandidateId): Bilingual {
  return both((words, tongue) => [words.floor(nameOfCandidate(state, candidate)[tongue])]);
}

/** Clauses 8 and 11.1. */
export function debateSentence(part: 'begins' | 'ends' | 'not-held'): Bilingual {
  return both((words) => {
    if (part === 'begins') return [words.debateBegins];
    return [part === 'ends' ? words.debateEnds : words.debateNotHeld, words.voteIsNext];
  });
}

/** Clause 15.2: a break that begins at `from`, ms hub time; it goes on at the whole minute. */
export function breakSentence(reason: 'ballots' | 'other', minutes: number | null, from: number): Bilingual {
  return both((words) => [
    words.breakFor[reason],
    ...(minutes === null ? [] : [words.breakLasts(minutes, hallTime(from + minutes * MINUTE))]),
  ]);
}

/** Clause 15.2. */
export function breakEndSentence(): Bilingual {
  return both((words) => [words.breakEnds]);
}

/** Clauses 13.4, 17.1, 17.2: the result as announced; held results are figures without a consent (I11). */
export function resultSentence(state: State, view: ResultView): Bilingual {
  return both((words, tongue) => {
    const lines = view.candidates.map((row) =>
      tallyOf(words, nameOfCandidate(state, row.candidate.id)[tongue], row),
    );
    return [words.result(view.participants), ...lines, verdictOf(words, tongue, state, view)];
  });
}

/** Clause 13.4; where the annex chose not to report «against», that is said (gap G7). */
function tallyOf(
  words: Script,
  name: string,
  row: { readonly for: number; readonly against: number | null },
): string {
  return row.against === null ? words.tallyForOnly(name, row.for) : words.tally(name, row.for, row.against);
}

function verdictOf(words: Script, tongue: Tongue, state: State, { verdict, votes }: ResultView): string {
  switch (verdict.kind) {
    case 'consent':
      return words.consent(nameOfCandidate(state, verdict.candidate)[tongue]);
    case 'tie':
      return words.tie(tiedIn(state, verdict.candidates, votes, tongue));
    case 'held':
      return verdict.reason === 'no-majority' ? words.noMajority : words.noOutcome;
  }
}

/** Clauses 17.2 and 17.3: the commission's decision and the chairman's time; `at` is ms, hub time, null while not chosen. */
export function revoteSentence(at: number | null): Bilingual {
  return both((words) => [words.revoteDecided, words.revoteTime(at === null ? '…' : hallTime(at))]);
}

/** Clauses 13.2 and 17.3; `attending` is null once the round runs and the number said then is past. */
export function revoteBeginSentence(attending: number | null): Bilingual {
  const begins = both((words) => [words.revoteBegins]);
  if (attending === null) return begins;
  const there = quorumSentence(attending);
  return { kk: `${there.kk}\n${begins.kk}`, ru: `${there.ru}\n${begins.ru}` };
}

/** Clause 18. */
export function closingSentence(): Bilingual {
  return both((words) => [words.closed]);
}

function tiedIn(state: State, tied: readonly CandidateId[], votes: number, tongue: Tongue): string {
  return tied.map((id) => `${nameOfCandidate(state, id)[tongue]} – ${votes}`).join('; ');
}
