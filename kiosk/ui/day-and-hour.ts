/**
 * Days and hours as people here write them, «22.11.2026» and «10:30», whatever the browser's own language is:
 * its native fields would ask for «11/22/2026, 10:30 AM» on a Kazakh screen.
 */

const DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$|^(\d{2})(\d{2})(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const HOUR = /^(\d{1,2})[:.-](\d{2})$|^(\d{2})(\d{2})$/;

const daysOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const digits = (n: number, width: number): string => String(n).padStart(width, '0');

/** The day typed, as «2026-11-22»; '' while it is not, or not yet, a day of the calendar. */
export function readDay(typed: string): string {
  const text = typed.trim();
  const iso = ISO_DAY.exec(text);
  const own = DAY.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(own?.[3] ?? own?.[6]), Number(own?.[2] ?? own?.[5]), Number(own?.[1] ?? own?.[4])];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  return real ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : '';
}

/** «2026-11-22» as «22.11.2026»; anything else as ''. */
export function writeDay(day: string): string {
  const parts = ISO_DAY.exec(day);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : '';
}

/** The hour typed, as «09:05», on a 24-hour clock; '' while it is not, or not yet, an hour. */
export function readHour(typed: string): string {
  const parts = HOUR.exec(typed.trim());
  const hour = Number(parts?.[1] ?? parts?.[3]);
  const minute = Number(parts?.[2] ?? parts?.[4]);
  return hour <= 23 && minute <= 59 ? `${digits(hour, 2)}:${digits(minute, 2)}` : '';
}
