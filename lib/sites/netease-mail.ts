/** NetEase mail (163, 126, yeah): the letter stands in a frame of the same origin, its head in the page around it. */
import { mailFields, outerDocument, readMail } from './generic/mail';
import { survey } from './generic/survey';
import { letterAround, mailMessage } from './mails';
import { firstOf } from './rows';
import type { Site, Surroundings } from './types';

/** The frame's id ends or begins so; the class is made by a build and only a last resort. */
const LETTER_FRAME = /_frameBody$|^_mail_emailcontent_/;
const FROM = [
  '.nui-mail-detail-sender',
  '.nui-mail-detail-head .nui-user',
  '[sign="mail-sender"]',
  '.nui-addr-name',
  '.nui-addr',
];
const TIMES = ['.nui-mail-detail-time', '.nui-mail-detail-head [title*="年"]', '[sign="mail-time"]'];

function frame(doc: Document): Element | null {
  try {
    const element = doc.defaultView?.frameElement ?? null;
    return element && (LETTER_FRAME.test(element.id) || element.classList.contains('oD0')) ? element : null;
  } catch {
    return null;
  }
}

const isReading = (doc: Document, { url }: Surroundings) =>
  frame(doc) !== null ||
  /module=read\.ReadModule/.test(decodeURIComponent(url)) ||
  doc.querySelector('iframe[id$="_frameBody"], iframe[id^="_mail_emailcontent_"]') !== null;

export const neteaseMail: Site = {
  id: 'netease-mail',
  matches: [
    'https://mail.163.com/*',
    'https://mail.126.com/*',
    'https://mail.yeah.net/*',
    'https://*.mail.163.com/*',
    'https://*.mail.126.com/*',
  ],
  atInstall: false,
  grade: 'proven',
  channel: 'mail',
  pageKind(doc, around) {
    if (isReading(doc, around)) return 'mail';
    return doc.querySelector('[sign="letter"]') ? 'conversation-list' : 'none';
  },
  thread: (doc, around) =>
    isReading(doc, around) ? (/[#&?](?:mid|id)=([^&]+)/.exec(decodeURIComponent(around.url))?.[1] ?? 'shown') : null,
  list: (doc) => (frame(doc) ? doc.body : doc.body),
  messages(doc, around) {
    const inFrame = frame(doc);
    // the page around: its letter is read inside its frame
    if (!inFrame || !doc.body) return [];
    const outer = outerDocument(doc);
    if (!outer?.body) return [];
    if (firstOf(outer, FROM)) {
      // beside the letter stands the list of all letters, with their own times
      const head = letterAround(inFrame, FROM) ?? outer;
      const message = mailMessage({ head, body: doc.body, senders: FROM, times: TIMES }, around);
      return message ? [message] : [];
    }
    const read = readMail(survey(doc.body), around, mailFields(survey(outer.body), around));
    return read ? [read.message] : [];
  },
};
