/** The rows of a message list and the lines between them, and what they say together. */
import { parentOf, wordsOf } from '../dom';
import type { PageMessage, Surroundings } from '../types';
import { believable } from './believable';
import { type Entry, labelOf, settled } from './between';
import { bubblesOf } from './bubbles';
import type { Group } from './groups';
import { type Grow, growing } from './grow';
import { headerName } from './header-name';
import { headings, isHeading } from './headings';
import { messageOf } from './message';
import { withoutNotices } from './notices';
import { type RowRead, readRow } from './row';
import { inShownOrder } from './shown-order';
import { sidesOf } from './sides-of-rows';
import { carryDay, hasDay, hasMinute, type Stamped } from './stamp';
import type { Piece, Survey } from './survey';
import { isThreadList } from './threads';
import { isPhone, MESSAGE, ON_STAGE, PUBLIC_LINE, phoneIn, SMS_LIKE } from './words';

/** How far before its first row a list's own line of time is looked for. */
const MOST_AHEAD = 40;
/** How far behind its last row. */
const AFTER = 4;

/** +6,000.00: an entry of an account. */
const SUM_ALONE = /^[+\-−]?\s*[¥￥]?\s*[+\-−]?[\d,]+\.\d{2}\s*元?$/;

/** Where a parcel has got to: on either side of a line as well. */
const PARCEL = /(?:包裹|快件|快递员|商家|仓库|订单).{0,12}(?:签收|派送|派件|揽收|揽件|发货|出库|到达|离开)/;
/** Where an application has got to; what others did on a network of people. */
const COURSE =
  /(?:申请|投诉|审核)已?(?:提交|受理|结案)|^(?:点?赞了|评论了|回复了|关注了|收藏了|转发了|邀请你|提到了?你)/;

/** Class words of a message whose name stands at the one before. */
const GOES_ON =
  /^(?:joined|continued|continuation|consecutive|followup|grouped|merged|compact|follow|following|subsequent)$/;

export interface ListRead {
  container: Element;
  messages: PageMessage[];
  /** a person on each side, or names: a chat; numbers: text messages */
  numbers: boolean;
  voices: boolean;
  /** a list of conversations, each with the beginning of its last message */
  threads: boolean;
  /** reads what has come to its end; null where it cannot be read by itself */
  grow: Grow | null;
}

export function readGroup(group: Group, survey: Survey, wanted: boolean, around: Surroundings): ListRead | null {
  const { pieces: all, inside } = survey;
  const inRow = new Map<Element, Piece[]>();
  const entries: Entry[] = [];
  const within = inside.get(group.container);
  const [first] = group.rows;
  const start = first ? (inside.get(first)?.first ?? 0) : 0;
  let at = Math.max(within?.first ?? 0, start - MOST_AHEAD);
  /** 赞同 120 between what was said: said in public */
  let publicly = 0;
  const gap = (end: number) => {
    for (; at < end; at++) {
      const piece = all[at];
      if (!piece) continue;
      if (inRow.size > 0 && PUBLIC_LINE.test(piece.text)) publicly += 1;
      if (piece.stamp && (hasMinute(piece.stamp) || hasDay(piece.stamp)))
        entries.push({ element: piece.element, stamp: piece.stamp });
      else if (piece.stamp) continue;
      else if (isCaption(piece, all[at - 1]))
        entries.push({ speaker: piece.text.replace(/\s*[:：]$/, ''), element: piece.element });
      else entries.push(...[labelOf(piece)].filter((label) => label !== null));
    }
  };
  for (const row of group.rows) {
    const its = inside.get(row);
    if (!its || its.first < at) continue;
    gap(its.first);
    inRow.set(row, all.slice(its.first, its.last));
    entries.push(row);
    at = its.last;
  }
  gap(Math.min(within?.last ?? at, at + AFTER));
  if (publicly * 2 >= group.rows.length) return null;
  const columns = headings(group, inRow);
  // a table of other things: accounts, instalments, orders
  if (!columns && group.rows[0]?.closest('tr')?.closest('table')?.querySelector('th')) return null;
  const lines = [...inRow.values()];
  if (
    lines.filter((pieces) => pieces.some(({ text, stamp }) => PUBLIC_LINE.test(stamp?.beside || text))).length * 2 >
    lines.length
  )
    return null;
  if (lines.filter((pieces) => pieces.some(({ text }) => SUM_ALONE.test(text))).length * 2 > lines.length) return null;
  const shown = inShownOrder(entries, group);
  const { line, moved } = settled(shown.entries);
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
  let spoke: string | null = null;
  // where names stand beside pictures, a row with neither goes on with what the one before said
  const pictured = read.some((row) => row.pictured && row.named);
  for (const one of line) {
    if ('speaker' in one) speaker = one.speaker;
    else if (!('nodeType' in one)) speaker = one.stamp.beside || speaker;
    else
      for (const row of byRow.get(one) ?? []) {
        const before: string | null = speaker ?? (goesOn(row, pictured) ? spoke : null);
        row.named ||= before !== null;
        row.sender ??= before;
        spoke = row.sender ?? spoke;
      }
  }
  const sides = sidesOf(read, group.container);
  const header = headerName(group, survey);
  const numbers =
    read.some(({ sender }) => sender !== null && isPhone(sender)) || (header !== null && isPhone(header.name));
  const both = ['incoming', 'outgoing'].every((side) => [...sides.values()].some((each) => each === side));
  if (!wanted && !numbers && (isCourse(read, both ? [PARCEL] : [PARCEL, COURSE]) || (!both && isStaged(read))))
    return null;
  const kept = withoutNotices(read, sides, group.container);
  const about = {
    wanted,
    separators: line.filter((one) => !('nodeType' in one)).length,
    times: line.filter((one) => 'stamp' in one).length,
    numbered: header?.alone ?? false,
    called: [group.rows[0], group.container].some((each) => each && wordsOf(each).some((word) => MESSAGE.has(word))),
  };
  if (!believable(kept, sides, about)) return null;

  const words = { header, keys: new Map<string, number>() };
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
      messages.push(messageOf(row, direction, above, words, around));
    }
  }
  const voices = kept.filter(({ voiced }) => voiced).length > kept.length / 2;
  const threads = isThreadList(kept, group);
  if (messages.length === 0) return null;
  const { container, rows } = group;
  const last = rows.at(-1);
  // names on lines of their own hold for what comes after them: there everything is read again
  const alone =
    !moved && !shown.placed && line.every((one) => 'nodeType' in one || ('stamp' in one && one.stamp.beside === ''));
  const simple = alone && !threads && last && rows.every((row) => parentOf(row) === parentOf(last));
  const grow = simple
    ? growing({ ...words, container, rows: kept, last, columns: columns?.columns ?? null, above })
    : null;
  return { container, messages, numbers, voices, threads, grow };
}

