/**
 * Google Messages for web. Custom element names and data-e2e attributes have stayed the same from 2020 to 2026 while
 * class names changed, so they come first in each list of alternatives. Direction comes from attributes, because the
 * labels' wording follows the interface language.
 */
import { joinRuns, type RunText, readRuns } from './text-runs';
import { findTimes, momentOf, type TimeWords } from './time-words';
import type { PageMessage, Site, Surroundings } from './types';

const ROWS = [
  'mws-message-wrapper[msg-id]', // 2020 to 2026
  '[data-e2e-message-wrapper]', // seen in one reader of 2026
  '[data-e2e-message-wrapper-core]', // inside the wrapper since 2026
];
const LISTS = ['mws-messages-list', '[data-e2e-messages-list-content]'];
const CORE = '[data-e2e-message-wrapper-core]';
const PART = 'mws-text-message-part';
const TEXTS = [
  '[data-e2e-message-content]', // 2026
  'mws-message-part-content', // 2026, the element that carries it
  '[data-e2e-text-message-content]', // older
  '.text-msg-content', // older
  '.text-msg', // 2020
];
const QUOTED = '.embed-msg-part-container, mws-reply-message-part';
const NOT_TEXT = [
  QUOTED,
  'mws-link-preview-decorator',
  'mws-message-status, mws-message-actions, mws-absolute-timestamp, mws-relative-timestamp',
  'mw-message-reactions-display, [data-e2e-reaction]',
  'mws-image-message-part, mws-file-message-part',
  'mws-icon, mat-icon, mat-spinner, mat-progress-spinner, [role="progressbar"]',
  'script, style, template, button, input, textarea, select, [contenteditable="true"], [hidden]',
].join(', ');
const TOMBSTONE = 'mws-tombstone-message-wrapper';
const HEADER = '[data-e2e-header-title]';
const OPEN_ITEM_NAME =
  'mws-conversation-list-item[aria-selected="true"] [data-e2e-conversation-name], [data-e2e-conversation][aria-selected="true"] [data-e2e-conversation-name]';
/** How labels go on after the name: "said:", "说：", "說：", "sa:" … */
const SAID = /\s*(?:said|says|说|說|表示|sa|sagte|a dit)?\s*[:：]\s*[「『“"']?\s*$/i;

function list(doc: Document): Element | null {
  for (const selector of LISTS) {
    const found = doc.querySelector(selector);
    if (found) return found;
  }
  return null;
}

function rowsWithin(root: Element): ArrayLike<Element> {
  for (const selector of ROWS) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return found;
  }
  return [];
}

const allRows = (root: Element): Element[] => Array.from(rowsWithin(root));

function rowOf(element: Element): Element | null {
  for (const selector of ROWS) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

function thread(doc: Document, { url }: Surroundings): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/s, '');
  const [, id] = /^\/web\/conversations\/([^/]+)/.exec(path) ?? [];
  if (id === 'new') return null;
  if (id) return id;
  // a conversation shown without its id in the address still is one
  return /^\/web\/conversations\/?$/.test(path) && list(doc) ? 'shown' : null;
}

const isTrue = (value: string | null) => value === 'true' || value === '';

function direction(row: Element, core: () => Element | null): PageMessage['direction'] {
  const own = row.getAttribute('is-outgoing');
  if (own !== null) return isTrue(own) ? 'outgoing' : 'incoming';
  const inner = core()?.getAttribute('data-e2e-message-outgoing') ?? null;
  if (inner !== null) return isTrue(inner) ? 'outgoing' : 'incoming';
  const container = row.querySelector('.text-msg-container, .text-msg');
  if (!container) return null;
  return row.querySelector('.text-msg-container.outgoing, .text-msg.outgoing') ? 'outgoing' : 'incoming';
}

/** The outermost text elements below `root` that are not part of a quoted reply. */
function textElements(root: Element, quotes: boolean): Element[] {
  for (const selector of TEXTS) {
    const found = [...root.querySelectorAll(selector)];
    const own =
      found.length === 1 && !quotes
        ? found
        : found.filter((element) => !element.closest(QUOTED) && !element.parentElement?.closest(selector));
    if (own.length > 0) return own;
  }
  return [];
}

/** The parts of a message that are its own, without those of a reply it quotes. */
function partsOf(row: Element, quotes: boolean): Element[] {
  const parts = [...row.querySelectorAll(PART)];
  return quotes ? parts.filter((part) => !part.closest(QUOTED)) : parts;
}

function text(row: Element, parts: readonly Element[], quotes: boolean): RunText {
  const roots = parts.length > 0 ? parts : [row];
  const elements = roots.flatMap((root) => {
    const found = textElements(root, quotes);
    return found.length > 0 || root === row ? found : [root];
  });
  return joinRuns(elements.map((element) => readRuns(element, NOT_TEXT)));
}

const unspaced = (words: string) => words.replace(/\s+/g, '');

