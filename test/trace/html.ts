/** HTML as a value: what is put into a template is escaped unless it is HTML already. */

/** A piece of a page. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** A template whose parts are escaped; lists of HTML are joined by line feeds. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = strings.map((text, index) => text + inserted(parts[index] ?? ''));
  return { html: written.join('') };
}

/** Nothing at all. */
export const NOTHING: Html = { html: '' };

/** A place where a long code may break: after a full stop and after a hyphen. */
export function breakable(code: string): Html {
  const parts = code.split(/(?<=[.-])/).map((part) => html`${part}`.html);
  return { html: parts.join('<wbr>') };
}

function inserted(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map((each) => each.html).join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
