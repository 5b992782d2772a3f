import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Log } from '../../hub/log.ts';
import type { Hall } from '../../hub/ports.ts';
import { canonical } from '../../protocol/canonical.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { refuse } from '../../protocol/decision.ts';
import { CLOSE, ENTRIES, helloSchema, PROTOCOL_VERSION, SYNC_MESSAGE } from '../../protocol/wire.ts';
import { resigned, signAs, signedCommand } from '../support/device-keys.ts';
import { deputy, heldJournal, openHall, registrationOpen, reopenHall } from '../support/hub-hall.ts';
import {
  admit,
  introduction,
  type Kiosk,
  message,
  openKiosk,
  openSocket,
  startHub,
  type TestHub,
} from '../support/hub-server.ts';

const BEFORE = registrationOpen().length;
const ACCEPTED = { kind: 'accepted' };

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function start(
  hall: Hall | null,
  admission = admit('desk-1', 'desk-2', 'office-1', 'screen-1'),
  port = 0,
) {
  const hub = await startHub({ admission, hall: () => hall, port });
  opened.push(hub.stop);
  return hub;
}

function kioskOf(hub: TestHub, name: string): Kiosk {
  const kiosk = openKiosk(hub, name);
  opened.push(kiosk.leave);
  kiosk.connect();
  return kiosk;
}

/** A kiosk that has been greeted and reads. */
async function liveKiosk(hub: TestHub, name: string): Promise<Kiosk> {
  const kiosk = kioskOf(hub, name);
  await kiosk.next('hello');
  await kiosk.synced();
  return kiosk;
}

const register = (who: number): Command => ({
  type: 'deputy.register',
  deputy: deputy(who),
  document: 'certificate',
  offline: false,
});

const syncStep1 = (doc = new Y.Doc()): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC_MESSAGE);
  syncProtocol.writeSyncStep1(encoder, doc);
  return encoding.toUint8Array(encoder);
};

describe('a kiosk connects', () => {
  it('and is greeted before anything else, with the meeting and the head of its own stream', async () => {
    const hall = openHall(heldJournal());
    const hub = await start(hall);
    const socket = await openSocket(hub);
    await socket.introduce('desk-2');
    socket.say(syncStep1());
    await socket.next('sync');
    expect(socket.kinds()[0]).toBe('hello');
    const { streams } = hall;
    expect(v.parse(helloSchema, await socket.next('hello'))).toMatchObject({
      device: { id: 'desk-2', role: 'desk', number: 2 },
      confirmed: true,
      counter: 0,
      meeting: {
        epoch: 1,
        rehearsal: true,
        phrase: streams.phrase,
        length: BEFORE,
        head: streams.head('desk'),
      },
    });
  });

  it('and what it asked before it had signed is answered after the greeting', async () => {
    const hub = await start(openHall(heldJournal()));
    const socket = await openSocket(hub);
    socket.say(syncStep1());
    await socket.introduce('desk-1');
    await socket.next('sync');
    expect(socket.kinds()[0]).toBe('hello');
  });

  it('and is told the greatest counter the hub has seen of it, also after a restart', async () => {
    const journal = heldJournal();
    const hub = await start(openHall(journal));
    const desk = await liveKiosk(hub, 'desk-1');
    desk.command(7, register(1));
    await desk.next('answer');
    for (const one of [hub, await start(await reopenHall(journal))])
      expect(await kioskOf(one, 'desk-1').next('hello')).toMatchObject({ counter: 7 });
    expect(await kioskOf(hub, 'desk-2').next('hello')).toMatchObject({ counter: 0 });
  });

  it('and what it does is on every other screen, once, then answered', async () => {
    const hub = await start(openHall(heldJournal()));
    const [desk, wall] = [await liveKiosk(hub, 'desk-1'), await liveKiosk(hub, 'screen-1')];
    desk.command(1, register(1));
    expect(await desk.next('answer')).toMatchObject({ outcome: ACCEPTED });
    await wall.shows(BEFORE + 1);
    expect([desk.entries().length, wall.events().at(-1)]).toEqual([BEFORE + 1, 'deputy.registered']);
    desk.command(1, register(1));
    expect(await desk.next('answer')).toMatchObject({ outcome: ACCEPTED });
    expect(wall.entries()).toHaveLength(BEFORE + 1);
  });

  it('[I2] and while the disk is at work no screen shows what it did', async () => {
    const journal = heldJournal();
    const hub = await start(openHall(journal));
    const [desk, wall] = [await liveKiosk(hub, 'desk-1'), await liveKiosk(hub, 'screen-1')];
    journal.hold();
    desk.command(1, register(1));
    await journal.arrived();
    wall.beat(0);
    await wall.next('beat');
    expect([wall.entries().length, desk.kinds().includes('answer')]).toEqual([BEFORE, false]);
    journal.release();
    await wall.shows(BEFORE + 1);
    expect(await desk.next('answer')).toMatchObject({ outcome: ACCEPTED });
  });

  it('and is refused by the decree with clause and figures, as everybody else', async () => {
    const hall = openHall(heldJournal());
    const desk = await liveKiosk(await start(hall), 'desk-1');
    desk.command(1, { type: 'registration.announce' }, { head: hall.streams.head('desk') });
    expect(await desk.next('answer')).toMatchObject({
      outcome: { kind: 'refused', refusal: { code: 'role.not-permitted', clause: '9.3' } },
    });
  });

  it('and comes back after the hub was restarted without loss or doubles', async () => {
    const journal = heldJournal();
    const first = await start(openHall(journal));
    const desk = await liveKiosk(first, 'desk-1');
    desk.command(1, register(1));
    await desk.shows(BEFORE + 1);
    const kept = desk.entries();
    await first.stop();
    await new Promise((resolve) => desk.provider.once('status', resolve));

    const port = Number(new URL(first.url).port);
    const second = await start(await reopenHall(journal), undefined, port);
    await desk.synced();
    expect(desk.entries()).toEqual(kept);
    const fresh = await liveKiosk(second, 'desk-2');
    expect(fresh.entries()).toEqual(kept);
  });

  it('while there is no meeting, and is told so', async () => {
    const hub = await start(null);
    const desk = kioskOf(hub, 'desk-1');
    expect(await desk.next('hello')).toMatchObject({ meeting: null });
    await desk.synced();
    desk.command(1, register(1));
    expect(await desk.next('answer')).toMatchObject({ outcome: { kind: 'fault', fault: 'no-meeting' } });
  });
});

