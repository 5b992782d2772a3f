/** What the small button beside a figure says: it comes with the face, the words of the explanation later. */
import type { Language } from '../../../protocol/values.ts';

/** By language. */
export const HOW: Readonly<Record<Language, string>> = {
  kk: 'Қалай есептелді?', // native reader
  ru: 'Как посчитано?',
  en: 'How is it computed?',
};
