/**
 * A kiosk's meeting against the real sessions, clerk and streams: joining, coming back, being cut off, forks, reloads.
 * The browser's IndexedDB is played by a map behind the same interface, its clocks move only when the test moves them.
 */
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Hall } from '../../hub/ports.ts';
import { digestOf, openAuthorisation } from '../../hub/routes/authorisation.ts';
import { openStreams } from '../../hub/streams.ts';
import { foresight } from '../../kiosk/meeting/foresight.ts';
import { LiveMeeting, type Stop } from '../../kiosk/meeting/meeting.svelte.ts';
import { memoryShelf } from '../../kiosk/meeting/shelf.ts';
import type { Surroundings } from '../../kiosk/meeting/surroundings.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { replay } from '../../protocol/evolve.ts';
import { fingerprint } from '../../protocol/signing.ts';
import { maslikhatId, meetingId } from '../../protocol/values.ts';
import {
  BEAT_EVERY,
  MESSAGE,
  type Outcome,
  pairReplySchema,
  type Room,
  SYNC_MESSAGE,
} from '../../protocol/wire.ts';
import { keyOf, signerOf } from '../support/device-keys.ts';
import {
  BEGINNING,
  deputy,
  heldJournal,
  openHall,
  recorded,
  registering,
  registrationOpen,
  reopenHall,
  stoppedClock,
  type TestHall,
} from '../support/hub-hall.ts';
import { admit, startHub, type TestHub } from '../support/hub-server.ts';
import { stillClocks } from './support.ts';

const BEFORE = registrationOpen().length;
const ACCEPTED = { kind: 'accepted' };
const QUEUED = { kind: 'queued' };
const OFFLINE = { kind: 'fault', fault: 'offline' };

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function hubWith(
  hall: Hall | null,
  { port = 0, admission = admit('desk-1', 'desk-2') } = {},
): Promise<TestHub> {
  const hub = await startHub({ admission, hall: () => hall, port });
  opened.push(hub.stop);
  return hub;
}

const portOf = (hub: TestHub): number => Number(new URL(hub.origin).port);

/** A desk's page on this hub; `kept` is what its browser keeps when the page goes. */
async function page(
  hub: Pick<TestHub, 'url' | 'origin'>,
  name = 'desk-1',
  kept = new Map<string, unknown>(),
) {
  const clocks = stillClocks();
  const stops: Stop[] = [];
  const lines = { opened: 0, history: 0 };
  const requests: { readonly path: string; readonly init: RequestInit }[] = [];
  let ids = kept.size;
  class PageSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { origin: hub.origin });
      lines.opened += 1;
      this.on('message', (data: Buffer) => {
        if (data[0] === SYNC_MESSAGE) lines.history += data.length;
      });
    }
  }
  const around: Surroundings = {
    ...clocks,
    hub: hub.url,
    // The provider wants a browser's WebSocket; of that it uses what ws has.
    socket: PageSocket as unknown as Surroundings['socket'],
    shelf: memoryShelf(kept),
    randomHex(bytes) {
      ids += 1;
      return `${name}${ids}`.replaceAll(/[^0-9a-f]/g, '').padStart(bytes * 2, '0');
    },
    async request(path, init) {
      requests.push({ path, init });
      return new Response('{}');
    },
    every: () => () => {},
  };
  const number = Number(name.split('-')[1]);
  const { device } = v.parse(pairReplySchema, { device: { id: name, role: name.split('-')[0], number } });
  const signer = signerOf(name);
  const credentials = { device, key: signer.publicKey };
  const meeting = new LiveMeeting(around, credentials, signer, (stop) => stops.push(stop));
  meeting.foresee(foresight);
  opened.push(() => meeting.end());
  await meeting.start();
  return { meeting, clocks, kept, stops, lines, requests };
}

const eventually = (check: () => void) => vi.waitFor(check, { interval: 5, timeout: 10_000 });

/** A desk's page that shows what the hub has. */
async function livePage(hub: TestHub, name?: string, kept?: Map<string, unknown>) {
  const desk = await page(hub, name, kept);
  await eventually(() => expect(desk.meeting.freshness).toBe('live'));
  return desk;
}

const register = (who: number): Command => ({
  type: 'deputy.register',
  deputy: deputy(who),
  document: 'certificate',
  offline: false,
});

const arrivals = ({ clerk }: TestHall) => [...clerk.state().attendance.keys()];

