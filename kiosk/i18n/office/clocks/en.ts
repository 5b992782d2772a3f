/** Words of the periods of clauses 6 and 18: how each is kept, until when. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  title: 'Time limits',
  statuses: {
    open: 'Running',
    met: 'In time',
    amber: 'Last possible day',
    breach: 'Time limit missed',
  },
  meeting: 'Holding the meeting (clause 6)',
  informing: 'Informing the deputies (clause 6)',
  minutes: 'Sending the minutes (clause 18)',
  revote: 'Day of the revote (clause 17)',
  adjournment: 'Day to which the meeting is adjourned (clause 17)',
  sites: 'Internet resources of the maslikhats (clause 6)',
  sitesOf: (sites, maslikhats) => `published on: ${sites}, maslikhats: ${maslikhats}`,
  notAll: 'Not all',
  all: 'All',
  later: 'Later than three days',
  kept: (day) => `day: ${day}`,
  limit: (day) => `last possible day: ${day}`,
};
