/**
 * Checks a meeting's archive, which is its journal, from the first byte to the announced figures: frames and their chain,
 * every event by schema, every signed command, the chain of every audience rebuilt and read, openings, figures.
 * Pure, so that a terminal and a browser come to the same verdict; hashes and signatures are the platform's.
 */
import { type Hasher, stampOf } from '../entry.ts';
import type { EventOf, Recorded } from '../events/event.ts';
import { evolve } from '../evolve.ts';
import { type Introduced, type Opening, payloadReader, type Told } from '../journal/batch.ts';
import { type ByteReader, framesIn } from '../journal/frame.ts';
import type { KeptCopy, Place } from '../kept-copy.ts';
import { rowOf } from '../signing.ts';
import { INITIAL, type State } from '../state.ts';
import { wrongWith } from './command.ts';
import { isCounted } from './figures.ts';
import type { Break, BreakCode, Summary, Verdict, Writing } from './verdict.ts';
import { type Rebuilt, rebuild } from './writing.ts';

/** What checking takes from the platform it runs on. */
export interface Platform extends ByteReader {
  readonly hash: Hasher;
  /** Whether this is an Ed25519 signature of the text by the key; both hex. */
  readonly isSignedBy: (key: string, text: string, signature: string) => boolean;
}

/** Where the reading stands in the file. */
interface Spot {
  readonly frame: number;
  readonly offset: number;
}

/** The verdict on the bytes of a journal. */
export function verifyArchive(bytes: Uint8Array, platform: Platform): Verdict {
  const checking = new Checking(platform);
  const read = payloadReader();
  let frames = 0;
  for (const found of framesIn(bytes, platform)) {
    const spot = { frame: found.seq, offset: found.offset };
    if (found.kind !== 'frame') return broken(checking.at(spot, `frame.${found.kind}`));
    const told = read(found.payload);
    const wrong =
      typeof told === 'string' ? checking.at(spot, 'batch.unread', told) : checking.take(told, spot);
    if (wrong !== null) return broken(wrong);
    frames += 1;
  }
  if (frames === 0) return broken(checking.at({ frame: 0, offset: 0 }, 'frame.none'));
  return { kind: 'sound', summary: checking.summary(frames) };

  function broken(wrong: Break): Verdict {
    return { kind: 'broken', broken: wrong, summary: checking.summary(frames) };
  }
}

/** What no record can carry: it shows which events have a time of their own. */
const NO_TIME = -1;

