/**
 * The weight of a face by the build's manifest, in kB of gzipped JavaScript: what a device fetches before the face is
 * usable in Kazakh, and apart from that what follows or is fetched when somebody asks for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { ROLES, type Role } from '../../protocol/roles.ts';

/** What a face may need at most, kB: one of the product's first speed goals. */
export const FACE_WANTED = 80;

/** Every face but the wall waits for its rules, although nothing of its own leads to them (kiosk/App.svelte). */
const RULES: { readonly [R in Role]: readonly string[] } = {
  office: ['meeting/foresight.ts'],
  desk: ['meeting/desk-foresight.ts'],
  commission: ['meeting/foresight.ts'],
  podium: ['meeting/foresight.ts'],
  screen: [],
};

/** kB of gzipped JavaScript. */
export interface FaceSize {
  readonly face: Role;
  /** Without it the face cannot be used. */
  readonly needed: number;
  /** Other languages, the words of refusals, the law's text, admission. */
  readonly later: number;
}

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

/** The size of every face in the build at `dist`; throws when the build does not look as it is known here. */
export function faceSizes(dist: string): readonly FaceSize[] {
  const kiosk = join(dist, 'kiosk');
  const text = readFileSync(join(kiosk, '.vite/manifest.json'), 'utf8');
  const chunks = new Map(Object.entries(v.parse(v.pipe(v.string(), v.parseJson(), manifestSchema), text)));

  /** The scripts that lead from `keys`; `later` follows the imports that wait until they are called for, too. */
  function scripts(keys: readonly string[], face: Role, later: boolean): ReadonlySet<string> {
    const files = new Set<string>();
    const visited = new Set<string>();
    const visit = (key: string): void => {
      const chunk = chunks.get(key);
      if (chunk === undefined) throw new Error(`dist/ has no ${key}`);
      if (visited.has(key) || (faceOf(key) ?? face) !== face) return;
      visited.add(key);
      if (chunk.file.endsWith('.js')) files.add(chunk.file);
      for (const next of [...chunk.imports, ...(later ? chunk.dynamicImports : [])]) visit(next);
    };
    for (const key of keys) visit(key);
    return files;
  }

  function size(files: ReadonlySet<string>): number {
    const bytes = [...files].map((file) => gzipSync(readFileSync(join(kiosk, file))).length);
    return bytes.reduce((sum, each) => sum + each, 0) / 1_000;
  }

  const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  return ROLES.map((face) => {
    const name = `${face.charAt(0).toUpperCase()}${face.slice(1)}Face`;
    const keys = [...entries, `faces/${face}/${name}.svelte`, ...RULES[face]];
    const needed = size(scripts(keys, face, false));
    return { face, needed, later: size(scripts(keys, face, true)) - needed };
  });
}

/** The face whose own chunk this is; undefined for what faces share. */
function faceOf(key: string): string | undefined {
  return /^faces\/([^/]+)\//.exec(key)?.[1];
}
