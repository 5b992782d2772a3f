/**
 * Days and hours of the hall, counted by arithmetic alone: days since 1 January 1970 and whole milliseconds of hub time.
 * The decree's periods are calendar days (6.1 three days, 6.2 and 18 one day); Kazakhstan keeps one time, UTC+5.
 */
import type { Language } from '../values.ts';
import { civilFromDays, dayNumber, writeDay } from './civil-day.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** How far the hall's clock is ahead of UTC, in minutes: the same in all Kazakhstan since 1 March 2024. */
export const HALL_UTC_OFFSET_MINUTES = 300;

/** Whether a text is a time of day written `HH:MM` or `HH:MM:SS`, from `00:00` to `23:59:59`. */
export function isClockTime(text: string): boolean {
  return parseClock(text) !== null;
}

/** The day that lies `days` after a day (`YYYY-MM-DD`), or before it if negative. Throws on a text that is no day. */
export function addDays(isoDate: string, days: number): string {
  return writeDay(dayNumber(isoDate) + days);
}

/** A day in words: «2026 жылғы 22 қараша», «22 ноября 2026 года», "22 November 2026". Throws on a text that is no day. */
export function formatDate(isoDate: string, language: Language): string {
  const { year, month, day } = civilFromDays(dayNumber(isoDate));
  const name = MONTHS[language][month - 1];
  if (language === 'kk') return `${year} жылғы ${day} ${name}`;
  if (language === 'ru') return `${day} ${name} ${year} года`;
  return `${day} ${name} ${year}`;
}

/** The time of day `HH:MM` at an instant (ms since the epoch), on a clock that is `offsetMinutes` ahead of UTC. */
export function formatTime(instant: number, offsetMinutes: number): string {
  return formatTimeWithSeconds(instant, offsetMinutes).slice(0, 5);
}

/** The time of day `HH:MM:SS` at an instant (ms since the epoch), on a clock that is `offsetMinutes` ahead of UTC. */
export function formatTimeWithSeconds(instant: number, offsetMinutes: number): string {
  const local = instant + offsetMinutes * MINUTE;
  const second = Math.floor((local - Math.floor(local / DAY) * DAY) / 1000);
  return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** The day `YYYY-MM-DD` it is in the hall at an instant (ms since the epoch). */
export function hallDate(instant: number): string {
  return writeDay(Math.floor((instant + HALL_UTC_OFFSET_MINUTES * MINUTE) / DAY));
}

/** The time `HH:MM` it is in the hall at an instant (ms since the epoch). */
export function hallTime(instant: number): string {
  return formatTime(instant, HALL_UTC_OFFSET_MINUTES);
}

/** The time `HH:MM:SS` it is in the hall at an instant (ms since the epoch). */
export function hallTimeWithSeconds(instant: number): string {
  return formatTimeWithSeconds(instant, HALL_UTC_OFFSET_MINUTES);
}

/** The instant (ms since the epoch) at which the hall's calendar and clock show a day and a time. Throws on other texts. */
export function hallInstant(isoDate: string, time: string): number {
  const clock = parseClock(time);
  if (clock === null) throw new RangeError(`Expected a time HH:MM or HH:MM:SS, found ${time}`);
  return dayNumber(isoDate) * DAY + clock - HALL_UTC_OFFSET_MINUTES * MINUTE;
}

const MONTHS = {
  // biome-ignore format: a year fits one line
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  // biome-ignore format: a year fits one line
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  // biome-ignore format: a year fits one line
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

function parseClock(text: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (found === null) return null;
  return (Number(found[1]) * 60 + Number(found[2])) * MINUTE + Number(found[3] ?? 0) * 1000;
}
