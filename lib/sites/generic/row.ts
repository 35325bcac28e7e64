/** One row of a message list taken apart: what was said, by whom, when, from which side. */
import { holds, isShown, parentOf, wordsOf } from '../dom';
import type { RunText } from '../text-runs';
import type { Side } from './sides';
import { sideInNames } from './sides';
import { type Stamped, stampInAttributes } from './stamp';
import { INLINE, lineOf, type Piece } from './survey';
import { readText, slice } from './text';
import {
  AVATAR,
  COLUMNS,
  isPhone,
  NAME,
  OTHER_VALUE,
  phoneIn,
  QUOTE,
  SELF_VALUE,
  STATUS,
  STATUS_CLASS,
  SYSTEM,
  SYSTEM_LINE,
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
}

export type Column = 'sender' | 'text' | 'time' | 'direction' | 'skip';

/** What the columns of a list mean, where a heading says so. */
export function columnsOf(headings: readonly string[]): (Column | null)[] | null {
  const meant = (heading: string) => COLUMNS.find((each) => each.heading.test(heading.trim()))?.is ?? null;
  // "Name / Number", "号码/时间": the first that is known
  const columns = headings.map(
    (heading) =>
      meant(heading) ??
      heading
        .split(/[/／、|]/)
        .map(meant)
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
const isStatus = anyOf(STATUS_CLASS);
const isQuoteWords = anyOf(QUOTE);
const isQuote = (element: Element) => element.localName === 'blockquote' || isQuoteWords(wordsOf(element));

function around(pieces: readonly Piece[], row: Element): Element {
  let at: Element | null = pieces[0]?.element ?? row;
  while (at && at !== row && !pieces.every(({ element }) => at && holds(at, element))) at = parentOf(at);
  return at ?? row;
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
      isAvatar &&
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
  const side =
    SELF_VALUE.test(direction) || /^(?:发|发件|寄出)/.test(direction)
      ? 'outgoing'
      : OTHER_VALUE.test(direction) || /^(?:收|接收|来)/.test(direction)
        ? 'incoming'
        : null;
  return {
    row,
    words,
    text,
    sender: sender || null,
    stamps,
    side: side ?? sideInNames(row, row),
    voiced: true,
    named: sender !== '',
  };
}

/** The first of many inline pieces without a name of its own: the beginning of a sentence. */
const runsOn = (line: Element, said: readonly Piece[]) =>
  INLINE.has(line.localName) &&
  !line.hasAttribute('class') &&
  said.filter((piece) => INLINE.has(lineOf(piece).localName) && parentOf(lineOf(piece)) === parentOf(line)).length > 2;

/** `names`: words that stand in the same place of many rows, and so are no message. */
export function readRow(
  row: Element,
  pieces: readonly Piece[],
  columns: readonly (Column | null)[] | null,
): RowRead | null {
  if (columns && cellsOf(row).length === columns.length) return readColumns(row, pieces, columns);
  const stamps: Stamped[] = [];
  let sender: string | null = null;
  /** a guess by place alone speaks for no voice */
  let guessed = false;
  const meta = new Set<Element>();
  const said: Piece[] = [];
  const short: Piece[] = [];
  for (const piece of pieces) {
    const { element, text, stamp } = piece;
    if (inside(element, row, isQuote) || (text.length <= 3 && inside(element, row, isPicture)) || !isShown(element))
      continue;
    if (stamp) {
      stamps.push({ element, stamp });
      if (stamp.beside !== '' && stamp.beside.length <= 24) sender ??= stamp.beside;
      meta.add(element);
      continue;
    }
    const label = NAMED_LABEL.exec(text);
    if (label?.[1] && label[1].length <= 40) {
      sender ??= label[1].trim();
      meta.add(element);
      continue;
    }
    if (LABEL.test(text) || STATUS.test(text) || (text.length <= 12 && between(element, row, isStatus))) {
      meta.add(element);
      continue;
    }
    said.push(piece);
    if (text.length <= 30) short.push(piece);
  }
  if (stamps.length === 0) stamps.push(...stampInAttributes(row));
  // who speaks: by class, by number, or a short line of its own ahead of a longer one
  for (const piece of short) {
    if (said.length < 2 || sender !== null) break;
    const line = lineOf(piece);
    const others = said.filter((other) => other !== piece);
    const beside = others.some((other) => lineOf(other) !== line && !holds(line, other.element));
    if (!beside) continue;
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
  const words = around(said, row);
  const inSaid = new Set<Element>();
  for (const { element } of said)
    for (let at: Element | null = element; at && at !== parentOf(words); at = parentOf(at)) inSaid.add(at);
  const whole = readText(words, {
    skip: (element) =>
      (meta.has(element) && !said.some((piece) => piece.element === element)) ||
      (!inSaid.has(element) && hasWords(element)) ||
      isQuote(element),
  });
  // "内容：…", and the colon between a name and what was said
  const lead = TEXT_LABEL.exec(whole.text)?.[0] ?? (sender === null ? '' : (/^[:：]\s*/.exec(whole.text)?.[0] ?? ''));
  const text = lead === '' ? whole : slice(whole, lead.length, whole.text.length);
  if (text.text === '' || SYSTEM_LINE.test(text.text)) return null;
  const picture = nameOfPicture(row);
  const name = sender ?? picture;
  const side = sideInNames(row, words);
  return {
    row,
    words,
    text,
    sender: name === null ? null : phoneIn(name) && name.length < 24 ? name : name,
    stamps,
    side,
    voiced: side !== null || (name !== null && !guessed) || hasPicture(row),
    named: name !== null,
  };
}

const hasWords = (element: Element) => /\S/.test(element.textContent ?? '');
