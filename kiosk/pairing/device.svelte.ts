/**
 * The life of this device: not admitted, or admitted and in the meeting. It goes back to the first when the hub does
 * not know it any more or its admission was taken back (clause 10).
 */

import { fingerprint } from '../../protocol/signing.ts';
import type { CredentialStore, Credentials } from '../meeting/credentials.ts';
import { LiveMeeting, type Stop } from '../meeting/meeting.svelte.ts';
import type { Keys, Signer } from '../meeting/signer.ts';
import type { Surroundings } from '../meeting/surroundings.ts';
import type { Admission, PairingProblem, Proof } from './admission.ts';
import type { Invitation } from './invitation.ts';

/** Where the device stands; `unsent` counts the acts that the hub did not get before it turned the device away. */
export type DeviceStage =
  | { readonly kind: 'outside'; readonly why: 'new' | 'unknown' | 'revoked'; readonly unsent: number }
  | { readonly kind: 'inside'; readonly meeting: LiveMeeting };

export class Device {
  readonly #around: Surroundings;
  readonly #credentials: CredentialStore;
  readonly #keys: Keys;
  readonly #reload: () => void;
  #stage: DeviceStage = $state.raw({ kind: 'outside', why: 'new', unsent: 0 });
  #asking = $state(false);
  #problem: PairingProblem | null = $state(null);
  #fingerprint: string | null = $state(null);
  /** The key this device will be known by, once it is asked for. */
  #next: Promise<Signer> | null = null;
  /** An office's link that was not needed yet, because this device is the office already. */
  #spare: Invitation | null = null;

  /** `reload` loads the page again after a while: what the hub says cannot be read by this one. */
  constructor(around: Surroundings, credentials: CredentialStore, keys: Keys, reload: () => void) {
    this.#around = around;
    this.#credentials = credentials;
    this.#keys = keys;
    this.#reload = reload;
  }

  get stage(): DeviceStage {
    return this.#stage;
  }
  get asking(): boolean {
    return this.#asking;
  }
  get problem(): PairingProblem | null {
    return this.#problem;
  }

  /** The key this device asks to be admitted by, as people compare it on two screens; null until there is one. */
  get fingerprint(): string | null {
    return this.#fingerprint;
  }

  /** Enters with the admission it has, or asks for one with the link's invitation. Resolves when it knows which. */
  async begin(invitation: Invitation | null): Promise<void> {
    const known = this.#credentials.read();
    const signer = known === null ? null : await this.#keys.find(known.key);
    const needed = invitation?.kind === 'pair' || signer === null || known?.device.role !== 'office';
    if (invitation !== null && needed) void this.admit({ token: invitation.token });
    else if (known !== null && signer !== null) {
      this.#spare = invitation;
      this.#enter(known, signer);
    } else {
      if (known !== null) {
        this.#credentials.forget();
        this.#stage = { kind: 'outside', why: 'unknown', unsent: 0 };
      }
      void this.#prepare();
    }
  }

  /** Asks to be admitted; what stands in the way is in `problem`. */
  async admit(proof: Proof): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    this.#problem = null;
    const signer = await this.#prepare();
    const admission = await this.#ask(signer.publicKey, proof);
    this.#asking = false;
    if (admission.kind === 'refused') this.#problem = admission.problem;
    else {
      this.#next = null;
      this.#fingerprint = null;
      this.#credentials.keep(admission.credentials);
      this.#enter(admission.credentials, signer);
    }
  }

  /** Asking needs the hub, and so may be fetched from it. */
  async #ask(key: string, proof: Proof): Promise<Admission> {
    const asking = await import('./admission.ts').catch(() => null);
    if (asking === null) return { kind: 'refused', problem: 'unreachable' };
    return await asking.askAdmission(this.#around.request, key, proof);
  }

  /** A device asks with one key until it is admitted, and with another the next time. */
  async #prepare(): Promise<Signer> {
    this.#next ??= this.#keys.make();
    const signer = await this.#next;
    this.#fingerprint = fingerprint(signer.publicKey);
    return signer;
  }

  #enter(credentials: Credentials, signer: Signer): void {
    const meeting = new LiveMeeting(this.#around, credentials, signer, (stop) => this.#leave(meeting, stop));
    this.#stage = { kind: 'inside', meeting };
    void meeting.start();
  }

  #leave(meeting: LiveMeeting, stop: Stop): void {
    if (stop === 'unreadable') {
      this.#reload();
      return;
    }
    const unsent = meeting.queue.filter(({ outcome }) => outcome === null).length;
    meeting.end();
    void this.#keys.forget(meeting.publicKey);
    this.#credentials.forget();
    this.#stage = { kind: 'outside', why: stop, unsent };
    void this.#prepare();
    if (this.#spare !== null) {
      const { token } = this.#spare;
      this.#spare = null;
      void this.admit({ token });
    }
  }
}
