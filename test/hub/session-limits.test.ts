import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { isOwnAddress, originAllowed, readJson, tokenBucket } from '../../hub/guard.ts';
import { readMessage } from '../../hub/messages.ts';
import { openSessions } from '../../hub/sessions.ts';
import { CLOSE } from '../../protocol/wire.ts';
import { heldJournal, openHall, recorded, SILENT, stoppedClock } from '../support/hub-hall.ts';
import { admit, introduction, manualTimers, message } from '../support/hub-server.ts';
import { random } from './support.ts';

/** A socket whose other end takes what the test says it takes. */
class StubSocket extends EventEmitter {
  bufferedAmount = 0;
  taking = true;
  sent: Uint8Array[] = [];
  pings = 0;
  ended: number | 'terminated' | null = null;

  send(bytes: Uint8Array, done?: () => void): void {
    this.sent.push(bytes);
    if (this.taking) done?.();
    else this.bufferedAmount += bytes.length;
  }

  ping(): void {
    this.pings += 1;
  }

  close(code: number): void {
    this.ended ??= code;
  }

  terminate(): void {
    this.ended ??= 'terminated';
    this.emit('close', 1006);
  }

  says(bytes: Uint8Array): void {
    this.emit('message', Buffer.from(bytes), true);
  }
}

const SYNC_STEP_1 = Uint8Array.of(0, 0, 1, 0);

function hubWith(...names: string[]) {
  const clock = stoppedClock();
  const timers = manualTimers(clock);
  const hall = openHall(heldJournal());
  const sessions = openSessions({
    admission: admit(...names),
    hall: () => hall,
    clock,
    log: SILENT,
    random,
    timers,
  });
  const arrive = (address = '192.0.2.1') => {
    const socket = new StubSocket();
    // A session uses of a socket what the stub has.
    sessions.accept(socket as unknown as WebSocket, address);
    return socket;
  };
  const live = (name: string) => {
    const socket = arrive();
    const [challenge = new Uint8Array()] = socket.sent;
    socket.says(introduction(name, JSON.parse(Buffer.from(challenge).toString().slice(2))));
    return socket;
  };
  /** Shows about so many bytes to everybody. */
  const show = (bytes: number) => {
    for (let shown = 0; shown < bytes; shown += 600)
      hall.streams.publish([recorded({ type: 'measure.recorded', measure: 'қ'.repeat(300) })]);
  };
  return { sessions, timers, hall, arrive, live, show };
}

const MIB = 1024 * 1024;

describe('a reader that cannot keep up', () => {
  it('is cut off above 1 MiB, never skipped; the others read on', () => {
    const hub = hubWith('desk-1', 'desk-2');
    const [slow, quick] = [hub.live('desk-1'), hub.live('desk-2')];
    for (const socket of [slow, quick]) socket.says(SYNC_STEP_1);
    slow.taking = false;
    hub.show(MIB);
    expect([slow.ended, quick.ended]).toEqual(['terminated', null]);
    const sent = slow.sent.length;
    hub.show(600);
    expect(slow.sent).toHaveLength(sent);
  });

  it('may take its time over a long history, but not ask for it again meanwhile', () => {
    const hub = hubWith('desk-1');
    hub.show(2 * MIB);
    const socket = hub.live('desk-1');
    socket.taking = false;
    socket.says(SYNC_STEP_1);
    hub.show(600);
    expect([socket.bufferedAmount > 2 * MIB, socket.ended]).toEqual([true, null]);
    socket.says(SYNC_STEP_1);
    expect(socket.ended).toBe(CLOSE.slow);
  });

  it('is cut off when nothing has left for ten seconds, though it still answers', () => {
    const hub = hubWith('desk-1');
    const socket = hub.live('desk-1');
    socket.taking = false;
    socket.says(SYNC_STEP_1);
    for (let seconds = 0; seconds < 10; seconds += 2) {
      expect(socket.ended).toBe(null);
      hub.timers.pass(2_000);
      socket.emit('pong');
    }
    hub.timers.pass(2_000);
    expect(socket.ended).toBe('terminated');
  });
});

describe('a silent link', () => {
  it('is asked every two seconds and cut off after six without an answer', () => {
    const hub = hubWith('desk-1');
    const socket = hub.live('desk-1');
    hub.timers.pass(4_000);
    expect([socket.pings, socket.ended]).toEqual([2, null]);
    socket.emit('pong');
    hub.timers.pass(4_000);
    expect(socket.ended).toBe(null);
    hub.timers.pass(2_000);
    expect(socket.ended).toBe('terminated');
  });

  it('carries an empty awareness frame every two seconds, for the provider’s watchdog', () => {
    const hub = hubWith('desk-1');
    const socket = hub.live('desk-1');
    hub.timers.pass(2_000);
    expect([...(socket.sent.at(-1) ?? [])]).toEqual([1, 1, 0]);
  });
});

