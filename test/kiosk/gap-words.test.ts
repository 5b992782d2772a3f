/**
 * The words of gaps and of formulas: each gap, each reading, each term in every language (that none is missing the types
 * show), Kazakh without Latin words, a reading found by its code.
 */
import { describe, expect, it } from 'vitest';
import { HOW } from '../../kiosk/i18n/explain/button.ts';
import { explainPhrases } from '../../kiosk/i18n/explain/index.ts';
import { gapWords, readingIn } from '../../kiosk/i18n/gaps/index.ts';
import { fetchLanguage } from '../../kiosk/i18n/phrases.ts';
import { GAPS } from '../../protocol/law/gaps.ts';
import { LANGUAGES, type Language } from '../../protocol/values.ts';

await Promise.all(LANGUAGES.map(fetchLanguage));

/** All texts of a catalogue with the path to each. */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}${path && '.'}${key}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? texts(value, here) : [];
  });
}

const spoken = async (language: Language) => [
  ...texts(await gapWords(language), 'gaps'),
  ...texts(explainPhrases[language], 'explain'),
];

describe.each(LANGUAGES)('[17.1] what the decree leaves open, in words (%s)', (language) => {
  it('says something of every gap, whole sentences where it explains', async () => {
    const words = await gapWords(language);
    for (const [path, text] of await spoken(language)) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/^$| {2}|\.\.| \./);
    }
    for (const [gap, { open, stands }] of Object.entries(words))
      for (const sentence of [open, stands]) expect(sentence, gap).toMatch(/\.$/);
    expect(Object.keys(words)).toEqual(Object.keys(GAPS));
  });

  it('and no two gaps have one title', async () => {
    const titles = Object.values(await gapWords(language)).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it('Kazakh has no Latin word', async () => {
  const kk = [...(await spoken('kk')), ['button', HOW.kk] as const];
  expect(kk.filter(([, text]) => /[a-z]{2,}/i.test(text))).toEqual([]);
});

it('[17.1] a reading is found by its code, and an unknown code is given back', async () => {
  const words = await gapWords('ru');
  expect(readingIn(words, 'G1', 'half')).toBe('Более половины принявших участие в голосовании');
  expect(readingIn(words, 'G1', 'unheard-of')).toBe('unheard-of');
});
