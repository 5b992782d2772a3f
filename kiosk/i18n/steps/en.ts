/** The lawful next step in English: what it is, what it takes, and the button's verb. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

/** The same steps as in Kazakh. */
export const en: Phrases<typeof kk> = {
  'create-meeting': {
    title: 'Create the meeting',
    lead: 'Give the kind and the name of the territory.',
    act: 'Create',
  },
  'record-notice': {
    title: 'Enter the notice',
    lead: 'The notice of the Head of the Administration of the President: number, date and time received.',
    act: 'Enter',
  },
  convene: {
    title: 'Convene the meeting',
    lead: 'It is held not later than three calendar days; the deputies are informed within one day.',
    act: 'Convene',
  },
  'import-roster': {
    title: 'Enter the list of deputies',
    lead: 'The list is checked first and entered only after it is confirmed.',
    act: 'Choose the file',
  },
  'enter-candidates': {
    title: 'Enter the candidates',
    lead: "The President's submission names at least two candidates.",
    act: 'Add a candidate',
  },
  'open-registration': {
    title: 'Open the registration',
    lead: 'After this the lists change only on a document.',
    act: 'Open the registration',
  },
  'register-deputies': {
    title: 'Register the deputies',
    lead: "The deputy shows the deputy's certificate or the identity card.",
    act: 'Register',
  },
  'announce-registration': {
    title: 'Announce the registration results',
    lead: 'The chairman of the maslikhat announces them before the sitting starts.',
    act: 'Announced',
  },
  'record-measure': {
    title: 'Record the measures to secure the quorum',
    lead: 'The necessary number of deputies is absent; the chairman of the maslikhat takes measures.',
    act: 'Record the measure',
  },
  'open-meeting': {
    title: 'Open the meeting',
    lead: 'A quorum is present and the registration results are announced.',
    act: 'Open the meeting',
  },
  'end-break': {
    title: 'Break',
    lead: 'Nothing else is done until the break is over.',
    act: 'End the break',
  },
  'opening-remarks': {
    title: 'Give the brief opening remarks',
    lead: 'The first item of the agenda.',
    act: 'Remarks are over',
  },
  'vote-commission': {
    title: 'Elect the members of the counting commission',
    lead: 'It is formed from the attending deputies: an odd number, not fewer than 3.',
    act: 'Record the votes',
  },
  'elect-officers': {
    title: 'Elect the chair and the secretary of the commission',
    lead: 'The members elect them openly by a majority of the commission.',
    act: 'Record the election',
  },
  'enrol-members': {
    title: 'The members choose a personal PIN',
    lead: 'With the PIN each member signs in person; tell it to nobody.',
    act: 'Choose a PIN',
  },
  'sign-paper': {
    title: 'Sign the counting protocol',
    lead: 'All members of the commission sign it; each records it here in person.',
    act: 'I have signed',
  },
  'announce-commission': {
    title: "Announce the results of the commission's election",
    lead: 'All members have signed counting protocol No. 1.',
    act: 'Announced',
  },
  'vote-method': {
    title: 'Choose the voting method',
    lead: 'Open or secret, by decision of the majority of the total number of attending deputies.',
    act: 'Record the votes',
  },
  'read-submission': {
    title: "The President's submission is read out",
    lead: 'Record who read it out and in what office.',
    act: 'Read out',
  },
  'hear-candidates': {
    title: 'Hear the candidates',
    lead: 'Each candidate presents the theses of the programme of future work.',
    act: 'Presented',
  },
  'begin-debate': {
    title: 'Open the debate or go on to the vote',
    lead: 'Deputies may ask the candidates questions and state opinions for or against.',
    act: 'Open the debate',
  },
  'close-debate': {
    title: 'Close the debate',
    lead: 'Voting is held after the debate is over.',
    act: 'Close the debate',
  },
  'set-order': {
    title: 'Set the order of voting',
    lead: 'Counting protocol No. 2: how the vote is conducted, and the readings of the rule.',
    act: 'Set the order',
  },
  'announce-order': {
    title: 'Announce the order of voting',
    lead: 'The chair of the counting commission announces it.',
    act: 'Announced',
  },
  'prepare-ballots': {
    title: 'Prepare the ballots',
    lead: 'As many are prepared as deputies attend.',
    act: 'Prepared',
  },
  'add-ballots': {
    title: 'Prepare additional ballots',
    lead: 'The ballots prepared are not enough for everybody in the hall.',
    act: 'Additionally prepared',
  },
  'sign-ballots': {
    title: 'Sign the ballots',
    lead: 'The chair and the secretary of the counting commission sign the ballots.',
    act: 'I have signed',
  },
  'show-box': {
    title: 'Show that the box is empty',
    lead: 'The empty box is shown to the deputies before it is sealed.',
    act: 'Shown empty',
  },
  'seal-box': {
    title: 'Seal the box',
    lead: "The box is sealed with the maslikhat's seal and put in the specially allotted place.",
    act: 'Sealed',
  },
  'begin-issuing': {
    title: 'Begin issuing the ballots',
    lead: 'Ballots are issued immediately before voting starts.',
    act: 'Begin issuing',
  },
  'issue-ballots': {
    title: 'Issue the ballots',
    lead: 'Each deputy receives one ballot on presenting a document.',
    act: 'Issued',
  },
  'confirm-quorum': {
    title: 'Confirm the quorum',
    lead: 'The number of attending deputies is said aloud before voting.',
    act: 'A quorum is present',
  },
  'open-voting': {
    title: 'Open the voting',
    lead: 'The quorum is confirmed; voting may start.',
    act: 'Open the voting',
  },
  'close-voting': {
    title: 'End the voting',
    lead: 'After this nobody can vote any more.',
    act: 'End the voting',
  },
  'cancel-unissued': {
    title: 'Cancel the ballots not issued',
    lead: 'Before the box is opened they are counted and marked as cancelled; the papers are kept.',
    act: 'Cancelled',
  },
  'open-box': {
    title: 'Open the box',
    lead: 'First check the box and its seal.',
    act: 'Box opened',
  },
  'sort-papers': {
    title: 'Sort the ballots',
    lead: 'Ballots of unestablished form are set aside; they are not taken into account in the count.',
    act: 'Sorted',
  },
  'enter-count': {
    title: 'Count the votes and enter the figures',
    lead: 'Two members enter them without seeing each other; both entries must agree.',
    act: 'Enter the figures',
  },
  'hand-over': {
    title: 'Hand the counting protocol to the chairman of the maslikhat',
    lead: 'All members of the commission have signed it.',
    act: 'Handed over',
  },
  'receive-protocol': {
    title: 'Receive the counting protocol',
    lead: 'The counting commission has handed over the protocol on the voting results.',
    act: 'Received',
  },
  'announce-result': {
    title: 'Announce the voting results',
    lead: 'Announced are those who took part, the votes for and against, and the outcome.',
    act: 'Announce the results',
  },
  'decide-revote': {
    title: 'Decide on a revote',
    lead: 'The candidates have an equal number of votes; a revote is held among them.',
    act: 'Record the decision',
  },
  'schedule-revote': {
    title: 'Fix the time of the revote',
    lead: 'The counting commission has decided on a revote.',
    act: 'Fix the time',
  },
  'begin-revote': {
    title: 'Go on to the revote',
    lead: 'It begins at the time fixed and with a quorum present.',
    act: 'Go on to the revote',
  },
  'close-meeting': {
    title: 'Close the meeting',
    lead: 'The voting results are announced.',
    act: 'Close the meeting',
  },
  'sign-minutes-chairman': {
    title: 'Sign the minutes',
    lead: 'The chairman of the maslikhat and the chair of the counting commission sign them.',
    act: 'I have signed',
  },
  'sign-minutes-commission': {
    title: 'Sign the minutes',
    lead: 'The chair of the counting commission signs in person.',
    act: 'I have signed',
  },
  'send-minutes': {
    title: 'Send the minutes to the Administration of the President',
    lead: 'The signed minutes are sent within one day.',
    act: 'Sent',
  },
  'release-hold': {
    title: 'The meeting is on hold',
    lead: 'The meeting or the counting commission decides by a majority to go on.',
    act: 'Record the decision',
  },
  'repeat-count': {
    title: 'Count the ballots again',
    lead: 'There are more ballots in the box than were issued; the protocol is not signed.',
    act: 'Count again',
  },
  'publish-adjournment': {
    title: 'Make known the day on which the meeting goes on',
    lead: 'The deputies are informed through the official internet resource of the maslikhat.',
    act: 'Published',
  },
};
