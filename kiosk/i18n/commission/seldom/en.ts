/** Words of the commission's later parts, in English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  order: {
    wayTitle: 'How the vote is taken',
    electronicHint: 'The system counts the votes, two members enter its totals',
    handsHint: 'Members of the commission count raised hands',
    system: 'Name of the electronic counting system',
    sectors: 'Sectors in the hall',
    sectorsHint: 'Raised hands are counted sector by sector, 1–12',
    box: (number) => `Ballot box ${number}`,
    boxName: 'Number of the ballot box',
    place: 'Specially allotted place',
    placeHint: 'A place that meets the confidentiality requirements',
    addBox: 'Add another box',
    removeBox: (name) => `Remove the box: ${name}`,
    severalBoxes: (count) =>
      `Boxes: ${count}. Using several boxes is a decision of the commission, recorded in protocol No. 2: each has its own seal and is counted separately.`,
    byDefault: 'The default',
    annexTitle: 'Annex: readings in force',
    annexHint:
      'Chosen before voting opens, then locked. A question may be left open: what that means is said inside it.',
  },

  recount: {
    title: 'Recount',
    surplusMeaning: 'The protocol cannot be signed with these figures. The commission counts again.',
    papers: 'Ballots of established form',
    held: 'Ballots held by deputies',
    tooMany: 'Too many',
    reason: 'Reason for the recount',
    act: 'Count again',
    confirm: 'The figures entered are set aside; two members enter the count anew.',
    beforeSigning: 'Until the first signature the commission may count again.',
  },

  remarks: {
    title: 'Dissenting note or refusal to sign',
    absent: 'not in the hall, cannot sign',
    refused: 'refused to sign',
    dissented: 'dissenting note',
    dissent: 'Dissenting note',
    dissentHint: 'The note is recorded with the protocol. Whoever wrote it signs below in person.',
    signWith: 'Sign with the note',
    refuser: 'Member who refuses to sign',
    chooseMember: 'Choose a member',
    refusalReason: 'Reason for refusing',
    refuse: 'Record the refusal',
    refuseText: (name) =>
      `${name}: the refusal to sign is recorded. Until all members sign, the protocol is not handed to the chairman.`,
  },

  back: {
    title: 'Take back a mark, spoiled ballot',
    markTitle: 'Take back a mark made by mistake',
    spoilTitle: 'Withdraw a spoiled ballot',
    search: 'Find a deputy who received a ballot',
    hint: 'Among the deputies who received a ballot',
    unissue: 'Take back the mark',
    unissueText: (name) =>
      `${name}: the mark that a ballot was issued is taken back. The ballot must still be with the commission.`,
    spoil: 'The ballot is spoiled',
    spoilText: (name) =>
      `${name}: the spoiled ballot is withdrawn and cancelled. One more is prepared and signed in its place.`,
    spoilHint: 'The commission allowed exchange in protocol No. 2.',
    none: 'Nobody of that name among those who received a ballot',
  },

  correct: {
    title: {
      commission: 'Correct the election of chair and secretary',
      order: 'Correct the order of voting',
      seal: 'Correct the record of the seal',
      revote: 'Correct the decision on a revote',
    },
    hint: 'The earlier record stays; the new one names it and holds in its place.',
    reason: 'Reason for the correction',
    act: 'Record the correction',
    box: 'Which box',
  },

  hold: {
    title: 'Stop the meeting',
    hint: 'It takes two of three to stop the meeting: the chairman, the counting commission, the apparatus.',
    reason: 'Reason for stopping',
    raise: 'Propose to stop',
    second: 'Join and stop the meeting',
    secondText: 'You join as the second side: the meeting stops until a decision is recorded.',
    raiseText: 'If a second side joins, the meeting stops until a decision is recorded.',
  },

  revote: {
    declined: (inFavour, against) =>
      `Last vote: for ${inFavour}, against ${against}. No majority. The commission may decide again.`,
    adopted: 'Decision: a revote is held',
    notAdopted: 'Decision: no majority, no revote is held',
    members: (members) => `Voting members: ${members}. All of them vote.`,
  },
};
