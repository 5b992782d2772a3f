/** The sentences of a report on a record, in every language: a missing one does not compile. */
import type { Audience, Role } from '../../roles.ts';
import type { PaperKept } from '../missing.ts';
import type { BreakCode } from '../verdict.ts';

export interface Words {
  readonly sound: string;
  readonly broken: string;
  /** Of the places in a report: a label, then the value behind it. */
  readonly labels: {
    readonly meeting: string;
    readonly rehearsal: string;
    readonly writing: string;
    readonly phrase: string;
    readonly entries: string;
    readonly head: string;
    readonly signed: string;
    readonly unsigned: string;
    readonly devices: string;
    readonly round: string;
    readonly participants: string;
    readonly outcome: string;
    readonly frame: string;
    readonly offset: string;
    readonly command: string;
    readonly entry: string;
    readonly detail: string;
    readonly check: string;
    readonly soundFrames: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly inFavour: string;
  readonly against: string;
  readonly consent: string;
  readonly tie: string;
  readonly held: string;
  readonly breaks: Readonly<Record<BreakCode, string>>;
  /** Entries up to which signatures bind the order, and how many follow. */
  readonly vouched: (entries: number, after: number) => string;
  /** Commands that waited in a queue and name a head of another history. */
  readonly strays: (commands: number) => string;
  /** A record begun before version 3 of the events. */
  readonly former: string;
  readonly rebuilt: string;
  readonly keys: string;
  readonly limits: string;
  readonly headFound: (epoch: number, entries: number) => string;
  readonly headElsewhere: (entries: number, wanted: number) => string;
  readonly headAbsent: string;
  readonly headUnreadable: string;
  /** Of a device's own copy. */
  readonly copy: {
    readonly sound: string;
    readonly broken: (line: number) => string;
    readonly audience: string;
    readonly lines: string;
    readonly early: (records: number) => string;
    readonly sealed: string;
    readonly parts: string;
    readonly papers: Readonly<Record<PaperKept, string>>;
    readonly standsOn: string;
    readonly never: string;
    readonly audiences: Readonly<Record<Audience, string>>;
  };
}
