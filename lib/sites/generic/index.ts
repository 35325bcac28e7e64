/**
 * The reader of pages that nobody described. It looks for a list of messages, then for a letter, then for the notices
 * of a lender's page, and says nothing where it finds none of these.
 */
import { isShown } from '../dom';
import type { PageKind, PageMessage, Site, SiteId, Surroundings } from '../types';
import { readFlat } from './flat';
import type { Grow } from './grow';
import { readList } from './list';
import { countHeads, mailFields, outerDocument, personOf, readMail } from './mail';
import { survey } from './survey';
import { isPhone, SMS_LIKE } from './words';

type Scope = 'sms' | 'chat' | 'mail' | 'any';

export interface Seen {
  id: SiteId;
  kind: PageKind;
  /** how what was found travels */
  channel: string;
  container: Element | null;
  messages: PageMessage[];
  /** reads what has come to the end of the list by itself */
  grow: Grow | null;
}

const NOTHING: Seen = { id: 'none', kind: 'none', channel: 'page', container: null, messages: [], grow: null };
const CHANNELS: Partial<Record<SiteId, string>> = {
  'generic-sms': 'sms',
  'generic-chat': 'chat',
  'generic-webmail': 'mail',
};
const IDS: Record<Exclude<Scope, 'any'>, keyof typeof KINDS> = {
  sms: 'generic-sms',
  chat: 'generic-chat',
  mail: 'generic-webmail',
};
const KINDS = { 'generic-sms': 'conversation', 'generic-chat': 'chat', 'generic-webmail': 'mail' } as const;
const SMS_PAGE = /短信|簡訊|简讯|\bsms\b|text messages/i;
const CHAT_PAGE = /客服|聊天|会话|對話|对话|在线咨询|在线沟通|\bchat\b|\bim\b|kefu|livechat|message/i;
const MAIL_PAGE = /邮箱|郵箱|邮件|\bmail\b|webmail/i;

export function readPage(doc: Document, around: Surroundings, scope: Scope): Seen {
  if (!doc.body || !isShown(doc.body)) return NOTHING;
  const seen = survey(doc.body);
  if (seen.pieces.length === 0) return NOTHING;
  const outer = outerDocument(doc);
  const outerFields = scope === 'mail' && outer?.body ? mailFields(survey(outer.body), around) : null;
  const heads = countHeads(seen);
  // a list whose entries have fields each
  const listed = scope !== 'mail' && heads > 1 ? readList(seen, scope === 'sms' || scope === 'chat', around) : null;
  if (scope === 'mail' || (!listed && scope !== 'chat' && heads > 0 && mailFields(seen, around))) {
    const mail = readMail(seen, around, outerFields);
    // fields as of a letter, but sent from a number: one text message with its details
    const numbered = scope !== 'mail' && mail !== null && isPhone(mail.message.sender ?? '') && heads === 1;
    if (mail && (numbered || scope !== 'sms')) {
      const id = numbered ? 'generic-sms' : 'generic-webmail';
      return {
        id,
        kind: numbered ? 'conversation' : 'mail',
        channel: numbered ? 'sms' : 'mail',
        container: mail.element,
        messages: [mail.message],
        grow: null,
      };
    }
    // a list of letters is no letter
    if (scope === 'mail') return { ...NOTHING, id: 'generic-webmail', kind: 'conversation-list' };
  }
  const list = listed ?? readList(seen, scope === 'sms' || scope === 'chat', around);
  if (list) {
    const { container, numbers, threads } = list;
    // the beginning of a message is not the message
    const messages = threads
      ? list.messages.filter(({ text }) => numbers && !/(?:…|\.\.\.)$/.test(text))
      : list.messages;
    const where = `${doc.title} ${around.url}`;
    const id: keyof typeof KINDS =
      scope !== 'any'
        ? IDS[scope]
        : numbers || (SMS_PAGE.test(where) && !CHAT_PAGE.test(doc.title)) || isMostlySms(messages)
          ? 'generic-sms'
          : MAIL_PAGE.test(where) && !CHAT_PAGE.test(doc.title)
            ? 'generic-webmail'
            : 'generic-chat';
    // a list of letters is no letter
    if (id === 'generic-webmail' && isInbox(messages)) return { ...NOTHING, id, kind: 'conversation-list' };
    if (id === 'generic-webmail') asLetters(messages);
    return {
      // later letters want their names and sides told as well
      grow: id === 'generic-webmail' ? null : list.grow,
      id,
      kind: threads ? 'conversation-list' : KINDS[id],
      channel: CHANNELS[id] ?? 'chat',
      container,
      messages,
    };
  }
  if (scope === 'chat') return { ...NOTHING, id: 'generic-chat' };
  const flat = readFlat(seen, doc, around);
  if (flat.kind === 'log' || (scope === 'sms' && (flat.kind === 'letter' || flat.kind === 'portal')))
    return {
      id: 'generic-sms',
      kind: 'conversation',
      channel: 'sms',
      container: flat.container,
      messages: flat.messages,
      grow: null,
    };
  if (scope === 'sms') return { ...NOTHING, id: 'generic-sms' };
  if (flat.kind === 'letter' || flat.kind === 'portal')
    return {
      id: 'lender-portal',
      kind: 'lender-portal',
      channel: flat.kind === 'letter' ? 'letter' : 'page',
      container: flat.container,
      messages: flat.messages,
      grow: null,
    };
  return { ...NOTHING, kind: flat.kind };
}

