/**
 * An English working translation of the Rules of Decree No. 912, from the Kazakh text of the edition of 10 April 2023.
 * It has no legal force: the law is the Kazakh and the Russian text.
 */
import type { ClauseId } from './clauses.ts';

/** A clause in English: its words in the edition of 2023, and what the edition of 2026 has otherwise, if anything. */
export interface EnglishClause {
  readonly text: string;
  readonly in2026?: string;
}

/** The working translation of every clause; `in2026` says what the edition of 1 July 2026 changed in it. */
export const TEXT_EN: Readonly<Record<ClauseId, EnglishClause>> = {
  1: {
    text: 'These Rules for the giving of consent by deputies of maslikhats located in the territory of a region, or of maslikhats of cities of republican significance and the capital, to the appointment to office of the akim of a region, a city of republican significance or the capital have been drawn up to implement Article 87 of the Constitution of the Republic of Kazakhstan and determine the procedure by which deputies of maslikhats located in the territory of a region, or of maslikhats of cities of republican significance and the capital, give consent to the appointment to office of a candidate for akim of a region, a city of republican significance or the capital.',
    in2026:
      '"Article 89"; the capital is named first. The Kazakh text now says "appointment of a candidate to the office of akim" («әкімі лауазымына кандидатты тағайындауға») in place of "appointment to office of a candidate for akim" («әкіміне кандидатты лауазымға тағайындауға»); the meaning is the same.',
  },
  2: {
    text: 'Consent to appointment to the office of akim of a region, a city of republican significance or the capital is given at a meeting of the deputies of the maslikhats located in the territory of the region, or of the maslikhats of cities of republican significance and the capital.',
    in2026:
      'The capital is named first; the Kazakh text corrects a slip of grammar («әкімін лауазымына» → «әкімі лауазымына»).',
  },
  3: {
    text: 'The President of the Republic of Kazakhstan, on the basis of a submission, proposes no fewer than two candidates for the office of akim of a region, a city of republican significance or the capital.',
    in2026: 'The capital is named first.',
  },
  4: {
    text: 'The submission of the President of the Republic of Kazakhstan contains biographical data of the candidates for the office of akim, information about their work record and state awards, and other information.',
  },
  5: {
    text: 'The Head of the Administration of the President of the Republic of Kazakhstan, on the instruction of the President of the Republic of Kazakhstan, sends to the chairman of the maslikhat of the region, city of republican significance or the capital a notification of the need to hold a meeting of the deputies of the maslikhats located in the territory of the region, or of the maslikhats of cities of republican significance and the capital (hereinafter – the meeting), in order to give consent to the appointment of the akim of the region, city of republican significance or the capital.',
    in2026:
      'The capital is named first; the Kazakh text now also says "to obtain consent" («келісім алу үшін»).',
  },
  '6.1': {
    text: 'The meeting is held no later than three calendar days from the day of receipt of the notification referred to in clause 5 of these Rules.',
  },
  '6.2': {
    text: 'Within one day from the day of receipt of the notification referred to in clause 5 of these Rules, the chairman of the maslikhat of the region, city of republican significance or the capital notifies the deputies of the relevant territory of the date and time of convocation and the place of the meeting by placing this information on the official internet resource of the relevant maslikhat (maslikhats).',
  },
  7: {
    text: 'The agenda of the meeting includes:',
  },
  '7(1)': {
    text: 'brief opening remarks by the chairman of the maslikhat of the region, city of republican significance or the capital;',
    in2026: 'The capital is named first.',
  },
  '7(2)': {
    text: 'election of the members of the counting commission, and of the chairman and secretary of the commission;',
  },
  '7(3)': {
    text: 'choice of the method of voting (open or secret);',
  },
  '7(4)': {
    text: 'reading out by the Head of the Administration of the President of the Republic of Kazakhstan, or the Prime Minister of the Republic of Kazakhstan, or another official authorised by the President of the Republic of Kazakhstan, of the submission of the President of the Republic of Kazakhstan, and presentation of the candidates for the office of akim of the region, city of republican significance or the capital;',
    in2026:
      'The capital is named first; in the Kazakh text two commas are dropped and «өзге де» becomes «өзге» ("another"); the meaning is the same.',
  },
  '7(5)': {
    text: 'presentation by the candidates for akim of the relevant territory of the main points (theses) of the programme of their forthcoming activity.',
  },
  8: {
    text: 'At the meeting deputies may put questions to the candidates. Deputies have the right to express opinions "for" or "against" the proposed candidates.',
  },
  '9.1': {
    text: 'In a meeting of deputies of maslikhats located in the territory of a region, the deputies of the maslikhats of the region and of the districts (cities of regional significance) of that region take part. The meeting is led by the chairman of the regional maslikhat.',
  },
  '9.2': {
    text: 'In a meeting of deputies of the maslikhat of a city of republican significance or the capital, the deputies of the relevant maslikhats take part. The meeting is led by the chairman of the relevant maslikhat.',
    in2026: 'The capital is named first.',
  },
  '9.3': {
    text: 'The meeting has legal force if no fewer than two thirds of the total number of deputies of the maslikhats located in the territory of the region, or of the maslikhat of the city of republican significance or the capital, take part in it. Before each meeting the participating deputies are registered; the results of the registration are announced by the chairman of the maslikhat before the sitting begins.',
    in2026:
      'The capital is named first; "maslikhats of cities of republican significance" in the plural. The list has no "or"; read together with 9.1 and 9.2, the total is that of the maslikhats whose deputies take part in the given meeting. Russian spelling «её» → «ее». The two-thirds rule is unchanged.',
  },
  10: {
    text: 'The meeting is organised by the apparatus (staff office) of the maslikhat of the region, city of republican significance or the capital and is held with an online broadcast on internet resources, taking technical possibilities into account.',
    in2026: 'The capital is named first; one comma dropped in the Kazakh text.',
  },
  '11.1': {
    text: "After the candidates' presentations and the debate (if held) are completed, voting is held.",
  },
  '11.2': {
    text: 'To organise the process of voting for the candidates and to establish its results, a counting commission is formed from among the deputies present, of an odd number and no fewer than 3 persons.',
  },
  '11.3': {
    text: 'The members of the counting commission elect the chairman and the secretary of the counting commission by a majority of votes of its membership, by open voting.',
  },
  '11.4': {
    text: 'To agree on a candidate for the office of akim of the region, city of republican significance or the capital, open or secret voting is held, by decision of a majority of the total number of deputies present.',
    in2026: 'The capital is named first.',
  },
  '11.5': {
    text: 'The procedure for holding the open or secret voting is set by the counting commission and announced by the chairman of the counting commission.',
  },
  12: {
    text: 'The meeting takes decisions on matters within its competence by a majority of votes.',
  },
  '13.1': {
    text: 'Voting is carried out:',
  },
  '13.1(1)': {
    text: 'with the use of an electronic vote-counting system, where there is one;',
  },
  '13.1(2)': {
    text: 'by show of hands;',
  },
  '13.1(3)': {
    text: 'with the use of ballot papers.',
  },
  '13.2': {
    text: 'Where the number of deputies needed for holding the voting is lacking, the chairman of the maslikhat of the region, city of republican significance or the capital takes measures to secure a quorum.',
    in2026:
      'The capital is named first; the Kazakh text is shortened («қамтамасыз ету бойынша шаралар» → «қамтамасыз ету шараларын»); the meaning is the same.',
  },
  '13.3': {
    text: 'In the voting procedure only votes "for" and "against" are possible.',
  },
  '13.4': {
    text: 'The results of voting on all matters are announced by the chairman of the maslikhat of the region, city of republican significance or the capital, stating the number of those who took part in the voting, of those who voted "for" and "against", and the outcome of the voting. The data are entered in the protocol of the meeting of deputies.',
    in2026: 'The capital is named first; one comma dropped in the Kazakh text.',
  },
  14: {
    text: 'Open voting is carried out by show of hands or, where there is an electronic vote-counting system, with its use.',
  },
  '15.1': {
    text: 'In secret voting, ballot papers are issued immediately before the voting begins. The ballot papers are made in the form set by the counting commission and under its control, in a number equal to the number of deputies present at the sitting, and are signed by the chairman and the secretary of the counting commission.',
  },
  '15.2': {
    text: 'The chairman of the maslikhat may announce a break in the meeting for the making of the ballot papers.',
  },
  '15.3': {
    text: "Each deputy is issued one ballot paper signed by the chairman and the secretary of the counting commission. Ballot papers for secret voting are issued to deputies when they show their deputy's certificate or identity card.",
  },
  '15.4': {
    text: 'For secret voting, a ballot box sealed with the seal of the maslikhat of the region, city of republican significance or the capital is set up in a specially allotted place, with observance of the requirements for keeping confidentiality.',
    in2026: 'The capital is named first.',
  },
  '15.5': {
    text: 'A deputy of the maslikhat puts any mark in the empty square to the right of the surname of the candidate for whom the deputy votes.',
  },
  '15.6': {
    text: 'Ballot papers not of the established form are not taken into account in the count.',
  },
  '15.7': {
    text: 'The counting commission must open the ballot box after the voting has ended. Opening the ballot box before the end of voting is prohibited.',
  },
  '16.1': {
    text: 'On the results of the voting the counting commission draws up a protocol, which is signed by all members of the counting commission and handed to the chairman of the maslikhat of the region, city of republican significance or the capital.',
    in2026: 'The capital is named first.',
  },
  '16.2': {
    text: 'A deputy of the maslikhat who was absent during the voting has no right to vote later.',
    in2026:
      'Kazakh «кейінірек» ("later") → «кейін» ("afterwards"); the Russian text and the meaning are the same.',
  },
  '17.1': {
    text: 'The candidate who has received the majority of the votes of the deputies who took part in the voting is considered to have received consent.',
  },
  '17.2': {
    text: 'If the candidates have received an equal number of votes, the counting commission takes a decision to hold repeat voting among those candidates.',
  },
  '17.3': {
    text: 'Repeat voting is held within the time set by the chairman of the maslikhat of the region, city of republican significance or the capital, in the manner provided for by these Rules.',
    in2026: 'The capital is named first.',
  },
  18: {
    text: 'The meeting closes after the chairman of the maslikhat of the region, city of republican significance or the capital announces the results of the voting. The document certifying that the meeting was held is the protocol of the meeting, signed by the chairman of the maslikhat of the region, city of republican significance or the capital and by the chairman of the counting commission, which is sent within one day to the Administration of the President of the Republic of Kazakhstan.',
    in2026: 'The capital is named first.',
  },
};
