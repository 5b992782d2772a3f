/** One process of a run: plays the seeds it is told to and prints each that broke a promise, then what happened in all. */
import { ProcessEnded } from './journal-disk.ts';
import { playSeeds } from './seeds.ts';

// What a simulated process was about to do when it ended is nobody's error.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof ProcessEnded)) throw error;
});

const [from, count, mutant] = process.argv.slice(2);
if (from === undefined || count === undefined) throw new Error('say the first seed and how many');
process.stdout.write(JSON.stringify(await playSeeds(Number(from), Number(count), mutant)));
