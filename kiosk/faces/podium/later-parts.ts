/** The places of what follows the podium's first moment; all of it comes at once, with its own words. */
import { later } from '../../acts/later.svelte.ts';

const following = () => import('./following.ts');

export const deskByHand = later(async () => ({ default: (await following()).DeskByHand }));
export const openingPhrase = later(async () => ({ default: (await following()).OpeningPhrase }));
export const sittingStep = later(async () => ({ default: (await following()).SittingStep }));
export const measureForm = later(async () => ({ default: (await following()).MeasureForm }));
export const quorumMissing = later(async () => ({ default: (await following()).QuorumMissing }));
export const resultCard = later(async () => ({ default: (await following()).ResultCard }));
export const onTheWall = later(async () => ({ default: (await following()).OnTheWall }));
export const lastReadCard = later(async () => ({ default: (await following()).LastRead }));
export const otherActs = later(async () => ({ default: (await following()).OtherActs }));
export const newsCards = later(async () => ({ default: (await following()).NewsCards }));
export const seldomActs = later(async () => ({ default: (await following()).SeldomActs }));
export const seldomPanel = later(async () => ({ default: (await following()).SeldomPanel }));
