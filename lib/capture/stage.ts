/**
 * Moves a page under the camera: says how far it goes, shows one stretch after the other, and puts everything back. What
 * sticks to the window would stand in every stretch; while a page of several stretches is taken it is shown once.
 */
export interface Stage {
  begin(): About;
  /** shows the stretch that begins there; answers once it is drawn */
  to(top: number, which: Stretch): Promise<{ top: number; total: number }>;
  end(): void;
}

export type Stretch = 'only' | 'first' | 'middle' | 'last';

/** All in the page's own pixels. */
export interface About {
  view: { width: number; height: number };
  /** the part of the window in which the content moves: all of it, or a list of messages inside */
  area: { left: number; top: number; width: number; height: number };
  /** how high the content is, and where it stands now */
  total: number;
  from: number;
}

/** A stage that nobody moves any more puts everything back by itself. */
const FORGOTTEN_MS = 10_000;
const SETTLE_MS = 120;
const MOST_LOOKED_AT = 20_000;
/** A part that moves must be this much higher than its window to be worth moving. */
const LEAST = 24;

interface Touched {
  style: CSSStyleDeclaration;
  element: Element;
  had: boolean;
  before: [name: string, value: string, priority: string][];
}

export function stage(win: Window, own: string): Stage {
  const doc = win.document;
  let scroller: Element | null = null;
  let from = 0;
  let touched: Touched[] = [];
  let fixed: { element: HTMLElement; low: boolean }[] = [];
  let timer = 0;

  const set = (element: HTMLElement, wanted: Record<string, string>): void => {
    const { style } = element;
    let one = touched.find((each) => each.element === element);
    if (!one) {
      one = { element, style, had: element.hasAttribute('style'), before: [] };
      touched.push(one);
    }
    for (const [name, value] of Object.entries(wanted)) {
      if (!one.before.some(([known]) => known === name))
        one.before.push([name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
      style.setProperty(name, value, 'important');
    }
  };

  function end(): void {
    win.clearTimeout(timer);
    for (const { element, style, had, before } of touched) {
      for (const [name, value, priority] of before) {
        if (value === '') style.removeProperty(name);
        else style.setProperty(name, value, priority);
      }
      if (!had && element.getAttribute('style') === '') element.removeAttribute('style');
    }
    touched = [];
    fixed = [];
    scroller?.scrollTo({ top: from, behavior: 'instant' });
    scroller = null;
  }
  const alive = () => {
    win.clearTimeout(timer);
    timer = win.setTimeout(end, FORGOTTEN_MS);
  };

  return {
    begin() {
      end();
      const found = movingPart(doc, win);
      const root = doc.scrollingElement ?? doc.documentElement;
      scroller = found;
      from = found.scrollTop;
      alive();
      const view = { width: win.innerWidth, height: win.innerHeight };
      const total = Math.max(found.scrollHeight, found.clientHeight);
      if (found === root)
        return { view, area: { left: 0, top: 0, ...view }, total: Math.max(total, view.height), from };
      const box = found.getBoundingClientRect();
      const left = Math.max(0, box.left + found.clientLeft);
      const top = Math.max(0, box.top + found.clientTop);
      const area = {
        left,
        top,
        width: Math.min(found.clientWidth, view.width - left),
        height: Math.min(found.clientHeight, view.height - top),
      };
      return { view, area, total, from };
    },
    async to(top, which) {
      alive();
      if (scroller === null) return { top: 0, total: 0 };
      if (which !== 'only') {
        if (which === 'first') fixed = holdStill(scroller, own, set);
        for (const { element, low } of fixed)
          set(element, { visibility: which === (low ? 'last' : 'first') ? 'visible' : 'hidden' });
      }
      scroller.scrollTo({ top, behavior: 'instant' });
      await settled(win);
      return { top: scroller.scrollTop, total: scroller.scrollHeight };
    },
    end,
  };
}

/** The page, or, where it does not move, the largest part inside it that does: in most web messengers the list. */
function movingPart(doc: Document, win: Window): Element {
  const root = doc.scrollingElement ?? doc.documentElement;
  if (root.scrollHeight > win.innerHeight + LEAST && win.getComputedStyle(root).overflowY !== 'hidden') return root;
  let best: Element = root;
  let most = 0.25 * win.innerWidth * win.innerHeight;
  let left = MOST_LOOKED_AT;
  for (const element of doc.body?.getElementsByTagName('*') ?? []) {
    if (--left < 0) break;
    if (element.scrollHeight <= element.clientHeight + LEAST || element.clientHeight < 120) continue;
    if (!/auto|scroll|overlay/.test(win.getComputedStyle(element).overflowY)) continue;
    const { top, bottom, left: start, right } = element.getBoundingClientRect();
    const high = Math.min(bottom, win.innerHeight) - Math.max(top, 0);
    const area = Math.max(0, high) * Math.max(0, Math.min(right, win.innerWidth) - Math.max(start, 0));
    if (area <= most) continue;
    best = element;
    most = area;
  }
  return best;
}

/** What hangs on the window is found, and what sticks to its edge goes back to its own place in the page. */
function holdStill(
  scroller: Element,
  own: string,
  set: (element: HTMLElement, wanted: Record<string, string>) => void,
) {
  const doc = scroller.ownerDocument;
  const win = doc.defaultView;
  const fixed: { element: HTMLElement; low: boolean }[] = [];
  if (!win) return fixed;
  const all = scroller === (doc.scrollingElement ?? doc.documentElement);
  let left = MOST_LOOKED_AT;
  for (const element of (all ? doc : scroller).getElementsByTagName('*')) {
    if (--left < 0) break;
    if (element.localName === own || !('style' in element)) continue;
    const { position } = win.getComputedStyle(element);
    if (position === 'sticky')
      set(element as HTMLElement, { position: 'relative', top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' });
    if (position !== 'fixed' || !all) continue;
    const box = element.getBoundingClientRect();
    if (box.height === 0 || win.getComputedStyle(element).visibility === 'hidden') continue;
    const tall = box.height > 0.6 * win.innerHeight;
    fixed.push({ element: element as HTMLElement, low: !tall && box.top + box.height / 2 > win.innerHeight / 2 });
  }
  return fixed;
}

/** Two frames and a little: what comes into view is drawn. A tab that is not drawn is waited for only so long. */
function settled(win: Window): Promise<void> {
  const drawn = new Promise<void>((done) =>
    win.requestAnimationFrame(() => win.requestAnimationFrame(() => win.setTimeout(done, SETTLE_MS))),
  );
  const late = new Promise<void>((done) => win.setTimeout(done, 1000));
  return Promise.race([drawn, late]);
}
