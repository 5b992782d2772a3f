/**
 * The meeting as it stands: a fold over the events, never stored.
 * What an audience may not see is absent or sealed in its fold; the shapes are the same everywhere.
 */
import type * as v from 'valibot';
import type { broadcast, candidate, deputy, maslikhat, publication } from './commands/convening.ts';
import type { BREAK_REASONS, hands, PAPERS, Reader } from './commands/sitting.ts';
import type { Figures, Readings, Way } from './commands/voting.ts';
import type { Tally, Verdict } from './events/result.ts';
import type { EditionId } from './law/clauses.ts';
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

/** law.md 3.1. `announced`: competent and announced; `no-quorum`: announced as not competent. */
export type Phase =
  | 'draft'
  | 'notified'
  | 'convened'
  | 'registration'
  | 'no-quorum'
  | 'announced'
  | 'open'
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
  readonly remarks: boolean;
  readonly submission: { readonly reader: Reader; readonly name: string; readonly authority: string } | null;
  readonly heard: ReadonlyMap<CandidateId, { readonly spoke: boolean; readonly reason: string }>;
  readonly debate: 'none' | 'open' | 'held' | 'not-held';
}

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
  readonly signedBy: readonly DeputyId[];
}

interface Issue {
  /** ms, hub time: the one time all issue marks carry. */
  readonly began: number;
  readonly issued: number;
  /** Empty where the marks are sealed. */
  readonly holders: ReadonlySet<DeputyId>;
}

/** Clauses 15.1 and 15.3: the papers of a round, in whole ballots. */
export type Ballots =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'prepared' } & Papers)
  | ({ readonly stage: 'issuing' } & Papers & Issue)
  | ({ readonly stage: 'issued'; readonly notTaken: number } & Papers & Issue)
  | ({ readonly stage: 'cancelled'; readonly notTaken: number; readonly cancelled: number } & Papers & Issue);

/** Clauses 15.4 and 15.7: physical facts, typed by the commission. */
export type Box =
  | { readonly stage: 'none' }
  | { readonly stage: 'shown-empty' }
  | { readonly stage: 'sealed'; readonly seal: string }
  | { readonly stage: 'opened'; readonly seal: string };

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
  | { readonly stage: 'decided'; readonly candidates: readonly CandidateId[]; readonly votes: Hands }
  | {
      readonly stage: 'scheduled';
      readonly candidates: readonly CandidateId[];
      readonly votes: Hands;
      readonly at: number;
    };

export interface Round {
  readonly number: number;
  readonly method: Method;
  readonly candidates: readonly CandidateId[];
  readonly order: Order;
  readonly ballots: Ballots;
  readonly box: Box;
  readonly voting: Voting;
  readonly count: Count;
  readonly handover: 'none' | 'handed' | 'received';
  readonly result: Result | null;
  readonly revote: Revote;
}

export interface Minutes {
  readonly chairman: boolean;
  readonly commission: boolean;
  readonly closedAt: number;
  readonly sent: { readonly channel: string; readonly number: string; readonly at: number } | null;
}

/** A paper and its round as one key: «result.1». */
export type PaperKey = `${(typeof PAPERS)[number]}.${number}`;

export interface State {
  /** Events folded. */
  readonly length: number;
  readonly phase: Phase;
  readonly meeting: MeetingHead | null;
  readonly notice: Notice | null;
  readonly convening: Convening | null;
  readonly maslikhats: readonly Maslikhat[];
  readonly deputies: ReadonlyMap<DeputyId, Deputy>;
  readonly candidates: readonly Candidate[];
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
  notice: null,
  convening: null,
  maslikhats: [],
  deputies: new Map(),
  candidates: [],
  attendance: new Map(),
  repetitions: [],
  confirmedDesks: new Map(),
  registration: null,
  measures: [],
  agenda: { remarks: false, submission: null, heard: new Map(), debate: 'none' },
  commissionVote: null,
  commission: { stage: 'none' },
  enrolled: new Set(),
  signatures: new Map(),
  methodVote: null,
  break: null,
  rounds: [],
  minutes: null,
};

/** The round that is going on, or the last one. */
export function currentRound(state: State): Round | null {
  return state.rounds.at(-1) ?? null;
}

/** Clause 9.3: whether roster and candidates may still change; registration freezes them. */
export function isBeforeRegistration({ phase }: State): boolean {
  return phase === 'draft' || phase === 'notified' || phase === 'convened';
}
