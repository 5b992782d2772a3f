/**
 * The people of a small hall: most of the time somebody takes the next lawful step on the device it belongs to, sometimes two
 * at once or on an outdated sight; desks register who comes and goes whether the hub is there or not.
 */

import * as v from 'valibot';
import { type Command, personOf } from '../../protocol/commands/command.ts';
import { PERMISSIONS } from '../../protocol/permissions.ts';
import { deskNumber } from '../../protocol/values.ts';
import { forward } from '../support/forward.ts';
import { comeBack, deputy, leave, register } from '../support/hall.ts';
import type { Plan } from '../support/plan.ts';
import { Walk } from '../support/walk.ts';
import { PIN } from './hub-process.ts';
import type { Draw } from './journal-draw.ts';
import type { KioskPage } from './kiosk-page.ts';
import type { Ledger } from './ledger.ts';

/** How often something came of what was sent, by kind: a world in which nothing happens shows nothing. */
export type Sendings = Record<'accepted' | 'refused' | 'queued' | 'fault', number>;

export class People {
  readonly #draw: Draw;
  readonly #pages: readonly KioskPage[];
  readonly #ledger: Ledger;
  readonly #plan: Plan;
  readonly #now: () => number;
  readonly #walk = new Walk();
  readonly sendings: Sendings = { accepted: 0, refused: 0, queued: 0, fault: 0 };
  /** Commands of which people were told that they are kept and will be sent: their ids, by device, in the order they were given. */
  readonly promised = new Map<KioskPage, readonly string[]>();

  constructor(around: {
    draw: Draw;
    pages: readonly KioskPage[];
    ledger: Ledger;
    plan: Plan;
    now: () => number;
  }) {
    this.#draw = around.draw;
    this.#pages = around.pages;
    this.#ledger = around.ledger;
    this.#plan = around.plan;
    this.#now = around.now;
  }

  /** One act of somebody. */
  act(): void {
    const draw = this.#draw;
    if (draw.chance(55)) this.proceed();
    else if (draw.chance(75)) this.#atDesk();
    else if (draw.chance(50)) this.#anybody({ type: 'hold.raise', reason: 'Түсіндіру керек' });
    else this.#tidy();
  }

  /** Somebody takes the meeting's next step. */
  proceed(): void {
    const command = this.#forward();
    if (command === null) return;
    const page = this.#pageFor(command);
    if (page === undefined) return;
    this.#send(page, command);
    if (this.#draw.chance(8)) this.#send(page, command);
    if (this.#draw.chance(4)) this.#anybody(command);
  }

  /** What the meeting waits for, as everybody in the hall knows it. */
  #forward(): Command | null {
    const { state, records } = this.#ledger;
    if (state.phase === 'adjourned') return null;
    this.#walk.state = state;
    this.#walk.now = this.#now();
    this.#walk.records.push(...records.slice(this.#walk.records.length));
    const command = forward(this.#walk, this.#plan);
    if (command?.type !== 'registration.announce') return command;
    const away = this.#of('podium')[0]?.meeting.desks.find((desk) => desk.state !== 'live');
    if (away === undefined || this.#draw.chance(50)) return command;
    const listed = [...state.attendance.values()].filter(({ desk }) => desk === away.desk).length;
    return { type: 'desk.confirm', desk: v.parse(deskNumber, away.desk), count: listed };
  }

  #atDesk(): void {
    const page = this.#some(this.#of('desk'));
    const who = 1 + this.#draw.upTo(9);
    const reason = 'Қате тіркелді';
    const command: Command = this.#draw.chance(60)
      ? register(who)
      : this.#draw.of([
          leave(who),
          comeBack(who),
          { type: 'registration.withdraw', deputy: deputy(who), reason, offline: false },
        ]);
    if (page !== undefined) this.#send(page, command);
  }

  #anybody(command: Command): void {
    const page = this.#some(this.#pages);
    if (page !== undefined) this.#send(page, command);
  }

  /** Somebody has read what came of what waited. */
  #tidy(): void {
    const { meeting } = this.#some(this.#of('desk')) ?? {};
    for (const { id, outcome } of meeting?.queue ?? []) if (outcome !== null) meeting?.dismiss(id);
  }

  #send(page: KioskPage, command: Command): void {
    const member = personOf(command);
    const pin = this.#draw.chance(97) ? PIN : '0000';
    const { meeting } = page;
    void meeting.send(command, member === null ? undefined : { member, pin }).then((sent) => {
      this.sendings[sent.kind] += 1;
      if (sent.kind !== 'queued') return;
      const shown = meeting.queue.map(({ id }) => id);
      const before = (this.promised.get(page) ?? []).filter((id) => !shown.includes(id));
      this.promised.set(page, [...before, ...shown]);
    });
  }

  #pageFor(command: Command): KioskPage | undefined {
    const act = command.type === 'record.correct' ? command.command : command;
    const roles = PERMISSIONS[act.type].roles;
    return this.#some(this.#pages.filter(({ role }) => roles.includes(role)));
  }

  #of(role: KioskPage['role']): KioskPage[] {
    return this.#pages.filter((page) => page.role === role);
  }

  #some(pages: readonly KioskPage[]): KioskPage | undefined {
    return pages.length === 0 ? undefined : pages[this.#draw.upTo(pages.length)];
  }
}
