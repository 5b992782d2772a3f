/** The fold of a kiosk takes nothing it has not verified and stops where the history differs (I3). */
import { describe, expect, it } from 'vitest';
import { Fold } from '../../kiosk/meeting/fold.svelte.ts';
import { judge } from '../../kiosk/meeting/history.ts';
import type { Copy } from '../../kiosk/meeting/store.ts';
import { replay } from '../../protocol/evolve.ts';
import { BEGINNING, deputy, MEETING, recorded, registrationOpen } from '../support/hub-hall.ts';
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
