/**
 * Who may do what, and when: every command from every role in every phase, asked of `decide` itself.
 * Default deny is thereby seen and not only stated: a role that is not listed is refused in every phase.
 */
import type { CommandType } from '../../protocol/commands/command.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import type { RefusalCode } from '../../protocol/refusals.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';
import type { Walk } from '../support/walk.ts';
import { fitting } from './fitting.ts';
import { MOMENTS, type Moment } from './moments.ts';

/** One answer: permitted, or the code of the refusal. */
export type Answer = 'permitted' | RefusalCode;

/** One command of one role, with the answer in every phase. */
export interface Row {
  readonly role: Role;
  readonly command: CommandType;
  readonly answers: ReadonlyMap<Moment, Answer>;
}

/** Every command there is, in the order of the permissions. */
export const COMMANDS: readonly CommandType[] = Object.keys(PERMISSIONS).filter(isCommand);

/** Role by role, command by command. */
export const MATRIX: readonly Row[] = ROLES.flatMap((role) =>
  COMMANDS.map((command) => ({
    role,
    command,
    answers: new Map([...MOMENTS.keys()].map((moment) => [moment, answerTo(role, command, moment)])),
  })),
);

/** Permitted if it is at any turn of the phase; else the code at its first turn. */
function answerTo(role: Role, type: CommandType, moment: Moment): Answer {
  const answers = (MOMENTS.get(moment) ?? []).map((walk) => answerNow(role, type, walk));
  const [first] = answers;
  if (first === undefined) throw new Error(`the phase ${moment} has no turn`);
  return answers.includes('permitted') ? 'permitted' : first;
}

function answerNow(role: Role, type: CommandType, walk: Walk): Answer {
  const command = fitting(walk, role)[type];
  const away = [{ desk: 2, state: 'offline', since: walk.now }] as const;
  const about = type === 'desk.confirm' ? { desks: away } : {};
  const decision = walk.ask(command, { desk: 1, ...about, role });
  return decision.kind === 'accepted' ? 'permitted' : decision.refusal.code;
}

function isCommand(type: string): type is CommandType {
  return Object.hasOwn(PERMISSIONS, type);
}
