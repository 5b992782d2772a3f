/** The forms of the office's steps, each with its words: none is needed before its step. Clauses 5, 6 and 18. */
import { later } from '../../acts/later.svelte.ts';

export const noticeForm = later(() => import('./NoticeForm.svelte'));
export const conveneForm = later(() => import('./ConveneForm.svelte'));
export const publicationForm = later(() => import('./PublicationForm.svelte'));
export const sendForm = later(() => import('./SendForm.svelte'));
