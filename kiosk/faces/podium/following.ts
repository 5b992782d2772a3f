/** What follows the podium's first moment, in one piece: the sitting's cards, a desk read by hand, what is done seldom. */
export { default as DeskByHand } from './DeskByHand.svelte';
export { default as LastRead } from './LastRead.svelte';
export { default as MeasureForm } from './MeasureForm.svelte';
export { default as OnTheWall } from './OnTheWall.svelte';
export { default as OpeningPhrase } from './OpeningPhrase.svelte';
export { default as OtherActs } from './OtherActs.svelte';
export { default as QuorumMissing } from './QuorumMissing.svelte';
export { default as ResultCard } from './ResultCard.svelte';
export { default as SittingStep } from './SittingStep.svelte';
export { default as NewsCards } from './seldom/NewsCards.svelte';
export { default as SeldomActs } from './seldom/SeldomActs.svelte';
export { default as SeldomPanel } from './seldom/SeldomPanel.svelte';
