/** On whose side a message stands: by attribute, by the words of its classes, by its place. Unknown stays unknown. */
import { parentOf, styleOf, wordsOf } from '../dom';
import { OTHER, OTHER_VALUE, SELF, SELF_FLAGS, SELF_VALUE, SERVES, SIDE_ATTRIBUTES } from './words';

/** How labels for screen readers begin. */
const SELF_LABEL =
  /^(?:sent(?: by you| on| at|\b)|outgoing|you (?:said|sent)|message from you|已?(?:发送|发出|傳送)|我(?:说|說|发送|的消息)|您(?:说|說|发送|傳送))/i;
const OTHER_LABEL = /^(?:received|incoming|已?(?:收到|接收)|来自|來自)/i;

export type Side = 'incoming' | 'outgoing' | null;

/** A role in a name is often the whole window's: support-chat__message--out. A word of a side says more. */
const isRole = (word: string) => SERVES.test(word) || /^(?:visitor|client)$/.test(word);

function sideOfElement(element: Element): Side {
  for (const name of SELF_FLAGS) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    return /^(?:false|0|no)$/i.test(value) ? 'incoming' : 'outgoing';
  }
  for (const name of SIDE_ATTRIBUTES) {
    const value = element.getAttribute(name)?.trim();
    if (!value) continue;
    if (SELF_VALUE.test(value)) return 'outgoing';
    if (OTHER_VALUE.test(value)) return 'incoming';
  }
  const label = element.getAttribute('aria-label')?.trim() ?? '';
  if (SELF_LABEL.test(label)) return 'outgoing';
  if (OTHER_LABEL.test(label)) return 'incoming';
  const words = wordsOf(element);
  return sideOfWords(words.filter((word) => !isRole(word))) ?? sideOfWords(words.filter(isRole));
}

function sideOfWords(words: readonly string[]): Side {
  const self = words.some((word) => SELF.has(word) || SELF_IN_WORD.test(word));
  const other = words.some((word) => OTHER.has(word) || OTHER_IN_WORD.test(word));
  return self === other ? null : self ? 'outgoing' : 'incoming';
}

/** Names written together: msgright, isme. */
const SELF_IN_WORD = /^(?:msg|message|chat|bubble|item|row|box|talk|dialog|is|by|m)(?:me|self|mine|own|right)$|^rgt$/;
const OTHER_IN_WORD = /^(?:msg|message|chat|bubble|item|row|box|talk|dialog|is|by|m)(?:other|others|peer|left)$|^lft$/;

const NAMES = /^(?:name|nick|nickname|username)$/;

/** Looks at the row first, then at what stands between it and the words, then at its first few inner elements. */
export function sideInNames(row: Element, words: Element): Side {
  const own = sideOfElement(row);
  if (own) return own;
  for (let at: Element | null = words; at && at !== row; at = parentOf(at)) {
    const side = sideOfElement(at);
    if (side) return side;
  }
  let looked = 0;
  for (const inner of row.querySelectorAll('*')) {
    if (++looked > 8) break;
    // from_name is the place of a name, on either side
    const called = wordsOf(inner);
    if (called.some((word) => NAMES.test(word)) || /^(?:from|to)$/.test(called.at(-1) ?? '')) continue;
    const side = sideOfElement(inner);
    if (side) return side;
  }
  return null;
}

export type Place = 'left' | 'right' | 'middle' | 'across' | null;

/** Where the words stand between the two edges of the list. */
export function placeOf(words: Element, row: Element, list: Element): { place: Place; bubble: boolean } {
  const edges = list.getBoundingClientRect();
  if (edges.width === 0) return placeInStyle(words, row);
  let box = words.getBoundingClientRect();
  let bubble = false;
  for (let at: Element | null = words; at; at = at === row ? null : parentOf(at)) {
    const now = at.getBoundingClientRect();
    if (now.width > edges.width * 0.92) break;
    box = now;
    bubble ||= looksLikeBubble(at);
  }
  if (box.width === 0) return { place: null, bubble };
  if (box.width > edges.width * 0.92 && !bubble) box = wordsBox(words);
  if (box.width === 0 || box.width > edges.width * 0.92) return { place: 'across', bubble };
  const left = box.left - edges.left;
  const right = edges.right - box.right;
  const least = Math.max(12, edges.width * 0.04);
  if (Math.abs(left - right) < least) return { place: 'middle', bubble };
  return { place: left < right ? 'left' : 'right', bubble };
}

/** The words themselves, where their element goes from edge to edge. */
function wordsBox(words: Element): DOMRect {
  const range = words.ownerDocument.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}

function looksLikeBubble(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  const round =
    Number.parseFloat(style.borderTopLeftRadius) > 0 || Number.parseFloat(style.borderBottomRightRadius) > 0;
  const filled = !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(style.backgroundColor);
  return filled || (round && style.borderTopStyle !== 'none');
}

/** Without layout only what the element's own style attribute says. */
function placeInStyle(words: Element, row: Element): { place: Place; bubble: boolean } {
  for (let at: Element | null = words; at; at = at === row ? null : parentOf(at)) {
    const style = `${at.getAttribute('style') ?? ''};${at.getAttribute('align') ?? ''}`;
    if (/flex-end|margin-left:\s*auto|float:\s*right|text-align:\s*right|row-reverse|;right$/.test(style))
      return { place: 'right', bubble: true };
    if (/flex-start|margin-right:\s*auto|float:\s*left|text-align:\s*left|;left$/.test(style))
      return { place: 'left', bubble: true };
  }
  return { place: null, bubble: false };
}
