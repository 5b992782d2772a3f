/** What the chairman read last, so that it stays before the eyes while others act. Clauses 9.3 to 18. */
import { quorum } from '../../../protocol/rules/quorum.ts';
import { currentRound, type State } from '../../../protocol/state.ts';
import type { Bilingual } from '../../../protocol/values.ts';
import { resultView } from '../../../protocol/views/result.ts';
import { revoteNumber } from '../../acts/rounds.ts';
import { quorumSentence, registrationSentence } from './opening-sentences.ts';
import {
  breakSentence,
  closingSentence,
  commissionSentence,
  debateSentence,
  methodSentence,
  officersSentence,
  resultSentence,
  revoteBeginSentence,
  revoteSentence,
} from './sentences.ts';

/** The last sentence read, both languages; null before the first. */
export function lastRead(state: State): Bilingual | null {
  if (state.phase === 'closed' || state.phase === 'sent') return closingSentence();
  if (state.phase === 'adjourned') return null;
  if (state.phase !== 'open') return registrationRead(state);
  if (state.break !== null) return breakSentence(state.break.reason, state.break.minutes, state.break.began);
  const ofRound = lastReadOfRound(state);
  if (ofRound !== null) return ofRound;
  const { debate } = state.agenda;
  if (debate === 'open') return debateSentence('begins');
  if (debate !== 'none') return debateSentence(debate === 'held' ? 'ends' : 'not-held');
  if (state.methodVote !== null) return methodSentence(state.methodVote.method, state.methodVote);
  if (state.commission.stage === 'announced') return officersSentence(state);
  return state.commissionVote === null
    ? null
    : commissionSentence(state, state.commissionVote.members, state.commissionVote);
}

/** Each day of the meeting begins with its own registration. */
function registrationRead({ registration }: State): Bilingual | null {
  return registration === null
    ? null
    : registrationSentence(quorum(registration.attending, registration.total));
}

function lastReadOfRound(state: State): Bilingual | null {
  const round = currentRound(state);
  if (round === null) return null;
  if (round.revote.stage === 'scheduled') return revoteSentence(round.revote.at);
  const view = resultView(state, round);
  if (view !== null) return resultSentence(state, view);
  if (round.voting.stage !== 'none') return quorumSentence(round.voting.attending);
  return revoteNumber(state) > 0 ? revoteBeginSentence(null) : null;
}
