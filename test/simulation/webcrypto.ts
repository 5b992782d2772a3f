/** Chance for the libraries of a simulated world, instead of the machine's: drawn from the seed that is played. */
import { type Draw, drawFrom } from './journal-draw.ts';

let draw: Draw = drawFrom(0);

/** From now on this world's. */
export function drawChance(from: Draw): void {
  draw = from;
}

/** Fills with chance, as a browser's `crypto` does. */
export function getRandomValues<T extends Uint8Array | Uint32Array>(into: T): T {
  for (let at = 0; at < into.length; at += 1) into[at] = draw.upTo(0x1_0000_0000);
  return into;
}

/** No library asks for it here. */
export const subtle = undefined;
