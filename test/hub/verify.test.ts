/**
 * A record checked afterwards, by one who has nothing but the file: what is found, and what only the head written down in
 * the hall can find. The forger here has the hub and its disk, and frames and chains whatever is written; no device's key.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { machinePlatform } from '../../hub/verify/platform.ts';
import { framesIn } from '../../protocol/journal/frame.ts';
import { verifyArchive } from '../../protocol/verify/archive.ts';
import { findHead } from '../../protocol/verify/heads.ts';
import type { Break, BreakCode, Summary, Verdict } from '../../protocol/verify/verdict.ts';
import type { Envelope } from '../../protocol/wire.ts';
import { framed, inventedPayloadsOf, payloadsOf } from '../support/archive.ts';
import { keyOf, resigned } from '../support/device-keys.ts';
import {
  attend,
  closed,
  hall,
  minutesSigned,
  papers,
  roundBegun,
  secretRound,
  sent,
} from '../support/meeting.ts';
import type { Step } from '../support/walk.ts';

/** One bit in so many is flipped; every one in test:long. */
const STEP = process.env.LONG ? 1 : 211;

const SMALL_HALL = { oblast: 9, districts: [], members: 3 };
const meetingWith = (votes: readonly number[]): readonly Step[] => [
  roundBegun('secret', 7, SMALL_HALL),
  secretRound(papers(votes)),
  closed,
  minutesSigned,
  sent,
];

let payloads: readonly string[] = [];
let small: Buffer = Buffer.of();
beforeAll(async () => {
  payloads = await payloadsOf(...meetingWith([5, 2]));
  small = framed(await payloadsOf(hall(SMALL_HALL), attend(3)));
});

const verdictOn = (bytes: Uint8Array): Verdict => verifyArchive(bytes, machinePlatform);

function soundIn(bytes: Uint8Array): Summary {
  const verdict = verdictOn(bytes);
  if (verdict.kind === 'broken') throw new Error(JSON.stringify(verdict.broken));
  return verdict.summary;
}

function brokenIn(bytes: Uint8Array): Break {
  const verdict = verdictOn(bytes);
  if (verdict.kind === 'sound') throw new Error('nothing was found');
  return verdict.broken;
}

/** The frame that records an event of this type. */
function frameOf(type: string, nth = 0): number {
  const frames = payloads.flatMap((payload, index) => (payload.includes(`"type":"${type}"`) ? [index] : []));
  const frame = frames[nth];
  if (frame === undefined) throw new Error(`no frame records ${type}`);
  return frame;
}

/** The archive with one frame's payload rewritten, everything after it framed and chained anew. */
function rewritten(frame: number, change: (payload: string) => string): Buffer {
  const before = payloads[frame] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return framed(payloads.with(frame, after));
}

/** The archive with the one command of a frame replaced. */
function altered(frame: number, change: (command: { signed: Envelope }) => object): Buffer {
  return rewritten(frame, (text) => {
    const batch = JSON.parse(text);
    return JSON.stringify({ ...batch, commands: batch.commands.map(change) });
  });
}

describe('a sound record', () => {
  it('[13.4] gives the announced figures, the head everybody saw, and the keys that vouch for it', () => {
    const { announced, signed, unsigned, writings, devices, vouched, state } = soundIn(framed(payloads));
    expect(announced).toMatchObject([{ participants: 7, tallies: [{ for: 5 }, { for: 2 }] }]);
    expect(state.phase).toBe('sent');
    expect({ signed, unsigned }).toEqual({ signed: payloads.length - 2, unsigned: 1 });
    expect(devices.map(({ id }) => id).sort()).toEqual(['commission-1', 'desk-1', 'office-1', 'podium-1']);
    expect(writings).toMatchObject([{ epoch: 1, entries: state.length }]);
    expect(vouched).toBe(state.length - 1);
  });

  it('is sound while the tally is still a secret', async () => {
    const before = payloads.slice(0, frameOf('result.announced'));
    expect(soundIn(framed(before)).announced).toEqual([]);
  });
});

describe('damage', () => {
  it('every flipped bit is found in the frame in which it lies', () => {
    const starts = [...framesIn(small, machinePlatform)].map(({ offset }) => offset);
    for (let bit = 0; bit < small.length * 8; bit += STEP) {
      const flipped = Buffer.from(small);
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      const broken = brokenIn(flipped);
      expect([bit, broken.offset]).toEqual([bit, starts.findLast((start) => start <= at)]);
    }
  });

  it('every cut inside a frame is found, and what is before it stays sound', () => {
    const starts = [...framesIn(small, machinePlatform)].map(({ offset }) => offset);
    for (let end = 1; end < small.length; end += 97) {
      if (starts.includes(end)) continue;
      const verdict = verdictOn(small.subarray(0, end));
      expect(verdict).toMatchObject({ kind: 'broken', broken: { code: 'frame.torn' } });
      expect(verdict.summary.frames).toBe(starts.filter((start) => start < end).length - 1);
    }
    expect(brokenIn(Buffer.of()).code).toBe('frame.none');
  });

  it('frames in another order, twice or left out are found', () => {
    const lines = framed(payloads).toString().split('\n').slice(0, -1);
    const [one = '', two = ''] = [lines[20], lines[21]];
    const files = [lines.with(20, two).with(21, one), lines.toSpliced(20, 1), lines.toSpliced(20, 0, one)];
    for (const file of files)
      expect(brokenIn(Buffer.from(`${file.join('\n')}\n`))).toMatchObject({ code: 'frame.order' });
  });
});

