/** The wall's scenes but the first, and the code beside some of them: they follow the face. */
import { later } from '../../acts/later.svelte.ts';

export const agenda = later(() => import('./AgendaScene.svelte'));
export const ballots = later(() => import('./BallotScene.svelte'));
export const chainCode = later(() => import('./ChainCode.svelte'));
export const notice = later(() => import('./NoticeScene.svelte'));
export const registration = later(() => import('./RegistrationScene.svelte'));
export const result = later(() => import('./ResultScene.svelte'));

/** All of them, to be fetched once the wall stands. */
export const LATER = [registration, agenda, ballots, notice, result, chainCode] as const;
