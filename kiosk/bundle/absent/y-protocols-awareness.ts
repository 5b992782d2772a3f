/** No device tells another where its cursor is, and the hub takes it from nobody: there is nobody to be aware of. */

/** Knows of nobody. */
export class Awareness {
  on(): void {}
  off(): void {}
  setLocalState(): void {}
  destroy(): void {}
  getLocalState(): null {
    return null;
  }
  getStates(): ReadonlyMap<number, unknown> {
    return new Map();
  }
}

/** News of nobody: the number of clients, none. */
export function encodeAwarenessUpdate(): Uint8Array {
  return Uint8Array.of(0);
}

/** What somebody says of itself is not heard. */
export function applyAwarenessUpdate(): void {}

/** Nobody is there to be forgotten. */
export function removeAwarenessStates(): void {}
