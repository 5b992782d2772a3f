/**
 * Where the hub's processor time goes: the functions in which its own thread stood most often, out of Node's own profile.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

const profileSchema = v.object({
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: v.object({ functionName: v.string(), url: v.string(), lineNumber: v.number() }),
    }),
  ),
  samples: v.array(v.number()),
  timeDeltas: v.array(v.number()),
});

/** A function's own time, without what it calls: ms, and its share of all that was not idle. */
export interface OwnTime {
  readonly name: string;
  readonly ms: number;
  readonly share: number;
}

const IDLE = ['(idle)', '(program)'];

/** The functions that took most of the profiles in a folder, most first. */
export function topOwnTimes(folder: string, count: number): readonly OwnTime[] {
  const times = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const { nodes, samples, timeDeltas } = v.parse(v.pipe(v.string(), v.parseJson(), profileSchema), text);
    const names = new Map(
      nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
        const place = url === '' ? '' : ` (${basename(url)}:${lineNumber + 1})`;
        return [id, `${functionName || '(anonymous)'}${place}`];
      }),
    );
    for (const [index, id] of samples.entries()) {
      const name = names.get(id) ?? '';
      times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
    }
  }
  const busy = [...times].filter(([name]) => !IDLE.includes(name));
  const all = busy.reduce((sum, [, ms]) => sum + ms, 0);
  return busy
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, ms]) => ({ name, ms, share: ms / all }));
}
