/**
 * A hub's sessions and clerk driven without a network: hostile messages go in by the million. What came of them is judged
 * by what reached the clerk, by the journal and by the documents, not by what the hub says of itself.
 */
import { EventEmitter } from 'node:events';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { duplexPair } from 'node:stream';
import { setImmediate as nextTick } from 'node:timers/promises';
import fc from 'fast-check';
import { type WebSocket, WebSocketServer } from 'ws';
import { SOCKET_OPTIONS } from '../../hub/guard.ts';
import { readMessage } from '../../hub/messages.ts';
import type { Submission } from '../../hub/ports.ts';
import { openSessions } from '../../hub/sessions.ts';
import { openStreams } from '../../hub/streams.ts';
import { canonical } from '../../protocol/canonical.ts';
import type { Command } from '../../protocol/commands/command.ts';
import { AUDIENCES } from '../../protocol/roles.ts';
import { CLOSE, type Envelope, MESSAGE } from '../../protocol/wire.ts';
import { frame } from '../hub/guard/raw-socket.ts';
import { anyCommand } from '../support/any-command.ts';
import { authOf, signedCommand } from '../support/device-keys.ts';
import {
  BEGINNING,
  deputy,
  heldJournal,
  openHall,
  registrationOpen,
  replayed,
  SILENT,
  stoppedClock,
} from '../support/hub-hall.ts';
import { admit, manualTimers, message } from '../support/hub-server.ts';
import { type Dice, diceOf } from './dice.ts';
import { hostile, hurt, type Lawful, textFrame } from './hostile.ts';

const DEVICES = ['desk-1', 'office-1', 'commission-1', 'podium-1', 'screen-1'] as const;
const DEPUTIES = 60;
const CHALLENGE = '07'.repeat(16);
const NOTHING = Uint8Array.of(0);

/** What became of a run. */
export interface Driven {
  readonly inputs: number;
  readonly seconds: number;
  /** The longest the hub was busy with one input, ms of the processor. */
  readonly slowest: number;
  /** Sessions that were ended, by code. */
  readonly ended: ReadonlyMap<number, number>;
  /** Commands that came as far as the clerk, and those of them that no device ever signed so. */
  readonly considered: number;
  readonly forged: number;
  /** Sessions that were opened by something that was not the device's own answer to the challenge. */
  readonly intruders: number;
  /** Whether every document is what the journal gives, to the byte, and a witness still reads and is answered. */
  readonly whole: boolean;
  /** Events that the journal holds beside those it began with. */
  readonly recorded: number;
}

/** A socket whose other end takes everything and keeps nothing. */
class DrivenSocket extends EventEmitter {
  bufferedAmount = 0;
  ended: number | null = null;
  heard = 0;
  accepted = 0;

  send(bytes: Uint8Array, done?: () => void): void {
    this.heard += 1;
    if (bytes[0] === MESSAGE.answer && Buffer.from(bytes).includes('"accepted"')) this.accepted += 1;
    done?.();
  }

  ping(): void {}

  close(code: number): void {
    this.ended ??= code;
  }

  terminate(): void {
    this.ended ??= CLOSE.slow;
    this.emit('close', 1006);
  }
}

const register = (who: number): Command => ({
  type: 'deputy.register',
  deputy: deputy(who),
  document: 'certificate',
  offline: false,
});

/** Commands of every type, each signed by one of the devices, and what else a kiosk says. */
function lawfulMessages(seed: number): Lawful & { readonly signed: readonly Envelope[] } {
  const any = fc.sample(anyCommand(), { numRuns: 300, seed });
  const all = [...any, ...Array.from({ length: DEPUTIES - 1 }, (_, n) => register(n + 1))];
  const signed = all.map((command, n) => {
    const by = command.type === 'deputy.register' ? 'desk-1' : (DEVICES[n % DEVICES.length] ?? 'desk-1');
    return signedCommand(by, n + 1, command);
  });
  const auths = DEVICES.map((name) => authOf(name, CHALLENGE));
  const beat = { sent: 1, queued: 0, forked: false };
  const sync = Uint8Array.of(0, 0, 1, 0);
  return {
    signed,
    commands: signed.map((envelope, n) => (n % 9 === 0 ? { ...envelope, pin: '4711' } : envelope)),
    others: [...auths.map((auth) => [MESSAGE.auth, auth] as const), [MESSAGE.beat, beat]],
    bytes: [
      ...signed.map((envelope) => textFrame(MESSAGE.command, JSON.stringify(envelope))),
      ...auths.map((auth) => textFrame(MESSAGE.auth, JSON.stringify(auth))),
      ...Array.from({ length: 40 }, () => textFrame(MESSAGE.beat, JSON.stringify(beat))),
      ...Array.from({ length: 40 }, () => sync),
    ],
  };
}

const nameOf = ({ signed, signature }: Envelope) => `${signature} ${canonical(signed)}`;

