/** Words of the chairman's podium in the sitting, in English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  onTheWall: 'On the wall display',

  desks: {
    byHandTitle: 'Desks not merged',
    byHandLead: "Wait for the connection, or read the desk's list aloud and type its count.",
    count: (number) => `Desk no. ${number}: deputies on its list`,
    confirm: (number) => `Desk no. ${number}: list read by hand`,
  },

  quorum: {
    left: 'Deputies who left the hall',
    alarms: {
      counting: 'No quorum. The count of votes goes on.',
      'during-break': 'No quorum. Check again after the break.',
      'on-hold': 'No quorum. The meeting cannot decide.',
    },
    lostLead:
      'Until the necessary number of deputies is there no vote may be taken. Record the measure you take.',
    measure: 'Measure to secure the quorum',
    own: 'Another measure',
    ownText: 'Text of the measure',
    recorded: 'Measures recorded',
  },

  votes: {
    legend: 'Show of hands, by sector',
    hint: 'A zero is typed too',
    sectorFor: (sector) => `Sector ${sector}: for`,
    sectorAgainst: (sector) => `Sector ${sector}: against`,
    add: 'Add a sector',
    remove: (sector) => `Remove sector ${sector}`,
    sum: 'Total',
    of: 'Attending',
    missing: 'Did not vote',
    over: 'More votes than deputies attending',
    again: 'Not adopted. Put it to the vote again.',
  },

  commission: {
    search: 'Find a deputy',
    found: (number) => `Found: ${number}`,
    none: 'Nobody attending fits',
    clear: 'Clear',
    chosen: 'Proposed',
    nobody: 'Nobody chosen yet',
    rule: 'An odd number, not fewer than 3 persons',
    remove: (name) => `Take off the list: ${name}`,
  },

  method: {
    legend: 'The method put to the vote',
  },

  submission: {
    reader: 'Who reads the submission',
    name: 'Surname, first name, patronymic',
    authority: 'Document of authority',
    show: (name) => `Contents of the submission: ${name}`,
  },

  hearing: {
    heard: 'Theses heard',
    notHeard: 'Theses not presented',
    reason: 'Reason',
    recordNotHeard: 'Record as not presented',
    spoke: 'Heard',
    didNotSpeak: 'Did not speak',
    list: 'Candidates',
    first: (name) => `Give the floor first: ${name}`,
  },

  timer: { label: 'Speaking time', start: 'Start the clock', stop: 'Stop the clock' },

  debate: {
    open: 'Begin the debate',
    skip: 'No debate is held',
    skipText: 'It will be recorded that no debate was held; voting is next.',
  },

  break: {
    title: 'Announce a break',
    reason: 'Reason of the break',
    ballots: 'Preparing the ballots',
    other: 'Another reason',
    minutes: 'Length, minutes',
    begin: 'Begin the break',
    left: 'Left',
    over: 'Time is up',
    until: 'Continues at',
  },

  pin: {
    title: 'Renew a PIN',
    choose: 'Choose',
    reset: 'Reset the PIN',
    confirm: 'The old PIN stops working. The member chooses a new one on the commission console.',
  },

  result: {
    title: (round) => `Vote ${round}: the announced result`,
    inHand:
      'The protocol signed by all members is in your hands. Pressing announces the result: the figures appear here and on the wall at the same moment.',
  },

  revote: {
    another: 'Fix another time',
    time: 'Time of the revote, today',
    fixed: 'Time set',
    left: 'Left',
    come: 'It is time',
    among: 'Candidates with an equal number of votes',
  },

  minutes: {
    label: 'Signatures under the minutes',
    chairman: 'Signature of the chairman of the maslikhat',
    commission: 'Signature of the chair of the counting commission',
    missing: 'Waiting',
  },

  confirm: {
    title: 'Do you confirm?',
    announce: 'The result appears on every screen. An announced result is not changed.',
    close: 'The meeting closes. Nothing is recorded afterwards but the signatures under the minutes.',
    sign: 'It will be recorded that you signed the minutes of the meeting.',
  },
};
