/**
 * The meeting as it stands: a fold over the events, never stored.
 * What an audience may not see is absent or sealed in its fold; the shapes are the same everywhere.
 */
import type * as v from 'valibot';
import type {
  broadcast,
  CAPACITIES,
  candidate,
  deputy,
  maslikhat,
  publication,
  TOTAL_READINGS,
} from './commands/convening.ts';
import {
  AGENDA_ITEMS,
  type AgendaItemNumber,
  type BREAK_REASONS,
  type hands,
  type PAPERS,
  type Reader,
} from './commands/sitting.ts';
import type { Figures, Readings, Way } from './commands/voting.ts';
import type { EventType } from './events/event.ts';
import type { HOLD_CAUSES } from './events/holding.ts';
import type { Tally, Verdict } from './events/result.ts';
import type { VOID_CAUSES } from './events/voting.ts';
import type { EditionId } from './law/clauses.ts';
import type { Role } from './roles.ts';
import type {
  Bilingual,
  CandidateId,
  DeputyId,
  DocumentKind,
  MeetingId,
  Method,
  Sealed,
  TerritoryType,
} from './values.ts';

export type Maslikhat = v.InferOutput<typeof maslikhat>;
export type Deputy = v.InferOutput<typeof deputy>;
export type Candidate = v.InferOutput<typeof candidate>;
export type Hands = v.InferOutput<typeof hands>;

export interface MeetingHead {
  readonly id: MeetingId;
  readonly territory: { readonly type: TerritoryType; readonly name: Bilingual };
  readonly rehearsal: boolean;
}

/** Clause 5. */
export interface Notice {
  readonly number: string;
  readonly receivedOn: string;
  readonly receivedAt: string;
  readonly from: string;
}

/** Clauses 6 and 10; the edition of the law is fixed here, by the meeting's date. */
export interface Convening {
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly presiding: string;
  readonly publications: readonly v.InferOutput<typeof publication>[];
  readonly broadcast: v.InferOutput<typeof broadcast>;
  readonly edition: EditionId;
}

/** Gap G3: the seats and which number is the total; the mandates in force are those on the roster. */
export interface Total {
  readonly seats: number;
  readonly reading: (typeof TOTAL_READINGS)[number];
  readonly document: string;
}

/** Clauses 9.1, 9.2 and gap G25. */
export interface Presiding {
  readonly deputy: DeputyId;
  readonly capacity: (typeof CAPACITIES)[number];
  readonly basis: string;
}

/**
 * law.md 3.1. `announced`: competent and announced; `no-quorum`: announced as not competent;
 * `adjourned`: to another day, which begins with a fresh registration (gap G16).
 */
export type Phase =
  | 'draft'
  | 'notified'
  | 'convened'
  | 'registration'
  | 'no-quorum'
  | 'announced'
  | 'open'
  | 'adjourned'
  | 'closed'
  | 'sent';

/** One registered deputy; `present` is false after leaving the hall. Times are ms, hub time. */
export interface Attendance {
  readonly desk: number;
  readonly document: Sealed<DocumentKind>;
  readonly registeredAt: number;
  readonly present: boolean;
  readonly since: number;
}

/** The same person came in at two desks while one was cut off. */
export interface Repetition {
  readonly deputy: DeputyId;
  readonly desk: number;
  readonly firstDesk: number;
  readonly at: number;
}

export interface AnnouncedRegistration {
  readonly total: number;
  readonly attending: number;
  readonly needed: number;
  readonly competent: boolean;
  readonly confirmedByHand: readonly number[];
  readonly at: number;
}

export interface CommissionVote {
  readonly members: readonly DeputyId[];
  readonly votes: Hands;
  readonly attending: number;
  readonly adopted: boolean;
}

export interface Officers {
  readonly chair: DeputyId;
  readonly secretary: DeputyId;
  readonly chairVotes: Hands;
  readonly secretaryVotes: Hands;
}

/** Clauses 7(2), 11.2, 11.3. An audience that may not see the officers yet goes from members to announced. */
export type Commission =
  | { readonly stage: 'none' }
  | { readonly stage: 'members'; readonly members: readonly DeputyId[] }
  | ({ readonly stage: 'elected'; readonly members: readonly DeputyId[] } & Officers)
  | ({ readonly stage: 'announced'; readonly members: readonly DeputyId[] } & Officers);

export interface MethodVote {
  readonly method: Method;
  readonly votes: Hands;
  readonly attending: number;
  readonly adopted: boolean;
}

export interface Agenda {
  /** The items in the order in which they are taken: clause 7, or as the meeting decided (gap G31). */
  readonly order: readonly AgendaItemNumber[];
  readonly remarks: boolean;
  /** Item 2 was completed once; a later replacement does not undo it. */
  readonly commission: boolean;
  readonly submission: { readonly reader: Reader; readonly name: string; readonly authority: string } | null;
  readonly heard: ReadonlyMap<CandidateId, { readonly spoke: boolean; readonly reason: string }>;
  readonly debate: 'none' | 'open' | 'held' | 'not-held';
}

