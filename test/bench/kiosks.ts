/**
 * Kiosks without a screen: the kiosk's own connection, queue and verified fold over real sockets, admitted as people
 * admit them: the office by its link, every other device by an invitation of the office (clause 10).
 */
import { WebSocket } from 'ws';
import { LiveMeeting } from '../../kiosk/meeting/meeting.svelte.ts';
import { memoryShelf, type Shelf } from '../../kiosk/meeting/shelf.ts';
import type { Surroundings } from '../../kiosk/meeting/surroundings.ts';
import { askAdmission } from '../../kiosk/pairing/admission.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { Role } from '../../protocol/roles.ts';
import type { State } from '../../protocol/state.ts';
import { signerOf } from '../support/device-keys.ts';

/** Longer than anything here may take, ms. */
const PATIENCE = 15_000;

/** One device in the meeting. */
export interface Kiosk {
  readonly role: Role;
  readonly meeting: LiveMeeting;
  /** Resolves with the moment (performance.now, ms) at which the folded state has become so. */
  shows(what: (state: State) => boolean): Promise<number>;
  end(): void;
}

/** Admits a device by a token of the hub at `host` and prepares its connection; `meeting.start()` opens it. */
export async function admit(host: string, token: string): Promise<Kiosk> {
  let watching = (_state: State): void => {};
  const origin = `http://${host}`;

  class PageSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { origin, perMessageDeflate: false });
    }
  }
  const around: Surroundings = {
    hub: `ws://${host}`,
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    randomHex: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex'),
    request(path, init) {
      const headers = new Headers(init.headers);
      headers.set('origin', origin);
      return fetch(`${origin}${path}`, { ...init, headers });
    },
    shelf: tellingShelf(() => watching(meeting.state)),
    // The provider wants a browser's WebSocket; of that it uses what ws has.
    socket: PageSocket as unknown as typeof globalThis.WebSocket,
    every(ms, act) {
      const timer = setInterval(act, ms);
      return () => clearInterval(timer);
    },
  };
  const signer = signerOf(token);
  const admission = await askAdmission(around.request, signer.publicKey, { token });
  if (admission.kind === 'refused') throw new Error(`a device was not admitted: ${admission.problem}`);
  const { credentials } = admission;
  const { role } = credentials.device;
  const meeting = new LiveMeeting(around, credentials, signer, (stop) => {
    throw new Error(`a kiosk had to leave the meeting: ${stop}`);
  });
  return {
    role,
    meeting,
    shows: (what) =>
      inTime(`the ${role} never showed it`, (shown) => {
        watching = (state) => {
          if (!what(state)) return;
          watching = () => {};
          shown(performance.now());
        };
      }),
    end: () => meeting.end(),
  };
}

/** An invitation's token, as the office gets it for a device of this role. */
export async function invite(office: Kiosk, role: Role): Promise<string> {
  const reply = await post(office, '/office/invitations', { role });
  const [, token] = /#pair=([0-9a-f]{32})/.exec(reply) ?? [];
  if (token === undefined) throw new Error(`the office got no invitation: ${reply}`);
  return token;
}

/** Has the office ask something by HTTP; the reply's text. */
export async function post(office: Kiosk, path: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const reply = await office.meeting.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${path} was answered with ${reply.status} ${text}`);
  return text;
}

/** Connects, and resolves when the device is live and has folded what there is. */
export async function enter({ meeting, role }: Kiosk): Promise<void> {
  await meeting.start();
  const began = performance.now();
  while (meeting.stage !== 'ready' || meeting.freshness !== 'live') {
    if (performance.now() - began > PATIENCE) throw new Error(`the ${role} did not come into the meeting`);
    await pause(10);
  }
}

/** Sends a command that has to be accepted. */
export async function act({ meeting, role }: Kiosk, command: Command): Promise<void> {
  const sent = await meeting.send(command);
  if (sent.kind !== 'accepted')
    throw new Error(`${command.type} of the ${role} was not accepted: ${JSON.stringify(sent)}`);
}

/** Waits so many ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((over) => setTimeout(over, ms));
}

/** A promise that is kept in time or rejects with the sentence. */
export function inTime<T>(sentence: string, begin: (keep: (value: T) => void) => void): Promise<T> {
  return new Promise((keep, reject) => {
    const timer = setTimeout(() => reject(new Error(sentence)), PATIENCE);
    begin((value) => {
      clearTimeout(timer);
      keep(value);
    });
  });
}

/** A shelf that tells when entries are put on it, which a device does right after it has verified and folded them. */
function tellingShelf(folded: () => void): Shelf {
  const shelf = memoryShelf();
  return {
    ...shelf,
    write(values, durability) {
      if (values.some(([key]) => key.startsWith('entry/'))) folded();
      return shelf.write(values, durability);
    },
  };
}
