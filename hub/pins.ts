/**
 * The personal PINs by which commission members act in person on the shared console (clauses 11.3, 16.1).
 * Kept hashed, outside the journal; five wrong in a row close a member's PIN for a minute.
 */
import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { type DeputyId, deputyId } from '../protocol/values.ts';
import type { Clock } from './clock.ts';
import type { Pins } from './ports.ts';
import type { Settings } from './settings.ts';

/** Wrong PINs in a row that lock a member's, and for how long, ms. */
export const WRONG_PINS = 5;
export const LOCKED_FOR = 60_000;

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** The PINs as they stand on disk. */
export const pinsSchema = v.strictObject({
  members: v.array(
    v.strictObject({
      member: deputyId,
      salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
export type EnrolledPins = v.InferOutput<typeof pinsSchema>;

interface Tries {
  readonly wrong: number;
  readonly lockedUntil: number;
}

const NONE: Tries = { wrong: 0, lockedUntil: 0 };

/** Opens the PINs of one meeting; a member's checks wait for each other, so that none slips past the lock. */
export function openPins(around: {
  readonly settings: Settings<EnrolledPins>;
  readonly clock: Clock;
  readonly random: (bytes: number) => Buffer;
}): Pins {
  const { settings, clock, random } = around;
  const tries = new Map<DeputyId, Tries>();
  const turns = new Map<DeputyId, Promise<unknown>>();

  function inTurn<T>(member: DeputyId, act: () => Promise<T>): Promise<T> {
    const done = (turns.get(member) ?? Promise.resolve()).then(act);
    turns.set(
      member,
      done.catch(() => undefined),
    );
    return done;
  }

  async function isRight(member: DeputyId, pin: string): Promise<boolean> {
    const enrolled = settings.data.members.find((one) => one.member === member);
    if (enrolled === undefined) return false;
    const key = await derive(pin, Buffer.from(enrolled.salt, 'hex'), KEY_BYTES);
    return timingSafeEqual(key, Buffer.from(enrolled.hash, 'hex'));
  }

  async function checkNow(member: DeputyId, pin: string): Promise<'right' | 'wrong' | 'locked'> {
    const before = tries.get(member) ?? NONE;
    if (clock.now() < before.lockedUntil) return 'locked';
    if (await isRight(member, pin)) {
      tries.delete(member);
      return 'right';
    }
    const wrong = before.wrong + 1;
    const locks = wrong >= WRONG_PINS;
    tries.set(member, locks ? { wrong: 0, lockedUntil: clock.now() + LOCKED_FOR } : { ...NONE, wrong });
    return 'wrong';
  }

  async function forgetNow(member: DeputyId): Promise<void> {
    await settings.update((draft) => {
      draft.members = draft.members.filter((one) => one.member !== member);
    });
    tries.delete(member);
  }

  return {
    check: (member, pin) => inTurn(member, () => checkNow(member, pin)),
    enrol: (member, pin) =>
      inTurn(member, async () => {
        const salt = random(SALT_BYTES);
        const hash = (await derive(pin, salt, KEY_BYTES)).toString('hex');
        await settings.update((draft) => {
          draft.members = draft.members.filter((one) => one.member !== member);
          draft.members.push({ member, salt: salt.toString('hex'), hash });
        });
        tries.delete(member);
      }),
    forget: (member) => inTurn(member, () => forgetNow(member)),
  };
}
