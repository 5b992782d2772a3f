/**
 * The kiosk's disk: values under ordered text keys, in IndexedDB, or in memory where the browser refuses it.
 * The verified entries and the queue lie on it (I3, I12).
 */

/** `relaxed` survives the browser's end, `strict` the device's as well. */
export type Durability = 'relaxed' | 'strict';

export interface Shelf {
  /** The values whose keys begin so, in the order of their keys. */
  read(prefix: string): Promise<readonly unknown[]>;
  /** The keys that begin so, in their order. */
  keys(prefix: string): Promise<readonly string[]>;
  /** All or none; rejects when the disk does not take them. */
  write(values: readonly (readonly [key: string, value: unknown])[], durability: Durability): Promise<void>;
  remove(key: string): Promise<void>;
}

const DATABASE = 'kelisim';
const STORE = 'shelf';

/** The shelf of this browser; in memory when IndexedDB is missing, forbidden or does not open. */
export function openShelf(databases: () => IDBFactory): Shelf {
  const opening = openDatabase(databases)
    .then(shelfIn)
    .catch(() => memoryShelf());
  return {
    read: async (prefix) => (await opening).read(prefix),
    keys: async (prefix) => (await opening).keys(prefix),
    write: async (values, durability) => (await opening).write(values, durability),
    remove: async (key) => (await opening).remove(key),
  };
}

/** A shelf that lasts as long as the page, or as the map it is given. */
export function memoryShelf(kept = new Map<string, unknown>()): Shelf {
  return {
    async read(prefix) {
      const keys = [...kept.keys()].filter((key) => key.startsWith(prefix)).sort();
      return keys.map((key) => kept.get(key));
    },
    async keys(prefix) {
      return [...kept.keys()].filter((key) => key.startsWith(prefix)).sort();
    },
    async write(values) {
      for (const [key, value] of values) kept.set(key, value);
    },
    async remove(key) {
      kept.delete(key);
    },
  };
}

function shelfIn(database: IDBDatabase): Shelf {
  return {
    read: (prefix) =>
      new Promise((resolve, reject) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const request = database.transaction(STORE).objectStore(STORE).getAll(range);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
    keys: (prefix) =>
      new Promise((resolve, reject) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const request = database.transaction(STORE).objectStore(STORE).getAllKeys(range);
        request.onsuccess = () => resolve(request.result.filter((key) => typeof key === 'string'));
        request.onerror = () => reject(request.error);
      }),
    write: (values, durability) =>
      change(database, durability, (store) => {
        for (const [key, value] of values) store.put(value, key);
      }),
    remove: (key) => change(database, 'relaxed', (store) => store.delete(key)),
  };
}

function change(
  database: IDBDatabase,
  durability: Durability,
  act: (store: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    act(transaction.objectStore(STORE));
  });
}

function openDatabase(databases: () => IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = databases().open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page holds an older database open'));
  });
}
