/** Words of the office's first page: rehearse, prepare, take up again. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  title: 'What shall we do?',
  rehearse: 'Rehearse',
  rehearseText:
    'A sample oblast: 97 deputies of 4 maslikhats, two candidates. Records of real meetings are not touched.',
  prepare: 'Prepare a meeting',
  prepareText: 'A real meeting: notice, list of deputies, candidates, devices.',
  type: 'Type of territory',
  nameKk: 'Name of the territory in Kazakh',
  nameRu: 'Name of the territory in Russian',
  begin: 'Begin',
  kept: 'Meetings kept',
  resume: 'Continue',
  current: 'Current meeting',
  rehearsal: 'Rehearsal',
  leave:
    'Every device goes over to another meeting. The current one is kept and can be continued from this page.',
};
