/** Between the fields of the form and the places of the page, by JSON pointer. */

/** The field that holds the focus; empty when none does. */
export function pointerAt(target: EventTarget): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-pointer]')?.dataset.pointer ?? '') : '';
}

/** Brings the field into view and puts the cursor there; when it has none of its own, the nearest around it. */
export function jumpTo(pointer: string): void {
  for (let at = pointer; at !== '/ui' && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(at)}"]`) ?? document.querySelector<HTMLElement>(`[data-pointer^="${CSS.escape(at)}/"]`) ?? document.querySelector<HTMLElement>(`[data-section="${CSS.escape(at)}"] button`);
    if (found === null) continue;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
