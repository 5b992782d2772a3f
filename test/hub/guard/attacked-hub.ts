/**
 * A hub with everything but its folder: the real server, door, sessions and clerk on a port of this computer, with other
 * kiosks live on it while a test plays an attack. Time passes when the test says so; addresses are what the test says.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { knownHosts } from '../../../hub/addresses.ts';
import { devicesSchema, openDoor } from '../../../hub/pairing.ts';
import { digestOf as digestOfBytes, openAuthorisation } from '../../../hub/routes/authorisation.ts';
import { deviceRoutes } from '../../../hub/routes/devices.ts';
import { openPages } from '../../../hub/routes/pages.ts';
import { openServer } from '../../../hub/server.ts';
import { openSessions } from '../../../hub/sessions.ts';
import { openSettings } from '../../../hub/settings.ts';
import type { Command } from '../../../protocol/commands/command.ts';
import { AUDIENCES, audienceOf, type Role, role } from '../../../protocol/roles.ts';
import { ENTRIES } from '../../../protocol/wire.ts';
import { keyOf } from '../../support/device-keys.ts';
import {
  deputy,
  heldJournal,
  idOf,
  openHall,
  recorded,
  registrationOpen,
  stoppedClock,
} from '../../support/hub-hall.ts';
import { type Kiosk, manualTimers, openKiosk, openSocket } from '../../support/hub-server.ts';
import { ownFolder } from '../support.ts';

/** Whoever is admitted when the hub starts, by name and so by key; the office has compared their fingerprints. */
const ADMITTED = ['office-1', 'desk-1', 'desk-2', 'desk-3', 'commission-1', 'podium-1', 'screen-1'];
/** Those who are live while the attack is played. */
const WITNESSES = ['desk-1', 'office-1', 'screen-1'] as const;
const DEPUTIES = 60;

/** Registers the n-th deputy. */
export const register = (who: number): Command => ({
  type: 'deputy.register',
  deputy: deputy(who),
  document: 'certificate',
  offline: false,
});

const roleOf = (name: string): Role => v.parse(role, name.split('-')[0]);
/** Lines as one word: two histories are equal or not, whatever is in them. */
const digestOf = (lines: readonly string[]) =>
  `${lines.length} ${digestOfBytes(Buffer.from(lines.join('\n')))}`;

/** The empty state vector: a reader that has nothing. */
const NOTHING = Uint8Array.of(0);

