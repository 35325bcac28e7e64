/** Gmail. Its pages enforce Trusted Types: nothing here writes, and nothing elsewhere writes markup from text. */
import { mailMessage } from './mails';
import { allOf, firstOf } from './rows';
import type { Site } from './types';

const LETTERS = ['.adn[data-legacy-message-id]', '.adn', '[data-legacy-message-id]'];
const BODIES = ['.a3s.aiL', '.a3s'];
const FROM = ['.gD[name]', '.gD[email]', '.gD'];
const TIMES = ['.g3[title]', '.g3'];
const OWN = /^(?:我|me|you)$/i;

export const gmail: Site = {
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  atInstall: false,
  grade: 'proven',
  channel: 'mail',
  pageKind: (doc) =>
    doc.querySelector('.adn .a3s') ? 'mail' : doc.querySelector('tr.zA') ? 'conversation-list' : 'none',
  thread: (doc, { url }) => (doc.querySelector('.adn .a3s') ? (/#(.+)$/.exec(url)?.[1] ?? 'shown') : null),
  list: (doc) => (doc.querySelector('.adn .a3s') ? (doc.querySelector('[role="main"]') ?? doc.body) : null),
  messages: (doc, around) =>
    allOf(doc, LETTERS).flatMap((head) => {
      const body = firstOf(head, BODIES);
      if (!body) return [];
      const key = head.getAttribute('data-legacy-message-id');
      const message = mailMessage({ head, body, senders: FROM, times: TIMES, key }, around);
      if (!message) return [];
      const mine = OWN.test((firstOf(head, ['.gD'])?.textContent ?? '').trim());
      return [mine ? { ...message, sender: null, direction: 'outgoing' as const } : message];
    }),
};
