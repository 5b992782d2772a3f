/** Words of the devices the office admits: clause 10. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  invite: 'New device',
  role: 'Role of the device',
  make: 'Make an invitation',
  scan: 'Scan the QR code with the device, or open the address and type the code',
  code: 'Code',
  address: 'Address',
  valid: (seconds) => `Seconds left: ${seconds}`,
  expired: 'The invitation has expired. Make a new one.',
  paired: 'The device is admitted',
  admitted: 'Devices admitted',
  revoke: 'Revoke',
  revokeText: (device) => `${device}: its connection ends at once.`,
  own: 'This device',
  live: 'Connected',
  queued: 'Records not yet sent',
  offline: 'No connection',
  forked: 'Sees another history',
  fingerprint: 'Check code',
  confirmed: 'Confirmed',
  confirm: 'Confirm',
  compare: (device, fingerprint) =>
    `${device}: does the device’s own screen show the code ${fingerprint}? Confirm only if both codes are the same.`,
  unconfirmed: 'A device that is not confirmed takes part in rehearsals only.',
};
