/** The rules of this version, all of them, as a device asks them that acts for others than a desk. */
import { decide } from '../../protocol/decide.ts';
import { foreseeingBy } from './foreseeing.ts';

/** Foresight by every rule. */
export const foresight = foreseeingBy(decide);
