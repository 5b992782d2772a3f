/**
 * What is true in a world: the record as it lies on the medium, read here by itself, never through the hub that is tried.
 * Every frame is judged when it becomes durable: decided once, signed, fresh, in order, one person once (I2, I3, I12).
 */
import { frameAt } from '../../hub/journal/frame.ts';
import type { Streams } from '../../hub/ports.ts';
import { rowOf } from '../../hub/replay.ts';
import { openStreams } from '../../hub/streams.ts';
import { mayQueue } from '../../protocol/commands/command.ts';
import { issuingBegan } from '../../protocol/entry.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { evolve } from '../../protocol/evolve.ts';
import { AUDIENCES, type Audience, audienceOf } from '../../protocol/roles.ts';
import { commandText } from '../../protocol/signing.ts';
import { INITIAL, type State } from '../../protocol/state.ts';
import { COMMAND_FRESH, type Envelope } from '../../protocol/wire.ts';
import { roleOf } from './hall-devices.ts';
import { linesIn } from './lines-in.ts';

/** A promise of the design that did not hold. */
export class Violation extends Error {}

/** The payload of a frame, written by this program alone. */
interface Payload {
  readonly opening?: Parameters<typeof openStreams>[0];
  readonly commands?: readonly {
    readonly id: string;
    readonly records: readonly Recorded[];
    readonly signed: Envelope | null;
  }[];
}

/** One audience's lines as they must be, and who writes them. */
interface Sight {
  readonly lines: string[];
  writer: number | null;
}

export class Ledger {
  state: State = INITIAL;
  readonly records: Recorded[] = [];
  readonly decided = new Set<string>();
  /** Ids that this process of the hub, and any, answered with a refusal. */
  readonly refused = new Set<string>();
  readonly everRefused = new Set<string>();
  /** Ids that were decided before the disk was lost. */
  readonly lost = new Set<string>();
  /** Since when a device is turned away, hub time. */
  readonly revoked = new Map<string, number>();
  /** Every signature a device gave, with the device and the text. */
  readonly signed = new Map<string, string>();
  streams: Streams | null = null;
  frames = 0;
  #bytes: Uint8Array = new Uint8Array();
  #sights = new Map<Audience, Sight>();
  readonly #heads = new Set<string>();
  readonly #counters = new Map<string, number>();
  /** Frames up to here were there when the world began. */
  #given = true;

  /** Takes what is new on the medium; what was there before must still be. */
  look(medium: Uint8Array): void {
    if (Buffer.compare(medium.subarray(0, this.#bytes.length), this.#bytes) !== 0)
      throw new Violation('[I2] what was durable is gone or altered');
    if (medium.length === this.#bytes.length) return;
    const buffer = Buffer.from(medium.buffer, medium.byteOffset, medium.length);
    let at = this.#bytes.length;
    while (at < buffer.length) {
      const frame = frameAt(buffer, at);
      if (typeof frame !== 'object') break;
      this.#take(JSON.parse(frame.payload));
      this.frames += 1;
      at += frame.bytes;
    }
    this.#bytes = medium.slice(0, at);
  }

  /** Everything so far was prepared; from now on it is judged. */
  begin(): void {
    this.#given = false;
  }

  /** The hub's disk is lost, and the record begins again from an earlier copy of it. */
  restore(medium: Uint8Array): void {
    this.#bytes = new Uint8Array();
    this.frames = 0;
    this.records.length = 0;
    this.state = INITIAL;
    this.streams = null;
    for (const id of this.decided) this.lost.add(id);
    this.decided.clear();
    this.#counters.clear();
    this.#given = true;
    this.look(medium);
    this.#given = false;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  sight(audience: Audience): Sight {
    const sight = this.#sights.get(audience);
    if (sight === undefined) throw new Error('no history has begun');
    return sight;
  }

  /** Whether some device of this audience may have had this head of so many lines. */
  knows(audience: Audience, { length, hash }: { readonly length: number; readonly hash: string }): boolean {
    return this.#heads.has(`${audience} ${length} ${hash}`);
  }

  #take({ opening, commands = [] }: Payload): void {
    if (opening !== undefined) this.#open(opening);
    const now = new Map(AUDIENCES.map((audience) => [audience, this.streams?.head(audience)]));
    for (const [index, { id, records, signed }] of commands.entries()) {
      if (this.decided.has(id)) throw new Violation('[I2] a command was decided twice');
      if (this.refused.has(id)) throw new Violation('what was refused is recorded');
      if (signed !== null && !this.#given) this.#judge(signed, records, index === 0 ? now : null);
      this.decided.add(id);
      for (const record of records) this.#fold(record);
    }
    this.streams?.publish(commands.flatMap(({ records }) => records));
    this.#note();
  }

  #open(opening: Parameters<typeof openStreams>[0]): void {
    const streams = openStreams({ ...opening, records: this.records });
    this.streams = streams;
    this.#sights = new Map(AUDIENCES.map((audience) => [audience, { lines: [], writer: null }]));
    for (const audience of AUDIENCES) {
      const take = (update: Uint8Array) => {
        const sight = this.sight(audience);
        for (const { writer, texts } of linesIn(update)) {
          sight.writer = writer;
          sight.lines.push(...texts);
        }
      };
      take(streams.missing(audience, Uint8Array.of(0)));
      streams.subscribe(audience, take);
    }
  }

  #note(): void {
    for (const audience of AUDIENCES) {
      const { streams } = this;
      if (streams !== null)
        this.#heads.add(`${audience} ${streams.length(audience)} ${streams.head(audience)}`);
    }
  }

  #judge(
    { signed, signature }: Envelope,
    records: readonly Recorded[],
    heads: ReadonlyMap<Audience, unknown> | null,
  ) {
    const { device, command, counter, head, at } = signed;
    const when = records[0]?.at ?? 0;
    if (this.signed.get(signature) !== `${device} ${commandText(signed)}`)
      throw new Violation('a command is recorded that its device did not sign');
    const row = rowOf(signed);
    const last = this.#counters.get(row) ?? 0;
    if (counter <= last) throw new Violation('a counter was taken after a greater one');
    this.#counters.set(row, counter);
    const since = this.revoked.get(device);
    if (since !== undefined && when > since) throw new Violation('a device went on after it was revoked');
    if (mayQueue(command.type)) return;
    if (heads?.get(audienceOf(roleOf(device).role)) !== head)
      throw new Violation('a privileged command was accepted on an outdated sight');
    const mark = ['ballots.issue', 'ballots.unissue', 'ballots.spoil'].includes(command.type);
    const began = mark ? issuingBegan(this.state) : null;
    if (began === null ? Math.abs(when - at) > COMMAND_FRESH : at !== began)
      throw new Violation('an old privileged command was accepted');
  }

  #fold(record: Recorded): void {
    const { event, at } = record;
    const last = this.records.at(-1)?.at ?? 0;
    if (event.type === 'deputy.registered' && this.state.attendance.has(event.deputy))
      throw new Violation('[I12] one person was registered twice');
    if (at < last && !event.type.startsWith('ballots.'))
      throw new Violation('time went backwards in the record');
    this.records.push(record);
    this.state = evolve(this.state, record);
  }
}
