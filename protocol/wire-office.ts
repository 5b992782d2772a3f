/**
 * What the office's own requests are answered with, beside the shapes in wire.ts: import, meetings, faults of HTTP.
 * Clauses 4 and 9 stand behind the import, clause 10 behind the admission of devices.
 */
import * as v from 'valibot';
import { AUDIENCES } from './roles.ts';
import type { FileProblem, RosterPreview } from './roster.ts';
import { count, instant, line, meetingId } from './values.ts';
import { FAULTS, type Outcome } from './wire.ts';

/** Why a request over HTTP could not be considered, beside the faults of the live connection. */
export const OFFICE_FAULTS = [
  /** 401: no device, an unknown one, a wrong signature, or one whose admission was taken back. */
  'not-admitted',
  /** 403: the device is admitted, but not as the office. */
  'not-office',
  /** 403: the device is the office, and another office has not compared its fingerprint yet. */
  'not-confirmed',
  /** 403: the token or the code is unknown, used already, or older than two minutes. */
  'invitation-invalid',
  /** 423: too many wrong codes; the office has to make a new invitation first. */
  'pairing-locked',
  /** 409: all 99 numbers of the role are taken. */
  'no-number-left',
  /** 403: the request comes from a page that the hub did not serve. */
  'foreign-page',
  /** 421: the hub is not known by the name in the address. */
  'wrong-host',
  /** 404, 405. */
  'not-found',
  'wrong-method',
] as const;

/** A fault as the body of an answer carries it. */
export const httpFault = v.picklist([...FAULTS, ...OFFICE_FAULTS]);
export type HttpFault = v.InferOutput<typeof httpFault>;

/** The body of every answer that is not a success and not a refusal by the decree. */
export const faultReplySchema = v.object({ fault: httpFault });

/** POST /office/import?name=<file name>, the file's bytes as the body: what the file would bring, row by row. */
export const importReplySchema = v.object({
  import: v.string(),
  preview: v.custom<RosterPreview>((value) => typeof value === 'object' && value !== null),
});
export type ImportReply = v.InferOutput<typeof importReplySchema>;

/** 422 to the same request: the one problem that stops the whole file. */
export const importProblemSchema = v.object({
  problem: v.custom<FileProblem>((value) => typeof value === 'object' && value !== null && 'code' in value),
});

/**
 * POST /office/import/:id/confirm: how many of the accepted rows have entered the meeting and how it ended;
 * anything but `accepted` (status 409) says why the rest has not.
 */
export const confirmReplySchema = v.object({
  deputies: count,
  candidates: count,
  outcome: v.custom<Outcome>((value) => typeof value === 'object' && value !== null && 'kind' in value),
});
export type ConfirmReply = v.InferOutput<typeof confirmReplySchema>;

/** 409 to a request that the decree does not permit. */
export const refusalReplySchema = v.object({
  refusal: v.custom<Extract<Outcome, { kind: 'refused' }>['refusal']>(
    (value) => typeof value === 'object' && value !== null && 'code' in value,
  ),
});

/** One meeting the hub keeps; `begun` in ms, hub time. */
export const keptMeetingSchema = v.object({
  id: meetingId,
  epoch: count,
  rehearsal: v.boolean(),
  begun: instant,
  name: v.object({ kk: line(120), ru: line(120) }),
});
export type KeptMeeting = v.InferOutput<typeof keptMeetingSchema>;

/** POST /office/meetings: the meeting that is the hub's current one from now on. */
export const meetingReplySchema = v.object({ meeting: meetingId });

/** GET /office/meetings: those kept, oldest first; POST /office/meetings/:id makes one of them current again. */
export const meetingsReplySchema = v.object({
  current: v.nullable(meetingId),
  meetings: v.array(keptMeetingSchema),
});

/** GET /office/sample/:file: the sample oblast that ships with the product. */
export const SAMPLE_FILES = ['sample-oblast.xlsx', 'deputies.csv', 'candidates.csv'] as const;

const copyState = { ownMedium: v.boolean() };

/**
 * How the copy of the record stands. Not in it: how many frames there are and when the last came, which would tell the
 * office of the commission's acts while the tally is a secret (I6). `complete` when all is copied; `ownMedium` is a copy
 * that would be lost with the hub's own disk; `ahead` one that holds more than the hub, which has lost something.
 */
export const backupStatusSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['none', 'idle']) }),
  v.object({ kind: v.literal('copying'), ...copyState, complete: v.boolean() }),
  v.object({ kind: v.literal('ahead'), ...copyState }),
  v.object({ kind: v.literal('missing'), ...copyState, since: instant, errno: v.string() }),
]);

/**
 * How a record that was cut at the start stands: `sound` when it was not, `waiting` until the office has confirmed that no
 * device has seen more, `confirmed` afterwards. `cut` is in bytes. `rebuilt` is no record but what one device had kept.
 */
export const tailStatusSchema = v.variant('kind', [
  v.object({ kind: v.literal('sound') }),
  v.object({ kind: v.picklist(['waiting', 'confirmed']), cut: count }),
  v.object({ kind: v.literal('rebuilt'), audience: v.picklist(AUDIENCES), epoch: count, lines: count }),
]);
export type TailStatus = v.InferOutput<typeof tailStatusSchema>;

/** GET /office/record: how the current meeting's record is kept; `archive` once its meeting is closed. */
export const recordReplySchema = v.object({
  backup: backupStatusSchema,
  tail: tailStatusSchema,
  archive: v.boolean(),
});
export type RecordReply = v.InferOutput<typeof recordReplySchema>;

/** POST /office/record/tail: whether the record may go on, and if not what stands against it. */
export const tailReplySchema = v.object({ kind: v.picklist(['confirmed', 'ahead', 'alone', 'rebuilt']) });
export type TailReply = v.InferOutput<typeof tailReplySchema>;
