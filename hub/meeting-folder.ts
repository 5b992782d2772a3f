/**
 * One meeting's folder opened: its journal replayed, its streams rebuilt, its PINs read, its clerk at the desk.
 * What cannot be opened is a value and stays on disk as it was.
 */
import { join } from 'node:path';
import type { DeskHealth } from '../protocol/decision.ts';
import { PHRASE_BYTES, phraseOf } from '../protocol/kazakh/phrase.ts';
import type { DeviceId } from '../protocol/values.ts';
import type { KeptMeeting } from '../protocol/wire-office.ts';
import type { Recording } from './backup.ts';
import { type Opening, openingText } from './batch.ts';
import { openClerk } from './clerk.ts';
import type { Clock } from './clock.ts';
import { realDisk } from './journal/disk.ts';
import type { Journal, JournalFailure, JournalRefusal } from './journal/journal.ts';
import { openJournal } from './journal/open.ts';
import type { Log } from './log.ts';
import { openPins, pinsSchema } from './pins.ts';
import type { Hall } from './ports.ts';
import { replayJournal } from './replay.ts';
import { openSettings, type SettingsRefusal } from './settings.ts';
import { openStreams } from './streams.ts';
import { openTail, type Tail } from './tail.ts';

/** What opening a meeting needs from around it. */
export interface MeetingSurroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: (bytes: number) => Buffer;
  readonly desks: () => readonly DeskHealth[];
  readonly admits: (device: DeviceId) => boolean;
  /** Called with the time of the last recorded event, ms: the clock may not be behind it. */
  readonly notBefore: (at: number) => void;
  readonly onFatal: (failure: JournalFailure) => void;
}

/** A meeting that runs; `cut` is how many bytes of a torn tail were set aside. */
export interface RunningMeeting extends Hall {
  readonly kind: 'open';
  readonly kept: KeptMeeting;
  readonly cut: number;
  readonly recording: Recording;
  readonly tail: Tail;
  /** Frames in its journal. */
  frames(): number;
  close(): Promise<void>;
}

/** Why a meeting's folder was not opened. */
export type FolderRefusal =
  | { readonly kind: 'unopened'; readonly of: 'journal'; readonly refusal: JournalRefusal }
  | { readonly kind: 'unopened'; readonly of: 'settings'; readonly refusal: SettingsRefusal }
  /** A frame that is durable but not understood; frames count from 0, `name` is what is unknown in it. */
  | {
      readonly kind: 'unopened';
      readonly of: 'record';
      readonly path: string;
      readonly frame: number;
      readonly name: string;
    }
  /** The folder of a meeting that was begun holds no record of it. */
  | { readonly kind: 'unopened'; readonly of: 'missing'; readonly path: string };

/** Opens the meeting in `folder`, which exists; a `fresh` one has no record yet, any other must have one. */
export async function openMeeting(
  folder: string,
  kept: KeptMeeting,
  how: 'fresh' | 'kept',
  around: MeetingSurroundings,
): Promise<RunningMeeting | FolderRefusal> {
  const path = join(folder, 'journal');
  const missing = { kind: 'unopened', of: 'missing', path } as const;
  if (how === 'kept' && !realDisk.exists(path)) return missing;
  const opened = await openJournal(path, around.onFatal);
  if (opened.kind === 'refused') return { kind: 'unopened', of: 'journal', refusal: opened };
  const { cut } = opened;
  const { journal, onAppended } = heard(opened.journal);
  async function refuse(refusal: FolderRefusal): Promise<FolderRefusal> {
    await journal.close();
    return refusal;
  }

  if (how === 'kept' && journal.length === 0) return refuse(missing);
  const replayed = await replayJournal(journal);
  if (replayed.kind === 'unread')
    return refuse({ kind: 'unopened', of: 'record', path, frame: replayed.frame, name: replayed.reason });
  const settings = await openSettings(join(folder, 'pins.json'), pinsSchema, { members: [] });
  if (settings.kind === 'refused') return refuse({ kind: 'unopened', of: 'settings', refusal: settings });

  around.notBefore(replayed.records.reduce((latest, { at }) => Math.max(latest, at), 0));
  const opening = replayed.opening ?? (await begin(journal, kept, how, around.random));
  if (opening === null)
    return refuse({
      kind: 'unopened',
      of: 'journal',
      refusal: { kind: 'refused', path, code: 'no-space', remedy: 'free-space' },
    });
  const pins = openPins({ settings, clock: around.clock, random: around.random });
  const streams = openStreams({ ...opening, records: replayed.records });
  const clerk = openClerk({
    meeting: kept.id,
    journal,
    clock: around.clock,
    streams,
    pins,
    desks: around.desks,
    admits: around.admits,
    told: replayed,
    log: around.log,
  });
  const tail = openTail(clerk, cut, replayed.rebuilt);
  return {
    kind: 'open',
    kept,
    cut,
    recording: {
      path: [kept.rehearsal ? 'rehearsals' : 'meetings', kept.id, 'journal'],
      length: () => journal.length,
      read: () => journal.read(),
      onAppended,
    },
    tail,
    clerk: tail.clerk,
    streams,
    pins,
    rehearsal: kept.rehearsal,
    room: () => journal.room,
    frames: () => journal.length,
    close: () => journal.close(),
  };
}

/**
 * Begins a writing of the history, durably; null when there is no room. One that is begun anew over an earlier version of
 * the journal is the next epoch: what devices have kept would not verify any more, so they begin afresh.
 */
async function begin(
  journal: Journal,
  kept: KeptMeeting,
  how: 'fresh' | 'kept',
  random: MeetingSurroundings['random'],
): Promise<Opening | null> {
  const opening: Opening = {
    meeting: kept.id,
    epoch: how === 'fresh' ? kept.epoch : kept.epoch + 1,
    phrase: phraseOf(random(PHRASE_BYTES)),
    seal: random(32).toString('hex'),
  };
  const outcome = await journal.append(journal.length, openingText(opening));
  return outcome.kind === 'appended' ? opening : null;
}

/** The journal, and who hears of every frame that has become durable. */
function heard(journal: Journal): { readonly journal: Journal } & Pick<Recording, 'onAppended'> {
  const listeners = new Set<Parameters<Recording['onAppended']>[0]>();
  return {
    journal: {
      get length() {
        return journal.length;
      },
      get head() {
        return journal.head;
      },
      get room() {
        return journal.room;
      },
      async append(expectedLength, payload) {
        const outcome = await journal.append(expectedLength, payload);
        if (outcome.kind === 'appended')
          for (const listener of listeners) listener({ seq: outcome.length - 1, payload });
        return outcome;
      },
      read: () => journal.read(),
      close: () => journal.close(),
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
