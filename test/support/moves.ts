/**
 * What people might do next in the small hall: the next step of the main path, coming and going, stopping the meeting,
 * or anything at all.
 */
import fc from 'fast-check';
import type { Command, CommandType } from '../../protocol/commands/command.ts';
import type { Context, Decision } from '../../protocol/decision.ts';
import { anyCommand, DEPUTIES } from './any-command.ts';
import { beginnings, forward } from './forward.ts';
import * as say from './meeting.ts';
import type { Plan } from './plan.ts';
import { Walk } from './walk.ts';

/** One move of somebody in the hall: the next lawful step, or this command, by whom it usually comes or by another. */
export type Move =
  | { readonly kind: 'forward' }
  | { readonly kind: 'do'; readonly command: Command; readonly about?: Partial<Context> };

const doing = (command: Command, about: Partial<Context> = {}): Move => ({ kind: 'do', command, about });

/** Moves, mostly forward; what is not forward is often unlawful. */
export function moves(most: number, ...except: readonly CommandType[]): fc.Arbitrary<Move[]> {
  const going = fc
    .tuple(fc.constantFrom(say.leave, say.comeBack, say.register), fc.integer({ min: 1, max: DEPUTIES }))
    .map(([act, n]) => doing(act(n)));
  const twice = fc.integer({ min: 1, max: DEPUTIES }).map((n) => doing(say.register(n, true), { desk: 2 }));
  const stopping = fc
    .constantFrom('office' as const, 'commission' as const, 'podium' as const)
    .map((role) => doing({ type: 'hold.raise', reason: 'Түсіндіру керек' }, { role }));
  const move = fc.oneof(
    { weight: 48, arbitrary: fc.constant<Move>({ kind: 'forward' }) },
    { weight: 6, arbitrary: going },
    { weight: 1, arbitrary: twice },
    { weight: 1, arbitrary: stopping },
    { weight: 8, arbitrary: anyCommand(...except).map((command) => doing(command)) },
  );
  return fc.array(move, { minLength: most / 2, maxLength: most, size: 'max' });
}

/** A command that was asked, and what became of it. */
export interface Asked {
  readonly command: Command;
  readonly decision: Decision;
}

/** Makes one move; null when the minutes are sent and nothing is left to do. */
export function make(walk: Walk, plan: Plan, move: Move): Asked | null {
  const command = move.kind === 'do' ? move.command : forward(walk, plan);
  if (command === null) return null;
  return { command, decision: walk.try(command, move.kind === 'do' ? move.about : {}) };
}

/** A meeting held by a plan and by chance. */
export function meetingOf(plan: Plan, made: readonly Move[]): Walk {
  const walk = new Walk().take(beginnings(plan));
  for (const move of made) if (make(walk, plan, move) === null) break;
  return walk;
}