describe('how many there may be', () => {
  it('eight sockets from one address, as many as there is room for from the hub’s own computer', () => {
    const hub = hubWith();
    const guests = Array.from({ length: 9 }, () => hub.arrive('192.0.2.7'));
    expect(guests.map(({ ended }) => ended)).toEqual([...Array(8).fill(null), CLOSE.tooMany]);
    const own = Array.from({ length: 57 }, () => hub.arrive('127.0.0.1'));
    expect(own.filter(({ ended }) => ended === CLOSE.tooMany)).toHaveLength(1);
  });

  it('room is made when a socket is gone', () => {
    const hub = hubWith();
    const [first] = Array.from({ length: 8 }, () => hub.arrive('192.0.2.7'));
    first?.terminate();
    expect(hub.arrive('192.0.2.7').ended).toBe(null);
  });

  it('none once the hub is leaving; those who are here may come back', () => {
    const hub = hubWith('desk-1');
    const socket = hub.live('desk-1');
    hub.sessions.close();
    expect([socket.ended, hub.arrive().ended]).toEqual([CLOSE.leaving, CLOSE.leaving]);
  });

  it('the sixth SyncStep1 at once is one too many', () => {
    const hub = hubWith('desk-1');
    const socket = hub.live('desk-1');
    for (let asked = 0; asked < 5; asked += 1) socket.says(SYNC_STEP_1);
    expect(socket.ended).toBe(null);
    socket.says(SYNC_STEP_1);
    expect(socket.ended).toBe(CLOSE.tooMany);
  });
});

describe('a bucket', () => {
  it('gives its burst at once and its rate from then on', () => {
    let now = 0;
    const bucket = tokenBucket({ perSecond: 20, burst: 40 }, () => now);
    const taken = () => Array.from({ length: 100 }, bucket).filter(Boolean).length;
    expect(taken()).toBe(40);
    now += 500;
    expect(taken()).toBe(10);
    now += 3_600_000;
    expect(taken()).toBe(40);
  });
});

describe('JSON', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('may be eight deep, brackets in words not counted', () => {
    expect(readJson(nested(8)).kind).toBe('read');
    expect(readJson(nested(9)).kind).toBe('malformed');
    expect(readJson(JSON.stringify(['[[[[[[[[[[\\"[['])).kind).toBe('read');
  });

  it('may not name a prototype, however it is written; a person may', () => {
    expect(readJson('{"a":{"__proto__":{"role":"office"}}}').kind).toBe('malformed');
    expect(readJson('{"\\u005f_proto__":1}').kind).toBe('malformed');
    expect(readJson('{"reason":"__proto__"}').kind).toBe('read');
  });

  it('is measured in bytes, not in letters', () => {
    expect(readJson(JSON.stringify('қ'.repeat(4_095))).kind).toBe('read');
    expect(readJson(JSON.stringify('қ'.repeat(4_096))).kind).toBe('too-large');
  });
});

describe('an origin', () => {
  const hosts = ['192.0.2.1:8912', 'hall.local:8912'];
  it.each([
    ['the page itself', { host: 'hall.local:8912', origin: 'http://hall.local:8912' }, true],
    [
      'the page by another scheme than it was served by',
      { host: 'hall.local:8912', origin: 'https://hall.local:8912' },
      false,
    ],
    ['another page', { host: 'hall.local:8912', origin: 'http://elsewhere.example' }, false],
    [
      'a page of another name of the hub',
      { host: 'hall.local:8912', origin: 'http://192.0.2.1:8912' },
      false,
    ],
    [
      'a name that was pointed at the hub',
      { host: 'rebound.example', origin: 'http://rebound.example' },
      false,
    ],
    ['another port', { host: 'hall.local:8912', origin: 'http://hall.local' }, false],
    ['a longer name', { host: 'hall.local:8912', origin: 'http://hall.local:89120' }, false],
    ['a sandboxed page', { host: 'hall.local:8912', origin: 'null' }, false],
    ['no page', { host: 'hall.local:8912' }, false],
  ])('%s', (_, headers, allowed) => {
    expect(originAllowed(headers, hosts)).toBe(allowed);
  });

  it('is that of the scheme it was served by', () => {
    const headers = { host: 'hall.local:8912', origin: 'https://hall.local:8912' };
    expect([originAllowed(headers, hosts, 'https'), originAllowed(headers, hosts, 'http')]).toEqual([
      true,
      false,
    ]);
  });

  it('the hub’s own computer is known by its address', () => {
    expect(
      ['127.0.0.1', '::ffff:127.0.0.1', '::1', '192.0.2.1', '::ffff:192.0.2.1'].map(isOwnAddress),
    ).toEqual([true, true, true, false, false]);
  });
});

describe('any bytes at all', () => {
  const opening = fc.constantFrom([], [0], [0, 0], [0, 1], [0, 2], [1], [100], [102], [104]);

  it('are a message only when whole: one byte less or one more is misuse', () => {
    const whole = fc.oneof(
      fc.constant(SYNC_STEP_1),
      fc
        .tuple(fc.constantFrom('auth' as const, 'command' as const, 'beat' as const), fc.string())
        .map(([kind, text]) => message(kind, text)),
    );
    fc.assert(
      fc.property(whole, fc.nat(255), (bytes, more) => {
        expect(readMessage(bytes).kind).not.toBe('misuse');
        expect(readMessage(bytes.subarray(0, -1)).kind).toBe('misuse');
        expect(readMessage(Uint8Array.of(...bytes, more)).kind).toBe('misuse');
      }),
      { numRuns: process.env.LONG ? 1_000_000 : 2_000 },
    );
  });

  it('leave a live session either alone or closed, and the hub as it was', () => {
    const hub = hubWith('desk-1');
    const head = hub.hall.streams.head('office');
    fc.assert(
      fc.property(opening, fc.uint8Array({ maxLength: 64 }), (start, rest) => {
        const socket = hub.live('desk-1');
        socket.says(Uint8Array.of(...start, ...rest));
        const { ended } = socket;
        socket.terminate();
        expect([null, CLOSE.misuse]).toContain(ended);
      }),
      { numRuns: process.env.LONG ? 1_000_000 : 2_000 },
    );
    expect(hub.hall.streams.head('office')).toBe(head);
  });
});
