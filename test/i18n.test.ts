/**
 * The words of the kiosks: a reason for every refusal in three languages, Kazakh without Latin words or glued suffixes.
 * That all languages have the same keys is shown by the types alone: a missing phrase does not compile.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultPhrases } from '../kiosk/i18n/faults/index.ts';
import { fetchLanguage } from '../kiosk/i18n/phrases.ts';
import { en } from '../kiosk/i18n/refusals/en.ts';
import { basisOf, reasonOf, refusalSentence } from '../kiosk/i18n/refusals/index.ts';
import { kk } from '../kiosk/i18n/refusals/kk.ts';
import type { RefusalReasons } from '../kiosk/i18n/refusals/reasons.ts';
import { ru } from '../kiosk/i18n/refusals/ru.ts';
import { stepPhrases } from '../kiosk/i18n/steps/index.ts';
import { countFieldName, termPhrases } from '../kiosk/i18n/terms/index.ts';
import { hallInstant } from '../protocol/kazakh/calendar.ts';
import { CLAUSE_IDS, type ClauseId } from '../protocol/law/clauses.ts';
import type { RefusalCode, RefusalFigures } from '../protocol/refusals.ts';
import { LANGUAGES, type Language } from '../protocol/values.ts';

await Promise.all(LANGUAGES.map(fetchLanguage));

const CATALOGUES = resolve(import.meta.dirname, '../kiosk/i18n');
const AT = hallInstant('2026-11-24', '09:41');
const PERSON = 'Үлгібаева Айша Сынаққызы';
const CANDIDATE = { kk: 'Мысалов Әлі Үлгіұлы', ru: 'Мысалов Али Улгиулы' };

/** One refusal of every code, with figures that could occur; a code without them does not compile. */
const SAMPLES: { readonly [C in RefusalCode]: RefusalFigures[C] } = {
  'role.not-permitted': { role: 'desk', permitted: ['podium', 'office'] },
  'member.not-in-person': { name: PERSON },
  'break.going-on': {},
  'break.none': {},
  'break.during-voting': {},
  'meeting.exists': {},
  'meeting.none': {},
  'transport.rehearsal': {},
  'transport.already-waived': { reason: 'Үлгі себебі' },
  'notice.already': {},
  'notice.missing': {},
  'notice.in-future': { date: '2026-11-25' },
  'meeting.already-convened': {},
  'meeting.not-convened': {},
  'meeting.too-late': { date: '2026-11-27', latest: '2026-11-25' },
  'meeting.before-notice': { date: '2026-11-27', notice: '2026-11-22' },
  'publication.missing': {},
  'publication.already': { site: 'https://maslikhat.example' },
  'publication.in-future': { site: 'https://maslikhat.example', publishedOn: '2026-11-25' },
  'publication.before-notice': {
    site: 'https://maslikhat.example',
    publishedOn: '2026-11-21',
    notice: '2026-11-22',
  },
  'roster.missing': {},
  'roster.frozen': {},
  'roster.duplicate': { name: PERSON },
  'roster.unknown-maslikhat': { name: PERSON },
  'roster.one-maslikhat': { count: 64 },
  'roster.one-oblast': { count: 65 },
  'roster.wrong-kind': { name: PERSON },
  'candidate.duplicate': { name: PERSON },
  'candidate.incomplete': { name: CANDIDATE },
  'candidate.withdrawn': { name: CANDIDATE },
  'candidates.too-few': { count: 66 },
  'candidates.too-many': { most: 67 },
  'candidates.fixed': {},
  'total.fewer-seats': { seats: 64, mandates: 65 },
  'total.document-missing': { seats: 66, mandates: 67 },
  'presiding.other-maslikhat': { name: PERSON },
  'presiding.basis-missing': { name: PERSON },
  'presiding.in-commission': { name: PERSON },
  'roster.not-amendable': {},
  'deputy.registered': { name: PERSON },
  'registration.not-open': {},
  'registration.already-open': {},
  'deputy.unknown': {},
  'deputy.already-registered': { name: PERSON, desk: 68, at: AT },
  'deputy.not-registered': { name: PERSON },
  'deputy.already-left': { name: PERSON },
  'deputy.already-present': { name: PERSON },
  'deputy.in-commission': { name: PERSON },
  'desk.not-away': { desk: 69 },
  'desk.count-differs': { desk: 70, recorded: 71, counted: 72 },
  'desks.not-merged': { desks: [2, 3], since: AT },
  'registration.not-announced': {},
  'measure.missing': {},
  'measure.not-needed': { attending: 73, needed: 74 },
  'quorum.lost': { attending: 75, needed: 76, total: 77, short: 78 },
  'meeting.already-open': {},
  'meeting.not-open': {},
  'meeting.adjourned': { date: '2026-11-25', time: '10:00' },
  'adjourn.during-voting': {},
  'adjourn.too-early': { date: '2026-11-24', today: '2026-11-25' },
  'adjourn.not-due': { date: '2026-11-25', today: '2026-11-24' },
  'hold.standing': { cause: 'surplus' },
  'hold.none': {},
  'hold.already': { cause: 'seal-broken' },
  'hold.same-face': { role: 'podium' },
  'hold.no-majority': { for: 68, base: 69 },
  'hold.count-first': {},
  'hold.nothing-to-repeat': {},
  'hold.result-announced': {},
  'correction.nothing': {},
  'correction.signed': { signed: 72 },
  'correction.built-upon': {},
  'correction.same': {},
  'meeting.closed': {},
  'agenda.out-of-order': { item: 79, next: 80 },
  'remarks.already': {},
  'agenda.order-impossible': {},
  'agenda.order-same': {},
  'agenda.item-done': { item: 73 },
  'votes.more-than-attending': { votes: 81, attending: 82 },
  'votes.not-of-all-members': { votes: 83, members: 84 },
  'commission.already': {},
  'commission.not-elected': {},
  'commission.too-few': { members: 85 },
  'commission.even': { members: 86 },
  'commission.same-person': { name: PERSON },
  'commission.not-attending': { name: PERSON },
  'commission.presiding': { name: PERSON },
  'commission.candidate': { name: PERSON },
  'commission.member-here': { name: PERSON },
  'commission.count-begun': {},
  'commission.not-member': { name: PERSON },
  'commission.no-majority': { for: 87, members: 88 },
  'officers.already': {},
  'officers.missing': {},
  'officers.same-person': { name: PERSON },
  'member.absent': { name: PERSON },
  'member.already-enrolled': { name: PERSON },
  'member.not-enrolled': { name: PERSON },
  'commission.already-announced': {},
  'method.already': { method: 'secret' },
  'submission.already': {},
  'submission.authority-missing': {},
  'candidate.unknown': {},
  'candidate.already-heard': { name: CANDIDATE },
  'candidate.reason-missing': { name: CANDIDATE },
  'candidates.not-heard': { left: 89 },
  'debate.not-open': {},
  'debate.already': {},
  'round.none': {},
  'order.already': {},
  'order.missing': {},
  'order.not-announced': {},
  'order.way-not-of-method': { method: 'secret' },
  'order.not-commission-chair': { name: PERSON },
  'paper.not-ready': {},
  'paper.already-refused': { name: PERSON },
  'paper.already-signed': { name: PERSON },
  'paper.signatures-missing': { signed: 90, members: 91 },
  'ballots.open-voting': {},
  'ballots.already': {},
  'ballots.missing': {},
  'ballots.not-equal-attending': { prepared: 93, attending: 94 },
  'ballots.not-commission-officer': { name: PERSON },
  'ballots.already-signed': { name: PERSON },
  'ballots.unsigned': { signed: 95 },
  'box.unknown': { box: 74, boxes: 75 },
  'box.already-shown': {},
  'box.not-shown': {},
  'box.already-sealed': {},
  'box.not-sealed': {},
  'box.seal-used': { seal: '0417' },
  'box.voting-not-closed': {},
  'count.voting-not-closed': {},
  'ballots.addendum-excluded': {},
  'ballots.more-than-needed': { added: 93, missing: 94 },
  'desk.other-sitting': { day: 41, today: 42 },
  'deputy.seen-twice': { name: PERSON, desk: 95 },
  'registration.issuing-begun': {},
  'desk.count-impossible': { desk: 96, registered: 97, counted: 98 },
  'box.unissued-not-cancelled': { unissued: 96 },
  'box.already-open': {},
  'box.not-open': {},
  'box.seal-broken': { box: 64 },
  'issuing.already': {},
  'issuing.not-begun': {},
  'issuing.ended': {},
  'issuing.not-ended': {},
  'issuing.left-over': { without: 97, stated: 98 },
  'ballots.not-held': { name: PERSON },
  'ballots.exchange-excluded': {},
  'ballots.second': { name: PERSON },
  'deputy.absent': { name: PERSON },
  'ballots.none-left': { prepared: 64 },
  'voting.quorum-not-confirmed': {},
  'voting.already-open': {},
  'voting.not-open': {},
  'voting.already-closed': {},
  'voting.late': {},
  'ballots.already-cancelled': {},
  'ballots.cancel-differs': { unissued: 65, stated: 66 },
  'count.not-sorted': {},
  'count.already-sorted': {},
  'count.already': {},
  'count.same-member': { name: PERSON },
  'count.wrong-candidates': {},
  'count.wrong-boxes': { boxes: 76 },
  'count.against-not-asked': { name: CANDIDATE },
  'count.not-counted': {},
  'count.signed': { signed: 77 },
  'count.wrong-sectors': { sectors: 67 },
  'count.unbalanced': { taken: 68, sum: 69 },
  'count.votes-differ': { valid: 70, votes: 71 },
  'count.surplus': { papers: 72, held: 73 },
  'count.more-than-attending': { participants: 74, attending: 75 },
  'count.more-than-participants': { name: CANDIDATE, votes: 76, participants: 77 },
  'count.for-more-than-participants': { votes: 78, participants: 79 },
  'protocol.not-counted': {},
  'protocol.already-handed': {},
  'protocol.not-handed': {},
  'protocol.already-received': {},
  'protocol.not-received': {},
  'result.already': {},
  'result.missing': {},
  'revote.no-tie': {},
  'revote.already-decided': {},
  'revote.not-decided': {},
  'revote.not-scheduled': {},
  'revote.in-the-past': { at: AT },
  'revote.too-early': { at: AT },
  'meeting.tie-open': {},
  'minutes.not-closed': {},
  'minutes.already-signed': {},
  'minutes.unsigned': { signed: 82 },
  'minutes.already-sent': {},
  'minutes.not-commission-chair': { name: PERSON },
};

