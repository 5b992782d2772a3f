/**
 * Hubs broken on purpose, one promise each: a simulation that misses one of them would show nothing about the real one.
 * Each is broken at a seam between two of the hub's parts, not in its source.
 */
import * as Y from 'yjs';
import { toldBy } from '../../hub/batch.ts';
import type { Journal } from '../../hub/journal/journal.ts';
import type { Clerk, Streams } from '../../hub/ports.ts';
import { mayQueue } from '../../protocol/commands/command.ts';
import type { Recorded } from '../../protocol/events/event.ts';
import { AUDIENCES, type Audience, audienceOf } from '../../protocol/roles.ts';
import { ENTRIES, type Outcome, type SignedCommand } from '../../protocol/wire.ts';
import { type Alteration, JOURNAL } from './hub-process.ts';
import { ProcessEnded } from './journal-disk.ts';
import { linesIn } from './lines-in.ts';
import type { Variation } from './world.ts';

const hub = (alteration: (restarts: number) => Alteration): Variation => ({ hub: alteration });

/** The journal with another way of appending. */
function appending(
  append: (journal: Journal, expected: number, payload: string) => ReturnType<Journal['append']>,
) {
  return (journal: Journal): Journal => ({
    get length() {
      return journal.length;
    },
    get head() {
      return journal.head;
    },
    get room() {
      return journal.room;
    },
    append: (expected, payload) => append(journal, expected, payload),
    read: () => journal.read(),
    close: () => journal.close(),
  });
}

/** The commands a payload holds. */
async function toldIn(payload: string) {
  const frames = {
    read: async function* () {
      yield { seq: 0, hash: '', payload };
    },
  };
  for await (const told of toldBy(frames)) if (told.kind === 'batch') return told.commands;
  return [];
}

/** The clerk with signed commands that read otherwise to it. */
function reading(alter: (signed: SignedCommand) => PropertyDescriptorMap): (clerk: Clerk) => Clerk {
  return (clerk) => ({
    ...clerk,
    submit(submission) {
      const { sender } = submission;
      if (sender === null) return clerk.submit(submission);
      const { signed, signature } = sender.envelope;
      const altered = Object.defineProperties({ ...signed }, alter(signed));
      return clerk.submit({ ...submission, sender: { ...sender, envelope: { signed: altered, signature } } });
    },
  });
}

/** Says `lie` when it is looked at, and the truth when it is written down. */
function lyingOnce<T>(lie: () => T, truth: T): PropertyDescriptor {
  let looked = false;
  return {
    get() {
      if (looked) return truth;
      looked = true;
      return lie();
    },
  };
}

/** The streams written once more, with altered lines or by another writer. */
function rewritten(streams: Streams, alter: (text: string) => string, writer?: number): Streams {
  const docs = new Map(AUDIENCES.map((audience) => [audience, new Y.Doc()]));
  const docOf = (audience: Audience): Y.Doc => docs.get(audience) ?? new Y.Doc();
  for (const audience of AUDIENCES) {
    const doc = docOf(audience);
    const take = (update: Uint8Array) => {
      for (const { writer: own, texts } of linesIn(update)) {
        doc.clientID = writer ?? own;
        doc.getArray<string>(ENTRIES).push(texts.map(alter));
      }
    };
    take(streams.missing(audience, Uint8Array.of(0)));
    streams.subscribe(audience, take);
  }
  return {
    ...streams,
    missing: (audience, stateVector) => Y.encodeStateAsUpdate(docOf(audience), stateVector),
    subscribe(audience, receive) {
      docOf(audience).on('update', receive);
      return () => docOf(audience).off('update', receive);
    },
  };
}

