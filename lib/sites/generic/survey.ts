/** One walk over a page: where words stand, which of them are stamps, and how much of each is inside every element. */
import { childrenOf, holds, isNeverText, isShown, parentOf, UNSEEN, wordsOf } from '../dom';
import { type Stamp, stampOf } from './stamp';
import { AVATAR, PUBLIC_LINE, STATUS } from './words';

/** The words directly inside one element. */
export interface Piece {
  element: Element;
  nodes: Text[];
  text: string;
  stamp: Stamp | null;
}

/** What all of an element holds. */
export interface Inside {
  chars: number;
  pieces: number;
  /** pieces that are a time with a minute or a day */
  stamps: number;
  links: number;
  pictures: number;
  controls: number;
  /** its pieces are those from `first` up to, not including, `last` */
  first: number;
  last: number;
  /** its place in `order`; what is inside it stands there up to, not including, `end` */
  at: number;
  end: number;
}

export interface Survey {
  pieces: Piece[];
  inside: Map<Element, Inside>;
  /** elements that hold words, outer before inner */
  order: Element[];
}

/** 请于<b>今天</b>还款: words run on at both ends, so what stands between them is part of what is said. */
function isInSentence(element: Element): boolean {
  if (!INLINE.has(element.localName)) return false;
  const [before, after] = [element.previousSibling, element.nextSibling];
  return (
    before?.nodeType === 3 &&
    after?.nodeType === 3 &&
    /[^\s:：·•|()（）[\]]$/.test((before as Text).data) &&
    /^[\p{L}\p{N}，。、]/u.test((after as Text).data)
  );
}

/** <time datetime>, whatever it shows. */
const stampOfTime = (element: Element, words: string): Stamp | null =>
  element.localName === 'time' && words.length <= 30 && element.hasAttribute('datetime')
    ? { words, time: null, past: null, beside: '' }
    : null;

const LONGEST_LABEL = 24;
const NAMES = /^(?:name|nick|nickname|username|sender|speaker|author)$/;

/** A speaker's name or a day that can be pressed: it says who or when, and is never a part of what was said. */
function isLabel(element: Element): boolean {
  if (element.localName !== 'button' && element.getAttribute('role') !== 'button') return false;
  const words = (element.textContent ?? '').trim();
  if (words === '' || words.length > LONGEST_LABEL || STATUS.test(words) || PUBLIC_LINE.test(words)) return false;
  if (element.hasAttribute('hidden') || UNSEEN.test(element.getAttribute('class') ?? '') || !isShown(element))
    return false;
  if (stampOf(words)?.beside === '') return true;
  const parent = parentOf(element);
  // beside a name stands what can be done with it: only alone is it the name
  const isAlone = parent?.childElementCount === 1 && (parent.textContent ?? '').trim() === words;
  return [...wordsOf(element), ...(parent && isAlone ? wordsOf(parent) : [])].some((word) => NAMES.test(word));
}

/** A page larger than this is read as far as this. */
const MOST_NODES = 120_000;
const CONTROL =
  'input:not([type]), input[type="text"], input[type="number"], input[type="password"], input[type="tel"], input[type="search"], textarea, select, [contenteditable]:not([contenteditable="false"])';
export const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u wbr img br'.split(' '),
);

export function survey(root: Element): Survey {
  const inside = new Map<Element, Inside>();
  const order: Element[] = [];
  const pieces: Piece[] = [];
  let nodes = 0;

  const visit = (element: Element, link: boolean): Inside => {
    const at = order.length;
    order.push(element);
    const first = pieces.length;
    const all: Inside = {
      chars: 0,
      pieces: 0,
      stamps: 0,
      links: 0,
      pictures: 0,
      controls: 0,
      first,
      last: first,
      at,
      end: at,
    };
    let piece: Piece | null = null;
    for (const child of childrenOf(element)) {
      if (++nodes > MOST_NODES) break;
      if (child.nodeType === 3) {
        const { data } = child as Text;
        if (!/\S/.test(data)) continue;
        if (!piece) {
          piece = { element, nodes: [], text: '', stamp: null };
          pieces.push(piece);
        }
        piece.nodes.push(child as Text);
        piece.text += data;
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        if (piece && inner.localName === 'br') piece.text += ' ';
        if (inner.localName === 'img' || inner.localName === 'svg' || wordsOf(inner).some((word) => AVATAR.has(word)))
          all.pictures += 1;
        if (isNeverText(inner)) {
          if (inner.matches(CONTROL)) all.controls += 1;
          if (!isLabel(inner)) continue;
        }
        const its = visit(inner, link || (inner.localName === 'a' && inner.hasAttribute('href')));
        all.chars += its.chars;
        all.pieces += its.pieces;
        all.stamps += its.stamps;
        all.links += its.links;
        all.pictures += its.pictures;
        all.controls += its.controls;
      }
    }
    if (piece) {
      piece.text = piece.text.replace(/\s+/g, ' ').trim();
      piece.stamp = isInSentence(element) ? null : (stampOf(piece.text) ?? stampOfTime(element, piece.text));
      all.pieces += 1;
      if (piece.stamp) all.stamps += 1;
      if (piece.stamp?.beside !== '') all.chars += piece.text.length;
      if (link) all.links += piece.text.length;
    }
    all.last = pieces.length;
    if (all.pieces === 0) order.length = at;
    else inside.set(element, all);
    all.end = order.length;
    return all;
  };
  visit(root, false);
  return { pieces, inside, order };
}

/** The pieces inside an element, in order. */
export function piecesOf({ pieces, inside }: Survey, element: Element): Piece[] {
  const its = inside.get(element);
  return its ? pieces.slice(its.first, its.last) : [];
}

/** What reads as one line although it is built of many inline elements. */
export function lineOf(piece: Piece): Element {
  let at = piece.element;
  for (let up = parentOf(at); up && INLINE.has(at.localName) && up.firstElementChild; up = parentOf(at)) {
    if (!INLINE.has(up.localName)) break;
    at = up;
  }
  return at;
}

/** The innermost element around pieces of one row. */
export function piecesAround(pieces: readonly Piece[], row: Element): Element {
  let at: Element | null = pieces[0]?.element ?? row;
  while (at && at !== row && !pieces.every(({ element }) => at && holds(at, element))) at = parentOf(at);
  return at ?? row;
}
