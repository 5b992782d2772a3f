/** Words that several faces use, in English, as the glossary pairs them. English has no legal force. */
import { en as agenda } from '../agenda/en.ts';
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

/** The same words as in Kazakh. */
export const en: Phrases<typeof kk> = {
  product: 'Kelisim',
  rehearsal: 'REHEARSAL',
  rehearsalNote: 'Rehearsal: the records have no legal force',
  noLegalForce: 'The English translation has no legal force',

  roles: {
    office: 'maslikhat apparatus',
    desk: 'registration desk',
    commission: 'commission console',
    podium: "chairman's podium screen",
    screen: 'hall wall display',
  },
  devices: {
    office: (number) => `Maslikhat apparatus No. ${number}`,
    desk: (number) => `Registration desk No. ${number}`,
    commission: (number) => `Commission console No. ${number}`,
    podium: (number) => `Chairman's podium screen No. ${number}`,
    screen: (number) => `Hall wall display No. ${number}`,
  },
  people: {
    deputy: 'deputy',
    candidate: 'candidate',
    chairman: 'chairman of the maslikhat',
    commission: 'counting commission',
    commissionChair: 'chair of the counting commission',
    commissionSecretary: 'secretary of the counting commission',
    commissionMember: 'member of the counting commission',
  },

  territories: { oblast: 'oblast', capital: 'capital', city: 'city of republican significance' },
  maslikhatKinds: {
    oblast: 'oblast maslikhat',
    district: 'district maslikhat',
    'oblast-city': 'maslikhat of a city of oblast significance',
    capital: 'maslikhat of the capital',
    city: 'maslikhat of a city of republican significance',
  },
  nameParts: {
    surname: 'Surname',
    given: 'First name',
    patronymic: 'Patronymic',
  },
  submissionParts: {
    biography: 'Biographical data',
    employment: 'Employment record',
    awards: 'State awards',
    other: 'Other information',
  },
  documents: { certificate: "deputy's certificate", 'identity-card': 'identity card' },
  methods: { open: 'open voting', secret: 'secret voting' },
  ways: { hands: 'show of hands', ballots: 'using ballots' },
  readers: {
    'head-of-administration': 'Head of the Administration of the President',
    'prime-minister': 'Prime Minister',
    'authorised-official': 'other official authorised by the President',
  },
  breakReasons: { ballots: 'break to prepare ballots', other: 'break' },

  agenda,
  agendaItemStates: { done: 'done', current: 'in progress', waiting: 'waiting' },

  papers: {
    commission: 'Counting protocol No. 1: election of the chair and the secretary',
    order: 'Counting protocol No. 2: order of conducting the vote',
    result: 'Counting protocol No. 3: voting results',
    revote: 'Counting protocol No. 4: holding a revote',
    minutes: 'Minutes of the meeting of deputies',
  },

  readings: {
    title: 'Readings of the rule',
    none: 'No reading has been chosen',
    participants: {
      title: 'Who took part in the vote',
      established: {
        name: 'Ballots of established form',
        meaning: 'Valid and invalid ballots taken from the box are counted.',
      },
      received: {
        name: 'Deputies who received a ballot',
        meaning: 'All ballots issued are counted, also those not dropped into the box.',
      },
      valid: { name: 'Valid ballots only', meaning: 'Invalid ballots are not counted.' },
    },
    majority: {
      title: 'What the majority of votes means',
      half: {
        name: 'More than half of those who took part',
        meaning: 'A candidate needs more than half of the votes of those who took part.',
      },
      plurality: {
        name: 'More votes than the other candidates',
        meaning: 'A candidate needs only more votes than each of the others.',
      },
    },
  },

  verdicts: {
    consent: 'is considered to have received consent',
    tie: 'the candidates have an equal number of votes',
    'no-majority': 'no candidate received a majority',
    'readings-differ': 'the readings of the rule give different outcomes; only the figures are announced',
  },
  decisions: { adopted: 'decision adopted', rejected: 'decision not adopted' },

  phases: {
    draft: 'preparation',
    notified: 'notice received',
    convened: 'meeting convened',
    registration: 'registration of deputies',
    'no-quorum': 'no quorum',
    announced: 'registration results announced',
    open: 'meeting opened',
    closed: 'meeting closed',
    sent: 'minutes sent to the Administration of the President',
  },
  debate: {
    none: 'debate not open',
    open: 'debate in progress',
    held: 'debate closed',
    'not-held': 'no debate was held',
  },
  orderStages: { none: 'order not set', set: 'order set', announced: 'order announced' },
  ballotStages: {
    none: 'ballots not prepared',
    prepared: 'ballots prepared',
    issuing: 'ballots being issued',
    issued: 'ballots issued',
    cancelled: 'unissued ballots cancelled',
  },
  boxStages: {
    none: 'box not shown',
    'shown-empty': 'box checked to be empty',
    sealed: 'box sealed',
    opened: 'box opened',
  },
  votingStages: {
    none: 'voting not begun',
    'quorum-confirmed': 'quorum confirmed',
    open: 'voting in progress',
    closed: 'voting has ended',
  },
  countStages: {
    none: 'votes not counted',
    sorted: 'ballots sorted',
    entered: 'first entry made',
    differed: 'the entries differ',
    agreed: 'both entries agree',
  },
  handovers: {
    none: 'counting protocol not handed over',
    handed: 'counting protocol handed to the chairman',
    received: 'the chairman has received the counting protocol',
  },
  revoteStages: {
    none: 'no decision on a revote',
    decided: 'revote decided',
    scheduled: 'time of the revote fixed',
  },

  votes: { for: 'for', against: 'against' },
  figures: {
    total: 'Total number of deputies',
    registered: 'Registered',
    attending: 'Attending deputies',
    needed: 'Not less than two thirds',
    short: 'Short of quorum by',
    participants: 'Took part in the vote',
    notVoted: 'Did not vote',
    for: 'For',
    against: 'Against',
    outcome: 'Outcome of the vote',
    members: 'Members of the commission',
    signed: 'Signed',
    round: 'Voting round',
    quorum: 'Quorum',
  },
  quorum: {
    present: 'Quorum is present',
    missing: 'No quorum',
    competent: 'The meeting is competent',
    notCompetent: 'The meeting is not competent',
  },
  account: {
    prepared: 'Ballots prepared',
    issued: 'Ballots issued',
    unissued: 'Ballots not issued',
    without: 'Deputies in the hall without a ballot',
    cancelled: 'Cancelled ballots',
    taken: 'Ballots taken from the box',
    unestablished: 'Ballots of unestablished form',
    invalid: 'Invalid ballots',
    blank: 'Blank ballots',
    overmarked: 'Over-marked ballots',
    otherInvalid: 'Other invalid ballots',
    valid: 'Valid ballots',
    participants: 'Took part in the vote',
    notDropped: 'Issued ballots not dropped in',
    sum: 'Sum',
    balanced: 'The figures balance',
    unbalanced: 'There is a discrepancy',
    missing: 'Not entered yet',
  },
  countFields: {
    votes: (name) => `Votes: ${name}`,
    hands: (name, sector, side) => `${name}: sector ${sector}, ${side}`,
  },

  measures: [
    'Deputies who had left the hall were called back',
    'Deputies who had not arrived were contacted',
    'Waiting for the deputies to arrive was announced',
    'The start of the meeting was put off',
  ],

  law: {
    decree: 'Decree of the President of the Republic of Kazakhstan of 8 June 2022 No. 912',
    edition: (day) => `Edition of ${day}`,
    inThisEdition: (day) => `In the edition of ${day}:`,
    loading: 'Loading the text',
    failed: 'The text could not be loaded. Open it again when there is a connection to the hub.',
  },

  acts: {
    yes: 'Yes',
    no: 'No',
    confirm: 'Confirm',
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    next: 'Next',
    correct: 'Correct',
    print: 'Print',
    search: 'Search',
    nextStep: 'Next step',
    waitingFor: 'Waiting for',
    language: 'Language',
    openClause: 'Text of the clause',
    edition: 'Edition',
  },
  freshness: {
    live: 'connected',
    stale: 'data out of date',
    offline: 'no connection',
    updated: 'last updated at',
    queued: 'records not yet sent',
    synchronised: 'synchronised',
    forked: 'data conflict',
  },
};
