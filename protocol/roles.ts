/**
 * Who a device is in the meeting, and which of its faces it shows.
 * The role is given by the office when it admits the device (clause 10: the apparatus organises the meeting).
 */
import * as v from 'valibot';

export const ROLES = ['office', 'desk', 'commission', 'podium', 'screen'] as const;
export const role = v.picklist(ROLES);
export type Role = v.InferOutput<typeof role>;

/** The streams: every device of a role reads the same sequence of entries. */
export const AUDIENCES = ['office', 'desk', 'commission', 'podium', 'hall'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The stream a role reads. */
export function audienceOf(of: Role): Audience {
  return of === 'screen' ? 'hall' : of;
}
