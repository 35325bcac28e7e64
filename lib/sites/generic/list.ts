/** A message list of an unknown page: its rows, the lines between them, and what they say together. */
import { holds, parentOf, styleOf, wordsOf } from '../dom';
import type { PageMessage, Surroundings } from '../types';
import { findGroups, type Group } from './groups';
import { columnsOf, type RowRead, readRow } from './row';
import { placeOf, type Side } from './sides';
import { carryDay, hasDay, hasMinute, type Stamped, stampOf, tell } from './stamp';
import { type Piece, piecesOf, type Survey } from './survey';
import { readText } from './text';
import { isPhone, isProse, MYSELF, PUBLIC_LINE, phoneIn, SMS_LIKE, SYSTEM, THREADS } from './words';

export interface ListRead {
  container: Element;
  messages: PageMessage[];
  /** a person on each side, or names: a chat; numbers: text messages */
  numbers: boolean;
  voices: boolean;
  /** a list of conversations, each with the beginning of its last message */
  threads: boolean;
}

const MOST_SAMPLED = 40;
/** How far before its first row a list's own line of time is looked for. */
const MOST_AHEAD = 40;
const BUBBLE = new Set(['bubble', 'msg', 'message', 'content', 'text', 'txt', 'cell', 'item', 'box']);

/** Tries the likeliest sets and takes the one whose reading makes most sense. */
export function readList(survey: Survey, wanted: boolean, around: Surroundings): ListRead | null {
  const tried = new Set<string>();
  const found: { group: Group; sense: number; threads: boolean }[] = [];
  for (const group of findGroups(survey)) {
    const rows = group.rows.length > MOST_SAMPLED ? group.rows.slice(-MOST_SAMPLED) : group.rows;
    const read = readGroup({ ...group, rows }, survey, wanted, around);
    if (!read) continue;
    const name = JSON.stringify(
      read.messages.map(({ text, sender, sentAt, direction }) => [text, sender, sentAt, direction]),
    );
    if (tried.has(name)) continue;
    tried.add(name);
    const size = 1 + Math.min(group.rows.length, 200) / 800;
    found.push({ group, sense: senseOf(read) * (1 + group.score / 40) * size, threads: read.threads });
  }
  found.sort((a, b) => b.sense - a.sense);
  const [best] = found;
  if (!best) return null;
  // beside a list of conversations the open one counts
  const open = best.threads
    ? found.find(
        ({ group, sense, threads }) =>
          !threads &&
          sense > best.sense * 0.35 &&
          !holds(best.group.container, group.container) &&
          !holds(group.container, best.group.container),
      )
    : null;
  return readGroup((open ?? best).group, survey, wanted, around);
}

/** How much a reading tells: sentences said by somebody at a time, all alike; a number or a label is no message. */
function senseOf({ messages }: ListRead): number {
  let sum = 0;
  const said = new Map<string, number>();
  for (const { text } of messages) said.set(text, (said.get(text) ?? 0) + 1);
  const timed = messages.filter(({ shownTime }) => shownTime !== null).length;
  for (const { text, sender, sentAt, shownTime, direction } of messages) {
    const label =
      isPhone(text) || stampOf(text) !== null || MYSELF.test(text) || (text.length < 8 && said.get(text) !== 1);
    sum += label ? -3 : isProse(text) ? 2 : 0.7;
    if (sentAt !== null) sum += 1.5;
    else if (shownTime !== null) sum += 0.5;
    else if (timed > 0) sum -= 1;
    if (direction !== null) sum += 1;
    if (sender !== null || direction === 'outgoing') sum += 0.5;
  }
  return (sum / messages.length) * messages.length ** 0.3;
}

