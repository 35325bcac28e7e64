/**
 * Google Voice. Sender and time stand in a sentence for screen readers on every row; the visible ones only on the last
 * row of a cluster. Emoji are pictures with a name.
 */
import { allOf, firstOf, keys, textOf, wordsIn } from './rows';
import { findTimes, momentOf } from './time-words';
import type { PageMessage, Site, Surroundings } from './types';

const LISTS = ['gv-message-list', 'gv-thread-details'];
const ROWS = ['gv-message-list ul.list > li', 'gv-message-list gv-message-item', 'gv-message-item'];
const TEXTS = ['gv-annotation.content', 'gv-annotation', '.subject-content-container'];
const SENTENCES = ['.cdk-visually-hidden', '.visually-hidden'];
const NOT_TEXT = '.cdk-visually-hidden, .visually-hidden, .sender, .timestamp, mat-icon, button';
/** "Message from you, …", in the languages the page is likely to be in. */
const OWN =
  /^(?:message from you|mms from you|您的消息|来自您的(?:消息|短信)|您发送的|來自您的(?:訊息|簡訊)|你傳送的)/i;
const FROM = /^(?:(?:message|mms|text) from |来自|來自)\s*(.+?)(?:的(?:消息|短信|訊息|簡訊))?[,，:：]/i;

function read(
  row: Element,
  header: string | null,
  key: ReturnType<typeof keys>,
  around: Surroundings,
): PageMessage | null {
  const words = firstOf(row, TEXTS);
  if (!words) return null;
  const { text, runs } = textOf(words, NOT_TEXT);
  if (text === '') return null;
  const sentence = wordsIn(firstOf(row, SENTENCES));
  const flat = text.replace(/\s+/g, ' ');
  const after = sentence.lastIndexOf(flat);
  const tail = after >= 0 ? sentence.slice(after + flat.length) : sentence.slice(-80);
  const told = findTimes(tail).findLast((time) => time.minute !== null);
  const stamp = wordsIn(row.querySelector('.timestamp'));
  const shown = told ? tail.slice(told.start, told.end).trim() : stamp || null;
  const own = findTimes(stamp).find((time) => time.minute !== null);
  const outgoing =
    OWN.test(sentence) ||
    row.querySelector('.message-row.outgoing, .outgoing') !== null ||
    /\boutgoing\b/.test(row.className);
  const named = FROM.exec(sentence)?.[1]?.trim();
  const time = told ?? own;
  return {
    key: key(row.getAttribute('data-message-id') ?? row.id, text, shown),
    element: row,
    runs,
    text,
    sender: outgoing ? null : (named ?? (wordsIn(row.querySelector('.sender')) || header)),
    sentAt: time ? momentOf(time, around) : null,
    shownTime: shown,
    direction: outgoing ? 'outgoing' : sentence !== '' || row.querySelector('.incoming') ? 'incoming' : null,
  };
}

export const googleVoice: Site = {
  id: 'google-voice',
  matches: ['https://voice.google.com/*'],
  atInstall: false,
  grade: 'proven',
  channel: 'sms',
  pageKind: (doc) => (firstOf(doc, LISTS) ? 'conversation' : 'none'),
  thread: (doc, { url }) => (firstOf(doc, LISTS) ? (/[?&]itemId=([^&#]+)/.exec(url)?.[1] ?? 'shown') : null),
  list: (doc) => firstOf(doc, LISTS),
  messages(doc, around) {
    const list = firstOf(doc, LISTS);
    if (!list) return [];
    const header =
      wordsIn(
        firstOf(doc, [
          'gv-message-list-header [gv-test-id="conversation-title"]',
          'gv-message-list-header .title',
          'gv-thread-details h1',
          'gv-thread-details h2',
        ]),
      ) || null;
    const key = keys();
    return allOf(doc, ROWS).flatMap((row) => read(row, header, key, around) ?? []);
  },
};
