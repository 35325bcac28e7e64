/** Who speaks in a text that shows a dialogue line by line: "小李 10:05：…", "我：…". */
import type { Hit } from './scan';

const LABEL = /^[ 　]*(.{1,24}?)[ 　]{0,2}[(（[]?(?:(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?[)）\]]?[ 　]*[:：]/;
const SELF = /^(?:我|本人|用户|客户|顾客|我方|借款人|机主|me|i)$/i;

/** The lines that the reader wrote: what they say is not held against the sender. Empty unless two voices are told apart. */
export function ownLines(text: string): Hit[] {
  if (!text.includes('\n')) return [];
  const own: Hit[] = [];
  let others = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const speaker = LABEL.exec(line)?.[1]?.trim();
    if (speaker !== undefined) {
      if (SELF.test(speaker)) own.push({ start: at, end: at + line.length });
      else others++;
    }
    at += line.length + 1;
  }
  return others > 0 ? own : [];
}
