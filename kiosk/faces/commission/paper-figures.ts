/**
 * The key figures of the commission's papers, to be compared with the sheet before signing.
 * Counting protocols No. 1 to 4: clauses 11.3, 11.5, 16.1, 17.2; computed in protocol/, only named here (I5).
 */
import type { Paper } from '../../../protocol/commands/sitting.ts';
import { nameOfCandidate, talliesOf } from '../../../protocol/rules/account.ts';
import { participantsOf } from '../../../protocol/rules/outcome.ts';
import { nameOf } from '../../../protocol/rules/quorum.ts';
import { currentRound, type Round, type State } from '../../../protocol/state.ts';
import { type CandidateId, inLanguage, type Language, SEALED } from '../../../protocol/values.ts';
import { ballotAccount } from '../../../protocol/views/account.ts';
import { commissionPhrases } from '../../i18n/commission/index.ts';
import { capitalised } from '../../i18n/phrases.ts';
import { termPhrases } from '../../i18n/terms/index.ts';
import type { Figure } from '../../ui/shapes.ts';

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
  const { papers, order: words, box } = commissionPhrases[language];
  const { methods, ways, readings: annex } = termPhrases[language];
  const { way, readings } = order;
  return [
    { label: papers.method, value: methods[round.method] },
    { label: papers.way, value: ways[way.kind] },
    ...(way.kind === 'hands'
      ? [{ label: words.sectors, value: way.sectors }]
      : [
          { label: box.box, value: way.box },
          { label: box.place, value: way.place },
          {
            label: annex.participants.title,
            value:
              readings.participants === null ? annex.none : annex.participants[readings.participants].name,
          },
        ]),
    {
      label: annex.majority.title,
      value: readings.majority === null ? annex.none : annex.majority[readings.majority].name,
    },
    { label: papers.candidates, value: candidatesIn(state, round.candidates, language) },
  ];
}

function ofResult(state: State, round: Round, language: Language): readonly Figure[] {
  const { count, order, voting } = round;
  if (count.stage !== 'agreed' || count.figures === SEALED) return [];
  const t = commissionPhrases[language];
  const { account: words, figures: named } = termPhrases[language];
  const { figures } = count;
  const account = ballotAccount(state, round);
  const reading = order.stage === 'none' ? null : order.readings.participants;
  const written = (label: string, value: number | null): readonly Figure[] =>
    value === null ? [] : [{ label, value }];
  const papers: readonly Figure[] =
    figures.kind === 'hands'
      ? []
      : [
          ...written(words.prepared, account.prepared),
          ...written(words.issued, account.issued),
          ...written(words.cancelled, account.cancelled),
          { label: words.taken, value: figures.taken },
          { label: words.unestablished, value: figures.unestablished },
          ...written(words.invalid, account.invalid),
          { label: words.valid, value: figures.valid },
        ];
  return [
    { label: named.total, value: state.deputies.size },
    ...('attending' in voting ? [{ label: named.attending, value: voting.attending }] : []),
    ...papers,
    {
      label: named.participants,
      value: participantsOf(figures, account.issued ?? 0, reading ?? 'established'),
    },
    ...talliesOf(figures).map((tally) => ({
      label: candidateIn(state, tally.candidate, language),
      value: t.forAndAgainst(tally.for, tally.against),
    })),
  ];
}

function ofRevote(state: State, round: Round, language: Language): readonly Figure[] {
  if (round.revote.stage === 'none') return [];
  const t = commissionPhrases[language];
  const { candidates, votes } = round.revote;
  return [
    { label: t.papers.tied, value: candidatesIn(state, candidates, language) },
    { label: t.revoteDecision.votes, value: t.forAndAgainst(votes.for, votes.against) },
  ];
}
