/**
 * Every command at every turn of a meeting, asked by the role that may send it: permitted, or refused by which code,
 * clause and figures. The table stands beside this test, so that a change of any answer is seen as a change of a line.
 */
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import type { Walk } from '../support/walk.ts';
import { fitting } from '../trace/fitting.ts';
import { COMMANDS } from '../trace/matrix.ts';
import { MOMENTS } from '../trace/moments.ts';

describe('the answers at every turn', () => {
  it('are those of the table', async () => {
    const turns = [...MOMENTS].flatMap(([moment, walks]) =>
      walks.map((walk, index) => `== ${moment} ${index + 1}\n${answersAt(walk).join('\n')}\n`),
    );
    await expect(turns.join('\n')).toMatchFileSnapshot('./turns.txt');
  });
});

/** One line an answer, in the order in which the commands first meet it, with all commands that do. */
function answersAt(walk: Walk): readonly string[] {
  const commandsOf = new Map<string, string[]>();
  for (const command of COMMANDS)
    for (const role of PERMISSIONS[command].roles) {
      const decision = walk.ask(fitting(walk, role)[command], { desk: 1, role });
      const answer =
        decision.kind === 'accepted'
          ? 'permitted'
          : `${decision.refusal.code} [${decision.refusal.clause}] ${JSON.stringify(decision.refusal.figures)}`;
      const commands = commandsOf.get(answer) ?? [];
      if (!commands.includes(command)) commandsOf.set(answer, [...commands, command]);
    }
  return [...commandsOf].map(([answer, commands]) => `${answer}: ${commands.join(', ')}`);
}
