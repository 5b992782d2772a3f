/**
 * Which meeting the hub holds: the current one is replayed at start, another is begun or taken up again as a whole.
 * Clause 10. Real meetings and rehearsals lie in folders of their own; nothing is ever deleted.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Command } from '../protocol/commands/command.ts';
import { refuse } from '../protocol/decision.ts';
import type { Phase } from '../protocol/state.ts';
import { type CommandId, commandId, type MeetingId, meetingId } from '../protocol/values.ts';
import type { meetingRequestSchema, Outcome } from '../protocol/wire.ts';
import { type KeptMeeting, keptMeetingSchema } from '../protocol/wire-office.ts';
import type { Backup } from './backup.ts';
import { ownSubmission } from './clerk.ts';
import { defectOf } from './defects.ts';
import { realDisk } from './journal/disk.ts';
import {
  type FolderRefusal,
  type MeetingSurroundings,
  openMeeting,
  type RunningMeeting,
} from './meeting-folder.ts';
import type { Clerk, Hall } from './ports.ts';
import { prepareRehearsal } from './rehearsal.ts';
import type { Sample } from './roster/sample.ts';
import { openSettings, type Settings } from './settings.ts';

/** What the office asks for: a rehearsal, or a meeting of a territory. */
export type MeetingRequest = v.InferOutput<typeof meetingRequestSchema>;

/** The meeting that is current from now on, or why it is not. */
export type Beginning =
  | { readonly kind: 'begun'; readonly meeting: MeetingId }
  | Exclude<Outcome, { kind: 'accepted' }>
  | FolderRefusal;

/** Holds the current meeting and exchanges it. */
export interface Halls {
  current(): (Hall & Pick<RunningMeeting, 'cut' | 'frames' | 'recording' | 'tail'>) | null;
  /** Begins a new meeting and makes it current; the one before stays on disk. Refused while a real one is going on. */
  begin(request: MeetingRequest): Promise<Beginning>;
  /** Makes a kept meeting current again; null when it is unknown. Refused while a real one is going on. */
  resume(id: MeetingId): Promise<Beginning | null>;
  /** Goes on with the last rehearsal unless it has ended, else begins one. */
  rehearse(): Promise<Beginning>;
  /** Every meeting kept, oldest first. */
  meetings(): { readonly current: MeetingId | null; readonly meetings: readonly KeptMeeting[] };
  /** Gives the journal back; afterwards there is no current meeting. */
  close(): Promise<void>;
}

/** What the halls need; `changed` is called after another meeting has become the current one. */
export interface HallSurroundings extends MeetingSurroundings {
  readonly folder: string;
  readonly sample: () => Promise<Sample>;
  readonly changed: () => void;
  /** Copies the current meeting's record, if the operator named a second medium. */
  readonly backup?: Pick<Backup, 'follow'> | null;
}

/** The meetings that a data folder holds, and which of them is current. */
export const meetingsSchema = v.pipe(
  v.strictObject({
    current: v.nullable(meetingId),
    meetings: v.array(v.strictObject(keptMeetingSchema.entries)),
  }),
  v.forward(
    v.check(({ current, meetings }) => current === null || meetings.some(({ id }) => id === current)),
    ['current'],
  ),
);

/** The first writing of a meeting's history; a restored copy will get the next. */
const FIRST_EPOCH = 1;

/** Phases in which a real meeting has people waiting in the hall. */
const GOING_ON: readonly Phase[] = ['registration', 'announced', 'open'];

const MODE = 0o700;

/** Opens the halls in a data folder, which exists, and replays the current meeting. */
export async function openHalls(
  around: HallSurroundings,
): Promise<{ readonly kind: 'open'; readonly halls: Halls } | FolderRefusal> {
  const settings = await openSettings(join(around.folder, 'meetings.json'), meetingsSchema, {
    current: null,
    meetings: [],
  });
  if (settings.kind === 'refused') return { kind: 'unopened', of: 'settings', refusal: settings };
  const last = settings.data.meetings.find(({ id }) => id === settings.data.current);
  if (last === undefined) return { kind: 'open', halls: holdHalls(around, settings, null) };
  const opened = await openMeeting(folderOf(around.folder, last), last, 'kept', around);
  return opened.kind === 'unopened' ? opened : { kind: 'open', halls: holdHalls(around, settings, opened) };
}

