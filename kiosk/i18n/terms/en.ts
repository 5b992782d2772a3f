/** Words that several faces use, in English, as the glossary pairs them. English has no legal force. */
import { en as agenda } from '../agenda/en.ts';
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

/** The same words as in Kazakh. */
export const en: Phrases<typeof kk> = {
  product: 'Kelisim',
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
    commissionChair: 'chair of the counting commission',
    commissionSecretary: 'secretary of the counting commission',
    commissionMember: 'member of the counting commission',
  },

  territories: { oblast: 'oblast', capital: 'capital', city: 'city of republican significance' },
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
  ways: { hands: 'show of hands', electronic: 'electronic vote-counting system', ballots: 'using ballots' },
  readers: {
    'head-of-administration': 'Head of the Administration of the President',
    'prime-minister': 'Prime Minister',
    'authorised-official': 'other official authorised by the President',
  },

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
    none: 'No reading has been chosen',
  },

  verdicts: {
    consent: 'is considered to have received consent',
    tie: 'the candidates have an equal number of votes',
    'no-majority': 'no candidate received a majority',
    'readings-differ': 'the readings of the rule give different outcomes; only the figures are announced',
  },

  holdCauses: {
    people: 'two of those responsible for the meeting decided so',
    surplus: 'there are more ballots in the box than were issued',
    'seal-broken': 'the seal on the box is broken',
    'second-tie': 'the candidates have an equal number of votes for the second time',
  },

  votes: { for: 'for', against: 'against' },
  figures: {
    total: 'Total number of deputies',
    registered: 'Registered',
    attending: 'Attending deputies',
    needed: 'Not less than two thirds',
    short: 'Short of quorum by',
    participants: 'Took part in the vote',
    for: 'For',
    against: 'Against',
    outcome: 'Outcome of the vote',
    round: 'Voting round',
    quorum: 'Quorum',
  },
  quorum: {
    present: 'Quorum is present',
    missing: 'No quorum',
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
    close: 'Close',
  },
  freshness: {
    synchronised: 'synchronised',
  },
};
