/** The chain as people see it (I3): the short form of its head, the whole head in a code, the scenes that show it, the opening phrase. */
import { describe, expect, it } from 'vitest';
import { PHRASE_BYTES, phraseOf } from '../protocol/kazakh/phrase.ts';
import { endsPhase, sceneOf } from '../protocol/views/scene.ts';
import { fullHead, shortHead, shortHeadLine } from '../protocol/views/short-head.ts';
import { given } from './support/given.ts';
import { BEGINNING } from './support/hub-hall.ts';
import {
  attend,
  ballotsReady,
  closed,
  commissionSits,
  hall,
  issued,
  methodChosen,
  opened,
  orderAnnounced,
  papers,
  prepared,
  remarked,
  revoteDecided,
  roundBegun,
  secretRound,
  sitting,
  voted,
  votingClosed,
  votingOpened,
} from './support/meeting.ts';
import type { Step } from './support/walk.ts';

const HASH = `a3f109bc${'0'.repeat(56)}`;

describe('[I3] the head of the chain in its short form', () => {
  it('is the number of entries and eight digits of the last hash in two groups, never broken by a line', () => {
    expect(shortHead({ length: 57, hash: HASH })).toEqual({ number: 57, digits: 'a3f1\u00a009bc' });
    expect(shortHeadLine({ length: 57, hash: HASH })).toBe('№\u00a057\u00a0·\u00a0a3f1\u00a009bc');
  });

  it('another last hash shows at the same number', () => {
    const other = { length: 57, hash: `a3f109bd${'0'.repeat(56)}` };
    expect(shortHeadLine(other)).not.toBe(shortHeadLine({ length: 57, hash: HASH }));
  });

  it('is there from the opening of the record on, and not before there is one', () => {
    expect(shortHead({ length: 0, hash: HASH })?.number).toBe(0);
    expect(shortHead({ length: 0, hash: '' })).toBeNull();
    expect(shortHeadLine({ length: 0, hash: '' })).toBe('');
  });

  it('the code that is photographed holds the meeting, the writing of its record, the number and the whole hash', () => {
    const { meeting, epoch } = BEGINNING;
    expect(fullHead(BEGINNING, { length: 57, hash: HASH })).toBe(`kelisim ${meeting} ${epoch} 57 ${HASH}`);
  });
});

describe('[I3] the wall shows the head of the chain at the end of each phase', () => {
  const begun = roundBegun('secret');
  const announced: Step = { type: 'registration.announce' };
  const adjourned: Step = {
    type: 'meeting.adjourn',
    date: '2026-11-05',
    time: '11:00',
    place: 'Мәслихат залы',
    reason: 'Уақыт жетпеді',
  };
  const moments: readonly (readonly [moment: string, shown: boolean, after: Step])[] = [
    ['before registration', false, prepared()],
    ['registration goes on', false, hall()],
    ['registration is announced', true, [hall(), attend(90), announced]],
    ['registration is announced without a quorum', true, [hall(), attend(64), announced]],
    ['the meeting is opened', true, [hall(), attend(90), opened]],
    ['the agenda goes on', false, [sitting(), remarked]],
    ['the method is chosen', false, [sitting(), commissionSits(), methodChosen('secret')]],
    ['ballots are prepared', false, [begun, orderAnnounced()]],
    ['voting goes on', false, [begun, ballotsReady(), issued(), votingOpened]],
    ['voting is ended', true, [begun, ballotsReady(), issued(), votingOpened, votingClosed]],
    ['votes are counted', false, [begun, voted()]],
    ['the result is announced', true, [begun, secretRound(papers([56, 34]))]],
    ['the revote is decided', false, [begun, secretRound(papers([45, 45])), revoteDecided()]],
    ['the meeting goes on another day', true, [sitting(), adjourned]],
    ['the meeting is closed', true, [begun, secretRound(papers([56, 34])), closed]],
  ];

  it.each(moments)('%s: %s', (_, shown, after) => {
    expect(endsPhase(sceneOf(given(after).state))).toBe(shown);
  });
});

describe('the opening phrase', () => {
  const words = Array.from({ length: 256 }, (_, byte) => phraseOf(Uint8Array.of(byte)));

  it('is drawn from 64 different words, each as likely as any other', () => {
    const times = new Map<string, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    expect(times.size).toBe(64);
    expect(new Set(times.values())).toEqual(new Set([4]));
  });

  it('has only Kazakh letters, composed, and no word that is the beginning of another', () => {
    for (const word of new Set(words)) {
      expect(word).toMatch(/^[абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә]{3,}$/u);
      expect(word.normalize('NFC')).toBe(word);
      expect([...new Set(words)].filter((other) => other !== word && other.startsWith(word))).toEqual([]);
    }
  });

  it('is six words', () => {
    expect(phraseOf(new Uint8Array(PHRASE_BYTES)).split(' ')).toHaveLength(6);
  });
});
