/** The rules of the commission's acts in their usual course; those of its seldom acts follow with all others (foresight.ts). */
import type { Command } from '../../protocol/commands/command.ts';
import type { Context, Decision } from '../../protocol/decision.ts';
import * as ballots from '../../protocol/rules/ballots.ts';
import * as box from '../../protocol/rules/box.ts';
import { electOfficers, enrolMember } from '../../protocol/rules/commission.ts';
import { enterCount, repeatCount } from '../../protocol/rules/counting.ts';
import * as ordering from '../../protocol/rules/ordering.ts';
import { decideRevote, handOver, signMinutesAsCommission } from '../../protocol/rules/result.ts';
import { refuseSignature, signPaper } from '../../protocol/rules/signing.ts';
import { closeVoting, openVoting } from '../../protocol/rules/voting.ts';
import type { State } from '../../protocol/state.ts';
import { foreseeingBy } from './foreseeing.ts';

/** Foresight of the officers, the ballots, the box, the count and the papers. Clauses 11.3, 11.5, 15, 16.1, 17.2, 18. */
export const foresight = foreseeingBy(decideAtCommission);

function decideAtCommission(state: State, command: Command, context: Context): Decision | null {
  switch (command.type) {
    case 'commission.elect':
      return electOfficers(state, command);
    case 'member.enrol':
      return enrolMember(state, command);
    case 'paper.sign':
      return signPaper(state, command, context);
    case 'paper.refuse':
      return refuseSignature(state, command);
    case 'order.set':
      return ordering.setOrder(state, command);
    case 'order.announce':
      return ordering.announceOrder(state, command, context);
    case 'ballots.prepare':
      return ballots.prepareBallots(state, command);
    case 'ballots.add':
      return ballots.addBallots(state, command);
    case 'ballots.sign':
      return ballots.signBallots(state, command, context);
    case 'box.show':
      return box.showBox(state, command);
    case 'box.seal':
      return box.sealBox(state, command);
    case 'issuing.begin':
      return ballots.beginIssuing(state);
    case 'ballots.issue':
      return ballots.issueBallot(state, command);
    case 'ballots.unissue':
      return ballots.takeBackMark(state, command);
    case 'ballots.spoil':
      return ballots.withdrawSpoiled(state, command);
    case 'issuing.end':
      return ballots.endIssuing(state, command);
    case 'voting.open':
      return openVoting(state);
    case 'voting.close':
      return closeVoting(state);
    case 'ballots.cancel':
      return ballots.cancelUnissued(state, command);
    case 'box.open':
      return box.openBox(state, command);
    case 'ballots.sort':
      return box.sortPapers(state);
    case 'count.enter':
      return enterCount(state, command, context);
    case 'count.repeat':
      return repeatCount(state, command);
    case 'protocol.hand-over':
      return handOver(state);
    case 'revote.decide':
      return decideRevote(state, command);
    case 'minutes.sign-commission':
      return signMinutesAsCommission(state, command, context);
    default:
      return null;
  }
}
