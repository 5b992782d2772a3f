/**
 * The chairman's sentences of what happens seldom, Kazakh and Russian, with their figures: holds, another day, a member
 * replaced, another order, corrections, news. Clauses 3, 7, 11.2, 12, 17.2, 17.3 (law.md 5(f)).
 */
import type { CommandOf } from '../../../../protocol/commands/command.ts';
import type { AgendaItemNumber } from '../../../../protocol/commands/sitting.ts';
import type { Corrected } from '../../../../protocol/events/holding.ts';
import { formatDate } from '../../../../protocol/kazakh/calendar.ts';
import { nameOfCandidate } from '../../../../protocol/rules/account.ts';
import { nameOf } from '../../../../protocol/rules/quorum.ts';
import { type Adjournment, type Hands, type Hold, type State, standing } from '../../../../protocol/state.ts';
import type { Bilingual, DeputyId } from '../../../../protocol/values.ts';
import { kk as agendaKk } from '../../../i18n/agenda/kk.ts';
import { ru as agendaRu } from '../../../i18n/agenda/ru.ts';
import { type SeldomScript, seldomScript } from '../../../i18n/podium/seldom/index.ts';
import { commissionSentence, methodSentence, submissionSentence } from '../sentences.ts';
import type { News } from './news.ts';

type Tongue = 'kk' | 'ru';

const AGENDA = { kk: agendaKk, ru: agendaRu } as const;

/** One sentence a line, in the order in which they are read. */
function both(write: (words: SeldomScript, tongue: Tongue) => readonly string[]): Bilingual {
  // What is missing ends its sentence itself.
  const lines = (tongue: Tongue) => write(seldomScript[tongue], tongue).join('\n').replaceAll('….', '…');
  return { kk: lines('kk'), ru: lines('ru') };
}

/** What was typed ends where the sentence ends; what was not is seen to be missing. */
function typed(text: string): string {
  const trimmed = text.trim().replace(/\.+$/, '');
  return trimmed === '' ? '…' : trimmed;
}

/** The votes of the meeting, and what they come to; nothing while they are not counted. */
function votesOf(
  words: SeldomScript,
  vote: { readonly votes: Hands; readonly adopted: boolean } | null,
): readonly string[] {
  if (vote === null) return [];
  const { votes, adopted } = vote;
  return [
    words.votes(votes.for + votes.against, votes.for, votes.against),
    adopted ? words.adopted : words.notAdopted,
  ];
}

/** Clause 12: the meeting stands still, and why. */
export function holdSentence({ cause, reason }: Extract<Hold, { stage: 'raised' }>): Bilingual {
  return both((words) => [words.holdCauses[cause](typed(reason))]);
}

/** Clause 12: the decision that ends a hold; `votes` are null until they carry it. */
export function releaseSentence(
  { by, decision, outcome }: Pick<CommandOf<'hold.release'>, 'by' | 'decision' | 'outcome'>,
  votes: Hands | null,
): Bilingual {
  return both((words) => [
    words.decisionOf[by](typed(decision)),
    ...(votes === null
      ? []
      : [
          ...(by === 'meeting'
            ? votesOf(words, { votes, adopted: true })
            : [words.commissionVotes(votes.for, votes.against), words.adopted]),
          words.holdEnds[outcome],
        ]),
  ]);
}

/** Clause 17.3: the day on which the meeting goes on; '' where a part is not typed yet. */
export function adjournSentence({
  date,
  time,
  place,
  reason,
}: Pick<Adjournment, 'date' | 'time' | 'place' | 'reason'>): Bilingual {
  return both((words, tongue) => [
    words.adjourned(date === '' ? '…' : formatDate(date, tongue), time === '' ? '…' : time, typed(place)),
    words.reason(typed(reason)),
  ]);
}

/** Clauses 11.2 and 12: who leaves the commission and who is proposed; null while not chosen. */
export function replacementSentence(
  state: State,
  { leaver, joiner, reason }: { leaver: DeputyId | undefined; joiner: DeputyId | undefined; reason: string },
  vote: { readonly votes: Hands; readonly adopted: boolean } | null,
): Bilingual {
  const name = (who: DeputyId | undefined) => (who === undefined ? '…' : nameOf(state, who));
  return both((words) => [
    words.replaced(name(leaver), name(joiner)),
    words.reason(typed(reason)),
    words.putToVote,
    ...votesOf(words, vote),
  ]);
}

/** Clauses 7 and 12: the items in the order proposed. */
export function orderSentence(
  order: readonly AgendaItemNumber[],
  reason: string,
  vote: { readonly votes: Hands; readonly adopted: boolean } | null,
): Bilingual {
  return both((words, tongue) => [
    words.reordered,
    ...order.map((item) => `${item}. ${AGENDA[tongue][item].short}.`),
    words.reason(typed(reason)),
    words.putToVote,
    ...votesOf(words, vote),
  ]);
}

/** Clause 13.4: what is set right, why, and the record as it holds from now on; null while it is not filled. */
export function correctionSentence(state: State, event: Corrected | null, reason: string): Bilingual {
  const opening = both((words) => [words.corrected(typed(reason))]);
  const record = event === null ? null : recordSentence(state, event);
  if (record === null) return opening;
  return { kk: `${opening.kk}\n${record.kk}`, ru: `${opening.ru}\n${record.ru}` };
}

function recordSentence(state: State, event: Corrected): Bilingual | null {
  switch (event.type) {
    case 'commission.voted':
      return commissionSentence(state, event.members, event);
    case 'method.voted':
      return methodSentence(event.method, event);
    case 'submission.read':
      return submissionSentence(event.reader, event.name);
    case 'candidate.heard':
      return both((words, tongue) => {
        const name = nameOfCandidate(state, event.candidate)[tongue];
        return [event.spoke ? words.heard(name) : words.notHeard(name, typed(event.reason))];
      });
    default:
      return null;
  }
}

/** What the hall should be told; null where it concerns those responsible alone. */
export function newsSentence(state: State, news: News): Bilingual | null {
  switch (news.kind) {
    case 'hold-proposed':
      return null;
    case 'adjourned':
      return adjournSentence(news.adjournment);
    case 'voided':
      return both((words) => [
        words.voided[news.cause](news.round),
        ...(news.voted ? [words.votesGone] : []),
        ...(news.ballots ? [words.ballotsGone] : []),
        ...(news.again ? [words.voteAgain] : []),
      ]);
    case 'withdrawn': {
      const left = standing(state).length;
      return both((words, tongue) => [
        words.withdrawn(news.candidates.map((id) => nameOfCandidate(state, id)[tongue]).join('; '), left),
        ...(news.tooFew ? [words.tooFew] : []),
      ]);
    }
    case 'revote-declined':
      return both((words) => [words.revoteDeclined(news.votes.for, news.votes.against)]);
  }
}
