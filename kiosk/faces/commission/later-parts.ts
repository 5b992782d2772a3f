/** The commission's parts that follow its face, with their own words: what a meeting needs once, seldom or never. */
import { later } from '../../acts/later.svelte.ts';

export const setOrder = later(() => import('./SetOrder.svelte'));
export const chosenAnnex = later(() => import('./ChosenAnnex.svelte'));
export const decideRevote = later(() => import('./DecideRevote.svelte'));
export const repeatCount = later(() => import('./RepeatCount.svelte'));
export const recount = later(() => import('./Recount.svelte'));
export const signingRemarks = later(() => import('./SigningRemarks.svelte'));
export const correctRecord = later(() => import('./CorrectRecord.svelte'));
export const giveBack = later(() => import('./GiveBack.svelte'));
export const raiseHold = later(() => import('./RaiseHold.svelte'));

/** All of them, to be fetched once the face stands. */
export const LATER = [
  setOrder,
  chosenAnnex,
  decideRevote,
  repeatCount,
  recount,
  signingRemarks,
  correctRecord,
  giveBack,
  raiseHold,
] as const;
