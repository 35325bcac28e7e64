/**
 * WhatsApp Web. Every text carries its time and sender in one attribute, in the order of the interface's language; all
 * class names but a few are made anew with each release.
 */
import { allOf, firstOf, keys, textOf, wordsIn } from './rows';
import { findTimes, momentOf } from './time-words';
import type { PageMessage, Site, Surroundings } from './types';

const MAIN = '#main';
const ROWS = ['#main div[role="row"]', '#main div[data-id]'];
const META = '[data-pre-plain-text]';
const TEXTS = ['span.selectable-text', '.copyable-text span[dir]'];
const QUOTES = '.quoted-mention, [data-testid="quoted-message"], [aria-label*="引用"], [role="button"]';
const META_FORM = /^\[([^\]]+)\]\s*(.*?)\s*:?\s*$/s;
const TITLES = ['#main header span[title]', '#main header [dir="auto"]'];

/** Day and month in numbers read two ways; a page that anywhere names a 13th tells which is its way. */
function dayFirst(doc: Document): boolean | null {
  for (const one of doc.querySelectorAll(META)) {
    const found = /(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(one.getAttribute('data-pre-plain-text') ?? '');
    if (Number(found?.[1]) > 12) return true;
    if (Number(found?.[2]) > 12) return false;
  }
  return null;
}

function momentIn(words: string, order: boolean | null, around: Surroundings): string | null {
  const ordered =
    order === null
      ? words
      : words.replace(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})/, (_all, a: string, b: string, year: string) =>
          order ? `${year}-${b}-${a}` : `${year}-${a}-${b}`,
        );
  const times = findTimes(ordered);
  const date = times.find((time) => time.date);
  const clock = times.find((time) => time.minute !== null);
  return date && clock ? momentOf({ ...date, minute: clock.minute }, around) : null;
}

export const whatsappWeb: Site = {
  id: 'whatsapp-web',
  matches: ['https://web.whatsapp.com/*'],
  atInstall: false,
  grade: 'proven',
  channel: 'chat',
  pageKind: (doc) =>
    doc.querySelector(MAIN) ? 'chat' : doc.querySelector('#pane-side') ? 'conversation-list' : 'none',
  thread: (doc) => (doc.querySelector(MAIN) ? wordsIn(firstOf(doc, TITLES)) || 'shown' : null),
  list: (doc) => doc.querySelector(MAIN),
  messages(doc, around) {
    if (!doc.querySelector(MAIN)) return [];
    const header = wordsIn(firstOf(doc, TITLES)) || null;
    const order = dayFirst(doc);
    const key = keys();
    return allOf(doc, ROWS).flatMap((row): PageMessage[] => {
      const meta = row.matches(META) ? row : row.querySelector(META);
      const holder = meta ?? row.querySelector('.copyable-text');
      const words = holder
        ? ([...holder.querySelectorAll(TEXTS[0] ?? '')].find((each) => !each.closest(QUOTES)) ?? firstOf(holder, TEXTS))
        : null;
      if (!words || words.closest(QUOTES)) return [];
      const { text, runs } = textOf(words, QUOTES);
      if (text === '') return [];
      const [, when = '', who = ''] = META_FORM.exec(meta?.getAttribute('data-pre-plain-text') ?? '') ?? [];
      const id = row.getAttribute('data-id') ?? row.querySelector('[data-id]')?.getAttribute('data-id') ?? null;
      const side =
        row.matches('.message-out') || row.querySelector('.message-out')
          ? 'outgoing'
          : row.matches('.message-in') || row.querySelector('.message-in')
            ? 'incoming'
            : /^true_/.test(id ?? '')
              ? 'outgoing'
              : /^false_/.test(id ?? '')
                ? 'incoming'
                : null;
      return [
        {
          key: key(id, text, when),
          element: row,
          runs,
          text,
          sender: side === 'outgoing' ? null : who || header,
          sentAt: when === '' ? null : momentIn(when, order, around),
          shownTime: when || null,
          direction: side,
        },
      ];
    });
  },
};
