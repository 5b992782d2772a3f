/**
 * From a raw HTTP request to one answer: guard, route, admission, reply.
 * A request that names another host or comes from a foreign page gets nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpFault } from '../../protocol/wire-office.ts';
import { originAllowed, schemeOf } from '../guard.ts';
import type { Admission } from '../ports.ts';
import { type Asking, type Authorisation, digestOf } from './authorisation.ts';
import { GUARD_HEADERS, type Pages } from './pages.ts';
import { type Body, fault, ok, type Reply, type Route, readBody } from './visit.ts';

/** What answering needs; `hosts` are the values that a `Host` header may have at the moment. */
export interface Counter {
  readonly routes: readonly Route[];
  readonly pages: Pages;
  readonly admission: Pick<Admission, 'known'>;
  readonly authorise: Authorisation;
  readonly hosts: () => ReadonlySet<string>;
  /** Called with whatever a route threw: a defect or a failing disk. */
  readonly onDefect: (error: unknown) => void;
}

const HEALTH: Route = {
  method: 'GET',
  pattern: /^\/health$/,
  who: 'anybody',
  answer: async () => ok({ ok: true }),
};

/** Answers requests; never throws and never lets one go unanswered. */
export function answerWith(counter: Counter): (request: IncomingMessage, response: ServerResponse) => void {
  const routes = [HEALTH, ...counter.routes];

  async function considered(request: IncomingMessage, path: string, search: string): Promise<Reply | 'page'> {
    const { method = 'GET' } = request;
    const matching = routes.filter(({ pattern }) => pattern.test(path));
    if (matching.length === 0) return method === 'GET' || method === 'HEAD' ? 'page' : fault('not-found');
    const route = matching.find((one) => one.method === method);
    if (route === undefined) return fault('wrong-method');
    if (method !== 'GET' && !originAllowed(request.headers, counter.hosts(), schemeOf(request)))
      return fault('foreign-page');
    const asking = route.who === 'office' ? counter.authorise(request) : null;
    const hindrance = asking === null ? null : hindranceOf(asking);
    if (hindrance !== null) return fault(hindrance);
    const signed = asking?.kind === 'signed' ? asking : null;
    // A body may take its time; an admission taken back in the meantime ends what was asked under it.
    async function body(most: number): Promise<Body> {
      const bytes = await readBody(request, most);
      if (bytes === null) return { kind: 'refused', fault: 'too-large' };
      if (signed !== null && counter.admission.known(signed.device.id) === null)
        return { kind: 'refused', fault: 'not-admitted' };
      if (signed !== null && digestOf(bytes) !== signed.digest)
        return { kind: 'refused', fault: 'bad-signature' };
      return { kind: 'read', bytes };
    }
    return route.answer({
      path: route.pattern.exec(path)?.slice(1) ?? [],
      query: new URLSearchParams(search),
      device: signed?.device ?? null,
      body,
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(GUARD_HEADERS)) response.setHeader(name, value);
    if (!counter.hosts().has(request.headers.host ?? '')) return send(request, response, fault('wrong-host'));
    const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
    const reply = await considered(request, path, search);
    if (reply !== 'page') return send(request, response, reply);
    counter.pages(request, response, () => send(request, response, fault('not-found')));
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A visitor who left in the middle of a body is no defect.
      if (request.destroyed && !request.complete) return;
      counter.onDefect(error);
      if (!response.headersSent) send(request, response, fault('hub-failed'));
    });
  };
}

function hindranceOf(asking: Asking): HttpFault | null {
  if (asking.kind === 'refused') return asking.fault;
  if (asking.device.role !== 'office') return 'not-office';
  return asking.device.confirmed ? null : 'not-confirmed';
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const bytes = reply.kind === 'file' ? reply.bytes : Buffer.from(JSON.stringify(reply.body));
  response.statusCode = reply.kind === 'file' ? 200 : reply.status;
  response.setHeader('content-length', bytes.length);
  response.setHeader('cache-control', 'no-store');
  if (reply.kind === 'file') {
    response.setHeader('content-type', reply.type);
    response.setHeader('content-disposition', `attachment; filename="${reply.name}"`);
  } else response.setHeader('content-type', 'application/json; charset=utf-8');
  // What was not read of a body is not waited for.
  if (!request.complete) response.setHeader('connection', 'close');
  response.end(bytes);
}
