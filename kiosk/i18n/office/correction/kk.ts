/** Words of a correction: what was recorded stays, another record takes its place (I9). Kazakh gives the shape. */
export const kk = {
  act: 'Түзету',
  reason: 'Түзетудің себебі', // native reader
  save: 'Түзетуді жазу', // native reader
  kept: 'Бұрынғы жазба журналда қалады, орнына түзетілгені қолданылады.', // native reader
};
