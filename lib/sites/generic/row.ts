/** One row of a message list taken apart: what was said, by whom, when, from which side. */
import { holds, isShown, parentOf, wordsOf } from '../dom';
import type { RunText } from '../text-runs';
import { readFields } from './fields';
import { personOf } from './mail';
import { isMark, isOfStatus, isRecipient, sideOfMarks } from './marks';
import type { Side } from './sides';
import { sideInNames } from './sides';
import { type Stamped, stampInAttributes } from './stamp';
import { INLINE, lineOf, type Piece, piecesAround } from './survey';
import { readText, slice } from './text';
import {
  AVATAR,
  columnOf,
  isPhone,
  isProse,
  MYSELF,
  NAME,
  phoneIn,
  QUOTE,
  SYSTEM,
  SYSTEM_LINE,
  sideOfStatus,
  sideOfValue,
} from './words';

export interface RowRead {
  row: Element;
  /** the innermost element around all of the text */
  words: Element;
  text: RunText;
  sender: string | null;
  stamps: Stamped[];
  side: Side;
  /** has a name, a picture of the speaker or a side: what only something said by somebody has */
  voiced: boolean;
  /** some name stands beside it, if only by its place */
  named: boolean;
  /** has a picture of the speaker */
  pictured: boolean;
}

export type Column = 'sender' | 'text' | 'time' | 'direction' | 'skip';

/** What the columns of a list mean, where a heading says so. */
export function columnsOf(headings: readonly string[]): (Column | null)[] | null {
  // "Name / Number", "号码/时间": the first that is known
  const columns = headings.map(
    (heading) =>
      columnOf(heading) ??
      heading
        .split(/[/／、|]/)
        .map(columnOf)
        .find((each) => each !== null) ??
      null,
  );
  const named = columns.filter((column) => column !== null && column !== 'skip');
  return columns.includes('text') && named.length >= 2 ? columns : null;
}

const LABEL =
  /^(?:发件人|发送人|发送者|号码|手机号|来自|对方|联系人|内容|短信内容|正文|时间|日期|发送时间|接收时间|收到时间|发信人|寄件人|類型|类型|方向|from|time|date|content|number|sender)\s*[:：]$/i;
const NAMED_LABEL =
  /^(?:发件人|发送人|发送者|发信人|号码|手机号|来自|对方|联系人|寄件人|from|sender|number)\s*[:：]\s*(.+)$/i;
const TEXT_LABEL = /^(?:短信|消息|信息)?(?:内容|正文)\s*[:：]\s*/;

const between = (element: Element, row: Element, fits: (words: string[]) => boolean): boolean => {
  for (let at: Element | null = element; at && at !== row; at = parentOf(at)) if (fits(wordsOf(at))) return true;
  return false;
};
const inside = (element: Element, row: Element, fits: (element: Element) => boolean): boolean => {
  for (let at: Element | null = element; at && at !== row; at = parentOf(at)) if (fits(at)) return true;
  return false;
};
const anyOf = (set: ReadonlySet<string>) => (words: string[]) => words.some((word) => set.has(word));
const isName = anyOf(NAME);
const isQuoteWords = anyOf(QUOTE);
const isQuote = (element: Element) => element.localName === 'blockquote' || isQuoteWords(wordsOf(element));

/** In an element of its own at one end of the row, where the others hold the words. */
function standsApart(picture: Element, row: Element): boolean {
  let at = picture;
  for (let up = parentOf(at); up && up !== row; up = parentOf(at)) at = up;
  if (parentOf(at) !== row || (at !== row.firstElementChild && at !== row.lastElementChild)) return false;
  return !hasWords(at) && hasWords(row);
}

