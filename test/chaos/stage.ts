/** The meeting and the devices with which the built hub is shaken: prepared to the open registration, paired and confirmed. */
import * as v from 'valibot';
import { ownSubmission } from '../../hub/clerk.ts';
import { startClock } from '../../hub/clock.ts';
import { openHalls } from '../../hub/hall.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { Role } from '../../protocol/roles.ts';
import { commandId } from '../../protocol/values.ts';
import { invitationReplySchema } from '../../protocol/wire.ts';
import { askHub, type Paired, pairWith } from '../support/asking.ts';
import type { HubProcess } from './hub-process.ts';

/** The meeting up to its open registration, as its own hub would have recorded it. */
export async function prepare(folder: string, script: readonly Command[]): Promise<void> {
  let n = 0;
  const opening = await openHalls({
    folder,
    clock: startClock(),
    log: () => undefined,
    random: (bytes) => Buffer.alloc(bytes, 7),
    sample: () => Promise.reject(new Error('no rehearsal here')),
    desks: () => [],
    admits: () => true,
    changed: () => undefined,
    notBefore: () => undefined,
    onFatal: ({ code }) => {
      throw new Error(code);
    },
  });
  if (opening.kind !== 'open') throw new Error('the folder did not open');
  const { halls } = opening;
  await halls.begin({ kind: 'meeting', type: 'oblast', kk: 'Үлгі облысы', ru: 'Примерная область' });
  const waiver: Command = { type: 'transport.waive', reason: 'Залдың желісі бөлек' };
  for (const command of [waiver, ...script]) {
    n += 1;
    const id = v.parse(commandId, n.toString(16).padStart(32, 'f'));
    const outcome = await halls.current()?.clerk.submit(ownSubmission(id, command));
    if (outcome?.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
  }
  await halls.close();
}

/** Pairs a device for each of these roles, the office first, and has the office confirm it. */
export async function pairAll(hub: HubProcess, roles: readonly Role[]): Promise<readonly Paired[]> {
  const office = await pairWith(hub, hub.officeToken, 'office');
  const all: Paired[] = [];
  for (const [n, role] of roles.entries()) {
    if (role === 'office') {
      all.push(office);
      continue;
    }
    const reply = await askHub(hub, '/office/invitations', { body: { role }, by: office });
    const { links } = v.parse(invitationReplySchema, await reply.json());
    const paired = await pairWith(hub, links[0]?.split('=')[1] ?? '', `${role}-${n}`);
    await askHub(hub, `/office/devices/${paired.device.id}/confirm`, { body: {}, by: office });
    all.push(paired);
  }
  return all;
}
