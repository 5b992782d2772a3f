/**
 * The second medium: the few file operations a copy of the record rests on. All of them wait in the background, because a
 * stick may hang, vanish and come back at any moment; every failure is the system's own error, for backup.ts to live with.
 */
import { constants } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';

/** One open file on it; positions and sizes in bytes. */
export interface StickFile {
  readonly size: number;
  /** Everything it holds. */
  read(): Promise<Uint8Array>;
  /** Gives the count written, which a full stick makes smaller than asked. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  truncate(length: number): Promise<void>;
  /** Resolves when contents and size are on the medium. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Stick {
  /** Opens for reading and writing and makes what is missing, but never the stick's own folder: an absent stick is absent. */
  open(folder: string, path: readonly [string, ...string[]]): Promise<StickFile>;
  /** Gives a file in the same folder another name. */
  rename(from: string, to: string): Promise<void>;
  /** Whether it is the same medium as the hub's own data. */
  isOwnMedium(folder: string, data: string): Promise<boolean>;
}

/** The machine's own. */
export const realStick: Stick = {
  async open(folder, path) {
    const [file, ...above] = [...path].reverse();
    let place = folder;
    for (const name of above.reverse()) {
      place = `${place}/${name}`;
      await mkdir(place, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }
    const opened = await open(`${place}/${file}`, constants.O_RDWR | constants.O_CREAT, 0o600);
    const { size } = await opened.stat();
    return {
      size,
      async read() {
        const bytes = Buffer.alloc(size);
        let filled = 0;
        while (filled < size) {
          const { bytesRead } = await opened.read(bytes, filled, size - filled, filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return bytes.subarray(0, filled);
      },
      write: async (bytes, position) => (await opened.write(bytes, 0, bytes.length, position)).bytesWritten,
      truncate: (length) => opened.truncate(length),
      sync: () => opened.sync(),
      close: () => opened.close(),
    };
  },
  rename,
  async isOwnMedium(folder, data) {
    const [there, here] = await Promise.all([stat(folder), stat(data)]);
    return there.dev === here.dev;
  },
};
