/** Registration as the faces show it: by maslikhat and by desk, whole deputies. Clause 9.3. */
import type { Maslikhat, State } from '../state.ts';

export interface MaslikhatAttendance {
  readonly maslikhat: Maslikhat;
  readonly total: number;
  readonly attending: number;
}

/** Every maslikhat in the roster's order, with its deputies and how many of them are in the hall. */
export function attendanceByMaslikhat(state: State): readonly MaslikhatAttendance[] {
  const totals = new Map<string, { total: number; attending: number }>();
  for (const deputy of state.deputies.values()) {
    const entry = totals.get(deputy.maslikhat) ?? { total: 0, attending: 0 };
    entry.total += 1;
    if (state.attendance.get(deputy.id)?.present === true) entry.attending += 1;
    totals.set(deputy.maslikhat, entry);
  }
  return state.maslikhats.map((maslikhat) => ({
    maslikhat,
    ...(totals.get(maslikhat.id) ?? { total: 0, attending: 0 }),
  }));
}

/** Desk number to the deputies registered there, in the order of desk numbers. */
export function registeredByDesk(state: State): ReadonlyMap<number, number> {
  const desks = new Map<number, number>();
  for (const { desk } of state.attendance.values()) desks.set(desk, (desks.get(desk) ?? 0) + 1);
  return new Map([...desks].sort(([a], [b]) => a - b));
}