/** Words that stand in the figures themselves and are no part of a phrase. */
const QUOTED = [SAMPLES['publication.before-notice'].site];

const REASONS: { readonly [L in Language]: RefusalReasons } = { kk, ru, en };

function reason<C extends RefusalCode>(code: C, language: Language): string {
  return REASONS[language][code](SAMPLES[code]);
}

/** All texts of a catalogue with the path to each; phrases with figures are left to their own tests. */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}${path && '.'}${key}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? texts(value, here) : [];
  });
}

/** Runs of two Latin letters or more. */
function latinWords(text: string): string[] {
  return QUOTED.reduce((left, quoted) => left.replaceAll(quoted, ''), text).match(/[a-z]{2,}/gi) ?? [];
}

/** Figures with a letter right behind them, as `${members}дан`, by line. */
function gluedSuffixes(source: string): string[] {
  return source
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\}\p{Script=Cyrillic}+/gu)].map(([glued]) => `${index + 1} ${glued}`),
    );
}

const codes = Object.keys(SAMPLES).filter((code): code is RefusalCode => Object.hasOwn(kk, code));

describe.each(LANGUAGES)('every refusal has its reason (%s)', (language) => {
  it('in whole sentences that follow «Себебі – »', () => {
    for (const code of codes) {
      const phrase = reason(code, language);
      expect(phrase, code).toMatch(/^\S.*\.$/u);
      expect(phrase, code).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.| \./);
    }
  });

  it('with every number that decides it', () => {
    for (const code of codes) {
      const phrase = reason(code, language);
      const counted = Object.entries(SAMPLES[code]).filter(
        ([key, value]) => typeof value === 'number' && !['at', 'since'].includes(key),
      );
      for (const [key, value] of counted) expect(phrase, `${code}: ${key}`).toContain(String(value));
    }
  });

  it('with the person it is about', () => {
    const name = language === 'kk' ? CANDIDATE.kk : CANDIDATE.ru;
    for (const code of codes) {
      const figures: object = SAMPLES[code];
      if (!('name' in figures)) continue;
      expect(reason(code, language), code).toContain(figures.name === PERSON ? PERSON : name);
    }
  });

  it('and no two codes share one', () => {
    const told = codes.map((code) => reason(code, language));
    expect(told.filter((phrase, index) => told.indexOf(phrase) !== index)).toEqual([]);
  });
});

