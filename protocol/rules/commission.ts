/** Forming the counting commission and keeping it complete: clauses 7(2), 11.2, 11.3, 13.4 and gap G8. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, type Refused, refuse } from '../decision.ts';
import type { EventOf } from '../events/event.ts';
import { currentRound, type State, standing } from '../state.ts';
import { type DeputyId, fullName } from '../values.ts';
import { attending, isPresent, nameOf, requireQuorum } from './quorum.ts';
import { requireSignatures } from './signing.ts';
import { membersOf, requireItem, requireSitting } from './sitting.ts';
import { adopts, requireVotes } from './voting-by-hands.ts';

/**
 * The meeting votes on the members; a vote that fails is recorded and repeated. `base` is who could vote, whole deputies.
 *
 * @clause 7(2) item 2 of the agenda
 * @clause 11.2 an odd number of those attending, at least three
 * @clause 12 adopted by a majority
 * @gap G21 a majority of all attending
 * @gap G25 neither who presides nor a candidate
 */
export function voteCommission(
  state: State,
  { members, votes }: CommandOf<'commission.vote'>,
  base = attending(state),
): Decision<[EventOf<'commission.voted'>]> {
  const closed = requireSitting(state, '11.2');
  if (closed !== null) return closed;
  if (state.commission.stage !== 'none') return refuse('commission.already', '11.2', {});
  const early = requireItem(state, 2);
  if (early !== null) return early;
  if (members.length < 3) return refuse('commission.too-few', '11.2', { members: members.length });
  if (members.length % 2 === 0) return refuse('commission.even', '11.2', { members: members.length });
  for (const [index, member] of members.entries()) {
    if (members.indexOf(member) !== index)
      return refuse('commission.same-person', '11.2', { name: nameOf(state, member) });
    const unfit = requireEligible(state, member);
    if (unfit !== null) return unfit;
  }
  const lost = requireQuorum(state) ?? requireVotes(votes, base, '12');
  if (lost !== null) return lost;
  return accept({ type: 'commission.voted', members, votes, attending: base, adopted: adopts(votes, base) });
}

/**
 * The members elect their chair and secretary, openly.
 *
 * @clause 11.3 by a majority of the commission's composition, every member voting
 * @gap G22 the members elect, the chairman reads it to the meeting
 */
export function electOfficers(
  state: State,
  { chair, secretary, chairVotes, secretaryVotes }: CommandOf<'commission.elect'>,
): Decision<[EventOf<'commission.elected'>]> {
  const closed = requireSitting(state, '11.3');
  if (closed !== null) return closed;
  if (state.commission.stage === 'none') return refuse('commission.not-elected', '11.2', {});
  if (state.commission.stage !== 'members') return refuse('officers.already', '11.3', {});
  const { members } = state.commission;
  for (const officer of [chair, secretary])
    if (!members.includes(officer))
      return refuse('commission.not-member', '11.3', { name: nameOf(state, officer) });
  if (chair === secretary) return refuse('officers.same-person', '11.3', { name: nameOf(state, chair) });
  for (const votes of [chairVotes, secretaryVotes]) {
    const cast = votes.for + votes.against;
    if (cast !== members.length)
      return refuse('votes.not-of-all-members', '11.3', { votes: cast, members: members.length });
    if (!adopts(votes, members.length))
      return refuse('commission.no-majority', '11.3', { for: votes.for, members: members.length });
  }
  return accept({ type: 'commission.elected', chair, secretary, chairVotes, secretaryVotes });
}

/**
 * The meeting puts another deputy in the place of a member who has gone or who refuses to sign; a vote that fails is
 * recorded. Without its chair or secretary the commission elects them again.
 *
 * @clause 11.2 formed by the meeting of those attending
 * @clause 12 adopted by a majority
 * @clause 16.1 who counted signs: not once the count has begun
 * @gap G8 a member who cannot sign is replaced before the count, never after
 */
