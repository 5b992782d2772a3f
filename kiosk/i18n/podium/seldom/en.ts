/** Words of the podium's seldom acts, in English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  others: 'Other acts',
  back: 'Back',
  reason: 'Reason',
  putAway: 'Read',
  votes: { legend: "Votes of the commission's members", for: 'For', against: 'Against' },

  hold: {
    raised: 'Stopped by',
    since: 'Time of the stop',
    decider: 'Who decides',
    deciders: {
      meeting: 'The meeting, by a majority of the deputies attending',
      commission: 'The counting commission, by a majority of its members',
    },
    decision: 'Text of the decision',
    outcome: 'What follows',
    outcomes: {
      'go-on': { label: 'Go on', hint: 'The meeting goes on where it stopped' },
      repeat: {
        label: 'Repeat the voting round',
        hint: 'This round ends without a result, a new one begins with its order',
      },
    },
    confirm: 'The decision is recorded. Its votes and its text are not changed afterwards.',
    confirmRepeat: 'This voting round ends without a result; its votes are not taken into account.',
  },
  raise: {
    title: 'Put the meeting on hold',
    lead: 'The chairman, the counting commission, the office: when two of them record it, the meeting stops.',
    act: 'Record the wish to stop',
    first: 'Until a second one of those responsible records it, the meeting goes on.',
    second: 'This is the second record: the meeting stops at once. To go on, a decision is needed.',
  },
  proposed: {
    title: 'One wishes to stop the meeting',
    by: 'Proposed by',
    waits: 'If a second one of those responsible records it, the meeting stops.',
  },

  adjourn: {
    title: 'Adjourn to another day',
    lead: 'All that was done stays done. The new day is published on the site, and the deputies register afresh.',
    date: 'Date',
    time: 'Time',
    place: 'Place',
    late: (latest) =>
      `Later than three calendar days after the notice. The last day: ${latest} (clause 6 of the Rules).`,
    act: 'Adjourn',
    confirm: "Today's sitting ends; attendance begins anew.",
  },

  replace: {
    title: 'Replace a member of the commission',
    lead: 'The meeting elects another deputy instead of one who left or refused to sign. Before the count begins.',
    leaver: 'Who leaves',
    gone: 'not in the hall',
    refused: 'refused to sign',
    joiner: 'Who joins',
    act: 'Record the votes',
    again: 'If the chair or the secretary leaves, the commission elects them again.',
  },

  reorder: {
    title: 'Change the order of the agenda',
    lead: 'Items already done keep their place. The theses are heard after the submission was read.',
    list: 'Proposed order',
    earlier: 'Earlier',
    later: 'Later',
    confirm: 'The votes and the order are recorded. If adopted, the items are taken in this order.',
    act: 'Record the votes',
  },

  correct: {
    title: 'Correct a record',
    lead: 'A correction is a new record that names the one it replaces. Only until the first signature on the paper.',
    which: 'Which record',
    records: {
      'commission.vote': 'Election of the counting commission',
      'method.vote': 'Choice of the voting method',
      'submission.read': "The President's submission",
      'candidate.hear': (name) => `Theses: ${name}`,
    },
    spoke: 'Presented the theses',
    didNotSpeak: 'Did not present the theses',
    whyNot: 'Why not',
    reason: 'Reason of the correction',
    act: 'Correct',
    confirm: 'The correction is recorded with its reason; the earlier record is kept as well.',
  },

  held: {
    title: 'Only figures are announced',
    'no-majority': 'The Rules do not regulate this: no candidate received a majority.',
    'readings-differ':
      'The readings of the rule give different outcomes, and none was chosen before the vote.',
    may: 'The meeting may be closed or adjourned. No consent is announced.',
  },
};
