/**
 * The shapes of what faces hand to the parts in this folder.
 * All words arrive ready in the reader's language: nothing here knows a language or the meeting.
 */
import type { IconName } from './icons.ts';

export type { IconName } from './icons.ts';

/** The languages of the screens, Kazakh first. */
export type LanguageCode = 'kk' | 'ru' | 'en';

/** How fresh the shown figures are: now, stale (5 s), offline (10 s). */
export type Freshness = 'live' | 'stale' | 'offline';

/** What a state means; every tone has its own shape as well as its own colour. */
export type Tone = 'ok' | 'wait' | 'current' | 'warn' | 'stop';

/** One choice of a select, a radio group or a check list; `value` is unique in its list. */
export type Choice<V extends string = string> = {
  value: V;
  label: string;
  hint?: string | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
};

/** One leaf of a set of tabs; `note` is a short figure or word beside the label. */
export type Leaf = { id: string; label: string; note?: string | undefined };

/** One step of an ordered list; `stateText` says the state in words. */
export type Step = {
  id: string;
  label: string;
  state: 'done' | 'current' | 'waiting' | 'problem';
  stateText: string;
  note?: string | undefined;
};

/** One term of the ballot account, in whole ballots; null is "not typed yet", which is not zero. */
export type LedgerTerm = { label: string; value: number | null };

/** One candidate's votes, whole votes; `against` null where the paper has no such mark. */
export type VoteRow = {
  id: string;
  name: string;
  for: number;
  against: number | null;
  note?: string | undefined;
};

/** A label and its figure, already written in the reader's language. */
export type Figure = { label: string; value: string | number };

/** What a field gives to the control inside it, so that label, hint and error are read with it. */
export type ControlNames = { id: string; describedby: string | undefined; invalid: boolean };

/** What a field of days or of hours is given; the value is written so that its order is that of its letters. */
export type TypedValue = {
  label: string;
  value: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The first and last that may be; outside them the field is marked as wrong. */
  min?: string | undefined;
  max?: string | undefined;
  required?: boolean | undefined;
  onchange?: ((value: string) => void) | undefined;
};
