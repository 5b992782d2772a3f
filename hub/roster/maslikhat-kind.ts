/**
 * The kind of a maslikhat, read from its name: oblast, district, city of oblast significance, or outside an oblast.
 * Clause 9.1 lists whose deputies meet in an oblast; 9.2 knows one maslikhat, that of the capital or the city.
 */
import { foldText } from '../../protocol/roster.ts';
import type { MaslikhatKind, TerritoryType } from '../../protocol/values.ts';

const DISTRICT = /аудан|район|district/u;
const CITY = /қалас|қалалық|город|(?:^|\s)г\.|(?:^|\s)city(?:\s|$)/u;
const OBLAST = /облыс|област|oblast/u;
const CAPITAL = /астана|astana/u;
const CITY_OF_REPUBLICAN_SIGNIFICANCE = /алматы|almaty|шымкент|shymkent/u;

/** The kind of the maslikhat of this name in a meeting of this territory; null when the name does not tell. */
export function kindByName(name: string, territory: TerritoryType): MaslikhatKind | null {
  if (territory !== 'oblast') return territory;
  const folded = foldText(name);
  // A district or a city may carry the name of its oblast beside its own, never the other way round.
  if (DISTRICT.test(folded)) return 'district';
  if (CITY.test(folded)) return cityKind(folded);
  return OBLAST.test(folded) ? 'oblast' : null;
}

function cityKind(folded: string): MaslikhatKind {
  if (CAPITAL.test(folded)) return 'capital';
  return CITY_OF_REPUBLICAN_SIGNIFICANCE.test(folded) && !OBLAST.test(folded) ? 'city' : 'oblast-city';
}