/** The picture beside a message often carries the speaker's name. */
function nameOfPicture(row: Element): string | null {
  for (const picture of row.querySelectorAll('img')) {
    const name = (picture.getAttribute('title') ?? picture.getAttribute('alt') ?? '').trim();
    const isAvatar = anyOf(AVATAR)([
      ...wordsOf(picture),
      ...(picture.parentElement ? wordsOf(picture.parentElement) : []),
    ]);
    if (
      (isAvatar || standsApart(picture, row)) &&
      name.length > 1 &&
      name.length <= 30 &&
      !/^(?:头像|头象|avatar|head|photo|portrait|user|用户头像|客服头像|image)$/i.test(name)
    )
      return name.replace(/的?头像$/, '');
  }
  return null;
}

const isPicture = (element: Element) => anyOf(AVATAR)(wordsOf(element));

const hasPicture = (row: Element): boolean => {
  if (anyOf(AVATAR)(wordsOf(row))) return true;
  let looked = 0;
  for (const inner of row.querySelectorAll('*')) {
    if (++looked > 40) return false;
    if (anyOf(AVATAR)(wordsOf(inner))) return true;
  }
  return false;
};

function cellsOf(row: Element): Element[] {
  return [...row.children];
}

function readColumns(row: Element, pieces: readonly Piece[], columns: readonly (Column | null)[]): RowRead | null {
  const cells = cellsOf(row);
  const cell = (column: Column) => cells[columns.indexOf(column)];
  const words = cell('text');
  if (!words) return null;
  const text = readText(words, { skip: isQuote });
  if (text.text === '') return null;
  const inCell = (of: Element | undefined) => (of ? pieces.filter(({ element }) => holds(of, element)) : []);
  const stampsIn = (column: Column) =>
    inCell(cell(column)).flatMap(({ element, stamp }) => (stamp ? [{ element, stamp }] : []));
  const timed = stampsIn('time');
  const stamps = timed.length > 0 ? timed : stampsIn('sender');
  const sender = inCell(cell('sender'))
    .map(({ text, stamp }) => stamp?.beside ?? text)
    .join(' ')
    .trim();
  const direction = inCell(cell('direction'))
    .map((piece) => piece.text)
    .join('')
    .trim();
  return {
    row,
    words,
    text,
    sender: sender || null,
    stamps,
    side: sideOfValue(direction) ?? sideInNames(row, row),
    voiced: true,
    named: sender !== '',
    pictured: false,
  };
}

/** 请致电<a>400…</a>: words run on to it, so it is a part of what is said. */
const goesOnFrom = (line: Element) =>
  INLINE.has(line.localName) &&
  line.previousSibling?.nodeType === 3 &&
  /[^\s:：|·•]\s*$/.test((line.previousSibling as Text).data);

/** The first of many inline pieces without a name of its own: the beginning of a sentence. */
const runsOn = (line: Element, said: readonly Piece[]) =>
  INLINE.has(line.localName) &&
  !line.hasAttribute('class') &&
  said.filter((piece) => INLINE.has(lineOf(piece).localName) && parentOf(lineOf(piece)) === parentOf(line)).length > 2;

const LONGEST_NAME = 24;

const longestOf = (said: readonly Piece[]) =>
  said.reduce<Piece | null>((most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most), null);

/** Short words that share a line with the time, apart from what was said: names and marks of a message's head. */
function labelsBeside(stamp: Element, row: Element, said: readonly Piece[], all: readonly Piece[]): Piece[] {
  if (said.length < 2) return [];
  const at = all.findIndex(({ element }) => element === stamp);
  const isAheadOfTime = (piece: Piece) => all.indexOf(piece) < at && piece.text.length <= LONGEST_NAME;
  // a short answer may be shorter than its speaker's name
  const longest = longestOf(
    said.filter((piece) => !between(piece.element, row, isName) && !isPhone(piece.text) && !isAheadOfTime(piece)),
  );
  if (!longest) return [];
  let head: Element = stamp;
  for (let up = parentOf(head); up && up !== row && holds(row, up) && !holds(up, longest.element); up = parentOf(up))
    head = up;
  const labels = said.filter(({ element }) => holds(head, element));
  return labels.length < said.length &&
    labels.every(({ text }) => text.length <= LONGEST_NAME && !/[，。！？；,!?;]/.test(text))
    ? labels
    : [];
}