describe('a refusal in words', () => {
  const refusal = {
    code: 'quorum.lost',
    clause: '9.3',
    figures: { attending: 64, needed: 65, total: 97, short: 1 },
  } as const;

  it.each<[Language, string, string, string]>([
    [
      'kk',
      'Жол берілмейді.',
      'Себебі – кворум жоқ. Қатысып отырған депутаттар – 64, қажеттісі – 65, жетпейтіні – 1. Депутаттардың жалпы саны – 97.',
      'Негізі – Қағидалардың 9-тармағының үшінші бөлігі',
    ],
    [
      'ru',
      'Не допускается.',
      'Причина – кворума нет. Присутствующие депутаты – 64, необходимо – 65, не хватает – 1. Общее число депутатов – 97.',
      'Основание – часть третья пункта 9 Правил',
    ],
    [
      'en',
      'Not permitted.',
      'Reason: no quorum. Attending deputies: 64; needed: 65; short by: 1. Total number of deputies: 97.',
      'Basis: part 3 of clause 9 of the Rules',
    ],
  ])('[9.3] 64 of 97 is one short (%s)', (language, title, why, basis) => {
    const words = refusalSentence(refusal, language);
    expect({ ...words, reason: words.reason.replaceAll('\u00a0', ' ') }).toEqual({
      title,
      reason: why,
      basis,
      clause: '9.3',
    });
  });

  it('keeps a figure on the line of its dash', () => {
    expect(refusalSentence(refusal, 'kk').reason).toContain('жетпейтіні –\u00a01.');
  });

  it('stands alone as a sentence of its own', () => {
    expect(reasonOf(refusal, 'kk')).toMatch(/^Кворум жоқ\./);
  });

  it.each<[ClauseId, string, string, string]>([
    ['10', 'Қағидалардың 10-тармағы', 'пункт 10 Правил', 'clause 10 of the Rules'],
    [
      '7(4)',
      'Қағидалардың 7-тармағының 4) тармақшасы',
      'подпункт 4) пункта 7 Правил',
      'subclause 4 of clause 7 of the Rules',
    ],
    [
      '13.1(2)',
      'Қағидалардың 13-тармағының бірінші бөлігінің 2) тармақшасы',
      'подпункт 2) части первой пункта 13 Правил',
      'subclause 2 of part 1 of clause 13 of the Rules',
    ],
  ])('[%s] rests on a place of the Rules', (clause, ...expected) => {
    expect(LANGUAGES.map((language) => basisOf(clause, language))).toEqual(expected);
  });

  it('never leaves an abbreviation or a bare clause in the basis', () => {
    for (const clause of CLAUSE_IDS) {
      expect(basisOf(clause, 'kk'), clause).not.toMatch(/-тармақ(тың)?( |$)/);
      expect(basisOf(clause, 'ru'), clause).not.toMatch(/п\./);
    }
  });
});

