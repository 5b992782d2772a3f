/** Half-filled forms: what a reload finds again, and what it forgets. */
import { flushSync } from 'svelte';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft } from '../../kiosk/acts/draft.svelte.ts';

const form = v.strictObject({ name: v.string(), votes: v.nullable(v.number()) });
const empty = () => ({ name: '', votes: null });

const open = () => keepDraft('order.meeting.1', form, empty);

/** A card that is mounted, used and taken away again. */
function card(use: (draft: ReturnType<typeof open>) => void): ReturnType<typeof open> {
  const drafts: ReturnType<typeof open>[] = [];
  const leave = $effect.root(() => {
    const draft = open();
    use(draft);
    drafts.push(draft);
  });
  flushSync();
  leave();
  const [draft] = drafts;
  if (draft === undefined) throw new Error('the card was not mounted');
  return draft;
}

/** What a card that is mounted now finds. */
const found = () => card(() => undefined).value;

describe('a half-filled form', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
  });

  it('is found again as it was left, field by field', () => {
    card((draft) => {
      draft.value.name = 'Бірінші';
      draft.value.votes = 3;
    });
    expect(found()).toEqual({ name: 'Бірінші', votes: 3 });
  });

  it('is empty once its act was accepted, also when its card had gone before the answer', () => {
    const draft = card((filled) => {
      filled.value = { name: 'Бірінші', votes: 3 };
    });
    draft.clear();
    expect(found()).toEqual(empty());
  });

  it('of another shape, or damaged, is forgotten', () => {
    for (const kept of ['{"name":1}', '{"name":', 'null']) {
      sessionStorage.setItem('kelisim.draft.order.meeting.1', kept);
      expect(found()).toEqual(empty());
    }
  });
});
