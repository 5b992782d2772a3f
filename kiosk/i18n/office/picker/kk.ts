/** Words of finding one deputy on the roster. Kazakh gives the shape. */
export const kk = {
  search: 'Депутатты іздеу', // native reader
  found: (number: number) => `Табылғаны – ${number}`, // native reader
  none: 'Тізімде ондай депутат жоқ', // native reader
  clear: 'Тазалау', // native reader
  another: 'Басқа депутат', // native reader
};
