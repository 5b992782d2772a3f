/**
 * A hub on a free port of this computer, and kiosks that talk to it: the stock provider, or a bare socket that may misbehave.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { WebSocket, WebSocketServer } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Clock } from '../../hub/clock.ts';
import { originAllowed, SOCKET_OPTIONS } from '../../hub/guard.ts';
import type { Log } from '../../hub/log.ts';
import type { Admission, Device, Hall } from '../../hub/ports.ts';
import { type LiveSessions, openSessions } from '../../hub/sessions.ts';
import type { Timers } from '../../hub/timers.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { Role } from '../../protocol/roles.ts';
import type { DeviceId } from '../../protocol/values.ts';
import { challengeSchema, ENTRIES, LIVE_ROOM, MESSAGE, type SignedCommand } from '../../protocol/wire.ts';
import { authOf, keyOf, signedCommand } from './device-keys.ts';
import { device, SILENT, stoppedClock } from './hub-hall.ts';

/** Devices that are admitted, each called by its role and number: «desk-1»; the office has compared their fingerprints. */
export function admit(...names: string[]): Admission & {
  revoke(name: string): void;
  /** As if the office had not compared this device's fingerprint yet. */
  doubt(name: string): void;
  confirm(name: string): void;
} {
  let devices: readonly Device[] = names.map(named);
  const onRevoked: ((id: DeviceId) => void)[] = [];
  const onConfirmed: ((id: DeviceId) => void)[] = [];
  const change = (name: string, confirmed: boolean) => {
    devices = devices.map((one) => (one.id === name ? { ...one, confirmed } : one));
  };
  return {
    known: (id) => devices.find((admitted) => admitted.id === id) ?? null,
    list: () => devices,
    onRevoked: (listener) => onRevoked.push(listener),
    onConfirmed: (listener) => onConfirmed.push(listener),
    revoke(name) {
      devices = devices.filter(({ id }) => id !== name);
      for (const listener of onRevoked) listener(device(name));
    },
    doubt: (name) => change(name, false),
    confirm(name) {
      change(name, true);
      for (const listener of onConfirmed) listener(device(name));
    },
  };
}

const ROLES: Record<string, Role> = {
  office: 'office',
  desk: 'desk',
  commission: 'commission',
  podium: 'podium',
  screen: 'screen',
};

function named(name: string): Device {
  const [role = '', number = ''] = name.split('-');
  const known = ROLES[role];
  if (known === undefined) throw new Error(`${name} has no role`);
  return { id: device(name), role: known, number: Number(number), key: keyOf(name), confirmed: true };
}

/** Timers that run when a test says that time has passed. */
export function manualTimers(clock: { advance(ms: number): void }): Timers & { pass(ms: number): void } {
  let now = 0;
  let plans: { at: number; every: number | null; run: () => void }[] = [];
  const plan = (ms: number, every: number | null, run: () => void) => {
    const made = { at: now + ms, every, run };
    plans.push(made);
    return () => {
      plans = plans.filter((one) => one !== made);
    };
  };
  return {
    after: (ms, run) => plan(ms, null, run),
    every: (ms, run) => plan(ms, ms, run),
    pass(ms) {
      for (const end = now + ms; now < end; now += 1_000) {
        clock.advance(1_000);
        for (const due of plans.filter(({ at }) => at <= now + 1_000)) {
          if (due.every === null) plans = plans.filter((one) => one !== due);
          else due.at += due.every;
          due.run();
        }
      }
    },
  };
}

export interface TestHub {
  readonly sessions: LiveSessions;
  readonly url: string;
  readonly origin: string;
  readonly timers: ReturnType<typeof manualTimers>;
  /** The first bytes of every message that came in, in order: its type and, for a sync message, which. */
  readonly heard: number[][];
  stop(): Promise<void>;
}