/** To another day: clause 17.3, gap G16. `published` are the sites on which that was made known. */
export interface Adjournment {
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly reason: string;
  readonly published: Convening['publications'];
}

/** law.md 3.1 (HOLD): one wishes it, two or a fact make it, a recorded decision ends it. */
export type Hold =
  | { readonly stage: 'none' }
  | { readonly stage: 'proposed'; readonly by: Role; readonly reason: string }
  | {
      readonly stage: 'raised';
      readonly by: readonly Role[];
      readonly cause: (typeof HOLD_CAUSES)[number];
      readonly reason: string;
      readonly since: number;
    };

export interface Break {
  readonly reason: (typeof BREAK_REASONS)[number];
  readonly minutes: number;
  readonly began: number;
}

/** Clause 11.5: counting protocol No. 2 of a round. */
export type Order =
  | { readonly stage: 'none' }
  | { readonly stage: 'set'; readonly way: Way; readonly readings: Readings }
  | { readonly stage: 'announced'; readonly way: Way; readonly readings: Readings };

interface Papers {
  readonly prepared: number;
  /** Handed back and withdrawn (gap G11); S of law.md 4. */
  readonly spoiled: number;
  readonly signedBy: readonly DeputyId[];
}

interface Issue {
  /** ms, hub time: the one time all issue marks carry. */
  readonly began: number;
  /** Handed out, exchanges included; I of law.md 4. Those held are `issued - spoiled`. */
  readonly issued: number;
  /** Empty where the marks are sealed. */
  readonly holders: ReadonlySet<DeputyId>;
  /** Deputies who handed back a spoiled ballot and wait for another; empty where the marks are sealed. */
  readonly waiting: ReadonlySet<DeputyId>;
}

/** Clauses 15.1 and 15.3: the papers of a round, in whole ballots. */
export type Ballots =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'prepared' } & Papers)
  | ({ readonly stage: 'issuing' } & Papers & Issue)
  | ({ readonly stage: 'issued'; readonly notTaken: number } & Papers & Issue)
  | ({ readonly stage: 'cancelled'; readonly notTaken: number; readonly cancelled: number } & Papers & Issue);

/** Clauses 15.4 and 15.7: physical facts, typed by the commission. `broken`: the seal was found broken before opening. */
export type Box =
  | { readonly stage: 'none' }
  | { readonly stage: 'shown-empty' }
  | { readonly stage: 'sealed'; readonly seal: string; readonly broken: boolean }
  | { readonly stage: 'opened'; readonly seal: string; readonly broken: boolean };

/** Clauses 13.2 and 16.2. */
export type Voting =
  | { readonly stage: 'none' }
  | { readonly stage: 'quorum-confirmed'; readonly attending: number }
  | { readonly stage: 'open'; readonly attending: number; readonly openedAt: number }
  | {
      readonly stage: 'closed';
      readonly attending: number;
      readonly openedAt: number;
      readonly closedAt: number;
    };

/** Clause 16.1: the figures, entered by two members who do not see each other's. */
export type Count =
  | { readonly stage: 'none' }
  | { readonly stage: 'sorted' }
  | { readonly stage: 'entered'; readonly by: DeputyId; readonly figures: Sealed<Figures> }
  | { readonly stage: 'differed'; readonly fields: readonly string[] }
  | {
      readonly stage: 'surplus';
      readonly by: readonly DeputyId[];
      readonly papers: number;
      readonly held: number;
    }
  | { readonly stage: 'agreed'; readonly by: readonly DeputyId[]; readonly figures: Sealed<Figures> };

/** Clauses 13.4 and 17.1. */
export interface Result {
  readonly participants: number;
  readonly tallies: readonly Tally[];
  readonly figures: Figures;
  readonly readings: Readings;
  readonly verdict: Verdict;
  readonly at: number;
}

/** Clauses 17.2 and 17.3. */
export type Revote =
  | { readonly stage: 'none' }
  | { readonly stage: 'declined'; readonly votes: Hands }
  | { readonly stage: 'decided'; readonly candidates: readonly CandidateId[]; readonly votes: Hands }
  | {
      readonly stage: 'scheduled';
      readonly candidates: readonly CandidateId[];
      readonly votes: Hands;
      readonly at: number;
      /** When the chairman fixed that time, ms, hub time. */
      readonly fixedAt: number;
    };

export interface Round {
  readonly number: number;
  readonly method: Method;
  readonly candidates: readonly CandidateId[];
  readonly order: Order;
  readonly ballots: Ballots;
  /** In the order of counting protocol No. 2; empty before it is set, and in an open round. */
  readonly boxes: readonly Box[];
  readonly voting: Voting;
  readonly count: Count;
  readonly handover: 'none' | 'handed' | 'received';
  readonly result: Result | null;
  readonly revote: Revote;
  /** Ended without a result; a round that follows has another number. */
  readonly voided: (typeof VOID_CAUSES)[number] | null;
}

