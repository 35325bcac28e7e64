/**
 * A conversation that WhatsApp wrote into a text file. How a line begins depends on phone and language:
 * [2026/9/28 22:54:03] Name: … · 28/09/2026, 22:54 - Name: … · 9/28/26, 10:54 PM - Name: …
 * A line that begins otherwise continues the message before.
 */
import { collector } from './collect';
import { dayOrders } from './day-order';
import { LIMITS } from './limits';
import type { DayOrder } from './times';
import { type Backup, type Box, type Reading, Refusal } from './types';

const MARKS = /^[\u200e\u200f\u202a-\u202e\ufeff]+/;
const DATE = '\\d{1,4}[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,4}日?';
const HALF = '上午|下午|凌晨|早上|中午|晚上|[ap]\\.?[ \\u00a0\\u202f]?m\\.?';
const TIME = `(?:(?:${HALF})[ \\u00a0\\u202f]?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u00a0\\u202f]?(?:${HALF}))?`;
const IOS = new RegExp(`^\\[(${DATE})[,، ]*\\s?(${TIME})\\] ?(.*)$`, 'is');
const ANDROID = new RegExp(`^(${DATE})[,، ]*\\s?(${TIME}) [-–] (.*)$`, 'is');

/** Who writes and what; a name is short and has no quotes, which lines of the program itself often have. */
const SPOKEN = /^([^:"“”「」\n]{1,80}?): ?(.*)$/s;
/** What the program itself writes under somebody's name. */
const SYSTEM =
  /^(?:messages and calls are end-to-end encrypted|messages to this (?:chat|group)|消息和通话(?:已|都)?(?:进行)?端到端加密|訊息和通話(?:已|都|經)?(?:進行)?端對端加密|your security code with|您与.{0,40}的安全(?:代码|码))/i;
const OWN = /^(?:you|你|您|我)$/i;
const ATTACHED =
  /^(?:<(?:attached|附件)[:：].*>|<media omitted>|<省略多媒体文件>|<媒體已略去>|(?:image|video|audio|sticker|gif|document) omitted|已忽略(?:图片|影像|视频|音频|贴图)|.*\(file attached\)|.*\(文件附件\))/i;

/** Without the marks around numbers, and the ~ before names that are not in the address book. */
const nameOf = (raw: string): string =>
  raw
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^~ ?/, '')
    .trim();

/** The name of the file holds the other side's, in every language in its own way. */
const FILE_NAMES = [
  /^WhatsApp Chat (?:with|-) (.+)$/i,
  /^与(.+?)的 ?WhatsApp ?聊天(?:记录)?$/,
  /^與(.+?)的 ?WhatsApp ?對話(?:紀錄)?$/,
  /^WhatsApp ?(?:聊天|對話)(?:记录|紀錄)?(?: ?[-–] ?|与|與)(.+?)$/,
];

export interface Line {
  date: string;
  time: string;
  rest: string;
}

export function lineOf(raw: string): Line | null {
  const line = raw.replace(MARKS, '');
  const match = IOS.exec(line) ?? ANDROID.exec(line);
  if (!match) return null;
  const [, date = '', time = '', rest = ''] = match;
  return { date: date.trim(), time: time.trim(), rest };
}

/** Whether the text begins like such a file. */
export function isWhatsApp(head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  const first = lineOf(lines[0] ?? '');
  if (first === null) return false;
  // a table may begin so too, but then every line does and none has a name
  return lines.slice(0, 30).some((line) => SPOKEN.test(lineOf(line)?.rest.replace(MARKS, '') ?? ''));
}

export async function readWhatsApp(
  pieces: AsyncIterable<string>,
  { name: fileName, zoneOffset, now }: Reading,
): Promise<Backup> {
  const into = collector(zoneOffset);
  const days = dayOrders(into, { zoneOffset, now });
  const names = new Map<string, number>();
  let other = otherOf(fileName);
  let padded = true;
  let half = false;
  let current: { line: Line; text: string[] } | null = null;
  let length = 0;
  const speakers: { name: string; at: number }[] = [];

  const finish = () => {
    if (current === null) return;
    const { line } = current;
    const whole = [line.rest, ...current.text].join('\n').replace(/\s+$/, '');
    current = null;
    length = 0;
    const spoken = SPOKEN.exec(whole.replace(MARKS, ''));
    const name = nameOf(spoken?.[1] ?? '');
    const text = (spoken?.[2] ?? '').replace(MARKS, '');
    if (spoken === null || SYSTEM.test(text)) {
      // in a conversation of two, the program's first line stands under the other's name
      if (spoken !== null && other === null) other = name;
      into.warn('system-lines');
      return;
    }
    const raw = `${line.date.replace(/日$/, '日 ')} ${line.time.replace(/(\d)\.(\d\d)/g, '$1:$2')}`.replace(/ +/g, ' ');
    padded &&= /^\d\d\D\d\d\D/.test(line.date);
    half ||= /[ap]/i.test(line.time);
    const at = days.read(raw);
    names.set(name, (names.get(name) ?? 0) + 1);
    speakers.push({ name, at: into.messages.length });
    const message = into.add({
      text,
      number: name,
      at,
      shownTime: `${line.date} ${line.time}`,
      box: 'incoming',
      kind: 'chat',
      attachments: ATTACHED.test(text) ? 1 : 0,
    });
    if (at === 'later') days.wait(message, raw);
  };

  const line = (raw: string) => {
    const found = lineOf(raw);
    if (found !== null) {
      finish();
      current = { line: found, text: [] };
    } else if (current !== null) {
      length += raw.length;
      if (length > LIMITS.text) throw new Refusal('field-too-long');
      current.text.push(raw);
    }
  };
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/\r\n|\n/);
    rest = lines.pop() ?? '';
    if (rest.length > LIMITS.text) throw new Refusal('field-too-long');
    for (const each of lines) line(each.replace(/\r$/, ''));
  }
  if (rest !== '') line(rest);
  finish();

  const own = [...names.keys()].find((name) => OWN.test(name)) ?? null;
  if (other === null && own !== null && names.size === 2)
    other = [...names.keys()].find((name) => name !== own) ?? null;
  const group = names.size > 2 || (other !== null && !names.has(other) && names.size > 1);
  for (const { name, at } of speakers) {
    const message = into.messages[at];
    if (message === undefined) continue;
    message.box = boxOfSpeaker(name, own, group ? null : other);
    message.thread = other ?? message.thread;
    // who wrote it is the person; the other side is whom it went to
    if (message.box === 'outgoing') message.sender = other;
    if (message.box === 'unknown') into.warn('no-direction');
  }
  if (group) into.warn('group');
  days.settle(habit(padded, half));
  return into.done('whatsapp');
}

/** The file does not say whose phone it was; the name of the file, or You, does. */
function boxOfSpeaker(name: string, own: string | null, other: string | null): Box {
  if (own !== null) return name === own ? 'outgoing' : 'incoming';
  if (other !== null) return name === other ? 'incoming' : 'outgoing';
  return 'unknown';
}

function otherOf(fileName: string): string | null {
  const plain = fileName.replace(/\.(?:txt|zip)$/i, '').replace(/ ?\(\d+\)$/, '');
  for (const pattern of FILE_NAMES) {
    const name = pattern.exec(plain)?.[1]?.trim();
    if (name) return name;
  }
  return null;
}

/** Only American English writes 9/8/26, 10:54 PM without zeros; who pads with zeros puts the day first. */
function habit(padded: boolean, half: boolean): DayOrder | null {
  if (padded) return 'day-first';
  return half ? 'month-first' : null;
}
