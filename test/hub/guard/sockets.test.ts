/** [Guard rules: sockets, liveness, close codes] How many connections there may be, for how long, and who comes back. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { LIMITS } from '../../../hub/guard.ts';
import { CLOSE } from '../../../protocol/wire.ts';
import { introduction, message, openKiosk } from '../../support/hub-server.ts';
import { attackedHub } from './attacked-hub.ts';
import { upgraded } from './raw-socket.ts';

/** A ping of the hub, as a text of bytes. */
const PING = String.fromCharCode(0x89, 0);
const SYNC_STEP_1 = Uint8Array.of(0, 0, 1, 0);
/** Addresses of a hall's network. */
const address = (n: number) => `192.0.2.${n + 1}`;

describe('sockets that do nothing but be there', () => {
  it('are eight from one address; the ninth is told to come later', async () => {
    const hub = await attackedHub();
    for (let n = 0; n < LIMITS.socketsPerAddress; n += 1) await hub.socketFrom('192.0.2.7');
    const ninth = await hub.socketFrom('192.0.2.7');
    expect(await ninth.closed).toBe(CLOSE.tooMany);
    await hub.unharmed();
  });

  it('are sixty-four in all; whoever is live stays so, and the next is told to come later', async () => {
    const hub = await attackedHub();
    const others = 3;
    const squatters = [];
    for (let n = 0; n < LIMITS.sockets - others; n += 1) squatters.push(await hub.socketFrom(address(n)));
    for (const from of [address(200), '127.0.0.1']) {
      const next = await hub.socketFrom(from);
      expect(await next.closed).toBe(CLOSE.tooMany);
    }
    // Three seconds later all of them are gone, for they have not said who they are.
    hub.timers.pass(LIMITS.authWithin);
    expect(new Set(await Promise.all(squatters.map(({ closed }) => closed)))).toEqual(new Set([CLOSE.slow]));
    await hub.unharmed();
  });

  it('are gone after three seconds, though they hold on to the connection without a goodbye', async () => {
    const hub = await attackedHub();
    const raw = await upgraded(hub.port);
    hub.timers.pass(LIMITS.authWithin);
    hub.timers.pass(1_000);
    expect(await raw.end()).toBe('closed');
    await raw.closed;
    await hub.unharmed();
  });

  it('two of one device; a third is told to come later, whatever address it comes from', async () => {
    const hub = await attackedHub();
    const [first] = [await hub.greeted('desk-2'), await hub.greeted('desk-2')];
    const third = await hub.socketFrom('192.0.2.9');
    await third.introduce('desk-2');
    expect(await third.closed).toBe(CLOSE.tooMany);
    first?.socket.terminate();
    await first?.closed;
    await hub.unharmed();
    await hub.greeted('desk-2');
  });
});

describe('who does not say who it is, or lies', () => {
  it.each([
    ['with another device’s key', 'desk-2', 'desk-3'],
    ['as a device nobody admitted', 'desk-9', 'desk-9'],
    ['as a device with the name of a prototype', '__proto__', 'desk-2'],
    ['as a device with the name of a function', 'constructor', 'desk-2'],
  ])('%s, is turned away for good', async (_, device, key) => {
    const hub = await attackedHub();
    const socket = await hub.socketFrom('192.0.2.7');
    await socket.introduce(device, key);
    expect([CLOSE.unauthorised, CLOSE.misuse]).toContain(await socket.closed);
    expect(socket.kinds()).toEqual([]);
    await hub.unharmed();
  });

  it('by repeating what it heard another say to the hub', async () => {
    const hub = await attackedHub();
    const honest = await hub.socketFrom('192.0.2.7');
    const said = introduction('desk-2', await honest.next('challenge'));
    honest.say(said);
    await honest.next('hello');
    const listener = await hub.socketFrom('192.0.2.8');
    listener.say(said);
    expect(await listener.closed).toBe(CLOSE.unauthorised);
    await hub.unharmed();
  });

  it('and reads the stream before it has: it is sent nothing but the challenge', async () => {
    const hub = await attackedHub();
    const stranger = await hub.socketFrom('192.0.2.7');
    stranger.say(SYNC_STEP_1);
    stranger.say(SYNC_STEP_1);
    expect(await stranger.closed).toBe(CLOSE.misuse);
    expect(stranger.kinds()).toEqual(['challenge']);
    await hub.unharmed();
  });
});

