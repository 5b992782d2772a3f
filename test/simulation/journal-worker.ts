/** One process of a run over several: plays the seeds it is told to and prints what it found. */
import { playSeeds } from './journal-run.ts';

const [from, count] = process.argv.slice(2).map(Number);
if (from === undefined || count === undefined) throw new Error('say the first seed and how many');
process.stdout.write(JSON.stringify(await playSeeds(from, count)));
