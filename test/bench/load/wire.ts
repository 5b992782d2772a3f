/**
 * A WebSocket client that costs next to nothing, so that hundreds of readers in one process do not measure themselves:
 * one read buffer for all, frames read where they lie. It says what it must (masked frames, pongs) and no more.
 */
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { sharedNow } from './time.ts';

/** One open connection; `received` counts all bytes of messages so far. */
export interface Wire {
  received(): number;
  send(message: Uint8Array): void;
  /** Sends what frameOf() made, several frames at once if need be. */
  sendFrames(frames: Uint8Array): void;
  end(): void;
}

/** What the owner hears; `message` is valid during the call only, `size` its bytes, `at` sharedNow() of its arrival. */
export interface Ear {
  message(message: Buffer, at: number, size: number): void;
  /** The other side closed (its code) or the connection is gone (null). */
  closed(code: number | null): void;
}

/** `whole`: messages are put together; `counted`: of one larger than a read only the first bytes are kept; `never`: nothing is read. */
export type Reading = 'whole' | 'counted' | 'never';

const shared = Buffer.allocUnsafeSlow(256 * 1024);
const NOTHING = Buffer.alloc(0);
/** A message that is only counted is told of by its first bytes, which say what it is. */
const FIRST_BYTES = 64;
const OPCODE = { close: 8, ping: 9, pong: 10, binary: 2 } as const;

/** One frame of a client, ready for the socket. */
export function frameOf(message: Uint8Array, opcode: number = OPCODE.binary): Buffer {
  const { length } = message;
  const size = length < 126 ? 6 : length < 65_536 ? 8 : 14;
  const frame = Buffer.allocUnsafe(size + length);
  frame[0] = 0x80 | opcode;
  if (size === 6) frame[1] = 0x80 | length;
  else if (size === 8) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  const mask = randomBytes(4);
  mask.copy(frame, size - 4);
  for (let at = 0; at < length; at += 1) frame[size + at] = (message[at] ?? 0) ^ (mask[at & 3] ?? 0);
  return frame;
}

/** Connects; rejects when the server does not take it. */
export function openWire(host: string, path: string, ear: Ear, reading: () => Reading): Promise<Wire> {
  const [name = '', port = ''] = host.split(':');
  return new Promise((opened, failed) => {
    let greeted = false;
    let greeting = '';
    let received = 0;
    const read = frameReader(ear, (opcode, payload) => {
      if (opcode === OPCODE.ping) socket.write(frameOf(payload, OPCODE.pong));
      if (opcode === OPCODE.close) end(payload.length >= 2 ? payload.readUInt16BE(0) : null);
    });
    let over = false;
    function end(code: number | null): void {
      if (over) return;
      over = true;
      socket.destroy();
      if (greeted) ear.closed(code);
      else failed(new Error(`${host}${path} took no connection: ${greeting.slice(0, 80)}`));
    }

    const socket = connect({
      host: name,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: shared,
        callback(bytes) {
          const chunk = shared.subarray(0, bytes);
          if (greeted) {
            received += bytes;
            read(chunk, reading());
          } else greet(chunk);
          return reading() !== 'never';
        },
      },
    });
    function greet(chunk: Buffer): void {
      const text = chunk.toString('latin1');
      const ends = (greeting + text).indexOf('\r\n\r\n');
      if (ends < 0) {
        greeting += text;
        return;
      }
      const rest = ends + 4 - greeting.length;
      greeting += text;
      if (!greeting.startsWith('HTTP/1.1 101')) {
        end(null);
        return;
      }
      greeted = true;
      opened({
        received: () => received,
        send: (message) => socket.write(frameOf(message)),
        sendFrames: (frames) => socket.write(frames),
        end() {
          over = true;
          socket.destroy();
        },
      });
      received += chunk.length - rest;
      if (rest < chunk.length) read(Buffer.from(chunk.subarray(rest)), reading());
    }
    socket.on('error', () => end(null));
    socket.on('close', () => end(null));
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
  });
}

/** Reads a server's frames out of what comes; servers here send each message as one frame. */
function frameReader(ear: Ear, control: (opcode: number, payload: Buffer) => void) {
  const head = Buffer.alloc(10);
  let have = 0;
  let opcode = 0;
  let whole = 0;
  let missing = 0;
  let parts = NOTHING;
  let filled = 0;

  function headSize(): number {
    if (have < 2) return 2;
    const length = (head[1] ?? 0) & 0x7f;
    return length < 126 ? 2 : length === 126 ? 4 : 10;
  }
  function told(payload: Buffer, at: number, size: number): void {
    if (opcode >= OPCODE.close) control(opcode, payload);
    else ear.message(payload, at, size);
  }

  return (chunk: Buffer, reading: Reading): void => {
    const now = sharedNow();
    let at = 0;
    while (at < chunk.length) {
      if (missing > 0) {
        const take = Math.min(missing, chunk.length - at);
        if (filled < parts.length) filled += chunk.copy(parts, filled, at, at + take);
        at += take;
        missing -= take;
        if (missing > 0) return;
        told(parts, now, whole);
        parts = NOTHING;
        continue;
      }
      head[have] = chunk[at] ?? 0;
      have += 1;
      at += 1;
      if (have < headSize()) continue;
      const size = headSize();
      opcode = (head[0] ?? 0) & 0x0f;
      const length =
        size === 2
          ? (head[1] ?? 0) & 0x7f
          : size === 4
            ? head.readUInt16BE(2)
            : Number(head.readBigUInt64BE(2));
      have = 0;
      if (at + length <= chunk.length) {
        told(chunk.subarray(at, at + length), now, length);
        at += length;
      } else {
        whole = length;
        missing = length;
        filled = 0;
        parts = Buffer.allocUnsafe(reading === 'whole' ? length : Math.min(length, FIRST_BYTES));
      }
    }
  };
}
