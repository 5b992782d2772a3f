/** The ballot account of a round as an equation that balances or says what is missing: law.md 4. Whole papers. */
import { heldOf, invalidOf, sum, toCancel } from '../rules/account.ts';
import { withoutBallot } from '../rules/ballots.ts';
import { attending } from '../rules/quorum.ts';
import type { Round, State } from '../state.ts';
import { SEALED } from '../values.ts';

/** What is known of the papers so far; null where nobody has stated it yet or it is sealed to this audience. */
export interface BallotAccount {
  readonly attending: number;
  readonly prepared: number | null;
  /** Handed out, exchanges included. */
  readonly issued: number | null;
  /** Handed back spoiled and withdrawn. */
  readonly spoiled: number | null;
  /** In deputies' hands: issued without the spoiled. */
  readonly held: number | null;
  /** Prepared and not issued. */
  readonly unissued: number | null;
  /** What nobody holds and what is to be cancelled: unissued and spoiled. */
  readonly toCancel: number | null;
  /** Deputies in the hall without a ballot. */
  readonly without: number | null;
  readonly cancelled: number | null;
  /** From all boxes together. */
  readonly taken: number | null;
  /** From each box, in the order of counting protocol No. 2. */
  readonly boxes: readonly number[] | null;
  readonly unestablished: number | null;
  readonly invalid: number | null;
  readonly valid: number | null;
  /** Held, but neither valid nor invalid in the box: shown, not accused. */
  readonly notDropped: number | null;
}

/** The account of a round by ballots. */
export function ballotAccount(state: State, round: Round): BallotAccount {
  const { ballots, count } = round;
  const prepared = ballots.stage === 'none' ? null : ballots.prepared;
  const issue = 'issued' in ballots ? ballots : null;
  const held = issue === null ? null : heldOf(round);
  const announced = round.result?.figures ?? null;
  const counted = announced ?? (count.stage === 'agreed' && count.figures !== SEALED ? count.figures : null);
  const papers = counted?.kind === 'ballots' ? counted : null;
  const invalid = papers === null ? null : invalidOf(papers);
  return {
    attending: attending(state),
    prepared,
    issued: issue?.issued ?? null,
    spoiled: issue?.spoiled ?? null,
    held,
    unissued: prepared === null || issue === null ? null : prepared - issue.issued,
    toCancel: issue === null ? null : toCancel(round),
    without: ballots.stage === 'issuing' || ballots.stage === 'issued' ? withoutBallot(state, round) : null,
    cancelled: ballots.stage === 'cancelled' ? ballots.cancelled : null,
    taken: papers === null ? null : sum(papers.taken),
    boxes: papers?.taken ?? null,
    unestablished: papers?.unestablished ?? null,
    invalid,
    valid: papers?.valid ?? null,
    notDropped: papers === null || held === null || invalid === null ? null : held - papers.valid - invalid,
  };
}
