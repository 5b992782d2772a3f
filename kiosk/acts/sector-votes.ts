/** Hands counted by sectors of the hall, and their sum once every field is typed: clauses 11.2, 11.4, 13.1, 13.3. */
import * as v from 'valibot';
import type { Hands } from '../../protocol/state.ts';
import { count } from '../../protocol/values.ts';

const typed = v.nullable(count);

/** One sector as typed so far; null is «not typed yet», which is not zero. */
export const sectorSchema = v.strictObject({ for: typed, against: typed });
export type Sector = v.InferOutput<typeof sectorSchema>;

/** A hall of one sector, nothing typed. */
export const NO_VOTES: readonly Sector[] = [{ for: null, against: null }];

/** Votes of all sectors so far; what is not typed adds nothing. Whole hands. */
export function runningSum(sectors: readonly Sector[]): Hands {
  const sum = { for: 0, against: 0 };
  for (const sector of sectors) {
    sum.for += sector.for ?? 0;
    sum.against += sector.against ?? 0;
  }
  return sum;
}

/** The votes of the hall, or null while a field is empty. */
export function votesOf(sectors: readonly Sector[]): Hands | null {
  const whole = sectors.every((sector) => sector.for !== null && sector.against !== null);
  return whole ? runningSum(sectors) : null;
}
