/** The fold of a kiosk takes nothing it has not verified and stops where the history differs (I3). */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Fold } from '../../kiosk/meeting/fold.svelte.ts';
import { judge } from '../../kiosk/meeting/history.ts';
import type { Copy } from '../../kiosk/meeting/store.ts';
import { canonical } from '../../protocol/canonical.ts';
import { plainHash, saltsOf, writeEntry } from '../../protocol/entry.ts';
import { replay } from '../../protocol/evolve.ts';
import { BEGINNING, deputy, MEETING, recorded, registrationOpen } from '../support/hub-hall.ts';
import { textsOf as linesOf } from '../support/lines.ts';
import { UNCHOSEN } from '../support/meeting.ts';
import { textsOf } from './support.ts';

const arrived = (n: number) =>
  recorded({
    type: 'deputy.registered',
    deputy: deputy(n),
    document: 'certificate',
    desk: 1,
    offline: false,
  });
const records = [...registrationOpen(), arrived(1), arrived(2)];
const texts = textsOf(records);

function begun(): Fold {
  const fold = new Fold();
  fold.begin(BEGINNING);
  return fold;
}

describe('[I3] the fold', () => {
  it('of all entries is the state the hub has, whatever the batches', () => {
    const whole = begun();
    const byOne = begun();
    expect(whole.take(0, texts)).toEqual({ kind: 'taken', from: 0, fresh: texts });
    for (const [n, text] of texts.entries()) byOne.take(n, [text]);
    expect(whole.state).toEqual(replay(records));
    expect(byOne.state).toEqual(whole.state);
    expect(byOne.head).toEqual(whole.head);
    expect(whole.head.length).toBe(texts.length);
  });

  it('knows again what it has, and takes only what it lacks', () => {
    const fold = begun();
    fold.take(0, texts.slice(0, 3));
    expect(fold.take(0, texts)).toEqual({ kind: 'taken', from: 3, fresh: texts.slice(3) });
  });

  it('stops at the first entry whose content was changed and keeps what was verified', () => {
    const fold = begun();
    const changed = texts.with(3, (texts[3] ?? '').replace('d-1', 'd-7'));
    expect(fold.take(0, changed)).toEqual({ kind: 'forked', at: 3 });
    expect(fold.head.length).toBe(3);
    expect(fold.state).toEqual(replay(records.slice(0, 3)));
  });

  it('does not take another history that is sound in itself', () => {
    const fold = begun();
    fold.take(0, texts);
    const other = textsOf([...registrationOpen(), arrived(5), arrived(2)]);
    expect(fold.take(0, other)).toEqual({ kind: 'forked', at: 3 });
    const grown = textsOf([...registrationOpen(), arrived(5), arrived(2), arrived(3)]);
    expect(fold.take(5, grown.slice(5))).toEqual({ kind: 'forked', at: 5 });
    expect(fold.state).toEqual(replay(records));
  });

  it.each([
    ['a gap', [2, texts.slice(2)]],
    ['no JSON', [0, ['{']]],
    ['an event nobody knows', [0, ['{"at":0,"event":{"type":"x"},"hash":"","n":0}']]],
  ] as const)('does not take %s', (_, [from, given]) => {
    expect(begun().take(from, given)).toEqual({ kind: 'forked', at: from });
  });
});

const figures = (support: number) => ({
  kind: 'hands',
  participants: 2,
  candidates: [
    { candidate: 'c-1', sectors: [{ for: support, against: 2 - support }] },
    { candidate: 'c-2', sectors: [{ for: 2 - support, against: support }] },
  ],
});
const agreed = (support: number) =>
  recorded({
    type: 'count.agreed',
    round: 1,
    members: [deputy(1), deputy(2)],
    figures: figures(support),
  });
const announced = (support: number) =>
  recorded({
    type: 'result.announced',
    round: 1,
    participants: 2,
    tallies: [],
    figures: figures(support),
    readings: UNCHOSEN,
    verdict: { kind: 'consent', candidate: 'c-1' },
  });

describe('[13.4] [I3] a line without number and hash', () => {
  const closed = recorded({ type: 'voting.closed', round: 1 });
  const left = recorded({ type: 'deputy.left', deputy: deputy(1), desk: 1 });
  const counting = [...records, closed];

  it('is taken while the tally is a secret, and its entry after it', () => {
    const fold = begun();
    const lines = textsOf([...counting, left, agreed(2), announced(2)]);
    expect(fold.take(0, lines)).toMatchObject({ kind: 'taken' });
    expect(fold.chain.length).toBe(counting.length + 3);
  });

  it.each([
    ['before voting closed', records, left],
    ['after the announcement', [...counting, agreed(2), announced(2)], left],
    ['for the announcement itself, which would open nothing', counting, announced(2)],
    ['for the end of a round', counting, recorded({ type: 'round.voided', round: 1, cause: 'decision' })],
  ])('is not taken %s', (_, before, record) => {
    const fold = begun();
    const lines = textsOf(before);
    expect(fold.take(0, [...lines, canonical(record)])).toEqual({ kind: 'forked', at: lines.length });
    expect(fold.state).toEqual(replay(before.filter(({ event }) => event.type !== 'count.agreed')));
  });
});

describe('[16.1] [I3] an announcement', () => {
  const reopened = recorded({ type: 'count.reopened', round: 1, reason: 'бір парақ екі рет саналды' });
  const counting = [...records, recorded({ type: 'voting.closed', round: 1 })];
  const lines = linesOf([...counting, agreed(2), reopened, agreed(0)], 'commission');
  const last = v.parse(v.object({ hash: v.string() }), JSON.parse(lines.at(-1) ?? ''));
  const saying = (support: number, opened: string | undefined) =>
    writeEntry(
      { n: lines.length, previous: last.hash, opens: [opened ?? ''] },
      announced(support),
      saltsOf(BEGINNING.seal, plainHash),
      plainHash,
    ).line([]);

  it('opens the count that the commission agreed on last', () => {
    expect(begun().take(0, [...lines, saying(0, lines.at(-1))])).toMatchObject({ kind: 'taken' });
  });

  it('and none that it had set aside', () => {
    const at = lines.length;
    expect(begun().take(0, [...lines, saying(2, lines.at(-3))])).toEqual({ kind: 'forked', at });
  });
});

describe('[I3] the hub’s hello', () => {
  const copy: Copy = { meeting: MEETING, epoch: 1, phrase: BEGINNING.phrase };
  const head = { length: 5, hash: 'a'.repeat(64) };
  const told = {
    id: MEETING,
    epoch: 1,
    phrase: BEGINNING.phrase,
    rehearsal: true,
    length: 9,
    head: 'b'.repeat(64),
  };

  it.each([
    ['the hub is further', { ...told }, 'same'],
    ['equal', { ...told, length: 5, head: head.hash }, 'same'],
    ['equal length, another hash', { ...told, length: 5 }, 'forked'],
    ['the device is ahead', { ...told, length: 4 }, 'forked'],
    ['another phrase was read aloud', { ...told, phrase: 'қар жел су' }, 'forked'],
    ['an older writing of the history', { ...told, epoch: 0 }, 'forked'],
    ['a newer writing of the history', { ...told, epoch: 2, length: 1 }, 'other'],
    ['no meeting', null, 'other'],
  ] as const)('%s', (_, meeting, verdict) => {
    expect(judge(copy, head, meeting)).toBe(verdict);
  });

  it('to a device without a copy begins one', () => {
    expect(judge(null, { length: 0, hash: '' }, told)).toBe('other');
  });
});
