/**
 * The head of the chain in the forms that people say, compare and photograph (I3): on the strip of every face, on the wall
 * at a phase's end, in every paper. Devices that show the same number show the same digits, or their histories differ.
 */
import type { Beginning } from '../entry.ts';

/** Number of verified entries of the chain all audiences share, and the hash of the last, 64 hex digits. */
export interface ChainHead {
  readonly length: number;
  readonly hash: string;
}

/** The number, and the first eight hex digits of the hash in two groups, «a3f1 09bc». */
export interface ShortHead {
  readonly number: number;
  readonly digits: string;
}

const GROUP = 4;

/** The short form of a head; null where no record has begun. */
export function shortHead({ length, hash }: ChainHead): ShortHead | null {
  if (hash === '') return null;
  return { number: length, digits: `${hash.slice(0, GROUP)}\u00a0${hash.slice(GROUP, 2 * GROUP)}` };
}

/** «№ 57 · a3f1 09bc», which a line never breaks; empty where no record has begun. */
export function shortHeadLine(head: ChainHead): string {
  const short = shortHead(head);
  return short === null ? '' : `№\u00a0${short.number}\u00a0·\u00a0${short.digits}`;
}

/** The whole head as plain text, for a code that is photographed and for papers: whose record, which writing of it, how far. */
export function fullHead({ meeting, epoch }: Beginning, { length, hash }: ChainHead): string {
  return `kelisim ${meeting} ${epoch} ${length} ${hash}`;
}
