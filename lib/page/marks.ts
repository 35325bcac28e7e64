/**
 * Holds what is marked and shows the part of it that is near the screen: reads all places first, then writes, at most
 * once per frame, and only what has changed.
 */
import type { Hint } from '../messages';
import type { Language } from '../risk/types';
import type { PageMessage } from '../sites/types';
import { visibleAreas } from './areas';
import { bubbleOf } from './bubble';
import { atOnce, oncePerFrame, perFrame } from './frame';
import { hasLightText, isDarkGround } from './ground';
import { handful } from './handful';
import { type MarkerSpot, markerSize } from './markers';
import { looker, onScreen } from './on-screen';
import { MOST_RANGES, type Paint } from './paint';
import { type Box, markerSpot } from './place';
import { NOTHING, type Plan } from './plan';
import { type Stretch, stretchesOf } from './ranges';
import type { Tone } from './shown';
import type { Surface } from './surface';
import { type Size, sizeOf } from './watch-surface';

export interface Marked {
  message: PageMessage;
  /** strongest first, never empty */
  hints: Hint[];
  /** what the hints are written in */
  language: Language;
}

interface Entry extends Marked {
  stretches: { hint: Hint; stretch: Stretch }[] | null;
  bubble: Element | null;
  lightText: boolean | null;
}

export interface Marks {
  put(marked: Marked): void;
  drop(key: string): void;
  /** whatever is marked in this element */
  dropIn(element: Element): void;
  messageIn(element: Element): PageMessage | null;
  clear(): void;
  get(key: string): Marked | null;
  /** in the order of the page */
  all(): Marked[];
  count(): number;
  hasFraud(): boolean;
  /** places may have changed */
  moved(): void;
  /** more has come into the page: all is shown anew only where that has moved something that is marked */
  pushed(): void;
  /** scrolling has come to its end: other bars may stick now */
  rested(): void;
  /** shows without waiting for the next frame, for what must have its marker at once */
  now(): void;
  /** what waits to be shown is shown in the next task: a heavy page draws a frame only now and then */
  hurry(): void;
  /** does it once everything that waits to be shown is shown: at once where nothing does */
  drawn(work: () => void): void;
  /** colours may have changed */
  recoloured(): void;
  /** shows all marks on screen, or the strongest few again */
  showRest(all: boolean): void;
  painted(): string[];
  /** what is known is also shown */
  settled(): boolean;
  /** where the message and its marker stand now; null when the message has left the page */
  boxes(key: string): { bubble: Box; marker: Box; area: Box } | null;
}

interface Parts {
  win: Window;
  signal: AbortSignal;
  /** where marks are drawn; made when there is something to draw for the first time, in a list that had this size */
  surface(size: Size): Surface;
  /** the page belongs to the other side: nothing of ours may be registered where its script can read it */
  hostile(): boolean;
  list(): Element | null;
  /** the elements of all messages, in the order of the page */
  order(): ArrayLike<Element>;
  label(marked: Marked): string;
  isOpen(key: string): boolean;
  isKept(key: string): boolean;
  /** its words are covered instead of marked */
  isVeiled(marked: Marked): boolean;
  /** after each showing: light or dark page, for everything else that floats over it */
  shown(dark: boolean): void;
}

const samePlace = (a: Box, b: Box) =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

/** So many marked messages are asked for their places one by one; of more, the page's rows are searched by halving. */
const FEW = 40;

