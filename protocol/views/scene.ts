/**
 * What the wall shows: one scene, from what the hall may know. Between the opening of the box and the
 * announcement it is «counting», whatever the figures are (I6); of a hold the wall knows nothing and stays where it was.
 * Clauses 9.3, 7, 13.4, 15, 17, 18.
 */
import { nextAgendaItem } from '../rules/sitting.ts';
import {
  type Adjournment,
  currentRound,
  FEWEST_CANDIDATES,
  type Round,
  roundInForce,
  type State,
  standing,
} from '../state.ts';
import type { CandidateId } from '../values.ts';

export type Scene =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'registration' }
  | { readonly kind: 'registration-announced' }
  | { readonly kind: 'no-quorum' }
  | { readonly kind: 'break' }
  | { readonly kind: 'agenda'; readonly item: 1 | 2 | 3 | 4 }
  | { readonly kind: 'speaker'; readonly candidate: CandidateId | null }
  | { readonly kind: 'debate' }
  | { readonly kind: 'order'; readonly round: Round }
  | { readonly kind: 'ballots-preparing'; readonly round: Round }
  | { readonly kind: 'ballots-issuing'; readonly round: Round }
  | { readonly kind: 'voting-soon'; readonly round: Round }
  | { readonly kind: 'voting'; readonly round: Round }
  | { readonly kind: 'voting-ended'; readonly round: Round }
  | { readonly kind: 'counting'; readonly round: Round }
  | { readonly kind: 'result'; readonly round: Round }
  | { readonly kind: 'revote'; readonly round: Round }
  | { readonly kind: 'voided' }
  | { readonly kind: 'adjourned'; readonly adjournment: Adjournment }
  | { readonly kind: 'closed'; readonly round: Round | null };

/** What ends a phase: figures announced, a vote closed, a day or the meeting at its end. */
const PHASE_ENDS: readonly Scene['kind'][] = [
  'registration-announced',
  'no-quorum',
  'voting-ended',
  'result',
  'voided',
  'adjourned',
  'closed',
];

/** Whether the hall is shown the head of the chain with this scene, to photograph it (I3); also when the meeting has just opened. */
export function endsPhase(scene: Scene): boolean {
  return scene.kind === 'agenda' ? scene.item === 1 : PHASE_ENDS.includes(scene.kind);
}

/** The scene of the moment. */
export function sceneOf(state: State): Scene {
  switch (state.phase) {
    case 'draft':
    case 'notified':
    case 'convened':
      return { kind: 'welcome' };
    case 'registration':
      return { kind: 'registration' };
    case 'no-quorum':
      return { kind: 'no-quorum' };
    case 'announced':
      return { kind: 'registration-announced' };
    case 'adjourned':
      return state.adjournment === null
        ? { kind: 'welcome' }
        : { kind: 'adjourned', adjournment: state.adjournment };
    case 'closed':
    case 'sent':
      return { kind: 'closed', round: roundInForce(state) };
    case 'open':
      return sceneOfSitting(state);
  }
}

function sceneOfSitting(state: State): Scene {
  if (state.break !== null) return { kind: 'break' };
  const round = currentRound(state);
  if (round !== null) return sceneOfRound(round);
  const announced = roundInForce(state);
  if (announced !== null) return { kind: 'result', round: announced };
  const item = nextAgendaItem(state);
  // Its round ended without a result, and clause 3 lets no other begin yet.
  if (item === 6 && state.rounds.length > 0 && standing(state).length < FEWEST_CANDIDATES)
    return { kind: 'voided' };
  if (item === 1 || item === 2 || item === 3 || item === 4) return { kind: 'agenda', item };
  if (item === 5) {
    const next = standing(state).find(({ id }) => !state.agenda.heard.has(id));
    return { kind: 'speaker', candidate: next?.id ?? null };
  }
  return { kind: 'debate' };
}

function sceneOfRound(round: Round): Scene {
  if (round.revote.stage === 'decided' || round.revote.stage === 'scheduled')
    return { kind: 'revote', round };
  if (round.result !== null) return { kind: 'result', round };
  if (round.voting.stage === 'closed')
    return {
      kind:
        round.method === 'open' || round.boxes.some(({ stage }) => stage === 'opened')
          ? 'counting'
          : 'voting-ended',
      round,
    };
  if (round.voting.stage === 'open') return { kind: 'voting', round };
  if (round.order.stage !== 'announced') return { kind: 'order', round };
  if (round.method === 'open') return { kind: 'voting-soon', round };
  if (round.ballots.stage === 'issuing') return { kind: 'ballots-issuing', round };
  return { kind: round.ballots.stage === 'issued' ? 'voting-soon' : 'ballots-preparing', round };
}
