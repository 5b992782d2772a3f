/**
 * The chain of a stream and the one way its entries are written (I3): whatever is done to them on the way is seen.
 */
import { hash as platformHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../protocol/canonical.ts';
import {
  type Entry,
  entryHash,
  genesisOf,
  openEntrySchema,
  opensTheCount,
  plainHash,
  saltsOf,
  sealedEntrySchema,
  writeEntry,
} from '../../protocol/entry.ts';
import { AUDIENCES, type Audience } from '../../protocol/roles.ts';
import { BEGINNING } from '../support/hub-hall.ts';
import { textsOf } from '../support/lines.ts';
import { closed, minutesSigned, papers, roundBegun, secretRound, sent } from '../support/meeting.ts';
import { runs } from '../support/runs.ts';
import { walked } from '../support/walk.ts';

const RUNS = runs(500);

const entrySchema = v.union([openEntrySchema, sealedEntrySchema]);
const read = (text: string): Entry => v.parse(entrySchema, JSON.parse(text));

const { records } = walked(
  roundBegun('secret', 9, { oblast: 5, districts: [4], members: 3 }),
  secretRound(papers([6, 2], { blank: 1 })),
  closed,
  minutesSigned,
  sent,
);

/** What an audience verifies of a whole small meeting; what it was shown early is left out. */
const chainOf = (audience: Audience): readonly string[] =>
  textsOf(records, audience).filter((text) => JSON.parse(text).n !== undefined);
const TEXTS = chainOf('commission');
const STREAM: readonly Entry[] = TEXTS.map(read);
const GENESIS = genesisOf(BEGINNING);

/** How many entries a device takes before it says that the history is not the one it knows. */
function taken(stream: readonly unknown[]): number {
  const hashes = [GENESIS];
  for (const [n, arrived] of stream.entries()) {
    const read = v.safeParse(entrySchema, arrived);
    const previous = hashes.at(-1);
    if (!read.success || previous === undefined) return n;
    const entry = read.output;
    if (entry.n !== n || entryHash(entry, previous) !== entry.hash) return n;
    if ('event' in entry && !opensTheCount(entry, (at) => hashes[at + 1])) return n;
    hashes.push(entry.hash);
  }
  return stream.length;
}

const place = fc.nat(STREAM.length - 1);

/** Plain data in which one leaf is another. */
function changed(value: unknown, pick: number): unknown {
  if (typeof value === 'number') return value === 0 ? 1 : 0;
  if (typeof value === 'string') return value.slice(0, -1) + (value.endsWith('0') ? '1' : '0');
  if (typeof value === 'boolean') return !value;
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) {
    if (value.length === 0) return [0];
    return value.map((one, index) => (index === pick % value.length ? changed(one, pick + 1) : one));
  }
  const members = Object.entries(value);
  if (members.length === 0) return { added: 0 };
  return Object.fromEntries(
    members.map(([key, one], index) => [key, index === pick % members.length ? changed(one, pick + 1) : one]),
  );
}

