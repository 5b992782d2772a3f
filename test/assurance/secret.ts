/** What the secret rests on, counted: bytes compared, shapes walked, permissions asked (assurance.md). */
import { canonical } from '../../protocol/canonical.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { papers } from '../support/meeting.ts';
import { ATTENDING, countedAs, KEPT_FROM, received, TIE } from '../support/received.ts';
import { MATRIX } from '../trace/matrix.ts';
import { MOMENTS } from '../trace/moments.ts';
import type { Row } from './row.ts';

/** Compares all that is sent before the announcement over as many tallies as there are, or every tenth. */
export async function measureSecrecy(size: 'small' | 'full'): Promise<readonly Row[]> {
  const mistyped = papers([17, 15], { blank: 1 });
  const sent = (figures: typeof TIE) => {
    const { records } = countedAs(figures, mistyped);
    return KEPT_FROM.map((audience) => received(records, audience));
  };
  const ofTie = sent(TIE);
  const bytes = ofTie.flat().reduce((sum, told) => sum + told.length / 2, 0);
  const wanted = canonical(ofTie);
  let [compared, differing] = [0, 0];
  for (let first = 0; first <= ATTENDING; first += size === 'full' ? 1 : 5)
    for (let second = 0; first + second <= ATTENDING; second += size === 'full' ? 1 : 5) {
      compared += 1;
      if (canonical(sent(papers([first, second], { blank: ATTENDING - first - second }))) !== wanted)
        differing += 1;
    }
  const denied = MATRIX.filter(({ role, command }) => !PERMISSIONS[command].roles.includes(role));
  const answers = MATRIX.length * MOMENTS.size;
  const leaks = denied
    .flatMap(({ answers: given }) => [...given.values()])
    .filter((one) => one === 'permitted').length;
  return [
    {
      test: 'secrecy: bytes sent to wall, desks, podium and office before the announcement',
      reached: `${compared} tallies, the tie among them, ${Math.round(bytes)} bytes each: ${differing} differ`,
      wanted: 'identical for every tally',
      met: differing === 0,
    },
    {
      test: 'privileges: role × command × phase',
      reached: `${answers} answers, all enumerated; ${leaks} permitted to a role that is not listed`,
      wanted: 'enumerated completely, default deny',
      met: leaks === 0,
    },
  ];
}
