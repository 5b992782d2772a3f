/**
 * What a history costs a kiosk: all of it parsed, verified and folded at once, and one more event on top of it, out of the
 * document and into the state. In this process, by the kiosk's own modules, with the hash a page on plain http has.
 */
import * as v from 'valibot';
import * as Y from 'yjs';
import { openDocument } from '../../kiosk/meeting/document.ts';
import { Fold } from '../../kiosk/meeting/fold.svelte.ts';
import { recordedSchema } from '../../protocol/events/event.ts';
import { evolve } from '../../protocol/evolve.ts';
import { INITIAL } from '../../protocol/state.ts';
import { ENTRIES } from '../../protocol/wire.ts';
import { type Answered, median } from './figures.ts';
import { historyOf } from './history.ts';
import { readHello } from './hub-devices.ts';
import { linesOf, openHubStage } from './hub-stage.ts';
import { startClients } from './load/process.ts';
import { startHub } from './processes.ts';
import { NOTHING } from './rival-stage.ts';

const EVENTS = 100_000;
const MORE = 30;

/** Folds what a wall display gets of a hub with a hundred thousand events. */
export async function measureKiosk(repeats: number): Promise<Answered> {
  const clients = await startClients();
  const hub = await openHubStage(
    await startHub(await historyOf(EVENTS), '--sockets', '200'),
    clients,
    1,
    'kept',
  );
  const entering = {
    way: 'hub',
    host: hub.host,
    keys: hub.watching,
    group: 'kiosk',
    count: 1,
    have: NOTHING,
  } as const;
  const entered = await clients.enter({
    ...entering,
    keep: true,
    stalls: false,
    atOnce: true,
    patient: false,
  });
  await hub.end();
  clients.end();
  const { meeting } = readHello(entered.hello);
  if (meeting === null || entered.update === null) throw new Error('the hub had no history to give');
  const beginning = { meeting: meeting.id, epoch: meeting.epoch, phrase: meeting.phrase };
  const { update } = entered;
  const lines = linesOf(update);
  const records = lines.map((line) => {
    const { at, event } = JSON.parse(line);
    return v.parse(recordedSchema, { at, event });
  });

  const [whole, alone, one, arrived]: number[][] = [[], [], [], []];
  for (let turn = 0; turn <= repeats; turn += 1) {
    const began = performance.now();
    records.reduce(evolve, INITIAL);
    const folded = performance.now();
    const fold = new Fold();
    fold.begin(beginning);
    const taken = fold.take(0, lines.slice(0, -MORE));
    const ended = performance.now();
    if (taken.kind === 'forked') throw new Error(`the history is not the kiosk's from line ${taken.at}`);
    if (turn > 0) {
      alone?.push(folded - began);
      whole?.push(ended - folded);
    }
    for (const { from, texts, took } of moreEvents(lines)) {
      const before = performance.now();
      fold.take(from, texts);
      if (turn === 0) continue;
      one?.push(performance.now() - before + took);
      arrived?.push(took);
    }
  }
  return {
    question: `A kiosk with ${EVENTS.toLocaleString('en')} events`,
    figures: [
      {
        name: 'all of them parsed, verified and folded',
        reached: median(whole ?? []),
        unit: 'ms',
        wanted: { most: 300 },
      },
      { name: 'of that folded (evolve)', reached: median(alone ?? []), unit: 'ms', wanted: null },
      {
        name: 'one more, from the bytes to the state',
        reached: median(one ?? []),
        unit: 'ms',
        wanted: { most: 0.5 },
      },
      { name: 'of that in the Yjs document', reached: median(arrived ?? []), unit: 'ms', wanted: null },
    ],
    notes: [],
  };
}

/** The last lines as updates into a document that has all the others; `took` is the document's share, ms. */
function moreEvents(lines: readonly string[]) {
  const hub = new Y.Doc();
  const texts = hub.getArray<string>(ENTRIES);
  const updates: Uint8Array[] = [];
  texts.push(lines.slice(0, -MORE));
  const all = Y.encodeStateAsUpdate(hub);
  hub.on('update', (update: Uint8Array) => updates.push(update));
  for (const line of lines.slice(-MORE)) texts.push([line]);

  const came: { from: number; texts: readonly string[]; took: number }[] = [];
  let last: { from: number; texts: readonly string[] } = { from: 0, texts: [] };
  const doc = openDocument({
    appended(from, added) {
      last = { from, texts: added };
    },
    spoiled() {
      throw new Error("the kiosk's document took the hub's lines for somebody else's");
    },
  });
  Y.applyUpdate(doc, all);
  for (const update of updates) {
    const before = performance.now();
    Y.applyUpdate(doc, update);
    came.push({ ...last, took: performance.now() - before });
  }
  return came;
}