/** Two parts of a stage at least: a Guest alone is the visitor of a chat. */
function isStaged(read: readonly RowRead[]): boolean {
  const parts = read.flatMap(({ sender }) => (sender !== null && ON_STAGE.test(sender) ? [sender] : []));
  return parts.length * 2 > read.length && new Set(parts).size > 1;
}

const isCourse = (read: readonly RowRead[], of: readonly RegExp[]) =>
  read.filter(({ text }) => of.some((each) => each.test(text.text))).length * 2 > read.length &&
  !read.some(({ text }) => SMS_LIKE.test(text.text));

const goesOn = ({ row, named, pictured, side }: RowRead, others: boolean) =>
  [...wordsOf(row), ...(row.firstElementChild ? wordsOf(row.firstElementChild) : [])].some((word) =>
    GOES_ON.test(word),
  ) ||
  (others && !named && !pictured && side === null);

/** A name on a line of its own above what was said: <dt>, or a class that says so. */
const isCaption = (piece: Piece, before: Piece | undefined) =>
  piece.text.length <= 24 &&
  !/[，。！？；,!?;]|^\d+ ?[条封则则]$/.test(piece.text) &&
  (isNumber(piece, before) || (isCalledName(piece) && labelOf(piece, 24) !== null && !EARLIER.test(piece.text)));

const isCalledName = ({ element }: Piece) =>
  element.closest('dt, summary, legend') !== null ||
  wordsOf(element).some((word) => /^(?:name|nick|nickname|sender|from|speaker|author)$/.test(word));

/** What is pressed to see more of a conversation. */
const EARLIER =
  /^(?:查看|显示|顯示|展开|加载)?(?:更早|较早|以前|之前|历史|歷史|更多)的?(?:消息|讯息|訊息|短信|信息|记录|紀錄|对话|對話)?$/;

/** A contract or an account has a number too, and says so before it. */
const NOT_A_PHONE = /(?:编号|編號|合同|单号|账号|帐号|帳號|卡号|案号|流水号?|工号|no\.?)\s*[:：]?$/i;
const isNumber = ({ text }: Piece, before: Piece | undefined) =>
  isPhone(text) &&
  !(before && NOT_A_PHONE.test(before.text)) &&
  (!/^\d{8,20}$/.test(text) || phoneIn(text) !== null || /^0\d{9,11}$/.test(text));

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