describe('a device that is admitted', () => {
  it('shows the hub’s state, verified, and its own acts', async () => {
    const hall = openHall(heldJournal());
    const { meeting } = await livePage(await hubWith(hall));
    expect(meeting.stage).toBe('ready');
    expect(meeting.state).toEqual(replay(registrationOpen()));
    expect(meeting.head).toEqual({ length: BEFORE, hash: hall.streams.head('desk') });
    expect(await meeting.send(register(1))).toEqual(ACCEPTED);
    expect([...meeting.state.attendance.keys()]).toEqual([deputy(1)]);
    expect(meeting.queue).toEqual([]);
    expect(meeting.preview(register(1))?.code).toBe('deputy.already-registered');
    expect(meeting.preview(register(2))).toBeNull();
    expect(await meeting.send(register(1))).toMatchObject({ kind: 'refused' });
  });

  it('shows its act at once, before the hub has it on disk', async () => {
    const journal = heldJournal();
    const { meeting } = await livePage(await hubWith(openHall(journal)));
    journal.hold();
    const sent = meeting.send(register(1));
    expect(meeting.state.attendance.size).toBe(0);
    expect(meeting.ahead.attendance.has(deputy(1))).toBe(true);
    journal.release();
    expect(await sent).toEqual(ACCEPTED);
  });

  it('waits calmly while there is no meeting, and comes in when there is', async () => {
    const hub = await hubWith(null);
    const { meeting } = await livePage(hub);
    expect(meeting.stage).toBe('no-meeting');
    expect(await meeting.send(register(1))).toEqual({ kind: 'fault', fault: 'no-meeting' });
    await hub.stop();
    await hubWith(openHall(heldJournal()), { port: portOf(hub) });
    await eventually(() => expect(meeting.stage).toBe('ready'));
    expect(meeting.state.length).toBe(BEFORE);
  });

  it('leaves when its admission is taken back', async () => {
    const admission = admit('desk-1');
    const { stops } = await livePage(await hubWith(openHall(heldJournal()), { admission }));
    admission.revoke('desk-1');
    await eventually(() => expect(stops).toEqual(['revoked']));
  });

  it('leaves when the hub does not know it', async () => {
    const { stops } = await page(
      await hubWith(openHall(heldJournal()), { admission: admit('desk-2') }),
      'desk-1',
    );
    await eventually(() => expect(stops).toEqual(['unknown']));
  });
});

describe('a device that the office has not confirmed', () => {
  it('shows its fingerprint and nothing of a real meeting, and comes in by itself when it is confirmed', async () => {
    const admission = admit('desk-1');
    admission.doubt('desk-1');
    const hub = await hubWith({ ...openHall(heldJournal()), rehearsal: false }, { admission });
    const { meeting } = await livePage(hub);
    expect([meeting.stage, meeting.confirmed, meeting.state.length]).toEqual(['no-meeting', false, 0]);
    expect(meeting.fingerprint).toBe(fingerprint(keyOf('desk-1')));
    admission.confirm('desk-1');
    await eventually(() => expect([meeting.stage, meeting.confirmed]).toEqual(['ready', true]));
    expect(await meeting.send(register(1))).toEqual(ACCEPTED);
  });
});

