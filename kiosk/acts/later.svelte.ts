/**
 * A part of a face that follows it: fetched once with its words, so that the face itself is usable sooner.
 * Asked for until it is here; a device that is cut off then has it.
 */
import type { Component } from 'svelte';
import type { Language } from '../../protocol/values.ts';
import { fetchLanguage } from '../i18n/phrases.ts';

/** Before a part that could not be fetched is asked for again, ms. */
const AGAIN_AFTER = 5_000;

/** A part that may not be here yet; `component` is null until it and its words in the language asked for are. */
export interface LaterPart<P extends Record<string, unknown>> {
  readonly component: Component<P> | null;
  bring(language: Language): void;
}

/** The part that `fetch` imports. */
export function later<P extends Record<string, unknown>>(
  fetch: () => Promise<{ readonly default: Component<P> }>,
): LaterPart<P> {
  let component = $state.raw<Component<P> | null>(null);
  let fetched: Component<P> | null = null;
  let wanted: Language | null = null;
  let asking = false;

  /** Brings the part and the words of the language wanted by then: it may be another one than at first. */
  async function ask(): Promise<void> {
    try {
      fetched ??= (await fetch()).default;
      await fetchLanguage('kk');
      for (let words = null; words !== wanted; ) {
        words = wanted;
        if (words !== null) await fetchLanguage(words);
      }
      component = fetched;
      asking = false;
    } catch {
      setTimeout(() => void ask(), AGAIN_AFTER);
    }
  }

  return {
    get component() {
      return component;
    },
    bring(language) {
      if (language === wanted) return;
      wanted = language;
      if (asking) return;
      asking = true;
      void ask();
    },
  };
}
