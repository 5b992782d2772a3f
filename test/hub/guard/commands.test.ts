/** [Guard rules: commands, envelope] What an admitted device may not say: size, depth, keys, rate, signature, age, sight. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../protocol/canonical.ts';
import type { Command } from '../../../protocol/commands/command.ts';
import { OFFLINE_COMMANDS } from '../../../protocol/commands/registration.ts';
import { commandText, requestText, sessionText } from '../../../protocol/signing.ts';
import { answerSchema, COMMAND_BYTES, COMMAND_FRESH, type Envelope } from '../../../protocol/wire.ts';
import { anyCommand } from '../../support/any-command.ts';
import { resigned, signAs, signedCommand } from '../../support/device-keys.ts';
import { deputy } from '../../support/hub-hall.ts';
import { message } from '../../support/hub-server.ts';
import { type AttackedHub, attackedHub, register } from './attacked-hub.ts';

const fault = (code: string) => ({ kind: 'fault', fault: code });

/** Desk 2, which says what it is told to say and gives back what it is answered. */
async function attacker(hub: AttackedHub, name = 'desk-2') {
  const socket = await hub.greeted(name);
  return async (content: unknown): Promise<v.InferOutput<typeof answerSchema>> => {
    socket.say(message('command', content));
    return v.parse(answerSchema, await socket.next('answer'));
  };
}

/** A lawful command of desk 2, which the hub would accept. */
const lawful = (n = 1) => signedCommand('desk-2', n, register(50));
const reason = (text: string): Command => ({
  type: 'registration.withdraw',
  deputy: deputy(50),
  reason: text,
  offline: false,
});

/** The lawful command with a member more at the end of one of its objects, as text. */
function withMember(text: string, place: string, member: string): string {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`no ${place}`);
  const open = text.indexOf('{', at);
  return `${text.slice(0, open + 1)}${member},${text.slice(open + 1)}`;
}

const TEXT = JSON.stringify(lawful());
const padded = (bytes: number) => TEXT + ' '.repeat(bytes - TEXT.length);

describe('a message that is no command is answered with its fault, and the session goes on', () => {
  it.each([
    ['a byte more than 8 KiB', padded(COMMAND_BYTES + 1), 'too-large'],
    ['60 KiB of zeros', `[${'0,'.repeat(30_000)}0]`, 'too-large'],
    ['8 KiB of zeros', `[${'0,'.repeat(4_000)}0]`, 'malformed'],
    ['4,000 brackets', '['.repeat(4_000), 'malformed'],
    ['60,000 brackets', '['.repeat(60_000), 'too-large'],
    ['nine levels', `${'{"a":'.repeat(9)}1${'}'.repeat(9)}`, 'malformed'],
    ['a prototype in the message', withMember(TEXT, '{', '"__proto__":{"role":"office"}'), 'malformed'],
    ['a prototype in what is signed', withMember(TEXT, '"signed"', '"__proto__":null'), 'malformed'],
    ['a prototype in the command', withMember(TEXT, '"command"', '"\\u005f_proto__":1'), 'malformed'],
    ['a constructor in the command', withMember(TEXT, '"command"', '"constructor":{}'), 'malformed'],
    ['a member nobody knows', withMember(TEXT, '"signed"', '"role":"office"'), 'malformed'],
    ['half a document', TEXT.slice(0, -1), 'malformed'],
    ['a number with a fraction', TEXT.replace('"counter":1', '"counter":1.5'), 'malformed'],
    ['a number beyond all', TEXT.replace('"counter":1', '"counter":1e999'), 'malformed'],
    ['a type of command that is a function', TEXT.replace('deputy.register', 'toString'), 'malformed'],
    ['a backslash without end', `"${'\\'.repeat(8_000)}`, 'malformed'],
    ['nothing', '', 'malformed'],
  ])('%s', async (_, text, code) => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    expect((await says(text)).outcome).toEqual(fault(code));
    expect(({} as { role?: unknown }).role).toBeUndefined();
    await hub.unharmed();
    expect((await says(lawful())).outcome).toEqual({ kind: 'accepted' });
  });

  it('exactly 8 KiB are a command', async () => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    expect((await says(padded(COMMAND_BYTES))).outcome).toEqual({ kind: 'accepted' });
  });

  it('forty at once are considered, then twenty a second', async () => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    const tell = async (times: number) => {
      let considered = 0;
      for (let n = 0; n < times; n += 1) {
        const { outcome } = await says('{}');
        if (canonical(outcome) !== canonical(fault('too-fast'))) considered += 1;
      }
      return considered;
    };
    expect(await tell(60)).toBe(40);
    hub.clock.advance(1_000);
    expect(await tell(40)).toBe(20);
    await hub.unharmed();
  });
});

