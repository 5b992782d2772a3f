// The kiosk's pages, as the build left them, under the policy that lets nothing else in.
// Only files that exist are served; what lies behind them comes over the live connection.

import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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

/** The pages in `folder`; null when the build is not there. */
export function openPages(folder: string): Pages | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  return sirv(folder, {
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      // A built asset's name changes with its content; the page itself is asked for anew each time.
      const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', kept);
    },
  });
}
