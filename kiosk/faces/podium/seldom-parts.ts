/** What the podium shows seldom: fetched after the face, with its own words. */
import { later } from '../../acts/later.svelte.ts';

/** Everything that is read, offered or asked seldom, by its place in the face. */
export const newsCards = later(() => import('./seldom/NewsCards.svelte'));
export const releaseHold = later(() => import('./seldom/ReleaseHold.svelte'));
export const heldResult = later(() => import('./seldom/HeldResult.svelte'));
export const seldomActs = later(() => import('./seldom/SeldomActs.svelte'));
export const seldomPanel = later(() => import('./seldom/SeldomPanel.svelte'));