describe('a command that no queue may hold', () => {
  const admission = () => admit('desk-1', 'office-1', 'office-2');
  const latecomer = (document = '12'): Command => ({
    type: 'deputy.admit',
    deputy: {
      id: deputy(77),
      maslikhat: v.parse(maslikhatId, 'm-1'),
      name: { surname: 'Үлгіұлы', given: 'Мысал', patronymic: '' },
      certificate: null,
    },
    document,
  });
  const sentTo = (hub: TestHub) => hub.heard.filter(([type]) => type === MESSAGE.command).length;

  it('given while something else was on its way is signed anew on what came, and accepted', async () => {
    const journal = heldJournal();
    const hub = await hubWith(openHall(journal), { admission: admission() });
    const [desk, office] = [await livePage(hub), await livePage(hub, 'office-1')];
    journal.hold();
    const registered = desk.meeting.send(register(1));
    await journal.arrived();
    const admitted = office.meeting.send(latecomer());
    await eventually(() => expect(sentTo(hub)).toBe(2));
    journal.release();
    expect(await Promise.all([registered, admitted])).toEqual([ACCEPTED, ACCEPTED]);
    expect(sentTo(hub)).toBe(3);
  });

  it('is not sent again when what came meanwhile forbids it: the device says why, by clause', async () => {
    const journal = heldJournal();
    const hub = await hubWith(openHall(journal), { admission: admission() });
    const [first, second] = [await livePage(hub, 'office-1'), await livePage(hub, 'office-2')];
    journal.hold();
    const admitted = first.meeting.send(latecomer());
    await journal.arrived();
    const twice = second.meeting.send(latecomer());
    await eventually(() => expect(sentTo(hub)).toBe(2));
    journal.release();
    expect(await admitted).toEqual(ACCEPTED);
    expect(await twice).toMatchObject({ kind: 'refused', refusal: { clause: '9.3' } });
    expect(sentTo(hub)).toBe(2);
  });

  it('is signed anew three times and no more; then its sender is told', async () => {
    const hall = openHall(heldJournal());
    const busy = async (): Promise<Outcome> => {
      hall.streams.publish([recorded({ type: 'measure.recorded', measure: 'Кезекті шара' })]);
      return { kind: 'fault', fault: 'stale-head' };
    };
    const hub = await hubWith(
      { ...hall, clerk: { ...hall.clerk, submit: busy } },
      { admission: admission() },
    );
    const { meeting } = await livePage(hub, 'office-1');
    expect(await meeting.send(latecomer())).toEqual({ kind: 'fault', fault: 'stale-head' });
    expect(sentTo(hub)).toBe(4);
  });

  it('is signed as the hub will read it, however it was typed', async () => {
    const hall = openHall(heldJournal());
    const { meeting } = await livePage(await hubWith(hall, { admission: admission() }), 'office-1');
    expect(await meeting.send(latecomer(' 12-ж '))).toEqual(ACCEPTED);
    expect(await meeting.send(latecomer(' '))).toEqual({ kind: 'fault', fault: 'malformed' });
  });

  it('several at once go out in the order of their counters', async () => {
    const hub = await hubWith(openHall(heldJournal()), { admission: admission() });
    const { meeting } = await livePage(hub, 'office-1');
    const all = Array.from({ length: 5 }, () => meeting.send(latecomer()));
    const outcomes = await Promise.all(all);
    expect(outcomes.filter(({ kind }) => kind === 'fault')).toEqual([]);
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  });
});

describe('the office’s requests', () => {
  it.each([
    ['/office/devices', {}],
    ['/office/import?name=тізім.csv', { method: 'POST', body: new Blob(['Тегі;Аты']) }],
    ['/office/devices/d1', { method: 'DELETE', body: '{}' }],
  ])('%s is signed as it will stand in the request line, by hub time', async (path, init: RequestInit) => {
    const hub = await hubWith(openHall(heldJournal()));
    const { meeting, requests } = await livePage(hub);
    await meeting.request(path, init);
    const { headers, method = 'GET' } = requests[0]?.init ?? {};
    const asked = {
      method,
      url: encodeURI(path),
      headers: { authorization: new Headers(headers).get('authorization') ?? '' },
    };
    const authorise = openAuthorisation(admit('desk-1'), stoppedClock());
    const body = new Uint8Array(await new Response(init.body ?? null).arrayBuffer());
    expect(authorise(asked)).toMatchObject({
      kind: 'signed',
      device: { id: 'desk-1' },
      digest: digestOf(body),
    });
  });
});

describe('[I10] silence', () => {
  it('is stale after 5 s; after 10 s it is offline and the socket is replaced', async () => {
    const { meeting, clocks, lines } = await livePage(await hubWith(openHall(heldJournal())));
    clocks.advance(4_999);
    meeting.tick();
    expect(meeting.freshness).toBe('live');
    clocks.advance(1);
    meeting.tick();
    expect(meeting.freshness).toBe('stale');
    await eventually(() => expect(meeting.freshness).toBe('live'));
    expect(lines.opened).toBe(1);
    clocks.advance(10_000);
    meeting.tick();
    expect(meeting.freshness).toBe('offline');
    await eventually(() => expect(meeting.freshness).toBe('live'));
    expect(lines.opened).toBe(2);
  });
});