describe('the stock provider', () => {
  it('says nothing but its device, SyncStep1 and what it is told to say; its goodbye is an awareness message', async () => {
    const hub = await start(openHall(heldJournal()));
    const desk = await liveKiosk(hub, 'desk-1');
    desk.command(1, register(1));
    await desk.shows(BEFORE + 1);
    hub.timers.pass(4_000);
    desk.beat(0);
    await desk.next('beat');
    expect(hub.heard.map(([type]) => type)).toEqual([SYNC_MESSAGE, 100, 102, 104]);
    expect(hub.heard[0]?.[1]).toBe(syncProtocol.messageYjsSyncStep1);
    expect(hub.sessions.presence().find(({ id }) => id === 'desk-1')?.state).toBe('live');

    const office = await liveKiosk(hub, 'office-1');
    await office.next('presence');
    desk.provider.disconnect();
    await office.next('presence');
    expect(hub.heard.at(-1)?.[0]).toBe(1);
  });
});

describe('who may not stay', () => {
  it('a key that is not the device’s, a device that is not admitted: closed for good', async () => {
    const hub = await start(openHall(heldJournal()));
    for (const [name, key] of [
      ['desk-1', 'desk-2'],
      ['desk-9', 'desk-9'],
    ] as const) {
      const socket = await openSocket(hub);
      await socket.introduce(name, key);
      expect(await socket.closed).toBe(CLOSE.unauthorised);
      expect(socket.kinds()).toEqual([]);
    }
  });

  it('whoever repeats what a device signed for another connection', async () => {
    const hub = await start(openHall(heldJournal()));
    const first = await openSocket(hub);
    const said = introduction('desk-1', await first.next('challenge'));
    first.say(said);
    await first.next('hello');
    const second = await openSocket(hub);
    second.say(said);
    expect(await second.closed).toBe(CLOSE.unauthorised);
  });

  it('a kiosk of another version', async () => {
    const hub = await start(openHall(heldJournal()));
    const socket = await openSocket(hub);
    socket.say(message('auth', { version: PROTOCOL_VERSION + 1, key: 'unknown here' }));
    expect(await socket.closed).toBe(CLOSE.wrongVersion);
  });

  it('a socket that asks twice before it has said who it is; it receives nothing', async () => {
    const hub = await start(openHall(heldJournal()));
    const socket = await openSocket(hub);
    for (const _ of [1, 2]) socket.say(syncStep1());
    expect(await socket.closed).toBe(CLOSE.misuse);
    expect(socket.kinds()).toEqual(['challenge']);
  });

  it('a socket that commands or reports before it has said who it is', async () => {
    const hub = await start(openHall(heldJournal()));
    for (const early of [message('command', signedCommand('desk-1', 1, register(1))), message('beat', {})]) {
      const socket = await openSocket(hub);
      socket.say(early);
      expect(await socket.closed).toBe(CLOSE.misuse);
    }
  });

  it('a socket that says nothing for three seconds', async () => {
    const hub = await start(openHall(heldJournal()));
    const socket = await openSocket(hub);
    hub.timers.pass(3_000);
    expect(await socket.closed).toBe(CLOSE.slow);
  });

  it('a third session of one device, for now', async () => {
    const hub = await start(openHall(heldJournal()));
    for (const _ of [1, 2]) await liveKiosk(hub, 'desk-1');
    const third = await openSocket(hub);
    await third.introduce('desk-1');
    expect(await third.closed).toBe(CLOSE.tooMany);
  });

  it('a revoked device, at once', async () => {
    const admission = admit('desk-1', 'office-1');
    const hub = await start(openHall(heldJournal()), admission);
    const desk = await liveKiosk(hub, 'desk-1');
    admission.revoke('desk-1');
    expect(await desk.closed).toBe(CLOSE.revoked);
    expect(hub.sessions.presence().map(({ id }) => id)).toEqual(['office-1']);
  });

  it('a revoked device, and what it had asked for before is not decided any more', async () => {
    const admission = admit('desk-1', 'desk-2', 'office-1');
    const journal = heldJournal();
    const hall = openHall(journal, { admits: (id) => admission.known(id) !== null });
    const hub = await start(hall, admission);
    const [desk, other] = [await liveKiosk(hub, 'desk-1'), await liveKiosk(hub, 'desk-2')];
    journal.hold();
    other.command(1, register(1));
    await journal.arrived();
    desk.command(2, register(2));
    desk.beat(0);
    await desk.next('beat');
    admission.revoke('desk-1');
    expect(await desk.closed).toBe(CLOSE.revoked);
    journal.release();
    other.command(3, register(3));
    await other.next('answer');
    await other.next('answer');
    expect([...hall.clerk.state().attendance.keys()]).toEqual([deputy(1), deputy(3)]);
    const again = await openSocket(hub);
    await again.introduce('desk-1');
    expect(await again.closed).toBe(CLOSE.unauthorised);
  });

  it('a page of another origin', async () => {
    const hub = await start(openHall(heldJournal()));
    await expect(openSocket({ ...hub, origin: 'http://elsewhere.example' })).rejects.toThrow();
  });

  it('anybody, when another meeting has been begun: all come back to it', async () => {
    let hall: Hall | null = null;
    const hub = await startHub({ admission: admit('desk-1'), hall: () => hall });
    opened.push(hub.stop);
    const desk = kioskOf(hub, 'desk-1');
    expect(await desk.next('hello')).toMatchObject({ meeting: null });
    hall = openHall(heldJournal());
    hub.sessions.meetingChanged();
    expect(await desk.next('hello')).toMatchObject({ meeting: { length: BEFORE } });
    await desk.shows(BEFORE);
  });
});