class Checking {
  readonly #platform: Platform;
  readonly #heads = new Map<string, Place>();
  readonly #writings: Writing[] = [];
  readonly #devices = new Map<string, Introduced>();
  readonly #introduced: Introduced[] = [];
  readonly #counters = new Map<string, number>();
  readonly #ids = new Set<string>();
  readonly #records: Recorded[] = [];
  readonly #announced: EventOf<'result.announced'>[] = [];
  #state: State = INITIAL;
  #opening: Opening | null = null;
  #writing: Rebuilt | null = null;
  #lastAt = 0;
  #signed = 0;
  #strays = 0;
  #former = false;
  #rebuilt: KeptCopy | null = null;
  #vouched = 0;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** What is wrong with the next thing told, or null. */
  take(told: Told | null, spot: Spot): Break | null {
    if (told === null) return null;
    if (this.#rebuilt !== null) return this.at(spot, 'batch.rebuilt');
    if (told.kind === 'rebuilt') return this.#rebuild(told, spot);
    return told.kind === 'opening' ? this.#open(told.opening, spot) : this.#batch(told, spot);
  }

  at(spot: Spot, code: BreakCode, detail = '', command: string | null = null): Break {
    return { code, ...spot, command, entry: this.#writing?.entries ?? null, detail };
  }

  summary(frames: number): Summary {
    this.#note();
    return {
      state: this.#state,
      frames,
      began: this.#records[0]?.at ?? null,
      writings: this.#writings,
      devices: this.#introduced,
      signed: this.#signed,
      unsigned: this.#ids.size - this.#signed,
      strays: this.#strays,
      former: this.#former,
      rebuilt: this.#rebuilt,
      vouched: this.#vouched,
      announced: this.#announced,
      heads: this.#heads,
    };
  }

  /** Another writing tells the whole history again, under a greater number. */
  #open(opening: Opening, spot: Spot): Break | null {
    const { seal, ...beginning } = opening;
    const former = this.#opening;
    const known = former?.meeting ?? this.#state.meeting?.id ?? opening.meeting;
    if (opening.meeting !== known || (former !== null && opening.epoch <= former.epoch))
      return this.at(spot, 'opening.order');
    this.#note();
    this.#opening = opening;
    this.#writing = rebuild(beginning, seal, this.#platform.hash, this.#heads);
    this.#writings.push({
      epoch: opening.epoch,
      phrase: opening.phrase,
      entries: 0,
      head: this.#writing.head,
    });
    for (const record of this.#records) {
      const audience = this.#writing.take(record);
      if (audience !== null) return this.at(spot, 'line.hash', audience);
    }
    return null;
  }

  #batch({ commands, devices, retold }: Extract<Told, { kind: 'batch' }>, spot: Spot): Break | null {
    const opening = this.#opening;
    if (retold !== (opening === null)) return this.at(spot, retold ? 'batch.former' : 'opening.missing');
    this.#former ||= retold;
    for (const device of devices) {
      this.#devices.set(device.id, device);
      this.#introduced.push(device);
    }
    for (const [index, command] of commands.entries()) {
      const { id, signed, records } = command;
      if (this.#ids.has(id)) return this.at(spot, 'command.twice', '', id);
      if (opening !== null && this.#writing !== null) {
        const wrong = wrongWith(command, {
          meeting: opening.meeting,
          state: this.#state,
          writing: this.#writing,
          first: index === 0,
          devices: this.#devices,
          counters: this.#counters,
          isSignedBy: this.#platform.isSignedBy,
        });
        if (wrong !== null) return this.at(spot, wrong.code, wrong.detail, id);
      }
      this.#ids.add(id);
      for (const record of records) {
        const wrong = this.#record(record, spot, id);
        if (wrong !== null) return wrong;
      }
      if (signed === null) continue;
      this.#signed += 1;
      this.#counters.set(rowOf(signed.signed), signed.signed.counter);
      const seen = this.#heads.get(signed.signed.head);
      if (seen === undefined) this.#strays += 1;
      if (seen?.whole) this.#vouched = Math.max(this.#vouched, seen.entries);
    }
    return null;
  }

  /** What one device had kept was read line by line; the chain that is shown of it is checked like any other. */
  #rebuild({ copy, records }: Extract<Told, { kind: 'rebuilt' }>, spot: Spot): Break | null {
    if (this.#writing === null || this.#records.length > 0) return this.at(spot, 'opening.missing');
    this.#rebuilt = copy;
    for (const record of records) {
      if (record.event.type === 'result.announced') this.#announced.push(record.event);
      this.#records.push(record);
      this.#state = evolve(this.#state, record);
      const audience = this.#writing.take(record);
      if (audience !== null) return this.at(spot, 'line.hash', audience);
    }
    return null;
  }

  #record(record: Recorded, spot: Spot, id: string): Break | null {
    const { at, event } = record;
    const mark = stampOf(event, this.#state, NO_TIME);
    if (mark === NO_TIME ? at < this.#lastAt : at !== mark)
      return this.at(spot, 'record.time', event.type, id);
    if (mark === NO_TIME) this.#lastAt = at;
    if (event.type === 'result.announced') {
      if (!isCounted(this.#state, event)) return this.at(spot, 'result.figures', event.type, id);
      this.#announced.push(event);
    }
    this.#records.push(record);
    this.#state = evolve(this.#state, record);
    const audience = this.#writing?.take(record) ?? null;
    return audience === null ? null : this.at(spot, 'line.hash', audience, id);
  }

  /** The present writing as far as it has come. */
  #note(): void {
    const last = this.#writings.pop();
    if (last === undefined || this.#writing === null) return;
    this.#writings.push({ ...last, entries: this.#writing.entries, head: this.#writing.head });
  }
}
