/** The sign that goes with each tone, so that no meaning rests on colour alone. */
import type { IconName, Tone } from './shapes.ts';

/** One drawn sign per tone, each of another outline. */
export const signOf: Readonly<Record<Tone, IconName>> = {
  ok: 'check',
  wait: 'clock',
  current: 'arrow-right',
  warn: 'warning',
  stop: 'cross',
};
