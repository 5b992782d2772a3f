/**
 * Whether an accepted command is what it says: signed by a device that was introduced, whose role may send it, counted
 * upwards, given over a head of this very history, and leading by the decree to exactly these records.
 */
import { canonical } from '../canonical.ts';
import { type Command, mayQueue } from '../commands/command.ts';
import { decide } from '../decide.ts';
import { issuingBegan } from '../entry.ts';
import type { EventType } from '../events/event.ts';
import type { Accepted, Introduced } from '../journal/batch.ts';
import { PERMISSIONS } from '../permissions.ts';
import { commandText, rowOf } from '../signing.ts';
import type { State } from '../state.ts';
import type { MeetingId } from '../values.ts';
import { COMMAND_FRESH, type Envelope, type SignedCommand } from '../wire.ts';
import type { BreakCode } from './verdict.ts';
import type { Rebuilt } from './writing.ts';

/** What is known when a command is looked at. */
export interface Before {
  readonly meeting: MeetingId;
  readonly state: State;
  readonly writing: Rebuilt;
  /** Whether nothing was accepted before it in its batch: what came before in it was on no screen yet. */
  readonly first: boolean;
  /** The last introduction of each device. */
  readonly devices: ReadonlyMap<string, Introduced>;
  /** The last counter of each row. */
  readonly counters: ReadonlyMap<string, number>;
  readonly isSignedBy: (key: string, text: string, signature: string) => boolean;
}

/** What is wrong with a command, and with what in it. */
export type Wrong = { readonly code: BreakCode; readonly detail: string };

/** What the hub itself records on behalf of the office when a meeting is begun and a file is imported (clauses 9, 10). */
const HUBS_OWN: readonly EventType[] = [
  'meeting.created',
  'notice.recorded',
  'meeting.convened',
  'roster.imported',
  'candidate.proposed',
];

/** A command may be dated so much before or after its records, ms: it is looked at a moment before they are made. */
const MOMENT = 1_000;

/** What is wrong with an accepted command, or null. */
export function wrongWith({ id, records, signed }: Accepted, before: Before): Wrong | null {
  if (signed === null) {
    const foreign = records.find(({ event }) => !HUBS_OWN.includes(event.type));
    return foreign === undefined ? null : wrong('command.unsigned', foreign.event.type);
  }
  const { command } = signed.signed;
  if (signed.signed.id !== id || signed.signed.meeting !== before.meeting)
    return wrong('command.misnamed', command.type);
  const device = before.devices.get(signed.signed.device);
  if (device === undefined) return wrong('command.stranger', command.type);
  const code =
    wrongSender(signed, device, before) ??
    wrongMoment(signed.signed, device, records[0]?.at ?? null, before) ??
    (leadsTo(command, signed.signed, device, before, records) ? null : 'command.records');
  return code === null ? null : wrong(code, command.type);
}

function wrongSender({ signed, signature }: Envelope, device: Introduced, before: Before): BreakCode | null {
  if (!before.isSignedBy(device.key, commandText(signed), signature)) return 'command.signature';
  if (!PERMISSIONS[signed.command.type].roles.includes(device.role)) return 'command.role';
  const last = before.counters.get(rowOf(signed));
  return last !== undefined && signed.counter <= last ? 'command.counter' : null;
}

/**
 * What no queue may hold was given over the present head and at most COMMAND_FRESH ago. What waited in a queue may name any
 * head: the hub does not ask, and a faulty desk must not spoil the whole record; those that name none of it are counted.
 */
function wrongMoment(
  signed: SignedCommand,
  { role }: Introduced,
  at: number | null,
  { writing, first, state }: Before,
): BreakCode | null {
  if (mayQueue(signed.command.type)) return null;
  if (!first || signed.head !== writing.headOf(role)) return 'command.head';
  const mark = isMark(signed.command) ? issuingBegan(state) : null;
  if (mark !== null) return signed.at === mark ? null : 'command.time';
  return at === null || Math.abs(at - signed.at) <= COMMAND_FRESH + MOMENT ? null : 'command.time';
}

/** Whether the decree, asked again, makes these records of the command. */
function leadsTo(
  command: Command,
  { member }: SignedCommand,
  { role, number }: Introduced,
  { state }: Before,
  records: Accepted['records'],
): boolean {
  const decision = decide(state, command, {
    now: records[0]?.at ?? 0,
    role,
    desk: role === 'desk' ? number : null,
    member,
    // Which desks were away stands in no record; the list of one that was is read out only then.
    desks: command.type === 'desk.confirm' ? [{ desk: command.desk, state: 'offline', since: 0 }] : [],
  });
  return (
    decision.kind === 'accepted' &&
    canonical(decision.events) === canonical(records.map(({ event }) => event))
  );
}

function isMark({ type }: Command): boolean {
  return type === 'ballots.issue' || type === 'ballots.unissue' || type === 'ballots.spoil';
}

function wrong(code: BreakCode, detail: string): Wrong {
  return { code, detail };
}
