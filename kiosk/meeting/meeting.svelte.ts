/**
 * The meeting as this device lives it: connection, verified fold, queue and hub time brought together behind what faces
 * may know (context.ts). Decides by the hub's hello whether to go on, to start afresh, or to stop (I3).
 */
import * as v from 'valibot';
import { type Command, mayQueue, personOf } from '../../protocol/commands/command.ts';
import type { Context, DeskHealth } from '../../protocol/decision.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { State } from '../../protocol/state.ts';
import { commandId } from '../../protocol/values.ts';
import {
  BEAT_EVERY,
  CLOSE,
  COMMAND_BYTES,
  DEVICE_SCHEME,
  type Envelope,
  type Fault,
  type Hello,
  MESSAGE,
  type Outcome,
  PROTOCOL_VERSION,
  type Presence,
} from '../../protocol/wire.ts';
import { Connection } from './connection.ts';
import type { Meeting, Personal, QueuedCommand } from './context.ts';
import type { Credentials } from './credentials.ts';
import { Fold, type Head } from './fold.svelte.ts';
import type { Foresight } from './foreseeing.ts';
import { judge } from './history.ts';
import { type Freshness, Pulse } from './pulse.ts';
import { Queue, type Sent } from './queue.svelte.ts';
import { type Copy, type EntryStore, openStore } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a device has to leave the meeting: the hub does not know it, took its admission back, or speaks otherwise. */
export type Stop = 'unknown' | 'revoked' | 'unreadable';

/** How often time, freshness, heartbeat and queue are looked after, ms. */
const TICK = 250;
/** After a copy that was not the hub's any more, ms: the cause may be the hub. */
const CALM = 1_000;

export class LiveMeeting implements Meeting {
  readonly #around: Surroundings;
  readonly #credentials: Credentials;
  readonly #onStop: (stop: Stop) => void;
  readonly #fold = new Fold();
  readonly #pulse: Pulse;
  readonly #queue: Queue;
  readonly #store: EntryStore;
  readonly #connection: Connection;
  readonly #unanswered = new Map<string, (outcome: Outcome) => void>();
  readonly #stopTicking: () => void;
  #copy: Copy | null = null;
  /** The stream's length when the hub said hello over the socket that is open; null before. */
  #goal: number | null = null;
  #beatAt = 0;

  /** What the hub calls this device; may differ from what it said when it admitted it. */
  #called: Credentials['device'] | null = $state.raw(null);
  #now: number = $state(0);
  #freshness: Freshness = $state('offline');
  #heardAt: number | null = $state(null);
  #presence: readonly Presence[] = $state.raw([]);
  #trust: Meeting['trust'] = $state('verified');
  #stage: 'connecting' | 'no-meeting' | 'ready' = $state('connecting');
  #foresight: Foresight | null = $state.raw(null);