describe('[I12] a desk that is cut off', () => {
  it('goes on registering; what it did arrives once, in order, and it takes only what it lacks', async () => {
    const journal = heldJournal();
    const hub = await hubWith(openHall(journal));
    const { meeting, lines } = await livePage(hub);
    expect(await meeting.send(register(1))).toEqual(ACCEPTED);
    await hub.stop();
    await eventually(async () => expect(await meeting.send({ type: 'meeting.open' })).toEqual(OFFLINE));
    for (const who of [3, 2]) expect(await meeting.send(register(who))).toEqual(QUEUED);
    expect(meeting.preview(register(3))?.code).toBe('deputy.already-registered');
    expect(meeting.ahead.attendance.size).toBe(3);
    expect(meeting.queue.map(({ command }) => command)).toEqual([
      { ...register(3), offline: true },
      { ...register(2), offline: true },
    ]);

    const hall = await reopenHall(journal);
    await hall.clerk.submit({ ...registering(77, 5), desk: 2 });
    const before = lines.history;
    await hubWith(hall, { port: portOf(hub) });
    await eventually(() => expect(meeting.queue.map(({ outcome }) => outcome)).toEqual([ACCEPTED, ACCEPTED]));
    expect(arrivals(hall)).toEqual([deputy(1), deputy(5), deputy(3), deputy(2)]);
    expect(meeting.head).toEqual({ length: BEFORE + 4, hash: hall.streams.head('desk') });
    expect(lines.history - before).toBeLessThan(3 * 450);

    for (const { id } of meeting.queue) meeting.dismiss(id);
    expect(meeting.queue).toEqual([]);
  });

  it('an act whose answer was lost is delivered again and decided once', async () => {
    const journal = heldJournal();
    const hub = await hubWith(openHall(journal));
    const { meeting } = await livePage(hub);
    journal.hold();
    const sent = meeting.send(register(1));
    await journal.arrived();
    await hub.stop();
    journal.release();
    expect(await sent).toEqual(QUEUED);
    const hall = await reopenHall(journal);
    await hubWith(hall, { port: portOf(hub) });
    await eventually(() => expect(meeting.queue.map(({ outcome }) => outcome)).toEqual([ACCEPTED]));
    expect(arrivals(hall)).toEqual([deputy(1)]);
    expect(hall.clerk.state().length).toBe(BEFORE + 1);
  });

  it('may do nothing else, and keeps nothing of it', async () => {
    const hub = await hubWith(openHall(heldJournal()));
    const { meeting, kept } = await livePage(hub);
    await hub.stop();
    await eventually(async () => expect(await meeting.send({ type: 'meeting.open' })).toEqual(OFFLINE));
    const personal = { member: deputy(1), pin: '123456' };
    expect(
      await meeting.send(
        { type: 'paper.sign', member: deputy(1), paper: { kind: 'result', round: 1 }, dissent: '' },
        personal,
      ),
    ).toEqual(OFFLINE);
    expect(meeting.queue).toEqual([]);
    expect(JSON.stringify([...kept])).not.toContain('123456');
    expect([...kept.keys()].filter((key) => key.startsWith('queue/'))).toEqual([]);
  });
});

describe('[I10] a page that is loaded again while the hub is away', () => {
  it('shows the last known state, marked offline, and what it had done', async () => {
    const journal = heldJournal();
    const hub = await hubWith(openHall(journal));
    const { meeting: earlier, kept } = await livePage(hub);
    await earlier.send(register(1));
    await hub.stop();
    await eventually(async () => expect(await earlier.send({ type: 'meeting.open' })).toEqual(OFFLINE));
    await earlier.send(register(2));
    earlier.end();

    const { meeting } = await page(hub, 'desk-1', kept);
    expect(meeting.stage).toBe('ready');
    expect(meeting.freshness).toBe('offline');
    expect(meeting.state).toEqual(earlier.state);
    expect(meeting.head).toEqual(earlier.head);
    expect(meeting.ahead.attendance.has(deputy(2))).toBe(true);

    const hall = await reopenHall(journal);
    await hubWith(hall, { port: portOf(hub) });
    await eventually(() => expect(arrivals(hall)).toEqual([deputy(1), deputy(2)]));
    await eventually(() => expect(meeting.state.attendance.size).toBe(2));
    expect(meeting.trust).toBe('verified');
  });

  it('another device of the same browser sees nothing of it', async () => {
    const hub = await hubWith(openHall(heldJournal()));
    const { kept } = await livePage(hub);
    await hub.stop();
    const { meeting } = await page(hub, 'desk-2', kept);
    expect(meeting.stage).toBe('connecting');
    expect(meeting.state.length).toBe(0);
  });
});

