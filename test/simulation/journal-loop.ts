/** A real file system of its own for a test: ext4 in a file, mounted through a loop device, where the system allows it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why this machine cannot do it. */
export interface NoLoopDisk {
  readonly kind: 'impossible';
  readonly reason: string;
}

/** The disk at `mounted`, and a folder on the machine's own disk beside it. */
export interface LoopDisk {
  readonly folder: string;
  readonly mounted: string;
  /** Takes it away and brings it back: what is found then is what the medium held. */
  mountAgain(): void;
}

/** Makes a disk of so many megabytes for `use`; nothing is left of it afterwards. */
export async function onLoopDisk<T>(
  megabytes: number,
  use: (disk: LoopDisk) => Promise<T>,
): Promise<T | NoLoopDisk> {
  const reason = missing();
  if (reason !== null) return { kind: 'impossible', reason };
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-loop-'));
  const [mounted, image] = [join(folder, 'disk'), join(folder, 'image')];
  mkdirSync(mounted);
  const mount = (): string | null => run('mount', '-o', 'loop', image, mounted);
  try {
    const failed =
      run('truncate', '-s', `${megabytes}M`, image) ?? run('mkfs.ext4', '-q', '-m', '0', image) ?? mount();
    if (failed !== null) return { kind: 'impossible', reason: failed };
    return await use({
      folder,
      mounted,
      mountAgain() {
        const refused = run('umount', mounted) ?? mount();
        if (refused !== null) throw new Error(`the disk does not come back: ${refused}`);
      },
    });
  } finally {
    run('umount', mounted);
    rmSync(folder, { recursive: true, force: true });
  }
}

function missing(): string | null {
  if (process.platform !== 'linux') return 'ext4 and loop devices are Linux';
  if (process.getuid?.() !== 0) return 'mounting takes root';
  if (!existsSync('/dev/loop-control')) return 'this system has no loop devices';
  for (const tool of ['mkfs.ext4', 'mount', 'umount', 'perl'])
    if (spawnSync(tool, ['--version']).error) return `${tool} is not installed`;
  return null;
}

/** What a failed command said, null when it succeeded. */
function run(command: string, ...args: readonly string[]): string | null {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : `${command}: ${stderr.trim()}`;
}