describe('a forger who frames and chains everything anew', () => {
  const moved = (a: number, b: number) => payloads.with(a, payloads[b] ?? '').with(b, payloads[a] ?? '');

  const forgeries: readonly [string, BreakCode, () => Buffer][] = [
    [
      'a signature is another',
      'command.signature',
      () => rewritten(frameOf('voting.opened'), (text) => text.replace(/"signature":"./, '"signature":"f')),
    ],
    [
      'a figure entered is another than was signed',
      'command.records',
      () =>
        rewritten(frameOf('count.agreed'), (text) =>
          text.replaceAll(/"votes":5(?=.*"signed")/g, '"votes":6'),
        ),
    ],
    [
      'the command says so too',
      'command.signature',
      () => rewritten(frameOf('count.agreed'), (text) => text.replaceAll('"votes":5', '"votes":6')),
    ],
    [
      'the announced figure is another',
      'command.records',
      () => rewritten(frameOf('result.announced'), (text) => text.replaceAll('"for":5', '"for":6')),
    ],
    [
      'a deputy is registered without any desk',
      'command.unsigned',
      () => altered(frameOf('deputy.registered', 3), (command) => ({ ...command, signed: null })),
    ],
    [
      'a counter did not go up, though the desk signed it',
      'command.counter',
      () =>
        altered(frameOf('deputy.registered', 3), (command) => ({
          ...command,
          signed: resigned('desk-1', { ...command.signed.signed, counter: 1 }),
        })),
    ],
    [
      'a registration is left out',
      'command.head',
      () => framed(payloads.toSpliced(frameOf('deputy.registered', 3), 1)),
    ],
    [
      'an act of the chairman is left out',
      'command.head',
      () => framed(payloads.toSpliced(frameOf('debate.closed'), 1)),
    ],
    [
      'two registrations change places',
      'command.counter',
      () => framed(moved(frameOf('deputy.registered', 3), frameOf('deputy.registered', 4))),
    ],
    [
      'what the hub recorded itself is another',
      'command.head',
      () => rewritten(1, (text) => text.replace('Үлгі облысы', 'Басқа облыс')),
    ],
    [
      'the phrase that was read aloud is another',
      'command.head',
      () => rewritten(0, (text) => text.replace('дала', 'теңіз')),
    ],
    [
      'the seal of the hidden parts is another',
      'command.head',
      () => rewritten(0, (text) => text.replace('"seal":"5ea1', '"seal":"5ea2')),
    ],
    ['the opening is gone', 'opening.missing', () => framed(payloads.slice(1))],
    ['a command stands twice', 'command.twice', () => framed(payloads.toSpliced(30, 0, payloads[29] ?? ''))],
    [
      'a time is another',
      'record.time',
      () => rewritten(frameOf('deputy.registered', 3), (text) => text.replace(/"at":\d+/, '"at":1')),
    ],
    [
      'a time is another and later',
      'command.time',
      () =>
        rewritten(frameOf('meeting.opened'), (text) =>
          text.replace(/"at":(\d+)/, (_, at) => `"at":${Number(at) + 20_000}`),
        ),
    ],
    [
      'the moment of a ballot is told',
      'record.time',
      () =>
        rewritten(frameOf('ballots.issued', 2), (text) =>
          text.replace(/"at":(\d+)/, (_, at) => `"at":${Number(at) + 1_000}`),
        ),
    ],
    [
      'a device has another role',
      'command.role',
      () =>
        rewritten(frameOf('deputy.registered'), (text) => text.replace('"role":"desk"', '"role":"screen"')),
    ],
    [
      'a device was never introduced',
      'command.stranger',
      () =>
        rewritten(frameOf('deputy.registered'), (text) => text.replace(/"devices":\[.*?\]/, '"devices":[]')),
    ],
    [
      'an unknown event',
      'batch.unread',
      () =>
        rewritten(frameOf('meeting.opened'), (text) =>
          text.replace('"meeting.opened"', '"meeting.invented"'),
        ),
    ],
    [
      'a batch as of the time before signatures',
      'batch.former',
      () =>
        framed([
          ...payloads,
          JSON.stringify({ commands: [{ id: 'ab'.repeat(16), records: [] }], version: 2 }),
        ]),
    ],
  ];

  it.each(forgeries)('is found: %s [%s]', (_, code, forge) => {
    expect(brokenIn(forge())).toMatchObject({ code });
  });

  it('is found though he signs with a device of his own: what others sign afterwards names another history', () => {
    const forged = rewritten(frameOf('submission.read'), (text) => {
      const batch = JSON.parse(text.replaceAll('Басшы Үлгі', 'Басқа Адам'));
      const { signed } = batch.commands[0].signed;
      batch.commands[0].signed = resigned('forger', { ...signed, device: 'podium-2' });
      batch.devices = [{ id: 'podium-2', role: 'podium', number: 2, key: keyOf('forger') }];
      return JSON.stringify(batch);
    });
    expect(brokenIn(forged)).toMatchObject({ code: 'command.head', frame: frameOf('submission.read') + 1 });
  });

  it('says where: frame, offset, command, entry and the act', () => {
    const frame = frameOf('voting.opened');
    const forged = rewritten(frame, (text) => text.replace(/"signature":"./, '"signature":"f'));
    const { offset, command, entry, detail } = brokenIn(forged);
    const before = [...framesIn(forged, machinePlatform)][frame];
    expect(offset).toBe(before?.offset);
    expect(detail).toBe('voting.open');
    expect(payloads[frame]).toContain(command);
    expect(entry).toBeGreaterThan(20);
  });
});

describe('a record of the time before signatures', () => {
  const former = (change: (text: string) => string) =>
    framed(
      payloads.slice(1).map((text) => {
        const commands = JSON.parse(change(text)).commands.map(
          ({ id, records }: { id: string; records: unknown }) => ({
            id,
            records,
          }),
        );
        return JSON.stringify({ commands, version: 2 });
      }),
    );

  it('is sound by its frames and figures, and says that nobody has signed it', () => {
    expect(soundIn(former((text) => text))).toMatchObject({
      former: true,
      signed: 0,
      vouched: 0,
      writings: [],
    });
  });

  it('[13.4] an announcement of other figures than were counted is found', () => {
    const forged = former((text) =>
      text.includes('"result.announced"') ? text.replaceAll('"for":5', '"for":6') : text,
    );
    expect(brokenIn(forged)).toMatchObject({ code: 'result.figures' });
  });
});

describe('a faulty desk', () => {
  it('that names a head of no history spoils nothing but is counted', () => {
    const stray = altered(frameOf('deputy.registered', 6), (command) => ({
      ...command,
      signed: resigned('desk-1', { ...command.signed.signed, head: '0'.repeat(64) }),
    }));
    expect(soundIn(stray).strays).toBe(1);
    expect(soundIn(framed(payloads)).strays).toBe(0);
  });
});

describe('what the file alone cannot show', () => {
  const headOf = ({ writings }: Summary) => writings.at(-1)?.head ?? '';

  it('a record that ends early is sound; the head written down at its end, or half of it, is not in it', () => {
    const written = headOf(soundIn(framed(payloads)));
    const early = soundIn(framed(payloads.slice(0, -2)));
    expect(findHead(early, written, null)).toEqual({ kind: 'absent' });
    expect(findHead(early, written.slice(0, 12), null)).toEqual({ kind: 'absent' });
  });

  it('a record invented as a whole, with keys of its own, is sound; its head and its keys are others', async () => {
    const written = headOf(soundIn(framed(payloads)));
    const { devices, heads } = soundIn(framed(await inventedPayloadsOf(...meetingWith([2, 5]))));
    expect(findHead({ heads }, written, null)).toEqual({ kind: 'absent' });
    expect(devices.map(({ key }) => key)).not.toContain(soundIn(framed(payloads)).devices[0]?.key);
  });

  it('what the hub adds of its own after the last act is sound, not vouched for, and not under the head written down', () => {
    const whole = soundIn(framed(payloads));
    const [at] = /(?<="at":)\d+/.exec(payloads.at(-1) ?? '') ?? [];
    const event = {
      type: 'meeting.created',
      id: 'other',
      rehearsal: true,
      territory: { type: 'city', name: { kk: 'А', ru: 'А' } },
    };
    const added = JSON.stringify({
      commands: [{ id: 'cd'.repeat(16), records: [{ at: Number(at), event }], signed: null }],
      devices: [],
      version: 3,
    });
    const longer = soundIn(framed([...payloads, added]));
    expect(longer.vouched).toBe(whole.vouched);
    expect(findHead(longer, headOf(whole), whole.state.length)).toMatchObject({ kind: 'found' });
    expect(headOf(longer)).not.toBe(headOf(whole));
  });

  it('a head is found short or whole, spaced as it is shown, at its number of entries and at no other', () => {
    const summary = soundIn(framed(payloads));
    const head = headOf(summary);
    const entries = summary.state.length;
    const shown = `${head.slice(0, 4)} ${head.slice(4, 8).toUpperCase()} ${head.slice(8, 12)}`;
    expect(findHead(summary, shown, entries)).toMatchObject({ kind: 'found', place: { epoch: 1, entries } });
    expect(findHead(summary, head, entries - 1)).toMatchObject({ kind: 'elsewhere', wanted: entries - 1 });
    expect(findHead(summary, head.slice(0, 7), null)).toEqual({ kind: 'unreadable' });
    expect(findHead(summary, 'қоян', null)).toEqual({ kind: 'unreadable' });
  });
});
