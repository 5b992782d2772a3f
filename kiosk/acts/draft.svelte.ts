/**
 * A half-filled form: it survives every event, a break and a reload of this device, and goes when its act is accepted.
 * Kept in the tab's own storage; what is read back is parsed, and anything that does not fit is forgotten.
 */
import * as v from 'valibot';

/** What a form holds; reactive in depth: assign to `value` or to its fields as they are typed. */
export interface Draft<T> {
  value: T;
  /** Empties the form, here and in the storage. */
  clear(): void;
}

/**
 * Takes up the form kept under `name`, or an empty one where nothing fitting is kept. One name per form, meeting and
 * round. Call while a component starts.
 */
export function keepDraft<T>(name: string, schema: v.GenericSchema<unknown, T>, empty: () => T): Draft<T> {
  const key = `kelisim.draft.${name}`;
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), sessionStorage.getItem(key));
  let value = $state(kept.success ? kept.output : empty());
  $effect(() => sessionStorage.setItem(key, JSON.stringify(value)));
  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
    },
    clear() {
      // The card may be gone already, and its effect with it.
      sessionStorage.removeItem(key);
      value = empty();
    },
  };
}
