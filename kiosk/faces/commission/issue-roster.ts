/** Deputies as the issue point searches them: names folded once per roster, in the Kazakh order. Clause 15.3. */
import { compareKazakh } from '../../../protocol/kazakh/collation.ts';
import { foldForSearch, matchesName, searchTokens } from '../../../protocol/kazakh/search.ts';
import { isRolling } from '../../../protocol/rules/ballots.ts';
import { isPresent } from '../../../protocol/rules/quorum.ts';
import type { Deputy, Maslikhat, Round, State } from '../../../protocol/state.ts';
import { type DeputyId, fullName } from '../../../protocol/values.ts';

/** One deputy, ready to be found. */
export interface RosterLine {
  readonly id: DeputyId;
  readonly name: string;
  readonly maslikhat: string;
  readonly folded: string;
}

/** The whole roster, folded and ordered; made once, for folding hundreds of names at each key would be felt. */
export function foldRoster(
  deputies: ReadonlyMap<DeputyId, Deputy>,
  maslikhats: readonly Maslikhat[],
): readonly RosterLine[] {
  const places = new Map(maslikhats.map(({ id, name }) => [id, name]));
  return [...deputies.values()]
    .map((deputy) => {
      const name = fullName(deputy.name);
      const maslikhat = places.get(deputy.maslikhat) ?? '';
      return { id: deputy.id, name, maslikhat, folded: foldForSearch(name) };
    })
    .sort((a, b) => compareKazakh(a.name, b.name));
}

/**
 * Those of the roster who are in the hall and may be given a ballot of this round: who holds none; while voting is open
 * and issuing was over before, only who handed back a spoiled one.
 */
export function mayReceive(roster: readonly RosterLine[], state: State, round: Round): readonly RosterLine[] {
  const { ballots } = round;
  if (!('holders' in ballots)) return [];
  const onlyWaiting = round.voting.stage === 'open' && !isRolling(round);
  return roster.filter(
    ({ id }) => isPresent(state, id) && !ballots.holders.has(id) && (!onlyWaiting || ballots.waiting.has(id)),
  );
}

/** Those whose name has a word beginning with each word typed, in any order. */
export function findIn(lines: readonly RosterLine[], query: string): readonly RosterLine[] {
  const tokens = searchTokens(query);
  return lines.filter(({ folded }) => matchesName(tokens, folded));
}

/** Those of the roster who hold a ballot of this round. */
export function mayGiveBack(roster: readonly RosterLine[], { ballots }: Round): readonly RosterLine[] {
  return 'holders' in ballots ? roster.filter(({ id }) => ballots.holders.has(id)) : [];
}
