/**
 * What a face knows of the meeting and may ask of the hub. Faces get it from the Svelte context, never from the wire.
 */
import { createContext } from 'svelte';
import type { Command } from '../../protocol/commands/command.ts';
import type { DeskHealth } from '../../protocol/decision.ts';
import type { Beginning } from '../../protocol/entry.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { Role } from '../../protocol/roles.ts';
import type { State } from '../../protocol/state.ts';
import type { DeputyId, Language } from '../../protocol/values.ts';
import type { ChainHead } from '../../protocol/views/short-head.ts';
import type { Outcome, Presence, Room } from '../../protocol/wire.ts';

/** A commission member acting in person, for whom this device signs; the PIN goes to the hub once and is kept nowhere on the kiosk. */
export interface Personal {
  readonly member: DeputyId;
  readonly pin: string;
}

/** A command of this device that waits for the hub, or what became of it after waiting. */
export interface QueuedCommand {
  readonly id: string;
  readonly command: Command;
  /** When it was given, ms, hub time as this device knew it: information only. */
  readonly at: number;
  /** null while it waits. */
  readonly outcome: Outcome | null;
}

/** The meeting as this device sees it. All properties are reactive. */
export interface Meeting {
  readonly state: State;
  readonly rehearsal: boolean;
  readonly device: { readonly role: Role; readonly number: number };
  /** Hub time, ms; moves every second. */
  readonly now: number;
  readonly freshness: 'live' | 'stale' | 'offline';
  /** Hub time of the last word from the hub, ms. */
  readonly heardAt: number | null;
  readonly presence: readonly Presence[];
  readonly desks: readonly DeskHealth[];
  /** Oldest first; what waits and, until dismissed, what came of what had waited. */
  readonly queue: readonly QueuedCommand[];
  /** Which writing of which meeting's record this is, with the phrase that opened it; also without the hub. */
  readonly beginning: Beginning | null;
  /** The head of the chain all audiences share: devices with the same number have the same hash. */
  readonly chain: ChainHead;
  /** Whether the hub can record more, as it last said. */
  readonly room: Room;
  /** Number and hash of the last verified entry. */
  readonly head: { readonly length: number; readonly hash: string };
  /** 'forked': this device sees another history than the hub and has stopped (I3). */
  readonly trust: 'verified' | 'forked';
  /** Why the decree would refuse this now, or null. Personal acts are previewed as if proved. */
  preview(command: Command): Refusal | null;
  /** Sends and waits for the hub; desk acts are queued when it is away and resolve as 'queued'. */
  send(command: Command, personal?: Personal): Promise<Outcome | { readonly kind: 'queued' }>;
  /** The state with what waits in the queue already applied: what this desk itself has done. */
  readonly ahead: State;
  /** Forgets an answered queue item after a person has read it. */
  dismiss(id: string): void;
  /** The office's HTTP requests, signed by this device; rejects only on network failure. */
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** The language this device shows; remembered by the device. */
export interface LanguageChoice {
  readonly current: Language;
  set(language: Language): Promise<void>;
}

export const [getMeeting, setMeeting] = createContext<Meeting>();
export const [getLanguage, setLanguage] = createContext<LanguageChoice>();
