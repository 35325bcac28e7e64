/**
 * What the background accepts from outside: a content script lives in a page's process, so each field of its asks is
 * checked before it is believed. A decoder throws on anything that does not fit; sizes are bounded.
 */
import type { ContextMessage, Draft } from '../evidence/record';
import type { BackgroundCalls, PackedMessages, PageWords } from '../messages';
import type { Message, MessageForm } from '../risk/types';

type Ask<K extends keyof BackgroundCalls> = Parameters<BackgroundCalls[K]>[0];
export type BackgroundDecoders = { [K in keyof BackgroundCalls]: (raw: unknown) => Ask<K> };

/** Most characters of one message, of its frozen DOM, and most messages in one ask. */
const LONGEST_TEXT = 200_000;
const LONGEST_DOM = 4_000_000;
const MOST_MESSAGES = 1000;

function wrong(what: string): never {
  throw new TypeError(what);
}
function record(raw: unknown): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) wrong('object');
  return raw as Record<string, unknown>;
}
function text(raw: unknown, longest = 4096): string {
  if (typeof raw !== 'string' || raw.length > longest) wrong('text');
  return raw;
}
const textOrNull = (raw: unknown, longest?: number): string | null =>
  raw === null || raw === undefined ? null : text(raw, longest);
function whole(raw: unknown, least: number, most: number): number {
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < least || raw > most) wrong('number');
  return raw;
}
function list(raw: unknown, most: number): unknown[] {
  if (!Array.isArray(raw) || raw.length > most) wrong('list');
  return raw;
}
function oneOf<T extends string>(raw: unknown, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === raw);
  return found ?? wrong('word');
}
function direction(raw: unknown): 'incoming' | 'outgoing' | null {
  return raw === null || raw === undefined ? null : oneOf(raw, ['incoming', 'outgoing'] as const);
}

const FORMS: readonly MessageForm[] = ['sms', 'chat', 'letter', 'page', 'contract', 'table'];
const form = (raw: unknown): MessageForm | null => (raw === null || raw === undefined ? null : oneOf(raw, FORMS));
function message(raw: unknown): Message {
  const from = record(raw);
  return {
    text: text(from.text, LONGEST_TEXT),
    sender: textOrNull(from.sender),
    sentAt: textOrNull(from.sentAt, 64),
    direction: direction(from.direction),
    form: form(from.form),
  };
}

function packedMessages(raw: unknown): PackedMessages {
  const from = record(raw);
  const texts = list(from.texts, MOST_MESSAGES).map((one) => text(one, LONGEST_TEXT));
  const names = list(from.names, MOST_MESSAGES).map((one) => textOrNull(one));
  const alike = <T>(all: T[]): T[] => (all.length === texts.length ? all : wrong('length'));
  const ways = text(from.ways, MOST_MESSAGES);
  if (ways.length !== texts.length) wrong('length');
  return {
    form: form(from.form),
    texts,
    times: alike(list(from.times, MOST_MESSAGES).map((one) => text(one, 64))),
    names,
    senders: alike(list(from.senders, MOST_MESSAGES).map((one) => whole(one, 0, names.length - 1))),
    ways,
  };
}

function contextMessage(raw: unknown): ContextMessage {
  const from = record(raw);
  return {
    sender: textOrNull(from.sender),
    shownTime: textOrNull(from.shownTime),
    sentAt: textOrNull(from.sentAt, 64),
    direction: direction(from.direction),
    text: text(from.text, LONGEST_TEXT),
  };
}

