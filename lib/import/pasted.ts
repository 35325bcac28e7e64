/**
 * A conversation copied from a screen or typed off a phone. Three ways of writing are understood: lines like
 * 发件人：… 时间：… 内容：…; a line with the time (and perhaps the number) above or before each text; and plain
 * paragraphs, which are messages without time.
 */
import { findTimes, momentOf, type TimeWords } from '../sites/time-words';
import { boxOf, type Collector, collector } from './collect';
import { labelField } from './columns';
import { dayLine, headOf, NUMBER } from './pasted-heads';
import type { Backup, Box } from './types';

interface Piece {
  text: string[];
  number: string | null;
  shownTime: string | null;
  sentAt: string | null;
  box: Box;
}

export interface PastedClock {
  now: number;
  zoneOffset: number;
}

/** `times`: how many messages have a time of their own; a text without any is hardly a conversation. */
export function readPasted(text: string, clock: PastedClock): Backup & { times: number } {
  const into = collector(clock.zoneOffset);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const labelled = lines.filter((line) => labelOf(line) !== null).length;
  const pieces = labelled >= 2 && labelled >= lines.length * 0.3 ? byLabels(lines, clock) : byTimes(lines, clock);
  for (const piece of pieces) add(into, piece);
  return { ...into.done('text'), times: pieces.filter(({ sentAt }) => sentAt !== null).length };
}

function add(into: Collector, { text, number, shownTime, sentAt, box }: Piece): void {
  if (sentAt !== null) into.assumeZone();
  into.add({ text: text.join('\n').trim(), number, at: { iso: sentAt }, shownTime, box, kind: 'chat' });
}

const blank = (): Piece => ({ text: [], number: null, shownTime: null, sentAt: null, box: 'unknown' });

/** 发件人：106… */
function labelOf(line: string): { name: string; field: string; value: string } | null {
  const match = /^\s*([^:：]{1,16})[:：]\s*(.*)$/.exec(line);
  const name = match?.[1]?.trim() ?? '';
  const field = /^(?:来自|來自)$/.test(name) ? 'number' : labelField(name);
  return match && field && field !== 'id' ? { name, field, value: match[2] ?? '' } : null;
}

function byLabels(lines: string[], clock: PastedClock): Piece[] {
  const pieces: Piece[] = [];
  let piece = blank();
  let seen = new Set<string>();
  /** the names this text uses for its parts */
  const names = new Set<string>();
  const finish = () => {
    if (piece.text.join('').trim() !== '') pieces.push(piece);
    piece = blank();
    seen = new Set();
  };
  for (const line of lines) {
    const label = labelOf(line);
    // 联系电话：… below the text belongs to it, unless that is how this text names its numbers
    const within = label !== null && seen.has('text') && !names.has(label.name) && label.field !== 'direction';
    if (label === null || within) {
      // lines that only part
      if (seen.has('text') && !/^\s*[-=*_—─]{4,}\s*$/.test(line)) piece.text.push(line);
      continue;
    }
    const { name, field, value } = label;
    names.add(name);
    if (seen.has(field)) finish();
    seen.add(field);
    if (field === 'text') piece.text.push(value);
    else if (field === 'number' || (field === 'name' && piece.number === null)) piece.number = value.trim();
    else if (field === 'direction') piece.box = boxOf(value);
    else if (field === 'time') setTime(piece, value, clock);
  }
  finish();
  return pieces;
}

function setTime(piece: Piece, words: string, clock: PastedClock): void {
  const time = findTimes(words).at(-1);
  piece.shownTime = words.trim();
  piece.sentAt = time ? momentOf(time, clock) : null;
}

function byTimes(lines: string[], clock: PastedClock): Piece[] {
  const heads = lines.map((line) => headOf(line));
  if (heads.every((head) => head === null)) return byParagraphs(lines);
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  /** under which day the lines stand, where a page wrote it once above them */
  let day: TimeWords | null = null;
  let number: string | null = null;
  const finish = () => {
    if (piece !== null && piece.text.join('').trim() !== '') pieces.push(piece);
    piece = null;
  };
  lines.forEach((line, at) => {
    const head = heads[at];
    if (head) {
      finish();
      number = head.number ?? number;
      const { time, said, ...told } = head;
      const alone = time.date === null && time.ago === null && time.weekday === null;
      // a clock that ran back without a new day: nobody can tell which night it crossed
      const back = alone && day?.minute != null && (time.minute ?? 0) < day.minute;
      const under = alone && day !== null ? { ...day, minute: time.minute } : time;
      if (!alone || day?.minute != null) day = under;
      piece = { ...told, number, text: said === '' ? [] : [said], sentAt: back ? null : momentOf(under, clock) };
      return;
    }
    const dayAlone = dayLine(line);
    const next = heads.slice(at + 1, at + 3).find((each) => each !== null);
    if (dayAlone) {
      finish();
      day = dayAlone;
    } else if (next && numberLine(line)) {
      // who it is from, above the time
      finish();
      number = numberLine(line);
    } else if (piece !== null) piece.text.push(line);
    else if (numberLine(line)) number = numberLine(line);
    else if (line.trim() !== '') piece = { ...blank(), number, text: [line] };
  });
  finish();
  // where the person's own lines are marked, the others are the other side's
  if (pieces.some(({ box }) => box === 'outgoing'))
    for (const each of pieces) if (each.box === 'unknown' && each.number !== null) each.box = 'incoming';
  return pieces;
}

/** 10690001, or 来自：10690001 */
function numberLine(line: string): string | null {
  const label = labelOf(line);
  if (label?.field === 'number' || label?.field === 'name') return label.value.trim().slice(0, 100) || null;
  return NUMBER.test(line.trim()) ? line.trim() : null;
}

function byParagraphs(lines: string[]): Piece[] {
  const pieces: Piece[] = [];
  let piece = blank();
  for (const line of [...lines, '']) {
    if (line.trim() !== '') piece.text.push(line);
    else if (piece.text.length > 0) {
      pieces.push(piece);
      piece = blank();
    }
  }
  return pieces;
}
