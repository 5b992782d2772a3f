/** Forming the counting commission: clauses 7(2), 11.2 and 11.3. */
import type { CommandOf } from '../commands/command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { State } from '../state.ts';
import { fullName } from '../values.ts';
import { attending, isPresent, nameOf, requireQuorum } from './quorum.ts';
import { membersOf, requireItem, requireSitting } from './sitting.ts';

/**
 * Clause 11.2: the meeting votes on the members: an odd number, at least three, of those attending.
 * Gap G25: neither who presides nor a candidate, both known by name alone.
 * Clause 12 with gap G21: adopted by more than half of those attending; a vote that fails is recorded and repeated.
 */
export function voteCommission(state: State, { members, votes }: CommandOf<'commission.vote'>): Decision {
  const closed = requireSitting(state, '11.2') ?? requireItem(state, 2);
  if (closed !== null) return closed;
  if (state.commission.stage !== 'none') return refuse('commission.already', '11.2', {});
  if (members.length < 3) return refuse('commission.too-few', '11.2', { members: members.length });
  if (members.length % 2 === 0) return refuse('commission.even', '11.2', { members: members.length });
  for (const [index, member] of members.entries()) {
    const name = nameOf(state, member);
    if (members.indexOf(member) !== index) return refuse('commission.same-person', '11.2', { name });
    if (!isPresent(state, member)) return refuse('commission.not-attending', '11.2', { name });
    if (isNamed(name, state.convening?.presiding ?? ''))
      return refuse('commission.presiding', '11.2', { name });
    if (state.candidates.some((candidate) => isNamed(name, fullName(candidate.name.kk))))
      return refuse('commission.candidate', '11.2', { name });
  }
  const lost = requireQuorum(state);
  if (lost !== null) return lost;
  const present = attending(state);
  const cast = votes.for + votes.against;
  if (cast > present) return refuse('votes.more-than-attending', '12', { votes: cast, attending: present });
  return accept({
    type: 'commission.voted',
    members,
    votes,
    attending: present,
    adopted: 2 * votes.for > present,
  });
}

/** Clause 11.3: the members elect their chair and secretary openly, by a majority of the commission's composition. */
export function electOfficers(
  state: State,
  { chair, secretary, chairVotes, secretaryVotes }: CommandOf<'commission.elect'>,
): Decision {
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
    if (cast > members.length)
      return refuse('votes.more-than-members', '11.3', { votes: cast, members: members.length });
    if (2 * votes.for <= members.length)
      return refuse('commission.no-majority', '11.3', { for: votes.for, members: members.length });
  }
  return accept({ type: 'commission.elected', chair, secretary, chairVotes, secretaryVotes });
}

/** Clause 16.1: a member chooses a personal PIN (which the hub keeps, never the record) to act with in person. */
export function enrolMember(state: State, { member }: CommandOf<'member.enrol'>): Decision {
  const name = nameOf(state, member);
  if (!membersOf(state).includes(member)) return refuse('commission.not-member', '11.2', { name });
  if (state.enrolled.has(member)) return refuse('member.already-enrolled', '16.1', { name });
  return accept({ type: 'member.enrolled', member });
}

/** Clause 16.1: the chairman lets a member who forgot the PIN choose another. */
export function resetMember(state: State, { member }: CommandOf<'member.reset'>): Decision {
  if (!state.enrolled.has(member))
    return refuse('member.not-enrolled', '16.1', { name: nameOf(state, member) });
  return accept({ type: 'member.reset', member });
}

/** Clause 13.4: the chairman reads out who was elected, once counting protocol No. 1 is signed by all. */
export function announceCommission(state: State): Decision {
  const closed = requireSitting(state, '13.4');
  if (closed !== null) return closed;
  if (state.commission.stage === 'announced') return refuse('commission.already-announced', '13.4', {});
  if (state.commission.stage !== 'elected') return refuse('officers.missing', '11.3', {});
  const { members, chair, secretary, chairVotes, secretaryVotes } = state.commission;
  const signed = state.signatures.get('commission.0')?.length ?? 0;
  if (signed < members.length)
    return refuse('paper.signatures-missing', '11.3', { signed, members: members.length });
  return accept({ type: 'commission.announced', chair, secretary, chairVotes, secretaryVotes });
}

/** One name in two writings: people type them, in capitals too. */
function isNamed(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
