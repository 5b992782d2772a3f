/**
 * Hostile inputs made of lawful ones: bits flipped, bytes cut, spliced and put in, and JSON altered where it means
 * something: other types, numbers at their limits, keys that reach a prototype, words no keyboard has, depth.
 */
import * as encoding from 'lib0/encoding';
import { MESSAGE } from '../../protocol/wire.ts';
import type { Dice } from './dice.ts';

const NUMBERS = [
  0,
  -0,
  -1,
  1.5,
  1e21,
  1e308,
  5e-324,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_SAFE_INTEGER,
  100_000,
  100_001,
] as const;

const WORDS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\ufeff',
  'e\u0301',
  '\u1e9b\u0323',
  '\u0344',
  'İ',
  'ﬃ',
  'қ'.repeat(300),
  'a'.repeat(5_000),
  '\u0301'.repeat(400),
  '../../etc/passwd',
  '$$',
  '<img src=x onerror=alert(1)>',
  'null',
  'NaN',
  '-0',
  '0'.repeat(64),
  'f'.repeat(64),
  '0'.repeat(128),
  '0'.repeat(32),
] as const;

/** JSON values of every type, none where it belongs. */
function anyValue(dice: Dice): unknown {
  switch (dice.below(8)) {
    case 0:
      return null;
    case 1:
      return dice.below(2) === 0;
    case 2:
      return dice.one(NUMBERS);
    case 3:
      return dice.one(WORDS);
    case 4:
      return [];
    case 5:
      return {};
    case 6:
      return Array.from({ length: dice.below(50) }, () => dice.below(10));
    default:
      return { length: -1, type: dice.one(WORDS) };
  }
}

/** JSON text that no value has: written by hand. */
const TEXTS = [
  '{"__proto__":{"role":"office"}}',
  '{"signed":{"__proto__":null}}',
  '{"\\u005f_proto__":1}',
  '{"a":1,"a":2}',
  '{"a":1e999}',
  '[1e400,-1e400]',
  '{"a":-0}',
  `${'['.repeat(4_000)}`,
  `${'{"a":'.repeat(2_000)}`,
  `${'['.repeat(9)}${']'.repeat(9)}`,
  `[${'0,'.repeat(4_000)}0]`,
  `{${'"a":1,'.repeat(1_000)}"b":1}`,
  `"${'\\'.repeat(4_000)}"`,
  `"${'\\u'.repeat(2_000)}`,
  '\ufeff{}',
  'NaN',
  '-',
  '01',
  '"\u2028"',
  '{"a":"\\ud800"}',
  '',
] as const;

/** The value with one place in it altered: another value, a key renamed, doubled, taken away or put in. */
function altered(value: unknown, dice: Dice): unknown {
  if (typeof value === 'object' && value !== null && dice.below(8) > 0) {
    const entries = Object.entries(value);
    if (entries.length === 0) return anyValue(dice);
    const at = dice.below(entries.length);
    const [key, member] = entries[at] ?? ['', null];
    switch (dice.below(12)) {
      case 0:
        entries.splice(at, 1);
        break;
      case 1:
        entries[at] = [dice.one(WORDS), member];
        break;
      case 2:
        entries.push([dice.one(WORDS), anyValue(dice)]);
        break;
      case 3:
        entries[at] = [key, { [key]: member }];
        break;
      default:
        entries[at] = [key, altered(member, dice)];
    }
    if (Array.isArray(value)) return entries.map(([, one]) => one);
    // Not Object.fromEntries: it would make a member of «__proto__» too, but so that JSON writes it.
    return Object.fromEntries(entries);
  }
  if (typeof value === 'string' && dice.below(3) === 0) {
    const at = dice.below(value.length + 1);
    return value.slice(0, at) + dice.one(WORDS) + value.slice(at + dice.below(3));
  }
  if (typeof value === 'number' && dice.below(2) === 0) return value + dice.one([-1, 1, 0.5, 1_000]);
  return anyValue(dice);
}

/** Bytes with something done to them that no sender does. */
export function hurt(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length + 1);
  switch (dice.below(7)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      for (let times = 1 + dice.below(3); times > 0 && flipped.length > 0; times -= 1) {
        const place = dice.below(flipped.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << dice.below(8));
      }
      return flipped;
    }
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return joined(bytes.subarray(0, at), other.subarray(dice.below(other.length + 1)));
    case 3:
      return joined(bytes, other.subarray(0, 1 + dice.below(16)));
    case 4:
      return joined(bytes.subarray(0, at), Uint8Array.of(dice.below(256)), bytes.subarray(at));
    case 5: {
      const set = Uint8Array.from(bytes);
      if (at < set.length) set[at] = dice.one([0, 1, 0x7f, 0x80, 0xff]);
      return set;
    }
    default:
      return Uint8Array.from({ length: dice.below(40) }, () => dice.below(256));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One of our own messages with this text, whatever it is. */
export function textFrame(type: number, text: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarString(encoder, text);
  return encoding.toUint8Array(encoder);
}

/** Lawful messages, as bytes and as what their text says. */
export interface Lawful {
  readonly bytes: readonly Uint8Array[];
  readonly commands: readonly object[];
  readonly others: readonly (readonly [type: number, content: object])[];
}

/** The next hostile message; now and then a lawful one among them, so that the session goes on as it would. */
export function hostile({ bytes, commands, others }: Lawful, dice: Dice): Uint8Array {
  const kind = dice.below(16);
  if (kind === 0) return dice.one(bytes);
  if (kind < 6) return hurt(dice.one(bytes), dice.one(bytes), dice);
  if (kind < 7) return textFrame(dice.one([...Object.values(MESSAGE), 0, 1, 3]), dice.one(TEXTS));
  if (kind < 8) {
    const [type, content] = dice.one(others);
    return textFrame(type, JSON.stringify(altered(content, dice)) ?? '');
  }
  let content: unknown = dice.one(commands);
  for (let times = 1 + dice.below(2); times > 0; times -= 1) content = altered(content, dice);
  return textFrame(MESSAGE.command, JSON.stringify(content) ?? '');
}
