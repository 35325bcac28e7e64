/** Messages one below the other as plain paragraphs or lines: an exported conversation, a page of pasted texts. */
import type { PageMessage, Surroundings } from '../types';
import type { Block, Flat } from './blocks';
import { contentOf } from './content';
import { hash } from './keys';
import { hasDay, hasMinute, type Stamped, stampOf, tell } from './stamp';
import type { Survey } from './survey';
import { readText, slice } from './text';
import { isPhone, MYSELF, phoneIn } from './words';

const SMS_START = /^(?:【[^】]{1,20}】)/;
/** "2026-11-12 16:05 10690288110：…", "[22:54, 2026/9/28] 张三: …" */
const LOG_LINE =
  /^[[(（【]?((?:\d{4}[-/.年])?[^【】]{4,28}?\d{1,2}:\d{2}(?::\d{2})?(?:, ?\d{4}\/\d{1,2}\/\d{1,2})?)(?!:?\d)[\])）】]?\s*(?:[-–—,，]|[:：](?=[^，。！？:：]{0,40}[:：]))?\s*(.{0,40}?)\s*[:：]\s*(.*)$/s;

export function readLog(blocks: readonly Block[], survey: Survey, around: Surroundings): Flat | null {
  const starts = blocks.filter(({ text }) => SMS_START.test(text)).length;
  const lined = blocks.flatMap(({ text }) => text.split('\n')).filter((line) => logLine(line)).length;
  // "2026-11-12 20:18 小林" on a line of its own, what was said below it
  const headed = blocks.reduce((sum, block) => sum + headsIn(block), 0);
  if (starts < 2 && lined < 2 && headed < 2) return null;
  const messages: PageMessage[] = [];
  const keys = new Map<string, number>();
  let above: Stamped | null = null;
  let sender: string | null = null;
  for (const { element, text, heading } of blocks) {
    const stamp = stampOf(text);
    if (stamp) {
      above = { element, stamp };
      if (stamp.beside) sender = stamp.beside;
      continue;
    }
    if (isPhone(text)) {
      sender = text;
      continue;
    }
    if (heading) {
      sender = phoneIn(text) ?? sender;
      continue;
    }
    const read = readText(element, { skip: () => false });
    const entries = entriesIn(read.text);
    // one element is one message: a dialogue inside it is told apart where it is judged
    const whole =
      entries.length > 1 || headsIn({ element, text: read.text, heading }) > 1
        ? [{ start: 0, end: read.text.length, line: null }]
        : entries;
    for (const { start, end, line } of whole) {
      const part = slice(read, start, end);
      const told = line ? tell([{ element, stamp: line.stamp }], null, around) : tell([], above, around);
      const name = hash(`${told.shownTime}|${part.text}`);
      const many = keys.get(name) ?? 0;
      keys.set(name, many + 1);
      const self = line !== null && MYSELF.test(line.who);
      messages.push({
        key: many ? `${name}-${many}` : name,
        element,
        ...part,
        sender: self ? null : line?.who || sender,
        ...told,
        direction: self ? 'outgoing' : null,
      });
      if (!line) above = null;
    }
  }
  const [body] = survey.order;
  const several = messages.length >= 2 || lined >= 2 || headed >= 2;
  return several && messages.length > 0 && body
    ? { kind: 'log', container: contentOf(survey) ?? body, messages }
    : null;
}

interface LogEntry {
  start: number;
  end: number;
  line: ReturnType<typeof logLine>;
}

/** Where entries begin and end in one block: lines without a time of their own go on with the entry before. */
function entriesIn(text: string): LogEntry[] {
  const entries: LogEntry[] = [];
  let at = 0;
  for (const words of text.split('\n')) {
    const line = logLine(words);
    const end = at + words.length;
    const last = entries.at(-1);
    if (line) entries.push({ start: end - line.rest.length, end, line });
    else if (SMS_START.test(words)) entries.push({ start: at, end, line: null });
    else if (last && words !== '') last.end = end;
    at = end + 1;
  }
  return entries;
}

const headsIn = ({ element, text }: Block) =>
  element.localName === 'table' || !text.includes('\n') ? 0 : text.split('\n').filter(isHead).length;

function isHead(line: string): boolean {
  const stamp = stampOf(line);
  return stamp !== null && stamp.beside !== '' && hasDay(stamp) && hasMinute(stamp);
}

function logLine(text: string) {
  const found = LOG_LINE.exec(text);
  if (!found) return null;
  const stamp = stampOf(found[1] ?? '');
  if (!stamp?.time || !hasMinute(stamp)) return null;
  return { stamp, who: (found[2] ?? '').trim(), rest: (found[3] ?? '').trim() };
}
