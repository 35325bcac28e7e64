/**
 * Reads a list whose messages stand in one element each: only what has changed, in slices of a few milliseconds, what
 * is on screen first and then outward from there. Of what was read only a number is kept.
 */
import type { PageMessage, Rows } from '../sites/types';
import { nextSlice } from './frame';
import { onScreen } from './on-screen';
import { type Known, type Lost, type Reader, type ReaderParts, sameNodes } from './reader';
import { signOfWords } from './sign';

const SLICE_MS = 4;
/** Fewer rows than this are read in one go. */
const FEW = 60;

export function readRows(rows: Rows, parts: ReaderParts): Reader {
  const { win, signal, found, lost, held, took, more } = parts;
  const known = new Map<Element, Known>();
  const dirty = new Set<Element>();
  /** all rows in the order of the page, as long as nothing but an arrival at its end has changed it */
  let ordered: Element[] | null = null;
  let reading = false;
  let round = 0;

  const elements = (list: Element | null): readonly Element[] => {
    if (!list) return [];
    ordered ??= rows.all(list);
    return ordered;
  };

  /** Which rows a changed node concerns: the one it stands in, or those it brought along. */
  function touch(node: Node, list: Element): Element[] {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element || !list.contains(element)) return [];
    const row = rows.of(element);
    const concerned = row && list.contains(row) ? [row] : element === list ? [] : rows.all(element);
    for (const one of concerned) dirty.add(one);
    return concerned;
  }

  /** Keeps the order without asking the page again, where rows have only come to its end. */
  function arrived(news: readonly Element[]): void {
    if (!ordered) return;
    for (const row of news) {
      if (known.has(row)) continue;
      const last = ordered.at(-1);
      if (last === row) continue;
      if (last?.isConnected && last.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) ordered.push(row);
      else {
        ordered = null;
        return;
      }
    }
  }

  function dropGone(): void {
    const gone: Lost[] = [];
    for (const [element, { key }] of known) {
      if (element.isConnected) continue;
      known.delete(element);
      gone.push({ key, element });
    }
    if (gone.length === 0) return;
    ordered = null;
    lost(gone);
  }

  /** What is on screen, and the others by their distance from it: what is scrolled to next lies near. */
  function byNearness(list: Element): { order: Element[]; seen: number } {
    if (dirty.size <= FEW) return { order: [...dirty], seen: dirty.size };
    const inOrder = elements(list).filter((row) => dirty.has(row));
    const seen = onScreen(inOrder, win.innerHeight);
    const first = seen[0];
    const from = first ? inOrder.indexOf(first) : inOrder.length;
    const order = [...seen];
    for (let up = from - 1, down = from + seen.length; up >= 0 || down < inOrder.length; up--, down++) {
      const [above, below] = [inOrder[up], inOrder[down]];
      if (above) order.push(above);
      if (below) order.push(below);
    }
    return { order, seen: seen.length };
  }

  return {
    changed(records, list) {
      let removed = false;
      for (const record of records) {
        if (record.type === 'childList') {
          for (const node of record.addedNodes) arrived(touch(node, list));
          if (record.removedNodes.length > 0) removed = true;
        }
        if (record.target !== list) touch(record.target, list);
      }
      if (removed) dropGone();
    },
    all(list) {
      ordered = null;
      for (const row of elements(list)) dirty.add(row);
    },
    pass(list) {
      if (reading || dirty.size === 0 || !list) return;
      const { order, seen } = byNearness(list);
      dirty.clear();
      const around = parts.around();
      const here = round;
      let at = 0;
      let spent = 0;
      reading = true;
      const slice = () => {
        const start = win.performance.now();
        const fresh: PageMessage[] = [];
        const gone: Lost[] = [];
        // what is on screen is told by itself, before anything else is read
        const end = at < seen ? seen : order.length;
        while (at < end && win.performance.now() - start < SLICE_MS && round === here) {
          const row = order[at++];
          if (!row) continue;
          const before = known.get(row);
          const message = row.isConnected ? rows.read(row, around) : null;
          if (!message) {
            known.delete(row);
            if (before) gone.push({ key: before.key, element: row });
            continue;
          }
          const sign = signOfWords(message);
          if (before?.sign === sign && before.key === message.key) {
            // the same words: only what is painted over them must know that their nodes are others now
            const marked = held(message.key);
            if (marked?.element === row && !sameNodes(marked, message)) fresh.push(message);
            continue;
          }
          known.set(row, { key: message.key, sign });
          if (before && before.key !== message.key) gone.push({ key: before.key, element: row });
          fresh.push(message);
        }
        if (gone.length > 0) lost(gone);
        if (fresh.length > 0) found(fresh);
        spent += win.performance.now() - start;
        if (round !== here) {
          reading = false;
          more();
        } else if (at < order.length) nextSlice(win, signal, slice);
        else {
          reading = false;
          took(spent);
          if (dirty.size > 0) more();
        }
      };
      slice();
    },
    clear() {
      known.clear();
      dirty.clear();
      ordered = null;
      round += 1;
    },
    dropGone,
    reading: () => reading || dirty.size > 0,
    count: () => known.size,
    elements,
    again: (element, around) => (element.isConnected ? rows.read(element, around) : null),
    isCurrent(message) {
      const now = known.get(message.element);
      return now?.key === message.key && now.sign === signOfWords(message);
    },
    look(list) {
      const all = elements(list);
      const ends = [all[0], all.at(-1)].map((row) => `${row?.getAttribute('msg-id') ?? ''}${row?.textContent ?? ''}`);
      return all.length === 0 ? '' : `${all.length} ${ends.join(' ')}`;
    },
  };
}
