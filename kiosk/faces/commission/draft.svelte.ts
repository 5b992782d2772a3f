/**
 * A form that is half filled: it survives every event, a break and a reload of this device, and goes when it is sent.
 * Kept in the tab's own storage under the meeting, the round and the form; never leaves the device.
 */
import * as v from 'valibot';

/** What a form holds; assign to the fields of `value` as they are typed. */
export interface Draft<T> {
  readonly value: T;
  /** Empties the form, here and in the storage. */
  clear(): void;
}

/** Takes up the form kept under `key`, or an empty one where nothing fitting is kept. Call while a component starts. */
export function keepDraft<T extends object>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  empty: () => T,
): Draft<T> {
  let value = $state(restored(key, schema) ?? empty());
  $effect(() => sessionStorage.setItem(key, JSON.stringify(value)));
  return {
    get value() {
      return value;
    },
    clear() {
      // The card may be gone already, and its effect with it.
      sessionStorage.removeItem(key);
      value = empty();
    },
  };
}

function restored<T>(key: string, schema: v.GenericSchema<unknown, T>): T | null {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept);
  return parsed.success ? parsed.output : null;
}