function readGroup(group: Group, survey: Survey, wanted: boolean, around: Surroundings): ListRead | null {
  const { pieces: all, inside } = survey;
  const inRow = new Map<Element, Piece[]>();
  /** in the order of the page: rows, and the stamps and names that stand between them */
  const line: (Element | Stamped | { speaker: string })[] = [];
  const within = inside.get(group.container);
  const [first] = group.rows;
  const start = first ? (inside.get(first)?.first ?? 0) : 0;
  let at = Math.max(within?.first ?? 0, start - MOST_AHEAD);
  const gap = (end: number) => {
    for (; at < end; at++) {
      const piece = all[at];
      if (!piece) continue;
      if (piece.stamp && (hasMinute(piece.stamp) || hasDay(piece.stamp)))
        line.push({ element: piece.element, stamp: piece.stamp });
      else if (isCaption(piece)) line.push({ speaker: piece.text.replace(/\s*[:：]$/, '') });
    }
  };
  for (const row of group.rows) {
    const its = inside.get(row);
    if (!its || its.first < at) continue;
    gap(its.first);
    inRow.set(row, all.slice(its.first, its.last));
    line.push(row);
    at = its.last;
  }
  const columns = headings(group, inRow);
  // a table of other things: accounts, instalments, orders
  if (!columns && group.rows[0]?.localName === 'tr' && group.rows[0].closest('table')?.querySelector('th')) return null;
  const lines = [...inRow.values()];
  if (lines.filter((pieces) => pieces.some(({ text }) => PUBLIC_LINE.test(text))).length * 2 > lines.length)
    return null;
  const read: (RowRead & { line: Element })[] = [];
  for (const [at, one] of line.entries()) {
    if (!('nodeType' in one)) continue;
    const pieces = inRow.get(one) ?? [];
    // a row that is only a time is a line between messages
    const only = pieces.length > 0 && pieces.every(({ stamp }) => stamp);
    const [first] = pieces;
    if (only && first?.stamp) {
      line[at] = { element: first.element, stamp: pieces.length === 1 ? first.stamp : (joined(pieces) ?? first.stamp) };
      continue;
    }
    if (columns && isHeading(one, columns.row)) continue;
    const row = readRow(one, pieces, columns?.columns ?? null);
    if (row) read.push(...bubblesOf(row, pieces));
  }
  // who spoke last speaks on, where names stand on lines of their own
  const byRow = new Map<Element, RowRead[]>();
  for (const row of read) {
    const known = byRow.get(row.line);
    if (known) known.push(row);
    else byRow.set(row.line, [row]);
  }
  let speaker: string | null = null;
  for (const one of line) {
    if ('speaker' in one) speaker = one.speaker;
    else if (!('nodeType' in one)) speaker = one.stamp.beside || speaker;
    else
      for (const row of byRow.get(one) ?? []) {
        row.named ||= speaker !== null;
        row.sender ??= speaker;
      }
  }
  const sides = sidesOf(read, group.container);
  const kept = withoutNotices(read, sides, group.container);
  if (
    !believable(
      kept,
      sides,
      wanted,
      line.some((one) => !('nodeType' in one)),
    )
  )
    return null;

  const header = headerName(group, survey);
  const keys = new Map<string, number>();
  const numbers = kept.some(({ sender }) => sender !== null && isPhone(sender)) || (header !== null && isPhone(header));
  let above: Stamped | null = null;
  const keptRows = new Set(kept);
  const messages: PageMessage[] = [];
  for (const one of line) {
    if ('speaker' in one) continue;
    if (!('nodeType' in one)) {
      above = carryDay(above, one, around);
      continue;
    }
    for (const row of byRow.get(one) ?? []) {
      if (!keptRows.has(row)) continue;
      const direction = sides.get(row) ?? null;
      const { sentAt, shownTime } = tell(row.stamps, above, around);
      messages.push({
        key: keyOf(row.row, row.text.text, shownTime, keys),
        element: row.row,
        runs: row.text.runs,
        text: row.text.text,
        sender: direction === 'outgoing' ? null : (row.sender ?? header),
        sentAt,
        shownTime,
        direction,
      });
    }
  }
  const voices = kept.filter(({ voiced }) => voiced).length > kept.length / 2;
  const threads = isThreadList(kept, group);
  return messages.length > 0 ? { container: group.container, messages, numbers, voices, threads } : null;
}

/** Several bubbles of one speaker may share a name and a time: each is a message. */
function bubblesOf(row: RowRead, pieces: readonly Piece[]): (RowRead & { line: Element })[] {
  const whole = { ...row, line: row.row };
  if (pieces.filter(({ stamp }) => !stamp).length < 2) return [whole];
  for (let at: Element | null = row.words; at && holds(row.row, at); at = parentOf(at)) {
    const inner = [...at.children].filter(
      (child) => holds(row.words, child) && pieces.some(({ element }) => holds(child, element)),
    );
    const alike = inner.filter(
      (child) =>
        child.className !== '' &&
        child.className === inner[0]?.className &&
        wordsOf(child).some((word) => BUBBLE.has(word)),
    );
    if (alike.length < 2 || alike.length !== inner.length) continue;
    return alike.map((bubble) => {
      const stamps = row.stamps.filter(({ element }) => holds(bubble, element));
      const shared = row.stamps.filter(({ element }) => !alike.some((other) => holds(other, element)));
      const text = readText(bubble, { skip: (element) => row.stamps.some((stamp) => stamp.element === element) });
      return { ...row, line: row.row, row: bubble, words: bubble, text, stamps: stamps.length > 0 ? stamps : shared };
    });
  }
  return [whole];
}

