/**
 * What `npm run build` leaves in dist/: small enough, loadable under the hub's policy, and sufficient alone.
 * Size budget: 80 kB of gzipped JavaScript for any one face.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const BUDGET = 80_000;
const FACES = ['office', 'desk', 'commission', 'podium', 'screen'];

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] };
type Manifest = Record<string, Chunk>;

const manifest: Manifest = JSON.parse(readFileSync(join(DIST, 'kiosk/.vite/manifest.json'), 'utf8'));
const faceOf = (key: string): string | undefined => /^faces\/([^/]+)\//.exec(key)?.[1];

/** Every script a device with this face may fetch: all that the entry leads to, other faces left out. */
function scriptsOf(face: string): Set<string> {
  const scripts = new Set<string>();
  const visited = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || visited.has(key) || (faceOf(key) ?? face) !== face) return;
    visited.add(key);
    scripts.add(chunk.file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(key);
  return scripts;
}

describe('the kiosk pages', () => {
  it.each(FACES)('%s needs at most 80 kB of gzipped JavaScript', (face) => {
    const chunks = Object.keys(manifest).filter((key) => faceOf(key) === face);
    expect(chunks, `dist/ has no chunk of kiosk/faces/${face}/`).not.toEqual([]);
    const sizes = [...scriptsOf(face)]
      .filter((file) => file.endsWith('.js'))
      .map((file) => gzipSync(readFileSync(join(DIST, 'kiosk', file))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });

  it('have no inline script and no inline style', () => {
    const html = readFileSync(join(DIST, 'kiosk/index.html'), 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
  });

  it('fetch every font as a file', () => {
    const styles = readdirSync(join(DIST, 'kiosk/assets')).filter((name) => name.endsWith('.css'));
    for (const name of styles)
      expect(readFileSync(join(DIST, 'kiosk/assets', name), 'utf8')).not.toMatch(
        /url\(["']?data:(font|application)/,
      );
  });
});

describe('dist/', () => {
  it('runs in another place with Node alone', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'kelisim-dist-'));
    try {
      cpSync(DIST, join(elsewhere, 'dist'), { recursive: true });
      const hub = spawnSync(process.execPath, ['dist/hub/main.js', '--help'], {
        cwd: elsewhere,
        encoding: 'utf8',
      });
      expect({ status: hub.status, stderr: hub.stderr }).toEqual({ status: 0, stderr: '' });
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('brings the sample oblast along', () => {
    const shipped = readdirSync(join(DIST, 'hub/sample')).sort();
    expect(shipped).toEqual(readdirSync(resolve(DIST, '../hub/roster/sample')).sort());
    expect(shipped).not.toEqual([]);
  });
});
