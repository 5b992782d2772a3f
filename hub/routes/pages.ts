/**
 * The kiosk's pages, as the build left them, under the policy that lets nothing else in.
 * They are read once, at the start: a hub goes on serving what it began with while a newer build takes its place.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { errnoOf } from '../journal/disk.ts';

/** The headers of every answer. Svelte writes its templates through a trusted-types policy of its own. */
export const GUARD_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Serves a file of the folder, or calls `missing`. */
export type Pages = (request: IncomingMessage, response: ServerResponse, missing: () => void) => void;

/** What a build leaves, by the ending of its name; anything else is plain bytes to a browser. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

interface Page {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The pages in `folder`, without the build's own notes in dot-folders; null when the build is not there. */
export function openPages(folder: string): Pages | null {
  const pages = readPages(folder);
  const start = pages.get('/index.html');
  if (start === undefined) return null;
  pages.set('/', start);
  return (request, response, missing) => {
    const page = pages.get((request.url ?? '/').split('?', 1)[0] ?? '/');
    if (page === undefined) return missing();
    const known = request.headers['if-none-match'] === page.headers.etag;
    response.writeHead(known ? 304 : 200, page.headers);
    response.end(known || request.method === 'HEAD' ? undefined : page.bytes);
  };
}

function readPages(folder: string): Map<string, Page> {
  const pages = new Map<string, Page>();
  for (const file of filesIn(folder)) {
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    if (!path.includes('/.')) pages.set(path, pageOf(path, readFileSync(file)));
  }
  return pages;
}

function pageOf(path: string, bytes: Buffer): Page {
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  return {
    bytes,
    headers: {
      etag,
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': String(bytes.length),
      // A built asset's name changes with its content; the page itself is asked for anew each time.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}
