/**
 * Who may import whom: the directions of the tree, checked on every run of `npm run check`.
 * Each rule's comment is the sentence that the person who broke it will read.
 */

/** Inside protocol/ a module imports its own row or the rows above it, never a row below. */
const PROTOCOL_ROWS = [
  { row: 'law, values and schema', path: '^protocol/(law/|(values|schema)\\.ts$)' },
  { row: 'commands and events', path: '^protocol/(commands|events)/' },
  { row: 'state', path: '^protocol/state[a-z-]*\\.ts$' },
  { row: 'evolve', path: '^protocol/evolve[a-z-]*\\.ts$' },
  { row: 'rules', path: '^protocol/rules/' },
  { row: 'decide', path: '^protocol/decide\\.ts$' },
];

const VIEWS = '^protocol/views/';
const VERIFY = '^protocol/verify/';
const ROW_NAMES = PROTOCOL_ROWS.map(({ row }) => row);
const NAMED = PROTOCOL_ROWS.map(({ path }) => path);
const ABOVE_STATE = [...NAMED.slice(3), VIEWS];

const protocolRows = PROTOCOL_ROWS.map(({ row, path }, index) => ({
  name: `protocol: ${row}`,
  comment: `A module here may not know the rows built on it: ${ROW_NAMES.slice(index + 1).join('; ') || 'views'}.`,
  severity: 'error',
  from: { path },
  to: { path: [...NAMED.slice(index + 1), VIEWS] },
}));

const FACE = '^kiosk/faces/([^/]+)/';

export default {
  forbidden: [
    {
      name: 'no cycles',
      comment: 'Two modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no orphans',
      comment: 'A module that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^(hub|kiosk)/main\\.ts$', '^kiosk/bundle/', '\\.d\\.ts$', '\\.(css|woff2|svg)$'],
      },
      to: {},
    },
    {
      name: 'nothing unresolved',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only what ships',
      comment: 'The product imports its dependencies, never the tools that build and test it.',
      severity: 'error',
      from: { path: '^(protocol|hub|kiosk)/', pathNot: '^kiosk/bundle/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], path: '^(?!.*/@types/)' },
    },
    {
      name: 'protocol is pure',
      comment:
        'protocol/ imports itself, valibot and @noble/hashes: no Node, no DOM library, no hub, no kiosk.',
      severity: 'error',
      from: { path: '^protocol/' },
      to: { pathNot: ['^protocol/', '(^|/)node_modules/(valibot|@noble/hashes)/'] },
    },
    ...protocolRows,
    {
      name: 'protocol: views',
      comment: 'Views read the state and the rules; deciding is not theirs.',
      severity: 'error',
      from: { path: VIEWS },
      to: { path: '^protocol/decide\\.ts$' },
    },
    {
      name: 'protocol: ground',
      comment:
        'A module beside the rows (roles, the wire, Kazakh, …) serves them all and so leaves folding and deciding alone.',
      severity: 'error',
      from: { path: '^protocol/', pathNot: [...NAMED, VIEWS, VERIFY] },
      to: { path: ABOVE_STATE },
    },
    {
      name: 'protocol: verify',
      comment: 'What checks a record afterwards rests on everything; nothing in protocol/ rests on it.',
      severity: 'error',
      from: { path: '^protocol/', pathNot: VERIFY },
      to: { path: VERIFY },
    },
    {
      name: 'hub: not the kiosk',
      comment: 'The hub imports protocol/ and itself; it meets a kiosk on the wire only.',
      severity: 'error',
      from: { path: '^hub/' },
      to: { path: '^(kiosk|test)/' },
    },
    {
      name: 'kiosk: not the hub',
      comment: 'A kiosk imports protocol/ and itself; it meets the hub on the wire only.',
      severity: 'error',
      from: { path: '^kiosk/' },
      to: { path: '^(hub|test)/' },
    },
    {
      name: 'kiosk: no Node',
      comment: 'A kiosk runs in a browser; only how its faces are bundled (kiosk/bundle/) is said to Node.',
      severity: 'error',
      from: { path: '^kiosk/', pathNot: '^kiosk/bundle/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'entries are on top',
      comment: 'main.ts, verify.ts and App.svelte put the parts together; no part reaches back to them.',
      severity: 'error',
      from: { pathNot: '^kiosk/main\\.ts$' },
      to: { path: ['^(hub|kiosk)/main\\.ts$', '^hub/verify\\.ts$', '^kiosk/App\\.svelte$'] },
    },
    {
      name: 'faces are strangers',
      comment: 'What two faces share belongs to kiosk/ui/, kiosk/acts/ or kiosk/meeting/.',
      severity: 'error',
      from: { path: FACE },
      to: { path: '^kiosk/faces/', pathNot: '^kiosk/faces/$1/' },
    },
    {
      name: 'faces come when asked for',
      comment: 'A face is loaded by import(), so that a device fetches only its own.',
      severity: 'error',
      from: { path: '^kiosk/', pathNot: '^kiosk/faces/' },
      to: { path: '^kiosk/faces/', dynamic: false, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'faces are below App',
      comment: 'App picks a face; meeting/, ui/ and i18n/ serve faces and do not know them.',
      severity: 'error',
      from: { path: '^kiosk/(meeting|ui|i18n|styles)/' },
      to: { path: '^kiosk/faces/' },
    },
    {
      name: 'meeting has no looks',
      comment: 'Connection, fold and queue work without a screen.',
      severity: 'error',
      from: { path: '^kiosk/meeting/' },
      to: { path: '^kiosk/ui/' },
    },
    {
      name: 'catalogues are words only',
      comment: 'A catalogue knows the protocol (for its codes) and the other catalogues.',
      severity: 'error',
      from: { path: '^kiosk/i18n/' },
      to: { path: '^kiosk/', pathNot: '^kiosk/i18n/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'svelte', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.d.ts', '.css'],
    },
  },
};
