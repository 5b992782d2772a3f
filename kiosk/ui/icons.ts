/**
 * The drawn signs of the product, as paths on a 24 x 24 field, stroked, never filled.
 * Drawn here because no font in use has a tick or an arrow.
 */
const drawn = {
  check: 'M4.5 12.5l5 5L19.5 7',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  equal: 'M5 9.5h14M5 14.5h14',
  unequal: 'M5 9.5h14M5 14.5h14M16 5L8 19',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  'chevron-down': 'M5 9l7 7 7-7',
  erase: 'M9 5h11v14H9l-6-7zM12 9.5l5 5M17 9.5l-5 5',
  box: 'M4 9h16v11H4zM4 9l3-5h10l3 5M9 9h6',
  'box-sealed': 'M4 9h16v11H4zM4 9l3-5h10l3 5M12 12.2a2.6 2.6 0 100 5.2 2.6 2.6 0 000-5.2M12 4v8',
  ballot: 'M6 3h12v18H6zM9 8h3M9 12h3M9 16h3M14.5 7h1.8v1.8h-1.8zM14 12l1 1 2-2.2',
  hand: 'M7 12V6.5a1.4 1.4 0 012.8 0V11M9.8 10.5V4.6a1.4 1.4 0 012.8 0v5.9M12.6 10.5V5.6a1.4 1.4 0 012.8 0V12M15.4 11V8.4a1.4 1.4 0 012.8 0V15c0 3.6-2.3 6-5.6 6-3 0-4.4-1.2-5.8-3.6L4.4 13.6c-.8-1.4 1-2.5 2.1-1.4L7 12.8',
  person: 'M12 4a3.8 3.8 0 100 7.6A3.8 3.8 0 0012 4M4.5 20.5c.4-4.2 3.4-6.4 7.5-6.4s7.1 2.2 7.5 6.4',
  people:
    'M9 5a3.3 3.3 0 100 6.6A3.3 3.3 0 009 5M2.5 19.5c.3-3.6 2.8-5.5 6.5-5.5s6.2 1.9 6.5 5.5M15.5 5.3a3.2 3.2 0 010 6M17.6 14.4c2.4.7 3.7 2.4 3.9 5.1',
  desk: 'M2.5 10h19M4.5 10v10M19.5 10v10M13 10v6h6.5M9 4h6v6H9z',
  podium: 'M5 8h14l-2 5H7zM9 13l-1 8h8l-1-8M12 8V5l3-2',
  screen: 'M3 4.5h18v12H3zM8.5 20.5h7M12 16.5v4',
  office: 'M4 21V9l8-5 8 5v12M2.5 21h19M8 12v6M12 12v6M16 12v6',
  clock: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17M12 7.5V12l3.5 2.5',
  pause: 'M8.5 5v14M15.5 5v14',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.3v.4',
  info: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17M12 11v6M12 7.3v.4',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 017 0V11M12 14.5v2.5',
  unlock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 016.7-1.4M12 14.5v2.5',
  pen: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  seal: 'M12 3a6 6 0 100 12 6 6 0 000-12M12 6.3a2.7 2.7 0 100 5.4 2.7 2.7 0 000-5.4M8 14l-1.5 7 5.5-2.5 5.5 2.5L16 14',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2.5M14 20h2.5M20 20v-.5M17.5 17.5h1',
  print: 'M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7z',
  language:
    'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17M3.5 12h17M12 3.5c2.6 2.5 3.6 5.3 3.6 8.5s-1 6-3.6 8.5c-2.6-2.5-3.6-5.3-3.6-8.5s1-6 3.6-8.5',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13M15.3 15.3L20.5 20.5',
  offline: 'M3 3l18 18M5 12.5a10 10 0 013.5-2.3M12.5 9.6A10 10 0 0119 12.5M8 16a6 6 0 017-.9M12 19.3v.4',
  undo: 'M8 5L3.5 9.5 8 14M3.5 9.5H15a5 5 0 010 10H9',
  file: 'M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M12 18v-6M9.3 14.5L12 11.8l2.7 2.7',
} as const;

/** The name of a drawn sign. */
export type IconName = keyof typeof drawn;

/** The path of every sign, in units of a 24 x 24 field. */
export const icons: Readonly<Record<IconName, string>> = drawn;
