/** Days and hours as people type them into the office's and the podium's fields. */
import { describe, expect, it } from 'vitest';
import { readDay, readHour, writeDay } from '../../kiosk/ui/day-and-hour.ts';

describe('a day', () => {
  it('is read as it is written here, with its marks or without, and written back', () => {
    for (const typed of ['22.11.2026', '22/11/2026', '22-11-2026', '22112026', ' 2026-11-22 '])
      expect(readDay(typed), typed).toBe('2026-11-22');
    expect(readDay('1.7.2026')).toBe('2026-07-01');
    expect(writeDay('2026-11-22')).toBe('22.11.2026');
  });

  it('that the calendar does not have is no day, nor is one half typed', () => {
    for (const typed of ['', '22', '22.11', '22.11.26', '29.02.2026', '31.04.2026', '0.1.2026', '1.13.2026'])
      expect(readDay(typed), typed).toBe('');
    expect(readDay('29.02.2028')).toBe('2028-02-29');
    expect(writeDay('')).toBe('');
  });
});

describe('an hour', () => {
  it('is read on a clock of 24 hours', () => {
    for (const typed of ['9:05', '09:05', '09.05', '0905']) expect(readHour(typed), typed).toBe('09:05');
    for (const typed of ['', '9', '9:5', '24:00', '12:60', '905']) expect(readHour(typed), typed).toBe('');
  });
});
