/**
 * Which modules of the kiosks lie in one file. A face that is fetched in forty pieces weighs a tenth more than in eight,
 * because each piece is compressed for itself: what the same faces cannot begin without is one file, and no face fetches
 * what only others need. Everything that may follow is split as the bundler does.
 */
import { fileURLToPath } from 'node:url';
import { ROLES, type Role } from '../../protocol/roles.ts';

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What kiosk/App.svelte waits for before it shows a face, beside the application itself. */
const BEGINNINGS: { readonly [R in Role]: readonly string[] } = {
  office: ['faces/office/OfficeFace.svelte', 'meeting/office-foresight.ts'],
  desk: ['faces/desk/DeskFace.svelte', 'meeting/desk-foresight.ts'],
  commission: ['faces/commission/CommissionFace.svelte', 'meeting/commission-foresight.ts'],
  podium: ['faces/podium/PodiumFace.svelte', 'meeting/podium-foresight.ts'],
  screen: ['faces/screen/ScreenFace.svelte'],
};

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * The file for `everyone`, or those for some faces: `for-desk-podium`. What these need of the decree is apart in
 * `law-for-desk-podium`: it comes later to the others too, and without a face that is not theirs.
 */
const EVERYONE = 'everyone';
const NAMED = /^(?:law-)?for-/;
const LAW = source('../protocol/');

/** The faces that need the file of this name before they are usable; null when it is none of those named here. */
export function facesOf(name: string | undefined): readonly string[] | null {
  if (name === EVERYONE) return ROLES;
  return name !== undefined && NAMED.test(name) ? name.replace(NAMED, '').split('-') : null;
}

/** Names the file of each module; to be made anew for every build. */
export function fileNames(): (id: string, modules: Modules) => string | null {
  let reached: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  return (id, modules) => {
    reached ??= new Map([
      [EVERYONE, reachedFrom(['main.ts'], modules)],
      ...ROLES.map((role) => [role, reachedFrom(BEGINNINGS[role], modules)] as const),
    ]);
    const faces = ROLES.filter((role) => reached?.get(role)?.has(id));
    if (reached.get(EVERYONE)?.has(id) || faces.length === ROLES.length) return EVERYONE;
    if (faces.length === 0) return null;
    return `${id.startsWith(LAW) ? 'law-for-' : 'for-'}${faces.join('-')}`;
  };
}

function reachedFrom(paths: readonly string[], modules: Modules): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (id: string): void => {
    if (ids.has(id)) return;
    ids.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const path of paths) {
    const id = source(path);
    if (modules.getModuleInfo(id) === null) throw new Error(`no face begins with ${path} any more`);
    visit(id);
  }
  return ids;
}
