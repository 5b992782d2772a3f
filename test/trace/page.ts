/**
 * The table of clauses as one static page a language, without script and inline style: the hub's policy allows none.
 */
import { CLAUSE_IDS, citeFull } from '../../protocol/law/clauses.ts';
import { ROLES } from '../../protocol/roles.ts';
import { LANGUAGES, type Language } from '../../protocol/values.ts';
import { anchorOf, clauseSections } from './clauses.ts';
import { GAP_IDS } from './facts.ts';
import { gapSections } from './gaps.ts';
import { type Html, html } from './html.ts';
import { privilegeSections } from './privileges.ts';
import { WORDS } from './words/index.ts';

const NAMES: { readonly [L in Language]: string } = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The whole page, ending with a line feed. */
export function pageIn(language: Language): string {
  const words = WORDS[language];
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="trace.css">
<title>${words.title}</title>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<nav aria-label="${words.languages}">
<ul class="languages">
${LANGUAGES.map((each) => languageLink(each, language))}
</ul>
</nav>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p>${words.english}</p>
<p>${words.unofficial}</p>
</header>
<nav class="contents" aria-label="${words.contents}">
<h2>${words.contents}</h2>
<p><a href="#clauses">${words.clauses}</a></p>
<ul class="numbers">
${CLAUSE_IDS.map((id) => html`<li><a href="#${anchorOf(id)}" title="${citeFull(id, language)}">${id}</a></li>`)}
</ul>
<p><a href="#gaps">${words.gaps}</a></p>
<ul class="numbers">
${GAP_IDS.map((id) => html`<li><a href="#${id}">${id}</a></li>`)}
</ul>
<p><a href="#matrix">${words.matrix}</a></p>
<ul class="numbers">
${ROLES.map((role) => html`<li><a href="#role-${role}">${words.roles[role]}</a></li>`)}
</ul>
</nav>
<main id="content">
<section id="clauses">
<h2>${words.clauses}</h2>
<p>${words.refusalsNote}</p>
${clauseSections(language)}
</section>
<section id="gaps">
<h2>${words.gaps}</h2>
<p>${words.gapsNote}</p>
${gapSections(language)}
</section>
<section id="matrix">
<h2>${words.matrix}</h2>
<p>${words.matrixNote}</p>
${privilegeSections(language)}
</section>
</main>
</body>
</html>`.html.replace(/\n{2,}/g, '\n')}\n`;
}

function languageLink(each: Language, current: Language): Html {
  if (each === current) return html`<li><span aria-current="true">${NAMES[each]}</span></li>`;
  return html`<li><a href="${each}.html" lang="${each}" hreflang="${each}">${NAMES[each]}</a></li>`;
}
