/**
 * What the kiosks' pages need not carry of the libraries they are built with: every face waits for less, and does the
 * same. A library that has changed so much that a piece is not found any more stops the build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Parts of libraries that a kiosk never calls upon, and what stands in for them. */
const ABSENT: ReadonlyMap<string, string> = new Map(
  ['y-protocols/awareness', 'lib0/broadcastchannel', 'lib0/environment', 'lib0/logging'].map((id) => [
    id,
    fileURLToPath(new URL(`./absent/${id.replace('/', '-')}.ts`, import.meta.url)),
  ]),
);

/**
 * A stream is one list of texts, and whatever else a document brings only has to be noticed (kiosk/meeting/document.ts):
 * Yjs's maps, rich texts and XML are read as nested lists, which take the same bytes.
 */
const ONE_KIND: readonly (readonly [piece: string | RegExp, instead: string])[] = [
  [/ {2}get(Text|Map|XmlElement|XmlFragment) \(name = ''\) \{\n.*\n {2}\}\n/g, ''],
  ['const readYMap = _decoder => new YMap();', 'const readYMap = readYArray;'],
  ['const readYText = _decoder => new YText();', 'const readYText = readYArray;'],
  ['const readYXmlFragment = _decoder => new YXmlFragment();', 'const readYXmlFragment = readYArray;'],
  [
    'const readYXmlElement = decoder => new YXmlElement(decoder.readKey());',
    'const readYXmlElement = decoder => { decoder.readKey(); return readYArray(decoder); };',
  ],
  [
    'const readYXmlHook = decoder =>\n  new YXmlHook(decoder.readKey());',
    'const readYXmlHook = decoder => { decoder.readKey(); return readYArray(decoder); };',
  ],
  ['const readYXmlText = decoder => new YXmlText();', 'const readYXmlText = readYArray;'],
  ['cleanupYTextAfterTransaction(transaction);', ''],
];

/** Yjs with lists in the place of every other kind of nested type; throws when its text is not as it is known here. */
export function withOneKind(yjs: string): string {
  return ONE_KIND.reduce((text, [piece, instead]) => {
    const changed = text.replaceAll(piece, instead);
    if (changed === text) throw new Error(`Yjs has changed: it has no ${piece}`);
    return changed;
  }, yjs);
}

/** Leaves out of the kiosks' build what ABSENT and ONE_KIND name. */
export function lighterLibraries(): Plugin {
  return {
    name: 'lighter-libraries',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: (id) => ABSENT.get(id) ?? null,
    load: (id) =>
      id.endsWith('/node_modules/yjs/dist/yjs.mjs') ? withOneKind(readFileSync(id, 'utf8')) : null,
  };
}