describe('liveness', () => {
  it('a link that has gone silent is asked every two seconds and ended after six; the others stay', async () => {
    const hub = await attackedHub();
    const silent = await upgraded(hub.port, 'desk-2');
    let seconds = 0;
    for (; seconds < 20 && !silent.isGone(); seconds += 2) {
      hub.timers.pass(2_000);
      // The other kiosks answer the hub's question in the meantime.
      for (const name of ['desk-1', 'office-1', 'screen-1'] as const) {
        const witness = hub.witness(name);
        witness.beat(0);
        await witness.next('beat');
      }
    }
    expect(seconds).toBe(6);
    const pings = silent.heard().toString('latin1').split(PING).length - 1;
    expect(pings).toBe(2);
    await hub.unharmed();
  });
});

describe('a flood of messages', () => {
  it.each([
    ['lawful beats', Uint8Array.from(message('beat', { sent: 1, queued: 0, forked: false })), 'answered'],
    ['questions of 64 KiB', Uint8Array.from(message('command', 'x'.repeat(65_000))), 'closed'],
  ])('%s: the flooder loses its session, for now', async (_, bytes) => {
    const hub = await attackedHub();
    const flooder = await hub.greeted('desk-2');
    for (let sent = 0; sent < 300; sent += 1) flooder.say(bytes);
    expect(await flooder.closed).toBe(CLOSE.tooMany);
    await hub.unharmed();
  });

  it('beats that say something else each time do not reach the other screens faster than beats may come', async () => {
    const hub = await attackedHub();
    const office = hub.witness('office-1');
    const before = office.kinds().filter((kind) => kind === 'presence').length;
    const flooder = await hub.greeted('desk-2');
    for (let sent = 0; sent < 150; sent += 1)
      flooder.say(message('beat', { sent: 1, queued: sent % 2, forked: false }));
    expect(await flooder.closed).toBe(CLOSE.tooMany);
    await hub.unharmed();
    const after = office.kinds().filter((kind) => kind === 'presence').length;
    expect(after - before).toBeLessThanOrEqual(45);
  });
});

describe('close codes and the stock provider', () => {
  /** A server that lets everybody in and closes with this code. */
  async function closingWith(code: number) {
    const http = createServer();
    const live = new WebSocketServer({ server: http });
    let came = 0;
    live.on('connection', (socket) => {
      came += 1;
      socket.close(code);
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    onTestFinished(() => {
      for (const client of live.clients) client.terminate();
      http.close();
    });
    const url = `127.0.0.1:${port}`;
    const kiosk = openKiosk({ url: `ws://${url}`, origin: `http://${url}` }, 'desk-1');
    onTestFinished(() => kiosk.leave());
    return { kiosk, came: () => came, live };
  }

  const codes = Object.entries(CLOSE);
  const permanent = codes.filter(([, code]) => code < 4500);
  const later = codes.filter(([, code]) => code >= 4500);

  it('every code the hub has is of the one range or the other', () => {
    expect(permanent.map(([name]) => name).sort()).toEqual([
      'misuse',
      'revoked',
      'unauthorised',
      'wrongVersion',
    ]);
    expect(later.map(([name]) => name).sort()).toEqual(['leaving', 'meetingChanged', 'slow', 'tooMany']);
    expect(codes.every(([, code]) => (code >= 4400 && code < 4500) || (code >= 4500 && code < 4600))).toBe(
      true,
    );
  });

  it.each(permanent)('%s stops it for good', async (_, code) => {
    const { kiosk, came } = await closingWith(code);
    kiosk.connect();
    expect(await kiosk.closed).toBe(code);
    expect([came(), kiosk.provider.shouldConnect]).toEqual([1, false]);
  });

  it.each(later)('after %s it comes back by itself', async (_, code) => {
    const { kiosk, live } = await closingWith(code);
    const again = new Promise<void>((resolve) => {
      let came = 0;
      live.on('connection', () => {
        came += 1;
        if (came === 2) resolve();
      });
    });
    kiosk.connect();
    await again;
    expect(kiosk.provider.shouldConnect).toBe(true);
  });
});

describe('kiosks that come back in lockstep', () => {
  it('sixty at once, each for the whole history, while a desk acts: all of them are served, and the live ones too', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `desk-${n + 10}`);
    const hub = await attackedHub({ more: names, long: 2_000 });
    const joiners = await Promise.all(names.map((_, n) => hub.socketFrom(address(n))));
    await Promise.all(joiners.map((socket, n) => socket.introduce(names[n] ?? '')));
    await Promise.all(joiners.map((socket) => socket.next('hello')));
    for (const socket of joiners) socket.say(SYNC_STEP_1);
    await hub.acts();
    const answers = await Promise.all(joiners.map((socket) => socket.next('sync')));
    const sizes = answers.map((answer) => (Buffer.isBuffer(answer) ? answer.length : 0));
    expect(Math.min(...sizes)).toBeGreaterThan(400_000);
    expect(joiners.map(({ socket }) => socket.readyState)).toEqual(names.map(() => WebSocket.OPEN));
    await hub.unharmed();
  });
});
