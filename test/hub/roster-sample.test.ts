/** The sample oblast comes in through the import, the same from CSV as from XLSX. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { previewFile } from '../../hub/roster/preview.ts';
import { loadSample } from '../../hub/roster/sample.ts';
import { foldPersonName, type RosterPreview } from '../../protocol/roster.ts';

const sampleFile = (name: string) => readFile(new URL(`../../hub/roster/sample/${name}`, import.meta.url));

async function previewOfCsv(name: string): Promise<RosterPreview> {
  const outcome = await previewFile(await sampleFile(name), name, { territoryType: 'oblast', present: [] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.preview;
}

describe('the sample oblast', () => {
  it('[9.1] brings 97 deputies of 4 maslikhats, all accepted', async () => {
    const { preview } = await loadSample();
    expect(preview.deputies.map((row) => row.verdict)).toEqual(Array(97).fill('accepted'));
    expect(preview.deputies.flatMap((row) => row.problems)).toEqual([]);
    expect(preview.maslikhats.map(({ kind, count }) => [kind, count])).toEqual([
      ['oblast', 32],
      ['district', 20],
      ['district', 22],
      ['district', 23],
    ]);
    expect(preview.notes).toEqual([]);
  });

  it('[4] brings two candidates with names in two languages and all four parts', async () => {
    const { candidates } = (await loadSample()).preview;
    expect(candidates.map((row) => row.verdict)).toEqual(['accepted', 'accepted']);
    for (const { candidate } of candidates) {
      expect(Object.values(candidate.parts).every((text) => text.length > 10)).toBe(true);
      expect(foldPersonName(candidate.name.ru)).not.toBe(foldPersonName(candidate.name.kk));
    }
    expect(candidates[0]?.candidate.parts.biography).toContain('туған.\nБілімі');
  });

  it('is the same from CSV as from XLSX, row by row', async () => {
    const { preview } = await loadSample();
    expect((await previewOfCsv('deputies.csv')).deputies).toEqual(preview.deputies);
    expect((await previewOfCsv('deputies.csv')).maslikhats).toEqual(preview.maslikhats);
    expect((await previewOfCsv('candidates.csv')).candidates).toEqual(preview.candidates);
  });

  it('has every Kazakh letter in its names, no name twice, and certificates with their leading zeros', async () => {
    const { deputies } = (await loadSample()).preview;
    const names = deputies.map((row) => foldPersonName(row.deputy));
    expect(new Set(names).size).toBe(97);
    for (const letter of 'әғқңөұүһі') expect(names.join(' ')).toContain(letter);
    expect(deputies[0]?.deputy.certificate).toBe('0001');
  });
});
