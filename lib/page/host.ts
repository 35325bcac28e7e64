/**
 * The one element of ours on a foreign page: beside the page's own tree, not in it, with a closed shadow root that the
 * page can neither read nor style.
 */
export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  /** the page has thrown the element out again and again: time to leave */
  unwanted(): boolean;
}

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

export function openHost(doc: Document, signal: AbortSignal): Host {
  const element = doc.createElement('jl-layer');
  const fixed: Record<string, string> = {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    'z-index': '2147483646',
    'pointer-events': 'none',
  };
  for (const [name, value] of Object.entries(fixed)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of SHIELDED) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let returns = 0;
  const attach = () => doc.documentElement.append(element);
  // pages that throw out what they do not know, and pages that rewrite themselves, get it back a few times
  const observer = new MutationObserver(() => {
    if (!element.isConnected && returns < MOST_RETURNS) {
      returns += 1;
      attach();
    }
  });
  attach();
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { root, element, unwanted: () => returns >= MOST_RETURNS };
}
