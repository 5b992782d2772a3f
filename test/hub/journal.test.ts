/**
 * The journal's promises on one file: durable before told, outdated appends fail, a full disk is a value,
 * a failed sync ends the hub, and only a torn tail is ever cut (I2, I3).
 */
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../hub/journal/frame.ts';
import {
  FRAME_LIMIT,
  GENESIS,
  type Journal,
  type JournalFailure,
  type JournalOpening,
} from '../../hub/journal/journal.ts';
import { openFile } from '../../hub/journal/open.ts';
import { type FaultPlan, SimulatedDisk } from './simulated-disk.ts';

const PATH = '/meeting/journal';
const PAYLOADS = ['{"a":1}', '{"name":"Әсет Үмбетұлы"}', '{"b":[2,3]}', '{}'];

interface Opened {
  journal: Journal;
  cut: number;
  failures: JournalFailure[];
}

async function tryOpen(disk: SimulatedDisk, failures: JournalFailure[] = []): Promise<JournalOpening> {
  return openFile({
    disk,
    path: PATH,
    onFatal: (failure) => failures.push(failure),
    release: async () => {},
  });
}

async function open(disk: SimulatedDisk): Promise<Opened> {
  const failures: JournalFailure[] = [];
  const opening = await tryOpen(disk, failures);
  if (opening.kind === 'refused') throw new Error(`refused: ${opening.code}`);
  return { ...opening, failures };
}

async function payloads(journal: Journal): Promise<string[]> {
  const read: string[] = [];
  for await (const frame of journal.read()) read.push(frame.payload);
  return read;
}

async function written(
  given = PAYLOADS,
): Promise<{ disk: SimulatedDisk; bytes: Uint8Array; ends: number[] }> {
  const disk = new SimulatedDisk();
  const { journal } = await open(disk);
  const ends = [0];
  for (const payload of given) {
    await journal.append(journal.length, payload);
    ends.push(disk.bytes(PATH)?.length ?? 0);
  }
  await journal.close();
  return { disk, bytes: disk.bytes(PATH) ?? new Uint8Array(), ends };
}

const onNth = (operation: string, fault: ReturnType<FaultPlan>, nth = 0): FaultPlan => {
  let seen = -1;
  return (called) => {
    if (called !== operation) return undefined;
    seen += 1;
    return seen === nth ? fault : undefined;
  };
};

describe('[I3] one chained history', () => {
  it('an empty journal has 64 zeros for a head', async () => {
    const { journal } = await open(new SimulatedDisk());
    expect([journal.length, journal.head]).toEqual([0, GENESIS]);
    expect(await payloads(journal)).toEqual([]);
  });

  it('what was appended is read back after a restart, with numbers from 0 and the same head', async () => {
    const { disk } = await written();
    const { journal, cut } = await open(disk);
    const frames = [];
    for await (const frame of journal.read()) frames.push(frame);
    expect(frames.map((frame) => frame.payload)).toEqual(PAYLOADS);
    expect(frames.map((frame) => frame.seq)).toEqual([0, 1, 2, 3]);
    expect(frames.at(-1)?.hash).toBe(journal.head);
    expect(cut).toBe(0);
  });

  it('an append decided on an outdated length fails and leaves nothing', async () => {
    const { journal } = await open(new SimulatedDisk());
    const outcomes = await Promise.all([journal.append(0, '{"first":1}'), journal.append(0, '{"second":1}')]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['appended', 'stale']);
    expect(outcomes[1]).toEqual({ kind: 'stale', expected: 0, length: 1 });
    expect(await payloads(journal)).toEqual(['{"first":1}']);
  });

  it('a frame of exactly 64 KiB is kept, one byte more is refused', async () => {
    const { journal } = await open(new SimulatedDisk());
    const overhead = `0 ${GENESIS} 65395  ${GENESIS}\n`.length;
    const largest = FRAME_LIMIT - overhead;
    const over = await journal.append(0, 'x'.repeat(largest + 1));
    expect(over).toEqual({ kind: 'too-large', bytes: FRAME_LIMIT + 1, limit: FRAME_LIMIT });
    expect((await journal.append(0, 'x'.repeat(largest))).kind).toBe('appended');
    expect((await payloads(journal))[0]?.length).toBe(largest);
  });

  it('a payload that could not be read back as it is is a defect', async () => {
    const { journal } = await open(new SimulatedDisk());
    await expect(journal.append(0, '{"a":\n1}')).rejects.toThrow('line feed');
    await expect(journal.append(0, '"\ud800"')).rejects.toThrow('half a character');
    expect((await journal.append(0, '{}')).kind).toBe('appended');
  });

  it('20,000 frames are replayed across window borders', async () => {
    const given = Array.from(
      { length: 20_000 },
      (_, index) => `{"n":${index},"text":"${'қ'.repeat(index % 90)}"}`,
    );
    const frames: Buffer[] = [];
    let head = GENESIS;
    for (const [seq, payload] of given.entries()) {
      const frame = encodeFrame(seq, head, payload);
      frames.push(frame.bytes);
      head = frame.hash;
    }
    const { journal } = await open(SimulatedDisk.holding(PATH, Buffer.concat(frames)));
    expect(await payloads(journal)).toEqual(given);
  });
});

