/**
 * What every journal promises, whatever it is kept in (hub/journal/journal.ts): a second implementation, on PostgreSQL for
 * pairs of hubs, is right when it passes this. Called with a record that several writers may reach.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FRAME_LIMIT, type Frame, GENESIS, type Journal } from '../../hub/journal/journal.ts';

/** One record; every `writer` is another hub's journal over it, opened at the call. */
export interface SharedRecord {
  writer(): Promise<Journal>;
}

async function framesOf(journal: Journal): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const { seq, hash, payload } of journal.read()) frames.push({ seq, hash, payload });
  return frames;
}

async function payloadsOf(journal: Journal): Promise<string[]> {
  return (await framesOf(journal)).map(({ payload }) => payload);
}

const sizeOf = (payload: string): number =>
  `0 ${GENESIS} ${Buffer.byteLength(payload)} ${payload} ${GENESIS}\n`.length;

/** Tries every promise on fresh records. */
export function itIsAJournal(name: string, record: () => Promise<SharedRecord>): void {
  const fresh = async (): Promise<Journal> => (await record()).writer();

  describe(`[I3] ${name} keeps one numbered, chained history`, () => {
    it('begins empty, with 64 zeros for a head', async () => {
      const journal = await fresh();
      expect([journal.length, journal.head, journal.room]).toEqual([0, GENESIS, 'enough']);
      expect(await framesOf(journal)).toEqual([]);
    });

    it('gives back what was appended, numbered from 0, each hash over the one before and the payload', async () => {
      const journal = await fresh();
      const given = ['{"a":1}', '{"name":"Әсет Үмбетұлы"}', '', '{"text":"two  spaces, \\n and a \u2028"}'];
      for (const [index, payload] of given.entries())
        expect(await journal.append(index, payload)).toEqual({
          kind: 'appended',
          length: index + 1,
          head: journal.head,
        });
      let previous = GENESIS;
      const expected = given.map((payload, seq) => {
        const text = `${seq} ${previous} ${Buffer.byteLength(payload)} ${payload} `;
        previous = createHash('sha256').update(text).digest('hex');
        return { seq, hash: previous, payload };
      });
      expect(await framesOf(journal)).toEqual(expected);
      expect([journal.length, journal.head]).toEqual([4, previous]);
    });

    it('is read from its beginning by every reader, each at its own pace', async () => {
      const journal = await fresh();
      for (const payload of ['{"a":1}', '{"b":2}']) await journal.append(journal.length, payload);
      const [slow, quick] = [journal.read()[Symbol.asyncIterator](), journal.read()[Symbol.asyncIterator]()];
      expect((await slow.next()).value).toMatchObject({ seq: 0 });
      expect((await quick.next()).value).toMatchObject({ seq: 0 });
      expect((await quick.next()).value).toMatchObject({ seq: 1 });
      expect((await slow.next()).value).toMatchObject({ seq: 1 });
    });

    it('read while it is appended to, gives the frames that were durable at the call and no other', async () => {
      const journal = await fresh();
      await journal.append(0, '{"before":1}');
      const reading = journal.read()[Symbol.asyncIterator]();
      const appending = journal.append(1, '{"after":1}');
      expect((await reading.next()).value).toMatchObject({ payload: '{"before":1}' });
      await appending;
      expect((await reading.next()).done).toBe(true);
      expect(await payloadsOf(journal)).toEqual(['{"before":1}', '{"after":1}']);
    });
  });

  describe(`[I1] ${name} fails an append decided on an outdated length, whoever sends it`, () => {
    it('an earlier length, a later one and a negative one', async () => {
      const journal = await fresh();
      await journal.append(0, '{"first":1}');
      for (const expected of [0, 2, -1, Number.MAX_SAFE_INTEGER])
        expect(await journal.append(expected, '{}')).toEqual({ kind: 'stale', expected, length: 1 });
      expect(await payloadsOf(journal)).toEqual(['{"first":1}']);
    });

    it('of fifty appends sent at once on the same length one is kept', async () => {
      const journal = await fresh();
      const sent = Array.from({ length: 50 }, (_, index) => journal.append(0, `{"n":${index}}`));
      const kinds = (await Promise.all(sent)).map(({ kind }) => kind);
      expect(kinds).toEqual(['appended', ...Array.from({ length: 49 }, () => 'stale')]);
      expect(journal.length).toBe(1);
    });

    it('appends that count on one another may be sent at once', async () => {
      const journal = await fresh();
      const sent = Array.from({ length: 20 }, (_, index) => journal.append(index, `{"n":${index}}`));
      expect((await Promise.all(sent)).every(({ kind }) => kind === 'appended')).toBe(true);
    });

    it('two writers on one record: one is told that its frame is kept, and it is; the other is told or ended', async () => {
      const shared = await record();
      const [one, other] = [await shared.writer(), await shared.writer()];
      const answers: string[] = [];
      for (const [writer, payload] of [
        [one, '"one"'],
        [other, '"other"'],
        [one, '"one again"'],
      ] as const)
        answers.push(
          await writer.append(0, payload).then(
            ({ kind }) => kind,
            () => 'ended',
          ),
        );
      expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
      expect(answers.every((answer) => ['appended', 'stale', 'ended'].includes(answer))).toBe(true);
      const kept = ['"one"', '"other"', '"one again"'].filter((_, index) => answers[index] === 'appended');
      expect(await payloadsOf(await shared.writer())).toEqual(kept);
    });

    it('a writer that begins later goes on where the record stands', async () => {
      const shared = await record();
      const one = await shared.writer();
      await one.append(0, '{"by":"one"}');
      await one.close();
      const next = await shared.writer();
      expect([next.length, next.head]).toEqual([1, one.head]);
      expect((await next.append(1, '{"by":"next"}')).kind).toBe('appended');
      expect(await payloadsOf(next)).toEqual(['{"by":"one"}', '{"by":"next"}']);
    });
  });

  describe(`${name} takes what can be read back, and nothing else`, () => {
    it('a frame of exactly 64 KiB, and not one byte more', async () => {
      const journal = await fresh();
      const largest = 'x'.repeat(FRAME_LIMIT - sizeOf('x'.repeat(65_000)) + 65_000);
      expect(sizeOf(largest)).toBe(FRAME_LIMIT);
      const over = { kind: 'too-large', bytes: FRAME_LIMIT + 1, limit: FRAME_LIMIT };
      expect(await journal.append(0, `${largest}x`)).toEqual(over);
      expect((await journal.append(0, largest)).kind).toBe('appended');
      expect(await payloadsOf(journal)).toEqual([largest]);
    });

    it('the limit counts bytes, not letters', async () => {
      const journal = await fresh();
      expect((await journal.append(0, 'қ'.repeat(40_000))).kind).toBe('too-large');
    });

    it('a line feed and half a character are defects, and the next append goes on', async () => {
      const journal = await fresh();
      await expect(journal.append(0, '{"a":\n1}')).rejects.toThrow('line feed');
      await expect(journal.append(0, '"\ud800"')).rejects.toThrow('half a character');
      expect((await journal.append(0, '{}')).kind).toBe('appended');
    });

    it('once closed takes nothing; what was sent before is kept', async () => {
      const shared = await record();
      const journal = await shared.writer();
      const [sent] = await Promise.all([journal.append(0, '{"last":1}'), journal.close()]);
      expect(sent.kind).toBe('appended');
      await expect(journal.append(1, '{}')).rejects.toThrow('ended');
      expect(await payloadsOf(await shared.writer())).toEqual(['{"last":1}']);
    });
  });
}
