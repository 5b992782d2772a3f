/** The sentences the commission's chair reads aloud, in Russian. */
import type { Phrases } from '../phrases.ts';
import type { scriptKk } from './script-kk.ts';

export const scriptRu: Phrases<typeof scriptKk> = {
  order: (details) => `Счетная комиссия установила следующий порядок: ${details}.`,
  hands: (sectors) => `открытое голосование, поднятие руки; число секторов в зале – ${sectors}`,
  electronic: (system) => `открытое голосование, электронная система подсчета голосов – ${system}`,
  secret: 'тайное голосование с использованием бюллетеней',
  box: (name, place) => `урна – ${name}, место – ${place}`,
  openSecret: 'Урна пуста, опечатана печатью маслихата. Голосование начинается.',
  openBoxes: 'Урны пусты, каждая опечатана печатью маслихата. Голосование начинается.',
  openHands: 'Голосование начинается.',
  close: 'Голосование окончено.',
  openBox: 'Урна вскрывается.',
};
