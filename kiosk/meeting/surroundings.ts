/**
 * What a kiosk takes from its browser: time, chance, sockets, requests, disk. main.ts gives the real ones, tests their own.
 * Only what exists on a plain http page is used: no randomUUID, no subtle, no locks.
 */
import type { Shelf } from './shelf.ts';

export interface Surroundings {
  /** The hub's live address, `ws://host`. */
  readonly hub: string;
  /** Milliseconds that never jump, from any beginning. */
  readonly monotonic: () => number;
  /** This device's own clock, ms since the epoch: information only. */
  readonly wall: () => number;
  /** Unguessable bytes as lower-case hex, two digits a byte. */
  readonly randomHex: (bytes: number) => string;
  readonly request: (path: string, init: RequestInit) => Promise<Response>;
  readonly shelf: Shelf;
  readonly socket: typeof WebSocket;
  /** Calls again and again; returns the way to stop. */
  readonly every: (ms: number, act: () => void) => () => void;
}

/** The browser's own. */
export function browserSurroundings(shelf: Shelf): Surroundings {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return {
    hub: `${scheme}//${location.host}`,
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    randomHex: (bytes) =>
      [...crypto.getRandomValues(new Uint8Array(bytes))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join(''),
    request: (path, init) => fetch(path, init),
    shelf,
    socket: WebSocket,
    every: (ms, act) => {
      const timer = setInterval(act, ms);
      return () => clearInterval(timer);
    },
  };
}
