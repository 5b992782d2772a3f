/** Whose signature is whose: keys of devices against the hub's own functions, and those of a page without any. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSignedBy } from '../../hub/signatures.ts';
import { commandText, fingerprint, requestText, sessionText } from '../../protocol/signing.ts';
import { keyOf, signAs, signedCommand } from '../support/device-keys.ts';
import { deputy, device } from '../support/hub-hall.ts';

const TEXT = sessionText('desk-1', '0'.repeat(32));

describe('a signature', () => {
  it('is its device’s own over this text, and over no other by a single letter', () => {
    const signature = signAs('desk-1', TEXT);
    expect(isSignedBy(keyOf('desk-1'), TEXT, signature)).toBe(true);
    expect(isSignedBy(keyOf('desk-2'), TEXT, signature)).toBe(false);
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(signature.length - 1), (letter, digit) => {
        const other = TEXT.slice(0, letter) + (TEXT[letter] === 'x' ? 'y' : 'x') + TEXT.slice(letter + 1);
        expect(isSignedBy(keyOf('desk-1'), other, signature)).toBe(false);
        const altered = signature.slice(0, digit) + (signature[digit] === '0' ? '1' : '0');
        expect(isSignedBy(keyOf('desk-1'), TEXT, altered + signature.slice(digit + 1))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('given for one purpose is worth nothing for another', () => {
    const { signed, signature } = signedCommand('desk-1', 1, {
      type: 'deputy.leave',
      deputy: deputy(1),
      offline: false,
    });
    const asked = { device: 'desk-1', method: 'GET', target: '/', at: 1, once: '0'.repeat(32), digest: '' };
    const texts = [commandText(signed), TEXT, requestText(asked)];
    expect(texts.map((text) => isSignedBy(keyOf('desk-1'), text, signature))).toEqual([true, false, false]);
  });

  it('by a key or of a shape that cannot be is no signature, and no defect', () => {
    const signature = signAs('desk-1', TEXT);
    for (const key of ['', '00', 'f'.repeat(64), keyOf('desk-1').slice(2)])
      expect(isSignedBy(key, TEXT, signature)).toBe(false);
    for (const none of ['', '00', 'f'.repeat(128), signature.slice(2)])
      expect(isSignedBy(keyOf('desk-1'), TEXT, none)).toBe(false);
  });

  it('is checked with a thousand keys and more, each its own', () => {
    const names = Array.from({ length: 1_100 }, (_, n) => device(`desk-${n}`));
    for (const name of names) expect(isSignedBy(keyOf(name), TEXT, signAs(name, TEXT))).toBe(true);
    expect(isSignedBy(keyOf('desk-1'), TEXT, signAs('desk-1', TEXT))).toBe(true);
  });
});

describe('a fingerprint', () => {
  it('is twelve digits that two people read to each other, another for another key', () => {
    const shown = ['desk-1', 'desk-2', 'podium-1'].map((name) => fingerprint(keyOf(name)));
    for (const one of shown) expect(one).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){2}$/);
    expect(new Set(shown).size).toBe(3);
  });
});
