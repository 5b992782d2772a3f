/** The office: which of its acts are open at all, and how the periods of the decree are told in words and shapes. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Ask,
  barToAdmit,
  barToCorrect,
  barToFixTotal,
  barToPreside,
  barToPropose,
  barToPublish,
  barToStrike,
  barToWithdraw,
  candidateAgain,
  conveningAgain,
  noticeAgain,
} from '../../kiosk/faces/office/bars.ts';
import { clockRows } from '../../kiosk/faces/office/clock-rows.ts';
import { fetchLanguage } from '../../kiosk/i18n/phrases.ts';
import type { Command } from '../../protocol/commands/command.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { State } from '../../protocol/state.ts';
import { deadlinesOf } from '../../protocol/views/deadlines.ts';
import { given } from '../support/given.ts';
import {
  adjourning,
  attend,
  candidate,
  closed,
  convened,
  created,
  hall,
  hands,
  held,
  leave,
  noticed,
  openRound,
  orderAnnounced,
  prepared,
  proposed,
  roundBegun,
  sitting,
  UNCHOSEN,
  upTo,
  votingOpened,
} from '../support/meeting.ts';
import type { Step, Walk } from '../support/walk.ts';

/** The meeting after these steps as the office's device asks it. */
function office(...steps: readonly Step[]): { ask: Ask; state: State; walk: Walk } {
  const { walk } = given(...steps);
  const ask = (command: Command): Refusal | null => {
    const decision = walk.ask(command, { role: 'office' });
    return decision.kind === 'refused' ? decision.refusal : null;
  };
  return { ask, walk, state: walk.state };
}

function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('it is not recorded');
  return value;
}

describe('[13.4] a correction is open until what was recorded is built upon', () => {
  it('notice, convening and candidates may be corrected before registration, and not after it opened', () => {
    const before = office(...prepared());
    const after = office(hall());
    for (const { ask, state } of [before, after]) {
      const bars = [
        barToCorrect(ask, noticeAgain(known(state.notice))),
        barToCorrect(ask, conveningAgain(known(state.convening))),
        barToCorrect(ask, candidateAgain(known(state.candidates[0]))),
      ];
      const expected = state === before.state ? null : 'correction.built-upon';
      expect(bars.map((bar) => bar?.code ?? null)).toEqual([expected, expected, expected]);
    }
  });

  it('the edition chosen against the date stays chosen when the convening is corrected', () => {
    const { state } = office(created(), noticed(), convened({ edition: '2023-04-10' }));
    expect(conveningAgain(known(state.convening))).toMatchObject({
      edition: '2023-04-10',
      publications: [{ publishedOn: '2026-11-02' }],
    });
  });
});

describe('[6.2] a further publication', () => {
  it('is open however many are recorded, before registration and after it', () => {
    for (const steps of [[created(), noticed(), convened()], [hall()]]) {
      const { ask, state } = office(...steps);
      expect(barToPublish(ask, known(state.convening))).toBeNull();
    }
  });

  it('[17.3] makes the other day known once the meeting is adjourned', () => {
    const { ask, state } = office(sitting(), upTo(30).map(leave), adjourning);
    expect(barToPublish(ask, known(state.convening))).toBeNull();
  });
});

describe('[9.3] the total is fixed before registration', () => {
  it('not without a list, then with one, then no more', () => {
    const bar = (...steps: readonly Step[]) => {
      const { ask, state } = office(...steps);
      return barToFixTotal(ask, state)?.code ?? null;
    };
    expect(bar(created())).toBe('roster.missing');
    expect(bar(...prepared())).toBeNull();
    expect(bar(hall())).toBe('roster.frozen');
  });
});

describe('[9.1] who presides is recorded from the list', () => {
  it('from the import on, not while a hold stands', () => {
    expect(barToPreside(office(created()).ask)?.code).toBe('roster.missing');
    expect(barToPreside(office(...prepared()).ask)).toBeNull();
    expect(barToPreside(office(sitting(), held).ask)?.code).toBe('hold.standing');
  });
});

describe('[3] candidates', () => {
  it('a seventh is not proposed, and nobody once registration is open', () => {
    expect(barToPropose(office(...prepared()).ask)).toBeNull();
    expect(barToPropose(office(...prepared({ candidates: 6 })).ask)?.code).toBe('candidates.too-many');
    expect(barToPropose(office(hall()).ask)?.code).toBe('candidates.fixed');
  });

  it('another one is proposed when a withdrawal leaves fewer than two', () => {
    const withdrawn = {
      type: 'candidate.withdraw',
      candidate: candidate(1),
      document: 'Хат № 1',
    } as const;
    expect(barToPropose(office(hall(), withdrawn).ask)).toBeNull();
    expect(barToPropose(office(hall(), withdrawn, proposed(3)).ask)?.code).toBe('candidates.fixed');
  });

  it('who is voted on does not withdraw', () => {
    expect(barToWithdraw(office(roundBegun('open')).ask, candidate(1))).toBeNull();
    const voting = office(roundBegun('open'), orderAnnounced(UNCHOSEN), votingOpened);
    expect(barToWithdraw(voting.ask, candidate(1))?.code).toBe('voting.already-open');
  });
});