const keyed = (text: string): string =>
  text.replace(
    /("salts":\{"[a-z]+":")(.)/,
    (_, before: string, digit: string) => before + (digit === '0' ? '1' : '0'),
  );

/** The last arrival told otherwise than it was. */
function toldOtherwise(records: readonly Recorded[]): Recorded[] {
  const last = records.findLastIndex(({ event }) => event.type === 'deputy.registered');
  return records.map((record, index) =>
    index === last && record.event.type === 'deputy.registered'
      ? { ...record, event: { ...record.event, offline: !record.event.offline } }
      : record,
  );
}

/** By what each does wrong. */
export const MUTANTS: Readonly<Record<string, Variation>> = {
  'publishes before the sync': hub(() => {
    let show: ((records: readonly Recorded[]) => void) | null = null;
    return {
      streams(streams) {
        show = streams.publish;
        return { ...streams, publish: () => {} };
      },
      journal: appending(async (journal, expected, payload) => {
        const commands = await toldIn(payload);
        show?.(commands.flatMap(({ records }) => records));
        return journal.append(expected, payload);
      }),
    };
  }),

  'acknowledges before the sync': hub(() => {
    const waiting = new Map<string, (outcome: Outcome) => void>();
    return {
      journal: appending(async (journal, expected, payload) => {
        for (const { id } of await toldIn(payload)) waiting.get(id)?.({ kind: 'accepted' });
        return journal.append(expected, payload);
      }),
      clerk: (clerk) => ({
        ...clerk,
        submit: (submission) =>
          Promise.race([
            clerk.submit(submission),
            new Promise<Outcome>((resolve) => waiting.set(submission.id, resolve)),
          ]),
      }),
    };
  }),

  'does not sync at all': hub(() => ({
    disk: (disk) => ({
      ...disk,
      open(path, how) {
        const file = disk.open(path, how);
        return path === JOURNAL ? { ...file, sync: async () => {} } : file;
      },
    }),
  })),

  'goes on after a failed sync': hub(() => ({
    disk: (disk) => ({
      ...disk,
      open(path, how) {
        const file = disk.open(path, how);
        const forgiving = () =>
          file.sync().catch((error: unknown) => {
            if (error instanceof ProcessEnded) throw error;
          });
        return { ...file, sync: forgiving };
      },
    }),
  })),

  'takes a full disk for a written one': hub(() => ({
    journal: appending(async (journal, expected, payload) => {
      const outcome = await journal.append(expected, payload);
      return outcome.kind === 'full' ? { kind: 'appended', length: expected, head: journal.head } : outcome;
    }),
  })),

  'forgets after a restart what it decided': hub(() => ({
    told: (told) => ({ ...told, decided: new Set() }),
  })),

  'forgets after a restart which counters stood': hub(() => ({
    told: (told) => ({ ...told, counters: new Map() }),
  })),

  'takes a counter again': hub(() => {
    let high = 1_000_000;
    let submitting = false;
    const seen = new Map<string, number>();
    return {
      clerk(clerk) {
        const reads = reading(({ counter, device }) => {
          seen.set(device, Math.max(seen.get(device) ?? 0, counter));
          high += 1;
          return { counter: { get: () => (submitting ? high : counter) } };
        })(clerk);
        return {
          ...clerk,
          counterOf: (device) => seen.get(device) ?? 0,
          submit(submission) {
            submitting = true;
            const outcome = reads.submit(submission);
            submitting = false;
            return outcome;
          },
        };
      },
    };
  }),

  'accepts a command given on an outdated sight': hub(() => ({
    clerk: (clerk, streams) => {
      const roles = new Map<string, Audience>();
      const reads = reading(({ device, command, head }) =>
        mayQueue(command.type)
          ? {}
          : { head: lyingOnce(() => streams.head(roles.get(device) ?? 'office'), head) },
      )(clerk);
      return {
        ...clerk,
        submit(submission) {
          const { sender, role } = submission;
          if (sender !== null) roles.set(sender.device.id, audienceOf(role));
          return reads.submit(submission);
        },
      };
    },
  })),

  'accepts an old command': hub(() => ({
    clerk: (clerk, _, now) =>
      reading(({ command, at }) => (mayQueue(command.type) ? {} : { at: lyingOnce(now, at) }))(clerk),
  })),

  'drops one frame to a slow reader': hub(() => {
    let frames = 0;
    return {
      socket(socket) {
        socket.drops = ([type, kind]) => {
          if (type !== 0 || kind !== 2 || socket.bufferedAmount === 0) return false;
          frames += 1;
          return frames % 4 === 0;
        };
      },
    };
  }),

  'shows the wall what is for the desks': hub(() => ({
    streams: (streams) => {
      const seenBy = (audience: Audience) => (audience === 'hall' ? 'desk' : audience);
      return {
        ...streams,
        missing: (audience, stateVector) => streams.missing(seenBy(audience), stateVector),
        subscribe: (audience, receive) => streams.subscribe(seenBy(audience), receive),
      };
    },
  })),

  'doubles entries when it is rebuilt under another writer': hub((restarts) => ({
    streams: (streams) => (restarts === 0 ? streams : rewritten(streams, (text) => text, 912 + restarts)),
  })),

  'rewrites an entry after a restart': hub((restarts) => ({
    told: (told) => (restarts === 0 ? told : { ...told, records: toldOtherwise(told.records) }),
  })),

  'commits to something else than it opens': hub(() => ({ streams: (streams) => rewritten(streams, keyed) })),

  'lets a revoked device go on': hub(() => ({
    admission: (door) => {
      const before = door.list();
      return {
        ...door,
        known: (id) => before.find((device) => device.id === id) ?? null,
        list: () => before,
        onRevoked: () => {},
      };
    },
  })),

  'lets time go backwards at a restart': hub(() => ({ notBefore: () => 0 })),

  'goes on in the same epoch after a restore': { sameEpoch: true },

  'loses the order of what a desk kept': { disordered: true },
};

/** The seeds that found those which not every tenth seed finds; where they do no longer, others are tried. */
export const LAST_FOUND_BY: Readonly<Record<string, number>> = {
  'forgets after a restart which counters stood': 87,
  'accepts a command given on an outdated sight': 27,
  'accepts an old command': 64,
  'drops one frame to a slow reader': 15,
  'lets a revoked device go on': 70,
  'goes on in the same epoch after a restore': 28,
};

/** Those that show another history than they showed before: the kiosks alone must see it, and say so (I3). */
export const REWRITERS: readonly string[] = [
  'rewrites an entry after a restart',
  'commits to something else than it opens',
  'goes on in the same epoch after a restore',
];