export function decodeDraft(raw: unknown): Draft {
  const from = record(raw);
  const id = text(from.id, 64);
  if (!/^[0-9a-f-]{16,64}$/.test(id)) wrong('id');
  return {
    id,
    kind: oneOf(from.kind, ['message', 'picture', 'page']),
    how: oneOf(from.how, ['card', 'popup', 'command', 'paste']),
    channel: text(from.channel, 64),
    site: text(from.site, 64),
    url: text(from.url, 8192),
    title: text(from.title),
    thread: textOrNull(from.thread),
    sender: textOrNull(from.sender),
    direction: direction(from.direction),
    shownTime: textOrNull(from.shownTime),
    sentAt: textOrNull(from.sentAt, 64),
    text: text(from.text, LONGEST_TEXT),
    before: list(from.before, 20).map(contextMessage),
    after: list(from.after, 20).map(contextMessage),
    dom: textOrNull(from.dom, LONGEST_DOM),
    capturedAt: whole(from.capturedAt, 0, 8_640_000_000_000),
    zoneOffset: whole(from.zoneOffset, -1440, 1440),
    zone: text(from.zone, 64),
    refersTo: from.refersTo === null || from.refersTo === undefined ? null : whole(from.refersTo, 1, 1e9),
  };
}

const PAGE_KINDS = ['conversation', 'conversation-list', 'mail', 'chat', 'lender-portal', 'article', 'none'] as const;
/** Most pieces of a page, rows and cells of a table, characters of a cell. */
const MOST_PIECES = 2000;
const MOST_CELLS = 400;

function pageWords(raw: unknown): PageWords {
  const from = record(raw);
  return {
    url: text(from.url, 8192),
    title: text(from.title),
    kind: oneOf(from.kind, PAGE_KINDS),
    paragraphs: list(from.paragraphs, MOST_PIECES).map((piece) => {
      const { text: words, heading, rows } = record(piece);
      const read = { text: text(words, LONGEST_TEXT), heading: heading === true };
      if (rows === undefined) return read;
      return { ...read, rows: list(rows, MOST_CELLS).map((row) => list(row, MOST_CELLS).map((cell) => text(cell))) };
    }),
  };
}

function keepAll(raw: unknown): { tabId: number; long: boolean } {
  const { tabId, long } = record(raw);
  return { tabId: whole(tabId, 0, Number.MAX_SAFE_INTEGER), long: long === true };
}

export const backgroundDecoders: BackgroundDecoders = {
  judge: (raw) => ({ messages: list(record(raw).messages, MOST_MESSAGES).map(message) }),
  skim: packedMessages,
  readPage: pageWords,
  doubtPage: (raw) => {
    const { url, title, text: words, marked } = record(raw);
    return { url: text(url, 8192), title: text(title), text: text(words, LONGEST_TEXT), marked: marked === true };
  },
  keep: (raw) => ({ draft: decodeDraft(record(raw).draft) }),
  keepTab: (raw) => {
    const { tabId, how } = record(raw);
    return { tabId: whole(tabId, 0, Number.MAX_SAFE_INTEGER), how: oneOf(how, ['popup', 'command']) };
  },
  keepPage: keepAll,
  keepThread: keepAll,
  stopKeeping: () => ({}),
  log: (raw) => {
    const { before, limit } = record(raw);
    return {
      before: before === null || before === undefined ? null : whole(before, 1, Number.MAX_SAFE_INTEGER),
      limit: whole(limit, 1, 1000),
    };
  },
  record: (raw) => ({ seq: whole(record(raw).seq, 1, 1e9) }),
  badge: (raw) => {
    const { count, fraud } = record(raw);
    return { count: whole(count, 0, 1e6), fraud: fraud === true };
  },
  readTab: (raw) => ({ tabId: whole(record(raw).tabId, 0, Number.MAX_SAFE_INTEGER) }),
  granted: () => ({}),
  askFrames: (raw) => {
    const { call, ask, frameId } = record(raw);
    return {
      call: oneOf(call, ['report', 'go', 'openCard', 'draft', 'thread', 'kept'] as const),
      ask,
      frameId: frameId === null || frameId === undefined ? null : whole(frameId, 1, Number.MAX_SAFE_INTEGER),
    };
  },
  bring: (raw) => ({ what: oneOf(record(raw).what, ['card', 'notes'] as const) }),
  openDesk: (raw) => ({ at: text(record(raw).at, 200) }),
};
