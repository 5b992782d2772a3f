/**
 * The journal on a disk that fails, one seed after another: the same seed plays the same faults at the same calls.
 * Nothing acknowledged is lost, nothing else is ever read back, and only what no interrupted append leaves is refused (I2, I3).
 */
import type { Disk } from '../../hub/journal/disk.ts';
import type { FileJournalSurroundings } from '../../hub/journal/file-journal.ts';
import type { Journal, JournalFailure, JournalOpening } from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';
import { openReserve, type Reserve } from '../../hub/journal/reserve.ts';
import { type Damage, damaged, startsOf } from './journal-damage.ts';
import { type FaultKind, FaultyDisk, ProcessEnded } from './journal-disk.ts';
import { type Draw, drawFrom } from './journal-draw.ts';

export const PATH = '/meeting/journal';

/** What a broken journal does otherwise than the real one. */
export interface Alteration {
  readonly disk?: (disk: Disk) => Disk;
  readonly journal?: (journal: Journal) => Journal;
  readonly reserve?: (reserve: Reserve) => Reserve;
  readonly opening?: (
    around: FileJournalSurroundings,
    open: (around: FileJournalSurroundings) => Promise<JournalOpening>,
  ) => Promise<JournalOpening>;
}

/** What the seeds have played so far: a run in which nothing failed would show nothing. */
export interface Played {
  seeds: number;
  processes: number;
  acknowledged: number;
  cuts: number;
  kills: number;
  faults: number;
  full: number;
  tails: number;
  refusals: number;
}

export const nothingPlayed = (): Played => ({
  seeds: 0,
  processes: 0,
  acknowledged: 0,
  cuts: 0,
  kills: 0,
  faults: 0,
  full: 0,
  tails: 0,
  refusals: 0,
});

class Violation extends Error {}

/** Plays one seed; gives the sentence that says what was lost or damaged, null when nothing was. */
export async function playSeed(
  seed: number,
  played: Played,
  altered: Alteration = {},
): Promise<string | null> {
  played.seeds += 1;
  try {
    await new Meeting(seed, played, altered).play();
    return null;
  } catch (error) {
    if (error instanceof Violation) return error.message;
    throw new Error(`seed ${seed} ended in a defect`, { cause: error });
  }
}

const FAULTS: readonly [FaultKind, ...FaultKind[]] = [
  'cut',
  'cut',
  'cut',
  'cut',
  'kill',
  'kill',
  'EIO',
  'ENOSPC',
  'short',
  'failed-sync',
  'failed-sync',
  'dying',
];
/** Calls of an opening and six appends. */
const CALLS = 32;
const RESERVE = 320;

class Meeting {
  readonly #draw: Draw;
  readonly #disk: FaultyDisk;
  readonly #seen: Disk;
  readonly #played: Played;
  readonly #altered: Alteration;
  /** Payloads that were acknowledged or shown after an opening. */
  #told: string[] = [];
  /** The payload of the append that was never answered. */
  #unanswered: string | undefined;
  #damage: Damage | undefined;
  /** The file as it was before the opening; contents are replaced, never changed in place. */
  #untouched: Uint8Array | undefined;
  #bytes = 0;
  #named = 0;

  constructor(seed: number, played: Played, altered: Alteration) {
    this.#draw = drawFrom(seed);
    this.#disk = new FaultyDisk(this.#draw);
    this.#seen = altered.disk?.(this.#disk) ?? this.#disk;
    this.#played = played;
    this.#altered = altered;
  }