/** Before the longest of what was said. */
function isAhead(piece: Piece, said: readonly Piece[], all: readonly Piece[]): boolean {
  const longest = longestOf(said);
  return longest === null || all.indexOf(piece) < all.indexOf(longest);
}

/** The sign that stands in a picture's place: ahead of the name or the time, which stand ahead of the words. */
function isInitial(piece: Piece, next: Piece, said: readonly Piece[], all: readonly Piece[], row: Element): boolean {
  if ([...piece.text].length !== 1 || /\p{Sc}/u.test(piece.text)) return false;
  const around = piecesAround([piece, next], row);
  const amid = all.slice(all.indexOf(piece) + 1, all.indexOf(next));
  return around !== piece.element && around !== next.element && amid.some((one) => !said.includes(one));
}

/** Of several labels: what is called a name, myself, what is set in bold, the first. */
function nameAmong(labels: readonly Piece[], row: Element): string | null {
  const found =
    labels.find(({ text }) => MYSELF.test(text)) ??
    labels.find(({ element }) => between(element, row, isName)) ??
    labels.find(({ text }) => isPhone(text)) ??
    labels.find(({ element }) => /^(?:b|strong|h[1-6])$/.test(element.localName)) ??
    labels[0];
  return found?.text.replace(/[:：]$/, '') ?? null;
}

