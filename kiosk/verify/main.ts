/**
 * The page that checks a record in a browser: once it is there it needs no hub and no network, on plain http neither.
 * The same checks as `node dist/hub/verify.js`; the file never leaves the device.
 */
import '../styles/index.css';
import { mount } from 'svelte';
import { keptCopies } from '../meeting/kept-copies.ts';
import { openLanguage } from '../meeting/language.svelte.ts';
import { openShelf } from '../meeting/shelf.ts';
import VerifyPage from './VerifyPage.svelte';

const language = openLanguage(localStorage, document.documentElement, () => Promise.resolve());
const shelf = openShelf(() => indexedDB);

mount(VerifyPage, { target: document.body, props: { language, kept: () => keptCopies(shelf) } });
