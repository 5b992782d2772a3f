/** A length of time as a clock shows it: hub time, ms in, «MM:SS» or «H:MM:SS» out. */

/** Whole seconds are rounded up, so that a countdown reaches 00:00 when the time has come. */
export function clockOf(length: number): string {
  const seconds = Math.ceil(length / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [hours, ...parts].join(':') : parts.join(':');
}
