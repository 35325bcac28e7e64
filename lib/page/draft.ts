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

/** A fresh id; not every page is a secure context, and only there randomUUID exists. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
