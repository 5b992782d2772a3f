/** What the decree leaves open, in English. */
import type { GapWords } from './shape.ts';

/** The same gaps as in Kazakh. */
export const en: GapWords = {
  G1: {
    title: 'What a majority of votes is',
    open: 'The Kazakh text says «дауыс санының көпшілігі» (the majority of the votes), the Russian «большее количество голосов» (the larger number of votes). The two differ in meaning. Article 89 of the Constitution of 2026 says «көпшілік дауысын», «большинство» (the majority).',
    readings: {
      half: 'More than half of those who took part in the vote',
      plurality: 'More votes than each of the other candidates',
    },
    stands:
      'More than half. If no reading was chosen and the outcomes differ, only the figures are announced and no consent.',
  },
  G2: {
    title: 'No candidate received a majority',
    open: 'The votes are not equal, but nobody has more than half of those who took part. The Rules do not regulate this: a revote is provided for equal votes only.',
    readings: {
      held: 'Only the figures are announced, the meeting is put on hold',
      plurality: 'The candidate with most votes has received consent',
      'new-vote': 'A new vote is held (there is no legal basis)',
    },
    stands:
      'Only the figures are announced. The meeting may be adjourned to another day; the Administration of the President decides.',
  },
  G3: {
    title: 'How the total number of deputies is counted',
    open: 'The Rules say “the total number of deputies”, but not whether vacant mandates belong to it.',
    readings: {
      seats: 'The number of seats set by the Central Election Commission',
      mandates: 'The number of mandates in force',
    },
    stands: 'The number of seats, that is the larger one. The number of mandates only by a document.',
  },
  G4: {
    title: 'Who took part in the vote',
    open: 'The Rules do not say whether a deputy took part whose ballot is invalid or was not dropped in.',
    readings: {
      established: 'Ballots of established form in the box: valid and invalid',
      received: 'Deputies who received a ballot',
      valid: 'Valid ballots only',
    },
    stands: 'The number of ballots of established form taken from the box.',
  },
  G5: {
    title: 'Equal votes below the top',
    open: 'It is not said whether “if candidates received an equal number of votes” means any candidates or only those with most votes.',
    readings: {
      top: 'Only candidates who are equal at the top',
      any: 'Any candidates who are equal',
    },
    stands: 'A revote is held only among candidates who are equal at the top.',
  },
  G6: {
    title: 'More than two candidates',
    open: 'The Rules say “not fewer than two candidates”; the most is not named.',
    readings: {
      'up-to-six': 'Two to six; several candidates may be equal',
      two: 'Two candidates only',
    },
    stands: 'Two to six. All who are equal at the top stand in the revote.',
  },
  G7: {
    title: 'Votes against in a secret ballot',
    open: 'A ballot has one square for each candidate, yet the results state how many voted against.',
    readings: {
      others: 'Against are the votes for other candidates',
      'not-reported': 'The number against is not stated',
      square: 'A separate square for against (contradicts cl. 15)',
    },
    stands:
      'Votes for other candidates count as against. Those who dropped no ballot in are shown as not having taken part.',
  },
  G8: {
    title: 'A member of the commission does not sign or has left',
    open: 'The protocol is signed by all members. What happens if one leaves or refuses is not said.',
    readings: {
      'all-sign': 'The protocol is not handed over before all have signed',
      dissent: 'One may sign with a dissenting opinion',
      'majority-signs': 'The signatures of the majority are enough',
    },
    stands:
      'All sign, with a dissenting opinion if they wish. Before the count the meeting may elect another in place of one who left.',
  },
  G9: {
    title: 'Order of candidates and languages on the ballot',
    open: 'The commission sets the form of the ballot. The order of candidates and the languages are not named.',
    readings: {
      'kazakh-alphabet': 'In alphabetical order of the state language, in both languages',
      'other-order': 'Another order set by the commission',
    },
    stands:
      'In alphabetical order of the state language, in both languages. Counting protocol No. 2 fixes it.',
  },
  G10: {
    title: 'Blank ballots',
    open: 'The Rules do not say whether a ballot without a mark, or with marks for more than one candidate, is valid.',
    readings: {
      invalid: 'A blank ballot is invalid',
      valid: 'A blank ballot is valid, but is nobody’s vote',
    },
    stands: 'Both are invalid and counted apart. A majority of the commission settles disputes.',
  },
  G11: {
    title: 'Replacing a spoiled ballot',
    open: 'Each deputy is given one ballot, and there are as many as deputies attending. Replacement is not mentioned.',
    readings: {
      refused: 'It is not replaced',
      allowed: 'It is replaced: the old one is withdrawn and cancelled, one more is prepared',
    },
    stands: 'It is not replaced. Before voting the commission may decide to allow it.',
  },
  G12: {
    title: 'A deputy came after the ballots were ready',
    open: 'There are as many ballots as deputies attending. It is not said what happens if none is left for one who comes later.',
    readings: {
      addendum: 'One more is prepared before voting opens',
      freed: 'Only a ballot left by somebody who went away is issued',
    },
    stands: 'One more is prepared, and voting does not open before. Once voting is open none is issued.',
  },
  G13: {
    title: 'When the quorum is tested',
    open: 'It is not plainly said whether the quorum is tested at the opening only or before every vote when deputies leave.',
    readings: {
      'every-vote': 'At the opening and before every vote',
      'opening-only': 'At the opening only',
    },
    stands: 'At the opening and before every vote. Losing it does not stop a count.',
  },
  G14: {
    title: 'One candidate is left',
    open: 'The President proposes not fewer than two candidates. What happens if one is left after a withdrawal is not said.',
    readings: {
      wait: 'No vote is held; the Administration of the President has to decide',
      'one-candidate': 'The vote is held on the one candidate',
    },
    stands: 'No vote is held. If two are left, new ballots are prepared and the old ones are cancelled.',
  },
  G15: {
    title: 'The votes are equal again',
    open: 'It is not said what happens if the votes are equal in the revote too.',
    readings: {
      'decide-again': 'After each tie the commission decides anew and the chairman fixes the time',
      stop: 'There is no further vote',
    },
    stands:
      'After the second tie the meeting is put on hold and the decision to go on is recorded. There is no lot and no casting vote.',
  },
  G16: {
    title: 'A revote later than three days',
    open: 'A revote is held “in the order of these Rules”. Whether it needs a new registration, and whether the three days bind it, is not said.',
    readings: {
      anew: 'Attendance and quorum are checked anew; on another day with a full registration and a new notice on the site',
      continued: 'The earlier registration is enough',
    },
    stands:
      'Attendance, quorum, ballots, seal and protocols are new. Commission and method stay. A time after the third day is not forbidden, but it is pointed out.',
  },
  G17: {
    title: 'How an open vote is taken',
    open: 'It is not said whether hands for and against are counted for each candidate.',
    readings: {
      'in-turn': 'Each candidate is put in turn: for and against',
      'for-only': 'Only hands for are counted, all others are against',
    },
    stands: 'Each candidate is put in turn. A deputy is for one candidate at most.',
  },
  G18: {
    title: 'Whether this program is an electronic counting system',
    open: 'The Rules name an “electronic vote-counting system”, but not what that is.',
    readings: {
      'records-only': 'No: it records the figures that the commission counted',
      counts: 'Yes: it counts the votes itself',
    },
    stands: 'No. The commission counts; two members enter the figures independently, and they must match.',
  },
  G19: {
    title: 'A secret vote by an electronic system',
    open: 'Clause 13 names an electronic system in general, clause 15 describes a secret vote by ballots only.',
    readings: {
      'ballots-only': 'By ballots only',
      electronic: 'By an electronic system too',
    },
    stands: 'By ballots only. No electronic system is used in a secret vote.',
  },
  G20: {
    title: 'No voting method was adopted',
    open: 'It is not said what happens if no method has the majority of those attending.',
    readings: {
      repeat: 'The method is put to the vote again',
      'open-by-default': 'The vote is open',
    },
    stands: 'It is put to the vote again. No method is chosen by itself.',
  },
  G21: {
    title: 'What the meeting’s majority is counted from',
    open: 'Clause 12 says “by a majority of votes”, but not of which number.',
    readings: {
      attending: 'Of the deputies attending',
      voters: 'Of those who voted',
    },
    stands: 'More than half of the deputies attending.',
  },
  G22: {
    title: 'Who elects the chair and the secretary of the commission',
    open: 'By the agenda the meeting does, by clause 11 the members of the commission.',
    readings: {
      members: 'The members of the commission; it is read to the meeting',
      meeting: 'The meeting',
    },
    stands: 'The members of the commission by an open vote; the chairman reads it to the meeting.',
  },
  G23: {
    title: 'Sealing the box and issuing ballots',
    open: 'It is not said whether the box is sealed before ballots are issued, or whether issuing may go on during the vote.',
    readings: {
      'before-voting': 'The box is sealed and the ballots are issued, then voting opens',
      rolling: 'Ballots are issued during the vote too',
    },
    stands: 'The empty box is sealed first; voting opens after the ballots are issued.',
  },
  G24: {
    title: 'How days are counted',
    open: 'It is not said whether the day of receipt itself belongs to the period.',
    readings: {
      exclusive: 'That day is not counted: the limit is as many days after it',
      inclusive: 'That day is counted: the limit is one day earlier',
    },
    stands: 'The aim is the period with that day, the limit is the period without it.',
  },
  G25: {
    title: 'The chairman is absent; chairman or candidate in the commission',
    open: 'It is not said who presides without the chairman, or whether the chairman or a candidate may sit in the commission.',
    readings: {
      document: 'An acting person by a document; neither chairman nor candidate in the commission',
      anybody: 'Any deputy the meeting chooses',
    },
    stands:
      'An acting person presides by a document. Neither the chairman nor a candidate sits in the commission. A candidate who is a deputy may vote.',
  },
  G26: {
    title: 'Several boxes',
    open: 'The Rules speak of one box. Several boxes or halls are not mentioned.',
    readings: {
      'by-order': 'One place; boxes as counting protocol No. 2 says, each sealed and counted apart',
      'one-only': 'One box only',
    },
    stands: 'One box. More only if counting protocol No. 2 says so.',
  },
  G27: {
    title: 'The day of the roster',
    open: 'It is not said as of which moment the list of deputies is taken.',
    readings: {
      frozen: 'As of the opening of registration; changes only by a document',
      current: 'The list of every moment',
    },
    stands: 'The list is fixed when registration opens. Nobody is entered twice.',
  },
  G28: {
    title: 'More ballots than there should be, or a counting error',
    open: 'It is not said what happens if the box holds more ballots than the deputies had.',
    readings: {
      recount: 'The commission counts again; anything else is a recorded decision',
      'repeat-vote': 'The vote is repeated',
    },
    stands: 'The meeting is put on hold and the commission counts again. The protocol is not signed.',
  },
  G29: {
    title: 'Other breaks',
    open: 'The Rules provide a break only to prepare ballots.',
    readings: {
      'between-items': 'Between items of the agenda, with a recorded reason',
      'ballots-only': 'Only to prepare ballots',
    },
    stands:
      'Between items it is possible. Not from the opening of the vote until all have signed the protocol.',
  },
  G30: {
    title: 'Different words within the edition',
    open: 'Within one edition of the Decree the same thing is sometimes named differently.',
    readings: {
      verbatim: 'The text is printed word for word',
      amended: 'The text is made uniform',
    },
    stands: 'The text of the chosen edition is printed word for word.',
  },
  G31: {
    title: 'The vote and the agenda',
    open: 'The vote is no item of the agenda. A change of the order of items is not mentioned.',
    readings: {
      'after-items': 'The vote follows item five; the meeting may decide on another order',
      'own-item': 'The vote is an item of its own',
    },
    stands: 'The vote follows all items. The meeting changes their order by its own decision.',
  },
  G32: {
    title: 'One site or the site of each maslikhat',
    open: 'The words are “on the official internet resource of the relevant maslikhat (maslikhats)”: whether one is enough is not clear.',
    readings: {
      'every-site': 'The site of each maslikhat',
      'one-site': 'One site is enough',
    },
    stands: 'Each site is recorded, and missing ones are pointed out.',
  },
  G33: {
    title: 'A deputy needs help to mark the ballot',
    open: 'The Rules do not mention a deputy who cannot mark the ballot alone.',
    readings: {
      refused: 'Help is not permitted',
      allowed: 'Help is permitted; nothing is recorded about the deputy',
    },
    stands: 'Only if counting protocol No. 2 says so. Who was helped is not recorded.',
  },
};
