/** Which part is the card of each of the commission's steps; a step without one does not compile. Clauses 11 to 18. */

import type { STEPS, StepCode } from '../../../protocol/views/next-step.ts';
import { type LaterPart, later } from '../../acts/later.svelte.ts';

type CommissionStep = {
  [S in StepCode]: (typeof STEPS)[S] extends 'commission' ? S : never;
}[StepCode];

/** The card of one step. */
export type StepPart = LaterPart<{ step: StepCode }>;

const electOfficers = later(() => import('./ElectOfficers.svelte'));
const enrolMembers = later(() => import('./EnrolStep.svelte'));
const signPaper = later(() => import('./SignPaper.svelte'));
const setOrder = later(() => import('./SetOrder.svelte'));
const announceOrder = later(() => import('./AnnounceOrder.svelte'));
const typedCount = later(() => import('./TypedCount.svelte'));
const signBallots = later(() => import('./SignBallots.svelte'));
const plainStep = later(() => import('./PlainStep.svelte'));
const sealBox = later(() => import('./SealBox.svelte'));
const issueBallots = later(() => import('./IssueBallots.svelte'));
const openBox = later(() => import('./OpenBox.svelte'));
const enterCount = later(() => import('./EnterCount.svelte'));
const repeatCount = later(() => import('./RepeatCount.svelte'));
const decideRevote = later(() => import('./DecideRevote.svelte'));
const signMinutes = later(() => import('./SignMinutes.svelte'));

const PARTS: { readonly [S in CommissionStep]: StepPart } = {
  'elect-officers': electOfficers,
  'enrol-members': enrolMembers,
  'sign-paper': signPaper,
  'set-order': setOrder,
  'announce-order': announceOrder,
  'prepare-ballots': typedCount,
  'add-ballots': typedCount,
  'sign-ballots': signBallots,
  'show-box': plainStep,
  'seal-box': sealBox,
  'begin-issuing': plainStep,
  'issue-ballots': issueBallots,
  'open-voting': plainStep,
  'close-voting': plainStep,
  'cancel-unissued': typedCount,
  'open-box': openBox,
  'sort-papers': plainStep,
  'enter-count': enterCount,
  'repeat-count': repeatCount,
  'hand-over': plainStep,
  'decide-revote': decideRevote,
  'sign-minutes-commission': signMinutes,
};

/** All cards, to be fetched once the face stands: a console that is cut off later has them. */
export const CARDS: ReadonlySet<StepPart> = new Set(Object.values(PARTS));

/** The card of a step, or null where the step is not the commission's. */
export function partOf(step: StepCode): StepPart | null {
  return isOurs(step) ? PARTS[step] : null;
}

function isOurs(step: StepCode): step is CommissionStep {
  return Object.hasOwn(PARTS, step);
}
