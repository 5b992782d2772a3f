/**
 * One process of a run, told as JSON what to play: seeds against the real hub, the broken hubs to find, or seeds with clocks
 * that jump; prints what it found.
 */
import { ProcessEnded } from './journal-disk.ts';
import { findMutant, playSeeds, recordsAlike, witnessed } from './seeds.ts';

/** What a worker is told. */
export type Order =
  | { readonly kind: 'play'; readonly from: number; readonly count: number }
  | { readonly kind: 'find'; readonly mutants: readonly string[]; readonly within: number }
  | { readonly kind: 'witness'; readonly mutants: readonly string[]; readonly count: number }
  | { readonly kind: 'clocks'; readonly count: number };

// What a simulated process was about to do when it ended is nobody's error.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof ProcessEnded)) throw error;
});
// Every provider waits for the end of the process.
process.setMaxListeners(0);

const [said] = process.argv.slice(2);
if (said === undefined) throw new Error('say what to play');
process.stdout.write(JSON.stringify(await carryOut(JSON.parse(said))));

async function carryOut(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'play':
      return playSeeds(order.from, order.count);
    case 'find': {
      const found = [];
      for (const mutant of order.mutants) found.push(await findMutant(mutant, order.within));
      return found;
    }
    case 'witness': {
      const all = [];
      for (const mutant of order.mutants) all.push(await witnessed(mutant, order.count));
      return all;
    }
    case 'clocks': {
      const different: number[] = [];
      for (let seed = 0; seed < order.count; seed += 1) if (!(await recordsAlike(seed))) different.push(seed);
      return different;
    }
  }
}
