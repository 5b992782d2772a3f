/**
 * What the decree leaves open and what of it matters at this moment, with the numbers under every reading (I11).
 * Nothing for the wall, and for a desk only who came late; a count's figures only where the fold holds them: law.md 2.
 */
import { type CardGapId, GAPS } from '../law/gaps.ts';
import type { Audience } from '../roles.ts';
import { currentRound, type State } from '../state.ts';
import type { GapNotice } from './gap-notice.ts';
import { countNotices } from './gaps-count.ts';
import { meetingNotices } from './gaps-meeting.ts';
import { roundNotices, signerMissing } from './gaps-round.ts';

export type { GapNotice, Ground, NoticeReading } from './gap-notice.ts';

const INNER: readonly Audience[] = ['office', 'commission', 'podium'];
const PREPARING: readonly Audience[] = ['office', 'podium'];

/** Who has something to decide or to know; the wall never. */
const SHOWN_TO: Readonly<Record<CardGapId, readonly Audience[]>> = {
  G1: INNER,
  G2: INNER,
  G3: PREPARING,
  G4: INNER,
  G5: INNER,
  G8: INNER,
  G10: INNER,
  G12: ['desk', 'commission', 'podium'],
  G14: INNER,
  G15: INNER,
  G16: PREPARING,
  G20: PREPARING,
  G24: PREPARING,
  G26: INNER,
  G28: INNER,
  G29: ['commission', 'podium'],
  G32: PREPARING,
};

const ORDER = Object.keys(GAPS);

/** The cards open to this audience now, in the order of law.md. */
export function gapNoticesOf(state: State, audience: Audience): readonly GapNotice[] {
  if (audience === 'hall' || state.phase === 'closed' || state.phase === 'sent') return [];
  const round = currentRound(state);
  const signer = signerMissing(state, round);
  const open = [
    ...meetingNotices(state),
    ...(signer === null ? [] : [signer]),
    ...(round === null ? [] : [...roundNotices(state, round), ...countNotices(state, round)]),
  ];
  return open
    .filter(({ gap }) => SHOWN_TO[gap].includes(audience))
    .toSorted((one, other) => ORDER.indexOf(one.gap) - ORDER.indexOf(other.gap));
}
