/**
 * The desk acts of this device until the hub has answered them (I12): signed when made, on the disk before anyone is told
 * that they are kept, sent one after another in their order, as often as it takes; the hub decides each id once.
 */
import * as v from 'valibot';
import { type DeviceId, serial } from '../../protocol/values.ts';
import {
  answerSchema,
  type Envelope,
  envelopeSchema,
  type Fault,
  type Outcome,
  type SignedCommand,
} from '../../protocol/wire.ts';
import type { QueuedCommand } from './context.ts';
import type { Shelf } from './shelf.ts';

const keptSchema = v.object({
  envelope: envelopeSchema,
  outcome: v.nullable(answerSchema.entries.outcome),
});

/** One act; `waited` once its sender was told that it waits. */
interface Kept {
  readonly signed: SignedCommand;
  readonly outcome: Outcome | null;
  readonly waited: boolean;
}

/** What a sender is told: the hub's answer, or that the act is kept until there is one. */
export type Sent = Outcome | { readonly kind: 'queued' };

/** Nothing is wrong with the act itself: it is sent again after this pause, ms. */
const PASSING: readonly Fault[] = ['too-fast', 'read-only', 'no-meeting'];
const PAUSE = 500;

/** The pace below the hub's limit of 20 commands a second, 40 at once. */
const BURST = 30;
const A_SECOND = 18;

export class Queue {
  readonly #shelf: Shelf;
  readonly #folder: string;
  readonly #counterPlace: string;
  readonly #sign: (signed: SignedCommand) => Promise<string>;
  readonly #monotonic: () => number;
  readonly #transmit: (envelope: Envelope) => boolean;
  readonly #waiters = new Map<string, (sent: Sent) => void>();
  /** What may be sent, by id: an act of a cut-off desk once it is on the disk, of a connected one once it is signed. */
  readonly #sendable = new Map<string, Envelope>();
  #all: readonly Kept[] = $state.raw([]);
  #counter = 0;
  #outstanding: string | null = null;
  #notBefore = 0;
  #allowance = BURST;
  #filledAt: number;

  /** `transmit` is false when nothing can be sent now. */
  constructor(around: {
    readonly shelf: Shelf;
    readonly device: DeviceId;
    readonly monotonic: () => number;
    /** The device's signature over the act, hex. */
    readonly sign: (signed: SignedCommand) => Promise<string>;
    readonly transmit: (envelope: Envelope) => boolean;
  }) {
    this.#shelf = around.shelf;
    this.#folder = `queue/${around.device}/`;
    this.#counterPlace = `counter/${around.device}/`;
    this.#sign = around.sign;
    this.#monotonic = around.monotonic;
    this.#transmit = around.transmit;
    this.#filledAt = around.monotonic();
  }

  /** What waits and what came of what had waited, oldest first. */
  readonly shown: readonly QueuedCommand[] = $derived(
    this.#all
      .filter(({ waited }) => waited)
      .map(({ signed: { id, command, at }, outcome }) => ({ id, command, at, outcome })),
  );

  /** The acts the hub has not answered, in their order. */
  readonly unanswered: readonly SignedCommand[] = $derived(
    this.#all.filter(({ outcome }) => outcome === null).map(({ signed }) => signed),
  );

  /** How many acts wait after their sender was told so. */
  get waiting(): number {
    return this.shown.filter(({ outcome }) => outcome === null).length;
  }

  /** The number of this device's next command: greater than every one before, of this page or an earlier. */
  nextCounter(): number {
    this.#counter += 1;
    void this.#shelf.write([[this.#counterPlace, this.#counter]], 'relaxed').catch(() => undefined);
    return this.#counter;
  }

  /** The greatest counter the hub has seen of this device, which may have forgotten it. */
  seen(counter: number): void {
    this.#counter = Math.max(this.#counter, counter);
  }

