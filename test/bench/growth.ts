/**
 * What one more event costs the hub when the meeting has a hundred behind it, and when it has a hundred thousand; and what
 * the hub takes of the memory with as many kiosks as it lets in.
 */

import { burst, paced } from './deliveries.ts';
import { type Answered, median } from './figures.ts';
import { historyOf } from './history.ts';
import { openHubStage } from './hub-stage.ts';
import { startClients } from './load/process.ts';
import { cpuOf, memoryOf } from './machine.ts';
import { scratchFolder, startHub } from './processes.ts';
import { NOTHING } from './rival-stage.ts';

const [FEW, MANY] = [200, 100_000] as const;
const READERS = 4;
/** The hub's own limit, and how many of them are desks. */
const KIOSKS = 64;
const DESKS = 20;

/** The cost of one event, early and late, in turns. */
export async function measureGrowth(repeats: number): Promise<Answered> {
  const [writing, reading] = [await startClients(), await startClients()];
  const books = [];
  for (const events of [FEW, MANY]) {
    const server = await startHub(await historyOf(events), '--sockets', '200');
    const stage = await openHubStage(server, writing, READERS, 'kept');
    const { host, readers: group, watching: keys } = stage;
    const place = { way: 'hub', host, group, keys, count: READERS, have: NOTHING } as const;
    await reading.enter({ ...place, keep: false, stalls: false, atOnce: true, patient: false });
    books.push({ stage, cpu: [] as number[], p50: [] as number[] });
  }
  for (let turn = 0; turn <= repeats; turn += 1)
    for (const { stage, cpu, p50 } of books) {
      const took = await paced(stage, writing, reading);
      const before = cpuOf(stage.server.pid);
      const first = stage.next();
      await burst(stage, writing, reading);
      if (turn === 0) continue;
      p50.push(median(took));
      cpu.push(((cpuOf(stage.server.pid) - before) * 1_000) / (stage.next() - first));
    }
  const [early, late] = books;
  for (const { stage } of books) {
    await reading.leave({ group: stage.readers });
    await stage.end();
  }
  writing.end();
  reading.end();
  if (early === undefined || late === undefined) throw new Error('nothing was measured');
  const ratio = median(late.cpu.map((value, turn) => value / (early.cpu[turn] ?? Number.NaN)));
  return {
    question: `One more event on the hub, after ${FEW} and after ${MANY.toLocaleString('en')}`,
    figures: [
      {
        name: 'processor time, late against early',
        reached: ratio,
        unit: 'x',
        wanted: { most: 1.25 },
        note: '«the same»: within a quarter, which is what repeats differ by',
      },
      { name: 'processor time early', reached: median(early.cpu), unit: 'µs', wanted: null },
      { name: 'processor time late', reached: median(late.cpu), unit: 'µs', wanted: null },
      { name: 'p50 to four readers early', reached: median(early.p50), unit: 'ms', wanted: null },
      { name: 'p50 to four readers late', reached: median(late.p50), unit: 'ms', wanted: null },
    ],
    notes: [],
  };
}

/** Memory of a hub with its default limit reached, after some thousands of events. */
export async function measureMemory(): Promise<Answered> {
  const [writing, reading] = [await startClients(), await startClients()];
  const hub = await startHub(scratchFolder());
  const stage = await openHubStage(hub, writing, KIOSKS - DESKS, 'new', DESKS);
  const { host, readers: group, watching: keys } = stage;
  const place = { way: 'hub', host, group, keys, count: KIOSKS - DESKS, have: NOTHING } as const;
  await reading.enter({ ...place, keep: false, stalls: false, atOnce: true, patient: false });
  const first = stage.next();
  for (let turn = 0; turn < 10; turn += 1) await burst(stage, writing, reading, DESKS * 20);
  const figures = [
    {
      name: `hub with ${KIOSKS} kiosks, after ${stage.next() - first} events`,
      reached: memoryOf(hub.pid),
      unit: 'MB',
      wanted: { most: 150 },
    } as const,
  ];
  await reading.leave({ group });
  await stage.end();
  writing.end();
  reading.end();
  return { question: 'Memory of the hub', figures, notes: [] };
}
