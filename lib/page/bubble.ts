import type { PageMessage } from '../sites/types';

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

/** The part of the window in which an element's content can be seen: cut by everything around it that scrolls. */
export function visibleArea(
  win: Window,
  element: Element,
): { left: number; top: number; right: number; bottom: number } {
  const area = { left: 0, top: 0, right: win.innerWidth, bottom: win.innerHeight };
  for (
    let at: Element | null = element;
    at && at !== win.document.body && at !== win.document.documentElement;
    at = at.parentElement
  ) {
    const { overflowX, overflowY } = win.getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    area.left = Math.max(area.left, box.left);
    area.top = Math.max(area.top, box.top);
    area.right = Math.min(area.right, box.left + at.clientLeft + at.clientWidth);
    area.bottom = Math.min(area.bottom, box.top + at.clientTop + at.clientHeight);
  }
  return area;
}