describe('[I3] another history', () => {
  const arrived = (who: number) =>
    recorded({
      type: 'deputy.registered',
      deputy: deputy(who),
      document: 'certificate',
      desk: 1,
      offline: false,
    });
  const hallOf = (records: ReturnType<typeof registrationOpen>, epoch = 1): TestHall => ({
    ...openHall(heldJournal(), { records }),
    streams: openStreams({ ...BEGINNING, epoch, records }),
  });
  const headOf = ({ streams }: TestHall) => ({
    length: streams.length('desk'),
    hash: streams.head('desk'),
  });
  const lived = [...registrationOpen(), arrived(1), arrived(2)];

  it.each([
    ['shorter', registrationOpen()],
    ['of the same length', [...registrationOpen(), arrived(1), arrived(3)]],
    ['longer, and different before', [...registrationOpen(), arrived(1), arrived(3), arrived(4)]],
  ])('%s stops the device, which keeps its copy and sends nothing', async (_, records) => {
    const hub = await hubWith(hallOf(lived));
    const { meeting } = await livePage(hub);
    await hub.stop();
    const hall = hallOf(records);
    const again = await hubWith(hall, { port: portOf(hub) });
    await eventually(() => expect(meeting.trust).toBe('forked'));
    expect(meeting.state).toEqual(replay(lived));
    expect(await meeting.send(register(5))).toEqual(OFFLINE);
    expect(hall.clerk.state().attendance.has(deputy(5))).toBe(false);
    const seen = () => again.sessions.presence().find(({ id }) => id === 'desk-1')?.state;
    await eventually(() => expect(seen()).toBe('forked'));
  });

  it('is recognised by a page that was loaded again', async () => {
    const hub = await hubWith(hallOf(lived));
    const { kept, meeting: earlier } = await livePage(hub);
    earlier.end();
    await hub.stop();
    await hubWith(hallOf([...registrationOpen(), arrived(1), arrived(3), arrived(4)]), { port: portOf(hub) });
    const { meeting } = await page(hub, 'desk-1', kept);
    await eventually(() => expect(meeting.trust).toBe('forked'));
    expect(meeting.state).toEqual(replay(lived));
  });

  it('is shown with what the hub has in its place, so that people can compare', async () => {
    const hub = await hubWith(hallOf(lived));
    const { meeting } = await livePage(hub);
    const own = meeting.head;
    await hub.stop();
    const shorter = hallOf(registrationOpen());
    const second = await hubWith(shorter, { port: portOf(hub) });
    await eventually(() => expect(meeting.hubHead).toEqual(headOf(shorter)));
    expect(meeting.head).toEqual(own);
    await second.stop();
    const changed = hallOf([...registrationOpen(), arrived(1), arrived(3)]);
    await hubWith(changed, { port: portOf(hub) });
    await eventually(() => expect(meeting.hubHead).toEqual(headOf(changed)));
    expect(meeting.hubHead).toMatchObject({ length: own.length });
    expect(meeting.hubHead.hash).not.toBe(own.hash);
  });

  it('that is seen only as its lines arrive is shown with the first of them that does not follow', async () => {
    const hub = await hubWith(hallOf(lived));
    const { meeting } = await livePage(hub);
    await hub.stop();
    const other = hallOf([...registrationOpen(), arrived(1), arrived(3), arrived(4)]);
    await hubWith(other, { port: portOf(hub) });
    await eventually(() => expect(meeting.trust).toBe('forked'));
    expect(meeting.hubHead).toEqual(headOf(other));
  });

  const otherMeeting = (): TestHall => {
    const hall = hallOf(registrationOpen());
    const meeting = v.parse(meetingId, 'meeting-2');
    return {
      ...hall,
      clerk: { ...hall.clerk, meeting },
      streams: openStreams({ ...BEGINNING, meeting, records: registrationOpen() }),
    };
  };

  it.each([
    ['no meeting', () => null, registrationOpen(), 1],
    ['another meeting', otherMeeting, registrationOpen(), 1],
    ['another meeting', otherMeeting, [...registrationOpen(), arrived(1), arrived(3), arrived(4)], 1],
    ['another meeting', otherMeeting, [...lived, arrived(3)], 0],
  ])('is recognised also after %s, and the copy is kept', async (_, between, records, epoch) => {
    const hub = await hubWith(hallOf(lived));
    const { meeting, kept } = await livePage(hub);
    await hub.stop();
    const second = await hubWith(between(), { port: portOf(hub) });
    await eventually(() => expect(meeting.beginning?.meeting).not.toBe(BEGINNING.meeting));
    await second.stop();
    const third = await hubWith(hallOf(records, epoch), { port: portOf(hub) });
    await eventually(() => expect(meeting.trust).toBe('forked'));
    expect(meeting.state).toEqual(replay(lived));
    meeting.end();
    await third.stop();
    await hubWith(hallOf(records, epoch), { port: portOf(hub) });
    const again = await page(hub, 'desk-1', kept);
    await eventually(() => expect(again.meeting.trust).toBe('forked'));
    expect(again.meeting.state).toEqual(replay(lived));
  });

  it('is none where the same meeting comes back after another: the device goes on where it stood', async () => {
    const hub = await hubWith(hallOf(lived));
    const { meeting } = await livePage(hub);
    await hub.stop();
    const second = await hubWith(otherMeeting(), { port: portOf(hub) });
    await eventually(() => expect(meeting.beginning?.meeting).toBe('meeting-2'));
    await eventually(() => expect(meeting.stage).toBe('ready'));
    await second.stop();
    await hubWith(hallOf([...lived, arrived(3)]), { port: portOf(hub) });
    await eventually(() => expect(meeting.state).toEqual(replay([...lived, arrived(3)])));
    expect(meeting.trust).toBe('verified');
    await eventually(() => expect(meeting.freshness).toBe('live'));
    expect(await meeting.send(register(5))).toEqual(ACCEPTED);
  });

  it('in a newer epoch is a new beginning, also for a device that had stopped', async () => {
    const hub = await hubWith(hallOf(lived));
    const { meeting } = await livePage(hub);
    await hub.stop();
    const second = await hubWith(hallOf(registrationOpen()), { port: portOf(hub) });
    await eventually(() => expect(meeting.trust).toBe('forked'));
    await second.stop();
    await hubWith(hallOf(registrationOpen(), 2), { port: portOf(hub) });
    await eventually(() => expect(meeting.state).toEqual(replay(registrationOpen())));
    expect(meeting.trust).toBe('verified');
    await eventually(() => expect(meeting.stage).toBe('ready'));
    expect(await meeting.send(register(1))).toEqual(ACCEPTED);
  });
});

