/** The title of each scene in both languages. */
import type { State } from '../../../protocol/state.ts';
import type { Bilingual } from '../../../protocol/values.ts';
import type { Scene } from '../../../protocol/views/scene.ts';
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
      return words.registration;
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
      return words.order;
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
      return scene.round.number === 1 ? words.result : `${words.result}. ${words.round(scene.round.number)}`;
    case 'revote':
      return words.revote;
    case 'closed':
      return words.closed;
  }
}
