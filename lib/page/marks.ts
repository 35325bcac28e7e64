/**
 * Holds what is marked and shows the part of it that is near the screen: reads all places first, then writes, at most
 * once per frame.
 */
import type { Hint } from '../messages';
import type { Language } from '../risk/types';
import type { PageMessage } from '../sites/types';
import { bubbleOf, visibleArea } from './bubble';
import { oncePerFrame } from './frame';
import { hasLightText, isDarkGround } from './ground';
import type { MarkerSpot, Markers } from './markers';
import { onScreen } from './on-screen';
import { MOST_RANGES, type Paint, type Painter } from './paint';
import { type Box, markerSpot } from './place';
import { type Stretch, stretchOf } from './ranges';
import { isPainted, type Tone } from './shown';

export interface Marked {
  message: PageMessage;
  /** strongest first, never empty */
  hints: Hint[];
  /** what the hints are written in */
  language: Language;
}

interface Entry extends Marked {
  stretches: { hint: Hint; stretch: Stretch }[];
  bubble: Element | null;
  lightText: boolean | null;
}

export interface Marks {
  put(marked: Marked): void;
  drop(key: string): void;
  clear(): void;
  get(key: string): Marked | null;
  /** in the order of the page */
  all(): Marked[];
  count(): number;
  hasFraud(): boolean;
  /** places may have changed */
  moved(): void;
  /** shows without waiting for the next frame, for what must have its marker at once */
  now(): void;
  /** colours may have changed */
  recoloured(): void;
  painted(): string[];
  /** what is known is also shown */
  settled(): boolean;
  /** where the message and its marker stand now; null when the message has left the page */
  boxes(key: string): { bubble: Box; marker: Box; area: Box } | null;
}

interface Parts {
  win: Window;
  signal: AbortSignal;
  painter: Painter;
  markers: Markers;
  list(): Element | null;
  /** the elements of all messages, in the order of the page */
  order(): Element[];
  label(marked: Marked): string;
  listLabel(count: number): string;
  isOpen(key: string): boolean;
  isKept(key: string): boolean;
  /** after each showing: light or dark page, for everything else that floats over it */
  shown(dark: boolean): void;
}

export function marks({
  win,
  signal,
  painter,
  markers,
  list,
  order,
  label,
  listLabel,
  isOpen,
  isKept,
  shown,
}: Parts): Marks {
  const entries = new Map<string, Entry>();
  let ordered: Entry[] | null = null;
  let near: Entry[] = [];
  let dark: boolean | null = null;
  let due = false;

  const inOrder = (): Entry[] => {
    if (ordered) return ordered;
    const at = new Map([...entries.values()].map((entry) => [entry.message.element, entry]));
    ordered = order().flatMap((element) => at.get(element) ?? []);
    return ordered;
  };

  /** A message read again keeps its place, one that follows all others goes to the end; else all are put in order anew. */
  const putInOrder = (entry: Entry, before: Entry | undefined): void => {
    if (!ordered) return;
    const { element } = entry.message;
    const at = before?.message.element === element ? ordered.indexOf(before) : -1;
    const last = ordered.at(-1)?.message.element;
    if (at >= 0) ordered[at] = entry;
    else if (!before && (!last || last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      ordered.push(entry);
    else ordered = null;
  };

  const bubble = (entry: Entry): Element => {
    entry.bubble ??= bubbleOf(entry.message, list());
    return entry.bubble;
  };

  function show(): void {
    due = false;
    const inside = list();
    if (entries.size > 0 && inside) {
      // reading
      near = onScreen(
        inOrder().map((entry) => ({
          entry,
          getBoundingClientRect: () => entry.message.element.getBoundingClientRect(),
        })),
        win.innerHeight,
        1,
      ).map(({ entry }) => entry);
      const area = visibleArea(win, inside);
      dark ??= isDarkGround(win, inside);
      const size = markers.size();
      const spots: MarkerSpot[] = [];
      const paints: Paint[] = [];
      for (const entry of near) {
        const [strongest] = entry.hints;
        if (!strongest) continue;
        const { key } = entry.message;
        const spot = markerSpot(bubble(entry).getBoundingClientRect(), area, size);
        if (spot) {
          const tone: Tone = strongest.severity;
          spots.push({ key, tone, label: label(entry), ...spot, open: isOpen(key), kept: isKept(key) });
        }
        entry.lightText ??= hasLightText(win, bubble(entry));
        for (const { hint, stretch } of entry.stretches) {
          if (hint.severity === 'info') continue;
          for (const range of stretch.ranges) paints.push({ range, tone: hint.severity, lightText: entry.lightText });
        }
      }
      // writing
      painter.set(paints);
      markers.show(spots, listLabel(entries.size));
      shown(dark);
    } else {
      near = [];
      painter.set([]);
      markers.show([], '');
      shown(dark ?? false);
    }
  }
  const onFrame = oncePerFrame(win, signal, show);
  const showSoon = () => {
    due = true;
    onFrame();
  };

  return {
    put(marked) {
      const stretches = marked.hints.filter(isPainted).flatMap((hint) => {
        const stretch = stretchOf(marked.message, hint.start ?? 0, hint.end ?? 0);
        return stretch ? [{ hint, stretch }] : [];
      });
      const entry: Entry = { ...marked, stretches, bubble: null, lightText: null };
      putInOrder(entry, entries.get(marked.message.key));
      entries.set(marked.message.key, entry);
      showSoon();
    },
    drop(key) {
      if (!entries.delete(key)) return;
      ordered = null;
      showSoon();
    },
    clear() {
      entries.clear();
      ordered = null;
      // at once: marks of another conversation must not stand for even one frame
      show();
    },
    get: (key) => entries.get(key) ?? null,
    all: inOrder,
    count: () => entries.size,
    hasFraud: () => inOrder().some(({ hints }) => hints[0]?.severity === 'fraud'),
    settled: () => !due,
    moved: showSoon,
    now: show,
    recoloured() {
      dark = null;
      for (const entry of entries.values()) {
        entry.lightText = null;
        entry.bubble = null;
      }
      showSoon();
    },
    painted() {
      if (!painter.works) return [];
      let left = MOST_RANGES;
      return near.flatMap(({ stretches }) =>
        stretches.flatMap(({ stretch: { ranges, words } }) => {
          left -= ranges.length;
          return left >= 0 ? [words] : [];
        }),
      );
    },
    boxes(key) {
      const entry = entries.get(key);
      const inside = list();
      if (!entry || !inside || !entry.message.element.isConnected) return null;
      const box = bubble(entry).getBoundingClientRect();
      const area = visibleArea(win, inside);
      const size = markers.size();
      const spot = markerSpot(box, { left: 0, top: -1e6, right: area.right, bottom: 1e6 }, size) ?? {
        left: box.right,
        top: box.top,
      };
      return {
        bubble: box,
        marker: { ...spot, right: spot.left + size, bottom: spot.top + size },
        area,
      };
    },
  };
}
