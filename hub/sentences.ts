/**
 * Everything the hub says on its terminal, in Kazakh, Russian and English: a missing phrase does not compile.
 * Terms from the glossary; what was formed here is marked for a native reader.
 */
import * as v from 'valibot';
import type { Language } from '../protocol/values.ts';

/** Every sentence with the figures it needs. */
export interface Sentences {
  help: Record<never, never>;
  'argument.unknown': { given: string };
  'argument.value-missing': { option: string };
  'argument.value-unwanted': { option: string };
  'argument.port': { given: string };
  'argument.host': { given: string };
  'argument.folder': { given: string };
  'argument.sockets': { given: string };
  'argument.see-help': Record<never, never>;
  'folder.not-writable': { folder: string; errno: string };
  'folder.in-use': { folder: string };
  'pages.missing': { folder: string };
  'port.in-use': { port: number };
  'port.not-permitted': { port: number };
  'port.no-address': { host: string; errno: string };
  'settings.unreadable': { path: string; at: string };
  'journal.in-use': { path: string };
  'journal.not-a-journal': { path: string };
  'journal.damaged': { path: string; offset: number };
  'journal.foreign-record': { path: string; frame: number; name: string };
  'journal.missing': { path: string };
  'journal.no-space': { path: string };
  'journal.unreadable': { path: string; errno: string };
  'journal.recovered': { bytes: number };
  'journal.failed': { code: string; errno: string };
  'rehearsal.not-prepared': { code: string };
  'hub.failed': { defect: string };
  'hub.addresses': Record<never, never>;
  'hub.no-network': Record<never, never>;
  'hub.office': Record<never, never>;
  'hub.stopping': Record<never, never>;
  'tls.damaged': { path: string };
  'tls.unreadable': { path: string; errno: string };
  'tls.replaced': Record<never, never>;
  'tls.install': Record<never, never>;
  'tls.fingerprint': Record<never, never>;
  'tls.foreign': { addresses: string };
}

type Catalogue = { readonly [K in keyof Sentences]: (figures: Sentences[K]) => string };

const OPTION_LINES = {
  port: '--port <1-65535>',
  host: '--host <address>',
  folder: '--data <folder>',
  backup: '--backup <folder>',
  restore: '--restore <path>',
  rebuild: '--rebuild <file>',
  sockets: '--sockets <1-9999>',
  rehearsal: '--rehearsal',
  tls: '--tls',
  help: '--help',
} as const;

function help(usage: string, words: Readonly<Record<keyof typeof OPTION_LINES, string>>): string {
  const line = (option: keyof typeof OPTION_LINES) => `  ${OPTION_LINES[option].padEnd(20)} ${words[option]}`;
  return [
    usage,
    line('port'),
    line('host'),
    line('folder'),
    line('backup'),
    line('restore'),
    line('rebuild'),
    line('sockets'),
    line('rehearsal'),
    line('tls'),
    line('help'),
  ].join('\n');
}

