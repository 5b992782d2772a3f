/**
 * The archive of a whole meeting as a hub leaves it: its commands signed by the devices of their roles, decided by the clerk,
 * framed and chained. And what a forger makes of one who has everything but the devices' keys.
 */

import { openingText } from '../../hub/batch.ts';
import { openClerk, ownSubmission } from '../../hub/clerk.ts';
import { encodeFrame } from '../../hub/journal/frame.ts';
import { GENESIS } from '../../hub/journal/journal.ts';
import type { Device } from '../../hub/ports.ts';
import { openStreams } from '../../hub/streams.ts';
import { type Command, personOf } from '../../protocol/commands/command.ts';
import type { Decision } from '../../protocol/decision.ts';
import { issuingBegan } from '../../protocol/entry.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { audienceOf, type Role } from '../../protocol/roles.ts';
import { INITIAL } from '../../protocol/state.ts';
import { keyOf, resigned, signedCommand } from './device-keys.ts';
import { BEGINNING, device, heldJournal, idOf, MEETING, openPins, SILENT, stoppedClock } from './hub-hall.ts';
import { type Step, Walk } from './walk.ts';

/** The commands by which steps come about, in their order. */
export function commandsOf(...steps: readonly Step[]): readonly Command[] {
  const commands: Command[] = [];
  class Noted extends Walk {
    override try(command: Command, ...about: [Parameters<Walk['try']>[1]?]): Decision {
      commands.push(command);
      return super.try(command, ...about);
    }
  }
  new Noted().take(...steps);
  return commands;
}

/** A device under its role's name, with the key made of that name behind `key`. */
const senderOf = (role: Role, key: string): Device => {
  const name = `${role}-1`;
  return { id: device(name), role, number: 1, key: keyOf(key + name), confirmed: true };
};

const PIN = '817236';

/** The payloads of a meeting's journal: an opening, the meeting's creation by the hub, and a signed command each. */
export async function payloadsOf(...steps: readonly Step[]): Promise<readonly string[]> {
  return recorded('', steps);
}

/** The same meeting as somebody would record it who had devices of his own. */
export async function inventedPayloadsOf(...steps: readonly Step[]): Promise<readonly string[]> {
  return recorded('invented ', steps);
}

async function recorded(key: string, steps: readonly Step[]): Promise<readonly string[]> {
  const journal = heldJournal();
  await journal.append(0, openingText(BEGINNING));
  const clock = stoppedClock();
  const streams = openStreams({ ...BEGINNING, records: [] });
  const clerk = openClerk({
    meeting: MEETING,
    journal,
    clock,
    streams,
    pins: openPins(),
    desks: () => [],
    admits: () => true,
    told: { state: INITIAL, decided: new Set(), devices: [], counters: new Map() },
    log: SILENT,
  });
  let n = 0;

  async function send(command: Command): Promise<void> {
    n += 1;
    clock.advance(1_000);
    const id = idOf(n);
    const [role = 'office'] = PERMISSIONS[command.type].roles;
    const sender = senderOf(role, key);
    const member = personOf(command);
    const isMark = ['ballots.issue', 'ballots.unissue', 'ballots.spoil'].includes(command.type);
    const at = (isMark ? issuingBegan(clerk.state()) : null) ?? clock.now();
    const head = streams.head(audienceOf(role));
    const { signed } = signedCommand(sender.id, n, command, { id, head, at, member });
    const envelope = resigned(key + sender.id, signed);
    const outcome = await clerk.submit({
      id,
      command,
      role,
      desk: role === 'desk' ? 1 : null,
      personal: member === null ? null : { member, pin: PIN },
      sender: { device: sender, envelope },
    });
    if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    if (command.type !== 'commission.vote') return;
    for (const one of command.members) await send({ type: 'member.enrol', member: one });
  }

  for (const command of commandsOf(...steps))
    if (command.type === 'meeting.create') await clerk.submit(ownSubmission(idOf(0), command));
    else await send(command);
  return journal.frames.map(({ payload }) => payload);
}

/** Payloads as the file they make: numbered, chained, each under its own hash. Whoever forges one makes it so too. */
export function framed(payloads: readonly string[]): Buffer {
  let previous = GENESIS;
  const frames = payloads.map((payload, seq) => {
    const { bytes, hash } = encodeFrame(seq, previous, payload);
    previous = hash;
    return bytes;
  });
  return Buffer.concat(frames);
}
