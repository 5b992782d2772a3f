/**
 * One connection's life: challenged to say who it is, live, closed; each with what belongs to it alone.
 * It hears SyncStep1, beats and commands; anything else ends it for good (guard rules, I1).
 */
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import type { CommandType } from '../protocol/commands/command.ts';
import { audienceOf } from '../protocol/roles.ts';
import { sessionText } from '../protocol/signing.ts';
import {
  type Answer,
  authSchema,
  CLOSE,
  type Hello,
  kioskBeatSchema,
  type Outcome,
  PROTOCOL_VERSION,
} from '../protocol/wire.ts';
import type { Clock } from './clock.ts';
import { type Bucket, LIMITS, RATES, readJson, tokenBucket } from './guard.ts';
import { type Considered, type Readable, readableId, readCommand } from './intake.ts';
import type { Log } from './log.ts';
import {
  type Incoming,
  NOTHING_MISSING,
  readMessage,
  STILL_HERE,
  syncAnswer,
  textMessage,
  updateMessage,
} from './messages.ts';
import type { Admission, Device, Hall } from './ports.ts';
import type { Beat } from './presence.ts';
import { isSignedBy } from './signatures.ts';
import type { Timers } from './timers.ts';

/** What a session needs from those who keep it. */
export interface SessionHost {
  readonly admission: Admission;
  readonly hall: () => Hall | null;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** So many unguessable bytes. */
  readonly random: (bytes: number) => Buffer;
  /** Calls in a turn of the event loop in which no other such call is made: now, or later. */
  readonly inTurn: (answer: () => void) => void;
  /** Whether the device may have one more session. */
  readonly mayJoin: (device: Device) => boolean;
  readonly joined: (session: Session, device: Device) => void;
  readonly reported: (session: Session, device: Device, beat: Beat) => void;
  /** The session is no longer live. */
  readonly left: (session: Session, device: Device) => void;
  /** The socket is gone. */
  readonly gone: (session: Session) => void;
}

/** One connection. */
export interface Session {
  readonly address: string;
  /** The device while the session is live. */
  device(): Device | null;
  send(message: Uint8Array): void;
  /** Called every BEAT_EVERY: ends what is silent or stalled and keeps the rest awake. */
  tick(): void;
  close(code: number): void;
}

/** The provider asks for the document before the device can have signed: that is answered after the greeting, once. */
type Challenged = { readonly stage: 'challenged'; readonly challenge: string; asked: Uint8Array | null };

type Live = {
  readonly stage: 'live';
  readonly device: Device;
  /** The meeting this session has been greeted with; none for a device that may not be in the one there is. */
  readonly hall: Hall | null;
  readonly syncs: Bucket;
  readonly commands: Bucket;
  readonly beats: Bucket;
  stopReading: (() => void) | null;
};

/** The code to close with, or null to go on. */
type Ending = number | null;

const versioned = v.object({ version: v.number() });

/** What concerns one deputy's ballot leaves no line in the log, because a line has a time (I7). */
const UNLOGGED: readonly CommandType[] = ['ballots.issue', 'ballots.unissue', 'ballots.spoil'];

type Life = Challenged | Live | { readonly stage: 'closed' };

const CHALLENGE_BYTES = 16;

/** An answer that takes a noticeable time to send, bytes. */
const LARGE_ANSWER = 64 * 1024;

