/**
 * The meeting as this device lives it: connection, verified fold, queue and hub time brought together behind what faces
 * may know (context.ts). Decides by the hub's hello whether to go on, to start afresh, or to stop (I3).
 */
import * as v from 'valibot';
import { type Command, commandSchema, mayQueue, personOf } from '../../protocol/commands/command.ts';
import type { Context, DeskHealth } from '../../protocol/decision.ts';
import { issuingBegan } from '../../protocol/entry.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { commandText, fingerprint } from '../../protocol/signing.ts';
import type { State } from '../../protocol/state.ts';
import { type CommandId, commandId, type DeputyId, type MeetingId } from '../../protocol/values.ts';
import { desksIn } from '../../protocol/views/desks.ts';
import {
  BEAT_EVERY,
  CLOSE,
  COMMAND_BYTES,
  type CommandMessage,
  type Fault,
  type Hello,
  MESSAGE,
  type Outcome,
  PROTOCOL_VERSION,
  type Presence,
  type SignedCommand,
} from '../../protocol/wire.ts';
import { Connection } from './connection.ts';
import type { Meeting, Personal, QueuedCommand } from './context.ts';
import type { Credentials } from './credentials.ts';
import { type Chain, Fold, type Head } from './fold.svelte.ts';
import type { Foresight } from './foreseeing.ts';
import { headIn, judge } from './history.ts';
import { type Freshness, Pulse } from './pulse.ts';
import { Queue, type Sent } from './queue.svelte.ts';
import { authorizationOf } from './requests.ts';
import type { Signer } from './signer.ts';
import { type Copy, type EntryStore, type KeptCopy, openStore } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a device has to leave the meeting: the hub does not know it, took its admission back, or speaks otherwise. */
export type Stop = 'unknown' | 'revoked' | 'unreadable';

/** How often time, freshness, heartbeat and queue are looked after, ms. */
const TICK = 250;
/** After a copy that was not the hub's any more, ms: the cause may be the hub. */
const CALM = 1_000;
/** No head at all. */
const UNKNOWN: Head = { length: 0, hash: '' };
/** How often a command is signed anew because the hub had gone on before it came. */
const MOST_ANEW = 3;
/** What a command's envelope adds to it, bytes at most. */
const ENVELOPE_BYTES = 768;
/** What is recorded of one deputy and a ballot: given with the time at which issuing began, as its record is (I7). */
const MARKS: readonly Command['type'][] = ['ballots.issue', 'ballots.unissue', 'ballots.spoil'];

/** A command that no queue may hold, until the hub has answered it. */
interface Direct {
  readonly id: CommandId;
  readonly command: Command;
  readonly personal: Personal | undefined;
  /** The head it was signed on, and how often it was sent. */
  readonly head: string;
  readonly sent: number;
  readonly tell: (outcome: Outcome) => void;
}

export class LiveMeeting implements Meeting {
  readonly #around: Surroundings;
  readonly #credentials: Credentials;
  readonly #signer: Signer;
  readonly #onStop: (stop: Stop) => void;
  readonly #fold = new Fold();
  readonly #pulse: Pulse;
  readonly #queue: Queue;
  readonly #store: EntryStore;
  readonly #connection: Connection;
  readonly #unanswered = new Map<string, Direct>();
  /** One signature after another: the hub takes no counter after a greater one. */
  #signing: Promise<void> = Promise.resolve();
  readonly #stopTicking: () => void;
  #copy: Copy | null = $state.raw(null);
  /** The stream's length when the hub said hello over the socket that is open; null before. */
  #goal: number | null = null;
  #beatAt = 0;
  #ended = false;

  /** What the hub calls this device; may differ from what it said when it admitted it. */
  #called: Credentials['device'] | null = $state.raw(null);
  #now: number = $state(0);
  #freshness: Freshness = $state('offline');
  #heardAt: number | null = $state(null);
  #presence: readonly Presence[] = $state.raw([]);
  #trust: Meeting['trust'] = $state('verified');
  #hubHead: Head = $state.raw(UNKNOWN);
  #room: Meeting['room'] = $state('enough');
  #confirmed = $state(true);
  #stage: 'connecting' | 'no-meeting' | 'ready' = $state('connecting');
  #foresight: Foresight | null = $state.raw(null);

