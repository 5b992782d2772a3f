/** The command line: what is understood, what is refused, and under which names the hub is known afterwards. */
import { describe, expect, it } from 'vitest';
import { hallAddresses, hallNetworks, knownHosts, pageAddress } from '../../hub/addresses.ts';
import { readArguments } from '../../hub/arguments.ts';
import { speaker, terminalLanguages } from '../../hub/sentences.ts';

const read = (line: string) => readArguments(line === '' ? [] : line.split(' '));

describe('the command line', () => {
  it('needs nothing: every network, port 8912, data in ./data, 64 connections, no rehearsal, no TLS', () => {
    expect(read('')).toEqual({
      kind: 'run',
      port: 8912,
      host: '0.0.0.0',
      folder: './data',
      sockets: 64,
      rehearsal: false,
      backup: null,
      restore: null,
      rebuild: null,
      tls: false,
    });
  });

  it('takes the port, the address, the folder, the connections, the rehearsal and TLS', () => {
    expect(read('--port 80 --host=192.0.2.7 --data hall --sockets 640 --rehearsal --tls')).toEqual({
      kind: 'run',
      port: 80,
      host: '192.0.2.7',
      folder: 'hall',
      sockets: 640,
      rehearsal: true,
      backup: null,
      restore: null,
      rebuild: null,
      tls: true,
    });
  });

  it('takes where the record is copied to, and from where it is restored or rebuilt', () => {
    expect(read('--backup /media/stick --restore copy --rebuild desk.json')).toMatchObject({
      backup: '/media/stick',
      restore: 'copy',
      rebuild: 'desk.json',
    });
  });

  it('asks for help before anything else is looked at', () => {
    expect(read('--port none --help')).toEqual({ kind: 'help' });
  });

  it.each([
    ['--prot 80', { code: 'unknown', given: '--prot' }],
    ['-x', { code: 'unknown', given: '-x' }],
    ['now', { code: 'unknown', given: 'now' }],
    ['-- now', { code: 'unknown', given: 'now' }],
    ['--__proto__ 1', { code: 'unknown', given: '--__proto__' }],
    ['--port', { code: 'value-missing', option: '--port' }],
    ['--rehearsal=yes', { code: 'value-unwanted', option: '--rehearsal' }],
    ['--port 65536', { code: 'port', given: '65536' }],
    ['--port -1', { code: 'port', given: '-1' }],
    ['--port 8e3', { code: 'port', given: '8e3' }],
    ['--port --rehearsal', { code: 'port', given: '--rehearsal' }],
    ['--host http://hall', { code: 'host', given: 'http://hall' }],
    ['--host -a', { code: 'host', given: '-a' }],
    ['--data --rehearsal', { code: 'folder', given: '--rehearsal' }],
    ['--sockets 0', { code: 'sockets', given: '0' }],
    ['--sockets all', { code: 'sockets', given: 'all' }],
    ['--data=', { code: 'folder', given: '' }],
    ['--backup --tls', { code: 'folder', given: '--tls' }],
    ['--restore=', { code: 'folder', given: '' }],
  ])('refuses %s', (line, problem) => {
    expect(read(line)).toEqual({ kind: 'refused', problem });
  });
});

describe("the terminal's language", () => {
  const hint = (environment: Record<string, string>) =>
    speaker(terminalLanguages(environment))('argument.port', { given: 'x' }).split('\n').length;

  it('is the one the system names', () => {
    expect(terminalLanguages({ LANG: 'ru_KZ.UTF-8' })).toEqual(['ru']);
    expect(terminalLanguages({ LANG: 'ru_KZ.UTF-8', LC_ALL: 'kk_KZ' })).toEqual(['kk']);
    expect(terminalLanguages({ LANG: 'en' })).toEqual(['en']);
  });

  it.each([{}, { LANG: 'C.UTF-8' }, { LANG: 'english' }, { LANG: '' }])(
    'is Kazakh and Russian where none of the three is named: %o',
    (environment) => {
      expect(terminalLanguages(environment)).toEqual(['kk', 'ru']);
      expect(hint(environment)).toBe(2);
    },
  );
});

describe('the addresses of the hall', () => {
  const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) => ({
    address,
    family,
    internal,
    netmask: '',
    mac: '',
    cidr: null,
    ...(family === 'IPv6' ? { scopeid: 0 } : {}),
  });
  const interfaces = {
    lo: [at('127.0.0.1', 'IPv4', true)],
    docker0: [at('172.17.0.1')],
    eth0: [at('169.254.3.4'), at('192.0.2.7'), at('2001:db8::7', 'IPv6')],
  } as Parameters<typeof hallAddresses>[1];

  it('put the real network before virtual and self-assigned ones', () => {
    expect(hallAddresses('0.0.0.0', interfaces)).toEqual(['192.0.2.7', '172.17.0.1', '169.254.3.4']);
  });

  it('are one if the hub listens on one, and none if only on itself', () => {
    expect(hallAddresses('192.0.2.7', interfaces)).toEqual(['192.0.2.7']);
    expect(hallAddresses('127.0.0.1', interfaces)).toEqual([]);
  });

  it('are the only names the hub answers to, beside its own and the one it was given', () => {
    const known = knownHosts('0.0.0.0', 8912, interfaces, 'hall-laptop');
    expect(known).toContain('192.0.2.7:8912');
    expect(known).toContain('hall-laptop.local:8912');
    expect(known).toContain('localhost:8912');
    expect(known).not.toContain('192.0.2.7');
    expect(known).not.toContain('hall.example:8912');
    expect(knownHosts('hall.example', 80, {}, 'hall-laptop')).toContain('hall.example');
  });

  it('under TLS are those of https', () => {
    expect(knownHosts('hall.example', 443, {}, 'hall-laptop', 'https')).toContain('hall.example');
    expect(knownHosts('hall.example', 80, {}, 'hall-laptop', 'https')).not.toContain('hall.example');
    expect(pageAddress('192.0.2.7', 8912, 'https')).toBe('https://192.0.2.7:8912/');
  });

  it('lie in networks: those of the real interfaces, or of the virtual ones where there are no others', () => {
    const within = (cidr: string) => ({ ...at(cidr.replace(/\/.*/, '')), cidr });
    const [lan, docker, own] = [within('10.20.200.7/17'), within('172.17.0.1/16'), within('169.254.3.4/16')];
    const both = { eth0: [own, lan], docker0: [docker] } as typeof interfaces;
    expect(hallNetworks('0.0.0.0', both)).toEqual(['10.20.128.0/17']);
    expect(hallNetworks('172.17.0.1', both)).toEqual(['172.17.0.0/16']);
    expect(hallNetworks('0.0.0.0', { docker0: [docker] } as typeof interfaces)).toEqual(['172.17.0.0/16']);
    expect(hallNetworks('127.0.0.1', both)).toEqual([]);
    expect(hallNetworks('2001:db8::7', both)).toEqual(['2001:db8::7/128']);
    expect(hallNetworks('hall.example', both)).toEqual([]);
  });

  it('are written so that a browser understands them', () => {
    expect(pageAddress('192.0.2.7', 8912)).toBe('http://192.0.2.7:8912/');
    expect(pageAddress('2001:db8::7', 80)).toBe('http://[2001:db8::7]:80/');
  });
});
