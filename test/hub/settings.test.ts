/** The hub's settings: durable when told, all or nothing, never overwritten when they cannot be read. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings, type Settings } from '../../hub/settings.ts';
import { SimulatedDisk, type Tear } from './simulated-disk.ts';

const schema = v.object({
  devices: v.array(v.object({ id: v.string(), role: v.picklist(['desk', 'podium']) })),
});
type Devices = v.InferOutput<typeof schema>;
const none: Devices = { devices: [] };
const desk = (id: string): Devices['devices'][number] => ({ id, role: 'desk' });
const PATH = '/meeting/settings.json';

async function open(path: string, disk?: SimulatedDisk): Promise<Settings<Devices>> {
  const opening = await openSettings<Devices>(path, schema, none, disk);
  if (opening.kind === 'refused') throw new Error(`refused: ${opening.code}`);
  return opening;
}

describe('settings on the real disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kelisim-settings-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('an update is there after a restart, in a file that only its owner can read', async () => {
    const path = join(folder, 'settings.json');
    await (await open(path)).update((draft) => draft.devices.push(desk('d-1')));
    expect((await open(path)).data).toEqual({ devices: [desk('d-1')] });
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['half a file', '{"devices": [', { code: 'not-json' }],
    ['an empty file', '', { code: 'not-json' }],
    [
      'another shape',
      '{"devices":[{"id":"d-1","role":"akim"}]}',
      { code: 'not-valid', at: 'devices.0.role' },
    ],
  ])('%s is refused and not overwritten', async (_, text, reason) => {
    const path = join(folder, 'settings.json');
    await writeFile(path, text);
    expect(await openSettings(path, schema, none)).toEqual({ kind: 'refused', path, ...reason });
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('updates sent together all happen, one after the other', async () => {
    const settings = await open(join(folder, 'settings.json'));
    const ids = Array.from({ length: 10 }, (_, index) => `d-${index}`);
    await Promise.all(ids.map((id) => settings.update((draft) => draft.devices.push(desk(id)))));
    expect(settings.data.devices.map((device) => device.id)).toEqual(ids);
    expect((await open(join(folder, 'settings.json'))).data).toEqual(settings.data);
  });
});

describe('settings on a disk that fails', () => {
  it.each(['write', 'sync', 'rename'] as const)(
    'a failing %s rejects and changes neither data nor file',
    async (failing) => {
      const disk = new SimulatedDisk();
      const settings = await open(PATH, disk);
      await settings.update((draft) => draft.devices.push(desk('d-1')));
      const before = disk.bytes(PATH);
      disk.plan = (operation) => (operation === failing ? 'ENOSPC' : undefined);
      await expect(settings.update((draft) => draft.devices.push(desk('d-2')))).rejects.toThrow('ENOSPC');
      expect(settings.data).toEqual({ devices: [desk('d-1')] });
      expect(disk.bytes(PATH)).toEqual(before);
      disk.plan = () => undefined;
      await settings.update((draft) => draft.devices.push(desk('d-3')));
      expect(settings.data.devices).toHaveLength(2);
    },
  );

  it('a change that the schema refuses is not kept', async () => {
    const settings = await open(PATH, new SimulatedDisk());
    const wrong = settings.update((draft) => {
      draft.devices = JSON.parse('[{"id":"d-1","role":"akim"}]');
    });
    await expect(wrong).rejects.toThrow();
    expect(settings.data).toEqual(none);
  });

  it('after a power cut at any call the file holds the state told last, or the one then under way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 20 }),
        fc.constantFrom<Tear[]>('lost', 'kept', 'half', 'zeroed', 'reordered'),
        fc.boolean(),
        async (afterCalls, tear, namesKept) => {
          const disk = new SimulatedDisk();
          disk.plan = (_operation, _path, count) => (count === afterCalls ? 'cut' : undefined);
          const settings = await open(PATH, disk);
          let told = 0;
          const all = [1, 2, 3].map((number) =>
            settings
              .update((draft) => draft.devices.push(desk(`d-${number}`)))
              .then(() => {
                told = number;
              }),
          );
          await Promise.allSettled(all);
          const after = await open(PATH, disk.afterPowerCut(tear, namesKept));
          expect([told, told + 1]).toContain(after.data.devices.length);
        },
      ),
    );
  });
});
