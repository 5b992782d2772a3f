/** A half-filled form that outlives a reload of the screen. What is read back is parsed: anything else is forgotten. */
import * as v from 'valibot';

/** The form's value; reactive. Setting it keeps it, `clear` forgets it after the hub has accepted the act. */
export interface Draft<T> {
  current: T;
  clear(): void;
}

/** The draft kept under this name in this tab, or `empty`. One name per form, meeting and round. */
export function keptDraft<T>(name: string, schema: v.GenericSchema<unknown, T>, empty: T): Draft<T> {
  const key = `kelisim.podium.${name}`;
  let value = $state.raw<T>(readBack(key, schema) ?? empty);
  return {
    get current() {
      return value;
    },
    set current(next: T) {
      value = next;
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    clear() {
      value = empty;
      sessionStorage.removeItem(key);
    },
  };
}

function readBack<T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(kept));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