describe('a device whose fingerprint the office has not compared', () => {
  async function doubted(rehearsal: boolean) {
    const admission = admit('desk-1', 'office-1');
    admission.doubt('desk-1');
    const hub = await start({ ...openHall(heldJournal()), rehearsal }, admission);
    return { admission, desk: kioskOf(hub, 'desk-1') };
  }

  it('is in a rehearsal as everybody', async () => {
    const { desk } = await doubted(true);
    expect(await desk.next('hello')).toMatchObject({ confirmed: false, meeting: { length: BEFORE } });
  });

  it('sees and does nothing in a real meeting, until it is confirmed', async () => {
    const { desk, admission } = await doubted(false);
    expect(await desk.next('hello')).toMatchObject({ confirmed: false, counter: 0, meeting: null });
    await desk.synced();
    desk.command(1, register(1));
    expect(await desk.next('answer')).toMatchObject({ outcome: { kind: 'fault', fault: 'no-meeting' } });
    expect(desk.entries()).toEqual([]);
    expect(desk.kinds()).not.toContain('presence');
    admission.confirm('desk-1');
    expect(await desk.next('hello')).toMatchObject({ confirmed: true, meeting: { length: BEFORE } });
    await desk.shows(BEFORE);
    await desk.next('presence');
  });
});

