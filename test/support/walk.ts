/**
 * Plays commands through decide and evolve as the hub does, to reach any state in few words.
 * A step that the decree does not permit throws, with the refusal: a walk never begins from a state that cannot be.
 */
import { type Command, personOf } from '../../protocol/commands/command.ts';
import { decide } from '../../protocol/decide.ts';
import type { Context, Decision, DeskHealth } from '../../protocol/decision.ts';
import { stampOf } from '../../protocol/entry.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { evolve } from '../../protocol/evolve.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { INITIAL, type State } from '../../protocol/state.ts';

/** Tuesday 3 November 2026, 09:00 in the hall: the day of every meeting here; ms since the epoch. */
export const START = Date.UTC(2026, 10, 3, 4, 0, 0);

/** A command, something done with the walk, or several of them. */
export type Step = Command | ((walk: Walk) => void) | readonly Step[];

/** A meeting under way: its state, its records, its clock. */
export class Walk {
  state: State = INITIAL;
  now = START;
  desks: readonly DeskHealth[] = [];
  readonly records: Recorded[] = [];

  /** What the hub would answer: the role that may ask, desk 1, the member in person, unless told otherwise. */
  ask(command: Command, about: Partial<Context> = {}): Decision {
    return decide(this.state, command, { ...this.contextOf(command), ...about });
  }

  /** Asks, and records what comes of it; a second passes. */
  try(command: Command, about: Partial<Context> = {}): Decision {
    const decision = this.ask(command, about);
    if (decision.kind === 'accepted')
      for (const event of decision.events) {
        const record = { at: stampOf(event, this.state, this.now), event };
        this.records.push(record);
        this.state = evolve(this.state, record);
      }
    this.now += 1_000;
    return decision;
  }

  /** Takes steps; throws when one is refused. */
  take(...steps: readonly Step[]): this {
    for (const step of steps) this.#one(step);
    return this;
  }

  /** Plays one command with something else around it; throws when it is refused. */
  play(command: Command, about: Partial<Context> = {}): this {
    const decision = this.try(command, about);
    if (decision.kind === 'refused') {
      const { code, clause, figures } = decision.refusal;
      throw new Error(`${command.type} is refused: ${code} [${clause}] ${JSON.stringify(figures)}`);
    }
    return this;
  }

  contextOf(command: Command): Context {
    // A correction comes from whoever made the record.
    const act = command.type === 'record.correct' ? command.command : command;
    const role = PERMISSIONS[act.type].roles[0];
    if (role === undefined) throw new Error(`nobody may send ${command.type}`);
    const desk = role === 'desk' ? 1 : null;
    return { now: this.now, role, desk, member: personOf(command), desks: this.desks };
  }

  #one(step: Step): void {
    if (typeof step === 'function') step(this);
    else if ('type' in step) this.play(step);
    else this.take(...step);
  }
}

/** A walk that has taken these steps. */
export function walked(...steps: readonly Step[]): Walk {
  return new Walk().take(...steps);
}