/** A name on a line of its own above what was said: <dt>, or a class that says so. */
const isCaption = ({ element, text }: Piece) =>
  text.length <= 20 &&
  !/[，。！？；,!?;]/.test(text) &&
  (element.closest('dt') !== null ||
    wordsOf(element).some((word) => /^(?:name|nick|nickname|sender|from|speaker|author)$/.test(word)));

/** Each row another partner, each text cut off or chosen as one of many. */
function isThreadList(rows: readonly RowRead[], { rows: elements, container }: Group): boolean {
  const [first] = elements;
  if (!first || rows.some(({ side }) => side === 'outgoing')) return false;
  const cut = rows.filter(
    ({ text, words }) => /(?:…|\.\.\.)$/.test(text.text) || styleOf(words)?.textOverflow === 'ellipsis',
  );
  const chosen = elements.some((row) => row.matches('[aria-selected], [role="option"], [role="tab"]'));
  const named = [...wordsOf(first), ...wordsOf(container)].some((word) => THREADS.has(word));
  const partners = new Set(rows.map(({ sender }) => sender)).size;
  return partners > rows.length * 0.8 && (cut.length * 2 >= rows.length || chosen || named);
}

function joined(pieces: readonly Piece[]): Stamped['stamp'] | null {
  const time = pieces.find(({ stamp }) => stamp?.time?.minute != null)?.stamp?.time;
  const day = pieces.find(({ stamp }) => stamp && hasDay(stamp))?.stamp?.time;
  if (!time || !day) return null;
  return {
    words: pieces.map(({ text }) => text).join(' '),
    time: { ...day, minute: time.minute },
    past: null,
    beside: '',
  };
}

const textsOf = (row: Element) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());

/** The row that says what the columns mean: the table's head, or the first line of a list built like the others. */
function headings(group: Group, inRow: ReadonlyMap<Element, Piece[]>) {
  const [first] = group.rows;
  if (!first || first.childElementCount < 2) return null;
  const table = first.closest('table');
  const head = table?.querySelector('thead tr') ?? table?.querySelector('tr') ?? null;
  const nearby: (Element | null)[] = [head, first, first.previousElementSibling];
  for (let up: Element | null = first.parentElement, steps = 0; up && steps < 3; up = up.parentElement, steps++)
    nearby.push(up.previousElementSibling, up.previousElementSibling?.firstElementChild ?? null);
  for (const row of nearby) {
    if (!row || row.childElementCount < 2 || row.querySelector('a[href]')) continue;
    const columns = columnsOf(textsOf(row));
    const fits = group.rows.filter((each) => inRow.has(each) && each.childElementCount === row.childElementCount);
    if (columns && fits.length > 0) return { row, columns };
  }
  return null;
}

const isHeading = (row: Element, heading: Element) =>
  row === heading || textsOf(row).join('|') === textsOf(heading).join('|');

/** Where most rows have a voice, a row without one was said by nobody: "对方已离开", "以上为历史消息". */
function withoutNotices(rows: RowRead[], sides: ReadonlyMap<RowRead, Side>, container: Element): RowRead[] {
  const hasVoice = (row: RowRead) => row.voiced || (sides.get(row) ?? null) !== null;
  const most = rows.filter(hasVoice).length * 2 > rows.length;
  return rows.filter((row) => (most && hasVoice(row)) || !isNotice(row, container, most));
}

function isNotice({ row, words, text, named }: RowRead, container: Element, others: boolean): boolean {
  const called = [...wordsOf(row), ...(words === row ? [] : wordsOf(words))].some((word) => SYSTEM.has(word));
  const { place, bubble } = placeOf(words, row, container);
  if (others) return called || place === 'middle' || (!bubble && !named && text.text.length <= 60);
  return text.text.length <= 40 && place === 'middle' && called;
}

/** Names first; places only where they can be told from a page that simply puts everything to the left. */
function sidesOf(rows: readonly RowRead[], container: Element): Map<RowRead, Side> {
  const sides = new Map<RowRead, Side>();
  const myself = rows.some(({ sender }) => sender !== null && MYSELF.test(sender));
  for (const row of rows) {
    const mine = row.sender !== null && MYSELF.test(row.sender);
    sides.set(row, mine ? 'outgoing' : (row.side ?? (myself && row.sender !== null ? 'incoming' : null)));
  }
  const open = rows.filter((row) => sides.get(row) === null);
  if (open.length === 0) return sides;
  // where names tell most rows, they tell all that can be told, but for what stands on the other side of them
  const places = open.map((row) => ({ row, ...placeOf(row.words, row.row, container) }));
  const both = places.some(({ place }) => place === 'right') && places.some(({ place }) => place === 'left');
  const known = open.length < rows.length;
  for (const { row, place, bubble } of places) {
    if (place === 'right' && (both || bubble)) sides.set(row, 'outgoing');
    else if (place === 'left' && (both || bubble || known)) sides.set(row, 'incoming');
  }
  return sides;
}

