/**
 * Every byte that wall, desk, podium and office receive over their sockets is recorded, in meetings that differ in nothing
 * but the tally: until the announcement it is the same, greetings of newcomers and of those who come back included (I6).
 */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BallotFigures } from '../../protocol/commands/voting.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { MESSAGE, SYNC_MESSAGE } from '../../protocol/wire.ts';
import { heldJournal, openHall } from '../support/hub-hall.ts';
import { admit, message, openSocket, startHub } from '../support/hub-server.ts';
import { counted, handedOver, papers, roundBegun, voted } from '../support/meeting.ts';
import { walked } from '../support/walk.ts';

const ATTENDING = 33;
const READERS = ['screen-1', 'desk-1', 'podium-1', 'office-1'] as const;
/** SyncStep1 of a reader that has nothing. */
const ASKING = Uint8Array.of(SYNC_MESSAGE, 0, 1, 0);

/** A secret round up to the commission's protocol in the chairman's hands. */
const meeting = (figures: BallotFigures): readonly Recorded[] =>
  walked(
    roundBegun('secret', ATTENDING, { oblast: 20, districts: [10, 10], members: 5 }),
    voted(),
    counted(figures),
    handedOver,
  ).records;

/** What each reader is sent while these records happen: one reader from the start, one that comes when all are there. */
async function recordedBytes(records: readonly Recorded[]): Promise<Record<string, string[]>> {
  const hall = openHall(heldJournal(), { records: [] });
  const admission = admit(...READERS);
  const hub = await startHub({ admission, hall: () => hall });
  onTestFinished(() => hub.stop());
  const received: Record<string, string[]> = {};

  async function read(name: string, as: string): Promise<() => Promise<void>> {
    const bytes: string[] = [];
    received[as] = bytes;
    const socket = await openSocket(hub);
    socket.socket.on('message', (data: Buffer) => {
      // The challenge is drawn before anything is told.
      if (data[0] !== MESSAGE.challenge) bytes.push(data.toString('hex'));
    });
    await socket.introduce(name);
    await socket.next('hello');
    socket.say(ASKING);
    const caughtUp = async () => {
      socket.say(message('beat', { sent: 1, queued: 0, forked: false }));
      await socket.next('beat');
    };
    await caughtUp();
    return caughtUp;
  }

  const early: (() => Promise<void>)[] = [];
  for (const name of READERS) early.push(await read(name, name));
  for (const record of records) hall.streams.publish([record]);
  for (const caughtUp of early) await caughtUp();
  for (const name of READERS) await (await read(name, `${name}, late`))();
  return received;
}

describe('[13.4] what is sent before the announcement', () => {
  it('is the same for every tally, a tie included', async () => {
    const ofTie = await recordedBytes(meeting(papers([16, 16], { blank: 1 })));
    expect(Object.values(ofTie).every((bytes) => bytes.length > 2)).toBe(true);
    for (const figures of [papers([33, 0]), papers([2, 30], { blank: 1 }), papers([0, 0], { blank: 33 })])
      expect(await recordedBytes(meeting(figures))).toEqual(ofTie);
  });
});
