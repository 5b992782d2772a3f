/**
 * One connection's life: waiting for its device to say who it is, live, closed; each with what belongs to it alone.
 * It hears SyncStep1, beats and commands; anything else ends it for good (guard rules, I1).
 */
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import { audienceOf } from '../protocol/roles.ts';
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
import type { Timers } from './timers.ts';

/** What a session needs from those who keep it. */
export interface SessionHost {
  readonly admission: Admission;
  readonly hall: () => Hall | null;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** Whether the device may have one more session. */
  readonly mayJoin: (device: Device) => boolean;
  readonly joined: (session: Session, device: Device) => void;
  readonly reported: (session: Session, device: Device, queued: number) => void;
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

type Live = {
  readonly stage: 'live';
  readonly device: Device;
  /** The meeting this session has been greeted with. */
  readonly hall: Hall | null;
  readonly syncs: Bucket;
  readonly commands: Bucket;
  stopReading: (() => void) | null;
};

/** The code to close with, or null to go on. */
type Ending = number | null;

const versioned = v.object({ version: v.number() });

type Life = { readonly stage: 'waiting' } | Live | { readonly stage: 'closed' };

/** Begins the life of a fresh socket. */
export function openSession(socket: WebSocket, address: string, host: SessionHost): Session {
  const { clock, log } = host;
  const now = () => clock.now();
  const messages = tokenBucket(RATES.message, now);
  let life: Life = { stage: 'waiting' };
  let heard = now();
  let drained = now();
  let waitingToLeave = 0;
  /** Bytes of an answer to SyncStep1 still on their way: as large as the history, so no sign of a slow reader. */
  let answering = 0;

  socket.on('error', () => socket.terminate());
  socket.on('pong', () => {
    heard = now();
  });
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    heard = now();
    const code = messages() ? hear(isBinary ? readMessage(data) : { kind: 'misuse' }) : CLOSE.tooMany;
    if (code !== null) close(code);
  });
  socket.on('close', (code: number) => {
    end(code);
    stopWaiting();
    host.gone(session);
  });
  const stopWaiting = host.timers.after(LIMITS.authWithin, () => {
    if (life.stage === 'waiting') close(CLOSE.slow);
  });

  function hear(message: Incoming): Ending {
    switch (life.stage) {
      case 'closed':
        return null;
      case 'waiting':
        return message.kind === 'auth' ? authenticate(message.text) : CLOSE.misuse;
      case 'live':
        return hearLive(life, message);
    }
  }

  function hearLive(live: Live, message: Incoming): Ending {
    switch (message.kind) {
      case 'sync':
        return live.syncs() ? answerSync(live, message.stateVector) : CLOSE.tooMany;
      case 'beat':
        return answerBeat(live, message.text);
      case 'command':
        take(live, message.text);
        return null;
      case 'auth':
      case 'misuse':
        return CLOSE.misuse;
    }
  }

  function authenticate(text: string): Ending {
    const json = readJson(text);
    if (json.kind !== 'read') return CLOSE.misuse;
    const stated = v.safeParse(versioned, json.value);
    if (stated.success && stated.output.version !== PROTOCOL_VERSION) return CLOSE.wrongVersion;
    const auth = v.safeParse(authSchema, json.value);
    if (!auth.success) return CLOSE.misuse;
    const device = host.admission.verify(auth.output.device, auth.output.secret);
    if (device === null) return CLOSE.unauthorised;
    if (!host.mayJoin(device)) return CLOSE.tooMany;
    const hall = host.hall();
    const syncs = tokenBucket(RATES.sync, now);
    const commands = tokenBucket(RATES.command, now);
    life = { stage: 'live', device, hall, syncs, commands, stopReading: null };
    log('info', 'session.opened', { device: device.id, role: device.role });
    send(textMessage('hello', greeting(device, hall, now())));
    host.joined(session, device);
    return null;
  }

  /** A new reader is live from the turn of its first answer on: nothing can happen between the two. */
  function answerSync(live: Live, stateVector: Uint8Array): Ending {
    if (live.hall === null) {
      send(NOTHING_MISSING);
      return null;
    }
    if (answering > 0) return CLOSE.slow;
    const { streams } = live.hall;
    const audience = audienceOf(live.device.role);
    const answer = syncAnswer(streams.missing(audience, stateVector));
    answering = answer.length;
    socket.send(answer, () => {
      answering = 0;
    });
    live.stopReading ??= streams.subscribe(audience, (update) => send(updateMessage(update)));
    return null;
  }

  function answerBeat(live: Live, text: string): Ending {
    const json = readJson(text);
    const beat = v.safeParse(kioskBeatSchema, json.kind === 'read' ? json.value : null);
    if (!beat.success) return CLOSE.misuse;
    send(textMessage('beat', { sent: beat.output.sent, time: now() }));
    host.reported(session, live.device, beat.output.queued);
    return null;
  }

  function take(live: Live, text: string): void {
    const read: Considered = live.commands()
      ? readCommand(text, live.device.id, live.hall)
      : { kind: 'fault', fault: 'too-fast' };
    if (read.kind === 'fault') answer(readableId(text), read);
    else decide(live.device, read);
  }

  /** The clerk rejects when it has ended, by a defect or because another meeting was begun: never a kiosk's doing. */
  function decide({ id: device, role, number }: Device, { envelope, hall }: Readable): void {
    const { id, command, personal = null } = envelope;
    const desk = role === 'desk' ? number : null;
    hall.clerk.submit({ id, command, role, desk, personal }).then(
      (outcome) => {
        if (outcome.kind === 'refused' && command.type !== 'ballots.issue') {
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

function greeting({ id, role, number }: Device, hall: Hall | null, time: number): Hello {
  const device = { id, role, number };
  if (hall === null) return { version: PROTOCOL_VERSION, device, meeting: null, time };
  const { clerk, streams, rehearsal } = hall;
  const audience = audienceOf(role);
  const meeting = {
    id: clerk.meeting,
    epoch: streams.epoch,
    rehearsal,
    length: streams.length(audience),
    head: streams.head(audience),
  };
  return { version: PROTOCOL_VERSION, device, meeting, time };
}