describe('[I2] durable before anyone is told', () => {
  it('the append has not resolved while the sync is on its way', async () => {
    const disk = new SimulatedDisk();
    const { journal } = await open(disk);
    let lengthAtSync = -1;
    disk.plan = (operation) => {
      if (operation === 'sync') lengthAtSync = journal.length;
      return undefined;
    };
    await journal.append(0, '{}');
    expect([lengthAtSync, journal.length]).toEqual([0, 1]);
  });

  it.each([
    ['short', onNth('write', 'short')],
    ['ENOSPC', onNth('write', 'ENOSPC')],
  ] as const)(
    'a full disk (%s) keeps the good frames, drops the rest and makes the journal read-only',
    async (_, plan) => {
      const { disk, bytes } = await written();
      const { journal, failures } = await open(disk);
      disk.plan = plan;
      expect(await journal.append(4, '{"no":"room"}')).toEqual({ kind: 'full' });
      expect(await journal.append(4, '{}')).toEqual({ kind: 'full' });
      expect([journal.room, journal.length, failures]).toEqual(['none', 4, []]);
      expect(disk.bytes(PATH)).toEqual(bytes);
      expect(disk.afterPowerCut('lost', false).bytes(PATH)).toEqual(bytes);
      expect(await payloads(journal)).toEqual(PAYLOADS);
    },
  );

  it('a failed sync ends the hub and is never reported as success, and nothing is appended after it', async () => {
    const disk = new SimulatedDisk();
    const { journal, failures } = await open(disk);
    disk.plan = onNth('sync', 'EIO');
    await expect(journal.append(0, '{}')).rejects.toThrow('sync-failed');
    expect(failures).toEqual([{ code: 'sync-failed', errno: 'EIO' }]);
    expect(journal.length).toBe(0);
    await expect(journal.append(0, '{}')).rejects.toThrow('ended');
    expect(failures).toHaveLength(1);
  });

  it('a disk that fails to write ends the hub', async () => {
    const disk = new SimulatedDisk();
    const { journal, failures } = await open(disk);
    disk.plan = onNth('write', 'EIO');
    await expect(journal.append(0, '{}')).rejects.toThrow('write-failed');
    expect(failures).toEqual([{ code: 'write-failed', errno: 'EIO' }]);
  });

  it('a file that someone else has made longer ends the hub before anything is written', async () => {
    const disk = new SimulatedDisk();
    const { journal, failures } = await open(disk);
    disk.open(PATH, 'existing').write(Buffer.from('foreign'), 0);
    await expect(journal.append(0, '{}')).rejects.toThrow('size-changed');
    expect(failures[0]?.code).toBe('size-changed');
    expect(Buffer.from(disk.bytes(PATH) ?? []).toString()).toBe('foreign');
  });

  it('a file that someone has removed or replaced ends the hub before anything is written', async () => {
    for (const tamper of ['removed', 'replaced'] as const) {
      const { disk, bytes } = await written();
      const { journal, failures } = await open(disk);
      disk.remove(PATH);
      if (tamper === 'replaced') disk.open(PATH, 'create').write(bytes, 0);
      await expect(journal.append(4, '{}')).rejects.toThrow('file-replaced');
      expect(failures).toEqual([{ code: 'file-replaced', errno: 'none' }]);
    }
  });

  it('after a failed sync the record is copied even when the dying disk took no further call', async () => {
    const { disk, bytes } = await written();
    const { journal } = await open(disk);
    let failing = false;
    disk.plan = (operation) => {
      failing ||= operation === 'sync';
      return failing ? 'EIO' : undefined;
    };
    await expect(journal.append(4, '{"fifth":1}')).rejects.toThrow('sync-failed');
    disk.plan = () => undefined;

    const shown = await payloads((await open(disk)).journal);
    expect(shown).toHaveLength(5);
    expect(disk.afterPowerCut('lost', true).bytes(PATH)?.length).toBeGreaterThan(bytes.length);
  });

  it('frames that a failed sync left in memory only are written again before they are shown', async () => {
    const { disk } = await written();
    const failing = await open(disk);
    disk.plan = onNth('sync', 'EIO');
    await expect(failing.journal.append(4, '{"fifth":1}')).rejects.toThrow('sync-failed');
    expect(disk.afterPowerCut('kept', true).bytes(PATH)).not.toEqual(disk.bytes(PATH));

    const { journal } = await open(disk);
    const shown = await payloads(journal);
    await journal.append(journal.length, '{"sixth":1}');
    const again = await open(disk.afterPowerCut('lost', false));
    expect(shown).toHaveLength(5);
    expect(await payloads(again.journal)).toEqual([...shown, '{"sixth":1}']);
    expect(disk.paths()).toEqual([PATH, `${PATH}.unsynced`]);
    await journal.close();
    expect(disk.paths()).toEqual([PATH]);
  });

  it('a renaming cut short that left both names on the record costs nothing when it is copied again', async () => {
    const { bytes } = await written();
    const record = { shown: bytes, medium: bytes, unsynced: [] };
    const mark = { shown: new Uint8Array(), medium: new Uint8Array(), unsynced: [] };
    const disk = new SimulatedDisk(
      new Map([
        [PATH, record],
        [`${PATH}.new`, record],
        [`${PATH}.unsynced`, mark],
      ]),
    );
    disk.plan = onNth('write', 'EIO');
    expect((await tryOpen(disk)).kind).toBe('refused');
    disk.plan = () => undefined;
    expect(await payloads((await open(disk)).journal)).toEqual(PAYLOADS);
  });

  it('a frame that was written but not synced when the hub was killed is synced before it is shown', async () => {
    const { disk, bytes } = await written();
    const complete = await written([...PAYLOADS, '{"late":1}']);
    disk.open(PATH, 'existing').write(complete.bytes.subarray(bytes.length), bytes.length);
    const { journal } = await open(disk);
    expect(journal.length).toBe(5);
    expect(disk.afterPowerCut('lost', false).bytes(PATH)).toEqual(complete.bytes);
  });
});

