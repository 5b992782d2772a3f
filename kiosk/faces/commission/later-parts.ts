/** The commission's other parts, beside the cards of the steps: they follow the face with their own words. */
import { later } from '../../acts/later.svelte.ts';

export const ballotAccount = later(() => import('./BallotAccount.svelte'));
export const withoutPin = later(() => import('./WithoutPin.svelte'));
export const reopenIssuing = later(() => import('./ReopenIssuing.svelte'));
export const chosenAnnex = later(() => import('./ChosenAnnex.svelte'));
export const recount = later(() => import('./Recount.svelte'));
export const signingRemarks = later(() => import('./SigningRemarks.svelte'));
export const correctRecord = later(() => import('./CorrectRecord.svelte'));
export const giveBack = later(() => import('./GiveBack.svelte'));
export const raiseHold = later(() => import('./RaiseHold.svelte'));

/** All of them, to be fetched once the face stands. */
export const LATER = [
  ballotAccount,
  withoutPin,
  reopenIssuing,
  chosenAnnex,
  recount,
  signingRemarks,
  correctRecord,
  giveBack,
  raiseHold,
] as const;
