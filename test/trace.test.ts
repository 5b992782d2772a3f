/**
 * The chain from clause to rule to test to refusal holds for every clause and every gap, and the pages that show it are new.
 * What has no rule or no test has a written reason; a reason that is no longer needed is refused too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAUSE_IDS, EDITION_IDS } from '../protocol/law/clauses.ts';
import { clauseText } from '../protocol/law/text.ts';
import { PERMISSIONS } from '../protocol/permissions.ts';
import { ROLES } from '../protocol/roles.ts';
import { LANGUAGES } from '../protocol/values.ts';
import {
  CODES,
  GAP_IDS,
  isClause,
  isGap,
  lacksOf,
  refusalsOf,
  rulesOfClause,
  rulesOfGap,
  testsOf,
} from './trace/facts.ts';
import { pathOf } from './trace/folder.ts';
import { COMMANDS, MATRIX } from './trace/matrix.ts';
import { OUTSIDE } from './trace/outside.ts';
import { pageIn } from './trace/page.ts';
import { rulesToReread } from './trace/reread.ts';
import { REFUSALS_OF_CODE, RULES_OF_CODE, rulesOf } from './trace/rules.ts';
import { titlesOf } from './trace/titles.ts';

const PROTOCOL = join(import.meta.dirname, '../protocol');

describe('every clause', () => {
  it.each(CLAUSE_IDS)('%s has a rule, an accepting and a refusing test, or a reason', (id) => {
    expect(lacksOf(id), 'what it lacks is what the reason says').toEqual(OUTSIDE[id]?.lacks ?? []);
  });

  it('has its reason in each language', () => {
    for (const [id, outside] of Object.entries(OUTSIDE))
      for (const language of LANGUAGES) expect(outside.reason[language], id).toMatch(/^\S.{20,}\.$/su);
  });

  it('that a refusal rests on is named by a rule', () => {
    const resting = CLAUSE_IDS.filter((id) => refusalsOf(id).length > 0);
    expect(resting.filter((id) => rulesOfClause(id).length === 0)).toEqual([]);
  });

  it('that gives an act to somebody is named by a rule', () => {
    const giving = COMMANDS.map((command) => PERMISSIONS[command].clause);
    expect(giving.filter((id) => rulesOfClause(id).length === 0)).toEqual([]);
  });
});

describe('every gap', () => {
  it('is filled by a rule', () => {
    expect(GAP_IDS.filter((id) => rulesOfGap(id).length === 0)).toEqual([]);
  });

  it('has a test whose title names it', () => {
    expect(GAP_IDS.filter((id) => testsOf(id).length === 0)).toEqual([]);
  });
});

describe('what the rules say of themselves', () => {
  it('names clauses and gaps that there are, each with words', () => {
    for (const { file, name, clauses, gaps } of RULES_OF_CODE) {
      for (const { id, words } of clauses)
        expect(isClause(id) && words !== '', `${file} ${name} ${id}`).toBe(true);
      for (const { id, words } of gaps) expect(isGap(id) && words !== '', `${file} ${name} ${id}`).toBe(true);
    }
  });

  it('is read wherever it is written', () => {
    const written = readdirSync(PROTOCOL, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(PROTOCOL, name), 'utf8').matchAll(/^\s*(\/\*)?\*+ @(clause|gap)\b/gm),
      ]);
    const read = RULES_OF_CODE.flatMap(({ clauses, gaps }) => [...clauses, ...gaps]);
    expect(read.length).toBe(written.length);
  });

  it('goes on over the line, and stands at a constant as well', () => {
    const text = `/** Sum.\n * @clause 7(4) read out\n *   by an official\n * @gap G12 an addendum\n */
export function one() {}\n/** @clause 6.1 three days */\nexport const DAYS = 3;\nfunction hidden() {}`;
    expect(rulesOf('a.ts', text)).toEqual([
      {
        file: 'a.ts',
        name: 'one',
        clauses: [{ id: '7(4)', words: 'read out by an official' }],
        gaps: [{ id: 'G12', words: 'an addendum' }],
      },
      { file: 'a.ts', name: 'DAYS', clauses: [{ id: '6.1', words: 'three days' }], gaps: [] },
    ]);
  });

  it('names every clause by which they refuse, in the file that refuses', () => {
    const named = new Set(
      RULES_OF_CODE.flatMap(({ file, clauses }) => clauses.map(({ id }) => `${file} ${id}`)),
    );
    const unnamed = REFUSALS_OF_CODE.filter(
      ({ file, clause }) => clause !== null && !named.has(`${file} ${clause}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('and every code they refuse by has its row', () => {
    const known = new Set<string>(CODES);
    expect(REFUSALS_OF_CODE.filter(({ code }) => !known.has(code))).toEqual([]);
  });
});

describe('a title of a test', () => {
  it('names clauses and gaps before its words or those of its group, and says whether it permits or refuses', () => {
    const text = `describe('[9.3] quorum', () => { it('is refused', f); it('[15.1] [G12] an addendum', f) });
      describe('other', () => { it.each(a)('[G1] permits %s', f); it('x', f) })`;
    const file = 'a.test.ts';
    expect(titlesOf(file, text)).toEqual([
      { ids: ['9.3'], sides: ['refuses'], words: 'quorum: is refused', file },
      { ids: ['15.1', 'G12'], sides: ['shows'], words: 'an addendum', file },
      { ids: ['G1'], sides: ['permits'], words: 'permits …', file },
    ]);
  });
});

describe('the words of the law', () => {
  it.each(EDITION_IDS)('are those from which the rules were written (%s)', async (edition) => {
    expect(rulesToReread(edition, await clauseText(edition), RULES_OF_CODE)).toEqual([]);
  });

  it('name the rules to read again when they change', async () => {
    const texts = await clauseText('2026-07-01');
    const changed = { ...texts, '15.2': { ...texts['15.2'], ru: 'Председатель объявляет перерыв.' } };
    const [line, ...others] = rulesToReread('2026-07-01', changed, RULES_OF_CODE);
    expect(line).toMatch(
      /^clause 15\.2 of the edition of 2026-07-01 .*protocol\/rules\/hearing\.ts beginBreak/,
    );
    expect(others).toEqual([]);
  });
});

describe('who may do what', () => {
  it.each(ROLES)('%s is refused at every moment what is not given to it', (role) => {
    const strange = MATRIX.filter(
      (row) => row.role === role && !PERMISSIONS[row.command].roles.includes(role),
    );
    for (const { command, answers } of strange)
      expect(new Set(answers.values()), command).toEqual(new Set(['role.not-permitted']));
  });

  it('and every act is permitted to each role it is given to, at some moment', () => {
    const never = MATRIX.filter(
      ({ role, command, answers }) =>
        PERMISSIONS[command].roles.includes(role) && ![...answers.values()].includes('permitted'),
    );
    expect(never.map(({ role, command }) => `${role}: ${command}`)).toEqual([]);
  });
});

describe('the table of clauses', () => {
  it.each(LANGUAGES)('is what the rules and tests say now (%s); if not: npm run trace', (language) => {
    expect(readFileSync(pathOf(language), 'utf8') === pageIn(language)).toBe(true);
  });

  it.each(LANGUAGES)('leads nowhere that is not there (%s)', (language) => {
    const page = pageIn(language);
    const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !places.has(id))).toEqual([]);
    expect(places.size).toBe([...page.matchAll(/ id="/g)].length);
  });

  it.each(LANGUAGES)('has no script and no style of its own in the page (%s)', (language) => {
    expect(pageIn(language)).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });
});
