/** Chance that can be played again: a generator of numbers from a seed (xorshift128), quick enough for ten million inputs. */

/** Whole numbers by chance; the same seed gives the same numbers. */
export interface Dice {
  /** From 0 up to, but not, `below`. */
  below(below: number): number;
  /** One of these. */
  one<T>(all: readonly T[]): T;
}

/** Dice that fall by this seed. */
export function diceOf(seed: number): Dice {
  let [a, b, c, d] = [seed | 1, (seed ^ 0x9e3779b9) | 0, (seed << 7) | 5, 0x6a09e667];
  function next(): number {
    const t = a ^ (a << 11);
    a = b;
    b = c;
    c = d;
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8);
    return d >>> 0;
  }
  for (let n = 0; n < 16; n += 1) next();
  const below = (most: number) => next() % most;
  return {
    below,
    one(all) {
      const found = all[below(all.length)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
  };
}