describe('[I1] only the hub writes', () => {
  it('a kiosk that writes its copy is closed for good, and nobody sees what it wrote', async () => {
    const hall = openHall(heldJournal());
    const hub = await start(hall);
    const [desk, wall] = [await liveKiosk(hub, 'desk-1'), await liveKiosk(hub, 'screen-1')];
    const before = Buffer.from(hall.streams.missing('desk', Uint8Array.of(0)));
    desk.doc.getArray(ENTRIES).push(['written by a kiosk']);
    expect(await desk.closed).toBe(CLOSE.misuse);
    expect(before.equals(hall.streams.missing('desk', Uint8Array.of(0)))).toBe(true);
    expect(wall.entries()).toHaveLength(BEFORE);
  });

  it.each([
    ['SyncStep2', Uint8Array.of(0, 1, 2, 0, 0)],
    ['awareness', Uint8Array.of(1, 1, 0)],
    ['a question for awareness', Uint8Array.of(3)],
    ['a second introduction', introduction('desk-1', { challenge: '0'.repeat(32) })],
    ['a challenge', message('challenge', { challenge: '0'.repeat(32) })],
    ['an empty message', new Uint8Array()],
    ['a state vector that ends too early', Uint8Array.of(0, 0, 200, 1, 5)],
    ['a state vector that promises more than it holds', Uint8Array.of(0, 0, 2, 200, 1)],
    ['a state vector of more than 4 KiB', syncStep1(crowd(2_000))],
    ['a message followed by another', Uint8Array.of(...syncStep1(), 0)],
    ['a beat that is none', message('beat', { sent: 1, queued: -1, forked: false })],
  ])('%s is misuse', async (_, bytes) => {
    const hub = await start(openHall(heldJournal()));
    const socket = await openSocket(hub);
    await socket.introduce('desk-1');
    await socket.next('hello');
    socket.say(bytes);
    expect(await socket.closed).toBe(CLOSE.misuse);
  });
});

/** A document in which so many have written that its state vector is long. */
function crowd(writers: number): Y.Doc {
  const doc = new Y.Doc();
  for (let writer = 1; writer <= writers; writer += 1) {
    const other = new Y.Doc();
    other.clientID = writer * 1_000_003;
    other.getArray('x').push(['x']);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  }
  return doc;
}

describe('what cannot be considered is answered, and the hub goes on', () => {
  const good = signedCommand('desk-1', 5, register(5));
  const { signed } = good;
  const id = '0'.repeat(31).concat('5');
  const unsigned = (change: object) => JSON.stringify({ ...good, signed: { ...signed, ...change } });

  it.each([
    ['text that is no JSON', '{"signed":{"id":', '', 'malformed'],
    ['a command nobody knows', unsigned({ command: { type: 'meeting.win' } }), id, 'malformed'],
    ['somebody else’s name', JSON.stringify(signedCommand('desk-2', 5, register(5))), id, 'malformed'],
    [
      'a key that reaches a prototype',
      JSON.stringify(good).replace('{', '{"__proto__":{},'),
      '',
      'malformed',
    ],
    ['an abyss of brackets', `${'['.repeat(3_000)}${']'.repeat(3_000)}`, '', 'malformed'],
    [
      'another meeting',
      JSON.stringify(resigned('desk-1', { ...signed, meeting: 'meeting-0' })),
      id,
      'other-meeting',
    ],
    ['more than 8 KiB', unsigned({ head: 'a'.repeat(8_192) }), id, 'too-large'],
    ['no signature', JSON.stringify({ signed }), id, 'malformed'],
    ['another key’s signature', JSON.stringify(resigned('desk-2', signed)), id, 'bad-signature'],
    ['another deputy than was signed', unsigned({ command: register(6) }), id, 'bad-signature'],
    ['another counter than was signed', unsigned({ counter: 6 }), id, 'bad-signature'],
    ['another time than was signed', unsigned({ at: 6 }), id, 'bad-signature'],
    [
      'a signature over the bare command',
      JSON.stringify({ signed, signature: signAs('desk-1', canonical(signed)) }),
      id,
      'bad-signature',
    ],
  ])('%s', async (_, text, named, fault) => {
    const hub = await start(openHall(heldJournal()));
    const desk = await liveKiosk(hub, 'desk-1');
    desk.send(message('command', text));
    expect(await desk.next('answer')).toEqual({ id: named, outcome: { kind: 'fault', fault } });
    desk.command(1, register(1));
    expect(await desk.next('answer')).toMatchObject({ outcome: ACCEPTED });
  });

  it('the forty-first command at once is too fast; a second later twenty more are not', async () => {
    const hub = await start(openHall(heldJournal()));
    const desk = await liveKiosk(hub, 'desk-1');
    const outcomes = async (from: number, to: number) => {
      const kinds: unknown[] = [];
      for (let n = from; n <= to; n += 1) {
        desk.command(n, register(1));
        kinds.push(
          v.parse(v.object({ outcome: v.object({ kind: v.string() }) }), await desk.next('answer')).outcome
            .kind,
        );
      }
      return kinds;
    };
    expect((await outcomes(1, 41)).filter((kind) => kind === 'fault')).toHaveLength(1);
    hub.timers.pass(1_000);
    expect((await outcomes(42, 62)).filter((kind) => kind === 'fault')).toHaveLength(1);
  });
});

