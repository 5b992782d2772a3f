/** The equations of the ballot account that matter now: identities 4 to 9 of law.md 4. Clauses 15 and 16. Whole papers. */
import { ballotsMissing } from '../../../protocol/rules/ballots.ts';
import { areOpen } from '../../../protocol/rules/box.ts';
import type { Round, State } from '../../../protocol/state.ts';
import { ballotAccount } from '../../../protocol/views/account.ts';
import type { commissionPhrases } from '../../i18n/commission/index.ts';
import type { termPhrases } from '../../i18n/terms/index.ts';
import { boxesOf } from './boxes.ts';
import { type LedgerLine, ledgerLine } from './ledger-line.ts';

type Words = (typeof commissionPhrases)['kk']['account'];
type Terms = Pick<(typeof termPhrases)['kk'], 'account' | 'figures'>;

/** The lines in the order in which the papers are handled: prepared, issued, cancelled, out of the boxes. */
export function accountLines(
  state: State,
  round: Round,
  words: Words,
  { account: terms, figures }: Terms,
): readonly LedgerLine[] {
  const account = ballotAccount(state, round);
  const { ballots, count } = round;
  const { balanced, missing } = terms;
  const verdicts = { balanced, missing, unequal: words.unequal };
  const prepared = { label: terms.prepared, value: account.prepared };
  const issued = { label: terms.issued, value: account.issued };
  const unissued = { label: terms.unissued, value: account.unissued };
  const cancelled = { label: terms.cancelled, value: account.cancelled };
  const spoiled = { label: words.spoiled, value: account.spoiled };
  const exchanged = (account.spoiled ?? 0) > 0;
  const held = exchanged ? { label: words.held, value: account.held } : issued;
  const line = (label: string, left: LedgerLine['left'], right: LedgerLine['right']) =>
    ledgerLine(label, left, right, verdicts);

  const equal = ballots.stage === 'prepared' && account.prepared === account.attending;
  if (ballots.stage === 'none' || equal || (!exchanged && ballotsMissing(state, round) > 0))
    return [line(words.label, [{ label: figures.attending, value: account.attending }], [prepared])];

  if (!areOpen(round)) {
    const kept = !exchanged && account.cancelled !== null ? cancelled : unissued;
    const papers = line(words.label, [prepared], [issued, kept]);
    const waiting = ballots.stage === 'issuing' ? (account.without ?? 0) : 0;
    const first: LedgerLine =
      waiting > 0 && papers.state === 'balanced'
        ? { ...papers, state: 'open', verdict: words.without(waiting) }
        : papers;
    if (!exchanged) return [first];
    const hands = line(words.heldLabel, [issued], [held, spoiled]);
    return account.cancelled === null
      ? [first, hands]
      : [first, hands, line(words.cancelledLabel, [cancelled], [unissued, spoiled])];
  }

  const valid = { label: terms.valid, value: account.valid };
  const invalid = { label: terms.invalid, value: account.invalid };
  const foreign = { label: terms.unestablished, value: account.unestablished };
  const taken = { label: terms.taken, value: account.taken };
  const inBoxes = line(words.boxLabel, [taken], [valid, invalid, foreign]);
  if (count.stage !== 'agreed') return [inBoxes];
  const each = boxesOf(round).map(({ number, name }) => ({
    label: `${words.box}: ${name}`,
    value: account.boxes?.[number - 1] ?? null,
  }));
  const left = { label: terms.notDropped, value: account.notDropped };
  return [
    ...(each.length > 1 ? [line(words.boxesLabel, each, [taken])] : []),
    inBoxes,
    line(words.heldLabel, [held], [valid, invalid, left]),
  ];
}
