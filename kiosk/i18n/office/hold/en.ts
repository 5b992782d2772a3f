/** Words of stopping the meeting and of how a hold stands: clause 12, law.md 3.1 (HOLD). In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  raised: (time) => `The meeting is on hold since ${time}`,
  proposed: 'It was proposed to put the meeting on hold',
  waits: 'If one more of those responsible records it, the meeting is on hold.',
  stands:
    'Every further step waits for a decision. Arrivals and departures, publications and a recount are recorded all the same.',
  release: "The decision to go on is recorded on the chairman's podium.",
  title: 'Put the meeting on hold',
  lead: 'The chairman, the counting commission and the maslikhat office: when two of the three record it, the meeting is on hold.',
  reason: 'Reason of the hold',
  raise: 'Propose the hold',
  join: 'Join and put on hold',
  first: 'The meeting goes on until one more of those responsible records it.',
  second: 'This is the second record: the meeting is on hold at once. Going on needs a decision.',
};
