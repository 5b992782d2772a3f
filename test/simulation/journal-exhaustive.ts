/** Every way to hurt a small journal by one act: whatever is done to it, it is recovered, refused or noticed (I3). */
import type { Disk, DiskFile } from '../../hub/journal/disk.ts';
import { encodeFrame } from '../../hub/journal/frame.ts';
import { GENESIS } from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';

/** How often a journal was hurt and what became of it: `silent` opened with less than before and said nothing. */
export interface Tried {
  tried: number;
  /** Opened with the sound frames, the rest set aside and spoken of. */
  recovered: number;
  refused: number;
  /** Opened as if nothing had been, and nothing had: the bytes were the same, or the cut was between two frames. */
  whole: number;
  silent: number;
  /** Opened with content that nobody wrote. */
  wrong: number;
}

const PAYLOADS = ['{"a":1}', '{"name":"Әсет Үмбетұлы"}', '{"b":[2,3]}', '{}'];

/** The bytes of a small journal and where its frames begin and end. */
export function smallJournal(payloads: readonly string[] = PAYLOADS): {
  readonly bytes: Buffer;
  readonly ends: readonly number[];
} {
  const parts: Buffer[] = [];
  const ends = [0];
  let previous = GENESIS;
  for (const [seq, payload] of payloads.entries()) {
    const frame = encodeFrame(seq, previous, payload);
    parts.push(frame.bytes);
    ends.push((ends.at(-1) ?? 0) + frame.bytes.length);
    previous = frame.hash;
  }
  return { bytes: Buffer.concat(parts), ends };
}

/** The ways, by name: each gives the hurt copies one after another. */
export const WAYS: Readonly<Record<string, (bytes: Buffer) => Iterable<Buffer>>> = {
  *'cut off at every byte'(bytes) {
    for (let length = 0; length <= bytes.length; length += 1) yield bytes.subarray(0, length);
  },
  *'every single bit turned over'(bytes) {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const copy = Buffer.from(bytes);
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      yield copy;
    }
  },
  *'every single byte left out'(bytes) {
    for (let at = 0; at < bytes.length; at += 1)
      yield Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
  *'a byte put in at every place'(bytes) {
    for (let at = 0; at <= bytes.length; at += 1)
      for (const byte of [0, 0x0a, 0x20, 0x30])
        yield Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)]);
  },
  *'zeros from every byte to every eighth'(bytes) {
    for (let from = 0; from < bytes.length; from += 1)
      for (let to = from + 8; to < bytes.length + 8; to += 8)
        yield Buffer.from(bytes).fill(0, from, Math.min(to, bytes.length));
  },
  *'every stretch of eight bytes doubled'(bytes) {
    for (let at = 0; at < bytes.length; at += 1)
      yield Buffer.concat([bytes.subarray(0, at + 8), bytes.subarray(at)]);
  },
};

/** Hurts the small journal in one way, everywhere. */
export async function tryEverywhere(way: (bytes: Buffer) => Iterable<Buffer>): Promise<Tried> {
  const tried: Tried = { tried: 0, recovered: 0, refused: 0, whole: 0, silent: 0, wrong: 0 };
  const { bytes, ends } = smallJournal();
  for (const hurt of way(bytes)) {
    tried.tried += 1;
    tried[await becomes(hurt, bytes, ends)] += 1;
  }
  return tried;
}

async function becomes(
  hurt: Buffer,
  bytes: Buffer,
  ends: readonly number[],
): Promise<Exclude<keyof Tried, 'tried'>> {
  const disk = new PlainDisk();
  disk.files.set('journal', hurt);
  const opening = await openFile({ disk, path: 'journal', onFatal: () => {}, release: async () => {} });
  if (opening.kind === 'refused') return disk.files.get('journal') === hurt ? 'refused' : 'wrong';
  let count = 0;
  for await (const { payload } of opening.journal.read()) {
    if (payload !== PAYLOADS[count]) return 'wrong';
    count += 1;
  }
  if (opening.cut > 0) return 'recovered';
  const sound = ends.includes(hurt.length) && bytes.subarray(0, hurt.length).equals(hurt);
  return sound && count === ends.indexOf(hurt.length) ? 'whole' : 'silent';
}

/** A disk that never fails, in as few steps as there can be: it is asked a hundred thousand times. */
class PlainDisk implements Disk {
  readonly files = new Map<string, Buffer>();

  exists(path: string): boolean {
    return this.files.has(path);
  }

  open(path: string, how: 'existing' | 'create' | 'replace'): DiskFile {
    const { files } = this;
    if (how === 'replace' || !files.has(path)) files.set(path, Buffer.alloc(0));
    const now = (): Buffer => files.get(path) ?? Buffer.alloc(0);
    return {
      size: () => now().length,
      isNamed: () => files.has(path),
      read(into, position) {
        const part = now().subarray(position, position + into.length);
        into.set(part);
        return part.length;
      },
      write(bytes, position) {
        files.set(path, Buffer.concat([now().subarray(0, position), bytes]));
        return bytes.length;
      },
      truncate: (length) => void files.set(path, now().subarray(0, length)),
      sync: async () => {},
      close: () => {},
    };
  }

  rename(from: string, to: string): void {
    const bytes = this.files.get(from);
    if (bytes) this.files.set(to, bytes);
    this.files.delete(from);
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  async syncFolder(): Promise<void> {}
}
