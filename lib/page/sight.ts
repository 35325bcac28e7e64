/** Whether something stands where a picture of the window would show it, and when a change has reached the screen. */
const LONGEST_WAIT = 250;

/** Its middle is inside the window and nothing of the page lies over it. */
export function inSight(win: Window, element: Element): boolean {
  const box = element.getBoundingClientRect();
  const top = Math.max(0, box.top);
  const bottom = Math.min(win.innerHeight, box.bottom);
  // taller than the window: its beginning must be there
  if (bottom <= top || box.top < 0 || (box.bottom > win.innerHeight && box.height <= win.innerHeight)) return false;
  const seen = win.document.elementFromPoint((box.left + box.right) / 2, (top + bottom) / 2);
  return element.contains(seen);
}

/** After two frames; a tab behind others draws none, so not for ever. */
export function drawn(win: Window): Promise<void> {
  return new Promise((resolve) => {
    win.setTimeout(resolve, LONGEST_WAIT);
    win.requestAnimationFrame(() => win.requestAnimationFrame(() => resolve()));
  });
}
