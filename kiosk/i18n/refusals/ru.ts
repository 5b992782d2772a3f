/** The reason of every refusal in Russian; a code without one does not compile here. */
import { ru as convening } from './convening/ru.ts';
import { ru as holding } from './holding/ru.ts';
import type { RefusalReasons } from './reasons.ts';
import { ru as registration } from './registration/ru.ts';
import { ru as result } from './result/ru.ts';
import { ru as sitting } from './sitting/ru.ts';
import { ru as voting } from './voting/ru.ts';

export const ru: RefusalReasons = {
  ...convening,
  ...registration,
  ...sitting,
  ...voting,
  ...result,
  ...holding,
};
