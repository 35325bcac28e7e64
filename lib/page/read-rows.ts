/**
 * Reads a list whose messages stand in one element each: only what has changed, in slices of a few milliseconds, what
 * is on screen first and then outward from there. Of what was read only a number is kept.
 */
import type { Rows, Surroundings } from '../sites/types';
import { nextSlice } from './frame';
import { stretchOnScreen } from './on-screen';
import { type Fresh, type Reader, type ReaderParts, sameNodes } from './reader';
import { signOfWords, signUnderKey } from './sign';

const SLICE_MS = 4;
/** The clock is looked at after so many rows: asking it costs as much as asking a row something. */
const ROWS_PER_LOOK = 4;
/** What is on screen is read in one go, unless it is more than a screen can hold. */
const FIRST_SLICE_MS = 6;

/** All rows from the ones on screen outward; asked for one by one, because each costs something. */
interface Sweep {
  rows: ArrayLike<Element>;
  /** those it has come to, in their places */
  seen: Element[];
  /** on screen: these come first, the last of them before the others, and are told by themselves */
  first: number;
  at: number;
  up: number;
  down: number;
}

export function readRows(rows: Rows, parts: ReaderParts): Reader {
  const { win, signal, found, lost, held, took, more } = parts;
  /** by row, a number that stands for its key and words */
  const known = new Map<Element, number>();
  const dirty = new Set<Element>();
  let sweep: Sweep | null = null;
  let sweepDue = false;
  /** all rows in the order of the page, as long as others have only come to its end */
  let ordered: ArrayLike<Element> | null = null;
  let reading = false;
  let round = 0;
  /** rows have left the page since the sweep began: it may come to some of them */
  let thinned = false;

  const elements = (list: Element | null): ArrayLike<Element> => {
    if (!list) return [];
    ordered ??= rows.within?.(list) ?? rows.all(list);
    return ordered;
  };

  /** Keeps the order without asking the page again, where rows have only come to its end. */
  function arrived(news: readonly Element[]): void {
    if (!ordered || sweep) {
      // while the first reading goes on, the list it walks along stays as it is
      ordered = null;
      return;
    }
    const all: Element[] = Array.isArray(ordered) ? ordered : Array.from(ordered);
    for (const row of news) {
      if (known.has(row)) continue;
      const last = all.at(-1);
      if (last === row) continue;
      if (!last?.isConnected || !(last.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING)) {
        ordered = null;
        return;
      }
      all.push(row);
    }
    ordered = all;
  }

  /** Rows that a node brought along. */
  function broughtBy(node: Node, list: Element): Element[] {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (!element || !list.contains(element)) return [];
    const row = rows.of(element);
    return row && list.contains(row) ? [row] : rows.all(element);
  }

  /** The row that a changed node stands in. */
  function around(node: Node, list: Element): Element | null {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const row = element && element !== list ? rows.of(element) : null;
    return row && list.contains(row) ? row : null;
  }

  function dropGone(): void {
    const gone: Element[] = [];
    for (const element of known.keys()) {
      if (element.isConnected) continue;
      known.delete(element);
      gone.push(element);
    }
    if (gone.length === 0) return;
    ordered = null;
    lost(gone);
  }

  function begin(list: Element): void {
    sweepDue = false;
    const all = elements(list);
    const { first, end } = stretchOnScreen(all, win.innerHeight);
    sweep = { rows: all, seen: new Array(all.length), first, at: end, up: first - 1, down: end };
  }

  /** In turns above and below what is on screen: what is scrolled to next lies near. */
  function nextPlace(along: Sweep): number {
    const { rows: all, first, at, up, down } = along;
    if (at > first) return --along.at;
    if (up >= 0 && (down >= all.length || (up + down) % 2 === 0)) return along.up--;
    return down < all.length ? along.down++ : -1;
  }

  /** The next row to read; null when there is none. */
  function next(): Element | null {
    if (sweep) {
      const place = nextPlace(sweep);
      const row = place < 0 ? undefined : sweep.rows[place];
      if (row) {
        sweep.seen[place] = row;
        return row;
      }
      // an own list of what was walked along: rows that come later are only put to its end
      if (ordered === sweep.rows) ordered = sweep.seen;
      sweep = null;
    }
    const [row] = dirty;
    if (row) dirty.delete(row);
    return row ?? null;
  }

  function readOne(row: Element, at: Surroundings, fresh: Fresh[], gone: Element[]): void {
    if (dirty.size > 0) dirty.delete(row);
    const before = known.get(row);
    const message = thinned && !row.isConnected ? null : rows.read(row, at);
    if (!message) {
      known.delete(row);
      if (before !== undefined) gone.push(row);
      return;
    }
    const sign = signOfWords(message);
    const now = signUnderKey(sign, message.key);
    const marked = before === undefined ? null : held(row);
    // the same words: only what is painted over them must know that their nodes are others now
    if (before === now && (!marked || sameNodes(marked, message))) return;
    if (before !== now) known.set(row, now);
    if (marked && marked.key !== message.key) gone.push(row);
    fresh.push({ message, sign });
  }

  return {
    changed(records, list) {
      let removed = false;
      for (const record of records) {
        if (record.type === 'childList') {
          for (const node of record.addedNodes) {
            const news = broughtBy(node, list);
            for (const row of news) dirty.add(row);
            arrived(news);
          }
          if (record.removedNodes.length > 0) removed = thinned = true;
        }
        const row = around(record.target, list);
        if (row) dirty.add(row);
      }
      if (removed) dropGone();
    },
    all() {
      ordered = null;
      sweep = null;
      sweepDue = true;
    },
    pass(list) {
      if (reading || !list || (dirty.size === 0 && !sweepDue)) return;
      if (sweepDue) begin(list);
      const at = parts.around();
      const here = round;
      let spent = 0;
      reading = true;
      const slice = () => {
        const start = win.performance.now();
        const fresh: Fresh[] = [];
        const gone: Element[] = [];
        const isFirst = sweep !== null && sweep.at > sweep.first;
        const most = isFirst ? FIRST_SLICE_MS : SLICE_MS;
        let left = false;
        for (let read = 1; round === here && !left; read++) {
          const row = next();
          if (!row) break;
          readOne(row, at, fresh, gone);
          // what is on screen is told by itself, before anything else is read
          left =
            (read % ROWS_PER_LOOK === 0 && win.performance.now() - start > most) ||
            (isFirst && sweep?.at === sweep?.first);
        }
        if (gone.length > 0) lost(gone);
        if (fresh.length > 0) found(fresh);
        spent += win.performance.now() - start;
        if (left && round === here) {
          parts.whenRoom(() => nextSlice(win, signal, slice));
          return;
        }
        reading = false;
        thinned = false;
        if (round === here) took(spent);
        if (round !== here || sweepDue || dirty.size > 0) more();
      };
      slice();
    },
    clear() {
      known.clear();
      dirty.clear();
      sweep = null;
      sweepDue = false;
      ordered = null;
      round += 1;
    },
    dropGone,
    reading: () => reading || sweepDue || dirty.size > 0,
    count: () => known.size,
    elements,
    again: (element, at) => (element.isConnected ? rows.read(element, at) : null),
    isCurrent({ key, element }, sign) {
      return known.get(element) === signUnderKey(sign, key);
    },
    look(list) {
      const all = elements(list);
      const ends = [all[0], all[all.length - 1]].map(
        (row) => `${row?.getAttribute('msg-id') ?? ''}${row?.textContent ?? ''}`,
      );
      return all.length === 0 ? '' : `${all.length} ${ends.join(' ')}`;
    },
  };
}