/** Short labels in a row make a menu; sentences with times and voices make a conversation. */
function believable(
  rows: readonly RowRead[],
  sides: ReadonlyMap<RowRead, Side>,
  wanted: boolean,
  separated: boolean,
): boolean {
  const spoken = rows.filter(({ text }) => isProse(text.text)).length;
  if (spoken === 0) return false;
  const timed = rows.filter(({ stamps }) => stamps.length > 0).length;
  const sided = new Set(rows.map((row) => sides.get(row)));
  const both = sided.has('incoming') && sided.has('outgoing');
  const voiced = rows.filter((row) => row.voiced || sides.get(row) !== null).length;
  if (wanted) return timed + voiced > 0 || separated;
  if (rows.length === 1) return timed === 1 && voiced === 1;
  if (spoken * 3 < rows.length) return false;
  const named = rows.filter(({ named }) => named).length;
  if (timed * 2 >= rows.length) return voiced + named > 0 || rows.some(({ text }) => SMS_LIKE.test(text.text));
  return (both || voiced * 2 >= rows.length) && (separated || both);
}

function keyOf(row: Element, text: string, shownTime: string | null, keys: Map<string, number>): string {
  for (const name of ['data-id', 'data-msg-id', 'data-message-id', 'data-msgid', 'data-mid', 'data-key', 'id']) {
    const value = row.getAttribute(name);
    if (!value || keys.has(value)) continue;
    keys.set(value, 1);
    return value;
  }
  const name = hash(`${shownTime ?? ''}|${text}`);
  const count = keys.get(name) ?? 0;
  keys.set(name, count + 1);
  return count === 0 ? name : `${name}-${count}`;
}

/** Short and the same for the same words; nothing secret. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `t${value.toString(36)}${text.length.toString(36)}`;
}

const TITLED = /^(?:title|name|nick|nickname|header|contact|peer|number|phone|address|addr|recipient|who|tit)$/;

/** Whom the conversation is with: the nearest heading above the list, else the chosen entry of the list of conversations. */
function headerName(group: Group, survey: Survey): string | null {
  const shortIn = (element: Element): Piece[] =>
    (survey.inside.get(element)?.pieces ?? 99) > 12
      ? []
      : piecesOf(survey, element).filter(
          ({ text, stamp, element }) =>
            text.length <= 60 && stamp?.beside !== '' && !element.closest('a[href], nav, label'),
        );
  let at: Element | null = group.container;
  for (let steps = 0; at && at.localName !== 'body' && steps < 6; steps++, at = parentOf(at)) {
    for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      // a list beside this one is no heading
      const pieces = shortIn(sibling);
      if (pieces.length === 0) continue;
      const name = nameIn(pieces, sibling);
      if (name) return name;
    }
  }
  const chosen = group.container.ownerDocument.querySelector(
    '[aria-selected="true"], [aria-current="true"], li.active, li.selected, li.current, .item.active, .active[class*="item"], .selected[class*="item"], .current[class*="item"]',
  );
  const pieces = chosen && !holds(group.container, chosen) ? shortIn(chosen) : [];
  return chosen ? nameIn(pieces, chosen) : null;
}

function nameIn(pieces: readonly Piece[], within: Element): string | null {
  const number = pieces.map(({ text }) => (isPhone(text) ? text : phoneIn(text))).find(Boolean);
  if (number) return number;
  const titled = pieces.find(({ element }) => {
    for (let at: Element | null = element; at; at = at === within ? null : parentOf(at))
      if (
        /^h[1-6]$/.test(at.localName) ||
        at.matches('[role="heading"]') ||
        wordsOf(at).some((word) => TITLED.test(word))
      )
        return true;
    return false;
  });
  const [only] = pieces;
  const plain =
    only && pieces.length <= 2 && only.text.length <= 24 && !/[，。！？；,!?;]/.test(only.text) ? only : null;
  const name = (titled ?? plain)?.text
    .replace(/^(?:与|和|與)\s*(.+?)\s*的(?:短信|彩信|信息|对话|會話|会话|聊天)(?:记录)?$/, '$1')
    .replace(/\s*[（(]\d+[)）]$/, '');
  return name &&
    name.length <= 40 &&
    !/^(?:返回|设置|更多|关闭|信息|短信|消息|短信列表|短信记录|信息列表|聊天记录|对话|会话|详情|短信详情|消息中心|在线沟通)$/.test(
      name,
    )
    ? name
    : null;
}
