/** The devices of a hall, each called by its role and number: «desk-2». */
import type { Signer } from '../../kiosk/meeting/signer.ts';
import type { Role } from '../../protocol/roles.ts';
import { ROLES } from '../../protocol/roles.ts';
import { keyOf, signAs } from '../support/device-keys.ts';

/** A device's role and its number within it. */
export function roleOf(name: string): { readonly role: Role; readonly number: number } {
  const [word, number] = name.split('-');
  const role = ROLES.find((one) => one === word);
  if (role === undefined || number === undefined) throw new Error(`${name} is no device of a hall`);
  return { role, number: Number(number) };
}

const keys = new Map<string, string>();

/** The public key of a device, hex. */
export function publicKeyOf(name: string): string {
  const known = keys.get(name) ?? keyOf(name);
  keys.set(name, known);
  return known;
}

/** A device's key; every signature it gives is noted, so that nobody has to check one to know whose it is. */
export function notingSigner(name: string, note: (signature: string, text: string) => void): Signer {
  return {
    publicKey: publicKeyOf(name),
    async sign(text) {
      const signature = signAs(name, text);
      note(signature, text);
      return signature;
    },
  };
}

/** The devices as the hub's settings keep them: admitted, and their fingerprints compared. */
export function devicesText(names: readonly string[]): string {
  return JSON.stringify({
    devices: names.map((name) => ({
      id: name,
      ...roleOf(name),
      admitted: 0,
      key: publicKeyOf(name),
      confirmed: true,
    })),
  });
}
