/**
 * The import over HTTP: the office uploads a file, sees what it would bring, and confirms.
 * Clauses 4, 9.1, 9.2: nothing enters before it is confirmed.
 */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { line } from '../../protocol/values.ts';
import { SAMPLE_FILES } from '../../protocol/wire-office.ts';
import type { Previews } from '../import.ts';
import type { Hall } from '../ports.ts';
import { previewFile } from '../roster/preview.ts';
import { FILE_BYTES, fault, ok, type Reply, type Route, type Visit } from './visit.ts';

const fileName = line(255);
const sampleFile = v.picklist(SAMPLE_FILES);

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The routes of the import, into the meeting that is current when each is asked; samples come from `samples`. */
export function importRoutes(hall: () => Hall | null, previews: Previews, samples: URL): readonly Route[] {
  return [
    { method: 'POST', pattern: /^\/office\/import$/, who: 'office', answer: preview },
    { method: 'POST', pattern: /^\/office\/import\/([^/]+)\/confirm$/, who: 'office', answer: confirm },
    { method: 'GET', pattern: /^\/office\/sample\/([^/]+)$/, who: 'anybody', answer: sample },
  ];

  async function preview(visit: Visit): Promise<Reply> {
    const name = v.safeParse(fileName, visit.query.get('name'));
    if (!name.success) return fault('malformed');
    const meeting = hall()?.clerk.state().meeting ?? null;
    if (meeting === null) return fault('no-meeting');
    const body = await visit.body(FILE_BYTES);
    if (body.kind === 'refused') return fault(body.fault);
    // A confirmed roster replaces the one before, so nobody counts as imported already.
    const outcome = await previewFile(body.bytes, name.output, {
      territoryType: meeting.territory.type,
      present: [],
    });
    if (!outcome.ok) return { kind: 'json', status: 422, body: { problem: outcome.problem } };
    return ok({ import: previews.keep(meeting.id, outcome.preview), preview: outcome.preview });
  }

  async function confirm({ path }: Visit): Promise<Reply> {
    const clerk = hall()?.clerk;
    if (clerk === undefined) return fault('no-meeting');
    const reply = await previews.confirm(path[0] ?? '', clerk);
    if (reply === null) return fault('not-found');
    return { kind: 'json', status: reply.outcome.kind === 'accepted' ? 200 : 409, body: reply };
  }

  /** The sample is part of the product, not of any meeting, and a link to it carries no secret: open to anybody. */
  async function sample({ path }: Visit): Promise<Reply> {
    const name = v.safeParse(sampleFile, path[0]);
    if (!name.success) return fault('not-found');
    const type = name.output.endsWith('.csv') ? TYPES.csv : TYPES.xlsx;
    return { kind: 'file', bytes: await readFile(new URL(name.output, samples)), type, name: name.output };
  }
}
