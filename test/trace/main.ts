/** Writes the table of clauses anew: `npm run trace`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../protocol/values.ts';
import { FOLDER, pathOf } from './folder.ts';
import { pageIn } from './page.ts';

mkdirSync(FOLDER, { recursive: true });
for (const language of LANGUAGES) writeFileSync(pathOf(language), pageIn(language));