describe('[9.3] the list changes by document while deputies register', () => {
  it('not before, and not in the sitting', () => {
    const bars = (...steps: readonly Step[]) => {
      const { ask, state } = office(...steps);
      return [barToAdmit(ask, state)?.code ?? null, barToStrike(ask)?.code ?? null];
    };
    expect(bars(...prepared())).toEqual(['roster.not-amendable', 'roster.not-amendable']);
    expect(bars(hall(), attend(90))).toEqual([null, null]);
    expect(bars(sitting())).toEqual(['roster.not-amendable', 'roster.not-amendable']);
  });

  it('gap G3: as many mandates as seats leave room for nobody', () => {
    const total = { type: 'total.fix', seats: 97, reading: 'seats', document: '' } as const;
    const { ask, state } = office(...prepared(), total, { type: 'registration.open' });
    expect(barToAdmit(ask, state)?.code).toBe('total.fewer-seats');
  });
});

describe('[6.1, 6.2, 18] the periods are told by a word, a shape and a day', () => {
  beforeAll(() => Promise.all(['ru' as const, 'en' as const].map(fetchLanguage)));

  const DAY = 86_400_000;
  const told = ({ walk }: { walk: Walk }, language: 'kk' | 'ru' | 'en' = 'en', passed = 0) =>
    clockRows(deadlinesOf(walk.state, walk.now + passed), language).map(({ label, tone, word, note }) => ({
      what: label,
      how: `${tone}: ${word}; ${note}`,
    }));

  it('nothing runs before the notice; then both run until the day is named and the deputies are informed', () => {
    expect(told(office(created()))).toEqual([]);
    expect(told(office(created(), noticed('2026-11-03')))).toEqual([
      { what: 'Holding the meeting (clause 6)', how: 'wait: Running; last possible day: 6 November 2026' },
      { what: 'Informing the deputies (clause 6)', how: 'wait: Running; last possible day: 4 November 2026' },
    ]);
  });

  it('scenario 31: on the day, on the last day, and too late', () => {
    const published = (publishedOn: string) =>
      told(
        office(
          created(),
          noticed('2026-11-01'),
          convened({ publications: [{ site: 'ulgi.example', publishedOn }] }),
        ),
      ).find(({ what }) => what.endsWith('ulgi.example'))?.how;
    expect(published('2026-11-01')).toBe('ok: In time; day: 1 November 2026');
    expect(published('2026-11-02')).toBe('warn: Last possible day; day: 2 November 2026');
    expect(published('2026-11-03')).toBe('stop: Time limit missed; day: 3 November 2026');
  });

  it('gap G32: one site of four maslikhats is told', () => {
    expect(told(office(...prepared()))).toContainEqual({
      what: 'Internet resources of the maslikhats (clause 6)',
      how: 'warn: Not all; published on: 1, maslikhats: 4',
    });
  });

  it('the minutes run from the closing and are late after the end of the next day', () => {
    const over = office(roundBegun('open'), openRound(hands(90, [52, 38], [38, 52])), closed);
    const minutes = (passed: number) =>
      told(over, 'en', passed)
        .find(({ what }) => what.startsWith('Sending'))
        ?.how.split(';')[0];
    expect(minutes(0)).toBe('wait: Running');
    expect(minutes(DAY + 1_000)).toBe('warn: Last possible day');
    expect(minutes(2 * DAY)).toBe('stop: Time limit missed');
  });

  it('another day later than the third after the notice is told, an earlier one is not', () => {
    const later = (date: string) =>
      told(office(sitting(), upTo(30).map(leave), { ...adjourning, date })).some(({ what }) =>
        what.startsWith('Day to which'),
      );
    expect(later('2026-11-04')).toBe(false);
    expect(later('2026-11-05')).toBe(true);
  });

  it('in Kazakh and Russian as well', () => {
    const [kk] = told(office(created(), noticed('2026-11-03')), 'kk');
    expect(kk?.how).toBe('wait: Мерзімі жүріп жатыр; соңғы мүмкін күн – 2026 жылғы 6 қараша');
    const [ru] = told(office(created(), noticed('2026-11-03')), 'ru');
    expect(ru?.how).toBe('wait: Срок идет; последний возможный день – 6 ноября 2026 года');
  });
});