const kk: Catalogue = {
  help: () =>
    help('Келісім: node main.js [параметрлер]', {
      port: 'порт, әдепкі мәні – 8912', // native reader
      host: 'тыңдалатын мекенжай, әдепкі мәні – 0.0.0.0', // native reader
      folder: 'деректер қалтасы, әдепкі мәні – ./data', // native reader
      backup: 'жазба журналының көшірмесі үздіксіз сақталатын қалта (басқа тасығышта)', // native reader
      restore: 'жазба журналын көшірмеден жаңа дәуірде қалпына келтіру', // native reader
      rebuild: 'жазба журналы жоғалса, бір құрылғыда сақталғанды көрсету', // native reader
      sockets: 'бір мезгілдегі қосылымдардың ең көп саны, әдепкі мәні – 64', // native reader
      rehearsal: 'бірден үлгі облыспен жаттығуды бастау', // native reader
      tls: 'деректерді шифрлап беру: қорғалған қосылым сертификаты өздігінен жасалады', // native reader
      help: 'осы анықтама', // native reader
    }),
  'argument.unknown': ({ given }) => `Белгісіз параметр: ${given}`, // native reader
  'argument.value-missing': ({ option }) => `Мәні көрсетілмеген параметр: ${option}`, // native reader
  'argument.value-unwanted': ({ option }) => `Мән қабылдамайтын параметр: ${option}`, // native reader
  'argument.port': ({ given }) => `Порт 0 мен 65535 аралығындағы бүтін сан болуға тиіс. Берілгені – ${given}`, // native reader
  'argument.host': ({ given }) => `Мекенжай жарамсыз: ${given}`, // native reader
  'argument.folder': ({ given }) => `Қалта атауы жарамсыз: ${given}`, // native reader
  'argument.sockets': ({ given }) =>
    `Қосылымдар саны 1 мен 9999 аралығындағы бүтін сан болуға тиіс. Берілгені – ${given}`, // native reader
  'argument.see-help': () => 'Параметрлер тізімі: --help', // native reader
  'folder.not-writable': ({ folder, errno }) =>
    `Деректер қалтасына жазу мүмкін емес: ${folder} (${errno}). Құқықтарды тексеріңіз немесе --data арқылы басқа қалтаны көрсетіңіз.`, // native reader
  'folder.in-use': ({ folder }) =>
    `Бұл қалтамен басқа орталық құрылғы жұмыс істеп тұр: ${folder}. Алдымен соны тоқтатыңыз.`, // native reader
  'pages.missing': ({ folder }) =>
    `Экран беттері табылмады: ${folder}. Алдымен npm run build орындаңыз немесе dist қалтасын толық көшіріңіз.`, // native reader
  'port.in-use': ({ port }) =>
    `Порт бос емес: ${port}. Оны иеленген бағдарламаны тоқтатыңыз немесе --port арқылы басқасын көрсетіңіз.`, // native reader
  'port.not-permitted': ({ port }) => `Портты ашуға рұқсат жоқ: ${port}. --port арқылы басқасын көрсетіңіз.`, // native reader
  'port.no-address': ({ host, errno }) => `Бұл құрылғыда мұндай мекенжай жоқ: ${host} (${errno})`, // native reader
  'settings.unreadable': ({ path, at }) =>
    `Баптау файлы оқылмайды: ${path} (${at}). Файл өзгертілген жоқ. Көшірмесін қалпына келтіріңіз.`, // native reader
  'journal.in-use': ({ path }) =>
    `Жазба журналымен басқа орталық құрылғы жұмыс істеп тұр: ${path}. Алдымен соны тоқтатыңыз.`, // native reader
  'journal.not-a-journal': ({ path }) =>
    `Бұл файл жазба журналы емес: ${path}. Файл өзгертілген жоқ. --data арқылы басқа қалтаны көрсетіңіз.`, // native reader
  'journal.damaged': ({ path, offset }) =>
    `Жазба журналы бүлінген: ${path}. Орны (байт) – ${offset}. Файл өзгертілген жоқ. Көшірмесін қалпына келтіріңіз.`, // native reader
  'journal.foreign-record': ({ path, frame, name }) =>
    `Жазба журналында түсініксіз жазба бар: ${path}. Жазба нөмірі – ${frame} (${name}). Файл өзгертілген жоқ. Оны жазған бағдарлама нұсқасымен ашыңыз.`, // native reader
  'journal.missing': ({ path }) =>
    `Басталған мәжілістің жазба журналы жоқ: ${path}. Көшірмесін қалпына келтіріңіз.`, // native reader
  'journal.no-space': ({ path }) => `Дискіде орын жоқ: ${path}. Орын босатыңыз.`, // native reader
  'journal.unreadable': ({ path, errno }) =>
    `Жазба журналы ашылмады: ${path} (${errno}). Қалтаны тексеріңіз.`, // native reader
  'journal.recovered': ({ bytes }) =>
    `Журнал соңындағы үзілген жазба бөлек сақталды. Көлемі (байт) – ${bytes}. Расталған жазбалар түгел.`, // native reader
  'journal.failed': ({ code, errno }) =>
    `Диск сенімсіз (${code}, ${errno}). Орталық құрылғы тоқтады: қайта іске қосыңыз.`, // native reader
  'rehearsal.not-prepared': ({ code }) => `Жаттығу дайындалмады. Себебі – ${code}`, // native reader
  'hub.failed': ({ defect }) => `Орталық құрылғы ақау салдарынан тоқтады: ${defect}`, // native reader
  'hub.addresses': () => 'Құрылғыларды қосу мекенжайы:', // native reader
  'hub.no-network': () => 'Жергілікті желі жоқ: басқа құрылғылар қосыла алмайды.', // native reader
  'hub.office': () => 'Мәслихат аппаратының экраны осы құрылғыда (сілтеме бір рет қолданылады):', // native reader
  'hub.stopping': () => 'Орталық құрылғы тоқтатылуда.', // native reader
  'tls.damaged': ({ path }) =>
    `Сертификат файлы бүлінген: ${path}. Файл өзгертілген жоқ. Көшірмесін қалпына келтіріңіз немесе tls қалтасын алып тастаңыз: онда әр құрылғыға жаңа сертификат орнатылады.`, // native reader
  'tls.unreadable': ({ path, errno }) =>
    `Сертификаттар қалтасы ашылмады: ${path} (${errno}). Құқықтарды тексеріңіз.`, // native reader
  'tls.replaced': () => 'Залдың сертификаты жаңартылды: оны әр құрылғыға қайтадан орнатыңыз.', // native reader
  'tls.install': () => 'Алдымен әр құрылғыға залдың сертификатын орнатыңыз:', // native reader
  'tls.fingerprint': () => 'Сертификаттың SHA-256 саусақ ізі (құрылғы көрсеткенімен салыстырыңыз):', // native reader
  'tls.foreign': ({ addresses }) =>
    `Сертификат мына мекенжайларға жарамсыз: ${addresses}. Басқа желіге көшсеңіз, tls қалтасын алып тастап, орталық құрылғыны қайта іске қосыңыз.`, // native reader
};

