/** The count as two members enter it, and what they sign: clause 16.1. */
import { describe, expect, it } from 'vitest';
import {
  ballotsReady,
  boxOpened,
  counted,
  entering,
  hands,
  issued,
  members,
  orderAnnounced,
  papers,
  roundBegun,
  signedByAll,
  signing,
  voted,
  votingClosed,
  votingOpened,
} from '../support/meeting.ts';
import { type Step, walked } from '../support/walk.ts';

const secret = roundBegun('secret');
const over: Step = [secret, ballotsReady(), issued(), votingOpened, votingClosed];
const figures = papers([56, 33], { blank: 1 });
const agreed: Step = [secret, voted(), counted(figures)];

describe('[16.1] two members count', () => {
  it('what differs is named, the figures are not shown, and both enter again', () => {
    const other = papers([55, 34], { overmarked: 1 });
    const differed: Step = [over, boxOpened, entering(1, figures), entering(2, other)];
    const fields = ['blank', 'overmarked', 'votes.c-1', 'votes.c-2'];
    expect(walked(differed).records.at(-1)?.event).toEqual({ type: 'count.differed', round: 1, fields });
    expect(walked(differed, counted(figures)).state.rounds[0]?.count.stage).toBe('agreed');
  });

  it('hands are compared sector by sector', () => {
    const raised: Step = [roundBegun('open'), orderAnnounced(), votingOpened, votingClosed];
    const one = hands(90, [60, 30], [30, 60]);
    const two = hands(90, [60, 30], [30, 59]);
    expect(walked(raised, entering(1, one), entering(2, two)).records.at(-1)?.event).toEqual({
      type: 'count.differed',
      round: 1,
      fields: ['hands.c-2.1.against'],
    });
  });

  it('a paper signed by all is signed by each of five', () => {
    const signed = walked(agreed, signedByAll('result')).state.signatures.get('result.1');
    expect(signed).toEqual(members(5));
    expect(() => walked(agreed, signedByAll('result'), signing({ kind: 'result', round: 1 }, 1))).toThrow(
      'paper.already-signed',
    );
  });
});
