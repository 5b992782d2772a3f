/**
 * A day written `YYYY-MM-DD` and the same day counted from 1 January 1970.
 * The proleptic Gregorian calendar in eras of 400 years (146,097 days), each year counted from 1 March so that the leap
 * day comes last (Hinnant's algorithm).
 */

const ERA = 146_097;
const EPOCH_FROM_ERA = 719_468;

/** Whether a text is a day of the calendar written `YYYY-MM-DD`: `2026-02-29` is not. */
export function isIsoDate(text: string): boolean {
  return parseDay(text) !== null;
}

/** A day's number, counted from 1 January 1970. Throws on a text that is no day. */
export function dayNumber(isoDate: string): number {
  const days = parseDay(isoDate);
  if (days === null) throw new RangeError(`Expected a day YYYY-MM-DD, found ${isoDate}`);
  return days;
}

/** The day of this number, written. */
export function writeDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function parseDay(text: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return null;
  const days = daysFromCivil(Number(found[1]), Number(found[2]), Number(found[3]));
  return writeDay(days) === text ? days : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - EPOCH_FROM_ERA;
}

/** The year, month (from 1) and day (from 1) of a day counted from 1 January 1970. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + EPOCH_FROM_ERA;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