export function replaceMember(
  state: State,
  { leaver, joiner, votes, reason }: CommandOf<'commission.replace'>,
): Decision {
  const closed = requireSitting(state, '11.2');
  if (closed !== null) return closed;
  const members = membersOf(state);
  if (members.length === 0) return refuse('commission.not-elected', '11.2', {});
  const name = nameOf(state, leaver);
  if (!members.includes(leaver)) return refuse('commission.not-member', '11.2', { name });
  if (isCounting(state)) return refuse('commission.count-begun', '16.1', {});
  if (isPresent(state, leaver) && !refusesToSign(state, leaver))
    return refuse('commission.member-here', '11.2', { name });
  if (members.includes(joiner))
    return refuse('commission.same-person', '11.2', { name: nameOf(state, joiner) });
  const present = attending(state);
  const unable = requireEligible(state, joiner) ?? requireQuorum(state) ?? requireVotes(votes, present, '12');
  if (unable !== null) return unable;
  return accept({
    type: 'commission.replaced',
    leaver,
    joiner,
    votes,
    attending: present,
    adopted: adopts(votes, present),
    reason,
  });
}

/**
 * A member chooses a personal PIN (which the hub keeps, never the record) to act with in person.
 *
 * @clause 16.1 every member acts for himself or herself
 */
export function enrolMember(state: State, { member }: CommandOf<'member.enrol'>): Decision {
  const name = nameOf(state, member);
  if (!membersOf(state).includes(member)) return refuse('commission.not-member', '11.2', { name });
  if (state.enrolled.has(member)) return refuse('member.already-enrolled', '16.1', { name });
  return accept({ type: 'member.enrolled', member });
}

/**
 * The chairman lets a member who forgot the PIN choose another.
 *
 * @clause 16.1 every member acts for himself or herself
 */
export function resetMember(state: State, { member }: CommandOf<'member.reset'>): Decision {
  if (!state.enrolled.has(member))
    return refuse('member.not-enrolled', '16.1', { name: nameOf(state, member) });
  return accept({ type: 'member.reset', member });
}

/**
 * The chairman reads out who was elected, once counting protocol No. 1 is signed by all.
 *
 * @clause 13.4 the results of every vote are announced by the chairman
 * @clause 11.3 elected by the members, who all signed for it
 */
export function announceCommission(state: State): Decision {
  const closed = requireSitting(state, '13.4');
  if (closed !== null) return closed;
  if (state.commission.stage === 'announced') return refuse('commission.already-announced', '13.4', {});
  if (state.commission.stage !== 'elected') return refuse('officers.missing', '11.3', {});
  const { chair, secretary, chairVotes, secretaryVotes } = state.commission;
  const unsigned = requireSignatures(state, { kind: 'commission', round: 0 }, '11.3');
  if (unsigned !== null) return unsigned;
  return accept({ type: 'commission.announced', chair, secretary, chairVotes, secretaryVotes });
}

/**
 * Refuses a person who cannot be a member of the commission.
 *
 * @clause 11.2 of those attending
 * @gap G25 not who presides, known by the record or else by name, and no candidate, known by name
 */
function requireEligible(state: State, person: DeputyId): Refused | null {
  const name = nameOf(state, person);
  if (!isPresent(state, person)) return refuse('commission.not-attending', '11.2', { name });
  if (isPresiding(state, person, name)) return refuse('commission.presiding', '11.2', { name });
  if (standing(state).some((candidate) => isNamed(name, fullName(candidate.name.kk))))
    return refuse('commission.candidate', '11.2', { name });
  return null;
}

function isPresiding({ presiding, convening }: State, person: DeputyId, name: string): boolean {
  return presiding === null ? isNamed(name, convening?.presiding) : presiding.deputy === person;
}

/** One name in two writings: people type them, in capitals too. */
function isNamed(name: string, other: string | undefined): boolean {
  return name.toLowerCase() === other?.toLowerCase();
}

/** From the opening of a box, or the end of open voting, on; an announced tie leaves another vote to be counted. */
function isCounting(state: State): boolean {
  const round = currentRound(state);
  if (round === null || round.result?.verdict.kind === 'tie') return false;
  if (round.method === 'open') return round.voting.stage === 'closed';
  return round.boxes.some(({ stage }) => stage === 'opened');
}

/** Whether the member refused to sign some paper and has not signed it since. */
function refusesToSign({ refusals, signatures }: State, member: DeputyId): boolean {
  for (const [paper, remarks] of refusals)
    if (remarks.some((remark) => remark.member === member) && !signatures.get(paper)?.includes(member))
      return true;
  return false;
}
