/** What follows the podium's first moment: the sitting's cards, a desk read by hand, what is shown seldom, each with its own words. */
import { later } from '../../acts/later.svelte.ts';

export const deskByHand = later(() => import('./DeskByHand.svelte'));
export const sittingStep = later(() => import('./SittingStep.svelte'));
export const measureForm = later(() => import('./MeasureForm.svelte'));
export const quorumLost = later(() => import('./QuorumLost.svelte'));
export const resultCard = later(() => import('./ResultCard.svelte'));
export const onTheWall = later(() => import('./OnTheWall.svelte'));
export const lastReadCard = later(() => import('./LastRead.svelte'));
export const otherActs = later(() => import('./OtherActs.svelte'));
export const newsCards = later(() => import('./seldom/NewsCards.svelte'));
export const seldomActs = later(() => import('./seldom/SeldomActs.svelte'));
export const seldomPanel = later(() => import('./seldom/SeldomPanel.svelte'));

/** All of them, for a device that may be cut off later. */
export const LATER = [
  deskByHand,
  sittingStep,
  measureForm,
  quorumLost,
  resultCard,
  onTheWall,
  lastReadCard,
  otherActs,
  newsCards,
  seldomActs,
  seldomPanel,
];
