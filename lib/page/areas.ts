/**
 * The part of the window in which an element's content can be seen: cut by everything around it that scrolls, and by bars
 * that stick to its upper or lower edge. Marks lie above the page; over a bar they would stand beside words that are not there.
 */
import { afterFrame } from './frame';
import { luminance } from './ground';
import type { Box } from './place';

export interface Areas {
  of(element: Element): Box;
  /** what cuts may have changed: asked for anew at the next turn */
  forget(): void;
  /** bars may stick now that did not before: looked for after the next turn */
  mayDiffer(): void;
}

/** What cuts is looked for once in a while: its place is asked in each frame that moves, and it hardly ever changes. */
const AGAIN_MS = 1000;
/** So long the page has to be left alone before that. */
const QUIET_MS = 250;
/** Longer ago than anything, also in the first second of a page. */
const NEVER = Number.NEGATIVE_INFINITY;
/** A bar is as wide as that part of what it lies on; a round button that floats over it is none. */
const LEAST_WIDTH = 0.6;

interface Looked {
  cutting: Element[];
  bars: Element[];
}

const same = (a: readonly Element[], b: readonly Element[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** `changed`: a later look has found other things in the way. */
export function visibleAreas(win: Window, signal: AbortSignal, changed: () => void): Areas {
  /** `at`: when it was looked at, or never where it counts no more */
  let around: (Looked & { element: Element; at: number }) | null = null;
  let lookDue = false;
  let isFirst = true;
  let asked = 0;
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

  function look(element: Element): Looked {
    const cutting = cuttingOf(element);
    const { left, top, right, bottom } = cut(cutting);
    const middle = (left + right) / 2;
    const bars = [top + 2, bottom - 2].flatMap((y) => barAt(element, middle, y) ?? []);
    return { cutting, bars };
  }

  /**
   * What lies on top of a place can only be asked of a page that is drawn. In the middle of its changes the question would
   * make it get ready, which a long conversation needs a twentieth of a second for; right after a frame it costs nothing.
   */
  function lookLater(wait: number): void {
    if (lookDue) return;
    lookDue = true;
    const lookNow = () => {
      lookDue = false;
      if (!around?.element.isConnected) return;
      const before = around;
      around = { element: before.element, ...look(before.element), at: win.performance.now() };
      if (!same(before.cutting, around.cutting) || !same(before.bars, around.bars)) changed();
    };
    win.setTimeout(() => {
      if (wait > 0 && win.performance.now() - asked < QUIET_MS) {
        lookDue = false;
        if (!signal.aborted) lookLater(wait);
      } else afterFrame(win, signal, lookNow);
    }, wait);
  }

  return {
    of(element) {
      const now = win.performance.now();
      // what a page has put something else in the place of cuts no more, and has no place that could be asked
      const fits = around?.element === element && around.cutting.every((one) => one.isConnected);
      if (isFirst) {
        // the first mark does not wait for what might lie over it
        isFirst = false;
        around = { element, cutting: cuttingOf(element), bars: [], at: now };
        lookLater(0);
      } else if (!around || !fits) around = { element, ...look(element), at: now };
      else if (now - around.at > AGAIN_MS) lookLater(around.at === NEVER ? 0 : QUIET_MS);
      asked = now;
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
    mayDiffer() {
      if (around) around.at = NEVER;
    },
  };
}
