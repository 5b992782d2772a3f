/**
 * The two certificates of a hub under TLS: the hall's authority, which devices install, and the hub's own, which it signs.
 * The authority may vouch for nothing but the hub's names and networks: its name constraints are critical, so whoever
 * steals its key gains no other site. Keys are made, and signatures given, by Node's own crypto.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  NameConstraints,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** A certificate and the key that belongs to it. */
export interface Pair {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

/** For what an authority may vouch: DNS names with whatever lies below them, and networks as `192.0.2.0/24`. */
export interface Permitted {
  readonly names: readonly string[];
  readonly networks: readonly string[];
}

/** From when to when, ms since the epoch. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SERIAL_BYTES = 16;

/** An authority of this name that may vouch for what is permitted and, signing for itself, is vouched for by nobody. */
export function issueAuthority(
  name: string,
  permitted: Permitted,
  span: Span,
  random: (bytes: number) => Uint8Array,
): Pair {
  const { privateKey: key, publicKey } = newKeys();
  const subtrees = [
    ...permitted.names.map((dNSName) => new GeneralName({ dNSName })),
    ...permitted.networks.map((iPAddress) => new GeneralName({ iPAddress })),
  ].map((base) => new GeneralSubtree({ base }));
  const constraints = new NameConstraints({ permittedSubtrees: new GeneralSubtrees(subtrees) });
  return issue({
    subject: name,
    issuer: named(name),
    key,
    signer: key,
    span,
    serial: random(SERIAL_BYTES),
    extensions: [
      extension(id_ce_basicConstraints, true, new BasicConstraints({ cA: true, pathLenConstraint: 0 })),
      extension(id_ce_keyUsage, true, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign)),
      extension(id_ce_nameConstraints, true, constraints),
      extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(publicKey))),
    ],
  });
}

/** A server's certificate for these names and addresses, signed by the authority; it does not ask whether it may. */
export function issueServer(
  authority: Pair,
  names: readonly string[],
  span: Span,
  random: (bytes: number) => Uint8Array,
): Pair {
  const { privateKey: key, publicKey } = newKeys();
  const known = names.map((name) => new GeneralName(isIP(name) ? { iPAddress: name } : { dNSName: name }));
  const keyId = new KeyIdentifier(keyIdentifier(authority.certificate.publicKey));
  return issue({
    subject: 'Kelisim',
    issuer: partsOf(authority.certificate).subject,
    key,
    signer: authority.key,
    span,
    serial: random(SERIAL_BYTES),
    extensions: [
      extension(id_ce_basicConstraints, true, new BasicConstraints({ cA: false })),
      extension(id_ce_keyUsage, true, new KeyUsage(KeyUsageFlags.digitalSignature)),
      extension(id_ce_extKeyUsage, false, new ExtendedKeyUsage([id_kp_serverAuth])),
      extension(id_ce_subjectAltName, false, new SubjectAlternativeName(known)),
      extension(id_ce_authorityKeyIdentifier, false, new AuthorityKeyIdentifier({ keyIdentifier: keyId })),
      extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(publicKey))),
    ],
  });
}

/** Whether the authority may vouch for this name or address. */
export function permits(authority: X509Certificate, name: string): boolean {
  const { permittedSubtrees = [] } = constraintsOf(authority);
  const family = isIP(name);
  const networks = new BlockList();
  for (const { base } of permittedSubtrees) {
    const { dNSName, iPAddress } = base;
    if (family === 0 && dNSName !== undefined && (name === dNSName || name.endsWith(`.${dNSName}`)))
      return true;
    if (iPAddress === undefined) continue;
    const [network = '', bits] = iPAddress.split('/');
    networks.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return family !== 0 && networks.check(name, family === 6 ? 'ipv6' : 'ipv4');
}

/** From when to when a certificate counts. */
export function spanOf({ validFrom, validTo }: X509Certificate): Span {
  return { from: Date.parse(validFrom), until: Date.parse(validTo) };
}

/** Certificate and key as one PEM text. */
export function pemOf({ certificate, key }: Pair): string {
  return `${certificate}${key.export({ type: 'pkcs8', format: 'pem' })}`;
}

/** The pair in a PEM text; null when it holds none or the two do not belong together. */
export function readPair(pem: string): Pair | null {
  try {
    const pair = { certificate: new X509Certificate(pem), key: createPrivateKey(pem) };
    return pair.certificate.checkPrivateKey(pair.key) ? pair : null;
  } catch {
    return null;
  }
}

interface Wanted {
  readonly subject: string;
  readonly issuer: Name;
  readonly key: KeyObject;
  readonly signer: KeyObject;
  readonly span: Span;
  readonly serial: Uint8Array;
  readonly extensions: readonly Extension[];
}

function issue({ subject, issuer, key, signer, span, serial, extensions }: Wanted): Pair {
  const signature = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: positive(serial),
    signature,
    issuer,
    validity: new Validity({ notBefore: new Date(span.from), notAfter: new Date(span.until) }),
    subject: named(subject),
    subjectPublicKeyInfo: AsnConvert.parse(publicBytes(createPublicKey(key)), SubjectPublicKeyInfo),
    extensions: new Extensions([...extensions]),
  });
  const signed = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), signer);
  const whole = new Certificate({
    tbsCertificate,
    signatureAlgorithm: signature,
    signatureValue: exactly(signed),
  });
  return { certificate: new X509Certificate(Buffer.from(AsnConvert.serialize(whole))), key };
}

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function named(text: string): Name {
  const value = new AttributeValue({ utf8String: text });
  return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: COMMON_NAME, value })])]);
}

function extension(extnID: string, critical: boolean, value: object): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

function keyIdentifier(publicKey: KeyObject): ArrayBuffer {
  return exactly(createHash('sha1').update(publicBytes(publicKey)).digest());
}

function publicBytes(publicKey: KeyObject): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' });
}

function partsOf(certificate: X509Certificate): TBSCertificate {
  return AsnConvert.parse(certificate.raw, Certificate).tbsCertificate;
}

function constraintsOf(authority: X509Certificate): NameConstraints {
  const value = extensionOf(authority, id_ce_nameConstraints);
  return value === null ? new NameConstraints() : AsnConvert.parse(value, NameConstraints);
}

function extensionOf(certificate: X509Certificate, id: string): ArrayBuffer | null {
  const found = partsOf(certificate).extensions?.find(({ extnID }) => extnID === id);
  return found === undefined ? null : exactly(new Uint8Array(found.extnValue.buffer));
}

/** A serial number is a positive integer: without its highest bit, and not zero. */
function positive(bytes: Uint8Array): ArrayBuffer {
  const serial = Uint8Array.from(bytes);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial.buffer;
}

/** The bytes in a buffer of their own. */
function exactly(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
