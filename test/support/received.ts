/** A secret round as those receive it who may not know its tally before the announcement (clause 13.4, I6). */
import { openStreams } from '../../hub/streams.ts';
import type { BallotFigures } from '../../protocol/commands/voting.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import type { Audience } from '../../protocol/roles.ts';
import { BEGINNING } from './hub-hall.ts';
import { NOTHING } from './lines.ts';
import {
  ballotsReady,
  boxOpened,
  comeBack,
  counted,
  entering,
  issued,
  leave,
  papers,
  roundBegun,
  votingClosed,
  votingOpened,
} from './meeting.ts';
import { type Walk, walked } from './walk.ts';

/** Everybody but the commission. */
export const KEPT_FROM = ['hall', 'desk', 'podium', 'office'] as const;

/** How many vote. */
export const ATTENDING = 33;
export const HALL = { oblast: 20, districts: [10, 10], members: 5 };
export const TIE = papers([16, 16], { blank: 1 });

/** A secret round counted as `figures` after one member mistyped, with people coming and going while it is counted. */
export function countedAs(figures: BallotFigures, mistyped: BallotFigures): Walk {
  return walked(
    roundBegun('secret', ATTENDING, HALL),
    ballotsReady(),
    issued(),
    votingOpened,
    votingClosed,
    leave(30),
    boxOpened,
    entering(1, mistyped),
    entering(2, figures),
    comeBack(30),
    counted(figures),
    leave(29),
  );
}

/** Everything an audience is sent of these records, one publishing after another, with its length and head each time. */
export function received(records: readonly Recorded[], audience: Audience): string[] {
  const streams = openStreams({ ...BEGINNING, records: [] });
  const told: string[] = [];
  streams.subscribe(audience, (update) => told.push(Buffer.from(update).toString('hex')));
  for (const record of records) {
    streams.publish([record]);
    told.push(`${streams.length(audience)} ${streams.head(audience)}`);
  }
  told.push(Buffer.from(streams.missing(audience, NOTHING)).toString('hex'));
  return told;
}
