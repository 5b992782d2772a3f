/**
 * The clerk takes every command that waits, decides it, has the events on disk, folds them, and only then shows them (I1, I2).
 * One batch is one journal frame, or several for a roster; a command's id is in it, so that none is decided twice.
 */

import { canonical } from '../protocol/canonical.ts';
import { type Command, mayQueue } from '../protocol/commands/command.ts';
import { decide } from '../protocol/decide.ts';
import type { DeskHealth } from '../protocol/decision.ts';
import { issuingBegan, stampOf } from '../protocol/entry.ts';
import type { Recorded } from '../protocol/events/event.ts';
import { evolve } from '../protocol/evolve.ts';
import { PERMISSIONS } from '../protocol/permissions.ts';
import { audienceOf } from '../protocol/roles.ts';
import type { State } from '../protocol/state.ts';
import type { CommandId, DeputyId, DeviceId, MeetingId } from '../protocol/values.ts';
import { COMMAND_FRESH, type Fault, type Outcome } from '../protocol/wire.ts';
import { batchText, type Introduced } from './batch.ts';
import { BATCH_BYTES, framesOf } from './batch-frames.ts';
import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import type { Log } from './log.ts';
import type { Clerk, Pins, Streams, Submission } from './ports.ts';
import { type Replayed, rowOf } from './replay.ts';

/** What the clerk works with; `told` is what the journal told. */
export interface ClerkDesk {
  readonly meeting: MeetingId;
  readonly journal: Pick<Journal, 'length' | 'append'>;
  readonly clock: Clock;
  readonly streams: Streams;
  readonly pins: Pins;
  readonly desks: () => readonly DeskHealth[];
  /** Whether a device is still admitted: what waits of one that was turned away is not decided any more. */
  readonly admits: (device: DeviceId) => boolean;
  readonly told: Pick<Replayed, 'state' | 'decided' | 'devices' | 'counters'>;
  readonly log: Log;
}

/** A command of the hub itself, on behalf of the office. */
export function ownSubmission(id: CommandId, command: Command): Submission {
  return { id, command, role: 'office', desk: null, personal: null, sender: null };
}

/** A command that waits for its answer; `member` is the commission member proved to act in person. */
interface Waiting {
  readonly submission: Submission;
  readonly member: DeputyId | null;
  readonly answer: (outcome: Outcome) => void;
  readonly fail: (defect: unknown) => void;
}

interface Decided {
  readonly waiting: Waiting;
  readonly outcome: Outcome;
  readonly records: readonly Recorded[];
  /** The state with these records, not durable yet. */
  readonly after: State;
}

/** The commands decided against one another; `payload` is null when nothing was accepted. */
interface Batch {
  readonly decided: readonly Decided[];
  readonly payload: string | null;
  readonly next: State;
  /** The devices whose first signature in this meeting it holds. */
  readonly devices: readonly Introduced[];
}

