/** The rows of a message list and the lines between them, and what they say together. */
import { wordsOf } from '../dom';
import type { PageMessage, Surroundings } from '../types';
import { believable } from './believable';
import { bubblesOf } from './bubbles';
import type { Group } from './groups';
import { headerName } from './header-name';
import { headings, isHeading } from './headings';
import { keyOf } from './keys';
import { withoutNotices } from './notices';
import { type RowRead, readRow } from './row';
import { sidesOf } from './sides-of-rows';
import { carryDay, hasDay, hasMinute, type Stamped, tell } from './stamp';
import type { Piece, Survey } from './survey';
import { isThreadList } from './threads';
import { isPhone, PUBLIC_LINE } from './words';

/** How far before its first row a list's own line of time is looked for. */
const MOST_AHEAD = 40;

export interface ListRead {
  container: Element;
  messages: PageMessage[];
  /** a person on each side, or names: a chat; numbers: text messages */
  numbers: boolean;
  voices: boolean;
  /** a list of conversations, each with the beginning of its last message */
  threads: boolean;
}

export function readGroup(group: Group, survey: Survey, wanted: boolean, around: Surroundings): ListRead | null {
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
  if (
    lines.filter((pieces) => pieces.some(({ text, stamp }) => PUBLIC_LINE.test(stamp?.beside || text))).length * 2 >
    lines.length
  )
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
  const header = headerName(group, survey);
  if (!believable(kept, sides, wanted, line.filter((one) => !('nodeType' in one)).length, header?.alone ?? false))
    return null;

  const keys = new Map<string, number>();
  const numbers =
    kept.some(({ sender }) => sender !== null && isPhone(sender)) || (header !== null && isPhone(header.name));
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
        sender: direction === 'outgoing' ? null : (row.sender ?? header?.name ?? null),
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

/** A name on a line of its own above what was said: <dt>, or a class that says so. */
const isCaption = ({ element, text }: Piece) =>
  text.length <= 20 &&
  !/[，。！？；,!?;]/.test(text) &&
  (element.closest('dt') !== null ||
    wordsOf(element).some((word) => /^(?:name|nick|nickname|sender|from|speaker|author)$/.test(word)));

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
