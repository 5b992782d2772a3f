/**
 * Judges every message that leaves the hub: only what is durable, only what is for this audience, exactly as the record has
 * it (I2, I6); and every answer: accepted is durable, refused is not recorded.
 */
import * as decoding from 'lib0/decoding';
import { audienceOf } from '../../protocol/roles.ts';
import { type Answer, type Hello, MESSAGE, type Outcome, SYNC_MESSAGE } from '../../protocol/wire.ts';
import { roleOf } from './hall-devices.ts';
import { type Ledger, Violation } from './ledger.ts';
import { linesIn } from './lines-in.ts';

const ANSWERS = [1, 2];

export class WireWatch {
  readonly #ledger: Ledger;
  /** The same buffer goes to every reader of an audience. */
  readonly #judged = new WeakMap<Uint8Array, string>();
  /** What each command was last answered. */
  readonly answers = new Map<string, Outcome>();
  messages = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Judges a message from the hub to a device. */
  judge(device: string, bytes: Uint8Array): void {
    this.messages += 1;
    const audience = audienceOf(roleOf(device).role);
    const decoder = decoding.createDecoder(bytes);
    switch (decoding.readVarUint(decoder)) {
      case SYNC_MESSAGE: {
        if (this.#judged.get(bytes) === audience) return;
        if (!ANSWERS.includes(decoding.readVarUint(decoder)))
          throw new Violation('the hub asks a kiosk for lines');
        this.#lines(audience, decoding.readVarUint8Array(decoder));
        this.#judged.set(bytes, audience);
        return;
      }
      case MESSAGE.hello:
        this.#hello(audience, JSON.parse(decoding.readVarString(decoder)));
        return;
      case MESSAGE.answer:
        this.#answer(JSON.parse(decoding.readVarString(decoder)));
        return;
      default:
    }
  }

  #lines(audience: ReturnType<typeof audienceOf>, update: Uint8Array): void {
    const { lines, writer: own } = this.#ledger.sight(audience);
    for (const { writer, from, texts } of linesIn(update)) {
      for (const [index, text] of texts.entries()) {
        const known = lines[from + index];
        if (known === undefined) throw new Violation('[I2] a line was shown before it was durable');
        if (known !== text) throw new Violation('[I6] a line was shown that is not this audience’s');
      }
      if (writer !== own) throw new Violation('[I3] a stream was written by a second writer');
    }
  }

  #hello(audience: ReturnType<typeof audienceOf>, { meeting }: Hello): void {
    const { streams } = this.#ledger;
    if (meeting === null || streams === null) return;
    const told = { length: meeting.length, hash: meeting.head };
    if (meeting.epoch !== streams.epoch || !this.#ledger.knows(audience, told))
      throw new Violation('[I3] a hello named a head that is not durable');
  }

  #answer({ id, outcome }: Answer): void {
    const { decided, refused, everRefused } = this.#ledger;
    if (outcome.kind === 'accepted' && !decided.has(id))
      throw new Violation('[I2] a command was acknowledged before it was durable');
    if (outcome.kind === 'refused') {
      if (decided.has(id)) throw new Violation('a command that is recorded was answered with a refusal');
      refused.add(id);
      everRefused.add(id);
    }
    this.answers.set(id, outcome);
  }
}
