/** What stands beside a message and is no part of it: how it fared, what can be pressed, whom a letter goes to. */
import { holds, parentOf, wordsOf } from '../dom';
import type { Side } from './sides';
import { INLINE, type Piece, piecesAround } from './survey';
import {
  isPhone,
  MYSELF,
  NAME,
  PRESSED,
  RECIPIENT,
  RECIPIENT_NAMED,
  STATUS,
  STATUS_CLASS,
  sideOfStatus,
} from './words';

/** The element and those around it, inside the row. */
function* upTo(row: Element, element: Element): Generator<Element> {
  for (let at: Element | null = element; at && at !== row; at = parentOf(at)) yield at;
}
const within = (row: Element, element: Element, fits: (element: Element) => boolean) =>
  [...upTo(row, element)].some(fits);
const called = (set: ReadonlySet<string>) => (element: Element) => wordsOf(element).some((word) => set.has(word));

const isNamed = (piece: Piece, row: Element) => within(row, piece.element, called(NAME));
export const isOfStatus = (piece: Piece, row: Element) => within(row, piece.element, called(STATUS_CLASS));

const textOf = (node: Node | null) => (node?.nodeType === 3 ? (node as Text).data : '');
const STRESSED = /^(?:a|b|strong|em|u|font|mark)$/;

/** 请<a>立即处理</a>，否则…: words run on after it, or lead to it without a space. */
function isInSentence(piece: Piece, row: Element, pieces: readonly Piece[]): boolean {
  for (const at of upTo(row, piece.element)) {
    if (!INLINE.has(at.localName)) return false;
    const [before, after] = [textOf(at.previousSibling), textOf(at.nextSibling)];
    if (!/\S/.test(before + after)) continue;
    const around = pieces.find(({ element }) => element === parentOf(at));
    if (around?.stamp) return false;
    const goesOn = /^\s*[\p{L}\p{N}，。、；！？]/u.test(after);
    const leads = STRESSED.test(piece.element.localName) && at.localName !== 'a' && /[\p{L}\p{N}，、；]$/u.test(before);
    return goesOn || leads;
  }
  return false;
}

const longestOf = (pieces: readonly Piece[]) =>
  pieces.reduce<Piece | null>((most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most), null);

const BUTTON = /^(?:btn|btns|button|buttons|link|links|action|actions|more|op|ops|operate|cta)$/;
const isPressed = (element: Element) => element.localName === 'a' || wordsOf(element).some((word) => BUTTON.test(word));

/** 立即还款 to be pressed below what was said; where nothing longer was said, it is what was said. */
function isButton(piece: Piece, row: Element, pieces: readonly Piece[]): boolean {
  const longest = longestOf(pieces.filter((one) => one !== piece && !one.stamp && !isNamed(one, row)));
  return (
    longest !== null &&
    longest.text.length > piece.text.length &&
    !holds(longest.element, piece.element) &&
    within(row, piece.element, isPressed)
  );
}

/** 已读, 重发, 查看详情 beside a message. */
export const isMark = (piece: Piece, row: Element, pieces: readonly Piece[]): boolean =>
  (STATUS.test(piece.text) && !isInSentence(piece, row, pieces)) ||
  (PRESSED.test(piece.text) && isButton(piece, row, pieces));

const isHead = (element: Element) => element.localName === 'header' || wordsOf(element).includes('to');

/** 发送至 我, in the head of a letter; never what is said last, for a letter stands below its head. */
export function isRecipient(piece: Piece, row: Element, pieces: readonly Piece[]): boolean {
  if (within(row, piece.element, isHead) && (RECIPIENT.test(piece.text) || RECIPIENT_NAMED.test(piece.text)))
    return true;
  // 收件人： with a name is a label wherever it stands
  if (/^收件[人者][:：]\s*\S{1,12}$/.test(piece.text) && !/[，。！？；]/.test(piece.text)) return true;
  const below = pieces.slice(pieces.indexOf(piece) + 1);
  return RECIPIENT.test(piece.text) && below.some(({ text, stamp }) => !stamp && !STATUS.test(text));
}

/** On one line with the time, which holds nothing of what was said. */
function isBesideTime(piece: Piece, row: Element, pieces: readonly Piece[], said: readonly Piece[]): boolean {
  const stamp = pieces.find((one) => one.stamp !== null);
  if (!stamp) return false;
  const neighbours = [piece.element.previousElementSibling, piece.element.nextElementSibling];
  if (INLINE.has(piece.element.localName) && neighbours.includes(stamp.element)) return true;
  const line = piecesAround([piece, stamp], row);
  return (
    line !== row &&
    said.every((one) => !holds(line, one.element) || isNamed(one, row) || isPhone(one.text) || MYSELF.test(one.text))
  );
}

/** The side that a status tells: one that is marked as such, or that follows what was said and shares the time's line. */
export function sideOfMarks(row: Element, pieces: readonly Piece[], said: readonly Piece[]): Side {
  for (const [at, piece] of pieces.entries()) {
    const side = piece.stamp || said.includes(piece) ? null : sideOfStatus(piece.text);
    if (side === null || said.length === 0) continue;
    const follows = said.some((one) => pieces.indexOf(one) < at);
    if (isOfStatus(piece, row) || (follows && isBesideTime(piece, row, pieces, said))) return side;
  }
  return null;
}
