/** `npm run browser`: finds or installs the Chromium of the tests, or says in a sentence what to do. */
import { chromiumPath } from './browser.ts';

try {
  console.log(`Browser tests use ${chromiumPath()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
