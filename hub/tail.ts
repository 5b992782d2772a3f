/**
 * A record whose torn end was cut at the start: a last frame that a lying disk lost looks the same as one that was never
 * acknowledged. While its meeting is under way nothing is decided until the devices that have read it are back, none of
 * them ahead of the hub, and the office has said so.
 */
import type { KeptCopy } from '../protocol/kept-copy.ts';
import type { Phase } from '../protocol/state.ts';
import type { Presence } from '../protocol/wire.ts';
import type { TailReply, TailStatus } from '../protocol/wire-office.ts';
import type { Clerk } from './ports.ts';

/** The end of a record, and the clerk who waits for it. */
export interface Tail {
  readonly clerk: Clerk;
  status(): TailStatus;
  /**
   * The office's word that the record may go on. `ahead`: a device has seen what the hub has lost; `alone`: no device but
   * the office's own is back that could have seen more.
   */
  confirm(presence: readonly Presence[]): TailReply['kind'];
}

/** Before these nothing has happened that devices in a hall could have seen, after them nothing is decided any more. */
const UNDER_WAY: readonly Phase[] = ['registration', 'no-quorum', 'announced', 'open', 'adjourned', 'closed'];

/**
 * Puts the tail before the clerk; `cut` in bytes. What was `rebuilt` from a device's copy is shown and archived, and never
 * gone on with: of that meeting the signatures, the sealed count and the commission's own acts are on paper, and whoever
 * went on would decide without them (clauses 16.1, 18).
 */
export function openTail(clerk: Clerk, cut: number, rebuilt: KeptCopy | null = null): Tail {
  if (rebuilt !== null) {
    const { audience, epoch, lines } = rebuilt;
    return {
      clerk: { ...clerk, submit: () => Promise.resolve({ kind: 'fault', fault: 'read-only' }) },
      status: () => ({ kind: 'rebuilt', audience, epoch, lines: lines.length }),
      confirm: () => 'rebuilt',
    };
  }
  let kind: Exclude<TailStatus['kind'], 'rebuilt'> =
    cut > 0 && UNDER_WAY.includes(clerk.state().phase) ? 'waiting' : 'sound';
  return {
    clerk: {
      ...clerk,
      submit: (submission) =>
        kind === 'waiting'
          ? Promise.resolve({ kind: 'fault', fault: 'read-only' })
          : clerk.submit(submission),
    },
    status: () => (kind === 'sound' ? { kind } : { kind, cut }),
    confirm(presence) {
      if (kind !== 'waiting') return 'confirmed';
      if (presence.some(({ state }) => state === 'forked')) return 'ahead';
      if (!presence.some(({ role, state }) => role !== 'office' && state !== 'offline')) return 'alone';
      kind = 'confirmed';
      return 'confirmed';
    },
  };
}