describe('[I3] one history', () => {
  it.each(AUDIENCES)('is taken whole as it is by %s, and is the same for all', (audience) => {
    const stream = chainOf(audience).map(read);
    expect(taken(stream)).toBe(records.length);
    expect(stream.map(({ hash }) => hash)).toEqual(STREAM.map(({ hash }) => hash));
  });

  it('is no longer taken from the entry on in which anything was changed', () => {
    fc.assert(
      fc.property(place, fc.nat(1000), (at, pick) => {
        const stream = STREAM.map((entry, n) => (n === at ? changed(entry, pick) : entry));
        expect(taken(stream)).toBe(at);
      }),
      { numRuns: RUNS },
    );
  });

  it('nor from where an entry was dropped, repeated or put in', () => {
    fc.assert(
      fc.property(fc.nat(STREAM.length - 2), place, (at, other) => {
        expect(taken([...STREAM.slice(0, at), ...STREAM.slice(at + 1)])).toBe(at);
        const one = STREAM[other];
        if (one !== undefined && other !== at)
          expect(taken([...STREAM.slice(0, at), one, ...STREAM.slice(at)])).toBe(at);
      }),
      { numRuns: RUNS },
    );
  });

  it('nor from where two entries changed places', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(a !== b);
        const stream = [...STREAM];
        const [one, other] = [STREAM[a], STREAM[b]];
        if (one === undefined || other === undefined) return;
        stream[a] = other;
        stream[b] = one;
        expect(taken(stream)).toBe(Math.min(a, b));
      }),
      { numRuns: RUNS },
    );
  });

  it('nor where a forger writes an entry anew: what follows no longer fits', () => {
    fc.assert(
      fc.property(fc.nat(STREAM.length - 2), (at) => {
        const previous = STREAM[at - 1]?.hash ?? GENESIS;
        const salts = saltsOf(BEGINNING.seal, plainHash);
        const record = { at: 0, event: { type: 'break.ended' } } as const;
        const forged = read(writeEntry({ n: at, previous, opens: [] }, record, salts, plainHash).line([]));
        expect(taken(STREAM.map((entry, n) => (n === at ? forged : entry)))).toBe(at + 1);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it('is written in the one way there is to write an entry', () => {
    expect(STREAM.map(canonical)).toEqual(TEXTS);
  });

  it('does not begin under another phrase, in another epoch or as another meeting’s', () => {
    const beginnings = [{}, { phrase: 'қар жел су' }, { epoch: 2 }].map((other) =>
      genesisOf({ ...BEGINNING, ...other }),
    );
    expect(new Set(beginnings).size).toBe(3);
  });

  const announcement = STREAM.findIndex((entry) => 'opens' in entry);
  const counted = (figures: unknown) =>
    STREAM.map((entry) => {
      if (!('opens' in entry)) return entry;
      const [opened] = entry.opens ?? [];
      return { ...entry, opens: [{ ...opened, event: { ...opened?.event, figures } }] };
    });

  it.each([
    ['nothing', STREAM.map((entry) => ('opens' in entry ? { ...entry, opens: undefined } : entry))],
    ['other figures', counted(papers([2, 6], { blank: 1 }))],
    ['what is still sealed', counted('sealed')],
  ])('an announcement that opens %s is not taken', (_, stream) => {
    expect(announcement).toBeGreaterThan(0);
    expect(taken(stream)).toBe(announcement);
  });

  it('nor one written anew by someone who announces other figures than were counted', () => {
    const previous = STREAM[announcement - 1]?.hash ?? '';
    const said = STREAM[announcement];
    if (said === undefined || !('event' in said) || said.event.type !== 'result.announced')
      throw new Error('nothing was announced');
    const record = { at: said.at, event: { ...said.event, figures: papers([2, 6], { blank: 1 }) } };
    const opens = (said.opens ?? []).map(canonical);
    const forged = writeEntry(
      { n: announcement, previous, opens },
      record,
      saltsOf(BEGINNING.seal, plainHash),
      plainHash,
    );
    expect(taken([...STREAM.slice(0, announcement), read(forged.line([]))])).toBe(announcement);
  });

  it('is hashed the same by any platform and without one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainHash(text)).toBe(platformHash('sha256', text, 'hex'));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('canonical JSON', () => {
  const plain = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger().map((number) => number + 0),
      fc.string({ unit: 'binary' }),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('any'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).any;

  it('reads back as it was', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(value);
      }),
      { numRuns: RUNS },
    );
  });

  it('is one for equal values, in whatever order their keys came', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, reversed(one)]),
      );
    };
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonical(reversed(value))).toBe(canonical(value));
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
      { numRuns: RUNS },
    );
  });

  it('differs for different values', () => {
    fc.assert(
      fc.property(plain, fc.nat(1000), (value, pick) => {
        expect(canonical(changed(value, pick))).not.toBe(canonical(value));
      }),
      { numRuns: RUNS },
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, undefined, () => 1, 1n])(
    'does not hold %s',
    (value) => {
      expect(() => canonical(value)).toThrow(TypeError);
    },
  );

  it('leaves out what is undefined', () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});
