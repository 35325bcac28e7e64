/**
 * A conversation copied from a screen or typed off a phone. Three ways of writing are understood: lines like
 * 发件人：… 时间：… 内容：…; a line with the time (and perhaps the number) above or before each text; and plain
 * paragraphs, which are messages without time.
 */
import { findTimes, momentOf } from '../sites/time-words';
import { boxOf, type Collector, collector } from './collect';
import { columnOf } from './columns';
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
function labelOf(line: string): { field: string; value: string } | null {
  const match = /^\s*([^:：]{1,16})[:：]\s*(.*)$/.exec(line);
  const [field] = columnOf(match?.[1] ?? '');
  return match && field && field !== 'id' ? { field, value: match[2] ?? '' } : null;
}

function byLabels(lines: string[], clock: PastedClock): Piece[] {
  const pieces: Piece[] = [];
  let piece = blank();
  let seen = new Set<string>();
  const finish = () => {
    if (piece.text.join('').trim() !== '') pieces.push(piece);
    piece = blank();
    seen = new Set();
  };
  for (const line of lines) {
    const label = labelOf(line);
    if (label === null) {
      if (seen.has('text')) piece.text.push(line);
      continue;
    }
    const { field, value } = label;
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

const NUMBER = /^\+?\d[\d -]{2,22}\d$/;

/**
 * A line that is nothing but a time, a number and a word of direction begins a message; so does a line that begins with
 * a day and a minute and goes on with the text.
 */
function headOf(line: string, clock: PastedClock): Piece | null {
  if (line.length > 2_000) return null;
  const beginning = line.slice(0, 80);
  const time = findTimes(beginning).find((each) => each.minute !== null && beginning.slice(0, each.start).length < 40);
  if (time === undefined) return null;
  const before = line
    .slice(0, time.start)
    .replace(/[[(【（\s·•—|-]+$/, '')
    .replace(/^[[(【（\s]+/, '')
    .trim();
  const after = line.slice(time.end).replace(/^(?::\d\d)?[\])】）\s·•—|，,-]*/, '');
  const piece = blank();
  piece.shownTime = line.slice(time.start, time.end);
  piece.sentAt = momentOf(time, clock);
  if (!label(before, piece)) return null;
  if (after === '' || label(after, piece)) return piece;
  // 14:05 within a sentence is no beginning
  if (!(time.date || time.ago !== null || time.weekday !== null)) return null;
  const spoken = /^([^:：]{1,40})[:：]\s*(.*)$/s.exec(after);
  if (spoken && label(spoken[1] ?? '', piece)) piece.text.push(spoken[2] ?? '');
  else if (before === '' && time.start < 4) piece.text.push(after);
  else return null;
  return piece;
}

/** Number and direction as they stand beside a time; false where there is anything else. */
function label(words: string, piece: Piece): boolean {
  for (const word of words.split(/[\s,，|:：]+/).filter((each) => each !== '')) {
    const box = boxOf(word);
    if (NUMBER.test(word)) piece.number = word;
    else if (/^(?:我|我发的|me|you)$/i.test(word)) piece.box = 'outgoing';
    else if (/^(?:对方)$/.test(word)) piece.box = 'incoming';
    else if (box !== 'unknown' && !/^\d$/.test(word)) piece.box = box;
    else if (!/^(?:发件人|号码|时间|来自|短信|信息|from|sms|星期.|周.)$/i.test(word)) return false;
  }
  return true;
}

function byTimes(lines: string[], clock: PastedClock): Piece[] {
  const heads = lines.map((line) => headOf(line, clock));
  if (heads.every((head) => head === null)) return byParagraphs(lines);
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  let number: string | null = null;
  const finish = () => {
    if (piece !== null && piece.text.join('').trim() !== '') pieces.push(piece);
  };
  lines.forEach((line, at) => {
    const head = heads[at];
    if (head) {
      finish();
      number = head.number ?? number;
      piece = { ...head, number };
    } else if (piece !== null) piece.text.push(line);
    else if (NUMBER.test(line.trim())) number = line.trim();
    else if (line.trim() !== '') piece = { ...blank(), number, text: [line] };
  });
  finish();
  return pieces;
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
