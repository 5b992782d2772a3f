/**
 * What a preview accepts enters the meeting, whatever was typed into the file: nobody is told «accepted» and then sent
 * away by a shape that the preview did not look at. Clauses 4, 9.1 and 9.2.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmImport } from '../../hub/import.ts';
import { previewRoster } from '../../hub/roster/preview.ts';
import { LONGEST, MOST_DEPUTIES } from '../../protocol/commands/convening.ts';
import { heldJournal, idOf, openHall, registrationOpen } from '../support/hub-hall.ts';

const RUNS = process.env.LONG ? 20_000 : 300;
const OBLAST = 'Үлгі облыстық мәслихаты';

const table = (sheet: string, rows: readonly (readonly string[])[]) => ({ sheet, rows });
const DEPUTIES = ['Тегі', 'Аты', 'Әкесінің аты', 'Мәслихат', 'Куәлік'];
const CANDIDATES = [
  ...['Тегі (қаз.)', 'Аты (қаз.)', 'Тегі (орыс.)', 'Аты (орыс.)'],
  ...['Өмірбаян деректері', 'Еңбек қызметі', 'Мемлекеттік наградалар', 'Өзге де ақпарат'],
];

/** What comes of a confirmed import of these sheets into a meeting of an oblast, and how many rows were accepted. */
async function confirmed(...tables: Parameters<typeof previewRoster>[0]) {
  const looked = previewRoster(tables, { territoryType: 'oblast', present: [] });
  if (!looked.ok) return { accepted: 0, reply: null };
  const { clerk } = openHall(heldJournal(), { records: registrationOpen().slice(0, 1) });
  let ids = 0;
  const { preview } = looked;
  const reply = await confirmImport(clerk, preview, () => {
    ids += 1;
    return idOf(ids);
  });
  const accepted = [...preview.deputies, ...preview.candidates].filter((row) => row.verdict === 'accepted');
  return { accepted: accepted.length, reply };
}

/** Words as files hold them: plain, beyond any length, with signs that lose their way, outside the first plane. */
const word = (longest: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('Мысал', 'Әлішер', 'Үлгі', '') },
    fc.integer({ min: longest - 1, max: longest + 1 }).map((length) => 'қ'.repeat(length)),
    fc.integer({ min: longest / 2, max: longest / 2 + 1 }).map((length) => '𐓀'.repeat(length)),
    fc.constantFrom('Үл\u0007гі', 'Үлгі\u0085', 'Үл\u200Dгі', 'Үл\u2028гі', '\ud801', 'е\u0308'.repeat(30)),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
const maslikhat = fc.oneof(
  { weight: 4, arbitrary: fc.constant(OBLAST) },
  word(LONGEST.maslikhat).map((text) => `${text} аудандық мәслихаты`),
  word(LONGEST.maslikhat),
);
const deputyRow = fc.tuple(word(40), word(40), word(40), maslikhat, word(LONGEST.certificate));
const part = word(LONGEST.submissionPart);
const candidateRow = fc.tuple(word(40), word(40), word(40), word(40), part, part, part, part);

describe('what a preview accepts', () => {
  it('enters, or is refused by a clause: never by its shape', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deputyRow, { maxLength: 8 }),
        fc.array(candidateRow, { maxLength: 5 }),
        async (deputies, candidates) => {
          const { accepted, reply } = await confirmed(
            table('Депутаттар', [DEPUTIES, ['Бірінші', 'Мысал', '', OBLAST, '1'], ...deputies]),
            table('Кандидаттар', [CANDIDATES, Array(8).fill('Мысал'), ...candidates]),
          );
          if (reply === null) return;
          expect(reply.outcome).toEqual({ kind: 'accepted' });
          expect(reply.deputies + reply.candidates).toBe(accepted);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('[9.1] may be a thousand deputies with the longest names of a maslikhat each', async () => {
    const rows = Array.from({ length: MOST_DEPUTIES }, (_, n) => {
      const own = [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)] ?? '').join('');
      const long = own.padEnd(40, 'қ');
      const of = n === 0 ? OBLAST : `${own.padEnd(90, 'ң')} аудандық мәслихаты`;
      return [long, long, long, of, `${n}`.padEnd(LONGEST.certificate, '0')];
    });
    const { reply } = await confirmed(table('Депутаттар', [DEPUTIES, ...rows]));
    expect(reply).toEqual({ deputies: MOST_DEPUTIES, candidates: 0, outcome: { kind: 'accepted' } });
  });
});
