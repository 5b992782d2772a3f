/**
 * The life of this device: not admitted, or admitted and in the meeting. It goes back to the first when the hub does
 * not know it any more or its admission was taken back (clause 10).
 */
import type { CredentialStore, Credentials } from '../meeting/credentials.ts';
import { LiveMeeting, type Stop } from '../meeting/meeting.svelte.ts';
import type { Surroundings } from '../meeting/surroundings.ts';
import { askAdmission, type Invitation, type PairingProblem, type Proof } from './admission.ts';

/** Where the device stands; `unsent` counts the acts that the hub did not get before it turned the device away. */
export type DeviceStage =
  | { readonly kind: 'outside'; readonly why: 'new' | 'unknown' | 'revoked'; readonly unsent: number }
  | { readonly kind: 'inside'; readonly meeting: LiveMeeting };

export class Device {
  readonly #around: Surroundings;
  readonly #credentials: CredentialStore;
  readonly #reload: () => void;
  #stage: DeviceStage = $state.raw({ kind: 'outside', why: 'new', unsent: 0 });
  #asking = $state(false);
  #problem: PairingProblem | null = $state(null);
  /** An office's link that was not needed yet, because this device is the office already. */
  #spare: Invitation | null = null;

  /** `reload` loads the page again after a while: what the hub says cannot be read by this one. */
  constructor(around: Surroundings, credentials: CredentialStore, reload: () => void) {
    this.#around = around;
    this.#credentials = credentials;
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

  /** Enters with the admission it has, or asks for one with the link's invitation. */
  begin(invitation: Invitation | null): void {
    const known = this.#credentials.read();
    const needed = invitation?.kind === 'pair' || known?.device.role !== 'office';
    if (invitation !== null && needed) void this.admit({ token: invitation.token });
    else if (known !== null) {
      this.#spare = invitation;
      this.#enter(known);
    }
  }

  /** Asks to be admitted; what stands in the way is in `problem`. */
  async admit(proof: Proof): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    this.#problem = null;
    const admission = await askAdmission(this.#around.request, proof);
    this.#asking = false;
    if (admission.kind === 'refused') this.#problem = admission.problem;
    else {
      this.#credentials.keep(admission.credentials);
      this.#enter(admission.credentials);
    }
  }

  #enter(credentials: Credentials): void {
    const meeting = new LiveMeeting(this.#around, credentials, (stop) => this.#leave(meeting, stop));
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
    this.#credentials.forget();
    this.#stage = { kind: 'outside', why: stop, unsent };
    if (this.#spare !== null) {
      const { token } = this.#spare;
      this.#spare = null;
      void this.admit({ token });
    }
  }
}