  constructor(around: Surroundings, credentials: Credentials, signer: Signer, onStop: (stop: Stop) => void) {
    const { device } = credentials;
    this.#around = around;
    this.#credentials = credentials;
    this.#signer = signer;
    this.#onStop = onStop;
    this.#pulse = new Pulse(around);
    this.#store = openStore(around.shelf, device.id);
    this.#queue = new Queue({
      shelf: around.shelf,
      device: device.id,
      monotonic: around.monotonic,
      sign: (signed) => signer.sign(commandText(signed)),
      transmit: (envelope) => this.#linked && this.#connection.send(MESSAGE.command, envelope),
    });
    this.#connection = new Connection(
      around,
      { device: device.id, signer },
      {
        hello: (hello) => this.#hello(hello),
        answer: ({ id, outcome }) => this.#answered(id, outcome),
        beat: ({ sent, time, room }) => {
          this.#pulse.told(time, sent);
          this.#room = room;
        },
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
    if (kept !== null) this.#show(kept);
    this.#look();
    this.#connection.open();
  }

  /** Ends the connection; the copy and the queue stay on the disk. */
  end(): void {
    this.#ended = true;
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
  get beginning(): Copy | null {
    return this.#copy;
  }
  get chain(): Chain {
    return this.#fold.chain;
  }
  get room(): Meeting['room'] {
    return this.#room;
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
  /** Of a device that sees another history: what the hub has in the place where they part. */
  get hubHead(): Head {
    return this.#hubHead;
  }
  /** False while the office has not compared the fingerprint: such a device is let into rehearsals alone. */
  get confirmed(): boolean {
    return this.#confirmed;
  }
  get publicKey(): string {
    return this.#signer.publicKey;
  }
  /** This device's key as people compare it on two screens. */
  get fingerprint(): string {
    return fingerprint(this.#signer.publicKey);
  }
  get queue(): readonly QueuedCommand[] {
    return this.#queue.shown;
  }
  /** `connecting` until the first state is here, from the hub or from this device's own copy. */
  get stage(): 'connecting' | 'no-meeting' | 'ready' {
    return this.#stage;
  }

  readonly desks: readonly DeskHealth[] = $derived(desksIn(this.#presence));

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
    // What is signed is what the hub will read: trimmed, composed, without anything it does not know.
    const read = v.safeParse(commandSchema, 'offline' in command ? { ...command, offline: !live } : command);
    if (!read.success) return fault('malformed');
    const id = v.parse(commandId, this.#around.randomHex(16));
    const bytes = new TextEncoder().encode(JSON.stringify(read.output)).length;
    if (bytes > COMMAND_BYTES - ENVELOPE_BYTES) return fault('too-large');
    if (!mayQueue(command.type))
      return new Promise((tell) =>
        this.#submit({ id, command: read.output, personal, head: '', sent: 0, tell }),
      );
    const act = this.#commandNow(id, read.output, null);
    return act === null ? fault('no-meeting') : this.#queue.add(act, live);
  }

  dismiss(id: string): void {
    this.#queue.dismiss(id);
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const asked = { path, init, at: this.#pulse.now(), once: this.#around.randomHex(16) };
    headers.set('authorization', await authorizationOf(this.device.id, this.#signer, asked));
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

  /** The command as it is to be signed, on the sight this device has now; null without a meeting. */
  #commandNow(id: CommandId, command: Command, member: DeputyId | null): SignedCommand | null {
    if (this.#copy === null) return null;
    const began = MARKS.includes(command.type) ? issuingBegan(this.state) : null;
    return {
      v: PROTOCOL_VERSION,
      meeting: this.#copy.meeting,
      device: this.device.id,
      counter: this.#queue.nextCounter(),
      id,
      command,
      head: this.#fold.head.hash,
      at: began ?? this.#pulse.now(),
      member,
    };
  }

  #submit(direct: Direct): void {
    this.#signing = this.#signing
      .then(() => this.#signAndSend(direct))
      .catch(() => direct.tell(fault('hub-failed')));
  }

  async #signAndSend(direct: Direct): Promise<void> {
    const { id, command, personal, tell } = direct;
    const signed = this.#commandNow(id, command, personal?.member ?? null);
    if (signed === null) return tell(fault('no-meeting'));
    const signature = await this.#signer.sign(commandText(signed));
    const message: CommandMessage = { signed, signature, ...(personal && { pin: personal.pin }) };
    if (!this.#linked || !this.#connection.send(MESSAGE.command, message)) return tell(fault('offline'));
    this.#unanswered.set(id, { ...direct, head: signed.head, sent: direct.sent + 1 });
  }

  #hello({ device, confirmed, counter, meeting, time }: Hello): void {
    this.#called = device;
    this.#confirmed = confirmed;
    this.#queue.seen(counter);
    this.#pulse.told(time);
    switch (judge(this.#copy, this.#fold.head, meeting)) {
      case 'forked':
        this.#fork({ length: meeting?.length ?? 0, hash: meeting?.head ?? '' });
        return;
      case 'other':
        if (meeting !== null && meeting.id !== this.#copy?.meeting && this.#store.knows(meeting.id)) {
          void this.#goBackTo(meeting.id);
          return;
        }
        this.#trust = 'verified';
        this.#stage = 'connecting';
        this.#copy = meeting && { meeting: meeting.id, epoch: meeting.epoch, phrase: meeting.phrase };
        this.#fold.begin(this.#copy);
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

  #show({ copy, texts }: KeptCopy): void {
    this.#copy = copy;
    this.#fold.begin(copy);
    this.#fold.take(0, texts);
    if (this.#fold.head.length > 0) this.#stage = 'ready';
  }

  /** The hub holds a meeting again that it held before: what it says of it now is held against the copy of that time. */
  async #goBackTo(meeting: MeetingId): Promise<void> {
    this.#connection.close();
    this.#down();
    const kept = await this.#store.takeUp(meeting);
    if (this.#ended) return;
    this.#trust = 'verified';
    this.#stage = 'connecting';
    if (kept !== null) this.#show(kept);
    this.#connection.open();
  }

  #take(from: number, texts: readonly string[]): void {
    if (this.#trust === 'forked') return;
    const taken = this.#fold.take(from, texts);
    if (taken.kind === 'forked') this.#fork({ length: taken.at + 1, hash: headIn(texts[taken.at - from]) });
    else if (taken.fresh.length > 0) void this.#store.append(taken.from, taken.fresh);
  }

  #fork(hubHead: Head): void {
    this.#trust = 'forked';
    this.#hubHead = hubHead;
    this.#down();
    this.#beat();
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
    const direct = this.#unanswered.get(id);
    this.#unanswered.delete(id);
    if (direct === undefined) return;
    const outdated = outcome.kind === 'fault' && outcome.fault === 'stale-head';
    // The hub shows before it answers: by now this device sees what came between.
    if (outdated && direct.sent <= MOST_ANEW && direct.head !== this.#fold.head.hash) this.#again(direct);
    else direct.tell(outcome);
  }

  /** Sends once more what is still lawful on the new sight. */
  #again(direct: Direct): void {
    const refusal = this.#foresight === null ? null : this.preview(direct.command);
    if (refusal === null) this.#submit(direct);
    else direct.tell({ kind: 'refused', refusal });
  }

  #down(): void {
    this.#goal = null;
    this.#queue.disconnected();
    for (const { tell } of this.#unanswered.values()) tell(fault('offline'));
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
    this.#connection.send(MESSAGE.beat, {
      sent: this.#beatAt,
      queued: this.#queue.waiting,
      forked: this.#trust === 'forked',
    });
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