const ru: Catalogue = {
  help: () =>
    help('Келісім: node main.js [параметры]', {
      port: 'порт, по умолчанию 8912',
      host: 'адрес, на котором слушать, по умолчанию 0.0.0.0',
      folder: 'папка данных, по умолчанию ./data',
      backup: 'папка на другом носителе, куда непрерывно копируется журнал записей',
      restore: 'восстановить журнал записей из копии в новой эпохе',
      rebuild: 'если журнал записей утрачен, показать то, что сохранило одно устройство',
      sockets: 'сколько соединений держать одновременно, по умолчанию 64',
      rehearsal: 'сразу начать репетицию с примерной областью',
      tls: 'шифровать соединения: сертификат создаётся сам',
      help: 'эта справка',
    }),
  'argument.unknown': ({ given }) => `Неизвестный параметр: ${given}`,
  'argument.value-missing': ({ option }) => `Не указано значение параметра: ${option}`,
  'argument.value-unwanted': ({ option }) => `Параметр не принимает значения: ${option}`,
  'argument.port': ({ given }) => `Порт должен быть целым числом от 0 до 65535. Дано: ${given}`,
  'argument.host': ({ given }) => `Негодный адрес: ${given}`,
  'argument.folder': ({ given }) => `Негодное имя папки: ${given}`,
  'argument.sockets': ({ given }) => `Число соединений должно быть целым числом от 1 до 9999. Дано: ${given}`,
  'argument.see-help': () => 'Список параметров: --help',
  'folder.not-writable': ({ folder, errno }) =>
    `Нельзя писать в папку данных: ${folder} (${errno}). Проверьте права или укажите другую через --data.`,
  'folder.in-use': ({ folder }) =>
    `С этой папкой уже работает другое центральное устройство: ${folder}. Сначала остановите его.`,
  'pages.missing': ({ folder }) =>
    `Не найдены страницы экранов: ${folder}. Сначала выполните npm run build или скопируйте dist целиком.`,
  'port.in-use': ({ port }) =>
    `Порт занят: ${port}. Остановите занявшую его программу или укажите другой через --port.`,
  'port.not-permitted': ({ port }) => `Нет права открыть порт: ${port}. Укажите другой через --port.`,
  'port.no-address': ({ host, errno }) => `У этого устройства нет такого адреса: ${host} (${errno})`,
  'settings.unreadable': ({ path, at }) =>
    `Файл настроек не читается: ${path} (${at}). Файл не изменён. Восстановите его копию.`,
  'journal.in-use': ({ path }) =>
    `С журналом записей уже работает другое центральное устройство: ${path}. Сначала остановите его.`,
  'journal.not-a-journal': ({ path }) =>
    `Этот файл не журнал записей: ${path}. Файл не изменён. Укажите другую папку через --data.`,
  'journal.damaged': ({ path, offset }) =>
    `Журнал записей повреждён: ${path}, байт ${offset}. Файл не изменён. Восстановите его копию.`,
  'journal.foreign-record': ({ path, frame, name }) =>
    `В журнале записей непонятная запись: ${path}, номер ${frame} (${name}). Файл не изменён. Откройте его программой той версии, которой он записан.`,
  'journal.missing': ({ path }) => `Нет журнала записей начатого собрания: ${path}. Восстановите его копию.`,
  'journal.no-space': ({ path }) => `На диске нет места: ${path}. Освободите место.`,
  'journal.unreadable': ({ path, errno }) =>
    `Журнал записей не открылся: ${path} (${errno}). Проверьте папку.`,
  'journal.recovered': ({ bytes }) =>
    `Оборванная запись в конце журнала отложена отдельно, байт: ${bytes}. Подтверждённые записи целы.`,
  'journal.failed': ({ code, errno }) =>
    `Диску нельзя доверять (${code}, ${errno}). Центральное устройство остановлено: запустите его снова.`,
  'rehearsal.not-prepared': ({ code }) => `Репетиция не подготовлена. Причина: ${code}`,
  'hub.failed': ({ defect }) => `Центральное устройство остановлено из-за дефекта: ${defect}`,
  'hub.addresses': () => 'Адрес для подключения устройств:',
  'hub.no-network': () => 'Локальной сети нет: другие устройства подключиться не смогут.',
  'hub.office': () => 'Экран аппарата маслихата на этом устройстве (ссылка действует один раз):',
  'hub.stopping': () => 'Центральное устройство останавливается.',
  'tls.damaged': ({ path }) =>
    `Файл сертификата повреждён: ${path}. Файл не изменён. Восстановите его копию или уберите папку tls: тогда на каждое устройство устанавливается новый сертификат.`,
  'tls.unreadable': ({ path, errno }) =>
    `Папка сертификатов не открылась: ${path} (${errno}). Проверьте права.`,
  'tls.replaced': () => 'Сертификат зала новый: установите его на каждое устройство заново.',
  'tls.install': () => 'Сначала установите на каждое устройство сертификат зала:',
  'tls.fingerprint': () => 'Отпечаток SHA-256 сертификата (сверьте с тем, что показывает устройство):',
  'tls.foreign': ({ addresses }) =>
    `Сертификат не действует для адресов: ${addresses}. Если сеть теперь другая, уберите папку tls и запустите центральное устройство снова.`,
};

