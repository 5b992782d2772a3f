/**
 * The page that explains how a device comes to trust the hub, and the certificate it installs.
 * It has to be reachable in the clear, because a device that does not trust the hub yet sees nothing else; therefore it
 * says to compare the fingerprint that the device itself shows with the one on the hub's terminal, and not with the page.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Language } from '../../protocol/values.ts';
import { GUARD_HEADERS, type Pages } from '../routes/pages.ts';
import {
  FILE_NAME,
  INSTALLATION_WORDS,
  type InstallationWords,
  type SystemWords,
} from './installation-words.ts';
import type { Trust } from './trust.ts';

/** Where the page lies on the hub. */
export const INSTALLATION_PATH = '/install/';

const LANGUAGES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** Adds the installation to the pages of a hub under TLS. */
export function withInstallation(pages: Pages, trust: Pick<Trust, 'authority' | 'fingerprint'>): Pages {
  return (request, response, missing) => {
    const path = pathOf(request);
    const language = languageOf(path, request);
    if (path === `${INSTALLATION_PATH}${FILE_NAME}`)
      // Not as an attachment: Safari and Firefox begin the installation themselves only with what they may open.
      return send(request, response, 'application/x-x509-ca-cert', Buffer.from(trust.authority));
    if (language === null) return pages(request, response, missing);
    const page = pageOf(language, trust.fingerprint, request.headers.host ?? '');
    return send(request, response, 'text/html; charset=utf-8', Buffer.from(page));
  };
}

/** Answers in the clear: the installation and what it looks like; everything else leads to it. */
export function inTheClear(pages: Pages, hosts: () => ReadonlySet<string>): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(GUARD_HEADERS)) response.setHeader(name, value);
    const lead = () => response.writeHead(302, { location: INSTALLATION_PATH }).end();
    const { method, headers } = request;
    if (!hosts().has(headers.host ?? '')) response.writeHead(421).end();
    else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405).end();
    else if (!pathOf(request).startsWith(INSTALLATION_PATH)) lead();
    else pages(request, response, lead);
  };
}

function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').split('?', 1)[0] ?? '/';
}

/** The language the path names; that of the browser where it names none; null where it is no page. */
function languageOf(path: string, { headers }: IncomingMessage): Language | null {
  if (!path.startsWith(INSTALLATION_PATH)) return null;
  const named = path.slice(INSTALLATION_PATH.length);
  if (named !== '') return isLanguage(named) ? named : null;
  const wished = (headers['accept-language'] ?? '').split(',').map((one) => one.trim().slice(0, 2));
  return wished.find(isLanguage) ?? 'kk';
}

function send(request: IncomingMessage, response: ServerResponse, type: string, bytes: Buffer): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function pageOf(language: Language, fingerprint: string, host: string): string {
  const words = INSTALLATION_WORDS[language];
  const address = `https://${host}/`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${INSTALLATION_PATH}install.css">
<title>${text(words.title)} · Келісім</title>
</head>
<body>
<header>
<p class="brand">Келісім</p>
<nav aria-label="${text(words.languages)}"><ul>${languageLinks(language)}</ul></nav>
</header>
<main>
<h1>${text(words.title)}</h1>
<p class="lead">${text(words.lead)}</p>
<ol class="steps">
${step(words.download, `<a class="act" href="${INSTALLATION_PATH}${FILE_NAME}">${text(words.file)}</a>`)}
${step(words.compare, fingerprintOf(words, fingerprint))}
${step(words.install, words.systems.map(system).join('\n'))}
${step(words.open, `<a class="act" href="${text(address)}">${text(address)}</a>`)}
</ol>
</main>
</body>
</html>
`;
}

function languageLinks(current: Language): string {
  return Object.entries(LANGUAGES)
    .map(([code, name]) =>
      code === current
        ? `<li><span aria-current="true">${name}</span></li>`
        : `<li><a href="${INSTALLATION_PATH}${code}" lang="${code}" hreflang="${code}">${name}</a></li>`,
    )
    .join('');
}

function step(words: InstallationWords['open'], content: string): string {
  return `<li><h2>${text(words.title)}</h2><p>${text(words.text)}</p>${content}</li>`;
}

function fingerprintOf(words: InstallationWords, fingerprint: string): string {
  const groups = fingerprint.split(' ').map((group) => `<span>${text(group)}</span>`);
  return `<figure><figcaption>${text(words.fingerprint)}</figcaption><p class="fingerprint">${groups.join(' ')}</p></figure>`;
}

function system({ name, steps }: SystemWords): string {
  const lines = steps.map(
    ({ say, type }) => `<li>${text(say)}${type === undefined ? '' : `<code>${text(type)}</code>`}</li>`,
  );
  return `<details><summary>${text(name)}</summary><ol>${lines.join('')}</ol></details>`;
}

function text(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
