/** Words of the commission console, in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  face: 'Counting commission',
  memberCount: 'Composition of the counting commission',
  for: 'for',
  against: 'against',
  forAndAgainst: (votesFor, against) => `for: ${votesFor}, against: ${against}`,
  forOnly: (votesFor) => `for: ${votesFor}`,
  zeros: 'Type zeros as well',
  signedOf: (signed, members) => `Signed: ${signed} of ${members}`,

  elect: {
    chairVotes: 'Vote on the chair',
    secretaryVotes: 'Vote on the secretary',
    again:
      'The composition has changed: chair and secretary are elected again, protocol No. 1 is signed again',
    open: 'Open vote. By a majority of the commission’s own members.',
  },

  enrol: {
    choose: 'Choose a PIN',
    chosen: 'PIN chosen',
    first: (name) => `${name}: type a personal PIN of 4–6 digits`,
    second: (name) => `${name}: type the PIN again`,
    secret: 'Show the PIN to nobody. It is needed to sign and to enter the count.',
    differ: 'The two PINs are not the same. Start again.',
    missing: 'Members without a PIN',
  },

  papers: {
    check: 'Before signing, compare with the figures on paper',
    blocked: 'Until every member has signed, the protocol goes no further',
    sign: 'Sign',
    meetingVote: 'Vote on the composition',
    method: 'Voting method',
    way: 'Order of conducting the vote',
    candidates: 'Candidates',
    tied: 'Candidates with an equal number of votes',
  },

  outcome: {
    consent: (name) => `Candidate who received consent: ${name}`,
    tie: (names) => `Candidates with an equal number of votes: ${names}`,
    'readings-differ': 'The readings of the rule give different outcomes and none was chosen',
  },

  order: {
    sectors: 'Sectors in the hall',
    system: 'Electronic counting system',
  },

  ballots: {
    typed: 'Number of ballots prepared',
    typedHint: 'Count the paper ballots and type their number',
    missing: 'Ballots missing',
    exchange: (waiting) => `Waiting for another ballot in place of a spoiled one: ${waiting}`,
    added: 'Number of ballots prepared in addition',
    addedHint: 'After an addition the chair and the secretary sign all ballots again',
    cancelTyped: 'Number of ballots to cancel',
    cancelHint:
      'Count the ballots not issued and the spoiled ones and type their number. If there are none, type 0.',
    cancelTitle: 'Cancel the ballots not issued',
    cancelText: 'Cancelled ballots are kept on paper. The box is opened after this.',
  },

  box: {
    box: 'Ballot box',
    place: 'Place',
    seal: 'Number of the seal',
    sealHint: 'Type the number where the box is sealed with the maslikhat’s seal',
    intact: 'Integrity of the box',
    intactHint: 'The members of the commission have looked at the seal',
    whole: 'The seal is whole',
    broken: 'The seal is broken',
    recordBroken: 'Record the broken seal',
    brokenText: 'The broken seal is recorded; the box stays shut and the meeting stops until a decision.',
    brokenKnown: 'The broken seal is on record. It was decided to go on, the box may be opened.',
    openTitle: 'Open the box',
    openText: 'The commission opens the box after voting has ended. This cannot be undone.',
  },

  issue: {
    search: 'Find a deputy to issue a ballot to',
    hint: 'Surname and given name in any order. Only deputies in the hall without a ballot are shown.',
    found: (found) => `Found: ${found}`,
    empty: 'Nobody of that name among the deputies without a ballot',
    all: 'Every deputy in the hall has a ballot',
    clear: 'Clear',
    more: (more) => `More: ${more}. Narrow the search.`,
    shown: 'Which document was shown? Its number is not stored.',
    with: (document) => `Issue a ballot – ${document}`,
    back: 'Back to the list',
    done: (name) => `Ballot issued: ${name}`,
    progress: 'Deputies who received a ballot',
    without: 'Deputies without a ballot',
    end: 'End the issuing of ballots',
    endTyped: 'Number of deputies who declined a ballot',
    endHint: 'If everybody took one, type 0',
    endText: 'Issuing ends. The chairman then confirms the quorum.',
    again: 'Go on issuing ballots',
    againTitle: 'There is a deputy in the hall without a ballot',
  },

  confirm: {
    openTitle: 'Open the voting',
    openText: 'Once voting opens no ballot is issued, and the order and the readings do not change.',
    openHandsText: 'Once voting opens the order and the readings do not change.',
    closeTitle: 'End the voting',
    closeText: 'Nobody can vote after the voting has ended.',
    handOverTitle: 'Hand the protocol to the chairman of the maslikhat',
    handOverText: 'The protocol signed by all members is handed to the chairman on paper.',
  },

  count: {
    votes: 'Votes for the candidates',
    takenFrom: (name) => `Taken from the box: ${name}`,
    sectorVotes: (number, votes) => `Sector ${number}, ${votes}`,
    sum: 'Total',
    fill: 'The fields follow the papers on the table. Type zeros as well.',
    first: 'One member enters a count; a second enters another without seeing the first',
    second: (name) =>
      `First entered by: ${name}. Now another member enters a count. The first figures are not shown.`,
    entered: 'Entered',
    enter: 'Enter the count',
    who: 'Who enters the count',
    differed: 'The two members’ figures differ. These fields are counted again and both enter again',
    differs: 'The two members’ figures differ',
  },

  revoteDecision: {
    votes: 'Votes of the commission’s members',
    majority: 'By a majority of the commission’s own members',
  },

  minutes: {
    check: 'Read and sign the minutes of the meeting',
  },

  hold: {
    proposed: 'A stop of the meeting is proposed',
    raised: (time) => `The meeting stands still since ${time}`,
    release: 'The decision to go on is recorded on the chairman’s screen.',
  },

  account: {
    label: 'Ballot account',
    boxLabel: 'Account of the ballots taken from the box',
    heldLabel: 'Account of the ballots issued',
    box: 'Box',
    boxesLabel: 'Account by boxes',
    cancelledLabel: 'Account of the cancelled ballots',
    spoiled: 'Spoiled ballots',
    held: 'Ballots held by deputies',
    unequal: (difference) => `Discrepancy: ${difference}`,
    without: (count) => `Deputies without a ballot: ${count}`,
  },
};