describe('a command is taken from the device that signed it, as it signed it', () => {
  const signed = lawful().signed;
  const altered = (change: object): Envelope => ({ ...lawful(), signed: { ...signed, ...change } });

  it.each<[string, unknown, string]>([
    ['signed by another device', resigned('desk-3', signed), 'bad-signature'],
    ['with another person in it', altered({ command: register(51) }), 'bad-signature'],
    ['with another number', altered({ counter: 2 }), 'bad-signature'],
    ['with another head', altered({ head: 'f'.repeat(64) }), 'bad-signature'],
    ['with another time', altered({ at: signed.at + 1 }), 'bad-signature'],
    ['with a member it was not given by', altered({ member: deputy(1) }), 'bad-signature'],
    ['in the name of another desk', signedCommand('desk-3', 1, register(50)), 'malformed'],
    [
      'in the name of another desk, by its own key',
      resigned('desk-2', { ...signed, device: 'desk-3' }),
      'malformed',
    ],
    ['of another meeting', resigned('desk-2', { ...signed, meeting: 'meeting-2' }), 'other-meeting'],
    [
      'signed as the answer to a challenge',
      { signed, signature: signAs('desk-2', sessionText('desk-2', canonical(signed))) },
      'bad-signature',
    ],
    [
      'signed without the word for commands',
      { signed, signature: signAs('desk-2', canonical(signed)) },
      'bad-signature',
    ],
    [
      'signed as a request of the office',
      {
        signed,
        signature: signAs(
          'desk-2',
          requestText({
            device: 'desk-2',
            method: 'POST',
            target: canonical(signed),
            at: 0,
            once: '',
            digest: '',
          }),
        ),
      },
      'bad-signature',
    ],
    [
      'signed over another order of its members',
      { signed, signature: signAs('desk-2', `kelisim command 1\n${JSON.stringify(signed)}`) },
      'bad-signature',
    ],
    ['with a signature of zeros', { signed, signature: '0'.repeat(128) }, 'bad-signature'],
    ['with a signature in capitals', { signed, signature: lawful().signature.toUpperCase() }, 'malformed'],
    ['without a signature', { signed }, 'malformed'],
    ['of another version', { ...lawful(), signed: { ...signed, v: 2 } }, 'malformed'],
  ])('%s: refused', async (_, content, code) => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    expect((await says(content)).outcome).toEqual(fault(code));
    await hub.unharmed();
  });

  it('with the half of S that stands for the same signature', async () => {
    // Ed25519: S and S + L fit the same equation; only the lesser is a signature.
    const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
    const { signature } = lawful();
    const s = BigInt(`0x${Buffer.from(signature.slice(64), 'hex').reverse().toString('hex')}`) + order;
    const other = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse().toString('hex');
    const hub = await attackedHub();
    const says = await attacker(hub);
    expect((await says({ signed, signature: signature.slice(0, 64) + other })).outcome).toEqual(
      fault('bad-signature'),
    );
    await hub.unharmed();
  });

  it('text counts as it is written once: decomposed letters do not fit the signature over them', async () => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    const decomposed = { ...signed, command: reason('И\u0306од') };
    const text = `kelisim command 1\n${canonical(decomposed)}`;
    expect((await says({ signed: decomposed, signature: signAs('desk-2', text) })).outcome).toEqual(
      fault('bad-signature'),
    );
    const composed = { ...signed, command: reason('Йод') };
    const fits = { signed: composed, signature: signAs('desk-2', commandText(composed)) };
    expect((await says(fits)).outcome.kind).toBe('refused');
    await hub.unharmed();
  });

  it('of two members of one name only the last counts, and it has to be the signed one', async () => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    const [one, other] = [JSON.stringify(signed), JSON.stringify({ ...signed, command: register(51) })];
    const twice = (first: string, last: string) =>
      `{"signed":${first},"signed":${last},"signature":"${lawful().signature}"}`;
    expect((await says(twice(one, other))).outcome).toEqual(fault('bad-signature'));
    expect((await says(twice(other, one))).outcome).toEqual({ kind: 'accepted' });
    expect([...hub.hall.clerk.state().attendance.keys()]).toEqual([deputy(50)]);
  });

  it('once: whoever repeats it, on any connection, changes nothing; its number is used up', async () => {
    const hub = await attackedHub();
    const says = await attacker(hub);
    expect((await says(lawful())).outcome).toEqual({ kind: 'accepted' });
    const again = await attacker(hub);
    expect((await again(lawful())).outcome).toEqual({ kind: 'accepted' });
    expect([...hub.hall.clerk.state().attendance.keys()]).toEqual([deputy(50)]);
    await hub.acts();
    const other = signedCommand('desk-2', 1, register(51), {
      id: signedCommand('desk-2', 9, register(51)).signed.id,
    });
    expect((await says(other)).outcome).toEqual(fault('replayed'));
  });
});

describe('a command that no queue may hold', () => {
  const announce: Command = { type: 'registration.announce' };

  it.each<[string, number, string | null]>([
    ['as old as it may be', -COMMAND_FRESH, null],
    ['older', -COMMAND_FRESH - 1, 'too-old'],
    ['as far ahead as it may be', COMMAND_FRESH, null],
    ['dated later', COMMAND_FRESH + 1, 'too-old'],
  ])('%s', async (_, age, code) => {
    const hub = await attackedHub();
    const says = await attacker(hub, 'podium-1');
    const head = hub.hall.streams.head('podium');
    const at = hub.clock.now() + age;
    const { outcome } = await says(signedCommand('podium-1', 1, announce, { head, at }));
    expect(outcome).toEqual(code === null ? { kind: 'accepted' } : fault(code));
    await (code === null ? hub.acts() : hub.unharmed());
  });

  it('of any type whatever names the present head, or it was decided on an outdated sight', async () => {
    const hub = await attackedHub();
    const sample = fc.sample(anyCommand(...OFFLINE_COMMANDS, 'member.enrol'), { numRuns: 2_000, seed: 912 });
    const byType = new Map(sample.map((command) => [command.type, command]));
    const marks = ['ballots.issue', 'ballots.unissue', 'ballots.spoil'];
    const commands = [...byType.values()].filter(({ type }) => !marks.includes(type));
    expect(commands.length).toBeGreaterThan(50);
    const says = await attacker(hub, 'office-1');
    let n = 0;
    for (const command of commands) {
      n += 1;
      hub.clock.advance(100);
      const stale = signedCommand('office-1', n, command, { at: hub.clock.now(), head: 'f'.repeat(64) });
      expect([command.type, (await says(stale)).outcome]).toEqual([command.type, fault('stale-head')]);
    }
    await hub.unharmed();
  });
});
