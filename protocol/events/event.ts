/** Every event there is, and its record: the event with the hub's time. What does not parse here is not history. */
import * as v from 'valibot';
import { byType } from '../by-type.ts';
import { instant } from '../values.ts';
import { conveningEvents } from './convening.ts';
import { holdingEvents } from './holding.ts';
import { registrationEvents } from './registration.ts';
import { resultEvents } from './result.ts';
import { sittingEvents } from './sitting.ts';
import { votingEvents } from './voting.ts';

export const eventSchema = byType([
  ...conveningEvents,
  ...registrationEvents,
  ...sittingEvents,
  ...votingEvents,
  ...resultEvents,
  ...holdingEvents,
]);

export type Event = v.InferOutput<typeof eventSchema>;
export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;

/** An event with its time: ms since the epoch, hub time. */
export const recordedSchema = v.strictObject({ at: instant, event: eventSchema });
export type Recorded = v.InferOutput<typeof recordedSchema>;
