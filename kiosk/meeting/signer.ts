/** A device's key: what it is known by, and its signatures. The private half never leaves the device. */

/** Signs with the private half; `publicKey` is 64 hex digits, a signature 128. */
export interface Signer {
  readonly publicKey: string;
  sign(text: string): Promise<string>;
}
