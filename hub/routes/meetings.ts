/**
 * Which meeting the hub holds, over HTTP: begin a rehearsal or a meeting, list those kept, take one up again.
 * Clause 10: an act of the office.
 */
import * as v from 'valibot';
import { meetingId } from '../../protocol/values.ts';
import { meetingRequestSchema } from '../../protocol/wire.ts';
import type { Beginning, Halls } from '../hall.ts';
import { fault, notAccepted, ok, type Reply, type Route, withBody } from './visit.ts';

/** The routes about meetings. */
export function meetingRoutes(halls: Halls): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: /^\/office\/meetings$/,
      who: 'office',
      answer: (visit) =>
        withBody(visit, meetingRequestSchema, async (request) => replyTo(await halls.begin(request))),
    },
    {
      method: 'GET',
      pattern: /^\/office\/meetings$/,
      who: 'office',
      answer: async () => ok(halls.meetings()),
    },
    {
      method: 'POST',
      pattern: /^\/office\/meetings\/([^/]+)$/,
      who: 'office',
      async answer({ path }) {
        const id = v.safeParse(meetingId, path[0]);
        const beginning = id.success ? await halls.resume(id.output) : null;
        return beginning === null ? fault('not-found') : replyTo(beginning);
      },
    },
  ];
}

function replyTo(beginning: Beginning): Reply {
  switch (beginning.kind) {
    case 'begun':
      return ok({ meeting: beginning.meeting });
    case 'unopened':
      return fault('hub-failed');
    default:
      return notAccepted(beginning);
  }
}
