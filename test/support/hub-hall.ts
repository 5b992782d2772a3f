/**
 * A meeting for the hub's tests: a hall in which registration is open, its clerk, and a journal that a test can hold.
 */
import * as v from 'valibot';
import { openClerk } from '../../hub/clerk.ts';
import type { Clock } from '../../hub/clock.ts';
import { type AppendOutcome, type Frame, GENESIS, type Journal } from '../../hub/journal/journal.ts';
import type { Log } from '../../hub/log.ts';
import type { Clerk, Pins, Streams, Submission } from '../../hub/ports.ts';
import { type Replayed, replayJournal } from '../../hub/replay.ts';
import { openStreams } from '../../hub/streams.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { DeskHealth } from '../../protocol/decision.ts';
import { eventSchema, type Recorded } from '../../protocol/events/event.ts';
import { replay } from '../../protocol/evolve.ts';
import {
  type CommandId,
  commandId,
  type DeviceId,
  deputyId,
  deviceId,
  meetingId,
} from '../../protocol/values.ts';
import type { Room } from '../../protocol/wire.ts';

export const MEETING = v.parse(meetingId, 'meeting-1');
export const START = Date.UTC(2026, 10, 3, 4, 0, 0);
export const SILENT: Log = () => {};
/** How every record here begins; its seal is nobody's secret. */
export const BEGINNING = {
  meeting: MEETING,
  epoch: 1,
  phrase: 'тау көл дала өзен теңіз орман',
  seal: '5ea1'.repeat(16),
};

/** The id of the n-th deputy of the hall. */
export const deputy = (n: number) => v.parse(deputyId, `d-${n}`);
export const device = (name: string) => v.parse(deviceId, name);

/** A command's id made of a number. */
export const idOf = (n: number): CommandId => v.parse(commandId, n.toString(16).padStart(32, '0'));

/** A clock that moves only when a test moves it. */
export function stoppedClock(): Clock & { advance(ms: number): void } {
  let now = START;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
  };
}

/** A record as it would have been written. */
export const recorded = (event: unknown, at = START): Recorded => ({
  at,
  event: v.parse(eventSchema, event),
});

/** The hall of `total` deputies up to the opening of registration. */
export function registrationOpen(total = 9): Recorded[] {
  return [
    recorded({
      type: 'meeting.created',
      id: MEETING,
      territory: { type: 'oblast', name: { kk: 'Үлгі облысы', ru: 'Примерная область' } },
      rehearsal: true,
    }),
    recorded({
      type: 'roster.imported',
      maslikhats: [{ id: 'm-1', name: 'Үлгі облыстық мәслихаты', kind: 'oblast' }],
      deputies: Array.from({ length: total }, (_, index) => ({
        id: deputy(index + 1),
        maslikhat: 'm-1',
        name: { surname: `Үлгіұлы-${index + 1}`, given: 'Әлішер', patronymic: '' },
        certificate: `${1000 + index}`,
      })),
    }),
    recorded({ type: 'registration.opened', total }),
  ];
}

/** A journal in memory; while it is held, appends wait and nothing is durable. */
export interface HeldJournal extends Journal {
  readonly frames: readonly Frame[];
  hold(): void;
  release(): void;
  /** Resolves when an append has arrived. */
  arrived(): Promise<void>;
  /** What the next appends come to, instead of being kept. */
  answerWith(outcome: AppendOutcome | null): void;
}

/** A promise and the way to keep it. */
function gateway(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

export function heldJournal(): HeldJournal {
  const frames: Frame[] = [];
  let gate: { open: Promise<void>; release: () => void } | null = null;
  let instead: AppendOutcome | null = null;
  let reached = gateway();
  return {
    frames,
    get length() {
      return frames.length;
    },
    head: GENESIS,
    room: 'enough',
    hold() {
      const { promise, resolve } = gateway();
      gate = { open: promise, release: resolve };
      reached = gateway();
    },
    release() {
      gate?.release();
      gate = null;
    },
    arrived: () => reached.promise,
    answerWith(outcome) {
      instead = outcome;
    },
    async append(_expected, payload) {
      reached.resolve();
      await gate?.open;
      if (instead !== null) return instead;
      frames.push({ seq: frames.length, hash: GENESIS, payload });
      return { kind: 'appended', length: frames.length, head: GENESIS };
    },
    async *read() {
      yield* frames;
    },
    async close() {},
  };
}

/** PINs in the open, as no hub would keep them. */
export function openPins(): Pins & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    check: async (member, pin) => (kept.get(member) === pin ? 'right' : pin === '9999' ? 'locked' : 'wrong'),
    async enrol(member, pin) {
      kept.set(member, pin);
    },
    async forget(member) {
      kept.delete(member);
    },
  };
}

export interface TestHall {
  readonly clerk: Clerk;
  readonly streams: Streams;
  readonly pins: Pins & { readonly kept: Map<string, string> };
  readonly rehearsal: boolean;
  room(): Room;
}

/** A hall whose history is `records`, going on in `journal`. */
export function openHall(
  journal: Pick<Journal, 'length' | 'append'>,
  {
    records = registrationOpen(),
    decided = new Set<CommandId>(),
    devices = [] as Replayed['devices'],
    counters = new Map() as Replayed['counters'],
    desks = (): readonly DeskHealth[] => [],
    admits = (_: DeviceId): boolean => true,
    clock = stoppedClock() as Clock,
    log = SILENT,
  } = {},
): TestHall {
  const streams = openStreams({ ...BEGINNING, records });
  const pins = openPins();
  const told = { state: replay(records), decided, devices, counters };
  const clerk = openClerk({ meeting: MEETING, journal, clock, streams, pins, desks, admits, told, log });
  return { clerk, streams, pins, rehearsal: true, room: () => 'enough' };
}

/** The same hall after a restart: what went before, and what the journal kept. */
export async function reopenHall(journal: Journal): Promise<TestHall> {
  const { records, decided, devices, counters } = await replayed(journal);
  return openHall(journal, {
    records: [...registrationOpen(), ...records],
    decided: new Set(decided),
    devices,
    counters,
  });
}

/** What the journal tells; throws when it is refused. */
export async function replayed(journal: Pick<Journal, 'read'>): Promise<Replayed> {
  const found = await replayJournal(journal);
  if (found.kind === 'unread') throw new Error(`frame ${found.frame}: ${found.reason}`);
  return found;
}

/** A submission of desk 1. */
export function fromDesk(n: number, command: Command): Submission {
  return { id: idOf(n), command, role: 'desk', desk: 1, personal: null, sender: null };
}

/** Desk 1 registers a deputy, under the command's id `n`. */
export const registering = (n: number, who: number): Submission =>
  fromDesk(n, { type: 'deputy.register', deputy: deputy(who), document: 'certificate', offline: false });
