/** The title of each scene in both languages. */
import type { State } from '../../../protocol/state.ts';
import type { Bilingual } from '../../../protocol/values.ts';
import type { Scene } from '../../../protocol/views/scene.ts';
import { revoteNumber } from '../../acts/rounds.ts';
import { wallPhrases } from '../../i18n/screen/index.ts';

type Words = (typeof wallPhrases)['kk' | 'ru'];

/** Kazakh and Russian title of the scene. */
export function titleOf(scene: Scene, state: State): Bilingual {
  return { kk: title(scene, state, wallPhrases.kk), ru: title(scene, state, wallPhrases.ru) };
}

function title(scene: Scene, state: State, words: Words): string {
  switch (scene.kind) {
    case 'welcome':
      return words.meeting;
    case 'registration':
      return state.sitting === 1
        ? words.registration
        : `${words.registration}. ${words.sitting(state.sitting)}`;
    case 'registration-announced':
      return words.registrationResults;
    case 'no-quorum':
      return words.noQuorum;
    case 'break':
      return words.breakFor[state.break?.reason ?? 'other'];
    case 'agenda':
      return words.agenda;
    case 'speaker':
      return words.speaker;
    case 'debate':
      return words.debate;
    case 'order':
      return ofRevote(words.order, state, words);
    case 'ballots-preparing':
      return words.preparing;
    case 'ballots-issuing':
      return words.issuing;
    case 'voting-soon':
      return words.votingSoon;
    case 'voting':
      return words.voting[scene.round.method];
    case 'voting-ended':
      return words.votingEnded;
    case 'counting':
      return words.counting;
    case 'result':
      return ofRevote(words.result, state, words);
    case 'revote':
      return words.revote;
    case 'voided':
      return words.voided;
    case 'adjourned':
      return words.adjourned;
    case 'closed':
      return words.closed;
  }
}

/** Clause 17.2: a revote says which it is; a round that repeats one without a result is none. */
function ofRevote(title: string, state: State, words: Words): string {
  const revote = revoteNumber(state);
  return revote === 0 ? title : `${title}. ${words.revoteOf(revote)}`;
}