function holdHalls(
  around: HallSurroundings,
  settings: Settings<v.InferOutput<typeof meetingsSchema>>,
  first: RunningMeeting | null,
): Halls {
  let running = first;
  around.backup?.follow(first?.recording ?? null);
  let turn: Promise<unknown> = Promise.resolve();
  const newId = (): CommandId => v.parse(commandId, around.random(16).toString('hex'));

  /** One exchange after another. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = turn.then(act);
    turn = done.catch(() => undefined);
    return done;
  }

  /** Makes `next` the current meeting, durably, then closes the one before. */
  async function exchange(next: RunningMeeting): Promise<Beginning> {
    try {
      await settings.update((draft) => {
        draft.current = next.kept.id;
        if (!draft.meetings.some(({ id }) => id === next.kept.id)) draft.meetings.push(next.kept);
      });
    } catch (error) {
      await next.close();
      throw error;
    }
    const before = running;
    running = next;
    around.backup?.follow(next.recording);
    around.changed();
    await before?.close();
    return { kind: 'begun', meeting: next.kept.id };
  }

  function hindrance(): Extract<Outcome, { kind: 'refused' }> | null {
    if (running === null || running.rehearsal || !GOING_ON.includes(running.clerk.state().phase)) return null;
    return refuse('meeting.exists', '10', {});
  }

  async function begin(request: MeetingRequest): Promise<Beginning> {
    const hindered = hindrance();
    if (hindered !== null) return hindered;
    const plan = await planOf(request, around.sample).catch((defect: unknown) => {
      around.log('error', 'hub.failed', { defect: defectOf(defect) });
      return null;
    });
    // The shipped sample is gone from beside the hub: no rehearsal, but the meeting that is held goes on.
    if (plan === null) return { kind: 'fault', fault: 'hub-failed' };
    const { territory, sample } = plan;
    const meeting: KeptMeeting = {
      id: v.parse(meetingId, around.random(8).toString('hex')),
      epoch: FIRST_EPOCH,
      rehearsal: sample !== null,
      begun: around.clock.now(),
      name: territory.name,
    };
    const folder = await makeFolder(around.folder, meeting);
    const opened = await openMeeting(folder, meeting, 'fresh', around);
    if (opened.kind === 'unopened') return opened;

    const { id, rehearsal } = meeting;
    const outcome = await prepare(opened.clerk, { type: 'meeting.create', id, territory, rehearsal }, sample);
    // While this one was being made the present one may have come to have people waiting in the hall.
    const late = outcome.kind === 'accepted' ? hindrance() : outcome;
    if (late === null) return exchange(opened);
    await opened.close();
    await rm(folder, { recursive: true });
    return late;
  }

  async function prepare(clerk: Clerk, command: Command, sample: Sample | null): Promise<Outcome> {
    const created = await clerk.submit(ownSubmission(newId(), command));
    if (created.kind !== 'accepted' || sample === null) return created;
    return prepareRehearsal({ clerk, sample, clock: around.clock, newId });
  }

  async function resume(meeting: KeptMeeting): Promise<Beginning> {
    if (running?.kept.id === meeting.id) return { kind: 'begun', meeting: meeting.id };
    const hindered = hindrance();
    if (hindered !== null) return hindered;
    const opened = await openMeeting(folderOf(around.folder, meeting), meeting, 'kept', around);
    if (opened.kind === 'unopened') return opened;
    const late = hindrance();
    if (late === null) return exchange(opened);
    await opened.close();
    return late;
  }

  async function rehearse(): Promise<Beginning> {
    const rehearsal = settings.data.meetings.findLast((meeting) => meeting.rehearsal);
    if (rehearsal === undefined) return begin({ kind: 'rehearsal' });
    const resumed = await resume(rehearsal);
    const ended = resumed.kind === 'begun' && running?.clerk.state().phase === 'sent';
    return ended ? begin({ kind: 'rehearsal' }) : resumed;
  }

  return {
    current: () => running,
    begin: (request) => inTurn(() => begin(request)),
    resume: (id) =>
      inTurn(async () => {
        const meeting = settings.data.meetings.find((one) => one.id === id);
        return meeting === undefined ? null : resume(meeting);
      }),
    rehearse: () => inTurn(rehearse),
    meetings: () => ({ current: settings.data.current, meetings: settings.data.meetings }),
    close: () =>
      inTurn(async () => {
        const last = running;
        running = null;
        await last?.close();
      }),
  };
}

/** The territory that is asked for, and the sample oblast if it is a rehearsal. */
async function planOf(request: MeetingRequest, load: () => Promise<Sample>) {
  if (request.kind === 'meeting') {
    const { type, kk, ru } = request;
    return { territory: { type, name: { kk, ru } }, sample: null };
  }
  const sample = await load();
  const { type, name } = sample.territory;
  return { territory: { type, name: { kk: name.kk, ru: name.ru } }, sample };
}

/** Where a meeting's record lies in a data folder. */
export function folderOf(data: string, { rehearsal, id }: Pick<KeptMeeting, 'rehearsal' | 'id'>): string {
  return join(data, rehearsal ? 'rehearsals' : 'meetings', id);
}

/** Makes the folder and has its name on the medium, so that a meeting once begun is found after a power cut. */
export async function makeFolder(data: string, meeting: KeptMeeting): Promise<string> {
  const folder = folderOf(data, meeting);
  await mkdir(folder, { recursive: true, mode: MODE });
  await realDisk.syncFolder(join(folder, '..'));
  await realDisk.syncFolder(data);
  return folder;
}
