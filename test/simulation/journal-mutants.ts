/** Journals broken on purpose, one promise each: a simulator that misses one of them would show nothing about the real one. */
import type { Disk, DiskFile } from '../../hub/journal/disk.ts';
import { unsyncedMark } from '../../hub/journal/file-journal.ts';
import { encodeFrame, frameAt } from '../../hub/journal/frame.ts';
import { GENESIS } from '../../hub/journal/journal.ts';
import { type Alteration, PATH } from './journal.ts';
import { ProcessEnded } from './journal-disk.ts';

/** The disk with another way of opening files. */
function files(alter: (file: DiskFile, path: string) => Partial<DiskFile>): (disk: Disk) => Disk {
  return (disk) => ({
    ...passed(disk),
    open(path, how) {
      const file = disk.open(path, how);
      return { ...file, ...alter(file, path) };
    },
  });
}

function passed(disk: Disk): Disk {
  return {
    exists: (path) => disk.exists(path),
    open: (path, how) => disk.open(path, how),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    syncFolder: (path) => disk.syncFolder(path),
  };
}

const journalFile = (alter: (file: DiskFile) => Partial<DiskFile>): Alteration => ({
  disk: files((file, path) => (path === PATH ? alter(file) : {})),
});

/** By what each does wrong. */
export const MUTANTS: Readonly<Record<string, Alteration>> = {
  'acknowledges before the sync': journalFile(() => ({ sync: async () => {} })),

  'goes on after a failed sync': journalFile((file) => ({
    sync: () =>
      file.sync().catch((error: unknown) => {
        if (error instanceof ProcessEnded) throw error;
      }),
  })),

  'ignores a short write': journalFile((file) => ({
    write(bytes, position) {
      file.write(bytes, position);
      return bytes.length;
    },
  })),

  'does not look at the size before it writes': journalFile((file) => {
    let known: number | undefined;
    return {
      size() {
        known ??= file.size();
        return known;
      },
      write(bytes, position) {
        const count = file.write(bytes, position);
        known = position + count;
        return count;
      },
      truncate(length) {
        file.truncate(length);
        known = length;
      },
    };
  }),

  'does not look whether its file still bears the name': journalFile(() => ({ isNamed: () => true })),

  'leaves part of a frame on a full disk': journalFile(() => ({ truncate() {} })),

  'does not sync the folder': { disk: (disk) => ({ ...passed(disk), syncFolder: async () => {} }) },

  'does not sync the copy before it takes the name': {
    disk: files((_, path) => (path === `${PATH}.new` ? { sync: async () => {} } : {})),
  },

  'takes for written what a failed sync left in the cache': {
    disk: (disk) => ({
      ...passed(disk),
      exists: (path) => path !== unsyncedMark(PATH) && disk.exists(path),
    }),
  },

  'does not chain its frames': journalFile((file) => ({
    write(bytes, position) {
      const frame = frameAt(Buffer.from(bytes), 0);
      if (typeof frame !== 'object') return file.write(bytes, position);
      return file.write(encodeFrame(frame.seq, GENESIS, frame.payload).bytes, position);
    },
  })),

  'accepts an outdated expected length': {
    journal: (journal) => ({
      get length() {
        return journal.length;
      },
      get head() {
        return journal.head;
      },
      get room() {
        return journal.room;
      },
      append: (_, payload) => journal.append(journal.length, payload),
      read: () => journal.read(),
      close: () => journal.close(),
    }),
  },

  'cuts a tail with a sound frame in it': {
    async opening(around, open) {
      const opening = await open(around);
      if (opening.kind === 'open' || !('offset' in opening)) return opening;
      around.disk.open(around.path, 'existing').truncate(opening.offset);
      return open(around);
    },
  },

  'does not say that it cut a tail': {
    async opening(around, open) {
      const opening = await open(around);
      return opening.kind === 'open' ? { ...opening, cut: 0 } : opening;
    },
  },

  'forgets after another start that it cut a tail': {
    disk: (disk) => ({
      ...passed(disk),
      exists: (path) => !path.includes('.torn-') && disk.exists(path),
    }),
  },

  'refuses a torn tail': {
    async opening(around, open) {
      const opening = await open(around);
      if (opening.kind === 'refused' || opening.cut === 0) return opening;
      return { kind: 'refused', path: PATH, code: 'damaged', offset: 0, remedy: 'restore-copy' };
    },
  },

  'keeps the reserve when the disk is full': {
    reserve: (reserve) => ({
      get missing() {
        return reserve.missing;
      },
      fill: () => reserve.fill(),
      release: async () => false,
      drop: () => reserve.drop(),
    }),
  },
};

/** The first of `seeds` seeds that shows what is wrong, and what it shows. */
export async function findMutant(
  name: string,
  seeds: number,
  play: (seed: number, altered: Alteration) => Promise<string | null>,
): Promise<{ readonly seed: number; readonly shown: string } | null> {
  const altered = MUTANTS[name];
  if (altered === undefined) throw new Error(`there is no broken journal that ${name}`);
  for (let seed = 0; seed < seeds; seed += 1) {
    const shown = await play(seed, altered);
    if (shown !== null) return { seed, shown };
  }
  return null;
}
