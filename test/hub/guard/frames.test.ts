/** [Guard rules: ws] Frames that break the WebSocket protocol or its limits, while other kiosks are live. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../hub/guard.ts';
import { message } from '../../support/hub-server.ts';
import { attackedHub } from './attacked-hub.ts';
import { frame, OPCODE, rawSocket, upgraded, upgradeRequest } from './raw-socket.ts';

/** Lawful by itself: if what stands before it was let through, the hub answers this one. */
const BEAT = Uint8Array.from(message('beat', { sent: 1, queued: 0, forked: false }));
const NOTHING = new Uint8Array();

/** The beat in so many pieces. */
function inPieces(pieces: number): Buffer {
  return Buffer.concat(
    Array.from({ length: pieces }, (_, at) => {
      const last = at === pieces - 1;
      const part = last ? BEAT.subarray(at) : BEAT.subarray(at, at + 1);
      return frame(part, { final: last, opcode: at === 0 ? OPCODE.binary : OPCODE.continuation });
    }),
  );
}

const BROKEN: readonly (readonly [string, Uint8Array])[] = [
  ['a frame without a mask', frame(BEAT, { masked: false })],
  ['a compressed frame, though nothing was agreed', frame(BEAT, { reserved: 4 })],
  ['reserved bits', frame(BEAT, { reserved: 3 })],
  ['an unknown kind of frame', frame(BEAT, { opcode: 3 })],
  ['a ping in two pieces', frame(NOTHING, { opcode: OPCODE.ping, final: false })],
  ['a ping of 126 bytes', frame(new Uint8Array(126), { opcode: OPCODE.ping })],
  ['a continuation of nothing', frame(BEAT, { opcode: OPCODE.continuation })],
  ['a goodbye of one byte', frame(Uint8Array.of(3), { opcode: OPCODE.close })],
  ['a goodbye with a code nobody may send', frame(Uint8Array.of(3, 0xed), { opcode: OPCODE.close })],
  ['text that is no UTF-8', frame(Uint8Array.of(0xc3, 0x28), { opcode: OPCODE.text })],
  ['text', frame(Buffer.from('{}'), { opcode: OPCODE.text })],
  ['one byte more than 64 KiB', frame(new Uint8Array(LIMITS.message + 1))],
  ['an announcement of 64 KiB and a byte', frame(NOTHING, { announced: BigInt(LIMITS.message + 1) })],
  ['an announcement of 2^63 bytes', frame(NOTHING, { announced: 2n ** 63n })],
  ['seventeen pieces of a lawful message', inPieces(17)],
  ['ten thousand empty messages in one packet', Buffer.concat(Array(10_000).fill(frame(NOTHING)))],
];

describe('a frame that breaks the protocol ends its connection and touches nobody else', () => {
  it.each(BROKEN)('%s', async (_, bytes) => {
    const hub = await attackedHub();
    const stranger = await upgraded(hub.port);
    stranger.say(bytes, frame(BEAT));
    const device = await upgraded(hub.port, 'desk-2');
    device.say(bytes, frame(BEAT));
    expect([await stranger.end(), await device.end()]).toEqual(['closed', 'closed']);
    await hub.unharmed();
    // Whoever does not say goodbye is not waited for.
    hub.timers.pass(2_000);
    await Promise.all([stranger.closed, device.closed]);
  });

  it('in the same packet as the request that opens the connection, before anybody could listen for an error', async () => {
    const hub = await attackedHub();
    for (const [, bytes] of BROKEN) {
      const raw = rawSocket(
        hub.port,
        Buffer.concat([Buffer.from(upgradeRequest(hub.port)), bytes, frame(BEAT)]),
      );
      expect(await raw.end()).toBe('closed');
    }
    await hub.unharmed();
  });

  it('while sixteen pieces are a message like any other', async () => {
    const hub = await attackedHub();
    const device = await upgraded(hub.port, 'desk-2');
    device.say(inPieces(16));
    expect(await device.end()).toBe('answered');
    await hub.unharmed();
  });

  it('a message that comes byte by byte: more than 256 pieces are not kept', async () => {
    const hub = await attackedHub();
    const device = await upgraded(hub.port, 'desk-2');
    const slow = frame(new Uint8Array(60_000));
    for (let at = 0; at < 4_000 && !device.isGone(); at += 1) {
      device.socket.write(slow.subarray(at, at + 1));
      await new Promise((next) => setImmediate(next));
    }
    expect(device.isGone()).toBe(true);
    await hub.unharmed();
  });
});

describe('compression', () => {
  it('is not agreed to, whoever offers it', async () => {
    const hub = await attackedHub();
    const offered = { 'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits' };
    const raw = rawSocket(hub.port, upgradeRequest(hub.port, offered));
    await raw.hears(/"challenge"/);
    expect(raw.heard().toString('latin1').toLowerCase()).not.toContain('sec-websocket-extensions');
    raw.socket.destroy();
    await hub.unharmed();
  });
});

describe('a connection that is torn', () => {
  it.each([
    ['while it asks to be opened', (port: number) => rawSocket(port, upgradeRequest(port).slice(0, 80))],
    ['as soon as it has asked', (port: number) => rawSocket(port, upgradeRequest(port))],
    [
      'in the middle of a frame',
      (port: number) =>
        rawSocket(port, Buffer.concat([Buffer.from(upgradeRequest(port)), frame(BEAT).subarray(0, 3)])),
    ],
  ])('%s, is nobody’s concern', async (_, begin) => {
    const hub = await attackedHub();
    for (let times = 0; times < 20; times += 1) {
      const raw = begin(hub.port);
      await new Promise((ready) => raw.socket.once('connect', ready));
      raw.socket.resetAndDestroy();
      await raw.closed;
    }
    await hub.unharmed();
  });
});

describe('a flood of control frames', () => {
  it.each([
    ['pings whose answers nobody takes', OPCODE.ping],
    ['answers to no ping', OPCODE.pong],
  ])('%s, costs the flooder its session and the hub no memory', async (_, opcode) => {
    const hub = await attackedHub();
    const raw = await upgraded(hub.port, 'desk-2');
    raw.socket.pause();
    const flood = Buffer.concat(Array(1_000).fill(frame(new Uint8Array(125), { opcode })));
    raw.socket.write(flood);
    await new Promise((told) => raw.socket.write(frame(BEAT), told));
    raw.socket.resume();
    expect(await raw.end()).toBe('closed');
    // Not one of them was answered.
    expect(raw.heard().toString('latin1')).not.toContain(String.fromCharCode(0x80 | OPCODE.pong, 125));
    await hub.unharmed();
  });
});
