/**
 * This device's admission: its id, its face and which key it has, kept by the browser, also on a plain http page.
 * A further tab of a browser that is admitted already is a device of its own: it keeps its admission for itself.
 */
import * as v from 'valibot';
import { pairReplySchema, publicKey } from '../../protocol/wire.ts';

const KEY = 'kelisim.device';

const credentialsSchema = v.object({ ...pairReplySchema.entries, key: publicKey });

/** What the hub called this device when it was admitted, and the public key (hex) it was admitted by. */
export type Credentials = v.InferOutput<typeof credentialsSchema>;

export interface CredentialStore {
  read(): Credentials | null;
  keep(credentials: Credentials): void;
  /** To be called when the hub does not know the device any more. */
  forget(): void;
}

/** `tab` lasts as long as the tab and goes before `browser`, which lasts. */
export function openCredentials(tab: Storage, browser: Storage): CredentialStore {
  return {
    read: () => readFrom(tab) ?? readFrom(browser),
    keep(credentials) {
      const place = readFrom(browser) === null ? browser : tab;
      place.setItem(KEY, JSON.stringify(credentials));
    },
    forget() {
      const place = readFrom(tab) === null ? browser : tab;
      place.removeItem(KEY);
    },
  };
}

function readFrom(storage: Storage): Credentials | null {
  const read = v.safeParse(
    v.pipe(v.string(), v.parseJson(), credentialsSchema),
    storage.getItem(KEY) ?? undefined,
  );
  return read.success ? read.output : null;
}
