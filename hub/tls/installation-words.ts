/**
 * What the installation page says, in Kazakh, Russian and English: a missing phrase does not compile.
 * The names of settings are those that the systems show; where a system has no Kazakh menus its Russian ones are quoted.
 */
import type { Language } from '../../protocol/values.ts';

/** Under what name the hall's certificate is saved. */
export const FILE_NAME = 'kelisim-hall.crt';

/** One thing to do, with what is to be typed. */
interface ToDo {
  readonly say: string;
  readonly type?: string;
}

/** How one system installs a certificate. */
export interface SystemWords {
  readonly name: string;
  readonly steps: readonly ToDo[];
}

interface Titled {
  readonly title: string;
  readonly text: string;
}

/** Everything on the page. */
export interface InstallationWords {
  readonly title: string;
  readonly lead: string;
  readonly languages: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly download: Titled;
  readonly compare: Titled;
  readonly install: Titled;
  readonly open: Titled;
  readonly systems: readonly [SystemWords, SystemWords, SystemWords, SystemWords];
}

const HASH = { windows: `certutil -hashfile ${FILE_NAME} SHA256`, linux: `sha256sum ${FILE_NAME}` } as const;

const kk: InstallationWords = {
  title: 'Қорғалған қосылым', // native reader
  lead: 'Бұл залдағы құрылғылар орталық құрылғымен шифрланған байланыс арқылы жұмыс істейді. Ол үшін әр құрылғыға залдың сертификаты бір рет орнатылады. Бұл сертификат тек осы орталық құрылғыны растайды, басқа сайттарға күші жоқ.', // native reader
  languages: 'Тілдер', // native reader
  file: 'Сертификатты жүктеу', // native reader
  fingerprint: 'SHA-256 саусақ ізі', // native reader
  download: {
    title: 'Сертификатты жүктеңіз', // native reader
    text: `Файл атауы – ${FILE_NAME}.`, // native reader
  },
  compare: {
    title: 'Саусақ ізін салыстырыңыз', // native reader
    text: 'Құрылғының өзі көрсеткен саусақ ізін орталық құрылғының терминалындағы жазумен салыстырыңыз. Бұл бет шифрланбай келді, сондықтан тек онымен салыстыру жеткіліксіз. Бір таңбасы өзгеше болса, орнатпаңыз.', // native reader
  },
  install: {
    title: 'Сертификатты орнатыңыз', // native reader
    text: 'Құрылғыңыздың жүйесін таңдаңыз. Баптаулардың атауы нұсқасына қарай сәл өзгеше болуы мүмкін.', // native reader
  },
  open: {
    title: 'Қорғалған бетті ашыңыз', // native reader
    text: 'Браузер ескерту көрсетпеуге тиіс. Көрсетсе, сертификат орнатылмаған: алдыңғы қадамды қайталаңыз.', // native reader
  },
  systems: [
    {
      name: 'Android',
      steps: [
        {
          say: '«Параметрлер» → «Қауіпсіздік» → «Шифрлау және кіру деректері» → «Сертификатты орнату» → «CA сертификаты».',
        }, // native reader
        { say: 'Ескертуді оқып, бәрібір орнатуды таңдаңыз да, жүктелген файлды көрсетіңіз.' }, // native reader
        {
          say: 'Осы бөлімдегі сенімді кіру деректерінің «Пайдаланушы» қойындысында Kelisim жазбасын ашып, SHA-256 саусақ ізін терминалмен салыстырыңыз. Өзгеше болса, жазбаны жойыңыз.',
        }, // native reader
      ],
    },
    {
      name: 'iPadOS',
      steps: [
        { say: 'Бетті Safari браузерінде ашып, профильді жүктеуге рұқсат беріңіз.' }, // native reader
        {
          say: '«Настройки» → «Профиль загружен» → «Подробнее»: сертификаттың SHA-256 саусақ ізін терминалмен салыстырыңыз.',
        }, // native reader
        { say: 'Бірдей болса, «Установить» түймесін басыңыз.' }, // native reader
        {
          say: '«Настройки» → «Основные» → «Об этом устройстве» → «Доверие сертификатам»: Kelisim жанындағы қосқышты қосыңыз.',
        }, // native reader
      ],
    },
    {
      name: 'Windows',
      steps: [
        {
          say: 'Файл жүктелген қалтада терминалды ашып, мына пәрменді теріңіз де, нәтижесін салыстырыңыз:',
          type: HASH.windows,
        }, // native reader
        {
          say: 'Файлды ашыңыз: «Установить сертификат» → «Локальный компьютер» → «Поместить все сертификаты в следующее хранилище» → «Доверенные корневые центры сертификации».',
        }, // native reader
        { say: 'Браузерді жауып, қайта ашыңыз.' }, // native reader
      ],
    },
    {
      name: 'Linux: Chrome, Firefox',
      steps: [
        {
          say: 'Файл жүктелген қалтада терминалды ашып, мына пәрменді теріңіз де, нәтижесін салыстырыңыз:',
          type: HASH.linux,
        }, // native reader
        {
          say: 'Chrome: «Настройки» → «Конфиденциальность и безопасность» → «Безопасность» → «Настроить сертификаты» → «Центры сертификации» → «Импорт». Веб-сайттарды анықтауға сенуді белгілеңіз.',
        }, // native reader
        {
          say: 'Firefox: «Настройки» → «Приватность и защита» → «Просмотр сертификатов» → «Центры сертификации» → «Импортировать». Веб-сайттарды анықтауға сенуді белгілеңіз.',
        }, // native reader
      ],
    },
  ],
};

