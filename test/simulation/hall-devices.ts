/** The devices of a hall, each called by its role and number: «desk-2». */
import type { Role } from '../../protocol/roles.ts';
import { ROLES } from '../../protocol/roles.ts';
import { keyOf } from '../support/device-keys.ts';

/** A device's role and its number within it. */
export function roleOf(name: string): { readonly role: Role; readonly number: number } {
  const [word, number] = name.split('-');
  const role = ROLES.find((one) => one === word);
  if (role === undefined || number === undefined) throw new Error(`${name} is no device of a hall`);
  return { role, number: Number(number) };
}

/** The devices as the hub's settings keep them: admitted, and their fingerprints compared. */
export function devicesText(names: readonly string[]): string {
  return JSON.stringify({
    devices: names.map((name) => ({
      id: name,
      ...roleOf(name),
      admitted: 0,
      key: keyOf(name),
      confirmed: true,
    })),
  });
}