/** What a label says before and after the message's text: "NAME said: " and ". Received on January 1, 2026 at …" */
function aroundText(label: string, words: string): { before: string; after: string } | null {
  const at = label.lastIndexOf(words);
  if (at >= 0) return { before: label.slice(0, at), after: label.slice(at + words.length) };
  // labels fold line ends and double blanks: compare without any
  const places: number[] = [];
  let bare = '';
  for (let i = 0; i < label.length; i++) {
    const sign = label.charAt(i);
    if (/\s/.test(sign)) continue;
    places.push(i);
    bare += sign;
  }
  const wanted = unspaced(words);
  const bareAt = bare.lastIndexOf(wanted);
  const first = places[bareAt];
  const last = places[bareAt + wanted.length - 1];
  if (bareAt < 0 || first === undefined || last === undefined) return null;
  return { before: label.slice(0, first), after: label.slice(last + 1) };
}

const hasDay = (time: TimeWords) => time.date !== null || time.ago !== null || time.weekday !== null;

interface Told {
  sentAt: string | null;
  shownTime: string | null;
}

function timeInLabel(label: string, words: string, around: Surroundings): Told | null {
  const parts = aroundText(label, words);
  // without the text as a landmark only the end of the label counts, and not what the message itself says
  const tail = parts ? parts.after : label.slice(-120);
  const time = findTimes(tail).findLast((found) => found.minute !== null && hasDay(found));
  if (!time) return null;
  const shownTime = tail.slice(time.start, time.end).trim();
  if (!parts && unspaced(words).includes(unspaced(shownTime))) return null;
  return { sentAt: momentOf(time, around), shownTime };
}

/** The last separator with a time before a row, and whether the row is the first message after it. */
function separatorBefore(row: Element): { words: string; time: TimeWords; first: boolean } | null {
  let first = true;
  let steps = 0;
  for (let at: Element | null = row; at && !LISTS.some((selector) => at?.matches(selector)); at = at.parentElement) {
    for (
      let before = at.previousElementSibling;
      before && steps < 600;
      before = before.previousElementSibling, steps++
    ) {
      const stone = before.matches(TOMBSTONE) ? before : null;
      const words = stone?.textContent?.trim() ?? '';
      const time = findTimes(words).find((found) => found.minute !== null || hasDay(found));
      if (stone && time) return { words, time, first };
      if (rowOf(before)) first = false;
    }
  }
  return null;
}

function timeOnScreen(row: Element, around: Surroundings): Told {
  const stamp = row.querySelector('mws-absolute-timestamp')?.textContent?.trim() ?? '';
  const own = findTimes(stamp).find((found) => found.minute !== null);
  if (own && hasDay(own)) return { sentAt: momentOf(own, around), shownTime: stamp };
  const above = separatorBefore(row);
  if (!above) return { sentAt: null, shownTime: stamp === '' ? null : stamp };
  const shownTime = stamp === '' ? above.words : `${above.words} ${stamp}`;
  if (!own) return { sentAt: above.first ? momentOf(above.time, around) : null, shownTime };
  // a minute earlier than the separator's would lie on another day, and nothing tells which
  const later = own.minute !== null && own.minute >= (above.time.minute ?? 0);
  return { sentAt: later ? momentOf({ ...above.time, minute: own.minute }, around) : null, shownTime };
}

/** The header is looked up once per reading pass, not once per message. */
const headers = new WeakMap<Surroundings, string[]>();
function headerNames(row: Element, around: Surroundings): string[] {
  const known = headers.get(around);
  if (known) return known;
  const doc = row.ownerDocument;
  // the header stands before the list: looking for the first one does not walk through all messages
  const header = doc.querySelector(HEADER);
  const names = [...(header?.querySelectorAll('h2') ?? [])].map((h2) => h2.textContent?.trim() ?? '').filter(Boolean);
  if (names.length === 0) {
    const name = (header ?? doc.querySelector(OPEN_ITEM_NAME))?.textContent?.trim();
    if (name) names.push(name);
  }
  headers.set(around, names);
  return names;
}

function sender(row: Element, label: string, words: string, around: Surroundings): string | null {
  const names = headerNames(row, around);
  if (names.length === 1) return names[0] ?? null;
  // in a group the header lists everybody: only the label tells who spoke
  const before = aroundText(label, words)?.before ?? '';
  const named = SAID.test(before) ? before.replace(SAID, '').trim() : '';
  return named !== '' && named.length <= 80 ? named : null;
}

/** What makes a text more than the words of its nodes in a row. */
const SPECIAL = `br, img, ${NOT_TEXT}`;
/**
 * Asked for one by one and only by a name, a class or an attribute: each is a hundred nanoseconds, a list of them is
 * several thousand, and a conversation may have ten thousand messages. An element that is looked at for the first time
 * costs as much as four questions, so what its parent can answer is asked of the parent.
 */
const CONTENT = 'data-e2e-message-content';
const QUOTES = ['.embed-msg-part-container', 'mws-reply-message-part'] as const;

const MAY_BE_SPECIAL = ['hidden', 'role', 'contenteditable', 'data-e2e-reaction'];

