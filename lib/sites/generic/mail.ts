/** A letter of a web mailbox nobody described: fields with their labels, then one body. */
import { holds, isShown, parentOf, wordsOf } from '../dom';
import type { PageMessage, Surroundings } from '../types';
import { hash } from './keys';
import { stampOf, tell } from './stamp';
import type { Piece, Survey } from './survey';
import { readText } from './text';

const FROM = /^(?:发件人|發件人|寄件者|寄件人|发送者|from)\s*[:：]?\s*(.*)$/i;
const LABEL = /^(?:内容|正文|时间|日期|号码|状态|主题|标题|收件人|类型|操作)[:：]?$/;
const TO = /^(?:收件人|收信人|收件者|to)\s*[:：]?/i;
const WHEN =
  /^(?:时[\s\u3000]*间|時[\s\u3000]*間|日期|发送时间|收件时间|发件时间|寄件日期|date|sent)\s*[:：]?\s*(.*)$/i;
const SUBJECT = /^(?:主题|主題|主旨|标题|subject)\s*[:：]?/i;
const BODY = /^(?:body|content|mailbody|mailcontent|letter|reader|message|text|main|detail|article|readmail|mailtext)$/;
const OUTBOX = /已发送|已發送|寄件备份|sent|outbox/i;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const ALONE = new RegExp(`^[<《]?${ADDRESS.source}[>》]?$`);
const FROM_LABEL = /^\s*(?:发件人|發件人|寄件者|寄件人|发送者|from)\s*[:：]/i;

export interface Fields {
  sender: string | null;
  sentAt: string | null;
  shownTime: string | null;
  /** the last element of the head: the body comes after it */
  last: Element;
}

/** What follows a label: the rest of its own words, or the next words. */
function valueAfter(pieces: readonly Piece[], at: number, rest: string | undefined): string | null {
  const own = rest?.trim();
  const next = pieces[at + 1];
  // 发件人：<b>name</b>&lt;address&gt;
  const named = own && next && ALONE.test(own) && pieces[at]?.element.contains(next.element);
  if (own && !named) return own;
  return next && next.text.length <= 120 ? next.text : null;
}

export function mailFields({ pieces }: Survey, around: Surroundings): Fields | null {
  let sender: string | null = null;
  let shown: { sentAt: string | null; shownTime: string | null } = { sentAt: null, shownTime: null };
  let last: Element | null = null;
  let labels = 0;
  for (const [at, piece] of pieces.entries()) {
    const { text, element } = piece;
    if (text.length > 160) {
      if (labels >= 2) break;
      continue;
    }
    const from: RegExpExecArray | null = FROM.exec(text);
    const when: RegExpExecArray | null = WHEN.exec(text);
    if (from && sender === null && !LABEL.test(valueAfter(pieces, at, from[1]) ?? '')) {
      sender = valueAfter(pieces, at, from[1]);
      labels += 1;
      last = (from[1]?.trim() ? element : pieces[at + 1]?.element) ?? element;
    } else if (TO.test(text) || SUBJECT.test(text)) {
      labels += 1;
      last = (/[:：]\s*\S/.test(text) ? element : pieces[at + 1]?.element) ?? element;
    } else if (when && shown.shownTime === null) {
      const holder: Piece = when[1]?.trim() ? piece : (pieces[at + 1] ?? piece);
      const stamp = stampOf(when[1]?.trim() || holder.text);
      if (stamp) {
        shown = tell([{ element: holder.element, stamp }], null, around);
        labels += 1;
        last = holder.element;
      }
    } else if (labels > 0 && shown.shownTime === null && piece.stamp) {
      shown = tell([{ element, stamp: piece.stamp }], null, around);
      last = element;
    }
  }
  if (sender === null || labels < 2 || !last) return null;
  return { sender: personOf(sender), ...shown, last };
}

/** How many things on the page say whom they are from. */
export const countHeads = ({ pieces }: Survey) =>
  pieces.filter(({ text }) => text.length <= 160 && FROM.test(text)).length;

/** "云雀金融 <notice@example.cn>" → 云雀金融 */
export function personOf(shown: string): string {
  const name = shown
    .replace(FROM_LABEL, '')
    .replace(ADDRESS, ' ')
    .replace(/[<>《》()（）"“”;；]|^\s+|\s+$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? (ADDRESS.exec(shown)?.[0] ?? shown) : name;
}

/** The element that holds the letter's words: named so, else the one with most of them after the head. */
function bodyAfter(survey: Survey, last: Element): Element | null {
  const { order, inside } = survey;
  const start = order.indexOf(last);
  let best: Element | null = null;
  let most = 0;
  for (const element of order.slice(Math.max(0, start + 1))) {
    if (holds(element, last) || holds(last, element)) continue;
    const its = inside.get(element);
    if (!its || its.chars < 4 || element.closest('nav, footer, aside') || !isShown(element)) continue;
    const named =
      wordsOf(element).some((word) => BODY.test(word)) ||
      element.matches('article, [role="document"], [role="article"]');
    const weight = its.chars * (named ? 1.5 : 1);
    if (weight > most) {
      most = weight;
      best = element;
    }
  }
  return best;
}

/** Inside a frame that holds only the letter, the head stands in the page around it. */
export function readMail(
  survey: Survey,
  around: Surroundings,
  outer: Fields | null,
): { element: Element; message: PageMessage } | null {
  const fields = mailFields(survey, around);
  const element = fields ? bodyAfter(survey, fields.last) : outer ? (survey.order[0] ?? null) : null;
  const head = fields ?? outer;
  if (!element || !head) return null;
  return letterMessage(element, head, OUTBOX.test(around.url) ? 'outgoing' : 'incoming');
}

export function letterMessage(
  element: Element,
  { sender, sentAt, shownTime }: Omit<Fields, 'last'>,
  direction: PageMessage['direction'],
): { element: Element; message: PageMessage } | null {
  // folded quotations and preview lines for mailboxes are not what a reader sees
  const { text, runs } = readText(element, { skip: (inner) => !isShown(inner) });
  if (text === '') return null;
  return {
    element,
    message: {
      key: hash(`${shownTime ?? ''}|${text}`),
      element,
      runs,
      text,
      sender: direction === 'outgoing' ? null : sender,
      sentAt,
      shownTime,
      direction,
    },
  };
}

/** The document around a frame, where the browser lets us look. */
export function outerDocument(doc: Document): Document | null {
  try {
    return doc.defaultView?.frameElement?.ownerDocument ?? null;
  } catch {
    return null;
  }
}

export const outermost = (element: Element): Element => {
  let at = element;
  for (let up = parentOf(at); up && up.localName !== 'body'; up = parentOf(at)) at = up;
  return at;
};
