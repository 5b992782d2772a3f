/** Which component is the card of each of the commission's steps; a step without one does not compile. Clauses 11 to 18. */
import type { Component } from 'svelte';
import type { STEPS, StepCode } from '../../../protocol/views/next-step.ts';
import AnnounceOrder from './AnnounceOrder.svelte';
import ElectOfficers from './ElectOfficers.svelte';
import EnrolStep from './EnrolStep.svelte';
import EnterCount from './EnterCount.svelte';
import IssueBallots from './IssueBallots.svelte';
import LaterStep from './LaterStep.svelte';
import OpenBox from './OpenBox.svelte';
import PlainStep from './PlainStep.svelte';
import SealBox from './SealBox.svelte';
import SignBallots from './SignBallots.svelte';
import SignMinutes from './SignMinutes.svelte';
import SignPaper from './SignPaper.svelte';
import TypedCount from './TypedCount.svelte';

type CommissionStep = {
  [S in StepCode]: (typeof STEPS)[S] extends 'commission' ? S : never;
}[StepCode];

const PARTS: { readonly [S in CommissionStep]: Component<{ step: StepCode }> } = {
  'elect-officers': ElectOfficers,
  'enrol-members': EnrolStep,
  'sign-paper': SignPaper,
  'set-order': LaterStep,
  'announce-order': AnnounceOrder,
  'prepare-ballots': TypedCount,
  'add-ballots': TypedCount,
  'sign-ballots': SignBallots,
  'show-box': PlainStep,
  'seal-box': SealBox,
  'begin-issuing': PlainStep,
  'issue-ballots': IssueBallots,
  'open-voting': PlainStep,
  'close-voting': PlainStep,
  'cancel-unissued': TypedCount,
  'open-box': OpenBox,
  'sort-papers': PlainStep,
  'enter-count': EnterCount,
  'hand-over': PlainStep,
  'decide-revote': LaterStep,
  'repeat-count': LaterStep,
  'sign-minutes-commission': SignMinutes,
};

/** The card of a step, or null where the step is not the commission's. */
export function partOf(step: StepCode | null): Component<{ step: StepCode }> | null {
  return step !== null && isOurs(step) ? PARTS[step] : null;
}

function isOurs(step: StepCode): step is CommissionStep {
  return Object.hasOwn(PARTS, step);
}
