/**
 * How long one decision takes in the largest meeting of clause 9: 300 deputies of 25 maslikhats, a secret round from
 * the first arrival to the announced result, every command judged once. Milliseconds.
 */
import type { Command } from '../../protocol/commands/command.ts';
import type { Context, Decision } from '../../protocol/decision.ts';
import { INITIAL } from '../../protocol/state.ts';
import { papers, roundBegun, secretRound } from '../support/meeting.ts';
import { Walk } from '../support/walk.ts';

/** 12 deputies in each of the 25. */
const HALL = { oblast: 12, districts: Array.from({ length: 24 }, () => 12) };
const ATTENDING = 300;

class TimedWalk extends Walk {
  readonly took: number[] = [];

  override ask(command: Command, about: Partial<Context> = {}): Decision {
    const began = performance.now();
    const decision = super.ask(command, about);
    this.took.push(performance.now() - began);
    return decision;
  }
}

/** The time of every decision of a meeting, in the order of the meeting; the first meeting warms the engine up. */
export function measureDecisions(): readonly number[] {
  const walk = new TimedWalk();
  for (let meeting = 0; meeting < 2; meeting += 1) {
    walk.took.length = 0;
    walk.state = INITIAL;
    walk.take(
      roundBegun('secret', ATTENDING, { ...HALL, members: 5 }),
      secretRound(papers([170, 125], { blank: 5 })),
    );
  }
  return walk.took;
}
