/** WeChat in the browser. The class names agree in everything that was ever published about the page. */
import { type Stamped, stampOf, tell } from './generic/stamp';
import { allOf, firstOf, keys, textOf, wordsIn } from './rows';
import type { PageMessage, Site } from './types';

const LISTS = ['#chatArea .chat_bd', '.chat_bd', '.chat-panel', '#chat-body'];
const ROWS = ['.chat_bd .message', '.message.you, .message.me'];
const TEXTS = ['pre.js_message_plain', '.js_message_plain', '.bubble .plain pre', '.bubble .plain'];
const TIMES = ['.message_system .content', '.message_system'];
const TITLES = ['.title_name', '#chatArea .title'];

function idOf(row: Element): string | null {
  const data = row.querySelector('[data-cm]')?.getAttribute('data-cm') ?? '';
  return /"(?:msgId|MsgId|actualSender)"\s*:\s*"?([\w@-]+)/.exec(data)?.[1] ?? row.getAttribute('data-id');
}

export const wechatWeb: Site = {
  id: 'wechat-web',
  matches: ['https://wx.qq.com/*', 'https://wx2.qq.com/*', 'https://web.wechat.com/*'],
  atInstall: false,
  grade: 'proven',
  channel: 'chat',
  pageKind: (doc) => (firstOf(doc, LISTS) ? 'chat' : 'none'),
  thread: (doc) =>
    firstOf(doc, LISTS) || doc.querySelector('[class*="message" i]') ? wordsIn(firstOf(doc, TITLES)) || 'shown' : null,
  list: (doc) => firstOf(doc, LISTS) ?? doc.body,
  messages(doc, around) {
    const rows = allOf(doc, ROWS);
    const title = wordsIn(firstOf(doc, TITLES)).replace(/\s*[（(]\d+[)）]$/, '') || null;
    const key = keys();
    let above: Stamped | null = null;
    return rows.flatMap((row): PageMessage[] => {
      const line = firstOf(row, TIMES);
      const stamp = line ? stampOf(wordsIn(line)) : null;
      if (line && stamp) above = { element: line, stamp };
      const words = firstOf(row, TEXTS);
      if (!words) return [];
      const { text, runs } = textOf(words, 'button');
      if (text === '') return [];
      const { sentAt, shownTime } = tell([], above, around);
      const direction = row.classList.contains('me') ? 'outgoing' : row.classList.contains('you') ? 'incoming' : null;
      const speaker = row.querySelector('img.avatar')?.getAttribute('title')?.trim();
      return [
        {
          key: key(idOf(row), text, shownTime),
          element: row,
          runs,
          text,
          sender: direction === 'outgoing' ? null : speaker || title,
          sentAt,
          shownTime,
          direction,
        },
      ];
    });
  },
};
