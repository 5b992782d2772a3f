/**
 * What `npm run build` leaves in dist/: small enough, loadable under the hub's policy, and sufficient alone.
 * Wanted are 60 kB of gzipped JavaScript for any one face before it can be used.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../protocol/roles.ts';
import { FACE_WANTED, faceSizes } from '../support/face-sizes.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/**
 * kB of gzipped JavaScript before a face is usable. Wanted are FACE_WANTED, and `npm run bench` prints how far each is;
 * where they are not reached yet a face may not grow: what is left above the measured figure is room for a sentence.
 */
const AT_MOST: { readonly [R in Role]: number } = {
  office: 84.5,
  desk: 89,
  commission: 98.7,
  podium: 102,
  screen: 75,
};

describe('the kiosk pages', () => {
  const sizes = faceSizes(DIST).map(({ face, needed }) => ({ face, kB: Math.round(needed * 10) / 10 }));

  it.each(sizes)(`$face is usable after $kB kB; ${FACE_WANTED} are wanted`, ({ face, kB }) => {
    expect(kB).toBeLessThanOrEqual(AT_MOST[face]);
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
