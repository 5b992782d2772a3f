/**
 * Secret stays secret (I7, clause 15): a walk over every schema there is of commands, events, frames, lines and messages.
 * None has room for a deputy beside a choice, none for the identity of a ballot, none for a time beside a deputy's ballot.
 */
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '../protocol/commands/command.ts';
import { earlySchema, openEntrySchema, sealedEntrySchema } from '../protocol/entry.ts';
import { eventSchema } from '../protocol/events/event.ts';
import { introducedSchema, openingSchema } from '../protocol/journal/batch.ts';
import {
  commandMessageSchema,
  envelopeSchema,
  helloSchema,
  kioskBeatSchema,
  presenceSchema,
} from '../protocol/wire.ts';

/** One place in a schema that holds a value: its path, and the brand or the literal if it has one. */
interface Leaf {
  readonly path: readonly string[];
  readonly brand: string | null;
}

type AnySchema = v.GenericSchema;

/** Reads a member of a schema that only some schemas have. */
function member(schema: object, name: string): unknown {
  return name in schema ? Object.getOwnPropertyDescriptor(schema, name)?.value : undefined;
}

function isSchema(value: unknown): value is AnySchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

function schemasIn(value: unknown): [string, AnySchema][] {
  if (isSchema(value)) return [['', value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    isSchema(one) ? [[Array.isArray(value) ? '' : key, one] satisfies [string, AnySchema]] : [],
  );
}

/** Where a schema keeps the schemas inside it; those of objects by their names. */
const INSIDE = ['entries', 'options', 'item', 'items', 'wrapped', 'value', 'key'] as const;

function leavesOf(schema: AnySchema, path: readonly string[] = []): Leaf[] {
  const inside = INSIDE.flatMap((name) => schemasIn(member(schema, name)));
  if (inside.length > 0)
    return inside.flatMap(([name, one]) => leavesOf(one, name === '' ? path : [...path, name]));
  const pipe = member(schema, 'pipe');
  const brand = (Array.isArray(pipe) ? pipe : []).find((step: object) => member(step, 'type') === 'brand');
  const name = brand === undefined ? undefined : member(brand, 'name');
  return [{ path, brand: typeof name === 'string' ? name : null }];
}

/** The shapes of a variant by their type, or the one shape there is. */
function shapes(named: Record<string, AnySchema>): [string, AnySchema][] {
  return Object.entries(named).flatMap(([name, schema]) => {
    const options = member(schema, 'options');
    if (!Array.isArray(options)) return [[name, schema] satisfies [string, AnySchema]];
    return options
      .filter(isSchema)
      .map((option): [string, AnySchema] => [`${name} ${typeOf(option)}`, option]);
  });
}

function typeOf(schema: AnySchema): string {
  const entries = member(schema, 'entries');
  const type = typeof entries === 'object' && entries !== null ? member(entries, 'type') : undefined;
  const literal = isSchema(type) ? member(type, 'literal') : undefined;
  return typeof literal === 'string' ? literal : '?';
}

const SHAPES = shapes({ command: commandSchema, event: eventSchema });
const CHOICE = /^(for|against|blank|invalid|abstained|choice|tally|tallies|vote|votes|sectors)$/;

const isDeputy = ({ brand }: Leaf) => brand === 'DeputyId';
const isChoice = ({ brand, path }: Leaf) => brand === 'CandidateId' || path.some((name) => CHOICE.test(name));

/**
 * The shapes in which a deputy's id stands beside votes, and as whom: never as the one who cast them.
 */
const AS_WHOM: Readonly<Record<string, RegExp>> = {
  'command commission.vote': /^members$/,
  'command commission.elect': /^(chair|secretary)$/,
  'command commission.replace': /^(leaver|joiner)$/,
  'command order.announce': /^member$/,
  'command count.enter': /^member$/,
  'event commission.voted': /^members$/,
  'event commission.elected': /^(chair|secretary)$/,
  'event commission.announced': /^(chair|secretary)$/,
  'event commission.replaced': /^(leaver|joiner)$/,
  'event count.entered': /^member$/,
  'event count.agreed': /^members$/,
  'event count.surplus': /^members$/,
};

describe('[15] no shape holds a deputy and a choice', () => {
  it('the walk finds every shape, and in them ids, figures and times', () => {
    expect(SHAPES.length).toBeGreaterThan(120);
    expect(SHAPES.map(([name]) => name).filter((name) => name.endsWith('?'))).toEqual([]);
    const brands = new Set(SHAPES.flatMap(([, shape]) => leavesOf(shape)).map(({ brand }) => brand));
    expect([...brands]).toEqual(expect.arrayContaining(['DeputyId', 'CandidateId', null]));
  });

  it.each(SHAPES)('%s', (name, shape) => {
    const leaves = leavesOf(shape);
    if (!leaves.some(isChoice)) return;
    const strangers = leaves.filter(isDeputy).filter(({ path }) => !AS_WHOM[name]?.test(path[0] ?? ''));
    // A correction repeats one of the other shapes.
    const own = strangers.filter(
      ({ path }) => !name.endsWith('record.correct') && path[0] !== 'event' && path[0] !== 'command',
    );
    expect(own.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

describe('[15.1] no shape names a ballot', () => {
  const NAMES_A_BALLOT = /(ballot|paper|bulletin).*(number|id|code|serial|mark)|^(serial|barcode|stub)$/i;

  it.each(SHAPES)('%s', (_, shape) => {
    const named = leavesOf(shape).filter(({ path }) => path.some((part) => NAMES_A_BALLOT.test(part)));
    expect(named.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it.each(['ballots.issued', 'ballots.unissued', 'ballots.spoiled'])(
    'of %s there is the round, the deputy and at most the kind of document: no time, no number, no place',
    (type) => {
      const shape = SHAPES.find(([name]) => name === `event ${type}`)?.[1];
      const fields = new Set((shape === undefined ? [] : leavesOf(shape)).map(({ path }) => path[0]));
      expect(
        [...fields].filter((field) => !['type', 'round', 'deputy', 'document'].includes(field ?? '')),
      ).toEqual([]);
      expect(fields.has('deputy')).toBe(true);
    },
  );
});

describe('what is kept and sent around commands and events', () => {
  const AROUND: Record<string, [AnySchema, readonly string[]]> = {
    'an entry': [openEntrySchema, ['n', 'hash', 'at', 'event', 'seals', 'salts', 'opens']],
    'a sealed entry': [sealedEntrySchema, ['n', 'hash', 'sealed']],
    'an early line': [earlySchema, ['at', 'event']],
    'an envelope': [envelopeSchema, ['signed', 'signature']],
    'a command on its way': [commandMessageSchema, ['signed', 'signature', 'pin']],
    'a device in the journal': [introducedSchema, ['id', 'role', 'number', 'key']],
    'the journal’s opening': [openingSchema, ['meeting', 'epoch', 'phrase', 'seal']],
    'a kiosk’s beat': [kioskBeatSchema, ['sent', 'queued', 'forked']],
  };

  it.each(Object.entries(AROUND))('%s has these fields and no others', (_, [schema, fields]) => {
    const entries = member(schema, 'entries');
    expect(typeof entries === 'object' && entries !== null ? Object.keys(entries).sort() : []).toEqual(
      [...fields].sort(),
    );
  });

  it('neither the greeting nor the presence of devices knows any deputy', () => {
    expect([...leavesOf(helloSchema), ...leavesOf(presenceSchema)].filter(isDeputy)).toEqual([]);
  });
});
