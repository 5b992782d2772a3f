/**
 * What the machine is and what a process costs it: for the head of the page, and for every server by the same measure.
 */
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { join } from 'node:path';
import { median } from './figures.ts';

/** The kernel counts processor time in hundredths of a second. */
const TICK_MS = 10;
const FILE_SYSTEMS: { readonly [magic: number]: string } = {
  61267: 'ext4',
  1481003842: 'xfs',
  2435016766: 'btrfs',
  16914836: 'tmpfs',
  2035054128: 'overlayfs',
};

/** Processor time of a process so far, all threads, user and system, ms; 10 ms fine. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Memory of a process that is in use now, MB. */
export function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
  return Number(kilobytes) / 1_024;
}

/** ms of one small write with its fdatasync in this folder, the median of fifty. */
export function syncCost(folder: string): number {
  const path = join(folder, 'sync');
  const file = openSync(path, 'w');
  const took: number[] = [];
  const line = Buffer.alloc(500, 'x');
  for (let turn = 0; turn < 50; turn += 1) {
    const began = performance.now();
    writeSync(file, line);
    fdatasyncSync(file);
    took.push(performance.now() - began);
  }
  closeSync(file);
  rmSync(path);
  return median(took);
}

/** The machine in one line; `folder` is where the data lies. */
export function machineLine(folder: string): string {
  const [processor] = cpus();
  const model = processor?.model.trim() || process.arch;
  const magic = Number(statfsSync(folder).type);
  const disk = FILE_SYSTEMS[magic] ?? `file system ${magic.toString(16)}`;
  return [
    `${cpus().length} cores (${model})`,
    `Node ${process.versions.node}`,
    `${type()} ${release()}`,
    `data on ${disk}, one fdatasync ${syncCost(folder).toFixed(2)} ms`,
    `load ${loadavg()[0]?.toFixed(1)} at the beginning`,
  ].join(', ');
}
