/**
 * The key figures of the commission's papers, to be compared with the sheet before signing.
 * Counting protocols No. 1 to 4: clauses 11.3, 11.5, 16.1, 17.2; computed in protocol/, only named here (I5).
 */
import type { Paper } from '../../../protocol/commands/sitting.ts';
import { heldOf, nameOfCandidate, talliesOf } from '../../../protocol/rules/account.ts';
import { participantsOf } from '../../../protocol/rules/outcome.ts';
import { nameOf, totalOf } from '../../../protocol/rules/quorum.ts';
import { currentRound, type Round, type State } from '../../../protocol/state.ts';
import { type CandidateId, inLanguage, type Language, SEALED } from '../../../protocol/values.ts';
import { ballotAccount } from '../../../protocol/views/account.ts';
import type { Figure as Explained } from '../../../protocol/views/explain.ts';
import { commissionPhrases } from '../../i18n/commission/index.ts';
import { capitalised } from '../../i18n/phrases.ts';
import { termPhrases } from '../../i18n/terms/index.ts';
import type { Figure } from '../../ui/shapes.ts';
import { boxesOf } from './boxes.ts';

/** A candidate's name in the reader's language. */
export function candidateIn(state: State, id: CandidateId, language: Language): string {
  return inLanguage(nameOfCandidate(state, id), language);
}

/** Candidates of a round, one line. */
export function candidatesIn(state: State, ids: readonly CandidateId[], language: Language): string {
  return ids.map((id) => candidateIn(state, id, language)).join('; ');
}

/** What stands on record for a paper, in the order of the sheet. */
export function paperFigures(state: State, paper: Paper, language: Language): readonly Figure[] {
  const round = currentRound(state);
  switch (paper.kind) {
    case 'commission':
      return ofCommission(state, language);
    case 'order':
      return round === null ? [] : ofOrder(state, round, language);
    case 'result':
      return round === null ? [] : ofResult(state, round, language);
    case 'revote':
      return round === null ? [] : ofRevote(state, round, language);
  }
}

function ofCommission(state: State, language: Language): readonly Figure[] {
  const { commission, commissionVote: vote } = state;
  if (commission.stage === 'none' || commission.stage === 'members') return [];
  const t = commissionPhrases[language];
  const { people } = termPhrases[language];
  return [
    { label: t.memberCount, value: commission.members.length },
    ...(vote === null
      ? []
      : [{ label: t.papers.meetingVote, value: t.forAndAgainst(vote.votes.for, vote.votes.against) }]),
    { label: capitalised(people.commissionChair), value: nameOf(state, commission.chair) },
    {
      label: t.elect.chairVotes,
      value: t.forAndAgainst(commission.chairVotes.for, commission.chairVotes.against),
    },
    { label: capitalised(people.commissionSecretary), value: nameOf(state, commission.secretary) },
    {
      label: t.elect.secretaryVotes,
      value: t.forAndAgainst(commission.secretaryVotes.for, commission.secretaryVotes.against),
    },
  ];
}

function ofOrder(state: State, round: Round, language: Language): readonly Figure[] {
  const { order } = round;
  if (order.stage === 'none') return [];
  const { papers, box, order: words } = commissionPhrases[language];
  const { methods, ways } = termPhrases[language];
  return [
    { label: papers.method, value: methods[round.method] },
    { label: papers.way, value: ways[order.way.kind] },
    ...(order.way.kind === 'hands' ? [{ label: words.sectors, value: order.way.sectors }] : []),
    ...(order.way.kind === 'electronic' ? [{ label: words.system, value: order.way.system }] : []),
    ...boxesOf(round).map(({ number, of, name, place }) => ({
      label: of === 1 ? box.box : `${box.box} № ${number}`,
      value: `${name}, ${place}`,
    })),
    { label: papers.candidates, value: candidatesIn(state, round.candidates, language) },
  ];
}

function ofResult(state: State, round: Round, language: Language): readonly Figure[] {
  const { count, order, voting } = round;
  if (count.stage !== 'agreed' || count.figures === SEALED || order.stage === 'none') return [];
  const t = commissionPhrases[language];
  const { account: words, figures: named } = termPhrases[language];
  const { figures } = count;
  const account = ballotAccount(state, round);
  const written = (label: string, value: number | null): readonly Figure[] =>
    value === null ? [] : [{ label, value }];
  const boxes = boxesOf(round);
  const papers: readonly Figure[] =
    figures.kind === 'hands'
      ? []
      : [
          ...written(words.prepared, account.prepared),
          ...written(words.issued, account.issued),
          ...(account.spoiled === 0 ? [] : written(t.account.spoiled, account.spoiled)),
          ...written(words.cancelled, account.cancelled),
          ...(boxes.length === 1
            ? []
            : boxes.map(({ number, name }) => ({
                label: t.count.takenFrom(name),
                value: figures.taken[number - 1] ?? 0,
              }))),
          ...written(words.taken, account.taken),
          { label: words.unestablished, value: figures.unestablished },
          ...written(words.invalid, account.invalid),
          { label: words.valid, value: figures.valid },
        ];
  return [
    { label: named.total, value: totalOf(state) },
    ...('attending' in voting ? [{ label: named.attending, value: voting.attending }] : []),
    ...papers,
    { label: named.participants, value: participantsOf(figures, heldOf(round), order.readings) },
    ...talliesOf(figures, order.readings).map((tally) => ({
      label: candidateIn(state, tally.candidate, language),
      value: tally.against === null ? t.forOnly(tally.for) : t.forAndAgainst(tally.for, tally.against),
    })),
  ];
}

function ofRevote(state: State, round: Round, language: Language): readonly Figure[] {
  const { revote } = round;
  if (revote.stage === 'none' || revote.stage === 'declined') return [];
  const t = commissionPhrases[language];
  return [
    { label: t.papers.tied, value: candidatesIn(state, revote.candidates, language) },
    { label: t.revoteDecision.votes, value: t.forAndAgainst(revote.votes.for, revote.votes.against) },
  ];
}

/** What explains the figures of a paper, or null where they explain themselves. */
export function figureOf(paper: Paper, round: Round | null): Explained | null {
  switch (paper.kind) {
    case 'commission':
      return { figure: 'officers' };
    case 'order':
      return null;
    case 'result':
      return { figure: round?.method === 'open' ? 'hands' : 'account', round: paper.round };
    case 'revote':
      return { figure: 'revote', round: paper.round };
  }
}