const en: Catalogue = {
  help: () =>
    help('Kelisim: node main.js [options]', {
      port: 'the port to listen on, 8912 if not given',
      host: 'the address to listen on, 0.0.0.0 if not given',
      folder: 'the folder for data, ./data if not given',
      backup: 'a folder on a second medium into which the record is copied all the time',
      restore: 'take a copy for the record, in a new epoch',
      rebuild: 'show what one device has kept of a record that is lost',
      sockets: 'how many connections to keep at once, 64 if not given',
      rehearsal: 'start a rehearsal with the sample oblast at once',
      tls: 'encrypt connections: the hub makes a certificate of its own',
      help: 'this text',
    }),
  'argument.unknown': ({ given }) => `Unknown option: ${given}`,
  'argument.value-missing': ({ option }) => `This option needs a value: ${option}`,
  'argument.value-unwanted': ({ option }) => `This option takes no value: ${option}`,
  'argument.port': ({ given }) => `The port has to be a whole number from 0 to 65535. Given: ${given}`,
  'argument.host': ({ given }) => `Not an address: ${given}`,
  'argument.folder': ({ given }) => `Not the name of a folder: ${given}`,
  'argument.sockets': ({ given }) =>
    `The number of connections has to be a whole number from 1 to 9999. Given: ${given}`,
  'argument.see-help': () => 'The options: --help',
  'folder.not-writable': ({ folder, errno }) =>
    `The data folder cannot be written: ${folder} (${errno}). Check its permissions or name another with --data.`,
  'folder.in-use': ({ folder }) => `Another hub works with this folder: ${folder}. Stop that one first.`,
  'pages.missing': ({ folder }) =>
    `The pages of the faces are missing: ${folder}. Run npm run build first, or copy dist as a whole.`,
  'port.in-use': ({ port }) =>
    `The port is in use: ${port}. Stop the program that has it or name another with --port.`,
  'port.not-permitted': ({ port }) => `The port may not be opened: ${port}. Name another with --port.`,
  'port.no-address': ({ host, errno }) => `This machine has no such address: ${host} (${errno})`,
  'settings.unreadable': ({ path, at }) =>
    `The settings cannot be read: ${path} (${at}). The file was not changed. Restore its copy.`,
  'journal.in-use': ({ path }) => `Another hub works with this journal: ${path}. Stop that one first.`,
  'journal.not-a-journal': ({ path }) =>
    `This file is not a journal: ${path}. It was not changed. Name another folder with --data.`,
  'journal.damaged': ({ path, offset }) =>
    `The journal is damaged: ${path}, byte ${offset}. It was not changed. Restore its copy.`,
  'journal.foreign-record': ({ path, frame, name }) =>
    `The journal holds a record that is not understood: ${path}, number ${frame} (${name}). It was not changed. Open it with the version of the program that wrote it.`,
  'journal.missing': ({ path }) =>
    `The journal of a meeting that was begun is missing: ${path}. Restore its copy.`,
  'journal.no-space': ({ path }) => `The disk is full: ${path}. Free some space.`,
  'journal.unreadable': ({ path, errno }) =>
    `The journal could not be opened: ${path} (${errno}). Check the folder.`,
  'journal.recovered': ({ bytes }) =>
    `A torn record at the journal's end was set aside, bytes: ${bytes}. Everything acknowledged is there.`,
  'journal.failed': ({ code, errno }) =>
    `The disk cannot be trusted (${code}, ${errno}). The hub has stopped: start it again.`,
  'rehearsal.not-prepared': ({ code }) => `The rehearsal could not be prepared. Reason: ${code}`,
  'hub.failed': ({ defect }) => `A defect has stopped the hub: ${defect}`,
  'hub.addresses': () => 'Devices connect at:',
  'hub.no-network': () => 'No local network: other devices cannot connect.',
  'hub.office': () => "The office's screen on this computer (the link works once):",
  'hub.stopping': () => 'The hub is stopping.',
  'tls.damaged': ({ path }) =>
    `The certificate's file is damaged: ${path}. It was not changed. Restore its copy or take the tls folder away: then every device installs a new certificate.`,
  'tls.unreadable': ({ path, errno }) =>
    `The folder of certificates could not be opened: ${path} (${errno}). Check its permissions.`,
  'tls.replaced': () => "The hall's certificate is a new one: install it on every device again.",
  'tls.install': () => "First install the hall's certificate on every device:",
  'tls.fingerprint': () => "The certificate's SHA-256 fingerprint (compare it with what the device shows):",
  'tls.foreign': ({ addresses }) =>
    `The certificate does not cover: ${addresses}. If the hub is in another network now, take the tls folder away and start it again.`,
};

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { kk, ru, en };

const locale = v.pipe(
  v.string(),
  v.regex(/^(kk|ru|en)([_.@-]|$)/),
  v.transform((text) => text.slice(0, 2)),
  v.picklist(['kk', 'ru', 'en']),
);

/** The terminal's language by LC_ALL, LC_MESSAGES or LANG; Kazakh and Russian where none of the three is named. */
export function terminalLanguages(
  environment: Readonly<Record<string, string | undefined>>,
): readonly Language[] {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const read = v.safeParse(locale, named);
  return read.success ? [read.output] : ['kk', 'ru'];
}

/** Puts a sentence into the terminal's words, one line per language. */
export type Say = <K extends keyof Sentences>(sentence: K, figures: Sentences[K]) => string;

/** The speaker of these languages. */
export function speaker(languages: readonly Language[]): Say {
  return (sentence, figures) =>
    [...new Set(languages.map((language) => CATALOGUES[language][sentence](figures)))].join('\n');
}
