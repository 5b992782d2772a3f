/**
 * Under which addresses devices of the hall reach the hub, and which names it answers to.
 * A request that names another host is a page elsewhere reaching in (DNS rebinding): it gets 421.
 */
import type { NetworkInterfaceInfo } from 'node:os';

/** The machine's network interfaces, as `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::'];
const OWN_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale)/i;
const SELF_ASSIGNED = /^169\.254\./;

/** Whether a hub told to listen here listens on every address of the machine. */
export function isEveryAddress(host: string): boolean {
  return EVERY_ADDRESS.includes(host);
}

/** The IPv4 addresses for devices of the hall, likeliest first; the one that `host` names if it names one. */
export function hallAddresses(host: string, interfaces: Interfaces): readonly string[] {
  if (!isEveryAddress(host)) return isLoopback(host) ? [] : [host];
  const found = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({
        address,
        doubt: Number(VIRTUAL.test(name)) + Number(SELF_ASSIGNED.test(address)),
      })),
  );
  return found.sort((a, b) => a.doubt - b.doubt).map(({ address }) => address);
}

/** What a `Host` header may say, port included; `machine` is the machine's own name, also known as `machine.local`. */
export function knownHosts(
  host: string,
  port: number,
  interfaces: Interfaces,
  machine: string,
): ReadonlySet<string> {
  const named = isEveryAddress(host) ? [] : [host];
  const own = [...OWN_NAMES, machine, `${machine}.local`];
  const names = [...own, ...hallAddresses(host, interfaces), ...named].map(inUrl);
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

/** The page's address on one of the hub's names: `http://192.0.2.7:8912/`. */
export function pageAddress(name: string, port: number): string {
  return `http://${inUrl(name)}:${port}/`;
}

function inUrl(name: string): string {
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name.toLowerCase();
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
