/**
 * Days and hours as people here write them, «22.11.2026» and «10:30», whatever the browser's own language is:
 * its native fields would ask for «11/22/2026, 10:30 AM» on a Kazakh screen.
 */
import { isClockTime } from '../../protocol/kazakh/calendar.ts';
import { isIsoDate } from '../../protocol/kazakh/civil-day.ts';

const DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$|^(\d{2})(\d{2})(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const HOUR = /^(\d{1,2})[:.-](\d{2})$|^(\d{2})(\d{2})$/;

const digits = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** The day typed, as «2026-11-22»; '' while it is not, or not yet, a day of the calendar. */
export function readDay(typed: string): string {
  const text = typed.trim();
  const own = DAY.exec(text);
  const day = own ? `${own[3] ?? own[6]}-${digits(own[2] ?? own[5])}-${digits(own[1] ?? own[4])}` : text;
  return isIsoDate(day) ? day : '';
}

/** «2026-11-22» as «22.11.2026»; anything else as ''. */
export function writeDay(day: string): string {
  const parts = ISO_DAY.exec(day);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : '';
}

/** The hour typed, as «09:05», on a 24-hour clock; '' while it is not, or not yet, an hour. */
export function readHour(typed: string): string {
  const parts = HOUR.exec(typed.trim());
  const hour = `${digits(parts?.[1] ?? parts?.[3])}:${parts?.[2] ?? parts?.[4]}`;
  return isClockTime(hour) ? hour : '';
}
