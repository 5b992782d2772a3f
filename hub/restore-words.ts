/** What the operator reads after `--restore`: what stands now and what has to be done again, or why nothing was changed. */

import type { Language } from '../protocol/values.ts';
import { breakIn } from '../protocol/verify/report.ts';
import type { Restoring } from './restore.ts';

type Words = { readonly [K in Restoring['kind']]: (restoring: Extract<Restoring, { kind: K }>) => string };

const kk: Words = {
  restored: ({ frames, left, aside, meeting }) =>
    [
      `Жазба журналы көшірмеден қалпына келтірілді. Кадрлар саны – ${frames}, жаңа дәуір – ${meeting.epoch}.`, // native reader
      ...(left > 0 ? [`Көшірменің үзілген соңы алынған жоқ. Көлемі (байт) – ${left}.`] : []), // native reader
      ...(aside === null ? [] : [`Бұрынғы журнал мына жерде сақталды: ${aside}`]), // native reader
      'Экрандар басынан оқиды, бұрынғы көшірмелерін дәлел ретінде сақтайды.', // native reader
      'PIN-кодтар мен құрылғылар көшірмеде болмайды: басқа компьютерде құрылғыларды қайта қосыңыз, комиссия мүшелері PIN-кодты төраға рұқсатымен қайта таңдайды.', // native reader
    ].join('\n'),
  unreadable: ({ path, errno }) => `Көшірме оқылмады: ${path} (${errno})`, // native reader
  several: ({ paths }) => `Мұнда бірнеше жиналыс бар. Біреуін көрсетіңіз:\n${paths.join('\n')}`, // native reader
  unsound: ({ path, broken }) =>
    `Көшірме дұрыс емес, ештеңе өзгертілген жоқ: ${path}\n${breakIn(broken, 'kk')}`, // native reader
  former: ({ path }) =>
    `Көшірмеде ашылу жазбасы жоқ (бұрынғы нұсқа): ${path}. Оны деректер қалтасына орнына қойыңыз.`, // native reader
  longer: ({ path, own, copied }) =>
    `Мұндағы журнал көшірмеден қысқа емес, ештеңе өзгертілген жоқ: ${path}. Мұнда – ${own}, көшірмеде – ${copied}. Сонда да көшірме керек болса, алдымен жиналыс қалтасын басқа жерге көшіріңіз.`, // native reader
  settings: ({ refusal }) => `Баптау файлы оқылмайды: ${refusal.path}`, // native reader
};

const ru: Words = {
  restored: ({ frames, left, aside, meeting }) =>
    [
      `Журнал записей восстановлен из копии. Кадров – ${frames}, новая эпоха – ${meeting.epoch}.`,
      ...(left > 0 ? [`Оборванный конец копии не взят, байт: ${left}.`] : []),
      ...(aside === null ? [] : [`Прежний журнал отложен: ${aside}`]),
      'Экраны читают запись с начала, прежние копии хранят как доказательство.',
      'PIN-кодов и устройств в копии нет: на другом компьютере подключите устройства заново, члены комиссии с разрешения председателя выбирают PIN-код заново.',
    ].join('\n'),
  unreadable: ({ path, errno }) => `Копия не читается: ${path} (${errno})`,
  several: ({ paths }) => `Здесь несколько собраний. Укажите одно:\n${paths.join('\n')}`,
  unsound: ({ path, broken }) => `Копия не верна, ничего не изменено: ${path}\n${breakIn(broken, 'ru')}`,
  former: ({ path }) =>
    `В копии нет открытия (прежняя версия): ${path}. Положите её на своё место в папке данных.`,
  longer: ({ path, own, copied }) =>
    `Здешний журнал не короче копии, ничего не изменено: ${path}. Здесь кадров – ${own}, в копии – ${copied}. Если копия всё же нужна, сначала уберите папку собрания.`,
  settings: ({ refusal }) => `Файл настроек не читается: ${refusal.path}`,
};

const en: Words = {
  restored: ({ frames, left, aside, meeting }) =>
    [
      `The record was restored from the copy: ${frames} frames, new epoch ${meeting.epoch}.`,
      ...(left > 0 ? [`The copy's torn end was left out, bytes: ${left}.`] : []),
      ...(aside === null ? [] : [`The former record was set aside: ${aside}`]),
      'Devices read it from the beginning and keep their former copies as evidence.',
      "No copy holds PINs or devices: on another computer pair the devices again; the commission's members choose PINs again with the chairman's permission.",
    ].join('\n'),
  unreadable: ({ path, errno }) => `The copy cannot be read: ${path} (${errno})`,
  several: ({ paths }) => `Several meetings lie there. Name one:\n${paths.join('\n')}`,
  unsound: ({ path, broken }) =>
    `The copy is not sound, nothing was changed: ${path}\n${breakIn(broken, 'en')}`,
  former: ({ path }) =>
    `The copy has no opening (an earlier version): ${path}. Put it in its place in the data folder.`,
  longer: ({ path, own, copied }) =>
    `The record here is not shorter than the copy, nothing was changed: ${path}. Here ${own} frames, in the copy ${copied}. If the copy is wanted nevertheless, move the meeting's folder away first.`,
  settings: ({ refusal }) => `The settings cannot be read: ${refusal.path}`,
};

const WORDS: Readonly<Record<Language, Words>> = { kk, ru, en };

/** What became of it, in the terminal's languages. */
export function sayRestoring(languages: readonly Language[], restoring: Restoring): string {
  return languages.map((language) => sentence(WORDS[language], restoring)).join('\n');
}

function sentence(words: Words, restoring: Restoring): string {
  switch (restoring.kind) {
    case 'restored':
      return words.restored(restoring);
    case 'unreadable':
      return words.unreadable(restoring);
    case 'several':
      return words.several(restoring);
    case 'unsound':
      return words.unsound(restoring);
    case 'former':
      return words.former(restoring);
    case 'longer':
      return words.longer(restoring);
    case 'settings':
      return words.settings(restoring);
  }
}
