/**
 * The words of refusals follow the face: until they are there a refusal is told by its clause, and then by its reason.
 */
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { explained } from '../../kiosk/acts/explained.ts';
import { fetchLanguage } from '../../kiosk/i18n/phrases.ts';
import { basisOf, refusalSentence } from '../../kiosk/i18n/refusals/index.ts';

const REFUSAL = { code: 'registration.not-open', clause: '9.3', figures: {} } as const;

it('a refusal is told by its clause until its words have come, then by its reason, without being asked again', async () => {
  const told: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      told.push(explained(REFUSAL, 'kk'));
    });
  });
  flushSync();
  const basis = basisOf(REFUSAL.clause, 'kk');
  expect(told).toEqual([basis]);
  expect(refusalSentence(REFUSAL, 'kk').reason).toBe('');

  await fetchLanguage('kk');
  flushSync();
  expect(told).toHaveLength(2);
  expect(told[1]).toMatch(new RegExp(`^.+ \\(${basis}\\)$`));
  expect(refusalSentence(REFUSAL, 'kk').reason).toMatch(/^Себебі – /);
  stop();
});
