/** The table's last part: who may do what and when, role by role, as the matrix found it. */
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';
import type { Language } from '../../protocol/values.ts';
import { clauseLink } from './clauses.ts';
import { breakable, type Html, html, NOTHING } from './html.ts';
import { type Answer, MATRIX, type Row } from './matrix.ts';
import { MOMENTS, type Moment } from './moments.ts';
import { type PageWords, WORDS } from './words/index.ts';

/** The phases in two halves, each as wide as a landscape page: before the vote is prepared, and from then on. */
const ALL = [...MOMENTS.keys()];
const MIDDLE = ALL.indexOf('round');
const HALVES = [
  { half: 'before', moments: ALL.slice(0, MIDDLE) },
  { half: 'after', moments: ALL.slice(MIDDLE) },
] as const;

/** Every role with its commands in every phase, and what becomes of all others. */
export function privilegeSections(language: Language): readonly Html[] {
  const words = WORDS[language];
  return ROLES.map((role) => {
    const rows = MATRIX.filter((row) => row.role === role);
    const own = rows.filter(({ command }) => PERMISSIONS[command].roles.includes(role));
    return html`<section class="role" id="role-${role}">
<h3>${words.roles[role]}</h3>
${own.length === 0 ? NOTHING : HALVES.map(({ half, moments }) => tableOf(own, moments, words[half], words, role))}
${othersOf(rows.length - own.length, words)}
</section>`;
  });
}

function tableOf(
  rows: readonly Row[],
  moments: readonly Moment[],
  half: string,
  words: PageWords,
  role: Role,
): Html {
  const name = `${words.roles[role]}: ${half}`;
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0">
<table>
<caption>${name}</caption>
<thead>
<tr><th scope="col">${words.act}</th>${moments.map((moment) => html`<th scope="col">${words.moments[moment]}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => rowOf(row, moments, words))}
</tbody>
</table>
</div>`;
}

function rowOf({ command, answers }: Row, moments: readonly Moment[], words: PageWords): Html {
  const cells = moments.map((moment) => cellOf(answers.get(moment), words));
  return html`<tr><th scope="row">${words.commands[command]} <span class="place">${clauseLink(PERMISSIONS[command].clause)}</span></th>${cells}</tr>`;
}

function cellOf(answer: Answer | undefined, words: PageWords): Html {
  if (answer === undefined) throw new Error('every command has an answer in every phase');
  if (answer === 'permitted') return html`<td class="yes">${words.permitted}</td>`;
  return html`<td><code>${breakable(answer)}</code></td>`;
}

function othersOf(count: number, words: PageWords): Html {
  return html`<p class="denied">${words.denied} – ${count}. ${words.deniedNote}: <code>role.not-permitted</code>.</p>`;
}