describe('[I3] what people compare on two screens', () => {
  it('is the same on a desk and at the podium after every entry', async () => {
    const hub = await hubWith(openHall(heldJournal()), { admission: admit('desk-1', 'podium-1') });
    const desk = await livePage(hub);
    const podium = await livePage(hub, 'podium-1');
    expect(podium.meeting.chain).toEqual(desk.meeting.chain);
    const before = desk.meeting.chain;
    expect(await desk.meeting.send(register(1))).toEqual(ACCEPTED);
    await eventually(() => expect(podium.meeting.chain).toEqual(desk.meeting.chain));
    expect(podium.meeting.chain.length).toBe(before.length + 1);
    expect(podium.meeting.chain.hash).not.toBe(before.hash);
  });

  it('and the words that opened the record, also without the hub', async () => {
    const hub = await hubWith(openHall(heldJournal()));
    const { kept, meeting: earlier } = await livePage(hub);
    expect(earlier.beginning?.phrase).toBe(BEGINNING.phrase);
    earlier.end();
    await hub.stop();
    const { meeting } = await page(hub, 'desk-1', kept);
    expect(meeting.beginning).toEqual(earlier.beginning);
    expect(meeting.chain).toEqual(earlier.chain);
  });
});

describe('[I2] a hub whose disk is full', () => {
  it('is read-only on every screen with its next word, and no longer once there is room', async () => {
    const disk: { room: Room } = { room: 'enough' };
    const hub = await hubWith({ ...openHall(heldJournal()), room: () => disk.room });
    const { meeting, clocks } = await livePage(hub);
    expect(meeting.room).toBe('enough');
    for (const room of ['last', 'none', 'enough'] as const) {
      disk.room = room;
      clocks.advance(BEAT_EVERY);
      meeting.tick();
      await eventually(() => expect(meeting.room).toBe(room));
    }
  });
});
