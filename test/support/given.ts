/** given(what happened).when(somebody asks).refuses(code, clause, figures) / .gives(events). */
import { expect } from 'vitest';
import type { Command } from '../../protocol/commands/command.ts';
import type { Context } from '../../protocol/decision.ts';
import type { Event } from '../../protocol/events/event.ts';
import type { ClauseId } from '../../protocol/law/clauses.ts';
import type { RefusalCode, RefusalFigures } from '../../protocol/refusals.ts';
import type { State } from '../../protocol/state.ts';
import { type Step, type Walk, walked } from './walk.ts';

interface Then {
  /** The command is refused by this code, this clause, exactly these figures; the meeting stays as it was. */
  refuses<C extends RefusalCode>(code: C, clause: ClauseId, figures: RefusalFigures[C]): void;
  /** The command makes exactly these events. */
  gives(...events: readonly Event[]): void;
}

interface Given {
  when(command: Command, about?: Partial<Context>): Then;
  readonly state: State;
  readonly walk: Walk;
}

/** The meeting after these steps. */
export function given(...steps: readonly Step[]): Given {
  const walk = walked(...steps);
  return {
    walk,
    state: walk.state,
    when(command, about) {
      const before = structuredClone(walk.state);
      const decision = walk.ask(command, about);
      expect(walk.state, 'deciding changes nothing').toEqual(before);
      return {
        refuses(code, clause, figures) {
          expect(decision).toEqual({ kind: 'refused', refusal: { code, clause, figures } });
        },
        gives(...events) {
          expect(decision).toEqual({ kind: 'accepted', events });
        },
      };
    },
  };
}
