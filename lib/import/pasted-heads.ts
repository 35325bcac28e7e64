/** Lines that begin a message in a copied conversation: a time, perhaps with who and in which direction beside it. */
import { findTimes, type TimeWords } from '../sites/time-words';
import { boxOf } from './collect';
import type { Box } from './types';

export interface Head {
  time: TimeWords;
  shownTime: string;
  number: string | null;
  box: Box;
  /** what of the message stands in the same line */
  said: string;
}

export const NUMBER = /^\+?\d[\d -]{2,22}\d$/;
const OWN = /^(?:我|我发的|me|you)$/i;
const NEUTRAL = /^(?:发件人|号码|时间|来自|短信|信息|from|sms|星期.|周.)$/i;
/** Somebody's name above what they said: 张三 2026/3/1 14:05 */
const NAME = /^[\p{L}\p{N}_·.~-]{1,20}$/u;

/**
 * A line that is nothing but a time, a number and a word of direction begins a message; so does a line that begins with
 * a day and a minute (and perhaps a number) and goes on with the text.
 */
export function headOf(line: string): Head | null {
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
  const head: Head = { time, shownTime: line.slice(time.start, time.end), number: null, box: 'unknown', said: '' };
  const dated = time.date !== null || time.ago !== null || time.weekday !== null;
  if (!label(before, head)) {
    if (!dated || after !== '' || !NAME.test(before)) return null;
    head.number = before;
    return head;
  }
  if (after === '' || label(after, head)) return head;
  // 14:05 within a sentence is no beginning
  if (!dated) return null;
  const spoken = /^([^:：]{1,40})[:：]\s*(.*)$/s.exec(after);
  if (spoken && label(spoken[1] ?? '', head)) return { ...head, said: spoken[2] ?? '' };
  if (before !== '' ? head.number === null : time.start >= 4) return null;
  return { ...head, ...withoutLabels(after, head) };
}

/** Number and direction as they stand beside a time; false where there is anything else. */
function label(words: string, into: Pick<Head, 'number' | 'box'>): boolean {
  const told = { number: into.number, box: into.box };
  for (const raw of words.split(/[\s,，|:：]+/).filter((each) => each !== '')) {
    const word = bare(raw);
    const box = boxOf(word);
    if (NUMBER.test(word)) told.number = word;
    else if (OWN.test(word)) told.box = 'outgoing';
    else if (/^对方$/.test(word)) told.box = 'incoming';
    else if (box !== 'unknown' && !/^\d$/.test(word)) told.box = box;
    else if (!NEUTRAL.test(word)) return false;
  }
  Object.assign(into, told);
  return true;
}

/** (收) is 收 */
const bare = (word: string): string => /^[[(（【](.{1,12})[\])）】]$/.exec(word)?.[1] ?? word;

/** 10690001 收 text: the number and the word belong to the head where both stand there, or the number does already. */
function withoutLabels(after: string, { number, box }: Head): Pick<Head, 'number' | 'box' | 'said'> {
  const told = { number, box, said: after };
  for (;;) {
    const [whole, raw = ''] = /^(\S{1,24})[\s|,，]+(?=\S)/.exec(told.said) ?? [];
    if (whole === undefined) return told;
    const word = bare(raw);
    const known = boxOf(word);
    if (told.number === null && NUMBER.test(word)) told.number = word;
    else if (told.number !== null && told.box === 'unknown' && known !== 'unknown' && !/^\d$/.test(word))
      told.box = known;
    else return told;
    told.said = told.said.slice(whole.length);
  }
}

/** A line that is nothing but a day; what follows has only its minutes. */
export function dayLine(line: string): TimeWords | null {
  const plain = line.replace(/^[\s—─=*·-]+|[\s—─=*·-]+$/g, '');
  if (plain === '' || plain.length > 40) return null;
  const [time, ...more] = findTimes(plain);
  if (time === undefined || more.length > 0 || time.minute !== null) return null;
  return time.start === 0 && time.end >= plain.length ? time : null;
}
