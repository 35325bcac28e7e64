/**
 * The part of the window in which an element's content can be seen: cut by everything around it that scrolls, and by bars
 * that stick to its upper or lower edge. Marks lie above the page; over a bar they would stand beside words that are not there.
 */
import { luminance } from './ground';
import type { Box } from './place';

export interface Areas {
  of(element: Element): Box;
  /** what cuts may have changed */
  forget(): void;
}

/** What cuts is looked for once in a while: its place is asked in each frame that moves, and it hardly ever changes. */
const AGAIN_MS = 1000;
/** A bar is as wide as that part of what it lies on; a round button that floats over it is none. */
const LEAST_WIDTH = 0.6;

export function visibleAreas(win: Window): Areas {
  let around: { element: Element; cutting: Element[]; bars: Element[]; at: number } | null = null;
  const doc = win.document;

  function cuttingOf(element: Element): Element[] {
    const cutting: Element[] = [];
    for (let at: Element | null = element; at && at !== doc.body && at !== doc.documentElement; at = at.parentElement) {
      const { overflowX, overflowY } = win.getComputedStyle(at);
      if (overflowX !== 'visible' || overflowY !== 'visible') cutting.push(at);
    }
    return cutting;
  }

  function cut(cutting: readonly Element[]): Box {
    const area = { left: 0, top: 0, right: win.innerWidth, bottom: win.innerHeight };
    for (const at of cutting) {
      const box = at.getBoundingClientRect();
      area.left = Math.max(area.left, box.left);
      area.top = Math.max(area.top, box.top);
      // what it measures itself knows nothing of zoom and transforms
      const { offsetWidth = 0, offsetHeight = 0 } = at as Partial<HTMLElement>;
      const across = offsetWidth > 0 ? box.width / offsetWidth : 1;
      const down = offsetHeight > 0 ? box.height / offsetHeight : 1;
      area.right = Math.min(area.right, box.left + (at.clientLeft + at.clientWidth) * across);
      area.bottom = Math.min(area.bottom, box.top + (at.clientTop + at.clientHeight) * down);
    }
    return area;
  }

  /** What is on top at a place, as far as it stays there while the messages move under it. */
  function barAt(element: Element, x: number, y: number): Element | null {
    let painted = false;
    // of a list in a shadow root the document knows only the host
    const root = element.getRootNode() as Document | ShadowRoot;
    for (let at = root.elementFromPoint?.(x, y) ?? null; at && at !== element; at = at.parentElement) {
      if (at === doc.body || at.contains(element)) return null;
      const { position, backgroundColor, backgroundImage } = win.getComputedStyle(at);
      painted ||= backgroundImage !== 'none' || luminance(backgroundColor) !== null;
      if (painted && (position === 'sticky' || position === 'fixed')) return at;
    }
    return null;
  }

  function look(element: Element): { cutting: Element[]; bars: Element[] } {
    const cutting = cuttingOf(element);
    const { left, top, right, bottom } = cut(cutting);
    const middle = (left + right) / 2;
    const bars = [top + 2, bottom - 2].flatMap((y) => barAt(element, middle, y) ?? []);
    return { cutting, bars };
  }

  return {
    of(element) {
      const now = win.performance.now();
      if (around?.element !== element || now - around.at > AGAIN_MS) around = { element, ...look(element), at: now };
      const area = cut(around.cutting);
      for (const bar of around.bars) {
        const { top, bottom, width } = bar.getBoundingClientRect();
        if (width < (area.right - area.left) * LEAST_WIDTH) continue;
        if (top <= area.top + 2 && bottom < area.bottom) area.top = Math.max(area.top, bottom);
        else if (bottom >= area.bottom - 2 && top > area.top) area.bottom = Math.min(area.bottom, top);
      }
      return area;
    },
    forget() {
      around = null;
    },
  };
}
