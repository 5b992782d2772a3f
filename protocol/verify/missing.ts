/**
 * What one device's copy cannot tell of a meeting, and on which signed paper each part of it stands (law.md, 5): the entries
 * it has only as commitments, the parts kept from its audience, and what no device is ever sent.
 */
import { contentOf, type Part, partsOf, sees } from '../audiences.ts';
import type { Event, EventType } from '../events/event.ts';
import type { KeptCopy, KeptVerdict } from '../kept-copy.ts';
import type { Audience } from '../roles.ts';

/** The papers of a meeting, in the order in which they come about. */
export const PAPERS_KEPT = ['registration', 'commission', 'order', 'issue', 'result', 'minutes'] as const;
export type PaperKept = (typeof PAPERS_KEPT)[number];

/** Which paper a kept-back part stands on. */
const PAPER_OF_PART: Readonly<Record<Part, PaperKept>> = {
  certificates: 'registration',
  deputy: 'issue',
  dissent: 'result',
  document: 'registration',
  figures: 'result',
  reason: 'minutes',
};

/** The papers on which whatever an audience does not hear of stands: the commission's own, its count, repeated arrivals. */
const PAPERS_UNHEARD: Readonly<Record<Audience, readonly PaperKept[]>> = {
  hall: ['registration', 'commission', 'order', 'result', 'minutes'],
  desk: ['commission', 'order', 'result', 'minutes'],
  office: ['result'],
  podium: ['registration', 'result'],
  commission: ['registration'],
};

/** Of one kind of record: how often which part is missing, and where it stands. */
export interface MissingPart {
  readonly type: EventType;
  readonly part: Part;
  readonly times: number;
  readonly paper: PaperKept;
}

export interface Missing {
  /** Numbers of the entries of which only the commitment is there. */
  readonly sealed: readonly number[];
  readonly parts: readonly MissingPart[];
  /** Every paper that is needed, in their order. */
  readonly papers: readonly PaperKept[];
}

/** What is missing from a sound copy. */
export function missingFrom(
  { audience }: Pick<KeptCopy, 'audience'>,
  { records, sealed }: Extract<KeptVerdict, { kind: 'sound' }>,
): Missing {
  const parts = new Map<string, MissingPart>();
  for (const { event } of records)
    for (const part of hiddenIn(event, audience)) {
      const key = `${event.type} ${part}`;
      const paper = event.type === 'ballots.issued' ? 'issue' : PAPER_OF_PART[part];
      const times = (parts.get(key)?.times ?? 0) + 1;
      parts.set(key, { type: event.type, part, times, paper });
    }
  const needed = new Set<PaperKept>([...parts.values()].map(({ paper }) => paper));
  if (sealed.length > 0) for (const paper of PAPERS_UNHEARD[audience]) needed.add(paper);
  return { sealed, parts: [...parts.values()], papers: PAPERS_KEPT.filter((paper) => needed.has(paper)) };
}

function hiddenIn(event: Event, audience: Audience): readonly Part[] {
  return partsOf(event).filter(
    (part) => !sees(audience, event, part) && contentOf(event, part) !== undefined,
  );
}
