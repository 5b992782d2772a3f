/**
 * One device of the hall with the real kiosk's meeting on it: a page that is loaded, ends, and is loaded again; a wall clock
 * that anybody may set; a shelf that outlives the page.
 */
import * as v from 'valibot';
import { foresight } from '../../kiosk/meeting/foresight.ts';
import { LiveMeeting, type Stop } from '../../kiosk/meeting/meeting.svelte.ts';
import type { Surroundings } from '../../kiosk/meeting/surroundings.ts';
import type { Role } from '../../protocol/roles.ts';
import { deskNumber, deviceId } from '../../protocol/values.ts';
import { notingSigner, roleOf } from './hall-devices.ts';
import type { Draw } from './journal-draw.ts';
import type { Link } from './network.ts';
import type { DeviceDisk } from './shelf.ts';
import { KioskEnd } from './sockets.ts';
import type { VirtualTime } from './virtual-time.ts';

export class KioskPage {
  readonly name: string;
  readonly role: Role;
  readonly link: Link;
  readonly disk: DeviceDisk;
  meeting: LiveMeeting;
  /** Why the page has left the meeting, null while it has not. */
  stopped: Stop | null = null;
  /** What its clock is wrong by, ms. */
  clockError = 0;
  /** The head that was last looked at from outside. */
  seen: LiveMeeting['head'] | null = null;
  /** Lines of the true history that this device has shown since it last lost its power. */
  shownTrue = 0;
  readonly #time: VirtualTime;
  readonly #draw: Draw;
  readonly #beginning: number;
  readonly #note: (signature: string, text: string) => void;
  #load = 0;
  #sockets: KioskEnd[] = [];

  constructor(
    name: string,
    around: {
      readonly time: VirtualTime;
      readonly draw: Draw;
      readonly link: Link;
      /** When the world began, ms since the epoch. */
      readonly beginning: number;
      readonly disk: DeviceDisk;
      /** Called with every signature the device gives. */
      readonly signed: (signature: string, text: string) => void;
    },
  ) {
    this.name = name;
    this.role = roleOf(name).role;
    this.#time = around.time;
    this.#draw = around.draw;
    this.link = around.link;
    this.#beginning = around.beginning;
    this.#note = around.signed;
    this.disk = around.disk;
    this.meeting = this.#open();
  }

  /** Whether it was told to go. */
  get hasLeft(): boolean {
    return this.stopped === 'revoked' || this.stopped === 'unknown';
  }

  /** The page is loaded again; after `crash` the whole device lost its power first. */
  reload(how: 'page' | 'crash'): void {
    this.#leave(how === 'page');
    if (how === 'crash') {
      this.disk.lose();
      this.shownTrue = 0;
    }
    this.meeting = this.#open();
  }

  close(): void {
    this.#leave(true);
  }

  #leave(goodbye: boolean): void {
    this.#load += 1;
    for (const socket of this.#sockets.splice(0)) socket.vanish(goodbye);
    this.meeting.end();
  }

  #open(): LiveMeeting {
    const load = this.#load;
    const living = () => this.#load === load;
    const { link, name } = this;
    const opened = (socket: KioskEnd) => {
      this.#sockets = [...this.#sockets.filter(({ readyState }) => readyState !== 3), socket];
    };
    class PageSocket extends KioskEnd {
      constructor() {
        super(link);
        opened(this);
      }
    }
    const around: Surroundings = {
      hub: 'ws://hub',
      monotonic: () => this.#time.now,
      wall: () => this.#beginning + this.#time.now + this.clockError,
      randomHex: (bytes) =>
        Array.from({ length: bytes }, () => this.#draw.upTo(256).toString(16).padStart(2, '0')).join(''),
      request: () => Promise.reject(new TypeError('no pages here')),
      shelf: this.disk.opened(living),
      // The provider wants a browser's WebSocket; of that it uses what a simulated one has.
      socket: PageSocket as unknown as typeof WebSocket,
      every: (ms, act) =>
        this.#time.every(ms, () => {
          if (living()) act();
        }),
    };
    const { role, number } = roleOf(name);
    const device = { id: v.parse(deviceId, name), role, number: v.parse(deskNumber, number) };
    const signer = notingSigner(name, this.#note);
    const meeting = new LiveMeeting(around, { device, key: signer.publicKey }, signer, (stop) => {
      if (living()) this.stopped = stop;
    });
    meeting.foresee(foresight);
    void meeting.start();
    return meeting;
  }
}
