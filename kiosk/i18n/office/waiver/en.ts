/** Words of a real meeting without encryption: the two ways out, and the record of the second. Clause 10. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  title: 'The connection is not encrypted',
  lead: 'This is a real meeting and no rehearsal. A strange device in the network can read what is sent and alter the pages. Choose one of two ways; until then nothing is recorded.',
  encrypt: 'Switch encryption on',
  how: 'Stop the hub and start it again with --tls. The terminal shows the address of the page from which the certificate is installed. Install it on every device and pair the devices again.',
  waive: 'Do without encryption',
  record:
    'Record the reason and who answers for it. The record stays in the history of the meeting, and every device sees it.',
  reason: 'Reason, and who answers for it',
  save: 'Record that the meeting does without encryption',
  confirm: 'This record cannot be taken back. The meeting does without encryption.',
};
