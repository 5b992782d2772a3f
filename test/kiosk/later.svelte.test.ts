/** A part that follows its face is asked for until it is here, once; its words come with it. */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { later } from '../../kiosk/acts/later.svelte.ts';
import { catalogue } from '../../kiosk/i18n/phrases.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const part = () => ({});

it('[I12] is asked for again while the hub is away, and is there for good once it came', async () => {
  let away = true;
  const fetch = vi.fn(async () => {
    if (away) throw new Error('the hub is away');
    return { default: part };
  });
  const followed = later(fetch);
  followed.bring('kk');
  followed.bring('ru');
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(followed.component).toBeNull();

  away = false;
  await vi.advanceTimersByTimeAsync(5_000);
  flushSync();
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(followed.component).toBe(part);

  followed.bring('kk');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('shows itself in the language that was chosen while it was on its way', async () => {
  let arrive = () => {};
  const onItsWay = new Promise<void>((done) => {
    arrive = done;
  });
  let words = catalogue({ act: 'Жазу' }, { ru: async () => ({ act: '' }), en: async () => ({ act: '' }) });
  const followed = later(async () => {
    await onItsWay;
    words = catalogue(
      { act: 'Жазу' },
      { ru: async () => ({ act: 'Записать' }), en: async () => ({ act: 'Record' }) },
    );
    return { default: part };
  });
  followed.bring('kk');
  followed.bring('ru');
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(followed.component).toBe(part);
  expect(words.ru.act).toBe('Записать');
});
