/** What moves or recolours a page without touching its messages: scrolling, resizing, a change of theme. */

export interface Size {
  width: number;
  height: number;
}

interface Surface {
  win: Window;
  signal: AbortSignal;
  list(): Element | null;
  /** of the list, when the places were looked up that are drawn now */
  size: Size;
  moved(): void;
  /** scrolling has come to its end */
  rested(): void;
  recoloured(): void;
}

export function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

const THEME = ['class', 'style', 'data-theme', 'data-color-mode'];

export function watchSurface({ win, signal, list, size, moved, rested, recoloured }: Surface): void {
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
  let told = false;
  const sizes = new ResizeObserver(() => {
    // the first word comes by itself, and mostly of the size that is known
    const now = told || !inside ? null : sizeOf(inside);
    told = true;
    if (now?.width !== size.width || now.height !== size.height) moved();
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
