/** Meetings prepared up to some moment, as a journal tells them: worlds begin there instead of at the notice. */
import { batchText, openingText } from '../../hub/batch.ts';
import { encodeFrame, frameAt } from '../../hub/journal/frame.ts';
import { GENESIS } from '../../hub/journal/journal.ts';
import { canonical } from '../../protocol/canonical.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { METHODS } from '../../protocol/values.ts';
import { beginnings, forward } from '../support/forward.ts';
import { BEGINNING, idOf } from '../support/hub-hall.ts';
import { UNCHOSEN } from '../support/meeting.ts';
import type { Plan } from '../support/plan.ts';
import { Walk } from '../support/walk.ts';
import type { Draw } from './journal-draw.ts';

/** A meeting's plan as the seed has it. */
export function planFrom(draw: Draw): Plan {
  return {
    candidates: 2 + draw.upTo(2),
    method: draw.chance(80) ? 'secret' : draw.of(METHODS),
    debate: draw.chance(30),
    come: 6 + draw.upTo(3),
    members: draw.of([3, 5]),
    notTaken: 0,
    readings: UNCHOSEN,
    boxes: 1 + draw.upTo(2),
    system: false,
    sectors: 1,
    spoiled: 0,
    spoiledLater: 0,
    adjourned: 'never',
    withdraws: false,
    replaced: false,
    corrected: draw.chance(20),
    sealBroken: draw.chance(20),
    surplus: false,
    recounted: draw.chance(20),
    differed: draw.chance(30),
    cutOff: false,
    seats: null,
    repeated: false,
    declined: false,
    choices: Array.from({ length: 9 }, () => draw.upTo(4)),
  };
}

/** The journal of a meeting brought so many steps beyond the opening of registration; `now` is its last instant, hub time. */
export function preparedJournal(
  plan: Plan,
  steps: number,
): { readonly bytes: Uint8Array; readonly now: number } {
  const walk = new Walk();
  const payloads = [openingText(BEGINNING)];
  const play = (command: Command): void => {
    const from = walk.records.length;
    walk.play(command);
    const records = walk.records.slice(from);
    payloads.push(batchText([canonical({ id: idOf(payloads.length), records, signed: null })], []));
  };
  for (const command of beginnings(plan)) play(command);
  for (let step = 0; step < steps; step += 1) {
    const command = forward(walk, plan);
    if (command === null) break;
    play(command);
  }
  return { bytes: journalOf(payloads), now: walk.now };
}

/** These payloads as a journal's bytes. */
function journalOf(payloads: readonly string[]): Uint8Array {
  const frames: Buffer[] = [];
  let head = GENESIS;
  for (const payload of payloads) {
    const { bytes, hash } = encodeFrame(frames.length, head, payload);
    frames.push(bytes);
    head = hash;
  }
  return Uint8Array.from(Buffer.concat(frames));
}

/** A copy of the record's first frames, taken up again as the writing of the history after this one: the next epoch. */
export function restoredJournal(journal: Uint8Array, frames: number, epoch: number): Uint8Array {
  const bytes = Buffer.from(journal);
  const payloads: string[] = [];
  for (let at = 0; at < bytes.length && payloads.length < frames; ) {
    const frame = frameAt(bytes, at);
    if (typeof frame !== 'object') break;
    payloads.push(frame.payload);
    at += frame.bytes;
  }
  const phrase = `${BEGINNING.phrase} ${epoch}`;
  return journalOf([...payloads, openingText({ ...BEGINNING, epoch, phrase })]);
}