/** Begins the life of a fresh socket. */
export function openSession(socket: WebSocket, address: string, host: SessionHost): Session {
  const { clock, log } = host;
  const now = () => clock.now();
  const messages = tokenBucket(RATES.message, now);
  const challenge = host.random(CHALLENGE_BYTES).toString('hex');
  let life: Life = { stage: 'challenged', challenge, asked: null };
  let heard = now();
  let drained = now();
  let waitingToLeave = 0;
  /** Bytes of an answer to SyncStep1 still on their way: as large as the history, so no sign of a slow reader. */
  let answering = 0;

  socket.on('error', () => socket.terminate());
  // What belongs to the protocol counts as a message: a flood of it costs as much.
  for (const kind of ['ping', 'pong'])
    socket.on(kind, () => {
      heard = now();
      if (!messages()) close(CLOSE.tooMany);
    });
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    heard = now();
    if (life.stage === 'closed') return;
    const code = messages() ? hear(isBinary ? readMessage(data) : { kind: 'misuse' }) : CLOSE.tooMany;
    if (code !== null) close(code);
  });
  socket.on('close', (code: number) => {
    end(code);
    stopWaiting();
    host.gone(session);
  });
  const stopWaiting = host.timers.after(LIMITS.authWithin, () => {
    if (life.stage === 'challenged') close(CLOSE.slow);
  });
  socket.send(textMessage('challenge', { challenge }));

  function hear(message: Incoming): Ending {
    switch (life.stage) {
      case 'closed':
        return null;
      case 'challenged':
        return hearChallenged(life, message);
      case 'live':
        return hearLive(life, message);
    }
  }

  function hearChallenged(challenged: Challenged, message: Incoming): Ending {
    if (message.kind === 'auth') return authenticate(challenged, message.text);
    if (message.kind !== 'sync' || challenged.asked !== null) return CLOSE.misuse;
    challenged.asked = message.stateVector;
    return null;
  }

  function hearLive(live: Live, message: Incoming): Ending {
    switch (message.kind) {
      case 'sync':
        return live.syncs() ? answerSync(live, message.stateVector) : CLOSE.tooMany;
      case 'beat':
        return live.beats() ? answerBeat(live, message.text) : CLOSE.tooMany;
      case 'command':
        take(live, message.text);
        return null;
      case 'auth':
      case 'misuse':
        return CLOSE.misuse;
    }
  }

  function authenticate({ challenge, asked }: Challenged, text: string): Ending {
    const json = readJson(text);
    if (json.kind !== 'read') return CLOSE.misuse;
    const stated = v.safeParse(versioned, json.value);
    if (stated.success && stated.output.version !== PROTOCOL_VERSION) return CLOSE.wrongVersion;
    const auth = v.safeParse(authSchema, json.value);
    if (!auth.success) return CLOSE.misuse;
    const { signature } = auth.output;
    const device = host.admission.known(auth.output.device);
    if (device === null || !isSignedBy(device.key, sessionText(device.id, challenge), signature))
      return CLOSE.unauthorised;
    if (!host.mayJoin(device)) return CLOSE.tooMany;
    const hall = hallFor(device, host.hall());
    const syncs = tokenBucket(RATES.sync, now);
    const commands = tokenBucket(RATES.command, now);
    const beats = tokenBucket(RATES.beat, now);
    const live: Live = { stage: 'live', device, hall, syncs, commands, beats, stopReading: null };
    life = live;
    log('info', 'session.opened', { device: device.id, role: device.role });
    send(textMessage('hello', greeting(device, hall, now())));
    host.joined(session, device);
    return asked === null ? null : hearLive(live, { kind: 'sync', stateVector: asked });
  }

  /** Most of a history is answered in a turn of its own: sixty cold joins at once must not hurt those who are live. */
  function answerSync(live: Live, stateVector: Uint8Array): Ending {
    const { hall } = live;
    if (hall === null) {
      send(NOTHING_MISSING);
      return null;
    }
    if (answering > 0) return CLOSE.slow;
    const audience = audienceOf(live.device.role);
    answering = hall.streams.missing(audience, stateVector).length;
    if (answering < LARGE_ANSWER) bring(live, hall, stateVector);
    else host.inTurn(() => bring(live, hall, stateVector));
    return null;
  }

  /** A new reader is live from the turn of its first answer on: nothing can happen between the two. */
  function bring(live: Live, { streams }: Hall, stateVector: Uint8Array): void {
    if (life !== live) return;
    const audience = audienceOf(live.device.role);
    const answer = syncAnswer(streams.missing(audience, stateVector));
    answering = answer.length;
    socket.send(answer, () => {
      answering = 0;
    });
    live.stopReading ??= streams.subscribe(audience, (update) => send(updateMessage(update)));
  }

  function answerBeat(live: Live, text: string): Ending {
    const json = readJson(text);
    const beat = v.safeParse(kioskBeatSchema, json.kind === 'read' ? json.value : null);
    if (!beat.success) return CLOSE.misuse;
    const room = live.hall?.room() ?? 'enough';
    send(textMessage('beat', { sent: beat.output.sent, time: now(), room }));
    host.reported(session, live.device, beat.output);
    return null;
  }

  function take(live: Live, text: string): void {
    const read: Considered = live.commands()
      ? readCommand(text, live.device, live.hall)
      : { kind: 'fault', fault: 'too-fast' };
    if (read.kind === 'fault') answer(readableId(text), read);
    else decide(live.device, read);
  }

  /** The clerk rejects when it has ended, by a defect or because another meeting was begun: never a kiosk's doing. */
  function decide(by: Device, { message: { signed, signature, pin }, hall }: Readable): void {
    const { id, command, member } = signed;
    const { id: device, role } = by;
    const desk = role === 'desk' ? by.number : null;
    const personal = member === null || pin === undefined ? null : { member, pin };
    const sender = { device: by, envelope: { signed, signature } };
    hall.clerk.submit({ id, command, role, desk, personal, sender }).then(
      (outcome) => {
        if (outcome.kind === 'refused' && !UNLOGGED.includes(command.type)) {
          const { code, clause } = outcome.refusal;
          log('info', 'command.refused', { device, code, clause });
        }
        answer(id, outcome);
      },
      (defect: unknown) => {
        log('error', 'hub.failed', { defect: defect instanceof Error ? defect.name : typeof defect });
        answer(id, { kind: 'fault', fault: 'hub-failed' });
      },
    );
  }

  function answer(id: string, outcome: Outcome): void {
    send(textMessage('answer', { id, outcome } satisfies Answer));
  }

  function send(message: Uint8Array): void {
    if (life.stage === 'closed') return;
    socket.send(message);
    if (socket.bufferedAmount > LIMITS.buffered + answering) cut();
  }

  function tick(): void {
    const at = now();
    if (socket.bufferedAmount === 0 || socket.bufferedAmount < waitingToLeave) drained = at;
    waitingToLeave = socket.bufferedAmount;
    const lost = at - heard >= LIMITS.silentFor || at - drained >= LIMITS.stalledFor;
    if (life.stage === 'closed' || lost) cut();
    else if (life.stage === 'live') {
      socket.ping();
      send(STILL_HERE);
    }
  }

  /** Ends a connection that would not hear a close code anyway. */
  function cut(): void {
    end(CLOSE.slow);
    socket.terminate();
  }

  function close(code: number): void {
    if (life.stage === 'closed') return;
    end(code);
    socket.close(code);
  }

  function end(closeCode: number): void {
    const before = life;
    life = { stage: 'closed' };
    if (before.stage !== 'live') return;
    before.stopReading?.();
    log('info', 'session.closed', { device: before.device.id, closeCode });
    host.left(session, before.device);
  }

  const session: Session = {
    address,
    device: () => (life.stage === 'live' ? life.device : null),
    send,
    tick,
    close,
  };
  return session;
}

/** The meeting a device is let into: a rehearsal, or any once the office has compared its fingerprint. */
function hallFor({ confirmed }: Device, hall: Hall | null): Hall | null {
  return hall === null || confirmed || hall.rehearsal ? hall : null;
}

function greeting({ id, role, number, confirmed }: Device, hall: Hall | null, time: number): Hello {
  const device = { id, role, number };
  const common = { version: PROTOCOL_VERSION, device, confirmed, time };
  if (hall === null) return { ...common, counter: 0, meeting: null };
  const { clerk, streams, rehearsal } = hall;
  const audience = audienceOf(role);
  const meeting = {
    id: clerk.meeting,
    epoch: streams.epoch,
    rehearsal,
    phrase: streams.phrase,
    length: streams.length(audience),
    head: streams.head(audience),
  };
  return { ...common, counter: clerk.counterOf(id), meeting };
}
