/**
 * The weight of a face by the build's manifest, in kB of gzipped JavaScript: what a device fetches before the face is
 * usable in Kazakh, and apart from that what follows or is fetched when somebody asks for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { facesOf } from '../../kiosk/bundle/faces.ts';
import { ROLES, type Role } from '../../protocol/roles.ts';

/** What a face may need at most, kB: one of the product's speed goals, and not reached by any face yet. */
export const FACE_WANTED = 60;

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
    name: v.optional(v.string()),
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

  /** The scripts a face fetches, or would if it were asked for everything it can do. */
  function scripts(face: Role, later: boolean): ReadonlySet<string> {
    const files = new Set<string>();
    const visited = new Set<string>();
    const visit = (key: string): void => {
      const chunk = chunks.get(key);
      if (chunk === undefined) throw new Error(`dist/ has no ${key}`);
      if (visited.has(key)) return;
      visited.add(key);
      if (chunk.file.endsWith('.js')) files.add(chunk.file);
      for (const next of chunk.imports) visit(next);
      if (!later || facesOf(chunk.name)?.includes(face) === false) return;
      for (const next of chunk.dynamicImports)
        if (facesOf(chunks.get(next)?.name)?.includes(face) !== false) visit(next);
    };
    for (const [key, { isEntry, name }] of chunks)
      if (isEntry || facesOf(name)?.includes(face) === true) visit(key);
    return files;
  }

  function size(files: ReadonlySet<string>): number {
    const bytes = [...files].map((file) => gzipSync(readFileSync(join(kiosk, file))).length);
    return bytes.reduce((sum, each) => sum + each, 0) / 1_000;
  }

  return ROLES.map((face) => {
    const needed = size(scripts(face, false));
    return { face, needed, later: size(scripts(face, true)) - needed };
  });
}
