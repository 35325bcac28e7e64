/** The customer-service window of Easemob, in a frame of its own inside the lender's page. */
import { type Stamped, stampOf, tell } from './generic/stamp';
import { firstOf, keys, textOf, wordsIn } from './rows';
import type { PageMessage, Site } from './types';

const ROOTS = ['#em-kefu-webim-chat', '.em-widget-content-wrapper', '.em-widget-chat'];
const ROWS = '.em-widget-left, .em-widget-right';
const TIME = '.em-widget-date';
const TEXTS = [
  '.em-widget-msg-wrapper.msgtype-txt .em-widget-msg-container pre',
  '.em-widget-msg-container pre',
  '.em-widget-msg-wrapper .em-widget-msg-container',
];
const NAMES = ['.em-widget-header-nickname', '.userNickname', '.em-header .nickname'];

const root = (doc: Document) => firstOf(doc, ROOTS);

export const easemobWidget: Site = {
  id: 'easemob-widget',
  matches: ['*://*.easemob.com/*', '*://webim.easemob.com/*'],
  atInstall: false,
  grade: 'proven',
  channel: 'chat',
  pageKind: (doc) => (root(doc) ? 'chat' : 'none'),
  thread: (doc) => (root(doc) ? 'shown' : null),
  list: root,
  messages(doc, around) {
    const inside = root(doc);
    if (!inside) return [];
    const name = wordsIn(firstOf(doc, NAMES)) || null;
    const key = keys();
    let above: Stamped | null = null;
    const messages = [...inside.querySelectorAll(`${ROWS}, ${TIME}`)].flatMap((row): PageMessage[] => {
      if (row.matches(TIME)) {
        const stamp = stampOf(wordsIn(row));
        if (stamp) above = { element: row, stamp };
        return [];
      }
      const words = firstOf(row, TEXTS);
      if (!words) return [];
      const { text, runs } = textOf(words, '.em-widget-date, .em-widget-msg-status, i, button');
      if (text === '') return [];
      const { sentAt, shownTime } = tell([], above, around);
      const direction = row.matches('.em-widget-right') ? 'outgoing' : 'incoming';
      const speaker = wordsIn(row.querySelector('.em-widget-user-nickname, .userNickname, .nickname'));
      return [
        {
          key: key(row.id || row.getAttribute('data-id'), text, shownTime),
          element: row,
          runs,
          text,
          sender: direction === 'outgoing' ? null : speaker || name,
          sentAt,
          shownTime,
          direction,
        },
      ];
    });
    return messages;
  },
};
