/**
 * The desk acts of this device until the hub has answered them (I12): on the disk before anyone is told that they are
 * kept, sent one after another in their order, under the same id as often as it takes; the hub decides each id once.
 */
import * as v from 'valibot';
import type { DeviceId } from '../../protocol/values.ts';
import {
  answerSchema,
  type Envelope,
  envelopeSchema,
  type Fault,
  type Outcome,
} from '../../protocol/wire.ts';
import type { QueuedCommand } from './context.ts';
import type { Shelf } from './shelf.ts';

const keptSchema = v.object({
  envelope: envelopeSchema,
  outcome: v.nullable(answerSchema.entries.outcome),
});

/** One act; `waited` once its sender was told that it waits. */
interface Kept extends v.InferOutput<typeof keptSchema> {
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
  readonly #monotonic: () => number;
  readonly #transmit: (envelope: Envelope) => boolean;
  readonly #waiters = new Map<string, (sent: Sent) => void>();
  /** What may be sent: an act of a cut-off desk once it is on the disk, an act of a connected one at once. */
  readonly #sendable = new Set<string>();
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
    readonly transmit: (envelope: Envelope) => boolean;
  }) {
    this.#shelf = around.shelf;
    this.#folder = `queue/${around.device}/`;
    this.#monotonic = around.monotonic;
    this.#transmit = around.transmit;
    this.#filledAt = around.monotonic();
  }

  /** What waits and what came of what had waited, oldest first. */
  readonly shown: readonly QueuedCommand[] = $derived(
    this.#all
      .filter(({ waited }) => waited)
      .map(({ envelope, outcome }) => ({
        id: envelope.id,
        command: envelope.command,
        at: envelope.at,
        outcome,
      })),
  );

  /** The acts the hub has not answered, in their order. */
  readonly unanswered: readonly Envelope[] = $derived(
    this.#all.filter(({ outcome }) => outcome === null).map(({ envelope }) => envelope),
  );

  /** How many acts wait after their sender was told so. */
  get waiting(): number {
    return this.shown.filter(({ outcome }) => outcome === null).length;
  }

  /** The number of this device's next envelope: greater than those that wait. */
  nextCounter(): number {
    this.#counter += 1;
    return this.#counter;
  }

  /** Takes up what an earlier page of this device left; to be awaited before the first `add`. */
  async load(): Promise<void> {
    const values = await this.#shelf.read(this.#folder).catch(() => []);
    const kept = values.flatMap((value) => {
      const read = v.safeParse(keptSchema, value);
      return read.success ? [{ ...read.output, waited: true }] : [];
    });
    for (const { envelope } of kept) {
      this.#sendable.add(envelope.id);
      this.#counter = Math.max(this.#counter, envelope.counter);
    }
    this.#all = kept;
  }

  /**
   * Puts an act at the end; `live` is whether an answer can be waited for. Then it is sent while the disk still writes:
   * a page that ends before either is done has told nobody anything. Otherwise it resolves as queued once kept.
   */
  async add(envelope: Envelope, live: boolean): Promise<Sent> {
    const act: Kept = { envelope, outcome: null, waited: !live };
    this.#all = [...this.#all, act];
    const answered = new Promise<Sent>((resolve) => this.#waiters.set(envelope.id, resolve));
    const written = this.#keep(act, live ? 'relaxed' : 'strict');
    if (!live) await written;
    this.#sendable.add(envelope.id);
    if (!live) this.#tell(envelope.id, { kind: 'queued' });
    this.pump();
    return answered;
  }

  /** Sends the oldest unanswered act if nothing is under way; to be called several times a second. */
  pump(): void {
    const [next] = this.unanswered;
    const now = this.#monotonic();
    if (this.#outstanding !== null || next === undefined || now < this.#notBefore) return;
    this.#allowance = Math.min(BURST, this.#allowance + ((now - this.#filledAt) * A_SECOND) / 1000);
    this.#filledAt = now;
    if (this.#allowance < 1 || !this.#sendable.has(next.id) || !this.#transmit(next)) return;
    this.#allowance -= 1;
    this.#outstanding = next.id;
  }

  /** The hub's answer; false when the act is not this queue's. */
  answered(id: string, outcome: Outcome): boolean {
    const kept = this.#all.find(({ envelope }) => envelope.id === id);
    if (kept === undefined || kept.outcome !== null) return kept !== undefined;
    if (this.#outstanding === id) this.#outstanding = null;
    if (outcome.kind === 'fault' && PASSING.includes(outcome.fault)) {
      this.#notBefore = this.#monotonic() + PAUSE;
      this.#letWait((envelope) => envelope);
      return true;
    }
    if (kept.waited) {
      const known = { ...kept, outcome };
      this.#all = this.#all.map((one) => (one === kept ? known : one));
      void this.#keep(known, 'relaxed');
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
    if (this.#all.some(({ envelope, outcome }) => envelope.id === id && outcome !== null)) this.#drop(id);
  }

  /** Whose sender still waits is told once the disk has the act as it will be sent. */
  #letWait(as: (envelope: Envelope) => Envelope): void {
    this.#all = this.#all.map((kept) => {
      if (kept.waited) return kept;
      const waiting = { ...kept, envelope: as(kept.envelope), waited: true };
      void this.#keep(waiting, 'strict').then(() => this.#tell(waiting.envelope.id, { kind: 'queued' }));
      return waiting;
    });
  }

  #tell(id: string, sent: Sent): void {
    this.#waiters.get(id)?.(sent);
    this.#waiters.delete(id);
  }

  #drop(id: string): void {
    const kept = this.#all.find(({ envelope }) => envelope.id === id);
    this.#all = this.#all.filter((one) => one !== kept);
    this.#sendable.delete(id);
    if (kept !== undefined) void this.#shelf.remove(this.#keyOf(kept.envelope)).catch(() => undefined);
  }

  /** A disk that takes nothing leaves the act in memory: it is sent all the same. */
  async #keep({ envelope, outcome }: Kept, durability: 'relaxed' | 'strict'): Promise<void> {
    const key = this.#keyOf(envelope);
    await this.#shelf.write([[key, { envelope, outcome }]], durability).catch(() => undefined);
  }

  /** Sorts by the device's order; the id keeps two tabs of one device apart. */
  #keyOf({ counter, id }: Envelope): string {
    return `${this.#folder}${String(counter).padStart(8, '0')}-${id}`;
  }
}

function asCutOff(envelope: Envelope): Envelope {
  const { command } = envelope;
  return 'offline' in command ? { ...envelope, command: { ...command, offline: true } } : envelope;
}
