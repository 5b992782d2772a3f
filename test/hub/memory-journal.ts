/** A second journal behind the same words, in memory: what the contract asks of any implementation, in its fewest lines. */
import { encodeFrame } from '../../hub/journal/frame.ts';
import { FRAME_LIMIT, type Frame, GENESIS, type Journal } from '../../hub/journal/journal.ts';

/** The frames themselves, which any number of writers share. */
export interface MemoryRecord {
  frames: readonly Frame[];
}

async function* durable(frames: readonly Frame[]): AsyncGenerator<Frame> {
  yield* frames;
}

/** One writer on the record. */
export function memoryJournal(record: MemoryRecord): Journal {
  let isOpen = true;
  const head = (): string => record.frames.at(-1)?.hash ?? GENESIS;
  return {
    get length() {
      return record.frames.length;
    },
    get head() {
      return head();
    },
    room: 'enough',
    async append(expected, payload) {
      if (!isOpen) throw new Error('the journal has ended');
      const { length } = record.frames;
      if (expected !== length) return { kind: 'stale', expected, length };
      const { bytes, hash } = encodeFrame(length, head(), payload);
      if (bytes.length > FRAME_LIMIT) return { kind: 'too-large', bytes: bytes.length, limit: FRAME_LIMIT };
      record.frames = [...record.frames, { seq: length, hash, payload }];
      return { kind: 'appended', length: length + 1, head: hash };
    },
    read: () => durable(record.frames),
    async close() {
      isOpen = false;
    },
  };
}
