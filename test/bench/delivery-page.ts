/**
 * What the deliveries come to as rows: for every number of readers the servers beside each other, and the hub against the
 * goals. A ratio is taken within each repeat, and its median is what counts.
 */
import type { Delivered, Delivery } from './deliveries.ts';
import { type Answered, type Figure, median } from './figures.ts';
import type { Way } from './load/ways-in.ts';

/** The figures of one number of readers. */
export function deliveryRows({ readers, line, servers }: Delivery): Answered {
  const of = (way: Way): Delivered | undefined => servers.find((server) => server.way === way);
  const [hub, bare] = [of('hub'), of('bare')];
  if (hub === undefined || bare === undefined) throw new Error('hub and bare broadcast are always measured');
  const figures: Figure[] = [];
  const against = (
    name: string,
    other: Delivered | undefined,
    of: 'p50' | 'p99' | 'rate',
    wanted: Figure['wanted'],
  ) => {
    if (other === undefined) return;
    figures.push({ name, reached: ratio(hub[of], other[of]), unit: 'x', wanted });
  };
  const goals = readers === 400 ? { p50: 1.25, p99: 1.25 } : readers === 40 ? { p50: 1.8, p99: null } : null;
  against('hub against bare, p50', bare, 'p50', goals === null ? null : { most: goals.p50 });
  against('hub against bare, p99', bare, 'p99', goals?.p99 == null ? null : { most: goals.p99 });
  const isFull = readers === 400;
  against('hub against bare by tick, events/s', of('bare, by tick'), 'rate', isFull ? { least: 0.8 } : null);
  against('hub against hocuspocus, events/s', of('hocuspocus'), 'rate', isFull ? { least: 1.5 } : null);
  against(
    'hub against @y/websocket-server, events/s',
    of('@y/websocket-server'),
    'rate',
    isFull ? { least: 15 } : null,
  );
  for (const { way, p50, p99, rate, cpu, memory } of servers) {
    const row = (name: string, reached: number, unit: Figure['unit'], note = '') =>
      figures.push({ name: `${way}: ${name}`, reached, unit, wanted: null, note });
    row('p50', median(p50), 'ms', way === 'bare' ? '' : `${ratio(p50, bare.p50).toFixed(2)} x bare`);
    row('p99', median(p99), 'ms', way === 'bare' ? '' : `${ratio(p99, bare.p99).toFixed(2)} x bare`);
    row('events', median(rate), '/s');
    row('processor time for each delivery', cpu, 'µs');
    row('memory', memory, 'MB');
  }
  return {
    question: `${readers} readers`,
    figures,
    notes: [
      `A line has ${line} bytes. One at a time, 20 ms apart, for latency; all ${servers.length} servers in turn; 1,940 at once for events a second and processor time.`,
    ],
  };
}

function ratio(own: readonly number[], other: readonly number[]): number {
  return median(own.map((value, turn) => value / (other[turn] ?? Number.NaN)));
}
