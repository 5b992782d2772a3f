/** The rules of the office's acts before registration; those of its seldom acts follow with all others (foresight.ts). */
import type { Command } from '../../protocol/commands/command.ts';
import type { Context, Decision } from '../../protocol/decision.ts';
import { proposeCandidate, withdrawCandidate } from '../../protocol/rules/candidates.ts';
import * as convening from '../../protocol/rules/convening.ts';
import { appointPresiding } from '../../protocol/rules/presiding.ts';
import { admitDeputy, strikeDeputy } from '../../protocol/rules/roster-changes.ts';
import { fixTotal } from '../../protocol/rules/total.ts';
import type { State } from '../../protocol/state.ts';
import { foreseeingBy } from './foreseeing.ts';

/** Foresight of who is convened, by whom and for whom. Clauses 3–6.2, 9, 10. */
export const foresight = foreseeingBy(decideAtOffice);

function decideAtOffice(state: State, command: Command, context: Context): Decision | null {
  switch (command.type) {
    case 'meeting.create':
      return convening.createMeeting(state, command);
    case 'transport.waive':
      return convening.waiveEncryption(state, command);
    case 'notice.record':
      return convening.recordNotice(state, command, context);
    case 'meeting.convene':
      return convening.convene(state, command, context);
    case 'publication.record':
      return convening.recordPublication(state, command, context);
    case 'roster.import':
      return convening.importRoster(state, command);
    case 'total.fix':
      return fixTotal(state, command);
    case 'presiding.appoint':
      return appointPresiding(state, command);
    case 'deputy.admit':
      return admitDeputy(state, command);
    case 'deputy.strike':
      return strikeDeputy(state, command);
    case 'candidate.propose':
      return proposeCandidate(state, command);
    case 'candidate.withdraw':
      return withdrawCandidate(state, command);
    case 'registration.open':
      return convening.openRegistration(state, context);
    default:
      return null;
  }
}
