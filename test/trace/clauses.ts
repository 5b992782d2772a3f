/** The table's first part: every clause with its words, rules, tests, refusals and what it leaves open. */
import { en } from '../../kiosk/i18n/refusals/en.ts';
import { kk } from '../../kiosk/i18n/refusals/kk.ts';
import type { RefusalReasons } from '../../kiosk/i18n/refusals/reasons.ts';
import { ru } from '../../kiosk/i18n/refusals/ru.ts';
import { formatDate } from '../../protocol/kazakh/calendar.ts';
import { CLAUSE_IDS, type ClauseId, citeFull, EDITION_IDS } from '../../protocol/law/clauses.ts';
import { clauseText, clauseTextInEnglish } from '../../protocol/law/text.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import type { RefusalCode } from '../../protocol/refusals.ts';
import type { Bilingual, Language } from '../../protocol/values.ts';
import { actsOf, gapsOf, type Resting, refusalsOf, rulesOfClause, testsOf } from './facts.ts';
import { type Html, html, NOTHING } from './html.ts';
import { OUTSIDE } from './outside.ts';
import { figuresOf, type Title } from './titles.ts';
import { gapTexts, type PageWords, WORDS } from './words/index.ts';

const REASONS: { readonly [L in Language]: RefusalReasons } = { kk, ru, en };

/** The newest edition first. */
const EDITIONS = await Promise.all(
  [...EDITION_IDS].reverse().map(async (edition) => ({ edition, texts: await clauseText(edition) })),
);
const ENGLISH = await clauseTextInEnglish();

/** The place of a clause on the page. */
export function anchorOf(id: ClauseId): string {
  return `clause-${id.replace(/[.(]/g, '-').replace(')', '')}`;
}

/** A link to a clause, by its number. */
export function clauseLink(id: ClauseId): Html {
  return html`<a href="#${anchorOf(id)}">${id}</a>`;
}

/** All clauses, in the order of the Rules. */
export function clauseSections(language: Language): readonly Html[] {
  return CLAUSE_IDS.map((id) => clauseSection(id, language));
}

function clauseSection(id: ClauseId, language: Language): Html {
  const words = WORDS[language];
  return html`<section class="clause" id="${anchorOf(id)}">
<h3><span class="number">${id}</span> ${citeFull(id, language)}</h3>
${textsOf(id, language, words)}
${outsideOf(id, language, words)}
${actsOn(id, words)}
${rulesOn(words.rules, rulesOfClause(id))}
${testsOn(words.permits, testsOf(id, 'permits'))}
${testsOn(words.refuses, testsOf(id, 'refuses'))}
${refusalsOn(id, language, words)}
${testsOn(words.shows, testsOf(id, 'shows'))}
${gapsOn(id, language, words)}
</section>`;
}

/** Both languages; the older edition too where its words are others. */
function textsOf(id: ClauseId, language: Language, words: PageWords): Html {
  const [newest] = EDITIONS;
  const shown = EDITIONS.filter(
    (edition) => edition === newest || !isSame(edition.texts[id], newest?.texts[id]),
  );
  const quotes = shown.map(
    ({ edition, texts }) => html`<figure>
<figcaption>${words.edition}: <time datetime="${edition}">${formatDate(edition, language)}</time></figcaption>
<blockquote lang="kk">${texts[id].kk}</blockquote>
<blockquote lang="ru">${texts[id].ru}</blockquote>
</figure>`,
  );
  if (language !== 'en') return html`${quotes}`;
  const { text, in2026 } = ENGLISH[id];
  return html`${quotes}
<p class="translation">${text}${in2026 === undefined ? '' : ` [${formatDate('2026-07-01', language)}: ${in2026}]`}</p>`;
}

function isSame(one: Bilingual, other: Bilingual | undefined): boolean {
  return one.kk === other?.kk && one.ru === other.ru;
}

function outsideOf(id: ClauseId, language: Language, words: PageWords): Html {
  const outside = OUTSIDE[id];
  if (outside === undefined) return NOTHING;
  return html`<h4>${words.outside}</h4>
<p class="outside">${outside.reason[language]}</p>`;
}

function actsOn(id: ClauseId, words: PageWords): Html {
  const acts = actsOf(id).map((command) => {
    const roles = PERMISSIONS[command].roles.map((role) => words.roles[role]);
    return html`<li>${words.commands[command]} <code>${command}</code> – ${roles.join(', ')}</li>`;
  });
  return listed(words.acts, acts);
}

/** Rules as a list, each with what it says of the clause or the gap; nothing where there are none. */
export function rulesOn(title: string, resting: readonly Resting[]): Html {
  const rules = resting.map(
    ({ rule, words }) =>
      html`<li><code>${rule.file}</code> <code>${rule.name}</code> – <span lang="en">${words}</span></li>`,
  );
  return listed(title, rules);
}

/** Tests as a list, or nothing where there are none. */
export function testsOn(title: string, tests: readonly Title[]): Html {
  const titles = tests.map(
    ({ file, words }) => html`<li><span lang="en">${words}</span> <code class="file">${file}</code></li>`,
  );
  return listed(title, titles);
}

function refusalsOn(id: ClauseId, language: Language, words: PageWords): Html {
  const reasons = refusalsOf(id).map(
    (code) => html`<li><code>${code}</code> – ${reasonOf(code, language)}</li>`,
  );
  return listed(words.refusals, reasons);
}

function gapsOn(id: ClauseId, language: Language, words: PageWords): Html {
  const gaps = gapsOf(id).map((gap) => {
    const { title, stands } = gapTexts(gap, language);
    return html`<li><a href="#${gap}">${gap}</a> ${title}. ${stands}</li>`;
  });
  return listed(words.gapsHere, gaps);
}

/** A list under its title, or nothing where it has no items. */
export function listed(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return NOTHING;
  return html`<h4>${title}</h4>
<ul>
${items}
</ul>`;
}

function reasonOf<C extends RefusalCode>(code: C, language: Language): string {
  return REASONS[language][code](figuresOf(code));
}
