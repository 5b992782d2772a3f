/** The table's second part: every gap with its readings, the one that stands first, its rules and its tests. */
import { GAPS, type GapId } from '../../protocol/law/gaps.ts';
import type { Language } from '../../protocol/values.ts';
import { clauseLink, listed, rulesOn, testsOn } from './clauses.ts';
import { GAP_IDS, rulesOfGap, testsOf } from './facts.ts';
import { type Html, html, NOTHING } from './html.ts';
import { gapTexts, WORDS } from './words/index.ts';

/** All gaps, G1 to G33. */
export function gapSections(language: Language): readonly Html[] {
  return GAP_IDS.map((gap) => gapSection(gap, language));
}

function gapSection(gap: GapId, language: Language): Html {
  const words = WORDS[language];
  const { title, open, readings, stands } = gapTexts(gap, language);
  const { clauses, lawyer } = GAPS[gap];
  const items = readings.map((reading, index) =>
    index === 0 ? html`<li><strong>${reading}</strong> (${words.byDefault})</li>` : html`<li>${reading}</li>`,
  );
  return html`<section class="gap" id="${gap}">
<h3><span class="number">${gap}</span> ${title}</h3>
<p>${open}</p>
<p>${stands}</p>
<p>${words.places}: ${clauses.map((clause) => html`${clauseLink(clause)}`)}</p>
${lawyer ? html`<p class="lawyer">${words.lawyer}</p>` : NOTHING}
${listed(words.readings, items)}
${rulesOn(words.rules, rulesOfGap(gap))}
${testsOn(words.tests, testsOf(gap))}
</section>`;
}
