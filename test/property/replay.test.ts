/**
 * A history replayed at once is the meeting that was lived one event at a time (I1), whoever came and went in between.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../protocol/events/event.ts';
import { evolve, replay } from '../../protocol/evolve.ts';
import { INITIAL } from '../../protocol/state.ts';
import { deputy, recorded, registrationOpen, START } from '../support/hub-hall.ts';
import { runs } from '../support/runs.ts';

const RUNS = runs(500);

const person = fc.integer({ min: 1, max: 6 }).map(deputy);
const move = fc.oneof(
  fc.record<Event>({
    type: fc.constant('deputy.registered'),
    deputy: person,
    document: fc.constant('certificate'),
    desk: fc.constantFrom(1, 2),
    offline: fc.boolean(),
  }),
  fc.record<Event>({ type: fc.constant('deputy.left'), deputy: person, desk: fc.constantFrom(1, 2) }),
  fc.record<Event>({ type: fc.constant('deputy.returned'), deputy: person, desk: fc.constantFrom(1, 2) }),
  fc.record<Event>({
    type: fc.constant('registration.withdrawn'),
    deputy: person,
    desk: fc.constant(1),
    reason: fc.constant('Басқа адам тіркелген'),
  }),
  fc.constant<Event>({ type: 'desk.confirmed', desk: 1, count: 3 }),
);

describe('a history replayed at once', () => {
  it('is the meeting as it was lived, event by event', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const records = [...registrationOpen(6), ...moves.map((event, n) => recorded(event, START + n))];
        expect(replay(records)).toEqual(records.reduce(evolve, INITIAL));
      }),
      { numRuns: RUNS },
    );
  });
});
