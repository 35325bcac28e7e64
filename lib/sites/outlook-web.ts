/** Outlook on the web: every letter of an open conversation has a body with a numbered id. */
import { letterAround, mailMessage } from './mails';
import { allOf } from './rows';
import type { Site } from './types';

const BODIES = ['[id^="UniqueMessageBody"]', '[role="document"][aria-label]', '[role="document"]'];
const FROM = [
  '[data-testid="SenderPersona"] [title*="@"]',
  '[data-testid="SenderPersona"]',
  '[aria-label^="From"], [aria-label^="发件人"], [aria-label^="寄件者"]',
];
const TIMES = ['[data-testid="SentReceivedSavedTime"]', 'time'];

export const outlookWeb: Site = {
  id: 'outlook-web',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  atInstall: false,
  grade: 'proven',
  channel: 'mail',
  pageKind: (doc) =>
    allOf(doc, BODIES).length > 0
      ? 'mail'
      : doc.querySelector('[role="option"][data-convid]')
        ? 'conversation-list'
        : 'none',
  thread(doc, { url }) {
    if (allOf(doc, BODIES).length === 0) return null;
    return (
      /\/id\/([^/?#]+)/.exec(url)?.[1] ??
      doc.querySelector('[role="option"][aria-selected="true"][data-convid]')?.getAttribute('data-convid') ??
      'shown'
    );
  },
  list: (doc) => (allOf(doc, BODIES).length > 0 ? (doc.querySelector('[role="main"]') ?? doc.body) : null),
  messages: (doc, around) =>
    allOf(doc, BODIES).flatMap((body) => {
      const head = letterAround(body, FROM);
      return head ? (mailMessage({ head, body, senders: FROM, times: TIMES, key: body.id || null }, around) ?? []) : [];
    }),
};
