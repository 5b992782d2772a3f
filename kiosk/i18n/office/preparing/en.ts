/** Words of the notice, the convening, the publication and the sending: clauses 5, 6, 10 and 18. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  notice: {
    number: 'Number of the notice',
    receivedOn: 'Day the notice is received',
    receivedAt: 'Time',
    from: 'From whom',
    save: 'Record the notice',
    future: 'That day has not come yet',
  },
  convene: {
    latest: (day) => `Last possible day of the meeting: ${day} (clause 6)`,
    publishBy: (day) => `Last day to inform the deputies: ${day} (clause 6)`,
    date: 'Date of the meeting',
    time: 'Time of the meeting',
    place: 'Venue',
    presiding: 'Surname, first name, patronymic of the chairman of the maslikhat who presides',
    site: 'Official internet resource',
    publishedOn: 'Published on',
    addSite: 'One more internet resource',
    removeSite: 'Remove the last internet resource',
    siteNumber: (number) => `Official internet resource no. ${number}`,
    publishedNumber: (number) => `Published on no. ${number}`,
    late: 'Published after the time limit. It stays so in the record.',
    broadcast: 'Online broadcast',
    broadcastYes: 'Organised',
    broadcastNo: 'Not technically possible',
    broadcastDetail: 'Link or reason',
    save: 'Convene the meeting',
  },
  send: {
    channel: 'How it was sent',
    number: 'Outgoing number',
    save: 'Mark as sent',
  },
  edition: {
    choose: 'Edition of the Rules',
    inForce: 'The edition in force on the day of the meeting',
    from: (day) => `Edition of ${day}`,
    other: 'Another edition is in force on the day of the meeting.',
    amended: (day, number) => `Last amended: ${day}, no. ${number}`,
  },
  publication: {
    save: 'Record the publication',
  },
};
