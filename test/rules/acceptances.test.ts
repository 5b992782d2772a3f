/**
 * Every command there is, accepted, with the events it makes: a command without a row does not compile.
 */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../protocol/commands/command.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { ROLES } from '../../protocol/roles.ts';
import { walked } from '../support/walk.ts';
import { ACCEPTANCES } from './tables.ts';

/** Who may send it; a correction comes from those who may send the record it replaces. */
function permitted(command: Command) {
  return PERMISSIONS[command.type === 'record.correct' ? command.command.type : command.type];
}

describe('every command is accepted where the decree permits it', () => {
  for (const { clauses, shows, given, when, about, gives } of ACCEPTANCES)
    for (const clause of clauses)
      it(`[${clause}] permits ${[when.type, shows].filter(Boolean).join(': ')}`, () => {
        expect(walked(given).ask(when, about)).toEqual({ kind: 'accepted', events: gives });
      });
});

describe('every command is accepted from those to whom the clause gives it', () => {
  for (const { shows, given, when, about } of ACCEPTANCES) {
    const { clause, roles } = permitted(when);
    it(`[${clause}] gives ${[when.type, shows].filter(Boolean).join(': ')} to ${roles.join(', ')}`, () => {
      const walk = walked(given);
      const desk = walk.contextOf(when).desk ?? 1;
      for (const role of ROLES) {
        const { kind } = walk.ask(when, { desk, ...about, role });
        expect(kind).toBe(roles.includes(role) ? 'accepted' : 'refused');
      }
    });
  }
});