/** Opens the clerk of one meeting. A defect rejects everything that waits and everything that comes after. */
export function openClerk(desk: ClerkDesk): Clerk {
  const { journal, clock, streams, pins } = desk;
  const accepted = new Set(desk.told.decided);
  const counters = new Map(desk.told.counters);
  /** What the last command of a row was refused with, so that it is not decided anew when it comes again. */
  const refusals = new Map<string, { readonly id: CommandId; readonly outcome: Outcome }>();
  const introduced = new Set(desk.told.devices.map(nameOf));
  const pending = new Map<CommandId, Promise<Outcome>>();
  let queue: Waiting[] = [];
  let state = desk.told.state;
  let work: 'idle' | 'busy' | { readonly defect: unknown } = 'idle';

  function submit(submission: Submission): Promise<Outcome> {
    const { id } = submission;
    if (accepted.has(id)) return Promise.resolve({ kind: 'accepted' });
    const known = pending.get(id);
    if (known !== undefined) return known;
    const used = takeCounter(submission);
    if (used !== null) return Promise.resolve(used);
    const outcome = consider(submission)
      .then((result) => noteRefusal(submission, result))
      .finally(() => pending.delete(id));
    pending.set(id, outcome);
    return outcome;
  }

  function noteRefusal({ id, sender }: Submission, outcome: Outcome): Outcome {
    if (sender !== null && outcome.kind === 'refused')
      refusals.set(rowOf(sender.envelope.signed), { id, outcome });
    return outcome;
  }

  /** The fault of a counter that stood before on another command; the same command may come again for its answer. */
  function takeCounter({ id, sender }: Submission): Outcome | null {
    if (sender === null) return null;
    const { signed } = sender.envelope;
    const row = rowOf(signed);
    const last = counters.get(row);
    if (last !== undefined && signed.counter <= last.counter && id !== last.id) return fault('replayed');
    const refused = refusals.get(row);
    if (refused?.id === id) return refused.outcome;
    counters.set(row, { counter: signed.counter, id });
    return null;
  }

  async function consider(submission: Submission): Promise<Outcome> {
    const { personal, command, role } = submission;
    // Whoever may not send the command is refused for that alone: no other device tries a member's PIN or locks it.
    const proof = PERMISSIONS[command.type].roles.includes(role) ? personal : null;
    if (command.type === 'member.enrol') {
      if (personal?.member !== command.member) return fault('malformed');
    } else if (proof !== null) {
      const verdict = await pins.check(proof.member, proof.pin);
      if (verdict !== 'right') return fault(verdict === 'locked' ? 'pin-locked' : 'wrong-pin');
    }
    return new Promise((answer, fail) => {
      if (typeof work === 'object') return fail(work.defect);
      queue.push({ submission, member: proof?.member ?? null, answer, fail });
      if (work === 'idle') void workOff();
    });
  }

  async function workOff(): Promise<void> {
    work = 'busy';
    while (queue.length > 0) {
      const taken = queue;
      queue = [];
      try {
        await settle(await decideAll(taken));
      } catch (defect) {
        work = { defect };
        for (const { fail } of [...taken, ...queue]) fail(defect);
        return;
      }
    }
    work = 'idle';
  }

  /** Decides in order until a frame is full or a head may change; what is left goes back to the head of the queue. */
  async function decideAll(taken: readonly Waiting[]): Promise<Batch> {
    const decided: Decided[] = [];
    const written: string[] = [];
    const devices = new Map<string, Introduced>();
    let bytes = 0;
    let next = state;
    for (const [index, waiting] of taken.entries()) {
      const { id, sender } = waiting.submission;
      // Once this batch is on the screens it may still be the present head, for who hears nothing of it.
      if (written.length > 0 && namesTheHead(waiting.submission)) {
        queue = [...taken.slice(index), ...queue];
        break;
      }
      const result = await decideOne(waiting, next);
      if (result.outcome.kind === 'accepted') {
        const text = canonical({ id, records: result.records, signed: sender?.envelope ?? null });
        const introduction = introductionOf(waiting.submission);
        bytes += Buffer.byteLength(text) + 1 + (introduction === null ? 0 : INTRODUCTION_BYTES);
        if (written.length > 0 && bytes > BATCH_BYTES) {
          queue = [...taken.slice(index), ...queue];
          break;
        }
        written.push(text);
        if (introduction !== null) devices.set(nameOf(introduction), introduction);
        next = result.after;
      }
      decided.push(result);
    }
    const payload = written.length === 0 ? null : batchText(written, [...devices.values()].map(canonical));
    return { decided, payload, next, devices: [...devices.values()] };
  }

  /** The sender as the journal introduces it before its first signature; null for one it knows. */
  function introductionOf({ sender }: Submission): Introduced | null {
    if (sender === null) return null;
    const { id, role, number, key } = sender.device;
    const introduction = { id, role, number, key };
    return introduced.has(nameOf(introduction)) ? null : introduction;
  }

  /** What stands against a command's being decided now, beside the law: its sender, its age, the sight it was given on. */
  function hindrance({ sender, command, role }: Submission, at: State): Fault | null {
    if (sender === null) return null;
    const { device, envelope } = sender;
    if (!desk.admits(device.id)) return 'offline';
    if (mayQueue(command.type)) return null;
    const { signed } = envelope;
    const wanted = isMark(command) ? issuingBegan(at) : null;
    if (wanted === null ? Math.abs(clock.now() - signed.at) > COMMAND_FRESH : signed.at !== wanted)
      return 'too-old';
    return signed.head === streams.head(audienceOf(role)) ? null : 'stale-head';
  }

  /** Whether a command is bound to the head that its sender sees now; what was accepted beside it is on no screen yet. */
  function namesTheHead({ sender, command, role }: Submission): boolean {
    return (
      sender !== null &&
      !mayQueue(command.type) &&
      sender.envelope.signed.head === streams.head(audienceOf(role))
    );
  }

  async function decideOne(waiting: Waiting, at: State): Promise<Decided> {
    const { command, personal } = waiting.submission;
    const hindered = hindrance(waiting.submission, at);
    if (hindered !== null) return { waiting, outcome: fault(hindered), records: [], after: at };
    const found = findings(waiting, at);
    if (found.outcome.kind === 'accepted' && !(await keepPin(command, personal)))
      return { waiting, outcome: fault('hub-failed'), records: [], after: at };
    return { waiting, ...found };
  }

  /** A rule that throws is a defect of the rule: it costs this command its answer and nobody else anything. */
  function findings(waiting: Waiting, at: State): Omit<Decided, 'waiting'> {
    const { command, role, desk: number } = waiting.submission;
    const now = clock.now();
    try {
      const context = {
        now,
        role,
        desk: number,
        member: waiting.member,
        // Few rules ask for it, and it is drawn up anew each time.
        get desks() {
          return desk.desks();
        },
      };
      const decision = decide(at, command, context);
      if (decision.kind === 'refused') return { outcome: decision, records: [], after: at };
      const records: Recorded[] = [];
      let after = at;
      for (const event of decision.events) {
        const record = { at: stampOf(event, after, now), event };
        records.push(record);
        after = evolve(after, record);
      }
      return { outcome: { kind: 'accepted' }, records, after };
    } catch (defect) {
      desk.log('error', 'hub.failed', { defect: defect instanceof Error ? defect.name : typeof defect });
      return { outcome: fault('hub-failed'), records: [], after: at };
    }
  }

  /** The PINs are changed before the journal says so: an enrolled member always has one, a reset one never counts. */
  async function keepPin(command: Submission['command'], personal: Submission['personal']): Promise<boolean> {
    try {
      if (command.type === 'member.enrol' && personal !== null)
        await pins.enrol(personal.member, personal.pin);
      if (command.type === 'member.reset') await pins.forget(command.member);
      return true;
    } catch {
      return false;
    }
  }

  async function settle({ decided, payload, next, devices }: Batch): Promise<void> {
    if (payload !== null) {
      if (!(await keep(payload))) {
        desk.log('error', 'journal.full', { frames: journal.length });
        return answerAll(decided, fault('read-only'));
      }
      state = next;
      for (const device of devices) introduced.add(nameOf(device));
      for (const { waiting, outcome } of decided)
        if (outcome.kind === 'accepted') accepted.add(waiting.submission.id);
      streams.publish(decided.flatMap(({ records }) => records));
    }
    for (const { waiting, outcome } of decided) waiting.answer(outcome);
  }

  /** Has the whole batch on the disk; false when there is no room for it. */
  async function keep(payload: string): Promise<boolean> {
    for (const frame of framesOf(payload)) {
      const outcome = await journal.append(journal.length, frame);
      switch (outcome.kind) {
        case 'appended':
          break;
        case 'full':
          return false;
        case 'too-large':
          throw new Error(`a frame of ${outcome.bytes} bytes was made where ${outcome.limit} fit`);
        case 'stale':
          throw new Error(`the journal has ${outcome.length} frames where ${outcome.expected} were expected`);
      }
    }
    return true;
  }

  return {
    meeting: desk.meeting,
    state: () => state,
    counterOf: (device) =>
      Math.max(
        0,
        ...[...counters].filter(([row]) => row.startsWith(`${device} `)).map(([, { counter }]) => counter),
      ),
    submit,
  };
}

/** Bytes of an introduction in a batch, at most. */
const INTRODUCTION_BYTES = 256;

/** A device under the key it signs with: one that pairs again is another. */
function nameOf({ id, key }: Introduced): string {
  return `${id} ${key}`;
}

/** Whether a command records something of one deputy's ballot: it carries no time of its own (I7). */
function isMark({ type }: Command): boolean {
  return type === 'ballots.issue' || type === 'ballots.unissue' || type === 'ballots.spoil';
}

function answerAll(decided: readonly Decided[], outcome: Outcome): void {
  for (const { waiting } of decided) waiting.answer(outcome);
}

function fault(code: Fault): Outcome {
  return { kind: 'fault', fault: code };
}
