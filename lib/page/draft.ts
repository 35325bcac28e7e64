import type { ContextMessage, Draft } from '../evidence/record';
import type { PageMessage } from '../sites/types';
import { freeze } from './freeze';

const NEIGHBOURS = 3;

const context = ({ sender, shownTime, sentAt, direction, text }: PageMessage): ContextMessage => ({
  sender,
  shownTime,
  sentAt,
  direction,
  text,
});

export interface Drafted {
  id: string;
  how: Draft['how'];
  message: PageMessage;
  /** all messages of the page, in order: the neighbours are taken from them */
  messages: readonly PageMessage[];
  site: string;
  channel: string;
  thread: string | null;
  url: string;
  title: string;
  now: number;
  zoneOffset: number;
  zone: string;
}

/** What is kept of a message: its words, its neighbours, where it stood and how the page built it. */
export function draftOf(from: Drafted): Draft {
  const { message, messages } = from;
  const at = messages.findIndex(({ element }) => element === message.element);
  const { text, sender, direction, shownTime, sentAt, element } = message;
  return {
    id: from.id,
    kind: 'message',
    how: from.how,
    channel: from.channel,
    site: from.site,
    url: from.url,
    title: from.title,
    thread: from.thread,
    sender,
    direction,
    shownTime,
    sentAt,
    text,
    before: at < 0 ? [] : messages.slice(Math.max(0, at - NEIGHBOURS), at).map(context),
    after: at < 0 ? [] : messages.slice(at + 1, at + 1 + NEIGHBOURS).map(context),
    dom: freeze(element),
    capturedAt: from.now,
    zoneOffset: from.zoneOffset,
    zone: from.zone,
    refersTo: null,
  };
}

/** Most characters of a conversation's words in the record itself; all of them stand in its file. */
const LONGEST_THREAD = 200_000;

/** What is kept of a conversation: its words as lines, who speaks in it, from when to when. */
export function threadDraftOf(from: Omit<Drafted, 'message'>): { draft: Draft; messages: ContextMessage[] } | null {
  const messages = from.messages.map(context);
  const [first] = messages;
  if (!first) return null;
  const incoming = messages.filter(({ direction }) => direction !== 'outgoing');
  const senders = [...new Set(incoming.map(({ sender }) => sender))].filter((sender) => sender !== null);
  const times = messages.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt])).sort();
  const lines = messages.map(({ shownTime, sender, text }) => [shownTime, sender, text].filter(Boolean).join(' '));
  return {
    draft: {
      id: from.id,
      kind: 'thread',
      how: from.how,
      channel: from.channel,
      site: from.site,
      url: from.url,
      title: from.title,
      thread: from.thread,
      // of several no one is the sender
      sender: senders.length === 1 ? (senders[0] ?? null) : null,
      direction: null,
      shownTime: null,
      sentAt: times.at(-1) ?? null,
      text: lines.join('\n').slice(0, LONGEST_THREAD),
      before: [],
      after: [],
      dom: null,
      capturedAt: from.now,
      zoneOffset: from.zoneOffset,
      zone: from.zone,
      refersTo: null,
      details: {
        messages: messages.length,
        incoming: messages.filter(({ direction }) => direction === 'incoming').length,
        outgoing: messages.filter(({ direction }) => direction === 'outgoing').length,
        firstAt: times[0] ?? null,
        lastAt: times.at(-1) ?? null,
      },
    },
    messages,
  };
}

/** A fresh id; not every page is a secure context, and only there randomUUID exists. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
