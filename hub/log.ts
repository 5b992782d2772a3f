/**
 * What the hub tells its operator: one JSON line per event on stderr, from a closed list, without free text.
 * Never in it: names, secrets, PINs, tallies, command contents. Issuing a ballot is not logged at all, accepted or
 * refused, because a line has a time and a list of times beside a list of people would tell who held which ballot (I7).
 */
import type { Clock } from './clock.ts';

export type LogLevel = 'info' | 'warn' | 'error';

/** Every event there is, with the fields its line carries; ids are opaque, times are ms, sizes bytes. */
export interface LogEvents {
  /** The hub listens; `frames` were replayed in `replayMs`. */
  'hub.started': { port: number; frames: number; replayMs: number };
  /** The hub ended in order. */
  'hub.stopped': { frames: number };
  /** A defect ended the hub; `defect` is the error's class and never its message. */
  'hub.failed': { defect: string };
  /** A torn tail was set aside at start. */
  'journal.recovered': { frames: number; cut: number };
  /** The journal was left as it is and the hub did not start. */
  'journal.refused': { code: string; offset: number };
  /** The disk is full: the journal takes nothing more. */
  'journal.full': { frames: number };
  /** The disk cannot be trusted any more: the hub ends. */
  'journal.failed': { code: string; errno: string };
  /** The copy on the second medium holds every frame again. */
  'backup.current': { frames: number };
  /** The second medium is not there, full or failing; the meeting goes on, the copy will catch up. */
  'backup.missing': { errno: string };
  /** The copy holds more frames than the hub: the hub's disk has lost some. */
  'backup.ahead': { frames: number; own: number };
  /** A copy was taken for the record, in a new epoch. */
  'record.restored': { frames: number; epoch: number };
  /** After a torn end was cut the office has confirmed that no device has seen more. */
  'tail.confirmed': { frames: number };
  /** The office admitted a device with a role. */
  'device.admitted': { device: string; role: string };
  /** The office has compared a device's fingerprint. */
  'device.confirmed': { device: string };
  /** Devices of the time before keys were found: they have to be admitted anew. */
  'devices.outdated': { devices: number };
  /** The office took a device's admission back. */
  'device.revoked': { device: string };
  /** A pairing attempt failed, by its reason's code. */
  'device.refused': { code: string };
  /** An admitted device is connected. */
  'session.opened': { device: string; role: string };
  /** A connection ended, with the close code it was given. */
  'session.closed': { device: string; closeCode: number };
  /** A command other than issuing was refused, by code and clause; neither its type nor its content. */
  'command.refused': { device: string; code: string; clause: string };
}

/** Writes one line; the fields are those that the event lists. */
export type Log = <E extends keyof LogEvents>(level: LogLevel, event: E, fields: LogEvents[E]) => void;

/** A log on stderr, timed by the hub's clock in ms since the epoch. */
export function openLog(clock: Clock, write = (line: string): unknown => process.stderr.write(line)): Log {
  return (level, event, fields) => {
    write(`${JSON.stringify({ at: clock.now(), level, event, ...fields })}\n`);
  };
}
