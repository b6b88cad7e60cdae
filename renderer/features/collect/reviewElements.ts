/** The lines of the review in the order they are shown, those set aside at the end. */
function linesIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-line]')];
}

export function findLineElement(root: HTMLElement, id: string): HTMLElement | null {
  return root.querySelector(`[data-line="${CSS.escape(id)}"]`);
}

/** The line that has the focus. */
export function focusedLine(root: HTMLElement): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && root.contains(active) && active.dataset.line !== undefined
    ? active
    : null;
}

/** Focuses an element and shows it, near the middle when it was out of sight. */
export function goTo(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

/** One line up or down; the first one when none has the focus. */
export function stepLine(root: HTMLElement, step: 1 | -1): void {
  const lines = linesIn(root);
  const line = focusedLine(root);
  const at = line === null ? -1 : lines.indexOf(line);
  goTo(lines[line === null ? 0 : at + step]);
}

/** The next thing that asks for a look, before or behind the focus; null at the end. */
export function nextStop(root: HTMLElement, isBackward: boolean): HTMLElement | null {
  const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  const active = document.activeElement;
  if (active === null || !root.contains(active))
    return stops[isBackward ? stops.length - 1 : 0] ?? null;
  const side = isBackward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const left = stops.filter(
    (stop) => stop !== active && (active.compareDocumentPosition(stop) & side) !== 0,
  );
  return (isBackward ? left.at(-1) : left[0]) ?? null;
}
