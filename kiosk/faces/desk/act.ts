/** The acts of a desk: what may be recorded of one deputy at the door. Clause 9.3, I12. */
import type { CommandOf } from '../../../protocol/commands/command.ts';
import type { OFFLINE_COMMANDS } from '../../../protocol/commands/registration.ts';

export type Act = (typeof OFFLINE_COMMANDS)[number];
export type DeskCommand = CommandOf<Act>;
