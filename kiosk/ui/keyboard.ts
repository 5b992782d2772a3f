/**
 * What the keyboard finds after an act: focus that is never lost, and an Enter that leads on through a form.
 * Nobody at a podium or in a commission should have to search for where they are.
 */

/** Gives the focus to an element when it is nowhere, as after a button that went away with its step; says whether it did. */
export function focusIfLost(element: HTMLElement | null | undefined, options?: FocusOptions): boolean {
  const { activeElement } = document;
  if (!element || (activeElement !== null && activeElement !== document.body)) return false;
  element.focus(options);
  return true;
}

const FIELDS = 'input.control, textarea.control, select.control';
const LINE = 'input.control:not([type="password"], [role="combobox"])';
const ACTS = 'button:is(.primary, .secondary, .danger)';

/**
 * Attached to a card: Enter in one of its fields goes to the next empty field, or else to the act that follows.
 * It never presses the act itself, and steps back where a field has its own meaning for Enter.
 */
export function leadOn(card: HTMLElement): () => void {
  function lead(event: KeyboardEvent): void {
    const from = event.target;
    if (event.key !== 'Enter' || event.isComposing || !(from instanceof HTMLInputElement)) return;
    if (document.activeElement !== from || !from.matches(LINE)) return;
    event.preventDefault();
    const following = [...card.querySelectorAll<HTMLElement>(`${FIELDS}, ${ACTS}`)].filter(
      (one) => one.checkVisibility() && from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const empty = following.find((one) => 'value' in one && one.matches(FIELDS) && one.value === '');
    (empty ?? following.find((one) => one.matches(ACTS)))?.focus();
  }
  card.addEventListener('keydown', lead);
  return () => card.removeEventListener('keydown', lead);
}