export function readRow(
  row: Element,
  pieces: readonly Piece[],
  columns: readonly (Column | null)[] | null,
): RowRead | null {
  if (columns && cellsOf(row).length === columns.length) return readColumns(row, pieces, columns);
  const fields = readFields(row, pieces);
  if (fields) return fields;
  const stamps: Stamped[] = [];
  let sender: string | null = null;
  /** a guess by place alone speaks for no voice */
  let guessed = false;
  const meta = new Set<Element>();
  const said: Piece[] = [];
  const short: Piece[] = [];
  const labels: Piece[] = [];
  let fared: Side = null;
  for (const piece of pieces) {
    const { element, text, stamp } = piece;
    if (inside(element, row, isQuote) || (text.length <= 3 && inside(element, row, isPicture)) || !isShown(element))
      continue;
    if (stamp) {
      fared ??= sideOfStatus(stamp.words.replace(/^.*[\d)）]\s*/, ''));
      stamps.push({ element, stamp });
      if (stamp.beside !== '' && stamp.beside.length <= 24) sender ??= stamp.beside;
      meta.add(element);
      continue;
    }
    const label = NAMED_LABEL.exec(text);
    if (label?.[1] && label[1].length <= 40) {
      sender ??= label[1].includes('@') ? personOf(label[1]) : label[1].trim();
      meta.add(element);
      continue;
    }
    if (
      // 时　间：
      LABEL.test(text.replace(/\s/g, '')) ||
      isMark(piece, row, pieces) ||
      isRecipient(piece, row, pieces) ||
      (text.length <= 12 && isOfStatus(piece, row))
    ) {
      meta.add(element);
      continue;
    }
    said.push(piece);
    if (text.length <= 30) short.push(piece);
  }
  fared ??= sideOfMarks(row, pieces, said);
  const allSaid = [...said];
  const [stamp] = stamps;
  if (stamp && stamps.length === 1)
    for (const piece of labelsBeside(stamp.element, row, allSaid, pieces)) {
      said.splice(said.indexOf(piece), 1);
      if (short.includes(piece)) short.splice(short.indexOf(piece), 1);
      meta.add(lineOf(piece));
      labels.push(piece);
    }
  // what stands below what was said names nobody
  const heads = labels.filter((piece) => isAhead(piece, said, pieces) || between(piece.element, row, isName));
  sender ??= nameAmong(heads, row);
  const [initial, next] = said;
  if (initial && next && sender !== null && isInitial(initial, next, said, pieces, row)) {
    said.shift();
    if (short.includes(initial)) short.splice(short.indexOf(initial), 1);
    meta.add(lineOf(initial));
  }
  if (stamps.length === 0) stamps.push(...stampInAttributes(row));
  // who speaks: by class, by number, or a short line of its own ahead of a longer one
  for (const piece of short) {
    if (said.length < 2 || sender !== null) break;
    const line = lineOf(piece);
    const others = said.filter((other) => other !== piece);
    const beside = others.some((other) => lineOf(other) !== line && !holds(line, other.element));
    if (!beside || goesOnFrom(line)) continue;
    const byClass = between(piece.element, row, isName) && piece.text.length <= 30;
    // 客服：
    const called = /^[^，。！？:：]{1,12}[:：]$/.test(piece.text);
    if (byClass || called || isPhone(piece.text)) {
      sender = piece.text.replace(/[:：]$/, '');
      meta.add(line);
      said.splice(said.indexOf(piece), 1);
    }
  }
  const [first, second] = said;
  if (sender === null && first && second && first.text.length <= 16 && !/[，。！？；,!?;]|^\d+$/.test(first.text)) {
    const line = lineOf(first);
    const other = lineOf(second);
    const alike =
      line.localName === other.localName &&
      parentOf(line) === parentOf(other) &&
      line.getAttribute('class') === other.getAttribute('class');
    const longer = said.slice(1).some(({ text }) => text.length > first.text.length);
    if (
      !alike &&
      !goesOnFrom(other) &&
      !runsOn(line, said) &&
      longer &&
      !/^h[1-6]$/.test(line.localName) &&
      !between(first.element, row, (words) => words.some((word) => SYSTEM.has(word)))
    ) {
      sender = first.text.replace(/[:：]$/, '');
      guessed = true;
      meta.add(line);
      said.shift();
    }
  }
  if (said.length === 0) return null;
  const words = piecesAround(said, row);
  if (words.closest('h1, h2') !== null) return null;
  const inSaid = new Set<Element>();
  for (const { element } of said)
    for (let at: Element | null = element; at && at !== parentOf(words); at = parentOf(at)) inSaid.add(at);
  const whole = readText(words, {
    skip: (element) =>
      (meta.has(element) && !said.some((piece) => piece.element === element)) ||
      (!inSaid.has(element) && hasWords(element)) ||
      isQuote(element) ||
      isChoice(element),
  });
  // "内容：…", and the colon between a name and what was said
  const lead = TEXT_LABEL.exec(whole.text)?.[0] ?? (sender === null ? '' : (/^[:：]\s*/.exec(whole.text)?.[0] ?? ''));
  const text = lead === '' ? whole : slice(whole, lead.length, whole.text.length);
  if (text.text === '' || SYSTEM_LINE.test(text.text) || (stamps.length === 0 && isCard(words, row, allSaid)))
    return null;
  const picture = nameOfPicture(row);
  const name = sender ?? picture;
  const side = sideInNames(row, words) ?? fared;
  const pictured = hasPicture(row);
  return {
    row,
    words,
    text,
    sender: name === null ? null : phoneIn(name) && name.length < 24 ? name : name,
    stamps,
    side,
    voiced: side !== null || (name !== null && !guessed) || pictured,
    named: name !== null,
    pictured,
  };
}

/** Several links with nothing between them: answers to choose from. */
function isChoice(element: Element): boolean {
  const links = element.children;
  return (
    links.length > 1 &&
    [...links].every((link) => link.matches('a[href]') && (link.textContent ?? '').trim().length <= 12) &&
    [...element.childNodes].every((node) => node.nodeType !== 3 || !/\S/.test((node as Text).data))
  );
}

const CARD = /^(?:card|order|goods|product|attachment|attach|file|link)$/;
/** A card with an order, a file or a link: shown, not said. */
const isCard = (words: Element, row: Element, said: readonly Piece[]) =>
  said.length > 1 &&
  said.every(({ text }) => !isProse(text)) &&
  row.querySelector('img') !== null &&
  (CARD.test(wordsOf(words).at(-1) ?? '') || between(words, row, (names) => names.some((name) => CARD.test(name))));

const hasWords = (element: Element) => /\S/.test(element.textContent ?? '');