/** Drives so many hostile inputs, made from this seed, into a hub; every 64th goes through a socket's frames. */
export async function drive(inputs: number, seed: number): Promise<Driven> {
  const dice = diceOf(seed);
  const clock = stoppedClock();
  const journal = heldJournal();
  const records = registrationOpen(DEPUTIES);
  const lawful = lawfulMessages(seed);
  const known = new Set(lawful.signed.map(nameOf));
  const hall = openHall(journal, { records, clock });
  const [counted, ended] = [{ considered: 0, forged: 0, intruders: 0 }, new Map<number, number>()];
  const clerk = {
    ...hall.clerk,
    submit(submission: Submission) {
      counted.considered += 1;
      const envelope = submission.sender?.envelope;
      if (envelope === undefined || !known.has(nameOf(envelope))) counted.forged += 1;
      return hall.clerk.submit(submission);
    },
  };
  const sessions = openSessions({
    admission: admit(...DEVICES),
    hall: () => ({ ...hall, clerk }),
    clock,
    log: SILENT,
    random: (bytes) => Buffer.alloc(bytes, 7),
    timers: manualTimers(clock),
  });
  const greetings = new Map(
    DEVICES.map((name) => [name, Buffer.from(message('auth', authOf(name, CHALLENGE)))]),
  );
  const lawfulAuths = new Set(
    lawful.others
      .filter(([type]) => type === MESSAGE.auth)
      .map(([, auth]) => Buffer.from(message('auth', auth)).toString('hex')),
  );

  function arrive(): DrivenSocket {
    const socket = new DrivenSocket();
    // A session uses of a socket what the driven one has.
    sessions.accept(socket as unknown as WebSocket, '192.0.2.1');
    return socket;
  }
  function leave(socket: DrivenSocket): void {
    if (socket.ended !== null) ended.set(socket.ended, (ended.get(socket.ended) ?? 0) + 1);
    socket.emit('close', 1006);
  }
  function live(name = dice.below(2) === 0 ? 'desk-1' : dice.one(DEVICES)): DrivenSocket {
    const socket = arrive();
    socket.emit('message', greetings.get(name), true);
    return socket;
  }
  let slowest = 0;
  function timed(act: () => void): void {
    const [began, worked] = [performance.now(), process.cpuUsage()];
    act();
    const passed = performance.now() - began;
    if (passed <= slowest) return;
    // Time in which the machine was busy with others is nobody's fault here.
    const { user, system } = process.cpuUsage(worked);
    slowest = Math.max(slowest, Math.min(passed, (user + system) / 1_000));
  }

  const witness = live('desk-1');
  let acted = 0;
  /** Desk 1 goes on with its work all the time: the last deputy comes, leaves, comes back, leaves. */
  function witnessActs(): void {
    const type = acted % 2 === 1 ? 'deputy.leave' : 'deputy.return';
    const next: Command =
      acted === 0 ? register(DEPUTIES) : { type, deputy: deputy(DEPUTIES), offline: false };
    acted += 1;
    const command = signedCommand('desk-1', 50_000 + acted, next);
    known.add(nameOf(command));
    witness.emit('message', Buffer.from(message('command', command)), true);
    clock.advance(100);
  }
  const began = performance.now();
  let device = live();
  for (let n = 0; n < inputs; n += 1) {
    if (n % 1_024 === 1_023) witnessActs();
    if (n % 64 === 63) await throughFrames(sessions.accept, hostile(lawful, dice), dice, timed);
    else {
      const bytes = hostile(lawful, dice);
      // What is misuse ends a session whatever it is: one in eight is enough to see that, the others are only read.
      let misuse = false;
      timed(() => {
        misuse = readMessage(bytes).kind === 'misuse';
      });
      if (misuse && n % 8 > 0) continue;
      const stranger = n % 16 === 7;
      const socket = stranger ? arrive() : device;
      const before = socket.heard;
      timed(() => socket.emit('message', Buffer.from(bytes), true));
      if (stranger) {
        // The hub says something to a stranger only once it believes it.
        if (socket.heard > before && !lawfulAuths.has(Buffer.from(bytes).toString('hex')))
          counted.intruders += 1;
        leave(socket);
      } else if (socket.ended !== null) {
        leave(socket);
        device = live();
      }
    }
    if (n % 256 === 255) await nextTick();
  }
  await nextTick();
  const seconds = (performance.now() - began) / 1_000;
  leave(device);

  witnessActs();
  for (let turn = 0; turn < 4; turn += 1) await nextTick();
  const kept = await replayed(journal);
  const rebuilt = openStreams({ ...BEGINNING, records: [...records, ...kept.records] });
  const whole =
    witness.ended === null &&
    witness.accepted === acted &&
    AUDIENCES.every(
      (audience) =>
        hall.streams.head(audience) === rebuilt.head(audience) &&
        Buffer.from(hall.streams.missing(audience, NOTHING)).equals(rebuilt.missing(audience, NOTHING)),
    );
  sessions.close();
  return { inputs, seconds, slowest, ended, ...counted, whole, recorded: kept.records.length };
}

/** The bytes as frames of a WebSocket, whole or hurt themselves, over a connection in this process. */
async function throughFrames(
  accept: (socket: WebSocket, address: string) => void,
  bytes: Uint8Array,
  dice: Dice,
  timed: (act: () => void) => void,
): Promise<void> {
  const server = new WebSocketServer({ noServer: true, clientTracking: false, ...SOCKET_OPTIONS });
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.headers = {
    upgrade: 'websocket',
    connection: 'Upgrade',
    'sec-websocket-key': Buffer.alloc(16).toString('base64'),
    'sec-websocket-version': '13',
  };
  const [ours, theirs] = duplexPair();
  ours.on('error', () => undefined);
  ours.resume();
  const head = { final: dice.below(8) > 0, opcode: dice.one([2, 2, 2, 2, 0, 1, 8, 9, 10, 3]) };
  const whole = frame(bytes, head);
  const sent = dice.below(2) === 0 ? whole : hurt(whole, whole, dice);
  timed(() =>
    server.handleUpgrade(request, theirs, Buffer.alloc(0), (socket) => {
      accept(socket, '192.0.2.2');
      socket.on('close', () => undefined);
    }),
  );
  timed(() => ours.write(sent));
  await nextTick();
  ours.destroy();
  theirs.destroy();
  await nextTick();
}