describe('[I3] only a torn tail is cut', () => {
  it('truncated at every byte: the whole frames stay, the rest is set aside as evidence', async () => {
    const { bytes, ends } = await written();
    for (let length = 0; length <= bytes.length; length += 1) {
      const disk = SimulatedDisk.holding(PATH, bytes.slice(0, length));
      const { journal, cut } = await open(disk);
      const whole = ends.filter((end) => end <= length).length - 1;
      expect(await payloads(journal)).toEqual(PAYLOADS.slice(0, whole));
      expect(cut).toBe(length - (ends[whole] ?? 0));
      if (cut > 0) expect(disk.bytes(`${PATH}.torn-${whole}`)).toEqual(bytes.slice(length - cut, length));
    }
  });

  it('every single bit flipped: refused untouched, or cut when it lies in the last frame; never other content', async () => {
    const { bytes, ends } = await written();
    const lastStart = ends.at(-2) ?? 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const disk = SimulatedDisk.holding(PATH, flipped);
      const opening = await tryOpen(disk);
      if (bit >> 3 < lastStart) {
        const start = ends.findLast((end) => end <= bit >> 3);
        expect(opening).toMatchObject({ kind: 'refused', offset: start, remedy: 'restore-copy' });
        expect(disk.bytes(PATH)).toEqual(flipped);
        expect(disk.paths()).toEqual([PATH]);
      } else {
        if (opening.kind === 'refused') throw new Error(`bit ${bit} of the last frame: ${opening.code}`);
        expect(await payloads(opening.journal)).toEqual(PAYLOADS.slice(0, -1));
        expect(opening.cut).toBe(bytes.length - lastStart);
      }
    }
  });

  it('a cut is spoken of at every start until a frame follows it', async () => {
    const { bytes } = await written();
    const disk = SimulatedDisk.holding(PATH, bytes.slice(0, -3));
    const first = await open(disk);
    const second = await open(disk);
    expect([first.cut, second.cut]).toEqual([first.cut, first.cut]);
    expect(first.cut).toBeGreaterThan(0);
    await second.journal.append(3, '{"after":1}');
    expect((await open(disk)).cut).toBe(0);
  });

  it('a second torn tail does not overwrite the evidence of the first', async () => {
    const { disk } = await written();
    for (const tail of ['4 ab', '4 cd']) {
      disk.open(PATH, 'existing').write(Buffer.from(tail), disk.bytes(PATH)?.length ?? 0);
      await open(disk);
    }
    expect(disk.paths().filter((path) => path.includes('torn'))).toEqual([
      `${PATH}.torn-4`,
      `${PATH}.torn-4-2`,
    ]);
  });

  it('a frame left out or brought in from another journal is refused where the chain breaks', async () => {
    const { bytes, ends } = await written();
    const [, first = 0, second = 0] = ends;
    const without = Buffer.concat([bytes.subarray(0, first), bytes.subarray(second)]);
    const other = await written(['{"other":1}', '{}', '{}', '{}']);
    const mixed = Buffer.concat([bytes.subarray(0, first), other.bytes.subarray(other.ends[1])]);
    for (const file of [without, mixed]) {
      const opening = await tryOpen(SimulatedDisk.holding(PATH, file));
      expect(opening).toMatchObject({ kind: 'refused', code: 'chain-broken', offset: first });
    }
  });

  it('a tail longer than one frame was not left by one append and is refused', async () => {
    const { bytes } = await written();
    const file = Buffer.concat([bytes, Buffer.alloc(FRAME_LIMIT + 1)]);
    const opening = await tryOpen(SimulatedDisk.holding(PATH, file));
    expect(opening).toMatchObject({ kind: 'refused', code: 'damaged', offset: bytes.length });
  });

  it('a tail of several lines was not left by one append and is refused: two frames hurt, line ends rewritten', async () => {
    const { bytes, ends } = await written();
    const hurt = bytes.slice();
    for (const end of ends.slice(-2)) hurt[end - 10] = (hurt[end - 10] ?? 0) ^ 1;
    const rewritten = Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll('\n', '\r\n'));
    for (const [file, offset] of [
      [hurt, ends.at(-3)],
      [rewritten, 0],
    ] as const) {
      const disk = SimulatedDisk.holding(PATH, file);
      expect(await tryOpen(disk)).toMatchObject({ kind: 'refused', code: 'damaged', offset });
      expect(disk.bytes(PATH)).toEqual(file);
    }
  });

  it('some other file is not taken for a journal', async () => {
    const file = Buffer.from('аты,мәслихат\n');
    const disk = SimulatedDisk.holding(PATH, file);
    expect(await tryOpen(disk)).toEqual({
      kind: 'refused',
      path: PATH,
      code: 'not-a-journal',
      offset: 0,
      remedy: 'choose-other-folder',
    });
    expect(disk.bytes(PATH)).toEqual(file);
  });

  it('no room for the evidence: the journal is refused and not cut', async () => {
    const { bytes } = await written();
    const disk = SimulatedDisk.holding(PATH, bytes.slice(0, -3));
    disk.plan = onNth('write', 'short');
    expect(await tryOpen(disk)).toMatchObject({ kind: 'refused', code: 'no-space', remedy: 'free-space' });
    expect(disk.bytes(PATH)).toEqual(bytes.slice(0, -3));
  });

  it('a folder that cannot be written is refused with the system code', async () => {
    const disk = new SimulatedDisk();
    disk.plan = onNth('open', 'EIO');
    expect(await tryOpen(disk)).toMatchObject({ kind: 'refused', code: 'unreadable', errno: 'EIO' });
  });
});
