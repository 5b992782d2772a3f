/**
 * All connections at once: how many there may be, who is here, and what ends them together.
 * Office, desks, commission and podium are told how every device is; the wall only how the desks are (clause 9.3).
 */
import type { WebSocket } from 'ws';
import { desksIn } from '../protocol/views/desks.ts';
import { BEAT_EVERY, CLOSE } from '../protocol/wire.ts';
import type { Clock } from './clock.ts';
import { isOwnAddress, LIMITS } from './guard.ts';
import type { Log } from './log.ts';
import { textMessage } from './messages.ts';
import type { Admission, Device, Hall, Sessions } from './ports.ts';
import { type Beat, openPresence } from './presence.ts';
import { openSession, type Session } from './session.ts';
import { machineTimers, type Timers } from './timers.ts';

/** The sessions and the ways in and out. */
export interface LiveSessions extends Sessions {
  /** Takes a socket that has just been opened from `address`; how it goes on is decided by what it says. */
  accept(socket: WebSocket, address: string): void;
  /** Sends everybody away to come back to the meeting that `hall` gives from now on. */
  meetingChanged(): void;
  /** Ends every session and takes no more. */
  close(): void;
}

/** Opens the sessions of a hub that has just started. */
export function openSessions(around: {
  readonly admission: Admission;
  readonly hall: () => Hall | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: (bytes: number) => Buffer;
  /** How many there may be; the guard rules' number if it is not said. */
  readonly most?: number;
  readonly timers?: Timers;
}): LiveSessions {
  const { admission, hall, clock, log, random, most = LIMITS.sockets, timers = machineTimers } = around;
  const book = openPresence(admission, clock);
  const sessions = new Set<Session>();
  const newcomers = new Set<Session>();
  let shown = '';
  /** Whether the presence will be shown at the end of this turn. */
  let owing = false;
  const large: (() => void)[] = [];
  /** Whether a large answer was given in this turn. */
  let answered = false;
  let closed = false;

  function ofDevice(id: Device['id']): Session[] {
    return [...sessions].filter((session) => session.device()?.id === id);
  }

  /** Shows the presence when all that came in this turn of the event loop is done: who comes back together is shown once. */
  function show(newcomer: Session | null = null): void {
    if (newcomer !== null) newcomers.add(newcomer);
    if (owing) return;
    owing = true;
    setImmediate(showNow);
  }

  /** To all who may see it, if it has changed; otherwise to newcomers alone. */
  function showNow(): void {
    owing = false;
    const presence = book.list();
    const text = JSON.stringify(presence);
    const readers = text === shown ? [...newcomers] : sessions;
    newcomers.clear();
    shown = text;
    const whole = textMessage('presence', presence);
    const desks = textMessage(
      'presence',
      presence.filter(({ role }) => role === 'desk'),
    );
    for (const reader of readers) {
      const device = reader.device();
      if (device !== null && mayHear(device)) reader.send(device.role === 'screen' ? desks : whole);
    }
  }

  /** Who is here is no business of a device that the office may not have meant to admit. */
  function mayHear({ confirmed }: Device): boolean {
    return confirmed || hall()?.rehearsal === true;
  }

  /** Large answers go out one a turn of the event loop, so that what is live goes on between them. */
  function inTurn(answer: () => void): void {
    if (answered) large.push(answer);
    else answerNow(answer);
  }

  function answerNow(answer: () => void): void {
    answered = true;
    setImmediate(() => {
      answered = false;
      const next = large.shift();
      if (next !== undefined) answerNow(next);
    });
    answer();
  }

  const host = {
    admission,
    hall,
    clock,
    timers,
    log,
    random,
    inTurn,
    mayJoin: ({ id }: Device) => ofDevice(id).length < LIMITS.socketsPerDevice,
    joined(session: Session, device: Device) {
      book.joined(device, session);
      show(session);
    },
    reported(session: Session, device: Device, beat: Beat) {
      book.reported(device, session, beat);
      show();
    },
    left(session: Session, device: Device) {
      book.left(device, session);
      show();
    },
    gone: (session: Session) => sessions.delete(session),
  };

  function isFull(address: string): boolean {
    if (sessions.size >= most) return true;
    const same = [...sessions].filter((session) => session.address === address).length;
    return same >= LIMITS.socketsPerAddress && !isOwnAddress(address);
  }

  function closeAll(code: number): void {
    for (const session of [...sessions]) session.close(code);
  }

  admission.onRevoked((id) => {
    for (const session of ofDevice(id)) session.close(CLOSE.revoked);
    show();
  });

  admission.onConfirmed((id) => {
    for (const session of ofDevice(id)) session.close(CLOSE.meetingChanged);
  });

  const stopTicking = timers.every(BEAT_EVERY, () => {
    for (const session of [...sessions]) session.tick();
    show();
  });

  return {
    presence: () => book.list(),
    desks: () => desksIn(book.list()),
    accept(socket, address) {
      if (closed) turnAway(socket, CLOSE.leaving, timers);
      else if (isFull(address)) turnAway(socket, CLOSE.tooMany, timers);
      else sessions.add(openSession(socket, address, host));
    },
    meetingChanged: () => closeAll(CLOSE.meetingChanged),
    close() {
      closed = true;
      stopTicking();
      closeAll(CLOSE.leaving);
    },
  };
}

/** Says when to come back, and does not wait long for an answer. */
function turnAway(socket: WebSocket, code: number, timers: Timers): void {
  socket.on('error', () => socket.terminate());
  socket.close(code);
  timers.after(BEAT_EVERY, () => socket.terminate());
}
