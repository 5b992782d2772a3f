/** The reason of every refusal in Kazakh; a code without one does not compile here. */
import { kk as convening } from './convening/kk.ts';
import { kk as holding } from './holding/kk.ts';
import type { RefusalReasons } from './reasons.ts';
import { kk as registration } from './registration/kk.ts';
import { kk as result } from './result/kk.ts';
import { kk as sitting } from './sitting/kk.ts';
import { kk as voting } from './voting/kk.ts';

export const kk: RefusalReasons = {
  ...convening,
  ...registration,
  ...sitting,
  ...voting,
  ...result,
  ...holding,
};
