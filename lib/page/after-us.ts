/**
 * Firefox ends a content script together with its extension, without a word: no listener of ours runs any more, but the
 * element and the registered highlights would stay in the page. What does still happen is that the browser takes away
 * the script's style sheet. The element fades when it goes (host.ts), and the end of that fading reaches listeners that
 * belong to the page's world, which lives on. So the page's own native functions, bound to our element and to our names,
 * are left there to do the clearing up. No script is written into the page, no policy of the page is touched.
 *
 * Chromium keeps the script running; it notices by itself, and has no way into the page's world from here.
 */
import { LAYERS } from './paint';

type Native = (this: unknown, ...given: unknown[]) => unknown;

/** The page's world as Firefox shows it to a content script. */
interface PageWorld {
  Function: { prototype: { bind: Native } };
  EventTarget: { prototype: { addEventListener: Native } };
  Element: { prototype: { remove: Native } };
  CSS?: { highlights?: { delete: Native } };
}

export function clearUpAfterUs(win: Window, element: Element): void {
  const { wrappedJSObject: world } = win as { wrappedJSObject?: PageWorld };
  if (!world) return;
  try {
    const { bind } = world.Function.prototype;
    const whenFaded = (act: unknown) =>
      world.EventTarget.prototype.addEventListener.call(element, 'transitionend', act);
    const highlights = world.CSS?.highlights;
    if (highlights) for (const name of LAYERS) whenFaded(bind.call(highlights.delete, highlights, name));
    whenFaded(bind.call(world.Element.prototype.remove, element));
  } catch {
    // a page that has replaced its own basic functions: what is left then is invisible and does nothing
  }
}