  constructor(around: Surroundings, credentials: Credentials, onStop: (stop: Stop) => void) {
    const { device, secret } = credentials;
    this.#around = around;
    this.#credentials = credentials;
    this.#onStop = onStop;
    this.#pulse = new Pulse(around);
    this.#store = openStore(around.shelf, device.id);
    this.#queue = new Queue({
      shelf: around.shelf,
      device: device.id,
      monotonic: around.monotonic,
      transmit: (envelope) => this.#linked && this.#connection.send(MESSAGE.command, envelope),
    });
    this.#connection = new Connection(
      around,
      { version: PROTOCOL_VERSION, device: device.id, secret },
      {
        hello: (hello) => this.#hello(hello),
        answer: ({ id, outcome }) => this.#answered(id, outcome),
        beat: ({ sent, time }) => this.#pulse.told(time, sent),
        presence: (presence) => {
          this.#presence = presence;
        },
        heard: () => this.#heard(),
        down: () => this.#down(),
        stopped: (code) => this.#stopped(code),
        appended: (from, texts) => this.#take(from, texts),
        spoiled: () => {
          this.#connection.startAfresh(CALM);
          this.#down();
        },
      },
    );
    this.#look();
    this.#stopTicking = around.every(TICK, () => this.tick());
  }

  /** Shows what this device knows already, then connects. */
  async start(): Promise<void> {
    const [kept] = await Promise.all([this.#store.load(), this.#queue.load()]);
    if (kept !== null) {
      this.#copy = kept.copy;
      this.#fold.take(0, kept.texts);
      if (this.#fold.head.length > 0) this.#stage = 'ready';
    }
    this.#look();
    this.#connection.open();
  }

  /** Ends the connection; the copy and the queue stay on the disk. */
  end(): void {
    this.#stopTicking();
    this.#connection.close();
    this.#down();
  }

  /** Called by itself several times a second. */
  tick(): void {
    this.#connection.tick();
    this.#look();
    if (this.#around.monotonic() - this.#beatAt >= BEAT_EVERY) this.#beat();
    this.#queue.pump();
  }

  get state(): State {
    return this.#fold.state;
  }
  get head(): Head {
    return this.#fold.head;
  }
  get rehearsal(): boolean {
    return this.state.meeting?.rehearsal ?? false;
  }
  get device(): Credentials['device'] {
    return this.#called ?? this.#credentials.device;
  }
  get now(): number {
    return this.#now;
  }
  get freshness(): Freshness {
    return this.#freshness;
  }
  get heardAt(): number | null {
    return this.#heardAt;
  }
  get presence(): readonly Presence[] {
    return this.#presence;
  }
  get trust(): Meeting['trust'] {
    return this.#trust;
  }
  get queue(): readonly QueuedCommand[] {
    return this.#queue.shown;
  }
  /** `connecting` until the first state is here, from the hub or from this device's own copy. */
  get stage(): 'connecting' | 'no-meeting' | 'ready' {
    return this.#stage;
  }

  readonly desks: readonly DeskHealth[] = $derived.by(() =>
    this.#presence
      .filter(({ role }) => role === 'desk')
      .map(({ number, state, since }) => ({ desk: number, state, since })),
  );

  readonly ahead: State = $derived.by(() =>
    this.#foresight === null || this.#queue.unanswered.length === 0
      ? this.#fold.state
      : this.#foresight.ahead(this.#fold.state, this.#queue.unanswered, this.#context(null)),
  );

  /** Gives the device the rules; before that nothing is ahead of the verified state, and nothing may be previewed. */
  foresee(foresight: Foresight): void {
    this.#foresight = foresight;
  }

  preview(command: Command): Refusal | null {
    if (this.#foresight === null)
      throw new Error(`${command.type} is previewed on a device without the rules`);
    return this.#foresight.refusal(this.ahead, command, this.#context(personOf(command)));
  }

  async send(command: Command, personal?: Personal): Promise<Sent> {
    if (this.#trust === 'forked') return fault('offline');
    const live = this.#linked && this.#freshness === 'live';
    const envelope = this.#envelope('offline' in command ? { ...command, offline: !live } : command);
    if (envelope === null) return fault('no-meeting');
    const message = personal === undefined ? envelope : { ...envelope, personal };
    if (new TextEncoder().encode(JSON.stringify(message)).length > COMMAND_BYTES) return fault('too-large');
    if (mayQueue(command.type)) return this.#queue.add(envelope, live);
    if (!this.#linked || !this.#connection.send(MESSAGE.command, message)) return fault('offline');
    return new Promise((resolve) => this.#unanswered.set(envelope.id, resolve));
  }

  dismiss(id: string): void {
    this.#queue.dismiss(id);
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const { device, secret } = this.#credentials;
    headers.set('authorization', `${DEVICE_SCHEME} ${device.id}:${secret}`);
    return this.#around.request(path, { ...init, headers });
  }

  get #linked(): boolean {
    return this.#goal !== null && this.#trust === 'verified';
  }

  #context(member: Context['member']): Context {
    const { role, number } = this.device;
    const desk = role === 'desk' ? number : null;
    return { now: this.#now, role, desk, member, desks: this.desks };
  }

  #envelope(command: Command): Envelope | null {
    if (this.#copy === null) return null;
    return {
      v: PROTOCOL_VERSION,
      meeting: this.#copy.meeting,
      device: this.device.id,
      counter: this.#queue.nextCounter(),
      id: v.parse(commandId, this.#around.randomHex(16)),
      command,
      head: this.#fold.head.hash,
      at: this.#around.wall(),
    };
  }

  #hello({ device, meeting, time }: Hello): void {
    this.#called = device;
    this.#pulse.told(time);
    switch (judge(this.#copy, this.#fold.head, meeting)) {
      case 'forked':
        this.#fork();
        return;
      case 'other':
        this.#trust = 'verified';
        this.#stage = 'connecting';
        this.#copy = meeting && { meeting: meeting.id, epoch: meeting.epoch };
        this.#fold.reset();
        void this.#store.begin(this.#copy);
        if (this.#connection.empty) break;
        this.#connection.startAfresh();
        return;
      case 'same':
        if (this.#trust === 'forked') return;
    }
    this.#goal = meeting?.length ?? 0;
    if (meeting === null) this.#stage = 'no-meeting';
    this.#beat();
    this.#queue.pump();
  }

  #take(from: number, texts: readonly string[]): void {
    if (this.#trust === 'forked') return;
    const taken = this.#fold.take(from, texts);
    if (taken.kind === 'forked') this.#fork();
    else if (taken.fresh.length > 0) void this.#store.append(taken.from, taken.fresh);
  }

  #fork(): void {
    this.#trust = 'forked';
    this.#down();
  }

  #heard(): void {
    if (this.#goal === null || this.#fold.head.length < this.#goal) return;
    if (this.#copy !== null) this.#stage = 'ready';
    this.#pulse.heard();
    this.#look();
  }

  #answered(id: string, outcome: Outcome): void {
    if (this.#queue.answered(id, outcome)) {
      if (this.#queue.waiting === 0) this.#beat();
      return;
    }
    this.#unanswered.get(id)?.(outcome);
    this.#unanswered.delete(id);
  }

  #down(): void {
    this.#goal = null;
    this.#queue.disconnected();
    for (const resolve of this.#unanswered.values()) resolve(fault('offline'));
    this.#unanswered.clear();
  }

  #stopped(code: number | null): void {
    this.#connection.close();
    this.#down();
    if (code === CLOSE.unauthorised) this.#onStop('unknown');
    else if (code === CLOSE.revoked) this.#onStop('revoked');
    else this.#onStop('unreadable');
  }

  #beat(): void {
    this.#beatAt = Math.round(this.#around.monotonic());
    if (this.#goal === null && this.#trust === 'verified') return;
    this.#connection.send(MESSAGE.beat, { sent: this.#beatAt, queued: this.#queue.waiting });
  }

  /** Takes the time; what faces see of it changes once a second. */
  #look(): void {
    this.#now = Math.floor(this.#pulse.now() / 1_000) * 1_000;
    this.#freshness = this.#pulse.freshness();
    const heardAt = this.#pulse.heardAt() ?? this.#fold.lastAt;
    this.#heardAt = heardAt === null ? null : Math.floor(heardAt / 1_000) * 1_000;
  }
}

function fault(code: Fault): { readonly kind: 'fault'; readonly fault: Fault } {
  return { kind: 'fault', fault: code };
}