/** Starts the hub and its witnesses; both are gone after the test, and nothing may have failed in between. */
export async function attackedHub({ more = [], long = 0 }: { more?: readonly string[]; long?: number } = {}) {
  const clock = stoppedClock();
  const timers = manualTimers(clock);
  const said: string[] = [];
  const log = (level: string, event: string, fields: object) => {
    said.push(JSON.stringify({ level, event, ...fields }));
  };
  const folder = ownFolder();
  mkdirSync(join(folder, 'kiosk'));
  writeFileSync(join(folder, 'kiosk/index.html'), '<!doctype html><title>Келісім</title>');
  const pages = openPages(join(folder, 'kiosk'));
  const devices = [...ADMITTED, ...more].map((name) => ({
    id: name,
    role: roleOf(name),
    number: Number(name.split('-')[1]),
    admitted: clock.now(),
    key: keyOf(name),
    confirmed: true,
  }));
  const settings = await openSettings(
    join(folder, 'devices.json'),
    devicesSchema,
    v.parse(devicesSchema, { devices }),
  );
  if (settings.kind === 'refused' || pages === null) throw new Error('no hub');
  const door = openDoor({ settings, clock, log, random: randomBytes });
  const measures = Array.from({ length: long }, (_, n) =>
    recorded({ type: 'measure.recorded', measure: `${n} ${'қ'.repeat(200)}` }),
  );
  const hall = openHall(heldJournal(), { records: [...registrationOpen(DEPUTIES), ...measures], clock });
  const sessions = openSessions({
    admission: door,
    hall: () => hall,
    clock,
    log,
    random: randomBytes,
    timers,
  });
  const defects: unknown[] = [];
  let port = 0;
  let address: string | null = null;
  const accepted: WebSocket[] = [];
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    accept(socket, own) {
      accepted.push(socket);
      sessions.accept(socket, address ?? own);
    },
    counter: {
      routes: deviceRoutes(door, () => [`http://127.0.0.1:${port}/`]),
      pages,
      admission: door,
      authorise: openAuthorisation(door, clock),
      hosts: () => knownHosts('127.0.0.1', port, {}, 'hall-laptop'),
      onDefect: (error) => defects.push(error),
    },
  });
  if (server.kind === 'refused') throw new Error(server.errno);
  port = server.port;
  const at = { url: `ws://127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };

  const opened: Kiosk[] = [];
  /** A kiosk that has been greeted and reads. */
  async function live(name: string): Promise<Kiosk> {
    const kiosk = openKiosk(at, name);
    opened.push(kiosk);
    kiosk.connect();
    await kiosk.next('hello');
    await kiosk.synced();
    kiosk.beat(0);
    await kiosk.next('beat');
    return kiosk;
  }
  const witnesses = new Map<string, Kiosk>();
  for (const name of WITNESSES) witnesses.set(name, await live(name));

  onTestFinished(async () => {
    for (const kiosk of opened) kiosk.leave();
    for (const socket of accepted) socket.terminate();
    sessions.close();
    await server.close();
    expect(defects).toEqual([]);
    expect(said.filter((line) => line.includes('hub.failed'))).toEqual([]);
  });

  function document() {
    return AUDIENCES.map((audience) => {
      const bytes = hall.streams.missing(audience, NOTHING);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, bytes);
      return {
        audience,
        length: hall.streams.length(audience),
        head: hall.streams.head(audience),
        bytes: digestOfBytes(bytes),
        stateVector: Buffer.from(Y.encodeStateVector(doc)).toString('hex'),
        entries: digestOf(doc.getArray<string>(ENTRIES).toArray()),
      };
    });
  }
  const before = document();
  let registered = 0;

  /** What a reader that comes now is sent: the whole of its stream. */
  async function freshReader(name: string): Promise<string> {
    const socket = await openSocket(at);
    await socket.introduce(name);
    await socket.next('hello');
    socket.say(Uint8Array.of(0, 0, 1, 0));
    const answer = await socket.next('sync');
    socket.socket.terminate();
    await socket.closed;
    return Buffer.isBuffer(answer) ? answer.toString('base64') : '';
  }
  const freshBefore = await freshReader('desk-3');

  /**
   * The hub stands, its documents are what they were to the byte, a reader that comes now is sent the same bytes, and every
   * witness is still on its first session: a command is answered, and all of them see what it did.
   */
  async function unharmed(): Promise<void> {
    if (registered === 0) {
      expect(document()).toEqual(before);
      expect(await freshReader('desk-3')).toBe(freshBefore);
    }
    await acts();
    const health = await fetch(`${at.origin}/health`);
    expect(await health.json()).toEqual({ ok: true });
  }

  /** Desk 1 registers the next deputy, is answered, and every witness sees it. */
  async function acts(): Promise<void> {
    registered += 1;
    const desk = witnesses.get('desk-1');
    if (desk === undefined) throw new Error('no desk');
    const seen = hall.streams.length('desk') + 1;
    desk.command(registered, register(registered), { id: idOf(700_000 + registered) });
    expect(await desk.next('answer')).toMatchObject({ outcome: { kind: 'accepted' } });
    for (const [name, witness] of witnesses) {
      await witness.shows(seen);
      expect([name, witness.kinds().filter((kind) => kind === 'hello')]).toEqual([name, []]);
      const now = document().find(({ audience }) => audience === audienceOf(roleOf(name)));
      expect(digestOf(witness.entries())).toBe(now?.entries);
      expect(Buffer.from(Y.encodeStateVector(witness.doc)).toString('hex')).toBe(now?.stateVector);
    }
  }

  return {
    ...at,
    port,
    door,
    hall,
    clock,
    timers,
    sessions,
    said,
    live,
    acts,
    unharmed,
    /** The hub's end of every connection, in the order of their coming. */
    accepted,
    freshReader,
    witness: (name: (typeof WITNESSES)[number]) => {
      const found = witnesses.get(name);
      if (found === undefined) throw new Error(`${name} is no witness`);
      return found;
    },
    /** A bare socket that comes from this address. */
    async socketFrom(from: string) {
      address = from;
      const socket = await openSocket(at);
      address = null;
      return socket;
    },
    /** A bare socket that has been greeted as this device. */
    async greeted(name: string) {
      const socket = await openSocket(at);
      await socket.introduce(name);
      await socket.next('hello');
      return socket;
    },
  };
}

export type AttackedHub = Awaited<ReturnType<typeof attackedHub>>;