  /** Takes up what an earlier page of this device left; to be awaited before the first `add`. */
  async load(): Promise<void> {
    const read = (prefix: string) => this.#shelf.read(prefix).catch(() => []);
    const [values, [counter]] = await Promise.all([read(this.#folder), read(this.#counterPlace)]);
    if (v.is(serial, counter)) this.seen(counter);
    const all = values.flatMap((value) => {
      const kept = v.safeParse(keptSchema, value);
      return kept.success ? [kept.output] : [];
    });
    this.#all = all.flatMap(({ envelope, outcome }, index) => {
      // Counted anew, but the page ended before the earlier writing of the act was gone.
      if (all.some((later, at) => at > index && later.envelope.signed.id === envelope.signed.id)) {
        this.#remove(envelope.signed);
        return [];
      }
      this.#sendable.set(envelope.signed.id, envelope);
      this.seen(envelope.signed.counter);
      return [{ signed: envelope.signed, outcome, waited: true }];
    });
  }

  /**
   * Puts an act at the end; `live` is whether an answer can be waited for. Then it is sent while the disk still writes:
   * a page that ends before either is done has told nobody anything. Otherwise it resolves as queued once kept.
   */
  async add(signed: SignedCommand, live: boolean): Promise<Sent> {
    const act: Kept = { signed, outcome: null, waited: !live };
    this.#all = [...this.#all, act];
    const answered = new Promise<Sent>((resolve) => this.#waiters.set(signed.id, resolve));
    if (live) await this.#sendAtOnce(act);
    else await this.#letOneWait(act);
    return answered;
  }

  /** Sends the oldest unanswered act if nothing is under way; to be called several times a second. */
  pump(): void {
    const [next] = this.unanswered;
    const now = this.#monotonic();
    if (this.#outstanding !== null || next === undefined || now < this.#notBefore) return;
    this.#allowance = Math.min(BURST, this.#allowance + ((now - this.#filledAt) * A_SECOND) / 1000);
    this.#filledAt = now;
    const envelope = this.#sendable.get(next.id);
    if (this.#allowance < 1 || envelope === undefined || !this.#transmit(envelope)) return;
    this.#allowance -= 1;
    this.#outstanding = next.id;
  }

  /** The hub's answer; false when the act is not this queue's. */
  answered(id: string, outcome: Outcome): boolean {
    const kept = this.#find(id);
    if (kept === undefined || kept.outcome !== null) return kept !== undefined;
    if (this.#outstanding === id) this.#outstanding = null;
    if (outcome.kind === 'fault' && PASSING.includes(outcome.fault)) {
      this.#notBefore = this.#monotonic() + PAUSE;
      this.#letWait((signed) => signed);
      return true;
    }
    if (outcome.kind === 'fault' && outcome.fault === 'replayed') {
      this.#countAnew();
      return true;
    }
    if (kept.waited) {
      const known = { ...kept, outcome };
      this.#all = this.#all.map((one) => (one === kept ? known : one));
      const envelope = this.#sendable.get(id);
      if (envelope !== undefined) void this.#keep(envelope, outcome, 'relaxed');
    } else {
      this.#drop(id);
      this.#tell(id, outcome);
    }
    this.pump();
    return true;
  }

  /** The socket is gone: what was under way is sent again over the next one, as an act of a desk that was cut off. */
  disconnected(): void {
    this.#outstanding = null;
    this.#letWait(asCutOff);
  }

  /** Forgets an answered act after a person has read what came of it. */
  dismiss(id: string): void {
    if (this.#all.some(({ signed, outcome }) => signed.id === id && outcome !== null)) this.#drop(id);
  }

  #letWait(as: (signed: SignedCommand) => SignedCommand): void {
    this.#all = this.#all.map((kept) => {
      if (kept.waited) return kept;
      const waiting = { ...kept, signed: as(kept.signed), waited: true };
      void this.#letOneWait(waiting);
      return waiting;
    });
  }

  /**
   * A device that lost its power may have lost count: it gave an act a counter that the hub had seen on another. What is
   * unanswered is counted on from what the hub has seen, in its order and under the same ids.
   */
  #countAnew(): void {
    this.#all = this.#all.map((kept) => {
      if (kept.outcome !== null) return kept;
      const counted = { ...kept, signed: { ...kept.signed, counter: this.nextCounter() }, waited: true };
      void this.#letOneWait(counted).then(() => this.#remove(kept.signed));
      return counted;
    });
  }

  async #sendAtOnce(act: Kept): Promise<void> {
    const envelope = await this.#seal(act);
    if (envelope === null) return;
    this.#sendable.set(act.signed.id, envelope);
    void this.#keep(envelope, null, 'relaxed');
    this.pump();
  }

  /** Whose sender still waits is told once the disk has the act as it will be sent. */
  async #letOneWait(act: Kept): Promise<void> {
    const { id } = act.signed;
    this.#sendable.delete(id);
    const envelope = await this.#seal(act);
    if (envelope === null) return;
    await this.#keep(envelope, null, 'strict');
    if (this.#find(id)?.signed !== act.signed) return;
    this.#sendable.set(id, envelope);
    this.#tell(id, { kind: 'queued' });
    this.pump();
  }

  /** The act with its signature; null when it was altered or answered while it was signed. */
  async #seal({ signed }: Kept): Promise<Envelope | null> {
    const signature = await this.#sign(signed);
    return this.#find(signed.id)?.signed === signed ? { signed, signature } : null;
  }

  #find(id: string): Kept | undefined {
    return this.#all.find(({ signed }) => signed.id === id);
  }

  #tell(id: string, sent: Sent): void {
    this.#waiters.get(id)?.(sent);
    this.#waiters.delete(id);
  }

  #drop(id: string): void {
    const kept = this.#find(id);
    this.#all = this.#all.filter((one) => one !== kept);
    this.#sendable.delete(id);
    if (kept !== undefined) this.#remove(kept.signed);
  }

  #remove(signed: SignedCommand): void {
    void this.#shelf.remove(this.#keyOf(signed)).catch(() => undefined);
  }

  /** A disk that takes nothing leaves the act in memory: it is sent all the same. */
  async #keep(envelope: Envelope, outcome: Outcome | null, durability: 'relaxed' | 'strict'): Promise<void> {
    const key = this.#keyOf(envelope.signed);
    await this.#shelf.write([[key, { envelope, outcome }]], durability).catch(() => undefined);
  }

  /** Sorts by the device's order; the id keeps two tabs of one device apart. */
  #keyOf({ counter, id }: SignedCommand): string {
    return `${this.#folder}${String(counter).padStart(8, '0')}-${id}`;
  }
}

/** As a desk that is cut off gives it: under the same id and counter, to be signed anew. */
function asCutOff(signed: SignedCommand): SignedCommand {
  const { command } = signed;
  return 'offline' in command ? { ...signed, command: { ...command, offline: true } } : signed;
}
