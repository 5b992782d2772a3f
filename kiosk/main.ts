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
import { openKeys } from './meeting/signer.ts';
import { browserSurroundings } from './meeting/surroundings.ts';
import { Device } from './pairing/device.svelte.ts';
import { invitationIn } from './pairing/invitation.ts';

/** Before a page that cannot go on is loaded again, ms. */
const RELOAD_AFTER = 5_000;

const invitation = invitationIn(location.hash);
if (location.hash !== '') history.replaceState(null, '', location.pathname);

const reload = (): void => {
  setTimeout(() => location.reload(), RELOAD_AFTER);
};
const language = openLanguage(localStorage, document.documentElement, fetchLanguage);
const shelf = openShelf(() => indexedDB);
const around = browserSurroundings(shelf);
// Missing on a plain http page.
const subtle: SubtleCrypto | undefined = crypto.subtle;
const keys = openKeys({ shelf, subtle, randomHex: around.randomHex });
const device = new Device(around, openCredentials(sessionStorage, localStorage), keys, reload);
void device
  .begin(invitation)
  .then(() => mount(App, { target: document.body, props: { device, language, reload } }));
