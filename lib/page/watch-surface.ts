/** What moves or recolours a page without touching its messages: scrolling, resizing, a change of theme. */
interface Surface {
  win: Window;
  signal: AbortSignal;
  list(): Element | null;
  moved(): void;
  /** scrolling has come to its end */
  rested(): void;
  recoloured(): void;
}

const THEME = ['class', 'style', 'data-theme', 'data-color-mode'];

export function watchSurface({ win, signal, list, moved, rested, recoloured }: Surface): void {
  const doc = win.document;
  // scroll events do not bubble: caught on the way down, whichever part of the page scrolls
  doc.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  doc.addEventListener('scrollend', rested, { capture: true, passive: true, signal });
  win.addEventListener('resize', recoloured, { passive: true, signal });
  win.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recoloured, { signal });
  const theme = new MutationObserver(recoloured);
  for (const element of [doc.documentElement, doc.body]) {
    if (element) theme.observe(element, { attributes: true, attributeFilter: THEME });
  }
  const inside = list();
  // the first word is of the size it has now, which is known
  let told = false;
  const sizes = new ResizeObserver(() => {
    if (told) moved();
    told = true;
  });
  if (inside) sizes.observe(inside);
  signal.addEventListener(
    'abort',
    () => {
      theme.disconnect();
      sizes.disconnect();
    },
    { once: true },
  );
}
