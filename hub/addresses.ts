/**
 * Under which addresses devices of the hall reach the hub, and which names it answers to.
 * A request that names another host is a page elsewhere reaching in (DNS rebinding): it gets 421.
 */
import { isIP } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

/** The machine's network interfaces, as `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::'];
const OWN_NAMES: readonly string[] = ['localhost', '127.0.0.1', '::1'];
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale)/i;
const SELF_ASSIGNED = /^169\.254\./;

/** Whether a hub told to listen here listens on every address of the machine. */
export function isEveryAddress(host: string): boolean {
  return EVERY_ADDRESS.includes(host);
}

/** How a page of the hub begins: `http` in the clear, `https` under TLS. */
export type Scheme = 'http' | 'https';

/** The IPv4 addresses for devices of the hall, likeliest first; the one that `host` names if it names one. */
export function hallAddresses(host: string, interfaces: Interfaces): readonly string[] {
  if (!isEveryAddress(host)) return isLoopback(host) ? [] : [host];
  return inHall(interfaces).map(({ address }) => address);
}

/**
 * The networks in which devices of the hall reach the hub, as `192.0.2.0/24`; those that virtual machines and tunnels
 * make, and those an interface gave itself for want of an answer, only where there are no others.
 */
export function hallNetworks(host: string, interfaces: Interfaces): readonly string[] {
  const found = inHall(interfaces);
  const meant = isEveryAddress(host)
    ? found.filter(({ doubt }) => doubt === found[0]?.doubt)
    : found.filter(({ address }) => address === host);
  const networks = meant.flatMap(({ cidr }) => (cidr === null ? [] : [networkOf(cidr)]));
  if (networks.length === 0 && isIP(host) !== 0 && !isEveryAddress(host) && !isLoopback(host))
    return [`${host}/${isIP(host) === 6 ? 128 : 32}`];
  return [...new Set(networks)];
}

/** Every name and address that the hub answers to, bare; `machine` is its own name, also known as `machine.local`. */
export function ownNames(host: string, interfaces: Interfaces, machine: string): readonly string[] {
  const named = isEveryAddress(host) ? [] : [host];
  const own = [...OWN_NAMES, machine, `${machine}.local`];
  return [
    ...new Set([...own, ...hallAddresses(host, interfaces), ...named].map((name) => name.toLowerCase())),
  ];
}

/** What a `Host` header may say, port included. */
export function knownHosts(
  host: string,
  port: number,
  interfaces: Interfaces,
  machine: string,
  scheme: Scheme = 'http',
): ReadonlySet<string> {
  const names = ownNames(host, interfaces, machine).map(inUrl);
  const usual = port === (scheme === 'https' ? 443 : 80);
  return new Set(names.flatMap((name) => (usual ? [name, `${name}:${port}`] : [`${name}:${port}`])));
}

/** The page's address on one of the hub's names: `http://192.0.2.7:8912/`. */
export function pageAddress(name: string, port: number, scheme: Scheme = 'http'): string {
  return `${scheme}://${inUrl(name)}:${port}/`;
}

function inHall(interfaces: Interfaces) {
  return Object.entries(interfaces)
    .flatMap(([name, infos]) =>
      (infos ?? [])
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address, cidr }) => ({
          address,
          cidr,
          doubt: Number(VIRTUAL.test(name)) + Number(SELF_ASSIGNED.test(address)),
        })),
    )
    .sort((a, b) => a.doubt - b.doubt);
}

/** `192.0.2.7/24` without the part that is the machine's own. */
function networkOf(cidr: string): string {
  const [address = '', length = ''] = cidr.split('/');
  const bits = Number(length);
  let left = bits;
  const bytes = address.split('.').map((byte) => {
    const kept = Math.min(8, Math.max(0, left));
    left -= 8;
    return Number(byte) & (0xff << (8 - kept));
  });
  return `${bytes.join('.')}/${bits}`;
}

function inUrl(name: string): string {
  return name.includes(':') ? `[${name}]` : name;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