/** A hub that is as it would be, but for its pages; time passes when the test says so. */
export async function startHub({
  admission,
  hall,
  port = 0,
  log = SILENT,
}: {
  admission: Admission;
  hall: () => Hall | null;
  port?: number;
  log?: Log;
}): Promise<TestHub> {
  const clock = stoppedClock();
  const timers = manualTimers(clock);
  const sessions = openSessions({
    admission,
    hall,
    clock: clock as Clock,
    log,
    random: randomBytes,
    timers,
  });
  const heard: number[][] = [];
  const http = createServer();
  const live = new WebSocketServer({ noServer: true, ...SOCKET_OPTIONS });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const { port: bound } = http.address() as AddressInfo;
  const host = `127.0.0.1:${bound}`;
  http.on('upgrade', (request, socket, head) => {
    if (!originAllowed(request.headers, [host])) {
      socket.destroy();
      return;
    }
    live.handleUpgrade(request, socket, head, (accepted) => {
      accepted.on('message', (bytes: Buffer) => heard.push([...bytes.subarray(0, 2)]));
      sessions.accept(accepted, request.socket.remoteAddress ?? '');
    });
  });
  return {
    sessions,
    url: `ws://${host}`,
    origin: `http://${host}`,
    timers,
    heard,
    async stop() {
      sessions.close();
      for (const client of live.clients) client.terminate();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** What has arrived, by kind, and a wait for the next of a kind. */
function inbox() {
  const arrived: { kind: string; content: unknown }[] = [];
  let wake = () => {};
  return {
    put(kind: string, content: unknown) {
      arrived.push({ kind, content });
      wake();
    },
    kinds: () => arrived.map(({ kind }) => kind),
    async next(kind: string): Promise<unknown> {
      for (;;) {
        const at = arrived.findIndex((one) => one.kind === kind);
        if (at >= 0) return arrived.splice(at, 1)[0]?.content;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const KINDS = Object.entries(MESSAGE);

/** One of our own messages as bytes. */
export function message(kind: keyof typeof MESSAGE, content: unknown): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE[kind]);
  encoding.writeVarString(encoder, typeof content === 'string' ? content : JSON.stringify(content));
  return Uint8Array.from(encoding.toUint8Array(encoder));
}

const challengeMessage = v.pipe(
  challengeSchema,
  v.transform(({ challenge }) => challenge),
);

/** What a device says to the hub's challenge, as the hub sent it. */
export const introduction = (name: string, challenge: unknown, key = name) =>
  message('auth', authOf(name, v.parse(challengeMessage, challenge), key));

/** A kiosk on the stock provider, which reconnects by itself and keeps its document. */
export function openKiosk(hub: Pick<TestHub, 'url' | 'origin'>, name: string) {
  const doc = new Y.Doc();
  const box = inbox();
  class PageSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { origin: hub.origin });
    }
  }
  const provider = new WebsocketProvider(hub.url, LIVE_ROOM, doc, {
    connect: false,
    disableBc: true,
    // The provider wants a browser's WebSocket; of that it uses what ws has.
    WebSocketPolyfill: PageSocket as unknown as typeof globalThis.WebSocket,
  });
  provider.awareness.setLocalState(null);
  for (const [kind, type] of KINDS)
    provider.messageHandlers[type] = (_encoder: unknown, decoder: decoding.Decoder) => {
      const content: unknown = JSON.parse(decoding.readVarString(decoder));
      if (kind === 'challenge') provider.ws?.send(introduction(name, content));
      else box.put(kind, content);
    };
  const closed = new Promise<number>((resolve) =>
    provider.on('closed', ({ code }: { code: number }) => resolve(code)),
  );
  const entries = doc.getArray<string>(ENTRIES);
  return {
    doc,
    provider,
    closed,
    next: box.next,
    kinds: box.kinds,
    entries: () => entries.toArray(),
    events: () => entries.toArray().map((text): unknown => JSON.parse(text).event.type),
    /** Resolves when the document holds `length` entries. */
    async shows(length: number): Promise<void> {
      while (entries.length < length) await new Promise((resolve) => doc.once('update', resolve));
    },
    async synced(): Promise<void> {
      if (!provider.synced) await new Promise((resolve) => provider.once('sync', resolve));
    },
    send: (bytes: Uint8Array<ArrayBuffer>) => provider.ws?.send(bytes),
    command: (n: number, command: Command, change: Partial<SignedCommand> = {}) =>
      provider.ws?.send(message('command', signedCommand(name, n, command, change))),
    beat: (queued: number, forked = false) => provider.ws?.send(message('beat', { sent: 1, queued, forked })),
    connect: () => provider.connect(),
    leave: () => provider.destroy(),
  };
}

export type Kiosk = ReturnType<typeof openKiosk>;

/** A bare socket that says what it is told to say. */
export async function openSocket(hub: Pick<TestHub, 'url' | 'origin'>) {
  const socket = new WebSocket(`${hub.url}/${LIVE_ROOM}`, { origin: hub.origin });
  const box = inbox();
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    const kind = KINDS.find(([, known]) => known === type)?.[0];
    if (kind === undefined) box.put(type === 0 ? 'sync' : 'awareness', data);
    else box.put(kind, JSON.parse(decoding.readVarString(decoder)));
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    socket,
    closed,
    next: box.next,
    kinds: box.kinds,
    say: (bytes: Uint8Array) => socket.send(bytes),
    /** Answers the challenge by the name of this device, with the key of that one. */
    async introduce(name: string, key = name): Promise<void> {
      socket.send(introduction(name, await box.next('challenge'), key));
    },
  };
}
