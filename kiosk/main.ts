/**
 * The kiosk's first step: gives the application its browser, takes the invitation out of the address, mounts the page.
 * Time, chance, sockets and disk enter here.
 */
import './styles/index.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { fetchLanguage } from './i18n/phrases.ts';
import { openCredentials } from './meeting/credentials.ts';
import { openLanguage } from './meeting/language.svelte.ts';
import { openShelf } from './meeting/shelf.ts';
import { browserSurroundings } from './meeting/surroundings.ts';
import { invitationIn } from './pairing/admission.ts';
import { Device } from './pairing/device.svelte.ts';

/** Before a page that cannot go on is loaded again, ms. */
const RELOAD_AFTER = 5_000;

const invitation = invitationIn(location.hash);
if (location.hash !== '') history.replaceState(null, '', location.pathname);

const reload = (): void => {
  setTimeout(() => location.reload(), RELOAD_AFTER);
};
const language = openLanguage(localStorage, document.documentElement, fetchLanguage);
const around = browserSurroundings(openShelf(() => indexedDB));
const device = new Device(around, openCredentials(sessionStorage, localStorage), reload);
device.begin(invitation);

mount(App, { target: document.body, props: { device, language, reload } });