it('[I7] what was refused of one deputy’s ballot leaves no line in the log, because a line has a time', async () => {
  const hall = openHall(heldJournal());
  const refusal = refuse('ballots.second', '15.3', { name: 'Үлгіұлы' });
  const clerk = { ...hall.clerk, submit: async () => refusal };
  const logged: string[] = [];
  const admission = admit('commission-1');
  const log: Log = (_, event) => logged.push(event);
  const hub = await startHub({ admission, hall: () => ({ ...hall, clerk }), log });
  opened.push(hub.stop);
  const table = await liveKiosk(hub, 'commission-1');
  const marks: readonly Command[] = [
    { type: 'ballots.issue', deputy: deputy(1), document: 'certificate' },
    { type: 'ballots.unissue', deputy: deputy(1) },
    { type: 'ballots.spoil', deputy: deputy(1) },
  ];
  for (const [index, mark] of marks.entries()) {
    table.command(index + 1, mark);
    expect(await table.next('answer')).toMatchObject({ outcome: { kind: 'refused' } });
  }
  expect(logged).not.toContain('command.refused');
  table.command(4, { type: 'voting.open' });
  await table.next('answer');
  expect(logged).toContain('command.refused');
});

describe('presence', () => {
  const stateOf = (hub: TestHub, name: string) => hub.sessions.presence().find(({ id }) => id === name);

  it('[9.3] a desk that is back is away until it says that nothing waits', async () => {
    const hub = await start(openHall(heldJournal()));
    expect(hub.sessions.desks()).toMatchObject([
      { desk: 1, state: 'offline' },
      { desk: 2, state: 'offline' },
    ]);
    const desk = await liveKiosk(hub, 'desk-1');
    expect(stateOf(hub, 'desk-1')).toMatchObject({ state: 'offline' });
    for (const [queued, state] of [
      [3, 'queued'],
      [0, 'live'],
    ] as const) {
      desk.beat(queued);
      await desk.next('beat');
      expect(stateOf(hub, 'desk-1')).toMatchObject({ state, queued });
    }
  });

  it('[I3] a device that sees another history is shown to all as that, a desk as one that is away', async () => {
    const hub = await start(openHall(heldJournal()));
    const office = await liveKiosk(hub, 'office-1');
    const desk = await liveKiosk(hub, 'desk-1');
    desk.beat(0);
    await desk.next('beat');
    desk.beat(0, true);
    await desk.next('beat');
    expect(stateOf(hub, 'desk-1')).toMatchObject({ state: 'forked' });
    while (!JSON.stringify(await office.next('presence')).includes('"state":"forked"'));
    expect(hub.sessions.desks()[0]).toMatchObject({ desk: 1, state: 'offline' });
  });

  it('the office sees who comes, waits and goes; the wall is told nothing', async () => {
    const hub = await start(openHall(heldJournal()));
    const [office, wall] = [await liveKiosk(hub, 'office-1'), await liveKiosk(hub, 'screen-1')];
    const desk = await liveKiosk(hub, 'desk-1');
    const seen = async (state: string) => {
      for (;;) {
        const presence = await office.next('presence');
        if (JSON.stringify(presence).includes(`"desk","number":1,"state":"${state}"`)) return true;
      }
    };
    desk.beat(2);
    expect(await seen('queued')).toBe(true);
    desk.leave();
    expect(await seen('offline')).toBe(true);
    const shown = JSON.stringify(await wall.next('presence'));
    expect(shown).toContain('"role":"desk"');
    expect(shown).not.toContain('"role":"office"');
  });

  it('since when a desk is away is the moment its session ended', async () => {
    const hub = await start(openHall(heldJournal()));
    const office = await liveKiosk(hub, 'office-1');
    const desk = await liveKiosk(hub, 'desk-1');
    desk.beat(0);
    await desk.next('beat');
    hub.timers.pass(1_000);
    desk.leave();
    while (stateOf(hub, 'desk-1')?.state !== 'offline') await office.next('presence');
    const [first, second] = hub.sessions.desks();
    expect((first?.since ?? 0) - (second?.since ?? 0)).toBe(1_000);
  });
});
