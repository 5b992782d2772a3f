/**
 * What a device signs with its Ed25519 key, as text: each purpose under its own first line, so that a signature given
 * for one is worth nothing for another. The hub checks with the platform's functions, a page on plain http without them.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonical } from './canonical.ts';
import { mayQueue } from './commands/command.ts';
import type { SignedCommand } from './wire.ts';

/** The text of a command: everything its sender answers for; a personal PIN is not among it and is never kept. */
export function commandText(command: SignedCommand): string {
  return `kelisim command 1\n${canonical(command)}`;
}

/** The row a command is counted in: what waits in a device's queue is sent later, and so is counted for itself. */
export function rowOf({ device, command }: Pick<SignedCommand, 'device' | 'command'>): string {
  return `${device} ${mayQueue(command.type) ? 'queued' : 'direct'}`;
}

/** The text that answers the hub's challenge, a word it has drawn for this one connection. */
export function sessionText(device: string, challenge: string): string {
  return `kelisim session 1\n${device}\n${challenge}`;
}

/** A request of the office over HTTP: `at` in ms, hub time; `once` is used for no other; `digest` is the body's SHA-256. */
export interface SignedRequest {
  readonly device: string;
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly target: string;
  readonly at: number;
  readonly once: string;
  readonly digest: string;
}

/** The text of a request. */
export function requestText({ device, method, target, at, once, digest }: SignedRequest): string {
  return `kelisim request 1\n${device}\n${method} ${target}\n${at}\n${once}\n${digest}`;
}

/**
 * A key as people compare it on two screens: twelve hex digits of its hash, «3f9a 01bc 77de». With fewer somebody could
 * try out keys, in the two minutes of an invitation, until one looks the same.
 */
export function fingerprint(key: string): string {
  const digits = bytesToHex(sha256(hexToBytes(key)));
  return [0, 4, 8].map((at) => digits.slice(at, at + 4)).join(' ');
}
