/** Numbers drawn from a seed: the same seed draws the same numbers on every machine (sfc32, 32 bits a step). */

/** A stream of draws. */
export interface Draw {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean;
  /** One of `choices`. */
  of<T>(choices: readonly [T, ...T[]]): T;
}

/** The draws of one seed, a whole number. */
export function drawFrom(seed: number): Draw {
  let a = seed | 0;
  let b = Math.floor(seed / 0x1_0000_0000) | 0;
  let c = 0x9e37_79b9;
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  }

  for (let step = 0; step < 12; step += 1) next();
  const upTo = (below: number): number => next() % below;
  return {
    upTo,
    chance: (percent) => next() % 100 < percent,
    of: (choices) => choices[upTo(choices.length)] ?? choices[0],
  };
}