export function marks(parts: Parts): Marks {
  const { win, signal, hostile, list, order, label, isOpen, isKept, isVeiled, shown } = parts;
  let made: Surface | null = null;
  const entries = new Map<string, Entry>();
  const byElement = new Map<Element, Entry>();
  let near: { entry: Entry; painted: Stretch[] }[] = [];
  /** where all that is near the screen stood when it was shown */
  let places: { entry: Entry; box: Box }[] = [];
  let areaThen: Box | null = null;
  /** how many were marked in all when it was shown: their number is spoken, wherever they stand */
  let countThen = 0;
  let chosen: ReadonlySet<string> = new Set();
  let restShown = false;
  let dark: boolean | null = null;
  let due = false;
  /** what will be drawn with the next task */
  let planned: Plan | null = null;
  /** of the list, as it was when the places for the first drawing were looked up */
  let seenSize: Size = { width: 0, height: 0 };
  /** what waits until all is drawn */
  let afterDrawing: (() => void)[] = [];

  const inOrder = (): Entry[] => {
    if (byElement.size === 0) return [];
    return Array.from(order()).flatMap((element) => byElement.get(element) ?? []);
  };

  const bubble = (entry: Entry): Element => {
    entry.bubble ??= bubbleOf(entry.message, list());
    return entry.bubble;
  };
  const stretches = (entry: Entry) => {
    entry.stretches ??= stretchesOf(entry.message, entry.hints);
    return entry.stretches;
  };

  const look = looker<Element>();
  function nearby(): Entry[] {
    const { innerHeight } = win;
    if (entries.size <= FEW) {
      const all = [...entries.values()].map((entry) => ({
        entry,
        getBoundingClientRect: () => entry.message.element.getBoundingClientRect(),
      }));
      return onScreen(all, innerHeight, 1).map(({ entry }) => entry);
    }
    return look(order(), innerHeight, 1).flatMap((element) => byElement.get(element) ?? []);
  }

  const areas = visibleAreas(win, signal, () => showSoon());
  const sizeOfMarker = markerSize(win);

  function plan(): Plan | null {
    due = false;
    countThen = entries.size;
    const inside = list();
    if (entries.size === 0 || !inside) {
      near = [];
      places = [];
      return made && { ...NOTHING, dark: dark ?? false };
    }
    if (made) made.fit();
    else seenSize = sizeOf(inside);
    const area = areas.of(inside);
    dark ??= isDarkGround(win, inside);
    const size = sizeOfMarker();
    const spots: (MarkerSpot & { entry: Entry })[] = [];
    const found = nearby().filter(({ message, hints }) => message.element.isConnected && hints.length > 0);
    places = [];
    areaThen = area;
    for (const entry of found) {
      const box = bubble(entry).getBoundingClientRect();
      places.push({ entry, box });
      const tone: Tone = entry.hints[0]?.severity ?? 'info';
      const { key } = entry.message;
      const spot = markerSpot(box, area, size);
      if (spot) spots.push({ entry, key, tone, label: label(entry), ...spot, open: isOpen(key), kept: isKept(key) });
    }
    const few = restShown ? spots : handful(spots, chosen);
    chosen = new Set(few.map(({ key }) => key));
    const left = new Set(spots.filter((spot) => !few.includes(spot)).map(({ entry }) => entry));
    const paints: Paint[] = [];
    near = found
      .filter((entry) => !left.has(entry))
      .map((entry) => {
        entry.lightText ??= hasLightText(win, bubble(entry));
        const painted: Stretch[] = [];
        const veiled = isVeiled(entry);
        for (const { hint, stretch } of stretches(entry)) {
          if (hint.severity === 'info' || paints.length + stretch.ranges.length > MOST_RANGES) continue;
          painted.push(stretch);
          for (const range of stretch.ranges)
            paints.push({ range, tone: veiled ? 'veil' : hint.severity, lightText: entry.lightText });
        }
        return { entry, painted };
      });
    const rest = restShown && spots.length > handful(spots, chosen).length ? -1 : left.size;
    return { area, dark, paints, spots: few, count: entries.size, rest };
  }

  function draw({ area, dark: isDark, paints, spots, count, rest }: Plan): void {
    planned = null;
    made ??= parts.surface(seenSize);
    const { painter, overlay, markers } = made;
    const over = hostile();
    overlay.set(over ? paints : []);
    overlay.follow(area);
    painter.set(over ? [] : paints);
    markers.show(spots, count, rest);
    shown(isDark);
  }

  function allDrawn(): void {
    const waiting = afterDrawing;
    afterDrawing = [];
    for (const work of waiting) work();
  }

  function show(): void {
    planned = null;
    try {
      const next = plan();
      if (next) draw(next);
    } finally {
      // whatever cannot be drawn: the page is read on
      allDrawn();
    }
  }
  /** As many are marked, and all that is near the screen stands where it stood; what has left the page does not. */
  function isUnmoved(): boolean {
    const inside = list();
    if (!made || !inside || !areaThen || places.length === 0 || entries.size !== countThen) return false;
    made.fit();
    return (
      samePlace(areas.of(inside), areaThen) &&
      places.every(({ entry, box }) => samePlace(bubble(entry).getBoundingClientRect(), box))
    );
  }

  const frames = perFrame(win, signal, show);
  const onPush = oncePerFrame(win, signal, () => {
    if (!due && !isUnmoved()) frames.now();
  });
  const showSoon = () => {
    due = true;
    frames.soon();
  };

  /** A frame of a heavy page costs it a tenth of a second: none is asked for what happens far from the screen. */
  const isNear = ({ message, bubble: around }: Entry): boolean => {
    const { top, bottom } = (around ?? message.element).getBoundingClientRect();
    return bottom > -win.innerHeight && top < 2 * win.innerHeight;
  };

  const forget = (entry: Entry): void => {
    entries.delete(entry.message.key);
    if (byElement.get(entry.message.element) === entry) byElement.delete(entry.message.element);
  };

  function drop(entry: Entry | undefined): void {
    if (!entry) return;
    forget(entry);
    if (near.some((one) => one.entry === entry) || chosen.has(entry.message.key)) showSoon();
  }

  return {
    put(marked) {
      const before = entries.get(marked.message.key);
      if (before) forget(before);
      const entry: Entry = { ...marked, stretches: null, bubble: null, lightText: null };
      entries.set(marked.message.key, entry);
      // a note on the very element of a message leaves the message its place
      if (!byElement.has(marked.message.element)) byElement.set(marked.message.element, entry);
      if (before || isNear(entry)) showSoon();
    },
    drop: (key) => drop(entries.get(key)),
    dropIn: (element) => drop(byElement.get(element)),
    messageIn: (element) => byElement.get(element)?.message ?? null,
    clear() {
      entries.clear();
      byElement.clear();
      chosen = new Set();
      restShown = false;
      dark = null;
      // at once: marks of another conversation must not stand for even one frame
      frames.now();
    },
    get: (key) => entries.get(key) ?? null,
    all: inOrder,
    count: () => entries.size,
    hasFraud: () => [...entries.values()].some(({ hints }) => hints[0]?.severity === 'fraud'),
    settled: () => !due && !planned,
    moved() {
      if (entries.size > 0 || due) showSoon();
    },
    rested() {
      areas.mayDiffer();
      if (entries.size > 0) showSoon();
    },
    pushed() {
      if (entries.size > 0) onPush();
    },
    now: frames.now,
    hurry() {
      if (!due) return;
      atOnce(win, signal, () => {
        if (!due) return;
        if (made) return frames.now();
        // looking around and making what is drawn on would be a long task together
        planned = plan();
        if (!planned) return allDrawn();
        atOnce(win, signal, () => {
          if (due || made || !planned) return frames.now();
          draw(planned);
          // nothing has moved since: the next frame need not look again
          if (!due) frames.done();
          allDrawn();
        });
      });
    },
    drawn(work) {
      if (due || planned) afterDrawing.push(work);
      else work();
    },
    recoloured() {
      dark = null;
      areas.forget();
      for (const entry of entries.values()) {
        entry.lightText = null;
        entry.bubble = null;
      }
      showSoon();
    },
    showRest(all) {
      restShown = all;
      frames.now();
    },
    painted() {
      if (!made?.painter.works && !hostile()) return [];
      return near.flatMap(({ painted }) => painted.map(({ words }) => words));
    },
    boxes(key) {
      const entry = entries.get(key);
      const inside = list();
      if (!made || !entry || !inside || !entry.message.element.isConnected) return null;
      const box = bubble(entry).getBoundingClientRect();
      const area = areas.of(inside);
      const size = sizeOfMarker();
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
