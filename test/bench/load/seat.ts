/**
 * One reader or writer in its place: comes in, asks for what it lacks, and from then on tells which events arrive when.
 * Events are found by their mark in the bytes, the same for every server, so that no reader decodes anything.
 */
import { BEAT_EVERY } from '../../../protocol/wire.ts';
import { eventsIn } from './marks.ts';
import { sharedNow } from './time.ts';
import {
  answerChallenge,
  askMissing,
  type DeviceKey,
  emptyAwareness,
  firstMessage,
  hear,
  PATHS,
  textMessage,
  type Way,
} from './ways-in.ts';
import { openWire, type Reading, type Wire } from './wire.ts';

/** Where to sit. `have` is the state vector to ask with, null for a writer that asks for nothing. */
export interface Place {
  readonly way: Way;
  readonly host: string;
  readonly key: DeviceKey | null;
  readonly have: Uint8Array | null;
  /** Whether the update of the answer is wanted whole. */
  readonly keep: boolean;
  /** Whether to stop reading as soon as the missing has been asked for. */
  readonly stalls: boolean;
}

export interface Seat {
  readonly wire: Wire;
  /** Bytes until it was in: of synchronisation, and in all. */
  readonly sync: number;
  readonly bytes: number;
  /** ms from the first packet until it was in. */
  readonly took: number;
  /** What it lacked, if it was to be kept. */
  readonly update: Uint8Array | null;
  /** The hub's hello. */
  readonly hello: string;
}

/** What a seat tells once it is taken. */
export interface Told {
  /** Events `first`…`last` have come with one message. */
  events(first: number, last: number, at: number): void;
  answer(text: string): void;
  closed(code: number | null): void;
}

/** Sits down; resolves when everything missing has come (a stalling seat: when it has asked). */
export function takeSeat(place: Place, told: Told): Promise<Seat> {
  const { way, host, key, have } = place;
  const began = sharedNow();
  return new Promise((taken, failed) => {
    let stage: 'coming' | 'asked' | 'in' = 'coming';
    let hello = '';
    let wire: Wire | null = null;
    const early: Uint8Array[] = [];
    const send = (message: Uint8Array): void => {
      if (wire === null) early.push(message);
      else wire.send(message);
    };
    const reading = (): Reading =>
      place.stalls && stage === 'asked' ? 'never' : place.keep || stage === 'in' ? 'whole' : 'counted';

    function settle(sync: number, update: Uint8Array | null): void {
      stage = 'in';
      if (wire === null) failed(new Error(`${way} answered before it was connected`));
      else taken({ wire, sync, bytes: wire.received(), took: sharedNow() - began, update, hello });
    }
    function ask(): void {
      if (have !== null) send(askMissing(way, have));
      if (have === null || place.stalls) settle(0, null);
      if (have !== null) stage = 'asked';
    }

    const ear = {
      message(bytes: Buffer, at: number, size: number): void {
        if (stage === 'in') {
          const events = eventsIn(bytes);
          if (events !== null) {
            told.events(events.first, events.last, at);
            return;
          }
        }
        const heard = hear(way, bytes);
        switch (heard.kind) {
          case 'challenge':
            if (key !== null) send(answerChallenge(heard.text, key));
            break;
          case 'hello':
            hello = heard.text;
            ask();
            break;
          case 'admitted':
            ask();
            break;
          case 'answer':
            told.answer(heard.text);
            break;
          case 'missing':
            if (stage === 'asked' && !place.stalls) settle(size, place.keep ? heard.update().slice() : null);
            break;
          default:
        }
      },
      closed(code: number | null): void {
        if (stage === 'in' || place.stalls) told.closed(code);
        else failed(new Error(`${way} sent a client away with ${code ?? 'no code'} before it was in`));
      },
    };
    openWire(host, PATHS[way], ear, reading).then((opened) => {
      wire = opened;
      const first = firstMessage(way);
      if (first !== null) send(first);
      for (const message of early) opened.send(message);
      if (way === 'bare' || way === 'bare, by tick') settle(0, null);
      if (way === '@y/websocket-server') ask();
    }, failed);
  });
}

/** How often a client says that it is there, ms, and what it says; null where an answer to a ping is enough. */
export function signOfLife(way: Way): { readonly every: number; readonly message: () => Uint8Array } | null {
  if (way === 'hub')
    return {
      every: BEAT_EVERY,
      message: () => textMessage('beat', { sent: Math.round(sharedNow()), queued: 0, forked: false }),
    };
  return way === 'hocuspocus' ? { every: 15_000, message: emptyAwareness } : null;
}
