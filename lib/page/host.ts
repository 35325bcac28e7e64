import { clearUpAfterUs } from './after-us';

/**
 * The one element of ours on a foreign page: beside the page's own tree, not in it, with a closed shadow root that the
 * page can neither read nor style.
 */
export interface Host {
  root: ShadowRoot;
  /** what of the window our own measures are: 1, and nothing aside, unless the page zooms or moves itself as a whole */
  scale(): { left: number; top: number; by: number };
}

/** Its width is there to be measured; it has no height and no colour. */
const PROBE = 100;

export const NAME = 'jl-layer';

/**
 * What the page's own rules must not change. Not among them: `opacity`. It is 0 by itself, and only the style sheet of the
 * content script shows the element: nothing is to be seen once a browser has taken the extension away.
 */
const FIXED: Record<string, string> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: `${PROBE}px`,
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  transition: 'opacity 1ms',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  contain: 'none',
  'z-index': '2147483646',
  'pointer-events': 'none',
};

/** Events of our own controls stay ours: a page's keyboard shortcuts must not fire while a card is read. */
const SHIELDED = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
];
const MOST_RETURNS = 8;

/** `unwanted`: the page has thrown the element out again and again: time to go. */
export function openHost(win: Window, signal: AbortSignal, unwanted: () => void): Host {
  const doc = win.document;
  // left over from a copy of the extension that was ended before it could clear up
  for (const old of [...doc.documentElement.children]) if (old.localName === NAME) old.remove();
  const element = doc.createElement(NAME);
  element.style.setProperty('all', 'initial');
  element.style.setProperty('opacity', '0');
  for (const [name, value] of Object.entries(FIXED)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of SHIELDED) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let returns = 0;
  const attach = () => doc.documentElement.append(element);
  // pages that throw out what they do not know, and pages that rewrite themselves, get it back a few times
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    returns += 1;
    if (returns <= MOST_RETURNS) attach();
    else {
      observer.disconnect();
      unwanted();
    }
  });
  attach();
  observer.observe(doc.documentElement, { childList: true });
  clearUpAfterUs(win, element);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return {
    root,
    scale() {
      const { left, top, width } = element.getBoundingClientRect();
      return { left, top, by: width > 0 ? width / PROBE : 1 };
    },
  };
}
