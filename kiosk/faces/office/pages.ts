/** The pages and parts that follow the office, each with its words: none of them is needed to begin. */
import { later } from '../../acts/later.svelte.ts';
import { conveneForm, noticeForm, publicationForm, sendForm } from './forms.ts';

export const homePage = later(() => import('./HomePage.svelte'));
export const rosterPage = later(() => import('./RosterPage.svelte'));
export const candidatesPage = later(() => import('./CandidatesPage.svelte'));
export const recordsPage = later(() => import('./RecordsPage.svelte'));
export const devicesPage = later(() => import('./DevicesPage.svelte'));
export const aboutPage = later(() => import('./AboutPage.svelte'));

export const officeStep = later(() => import('./OfficeStep.svelte'));
export const waiverCard = later(() => import('./WaiverCard.svelte'));
export const clocksCard = later(() => import('./ClocksCard.svelte'));
export const keepingCard = later(() => import('./KeepingCard.svelte'));
export const holdCard = later(() => import('./HoldCard.svelte'));

/** All of them, in the order in which an office comes to need them. */
export const FOLLOWING = [
  waiverCard,
  keepingCard,
  officeStep,
  homePage,
  clocksCard,
  noticeForm,
  conveneForm,
  rosterPage,
  candidatesPage,
  devicesPage,
  recordsPage,
  holdCard,
  publicationForm,
  sendForm,
  aboutPage,
] as const;
