/** A stream as its reader gets it: the texts of an audience's lines, and the lines parsed. */
import * as v from 'valibot';
import * as Y from 'yjs';
import { openStreams } from '../../hub/streams.ts';
import { type Line, lineSchema } from '../../protocol/entry.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import type { Audience } from '../../protocol/roles.ts';
import { ENTRIES } from '../../protocol/wire.ts';
import { BEGINNING } from './hub-hall.ts';

/** A state vector that knows of nothing. */
export const NOTHING = Uint8Array.of(0);

/** The texts of the lines in which an audience reads these records. */
export function textsOf(records: readonly Recorded[], audience: Audience, beginning = BEGINNING): string[] {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, openStreams({ ...beginning, records }).missing(audience, NOTHING));
  return doc.getArray<string>(ENTRIES).toArray();
}

/** A line as its text says it. */
export const readLine = (text: string): Line => v.parse(lineSchema, JSON.parse(text));