export interface Minutes {
  readonly chairman: boolean;
  readonly commission: boolean;
  readonly closedAt: number;
  readonly sent: { readonly channel: string; readonly number: string; readonly at: number } | null;
}

/** A paper and its round as one key: «result.1». */
export type PaperKey = `${(typeof PAPERS)[number]}.${number}`;

/** A member signed with a dissenting note, or refused to sign (gap G8). The words may be sealed. */
export interface Remark {
  readonly member: DeputyId;
  readonly words: Sealed<string>;
}

/** A record as one key: its type, and what tells it from others of the type: «candidate.heard.c1», «order.set.2». */
export type RecordKey = EventType | `${EventType}.${string}`;

export interface State {
  /** Events folded. */
  readonly length: number;
  readonly phase: Phase;
  readonly meeting: MeetingHead | null;
  /** Why a real meeting does without encryption and who answers for it; null while nobody has recorded it. */
  readonly waiver: { readonly reason: string; readonly at: number } | null;
  readonly notice: Notice | null;
  readonly convening: Convening | null;
  readonly maslikhats: readonly Maslikhat[];
  readonly deputies: ReadonlyMap<DeputyId, Deputy>;
  /** All who were ever proposed; those who withdrew too. */
  readonly candidates: readonly Candidate[];
  readonly withdrawn: ReadonlySet<CandidateId>;
  /** null: nobody stated the seats, and the total is the roster. */
  readonly total: Total | null;
  readonly presiding: Presiding | null;
  /** The sitting day, from 1. */
  readonly sitting: number;
  readonly adjournment: Adjournment | null;
  readonly hold: Hold;
  /** When each record that may be corrected was made, ms, hub time. */
  readonly records: ReadonlyMap<RecordKey, number>;
  /** In the order of registration. */
  readonly attendance: ReadonlyMap<DeputyId, Attendance>;
  readonly repetitions: readonly Repetition[];
  /** Desks whose list was read by hand because they were cut off, with the count read; for one announcement only. */
  readonly confirmedDesks: ReadonlyMap<number, number>;
  readonly registration: AnnouncedRegistration | null;
  /** Measures taken since quorum was last found missing. */
  readonly measures: readonly string[];
  readonly agenda: Agenda;
  readonly commissionVote: CommissionVote | null;
  readonly commission: Commission;
  readonly enrolled: ReadonlySet<DeputyId>;
  readonly signatures: ReadonlyMap<PaperKey, readonly DeputyId[]>;
  readonly dissents: ReadonlyMap<PaperKey, readonly Remark[]>;
  readonly refusals: ReadonlyMap<PaperKey, readonly Remark[]>;
  readonly methodVote: MethodVote | null;
  readonly break: Break | null;
  readonly rounds: readonly Round[];
  readonly minutes: Minutes | null;
}

/** Before the first event. */
export const INITIAL: State = {
  length: 0,
  phase: 'draft',
  meeting: null,
  waiver: null,
  notice: null,
  convening: null,
  maslikhats: [],
  deputies: new Map(),
  candidates: [],
  withdrawn: new Set(),
  total: null,
  presiding: null,
  sitting: 1,
  adjournment: null,
  hold: { stage: 'none' },
  records: new Map(),
  attendance: new Map(),
  repetitions: [],
  confirmedDesks: new Map(),
  registration: null,
  measures: [],
  agenda: {
    order: AGENDA_ITEMS,
    remarks: false,
    commission: false,
    submission: null,
    heard: new Map(),
    debate: 'none',
  },
  commissionVote: null,
  commission: { stage: 'none' },
  enrolled: new Set(),
  signatures: new Map(),
  dissents: new Map(),
  refusals: new Map(),
  methodVote: null,
  break: null,
  rounds: [],
  minutes: null,
};

/** The round that is going on, or the last one; none when that was voided and no other has begun. */
export function currentRound(state: State): Round | null {
  const last = state.rounds.at(-1);
  return last === undefined || last.voided !== null ? null : last;
}

/**
 * The round that goes on, or else the last one with an announced result: it stands when the revote after it ended
 * without one.
 */
export function roundInForce(state: State): Round | null {
  return currentRound(state) ?? state.rounds.findLast(({ result }) => result !== null) ?? null;
}

/** The day that is waited for; null while the meeting is not adjourned. */
export function adjournedTo({ phase, adjournment }: State): Adjournment | null {
  return phase === 'adjourned' ? adjournment : null;
}

/** Gap G6: the decree says «not fewer than two»; two to six are supported. */
export const FEWEST_CANDIDATES = 2;

/** Clause 3: the candidates who have not withdrawn. */
export function standing(state: State): readonly Candidate[] {
  return state.withdrawn.size === 0
    ? state.candidates
    : state.candidates.filter(({ id }) => !state.withdrawn.has(id));
}

/** Clause 9.3: whether roster and candidates may still change; registration freezes them. */
export function isBeforeRegistration({ phase }: State): boolean {
  return phase === 'draft' || phase === 'notified' || phase === 'convened';
}
