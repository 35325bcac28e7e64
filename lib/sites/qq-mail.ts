/**
 * QQ mail: the new page, whose letters may stand in an open shadow root, and the old one, whose letters stand in a
 * frame (also of exmail.qq.com).
 */
import { mailFields } from './generic/mail';
import { survey } from './generic/survey';
import { mailMessage } from './mails';
import { firstOf } from './rows';
import type { Site } from './types';

const NEW_HEAD = ['.mail-list-page-reader', '.mail-list-reader-wrap', '.mail-detail', '.mail-reader'];
const NEW_BODY = [
  '.mail-detail-content',
  '.mail-reader-body .reader-body-children',
  '.reader-body-children',
  '.mail-reader-body',
];
const NEW_FROM = [
  '.mail-detail-basic .basic-body-item:first-child .cmp-account-nick',
  '.mail-detail-basic .cmp-account-nick',
  '.mail-detail-basic .basic-body-item:first-child .cmp-account-email',
  '.mail-detail-basic .cmp-account-email',
];
const NEW_TIME = ['.mail-detail-basic .time-text', '.mail-detail .time-text'];
const OLD_BODY = ['#mailContentContainer', '#contentDiv', '.qmbox'];
const OLD_FROM = [
  '#fromAddr',
  '.readmailinfo [e] b',
  '.readmailinfo .grn',
  '.readmailinfo b[fromaddr]',
  '#sendmailname_val',
];
const OLD_TIME = ['.readmailinfo [title*="年"]', '#local_time', '.settingtable .tcolor'];

const newBody = (doc: Document) => firstOf(doc, NEW_BODY);
const oldBody = (doc: Document) => firstOf(doc, OLD_BODY);

export const qqMail: Site = {
  id: 'qq-mail',
  matches: ['https://wx.mail.qq.com/*', 'https://mail.qq.com/*', 'https://exmail.qq.com/*'],
  atInstall: false,
  grade: 'proven',
  channel: 'mail',
  pageKind: (doc) =>
    newBody(doc) || oldBody(doc)
      ? 'mail'
      : doc.querySelector('.mail-list-page, #mailList')
        ? 'conversation-list'
        : 'none',
  thread(doc, { url }) {
    if (!newBody(doc) && !oldBody(doc)) return null;
    return /[?&]mailid=([^&#]+)/.exec(url)?.[1] ?? /#(.*)$/.exec(url)?.[1] ?? 'shown';
  },
  list: (doc) => firstOf(doc, NEW_HEAD) ?? (newBody(doc) || oldBody(doc) ? doc.body : null),
  messages(doc, around) {
    const now = newBody(doc);
    if (now) {
      const head = firstOf(doc, NEW_HEAD) ?? doc;
      const message = mailMessage({ head, body: now, senders: NEW_FROM, times: NEW_TIME }, around);
      return message ? [message] : [];
    }
    const old = oldBody(doc);
    if (!old) return [];
    if (!firstOf(doc, OLD_FROM)) {
      const labelled = mailFields(survey(doc.body), around);
      const message = mailMessage({ head: doc, body: old, senders: [], times: [] }, around);
      if (!message) return [];
      if (!labelled) return [message];
      const { sender, sentAt, shownTime } = labelled;
      return [{ ...message, sender, sentAt: sentAt ?? message.sentAt, shownTime: shownTime ?? message.shownTime }];
    }
    const message = mailMessage({ head: doc, body: old, senders: OLD_FROM, times: OLD_TIME }, around);
    return message ? [message] : [];
  },
};
