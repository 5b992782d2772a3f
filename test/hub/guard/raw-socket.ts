/** A TCP connection that speaks WebSocket by hand, so that it can break every rule of it (RFC 6455). */
import { connect } from 'node:net';
import * as v from 'valibot';
import { MESSAGE } from '../../../protocol/wire.ts';
import { introduction } from '../../support/hub-server.ts';

/** What stands in a frame's head; the lawful frame of a kiosk is final, masked and binary. */
export interface FrameHead {
  readonly final?: boolean;
  readonly reserved?: number;
  readonly opcode?: number;
  readonly masked?: boolean;
  /** The length that is announced, if not the payload's. */
  readonly announced?: bigint;
}

export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
/** A close frame with one of the codes there are: 1002 to 1009, 44xx, 45xx. */
const GOODBYE = '\\x88\\x02[\\x03\\x11]';
const MASK = Buffer.of(1, 2, 3, 4);

/** One frame as bytes. */
export function frame(payload: Uint8Array, head: FrameHead = {}): Buffer {
  const { final = true, reserved = 0, opcode = OPCODE.binary, masked = true } = head;
  const announced = head.announced ?? BigInt(payload.length);
  const first = (final ? 0x80 : 0) | (reserved << 4) | opcode;
  const mask = masked ? 0x80 : 0;
  const length =
    announced < 126n ? Buffer.of(first, mask | Number(announced)) : announced < 65_536n ? short() : long();
  const body = masked ? payload.map((byte, at) => byte ^ (MASK[at % 4] ?? 0)) : payload;
  return Buffer.concat([length, masked ? MASK : Buffer.alloc(0), body]);

  function short(): Buffer {
    const bytes = Buffer.of(first, mask | 126, 0, 0);
    bytes.writeUInt16BE(Number(announced), 2);
    return bytes;
  }
  function long(): Buffer {
    const bytes = Buffer.alloc(10);
    bytes[0] = first;
    bytes[1] = mask | 127;
    bytes.writeBigUInt64BE(announced, 2);
    return bytes;
  }
}

/** The request that opens the live connection, with these lines instead of or beside the usual ones. */
export function upgradeRequest(port: number, changed: Readonly<Record<string, string>> = {}): string {
  const headers = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.alloc(16).toString('base64'),
    ...changed,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET /live HTTP/1.1\r\n${lines.join('')}\r\n`;
}

const challenged = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Connects and says these bytes first, in one packet. */
export function rawSocket(port: number, first: string | Uint8Array = '') {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const chunks: Buffer[] = [];
  let wake = () => {};
  let gone = false;
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    wake();
  });
  const closed = new Promise<void>((resolve) =>
    socket.on('close', () => {
      gone = true;
      wake();
      resolve();
    }),
  );
  socket.write(first);
  const heard = () => Buffer.concat(chunks);

  /** Waits until this has been heard; null when the hub has hung up before. */
  async function hears(pattern: RegExp): Promise<string | null> {
    for (;;) {
      const found = pattern.exec(heard().toString('latin1'));
      if (found !== null) return found[1] ?? found[0];
      if (gone) return null;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  return {
    socket,
    closed,
    heard,
    hears,
    isGone: () => gone,
    say: (...frames: readonly Uint8Array[]) => socket.write(Buffer.concat(frames)),
    /** Answers the challenge as this device and waits for the greeting. */
    async introduce(name: string): Promise<void> {
      const challenge = v.parse(challenged, await hears(/"challenge":"([0-9a-f]{32})"/));
      socket.write(frame(introduction(name, { challenge })));
      if ((await hears(/"version":[0-9]+,"device"/)) === null) throw new Error(`${name} was not greeted`);
    },
    /** Whether the hub answered a beat, or hung up or said goodbye instead. */
    async end(): Promise<'answered' | 'closed'> {
      const answer = `${String.fromCharCode(MESSAGE.beat)}.{1,2}\\{"sent"`;
      const found = await hears(new RegExp(`${answer}|${GOODBYE}`));
      return found?.includes('sent') === true ? 'answered' : 'closed';
    },
  };
}

export type RawSocket = ReturnType<typeof rawSocket>;

/** A connection that has been upgraded, and greeted if a device is named. */
export async function upgraded(port: number, name?: string): Promise<RawSocket> {
  const raw = rawSocket(port, upgradeRequest(port));
  if (name === undefined) await raw.hears(/"challenge"/);
  else await raw.introduce(name);
  return raw;
}
