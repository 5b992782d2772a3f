/**
 * Admission over HTTP: a device pairs, the office invites, lists, confirms and revokes.
 * Clause 10: the apparatus organises the meeting, so the office alone says which device is what.
 */
import * as v from 'valibot';
import { deviceId } from '../../protocol/values.ts';
import { invitationRequestSchema, pairRequestSchema } from '../../protocol/wire.ts';
import type { Doorkeeper } from '../pairing.ts';
import { fitsEverything } from '../signatures.ts';
import { fault, ok, type Route, withBody } from './visit.ts';

/** The routes of admission; `pages` are the addresses of the kiosk's page in the hall's network. */
export function deviceRoutes(door: Doorkeeper, pages: () => readonly string[]): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: /^\/pair$/,
      who: 'anybody',
      answer: (visit) =>
        withBody(visit, pairRequestSchema, async (proof) => {
          if (fitsEverything(proof.key)) return fault('malformed');
          const pairing = await door.pair(proof);
          if (pairing.kind === 'refused') return fault(pairing.fault);
          const { id, role, number } = pairing.device;
          return ok({ device: { id, role, number } });
        }),
    },
    {
      method: 'POST',
      pattern: /^\/office\/invitations$/,
      who: 'office',
      answer: (visit) =>
        withBody(visit, invitationRequestSchema, ({ role }) => {
          const invitation = door.invite(role, visit.device?.id);
          if (invitation === null) return fault('no-number-left');
          const { token, ...shown } = invitation;
          return ok({ ...shown, links: pages().map((page) => `${page}#pair=${token}`) });
        }),
    },
    {
      method: 'GET',
      pattern: /^\/office\/devices$/,
      who: 'office',
      answer: async () => ok(door.devices()),
    },
    {
      method: 'POST',
      pattern: /^\/office\/devices\/([^/]+)\/confirm$/,
      who: 'office',
      async answer({ path }) {
        const id = v.safeParse(deviceId, path[0]);
        return id.success && (await door.confirm(id.output)) ? ok({}) : fault('not-found');
      },
    },
    {
      method: 'DELETE',
      pattern: /^\/office\/devices\/([^/]+)$/,
      who: 'office',
      async answer({ path }) {
        const id = v.safeParse(deviceId, path[0]);
        return id.success && (await door.revoke(id.output)) ? ok({}) : fault('not-found');
      },
    },
  ];
}
