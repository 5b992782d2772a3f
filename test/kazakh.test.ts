/** Kazakh order, search, days, hours and figures, against what Node's ICU and its own calendar say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  formatDate,
  formatTime,
  formatTimeWithSeconds,
  HALL_UTC_OFFSET_MINUTES,
  hallDate,
  hallInstant,
  hallTime,
  hallTimeWithSeconds,
  isClockTime,
} from '../protocol/kazakh/calendar.ts';
import { isIsoDate } from '../protocol/kazakh/civil-day.ts';
import { compareKazakh } from '../protocol/kazakh/collation.ts';
import { foldForSearch, matchesName, searchTokens } from '../protocol/kazakh/search.ts';

const ALPHABET = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
const letters = [...ALPHABET, ...ALPHABET.toLowerCase()];
const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
const line = fc.string({
  unit: fc.constantFrom(...letters, ...' -–—,.\'’"«»()/0123456789azAZ'),
  maxLength: 8,
});
const icu = new Intl.Collator('kk');

describe('the Kazakh order', () => {
  it('is that of the alphabet', () => {
    expect([...ALPHABET].reverse().sort(compareKazakh).join('')).toBe(ALPHABET);
  });

  it('is that of ICU for words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareKazakh(a, b))).toBe(icu.compare(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('is that of ICU for names with signs, digits and Latin letters, also when only case differs', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(Math.sign(compareKazakh(a, b))).toBe(icu.compare(a, b));
        expect(Math.sign(compareKazakh(a, a.toLowerCase()))).toBe(icu.compare(a, a.toLowerCase()));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a curved apostrophe for a straight one first, as ICU does', () => {
    for (const [a, b] of [
      ["'А", '’'],
      ["'", '’А'],
      ["Б'А", 'Б’'],
      ["'", '’'],
      ["'А", '’а'],
    ] as const)
      expect([a, b, Math.sign(compareKazakh(a, b))]).toEqual([a, b, icu.compare(a, b)]);
  });

  it('takes й for one letter however it was typed', () => {
    expect(compareKazakh('Айгүл', 'Айгүл'.normalize('NFD'))).toBe(0);
  });

  it('is an order for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 6 }), (texts) => {
        const once = [...texts].sort(compareKazakh);
        for (let at = 1; at < once.length; at += 1)
          for (let before = 0; before < at; before += 1)
            expect(compareKazakh(once[before] ?? '', once[at] ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a search at the desk', () => {
  const finds = (query: string, name: string) => matchesName(searchTokens(query), foldForSearch(name));

  it.each([
    ['ахм ер', 'Ахметова Еркежан'],
    ['ер ахм', 'Ахметова Еркежан'],
    ['ahm', 'Ахметова Еркежан'],
    ['AKHM YER', 'Ахметова Еркежан'],
    ['кунсулу', 'Әбілова Күнсұлу'],
    ['Abilova', 'Әбілова Күнсұлу'],
    ['абил', 'Әбілова Күнсұлу'],
    ['нурланулы', 'Серік Нұрланұлы'],
    ['zhumabay', 'Жұмабайқызы Іңкәр'],
    ['jumabai inkar', 'Жұмабайқызы Іңкәр'],
    ['Yessenbayev', 'Есенбаев Тоқтар'],
    ['şoqan', 'Шоқан Ғани'],
    ['gani', 'Шоқан Ғани'],
    ['ghani', 'Шоқан Ғани'],
    ['сеит', 'Бек-Сейіт Үміт'],
    ['бек-сейіт', 'Бек-Сейіт Үміт'],
    ['semyon', 'Семёнов Илья'],
    ['семенов ил', 'Семёнов Илья'],
    ['iliya', 'Семёнов Илья'],
    ['яковл', 'Яковлев Юрий'],
    ['yakovlev yuri', 'Яковлев Юрий'],
    ['iskhak', 'Исхақ Қайсар'],
  ])('for "%s" finds %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it.each([
    ['ас', 'Ашимов Қанат'],
    ['метова', 'Ахметова Еркежан'],
    ['ахм ай', 'Ахметова Еркежан'],
  ])('for "%s" does not find %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('finds a name by any beginning of any of its words, in any order', () => {
    const named = fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 10 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(named, fc.nat(), (parts, cut) => {
        const query = parts.map((part) => part.slice(0, 1 + (cut % part.length))).reverse();
        expect(finds(query.join(' '), parts.join(' '))).toBe(true);
      }),
    );
  });

  it('does not mind capitals or how a letter was composed', () => {
    fc.assert(
      fc.property(word, (typed) => {
        expect(foldForSearch(typed.toUpperCase())).toBe(foldForSearch(typed.toLowerCase()));
        expect(foldForSearch(typed.normalize('NFD'))).toBe(foldForSearch(typed));
      }),
    );
  });

  it('for nothing but signs finds everybody', () => {
    expect(searchTokens(' – . ')).toEqual([]);
    expect(finds(' – . ', 'Ахметова Еркежан')).toBe(true);
  });
});

describe('the calendar', () => {
  const FIRST = Date.UTC(1600, 0, 1);
  const LAST = Date.UTC(2400, 11, 31);
  const instant = fc.integer({ min: FIRST, max: LAST });
  const day = instant.map((at) => new Date(at).toISOString().slice(0, 10));

  it('agrees with Node on the day and the time in the hall', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const iso = new Date(at + HALL_UTC_OFFSET_MINUTES * 60_000).toISOString();
        expect(hallDate(at)).toBe(iso.slice(0, 10));
        expect(hallTime(at)).toBe(iso.slice(11, 16));
        expect(hallTimeWithSeconds(at)).toBe(iso.slice(11, 19));
      }),
    );
  });

  it('agrees with Node on any other clock', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -840, max: 840 }), (at, offset) => {
        const iso = new Date(at + offset * 60_000).toISOString();
        expect(formatTime(at, offset)).toBe(iso.slice(11, 16));
        expect(formatTimeWithSeconds(at, offset)).toBe(iso.slice(11, 19));
      }),
    );
  });

  it('leads from an instant to day and time and back', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const second = Math.floor(at / 1000) * 1000;
        expect(hallInstant(hallDate(at), hallTimeWithSeconds(at))).toBe(second);
        expect(hallInstant(hallDate(at), hallTime(at))).toBe(Math.floor(at / 60_000) * 60_000);
      }),
    );
  });

  it('is five hours ahead of UTC: the hall is in the next day at 19:00 UTC', () => {
    expect(hallDate(Date.UTC(2026, 10, 22, 18, 59, 59))).toBe('2026-11-22');
    expect(hallDate(Date.UTC(2026, 10, 22, 19))).toBe('2026-11-23');
    expect(hallInstant('2026-11-22', '10:00')).toBe(Date.UTC(2026, 10, 22, 5));
  });

  it('adds days as Node does, and counts them back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(to).toBe(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  it('[6.1] three calendar days from 27 February 2028 end on 1 March', () => {
    expect(addDays('2028-02-27', 3)).toBe('2028-03-01');
  });

  it('knows which days there are', () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(year, number(13), number(32), (y, m, d) => {
        const at = Date.parse(`${y}-${m}-${d}T00:00:00Z`);
        const there = !Number.isNaN(at) && new Date(at).toISOString().startsWith(`${y}-${m}-${d}`);
        expect(isIsoDate(`${y}-${m}-${d}`)).toBe(there);
      }),
      { numRuns: 1000 },
    );
    for (const other of ['', '2026-2-3', '2026-02-29', '2026-11-22T10:00', ' 2026-11-22', '22.11.2026'])
      expect(isIsoDate(other), other).toBe(false);
  });

  it('refuses to count with what is no day or no time', () => {
    expect(() => addDays('2026-02-29', 1)).toThrow('2026-02-29');
    expect(() => hallInstant('2026-11-22', '24:00')).toThrow('24:00');
    expect(['00:00', '23:59', '10:00:59'].every(isClockTime)).toBe(true);
    expect(['24:00', '9:00', '10:60', '10:00:60', ''].some(isClockTime)).toBe(false);
  });
});

describe('a day in words', () => {
  it('is written as in official papers', () => {
    expect(formatDate('2026-11-22', 'kk')).toBe('2026 жылғы 22 қараша');
    expect(formatDate('2026-11-22', 'ru')).toBe('22 ноября 2026 года');
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
    expect(formatDate('2026-07-01', 'kk')).toBe('2026 жылғы 1 шілде');
  });

  it.each([
    ['kk', 'kk'],
    ['ru', 'ru'],
    ['en', 'en-GB'],
  ] as const)('names the months as ICU does (%s)', (language, locale) => {
    const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const at = Date.UTC(2026, month, 17);
      expect(formatDate(new Date(at).toISOString().slice(0, 10), language)).toContain(form.format(at));
    }
  });
});
