/**
 * What the hub is told on the command line: where to listen, where its data lies, whether to rehearse, whether to
 * encrypt, how many may connect.
 * Anything unknown or malformed is refused before anything is touched.
 */
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { LIMITS } from './guard.ts';

/** Where the hub listens and keeps its data; `port` 0 takes any free one. */
export interface Settled {
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly rehearsal: boolean;
  /** How many connections the hub keeps at once. */
  readonly sockets: number;
  /** A folder on a second medium into which the record is copied. */
  readonly backup: string | null;
  /** A copy to take for the record before the hub starts: a file, a meeting's folder, or a medium's. */
  readonly restore: string | null;
  /** What a device has kept, to be shown in place of a record that is lost: a file. */
  readonly rebuild: string | null;
  /** Whether the hub speaks TLS with a certificate of its own. */
  readonly tls: boolean;
}

/** Why the command line was not understood; `given` is what was typed. */
export type ArgumentProblem =
  | { readonly code: 'unknown'; readonly given: string }
  | { readonly code: 'value-missing' | 'value-unwanted'; readonly option: string }
  | { readonly code: 'port' | 'host' | 'folder' | 'sockets'; readonly given: string };

/** The command line as understood. */
export type Arguments =
  | ({ readonly kind: 'run' } & Settled)
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly problem: ArgumentProblem };

const port = v.pipe(v.string(), v.regex(/^[0-9]{1,5}$/), v.transform(Number), v.number(), v.maxValue(65_535));
const HOST_NAME = /^(?!-)[a-z0-9-]{1,63}(\.(?!-)[a-z0-9-]{1,63})*$/i;
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.check((text) => isIP(text) !== 0 || HOST_NAME.test(text)),
);
/** More would be a hall of another kind; the hub's own limit is that of the guard rules. */
const sockets = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,3}$/), v.transform(Number), v.number());
const folder = v.pipe(v.string(), v.regex(/^[^-\0][^\0]*$/));

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  backup: { type: 'string' },
  restore: { type: 'string' },
  rebuild: { type: 'string' },
  sockets: { type: 'string' },
  rehearsal: { type: 'boolean' },
  tls: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads what follows `node main.js`; the last of several equal options counts. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refused({ code: 'unknown', given: token.value });
    if (!isOption(token.name)) return refused({ code: 'unknown', given: token.rawName });
    const takesValue = OPTIONS[token.name].type === 'string';
    if (takesValue && token.value === undefined)
      return refused({ code: 'value-missing', option: token.rawName });
    if (!takesValue && token.value !== undefined)
      return refused({ code: 'value-unwanted', option: token.rawName });
    given.set(token.name, token.value ?? '');
  }
  return given.has('help') ? { kind: 'help' } : settle(given);
}

function settle(given: ReadonlyMap<string, string>): Arguments {
  const typed = {
    port: given.get('port') ?? '8912',
    host: given.get('host') ?? '0.0.0.0',
    folder: given.get('data') ?? './data',
    sockets: given.get('sockets') ?? String(LIMITS.sockets),
  };
  const [readPort, readHost, readFolder, readSockets] = [
    v.safeParse(port, typed.port),
    v.safeParse(host, typed.host),
    v.safeParse(folder, typed.folder),
    v.safeParse(sockets, typed.sockets),
  ];
  if (!readPort.success) return refused({ code: 'port', given: typed.port });
  if (!readHost.success) return refused({ code: 'host', given: typed.host });
  if (!readFolder.success) return refused({ code: 'folder', given: typed.folder });
  if (!readSockets.success) return refused({ code: 'sockets', given: typed.sockets });
  for (const option of ['backup', 'restore', 'rebuild'] as const) {
    const path = given.get(option);
    if (path !== undefined && !v.is(folder, path)) return refused({ code: 'folder', given: path });
  }
  return {
    kind: 'run',
    port: readPort.output,
    host: readHost.output,
    folder: readFolder.output,
    sockets: readSockets.output,
    rehearsal: given.has('rehearsal'),
    backup: given.get('backup') ?? null,
    restore: given.get('restore') ?? null,
    rebuild: given.get('rebuild') ?? null,
    tls: given.has('tls'),
  };
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

function refused(problem: ArgumentProblem): Arguments {
  return { kind: 'refused', problem };
}