/** The label says all that stands in it, so nothing in it is hidden or no words of the message: without looking inside. */
const isSpoken = (content: Element, words: string, label: string): boolean =>
  label.includes(words) && !content.querySelector('img') && !content.querySelector('br');

/** Its words stand in it, or in one element inside it that holds nothing else; seen without asking for every special thing. */
function isPlain(content: Element): boolean {
  const inner = content.firstElementChild;
  if (!inner) return true;
  const alone = content.childElementCount === 1 && inner.childElementCount === 0;
  const simple = alone && (inner.localName === 'span' || inner.localName === 'div');
  const bare = simple && (!inner.hasAttributes() || !MAY_BE_SPECIAL.some((name) => inner.hasAttribute(name)));
  return bare || !content.querySelector(SPECIAL);
}

/** The one element with the words of a part; null where there are several, or none. */
function onlyContent(part: Element): Element | null {
  const first = part.childElementCount === 1 ? part.firstElementChild : null;
  if (first?.hasAttribute(CONTENT)) return first;
  const all = part.querySelectorAll(`[${CONTENT}]`);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Looks for its text nodes only where something is to be marked: a conversation may have ten thousand messages. */
class PlainMessage implements PageMessage {
  #runs: PageMessage['runs'] | null = null;

  constructor(
    readonly key: string,
    readonly element: Element,
    readonly text: string,
    readonly sender: string | null,
    readonly sentAt: string | null,
    readonly shownTime: string | null,
    readonly direction: PageMessage['direction'],
  ) {}

  get runs(): PageMessage['runs'] {
    this.#runs ??= text(this.element, partsOf(this.element, false), false).runs;
    return this.#runs;
  }
}

/** Most messages are one part with one plain text; undefined for those that are not. As few questions as can be. */
function readPlain(row: Element, around: Surroundings): PageMessage | undefined {
  const key = row.getAttribute('msg-id');
  const outgoing = row.getAttribute('is-outgoing');
  if (key === null || outgoing === null) return undefined;
  const parts = row.querySelectorAll(PART);
  const part = parts.length === 1 ? parts[0] : undefined;
  const label = part?.getAttribute('aria-label');
  const content = part && label ? onlyContent(part) : null;
  if (!label || !content) return undefined;
  const words = (content.textContent ?? '').trim();
  if (words === '' || !(isSpoken(content, words, label) || isPlain(content))) return undefined;
  if (row.querySelector(QUOTES[0]) || row.querySelector(QUOTES[1])) return undefined;
  const told = timeInLabel(label, words, around) ?? timeOnScreen(row, around);
  const where = isTrue(outgoing) ? 'outgoing' : 'incoming';
  const who = where === 'outgoing' ? null : sender(row, label, words, around);
  return new PlainMessage(key, row, words, who, told.sentAt, told.shownTime, where);
}

function readAny(row: Element, around: Surroundings): PageMessage | null {
  const core = () => (row.matches(CORE) ? row : row.querySelector(CORE));
  const key =
    row.getAttribute('msg-id') ??
    core()?.getAttribute('data-e2e-message-id') ??
    row.getAttribute('data-e2e-message-id');
  // few messages quote another: asked once per row, not once per element
  const quotes = row.querySelector(QUOTED) !== null;
  const parts = partsOf(row, quotes);
  const whole = text(row, parts, quotes);
  const words = whole.text;
  if (!key || words === '') return null;
  const label = parts.findLast((part) => part.hasAttribute('aria-label'))?.getAttribute('aria-label') ?? undefined;
  const where = direction(row, core);
  // the label of a message with several parts holds only its own part's text
  const spoken =
    words.includes('\n') && label && !aroundText(label, words) ? (words.split('\n').at(-1) ?? words) : words;
  return {
    key,
    element: row,
    runs: whole.runs,
    text: words,
    sender: where === 'outgoing' ? null : sender(row, label ?? '', spoken, around),
    ...(timeInLabel(label ?? '', spoken, around) ?? timeOnScreen(row, around)),
    direction: where,
  };
}

const read = (row: Element, around: Surroundings): PageMessage | null => readPlain(row, around) ?? readAny(row, around);

export const googleMessages: Site = {
  id: 'google-messages',
  matches: ['https://messages.google.com/*'],
  atInstall: true,
  grade: 'proven',
  channel: 'sms',
  pageKind(doc, around) {
    if (thread(doc, around) !== null && list(doc)) return 'conversation';
    return doc.querySelector('mws-conversations-list, [data-e2e-conversation]') ? 'conversation-list' : 'none';
  },
  thread,
  list,
  messages(doc, around) {
    const root = thread(doc, around) === null ? null : list(doc);
    return root ? allRows(root).flatMap((row) => read(row, around) ?? []) : [];
  },
  rows: {
    all: allRows,
    within: rowsWithin,
    of: rowOf,
    read,
    attributes: ['aria-label', 'msg-id', 'is-outgoing', 'data-e2e-message-id', 'data-e2e-message-outgoing'],
  },
};
