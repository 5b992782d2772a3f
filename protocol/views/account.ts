/** The ballot account of a round as an equation that balances or says what is missing: law.md 4. Whole papers. */
import { invalidOf } from '../rules/account.ts';
import { withoutBallot } from '../rules/ballots.ts';
import { attending } from '../rules/quorum.ts';
import type { Round, State } from '../state.ts';
import { SEALED } from '../values.ts';

/** What is known of the papers so far; null where nobody has stated it yet or it is sealed to this audience. */
export interface BallotAccount {
  readonly attending: number;
  readonly prepared: number | null;
  readonly issued: number | null;
  /** Prepared and not issued. */
  readonly unissued: number | null;
  /** Deputies in the hall without a ballot. */
  readonly without: number | null;
  readonly cancelled: number | null;
  readonly taken: number | null;
  readonly unestablished: number | null;
  readonly invalid: number | null;
  readonly valid: number | null;
  /** Issued, but neither valid nor invalid in the box: shown, not accused. */
  readonly notDropped: number | null;
}

/** The account of a round by ballots. */
export function ballotAccount(state: State, round: Round): BallotAccount {
  const { ballots, count } = round;
  const prepared = ballots.stage === 'none' ? null : ballots.prepared;
  const issued = 'issued' in ballots ? ballots.issued : null;
  const announced = round.result?.figures ?? null;
  const counted = announced ?? (count.stage === 'agreed' && count.figures !== SEALED ? count.figures : null);
  const papers = counted?.kind === 'ballots' ? counted : null;
  const invalid = papers === null ? null : invalidOf(papers);
  return {
    attending: attending(state),
    prepared,
    issued,
    unissued: prepared === null || issued === null ? null : prepared - issued,
    without: ballots.stage === 'issuing' || ballots.stage === 'issued' ? withoutBallot(state, round) : null,
    cancelled: ballots.stage === 'cancelled' ? ballots.cancelled : null,
    taken: papers?.taken ?? null,
    unestablished: papers?.unestablished ?? null,
    invalid,
    valid: papers?.valid ?? null,
    notDropped:
      papers === null || issued === null || invalid === null ? null : issued - papers.valid - invalid,
  };
}