const ru: InstallationWords = {
  title: 'Защищённое соединение',
  lead: 'Устройства в этом зале работают с центральным устройством по шифрованному соединению. Для этого на каждом устройстве один раз устанавливается сертификат зала. Он подтверждает только это центральное устройство и не действует ни для каких других сайтов.',
  languages: 'Языки',
  file: 'Скачать сертификат',
  fingerprint: 'Отпечаток SHA-256',
  download: { title: 'Скачайте сертификат', text: `Имя файла – ${FILE_NAME}.` },
  compare: {
    title: 'Сверьте отпечаток',
    text: 'Сверьте отпечаток, который показывает само устройство, с отпечатком в терминале центрального устройства. Сверки с этой страницей недостаточно: она пришла без шифрования. Если отличается хотя бы один знак, не устанавливайте сертификат.',
  },
  install: {
    title: 'Установите сертификат',
    text: 'Выберите систему своего устройства. В разных версиях названия настроек могут немного отличаться.',
  },
  open: {
    title: 'Откройте защищённую страницу',
    text: 'Браузер не должен показывать предупреждения. Если оно появилось, сертификат не установлен: повторите предыдущий шаг.',
  },
  systems: [
    {
      name: 'Android',
      steps: [
        {
          say: '«Настройки» → «Безопасность» → «Шифрование и учётные данные» → «Установка сертификатов» → «Сертификат ЦС».',
        },
        { say: 'Прочитайте предупреждение, выберите «Всё равно установить» и укажите скачанный файл.' },
        {
          say: 'Там же откройте «Надёжные сертификаты» → «Пользователь» → Kelisim и сверьте отпечаток SHA-256 с терминалом. Если он отличается, удалите сертификат.',
        },
      ],
    },
    {
      name: 'iPadOS',
      steps: [
        { say: 'Откройте эту страницу в Safari и разрешите загрузку профиля.' },
        {
          say: '«Настройки» → «Профиль загружен» → «Подробнее»: сверьте отпечаток SHA-256 сертификата с терминалом.',
        },
        { say: 'Если он совпадает, нажмите «Установить».' },
        {
          say: '«Настройки» → «Основные» → «Об этом устройстве» → «Доверие сертификатам»: включите Kelisim.',
        },
      ],
    },
    {
      name: 'Windows',
      steps: [
        {
          say: 'Откройте терминал в папке с файлом, наберите команду и сверьте то, что она показала:',
          type: HASH.windows,
        },
        {
          say: 'Откройте файл: «Установить сертификат» → «Локальный компьютер» → «Поместить все сертификаты в следующее хранилище» → «Доверенные корневые центры сертификации».',
        },
        { say: 'Закройте браузер и откройте его снова.' },
      ],
    },
    {
      name: 'Linux: Chrome, Firefox',
      steps: [
        {
          say: 'Откройте терминал в папке с файлом, наберите команду и сверьте то, что она показала:',
          type: HASH.linux,
        },
        {
          say: 'Chrome: «Настройки» → «Конфиденциальность и безопасность» → «Безопасность» → «Настроить сертификаты» → «Центры сертификации» → «Импорт». Отметьте доверие для идентификации сайтов.',
        },
        {
          say: 'Firefox: «Настройки» → «Приватность и защита» → «Просмотр сертификатов» → «Центры сертификации» → «Импортировать». Отметьте доверие для идентификации сайтов.',
        },
      ],
    },
  ],
};

