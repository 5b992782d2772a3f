/** What Stryker runs for every mutant of the rules: the rules' own tests, and nothing that is slow. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['test/rules/**/*.test.ts'] },
});