  async play(): Promise<void> {
    const draw = this.#draw;
    const processes = 2 + draw.upTo(3);
    if (draw.chance(15)) this.#disk.capacity = 300 + draw.upTo(1_200);
    for (let number = 1; number <= processes; number += 1) {
      const last = number === processes;
      if (last) this.#disk.capacity = Number.POSITIVE_INFINITY;
      this.#disk.begin(
        last || draw.chance(10) ? undefined : { kind: draw.of(FAULTS), from: draw.upTo(CALLS) },
      );
      this.#played.processes += 1;
      if (await this.#live()) return;
      if (this.#disk.faulted) this.#played.faults += 1;
      this.#disk.end(draw.chance(60) ? 'cut' : 'kill');
      if (this.#disk.ended === 'cut') this.#played.cuts += 1;
      else this.#played.kills += 1;
      if (draw.chance(6)) this.#decay();
    }
  }

  /** One process from its opening to its end; true when the record cannot be opened any more, and rightly so. */
  async #live(): Promise<boolean> {
    this.#untouched = this.#disk.contents(PATH)?.shown;
    try {
      const reserve = openReserve(this.#seen, PATH, RESERVE, 100);
      const around: FileJournalSurroundings = {
        disk: this.#seen,
        path: PATH,
        onFatal: (failure) => this.#fatal(failure),
        release: async () => {},
        reserve: this.#altered.reserve?.(reserve) ?? reserve,
      };
      const opening = await (this.#altered.opening?.(around, openFile) ?? openFile(around));
      if (opening.kind === 'refused') return this.#judgeRefusal(opening);
      const journal = this.#altered.journal?.(opening.journal) ?? opening.journal;
      const found = await payloadsOf(journal);
      if (opening.cut > 0) this.#played.tails += 1;
      if (this.#damage) {
        this.#judgeDamaged(this.#damage, found, opening.cut);
        return true;
      }
      this.#judgeFound(found, journal);
      await this.#work(journal, reserve);
    } catch (error) {
      if (error instanceof Violation) throw error;
      if (error instanceof ProcessEnded || this.#disk.ended !== undefined || isSimulated(error, this.#disk))
        return false;
      throw error;
    }
    return false;
  }

  #fatal({ code }: JournalFailure): void {
    const changed = code === 'size-changed' || code === 'file-replaced';
    if (changed ? !this.#damage : !this.#disk.faulted)
      throw new Violation(`the hub was ended for nothing: ${code}`);
    this.#disk.end('kill');
  }

  #judgeRefusal({ code }: JournalOpening & { kind: 'refused' }): boolean {
    this.#played.refusals += 1;
    if (code === 'unreadable' && this.#disk.faulted) return false;
    if (code === 'no-space' && !this.#disk.faulted && this.#disk.contents(`${PATH}.reserve`))
      throw new Violation('the reserve was not used');
    if (code === 'no-space' && (this.#disk.faulted || Number.isFinite(this.#disk.capacity))) return false;
    if (!this.#damage) throw new Violation(`an interrupted append was refused: ${code}`);
    if (this.#disk.contents(PATH)?.shown !== this.#untouched)
      throw new Violation('a refused journal was changed');
    return true;
  }

  #judgeFound(found: readonly string[], journal: Journal): void {
    const told = this.#told;
    for (const [index, payload] of told.entries())
      if (found[index] !== payload)
        throw new Violation(
          index < found.length ? `frame ${index} has other content` : `frame ${index} is lost`,
        );
    const more = found.slice(told.length);
    if (more.length > 1 || (more.length === 1 && more[0] !== this.#unanswered))
      throw new Violation(`frame ${told.length} was never appended`);
    if (journal.length !== found.length) throw new Violation('the length is not that of the frames');
    this.#told = [...found];
    this.#unanswered = undefined;
    this.#bytes = this.#disk.contents(PATH)?.shown.length ?? 0;
  }

  /** Opened in spite of damage: then it lay in the last frame, was noticed, and took nothing else with it. */
  #judgeDamaged({ from, to, truncates, refused }: Damage, found: readonly string[], cut: number): void {
    const told = this.#told;
    for (const [index, payload] of found.entries())
      if (payload !== (index < told.length ? told[index] : this.#unanswered))
        throw new Violation(`after damage frame ${index} has other content`);
    const starts = startsOf(told);
    const before = starts.filter((start, index) => index > 0 && start <= from).length;
    if (found.length < before) throw new Violation('a frame before the damage is lost');
    if (refused) throw new Violation('damage that no single append leaves was taken for a torn tail');
    if (!truncates && starts.some((start, index) => index < told.length && start >= to))
      throw new Violation('a damaged frame was cut although a sound one follows');
    const missing = found.length < told.length || (!truncates && from < (starts.at(-1) ?? 0));
    if (missing && cut === 0 && !(truncates && starts.includes(from)))
      throw new Violation('damage was passed over in silence');
  }

  async #work(journal: Journal, reserve: Reserve): Promise<void> {
    const draw = this.#draw;
    const filling = draw.chance(Number.isFinite(this.#disk.capacity) ? 60 : 10) ? reserve.fill() : null;
    if (filling) {
      const filled = filling.catch((error: unknown) => {
        if (!(error instanceof ProcessEnded)) throw error;
      });
      if (draw.chance(70)) await filled;
    }
    for (let appends = 1 + draw.upTo(6); appends > 0; appends -= 1) {
      const kind = draw.upTo(40);
      if (kind === 0) this.#intrude();
      if (kind === 1) await this.#appendOutdated(journal);
      else if (kind === 2) await this.#appendTwice(journal);
      else if (kind === 3 && draw.chance(30)) return this.#readSpoilt(journal);
      else if (kind === 4) await this.#readMeanwhile(journal, reserve);
      else await this.#append(journal, reserve);
    }
    if (draw.chance(25)) await journal.close();
  }

  async #append(journal: Journal, reserve: Reserve): Promise<void> {
    const payload = this.#payload();
    const mayUseReserve = !this.#disk.faulted && this.#reserveHolds(reserve) && journal.room === 'enough';
    this.#unanswered = payload;
    let outcome: Awaited<ReturnType<Journal['append']>>;
    try {
      outcome = await journal.append(this.#told.length, payload);
    } catch (error) {
      if (this.#damage) this.#unanswered = undefined;
      throw error;
    }
    if (outcome.kind === 'appended') return this.#acknowledge(payload, journal, outcome.length);
    this.#unanswered = undefined;
    if (outcome.kind !== 'full') throw new Violation(`an append was answered ${outcome.kind}`);
    this.#played.full += 1;
    if (!this.#disk.faulted && !Number.isFinite(this.#disk.capacity))
      throw new Violation('the disk was not full');
    if (mayUseReserve && !this.#disk.faulted) throw new Violation('the reserve was not used');
    this.#judgeFull(journal);
  }

  #reserveHolds(reserve: Reserve): boolean {
    return !reserve.missing && this.#disk.contents(`${PATH}.reserve`)?.shown.length === RESERVE;
  }

  #acknowledge(payload: string, journal: Journal, length: number): void {
    if (this.#damage) throw new Violation('a frame was appended to a file that had changed');
    this.#played.acknowledged += 1;
    this.#told.push(payload);
    this.#unanswered = undefined;
    this.#bytes = this.#disk.contents(PATH)?.shown.length ?? 0;
    if (length !== this.#told.length || journal.length !== length)
      throw new Violation('a length was told wrongly');
  }

  #judgeFull(journal: Journal): void {
    if (this.#damage) return;
    const contents = this.#disk.contents(PATH);
    if (!contents || contents.shown.length !== this.#bytes || contents.medium.length !== this.#bytes)
      throw new Violation('part of a frame was kept on the full disk');
    if (journal.room !== 'none') throw new Violation('a full disk was not told');
  }

  async #appendOutdated(journal: Journal): Promise<void> {
    const { length } = this.#told;
    const outdated = length > 0 && this.#draw.chance(80) ? this.#draw.upTo(length) : length + 1;
    const outcome = await journal.append(outdated, this.#payload());
    if (outcome.kind !== 'stale')
      throw new Violation(`an append on an outdated length was answered ${outcome.kind}`);
  }

  async #appendTwice(journal: Journal): Promise<void> {
    const { length } = this.#told;
    const first = this.#payload();
    this.#unanswered = first;
    const [one, two] = await Promise.allSettled([
      journal.append(length, first),
      journal.append(length, this.#payload()),
    ]);
    if (one.status === 'rejected') throw one.reason;
    if (one.value.kind === 'appended') this.#acknowledge(first, journal, one.value.length);
    else this.#unanswered = undefined;
    if (two.status === 'rejected') throw two.reason;
    const expected = one.value.kind === 'appended' ? 'stale' : one.value.kind;
    if (two.value.kind !== expected)
      throw new Violation(`the second of two appends was answered ${two.value.kind}`);
  }

  async #readMeanwhile(journal: Journal, reserve: Reserve): Promise<void> {
    const { length } = this.#told;
    const reading = journal.read()[Symbol.asyncIterator]();
    let step = await reading.next();
    await this.#append(journal, reserve);
    let count = 0;
    for (; !step.done; step = await reading.next()) count += 1;
    if (count !== length) throw new Violation(`${count} frames were read where ${length} were durable`);
  }

  /** The medium goes bad under a running hub: whoever reads the record is not given what it says now. */
  async #readSpoilt(journal: Journal): Promise<void> {
    const contents = this.#disk.contents(PATH);
    if (!contents || contents.shown.length === 0 || this.#damage) return;
    const { bytes, damage } = damaged(contents.shown, startsOf(this.#told), this.#draw);
    contents.shown = bytes;
    contents.medium = bytes;
    this.#damage = damage;
    const found = await payloadsOf(journal).catch((error: unknown) => {
      if (error instanceof ProcessEnded || isSimulated(error, this.#disk)) throw error;
      return null;
    });
    if (found !== null) throw new Violation('a record that had changed was read as if nothing were');
  }

  /** Another program writes into the file: from then on nothing may be acknowledged. */
  #intrude(): void {
    const contents = this.#disk.contents(PATH);
    if (contents && this.#draw.chance(30)) {
      // A copy put in its place: what is written now goes nowhere.
      this.#disk.overwrite(PATH, contents.medium);
      this.#damage = { from: this.#bytes, to: this.#bytes, truncates: false, refused: false };
      return;
    }
    const bytes = Buffer.from(this.#draw.of(['x', 'another program\n', '0 12', '\0\0\0\0']));
    this.#disk.intrude(PATH, bytes);
    this.#damage = { from: this.#bytes, to: this.#bytes + bytes.length, truncates: false, refused: false };
  }

  /** The medium itself goes bad between two processes. */
  #decay(): void {
    if (this.#damage) return;
    const contents = this.#disk.contents(PATH);
    if (!contents || contents.shown.length === 0 || this.#damage) return;
    const { bytes, damage } = damaged(contents.shown, startsOf(this.#told), this.#draw);
    this.#disk.overwrite(PATH, bytes);
    this.#damage = damage;
  }

  #payload(): string {
    this.#named += 1;
    return `{"n":${this.#named},"t":"${'қ'.repeat(this.#draw.upTo(6))}${'a'.repeat(this.#draw.upTo(40))}"}`;
  }
}

async function payloadsOf(journal: Journal): Promise<string[]> {
  const payloads: string[] = [];
  for await (const { payload } of journal.read()) payloads.push(payload);
  return payloads;
}

/** An error of the disk itself that no append is answered with: a read that failed, which ends the process. */
function isSimulated(error: unknown, disk: FaultyDisk): boolean {
  return disk.faulted && error instanceof Error && 'code' in error;
}
