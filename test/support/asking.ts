/** What a page of a running hub asks it over HTTP, signed by a device where one is given. */
import * as v from 'valibot';
import { pairReplySchema } from '../../protocol/wire.ts';
import { authorizationOf, keyOf } from './device-keys.ts';

/** An admitted device of a running hub; its key is made of `key`. */
export interface Paired {
  readonly device: v.InferOutput<typeof pairReplySchema>['device'];
  readonly key: string;
}

/** A hub of this computer. */
export interface Listening {
  readonly port: number;
}

let requests = 0;

/** Asks the hub as a page of it would: GET without a body, else POST; signed by a device if one is given. */
export function askHub(
  { port }: Listening,
  path: string,
  { body, by }: { readonly body?: unknown; readonly by?: Paired | undefined } = {},
): Promise<Response> {
  const origin = `http://127.0.0.1:${port}`;
  const method = body === undefined ? 'GET' : 'POST';
  const text = body === undefined ? undefined : JSON.stringify(body);
  requests += 1;
  const asked = { method, target: path, at: Date.now(), n: requests, body: text };
  const signed = by && { authorization: authorizationOf(by.key, by.device.id, asked) };
  return fetch(`${origin}${path}`, {
    method,
    headers: { origin, ...signed },
    ...(text === undefined ? {} : { body: text }),
  });
}

/** Pairs a device by the token of a link, with the key made of this name. */
export async function pairWith(hub: Listening, token: string, key: string): Promise<Paired> {
  const reply = await askHub(hub, '/pair', { body: { key: keyOf(key), token } });
  return { device: v.parse(pairReplySchema, await reply.json()).device, key };
}
