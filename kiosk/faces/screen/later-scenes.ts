/** The wall's scenes but the first: they follow the face. */
import { later } from '../../acts/later.svelte.ts';

export const agenda = later(() => import('./AgendaScene.svelte'));
export const ballots = later(() => import('./BallotScene.svelte'));
export const notice = later(() => import('./NoticeScene.svelte'));
export const registration = later(() => import('./RegistrationScene.svelte'));
export const result = later(() => import('./ResultScene.svelte'));

/** All of them, to be fetched once the wall stands. */
export const LATER = [registration, agenda, ballots, notice, result] as const;