describe('[16.1] a figure in which two counts differ is named', () => {
  const nameOf = () => CANDIDATE.kk;

  it.each([
    ['taken', 'Жәшіктен алынған бюллетеньдер'],
    ['votes.c1', 'Дауыстар: Мысалов Әлі Үлгіұлы'],
    ['hands.c1.2.against', 'Мысалов Әлі Үлгіұлы: сектор – 2, «қарсы»'],
    ['unheard-of', 'unheard-of'],
  ])('%s is «%s»', (field, name) => {
    expect(countFieldName(field, 'kk', nameOf)).toBe(name);
  });

  it.each(['taken', 'unestablished', 'blank', 'overmarked', 'otherInvalid', 'valid', 'participants'])(
    '%s has a name in each language',
    (field) => {
      for (const language of LANGUAGES) expect(countFieldName(field, language, nameOf)).not.toBe(field);
    },
  );
});

describe('the shared catalogues', () => {
  const shared = { faults: faultPhrases, steps: stepPhrases, terms: termPhrases };

  it.each(LANGUAGES)('have no empty phrase (%s)', (language) => {
    for (const [name, catalogue] of Object.entries(shared))
      for (const [path, text] of texts(catalogue[language], name)) expect(text.trim(), path).not.toBe('');
  });

  it('have no Latin word in Kazakh', () => {
    const spoken: [string, string][] = codes.map((code) => [code, reason(code, 'kk')]);
    const written = Object.entries(shared).flatMap(([name, catalogue]) => texts(catalogue.kk, name));
    expect([...spoken, ...written].filter(([, text]) => latinWords(text).length > 0)).toEqual([]);
  });

  it('suggest as many measures for the quorum in each language', () => {
    const { length } = termPhrases.kk.measures;
    expect(LANGUAGES.map((language) => termPhrases[language].measures.length)).toEqual([
      length,
      length,
      length,
    ]);
  });
});

describe('no Kazakh suffix is glued to a figure', () => {
  const catalogues = readdirSync(CATALOGUES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('kk.ts'),
  );

  it('in any Kazakh catalogue', () => {
    expect(catalogues.length).toBeGreaterThan(5);
    const glued = catalogues.flatMap((path) =>
      gluedSuffixes(readFileSync(join(CATALOGUES, path), 'utf8')).map((found) => `${path}:${found}`),
    );
    expect(glued).toEqual([]);
  });

  it('and one that is would be found', () => {
    expect(gluedSuffixes('const a = `Тіркелгені – $' + '{n}`;\nconst b = `$' + '{members}дан кем`;')).toEqual(
      ['2 }дан'],
    );
  });
});
