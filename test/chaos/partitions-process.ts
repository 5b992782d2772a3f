/** One hall of a run as a process: node partitions-process.mjs <dist> <schedules> <seed>; prints what came of it. */
import { create, real53 } from 'lib0/prng';
import { playPartitions } from './partitions.ts';

const [dist, schedules, seed] = process.argv.slice(2);
if (dist === undefined || schedules === undefined)
  throw new Error('say where the hub is and how many schedules');
const chance = create(Number(seed));
const weathered = await playPartitions({ dist, schedules: Number(schedules), random: () => real53(chance) });
process.stdout.write(JSON.stringify(weathered));
process.exit(0);
