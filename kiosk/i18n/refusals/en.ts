/** The reason of every refusal in English; a code without one does not compile here. */
import { en as convening } from './convening/en.ts';
import { en as holding } from './holding/en.ts';
import type { RefusalReasons } from './reasons.ts';
import { en as registration } from './registration/en.ts';
import { en as result } from './result/en.ts';
import { en as sitting } from './sitting/en.ts';
import { en as voting } from './voting/en.ts';

export const en: RefusalReasons = {
  ...convening,
  ...registration,
  ...sitting,
  ...voting,
  ...result,
  ...holding,
};