const en: InstallationWords = {
  title: 'A secure connection',
  lead: 'Devices in this hall work with the hub over an encrypted connection. For that each device installs the hall’s certificate once. It vouches for this hub alone and has no force for any other site.',
  languages: 'Languages',
  file: 'Download the certificate',
  fingerprint: 'SHA-256 fingerprint',
  download: { title: 'Download the certificate', text: `The file is called ${FILE_NAME}.` },
  compare: {
    title: 'Compare the fingerprint',
    text: 'Compare the fingerprint that the device itself shows with the one on the hub’s terminal. Comparing with this page is not enough: it came unencrypted. If a single character differs, do not install the certificate.',
  },
  install: {
    title: 'Install the certificate',
    text: 'Choose the system of your device. The names of settings differ a little from version to version.',
  },
  open: {
    title: 'Open the secure page',
    text: 'The browser should show no warning. If it does, the certificate is not installed: repeat the step before.',
  },
  systems: [
    {
      name: 'Android',
      steps: [
        { say: 'Settings → Security → Encryption & credentials → Install a certificate → CA certificate.' },
        { say: 'Read the warning, choose “Install anyway” and point to the downloaded file.' },
        {
          say: 'In the same place open Trusted credentials → User → Kelisim and compare the SHA-256 fingerprint with the terminal. If it differs, remove the certificate.',
        },
      ],
    },
    {
      name: 'iPadOS',
      steps: [
        { say: 'Open this page in Safari and allow the profile to be downloaded.' },
        {
          say: 'Settings → Profile Downloaded → More Details: compare the certificate’s SHA-256 fingerprint with the terminal.',
        },
        { say: 'If they are equal, press Install.' },
        { say: 'Settings → General → About → Certificate Trust Settings: switch Kelisim on.' },
      ],
    },
    {
      name: 'Windows',
      steps: [
        {
          say: 'Open a terminal in the folder of the file, type this and compare what it shows:',
          type: HASH.windows,
        },
        {
          say: 'Open the file: Install Certificate → Local Machine → Place all certificates in the following store → Trusted Root Certification Authorities.',
        },
        { say: 'Close the browser and open it again.' },
      ],
    },
    {
      name: 'Linux: Chrome, Firefox',
      steps: [
        {
          say: 'Open a terminal in the folder of the file, type this and compare what it shows:',
          type: HASH.linux,
        },
        {
          say: 'Chrome: Settings → Privacy and security → Security → Manage certificates → Authorities → Import. Tick the trust for identifying websites.',
        },
        {
          say: 'Firefox: Settings → Privacy & Security → View Certificates → Authorities → Import. Tick the trust to identify websites.',
        },
      ],
    },
  ],
};

/** The page's words in every language. */
export const INSTALLATION_WORDS: Readonly<Record<Language, InstallationWords>> = { kk, ru, en };