/** Whose a letter is shows where one of them is known to be the reader's own, or where all are of one sender. */
function asLetters(messages: readonly PageMessage[]): void {
  for (const message of messages) message.sender = message.sender === null ? null : personOf(message.sender);
  const told =
    messages.some(({ direction }) => direction === 'outgoing') ||
    new Set(messages.map(({ sender }) => sender)).size === 1;
  if (told) for (const message of messages) message.direction ??= 'incoming';
}

/** Lines of a mailbox: to be ticked or followed, with a time as short as its age allows. */
const isInbox = (messages: readonly PageMessage[]) =>
  messages.filter(
    ({ element, runs, sentAt, shownTime }) =>
      (sentAt === null && shownTime !== null) ||
      element.querySelector('input[type="checkbox"]') !== null ||
      runs[0]?.node.parentElement?.closest('a[href]') != null,
  ).length *
    2 >
  messages.length;

const isMostlySms = (messages: readonly PageMessage[]) =>
  messages.filter(({ text }) => SMS_LIKE.test(text)).length * 2 > messages.length &&
  messages.every(({ direction }) => direction !== 'outgoing');

/** What was found, until the page is another one: a different address, or clearly more or fewer elements. */
interface Kept {
  url: string;
  size: number;
  seen: Seen;
  /** how often nothing was found: a page without messages is asked less and less */
  vain: number;
}

const MOST_IN_VAIN = 12;

/** A reader for pages of one kind, or of any. */
export function genericSite(site: { id: Site['id']; matches: string[]; scope: Scope; channel: string }): Site {
  const kept = new WeakMap<Document, Kept>();
  const sizeOf = (doc: Document) => doc.getElementsByTagName('*').length;
  const read = (doc: Document, around: Surroundings): Seen => {
    const before = kept.get(doc);
    const seen = readPage(doc, around, site.scope);
    const vain = seen.messages.length > 0 ? 0 : (before?.url === around.url ? before.vain : 0) + 1;
    kept.set(doc, { url: around.url, size: sizeOf(doc), seen, vain });
    return seen;
  };
  const known = (doc: Document, around: Surroundings): Seen => {
    const before = kept.get(doc);
    if (!before || before.url !== around.url) return read(doc, around);
    if (before.seen.container !== null && !before.seen.container.isConnected) return read(doc, around);
    const other = Math.abs(before.size - sizeOf(doc));
    const much = before.vain > MOST_IN_VAIN ? Math.max(100, before.size * 0.3) : Math.max(4, before.size * 0.04);
    return other > much ? read(doc, around) : before.seen;
  };
  const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]+/i, '');
  return {
    id: site.id,
    matches: site.matches,
    atInstall: false,
    grade: 'generic',
    channel: site.channel,
    pageKind: (doc, around) => known(doc, around).kind,
    seenAs(doc, around) {
      const { id, channel } = known(doc, around);
      return { id, channel: id === 'none' ? site.channel : channel };
    },
    thread(doc, around) {
      // asked on a slow beat: here a page that has become another one is noticed
      known(doc, around);
      return pathOf(around.url) || '/';
    },
    list: (doc) => kept.get(doc)?.seen.container ?? null,
    messages: (doc, around) => read(doc, around).messages,
    grown(doc, added, around) {
      const before = kept.get(doc);
      if (!before || before.url !== around.url) return null;
      const news = before.seen.grow?.(added, around) ?? null;
      if (!news) return null;
      for (const element of added) before.size += 1 + element.getElementsByTagName('*').length;
      before.seen.messages.push(...news);
      return news;
    },
  };
}

/** Reads any page the person asks for. */
export const anySite: Site = genericSite({ id: 'generic-chat', matches: [], scope: 'any', channel: 'page' });
