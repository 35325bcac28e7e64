import type { PageMessage } from '../sites/types';
import type { Box } from './place';

/** The element that looks like the message to a reader: around all its text, but not as wide as the whole row. */
export function bubbleOf({ element, runs }: PageMessage, list: Element | null): Element {
  const first = runs[0]?.node.parentElement ?? element;
  let inner: Element = first;
  for (const { node } of runs)
    while (!inner.contains(node) && inner !== element && inner.parentElement) inner = inner.parentElement;
  const widest = (list ?? element).getBoundingClientRect().width * 0.9;
  let bubble = inner;
  for (let at: Element | null = inner; at && element.contains(at); at = at.parentElement) {
    if (at.getBoundingClientRect().width > widest) break;
    bubble = at;
  }
  return bubble;
}

export interface Areas {
  /** the part of the window in which an element's content can be seen: cut by everything around it that scrolls */
  of(element: Element): Box;
  /** what is cut off by what may have changed */
  forget(): void;
}

/** What cuts is asked for once in a while: it is asked in each frame that moves, and hardly ever changes. */
const AGAIN_MS = 1000;

export function visibleAreas(win: Window): Areas {
  let around: { element: Element; cutting: Element[]; at: number } | null = null;

  function cuttingOf(element: Element): Element[] {
    const { body, documentElement } = win.document;
    const cutting: Element[] = [];
    for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
      const { overflowX, overflowY } = win.getComputedStyle(at);
      if (overflowX !== 'visible' || overflowY !== 'visible') cutting.push(at);
    }
    return cutting;
  }

  return {
    of(element) {
      const now = win.performance.now();
      if (around?.element !== element || now - around.at > AGAIN_MS)
        around = { element, cutting: cuttingOf(element), at: now };
      const area = { left: 0, top: 0, right: win.innerWidth, bottom: win.innerHeight };
      for (const at of around.cutting) {
        const box = at.getBoundingClientRect();
        area.left = Math.max(area.left, box.left);
        area.top = Math.max(area.top, box.top);
        area.right = Math.min(area.right, box.left + at.clientLeft + at.clientWidth);
        area.bottom = Math.min(area.bottom, box.top + at.clientTop + at.clientHeight);
      }
      return area;
    },
    forget() {
      around = null;
    },
  };
}
