/**
 * Carries the calls of messages.ts between contexts. An envelope `{ juli: 1, call, ask }` is answered by `{ ok: true,
 * value }` or `{ ok: false, error }`. Each incoming ask is decoded and its sender checked here, so that behind this
 * border types can be trusted. The decoders of the background stand in decode.ts: pages that only ask do not load
 * them.
 */
import { browser } from '../browser';
import type { BackgroundCalls, PageCalls } from '../messages';
import { type BackgroundDecoders, backgroundDecoders } from './decode';

type Ask<C, K extends keyof C> = C[K] extends (ask: infer A) => Promise<unknown> ? A : never;
type Value<C, K extends keyof C> = C[K] extends (ask: never) => Promise<infer V> ? V : never;

/** Who asked: a content script in a tab ('page') or one of our own pages ('own'). */
export interface Caller {
  who: 'page' | 'own';
  tabId: number | null;
  frameId: number | null;
  /** address of the asking document */
  url: string;
}

/**
 * Why nothing came back. gone: this copy of the extension was updated or switched off, only a reload of the page helps;
 * unreachable: nobody answered in spite of repeats; refused: the other side did not accept caller or ask; failed: it
 * tried, and `message` is its word for what went wrong.
 */
export class WireError extends Error {
  constructor(
    readonly reason: 'gone' | 'unreachable' | 'refused' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}

export type Handlers<C> = { [K in keyof C]: (ask: Ask<C, K>, from: Caller) => Promise<Value<C, K>> };

/** Calls that only our own pages may make, whatever a content script says. */
const OWN_ONLY: ReadonlySet<string> = new Set([
  'keepTab',
  'keepPage',
  'keepThread',
  'stopKeeping',
  'readTab',
  'granted',
  'log',
  'record',
]);

/** Waits between tries. The background may have been stopped in the middle of an answer; a new try starts it again. */
const WAITS = [30, 120, 400, 1200, 3000];
/**
 * Calls that may be repeated when it is unknown whether they arrived: the same ask twice has the effect of one. And how
 * long one try of them may stay without any answer, in ms.
 */
const PATIENCE: Partial<Record<keyof BackgroundCalls, number>> = {
  judge: 8000,
  skim: 8000,
  readPage: 8000,
  doubtPage: 4000,
  keep: 12_000,
  badge: 4000,
  bring: 4000,
  log: 15_000,
  record: 15_000,
};

interface Answer {
  ok: boolean;
  value?: unknown;
  error?: unknown;
}
const isAnswer = (raw: unknown): raw is Answer =>
  typeof raw === 'object' && raw !== null && 'ok' in raw && typeof raw.ok === 'boolean';

/** True once this copy of the extension has been replaced or switched off under a page that still runs it. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/**
 * A page that is put away (back/forward cache) gets no answers: Firefox drops what arrives then, Chromium closes the
 * channel. When the page comes back, what was still open is given up at once instead of after the time allowed.
 */
async function within<T>(promise: Promise<T>, ms: number | undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let back: ((event: Event) => void) | undefined;
  const lost = new Promise<never>((_, reject) => {
    if (ms !== undefined) timer = setTimeout(() => reject(new Error('no answer in time')), ms);
    back = (event) => {
      if ('persisted' in event && event.persisted === true) reject(new Error('the page was put away meanwhile'));
    };
    if (hasPages) globalThis.addEventListener('pageshow', back);
  });
  try {
    return await Promise.race([promise, lost]);
  } finally {
    clearTimeout(timer);
    if (hasPages && back) globalThis.removeEventListener('pageshow', back);
  }
}

/** Workers have no pages to be put away. */
const hasPages = typeof document !== 'undefined';

function open(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  const error = typeof answer.error === 'string' ? answer.error : 'unknown';
  throw new WireError(error === 'refused' ? 'refused' : 'failed', error);
}

/** Chromium and Firefox say in these words that nobody was there to hear: the ask has certainly had no effect. */
const nobodyHeard = (error: unknown) => /receiving end does not exist/i.test(String(error));

export async function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ask: Ask<BackgroundCalls, K>,
): Promise<Value<BackgroundCalls, K>> {
  let last: unknown = null;
  for (let tries = 0; tries <= WAITS.length; tries++) {
    if (isGone()) throw new WireError('gone', 'gone');
    try {
      const raw: unknown = await within(browser.runtime.sendMessage({ juli: 1, call, ask }), PATIENCE[call]);
      // our own background wrote it, in the type of its call: nothing else can answer a runtime message
      if (isAnswer(raw)) return open(raw) as Value<BackgroundCalls, K>;
      last = 'no answer';
    } catch (error) {
      if (error instanceof WireError) throw error;
      if (/context invalidated/i.test(String(error))) throw new WireError('gone', 'gone');
      last = error;
    }
    if (!(call in PATIENCE) && !nobodyHeard(last)) break;
    const wait = WAITS[tries];
    if (wait !== undefined) await new Promise((done) => setTimeout(done, wait));
  }
  throw new WireError('unreachable', String(last));
}

/** Asks the content script of a tab. Rejects with 'unreachable' where none runs (no permission, a browser page …). */
export async function askPage<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  ask: Ask<PageCalls, K>,
  frameId?: number,
): Promise<Value<PageCalls, K>> {
  let raw: unknown;
  try {
    const options = frameId === undefined ? undefined : { frameId };
    raw = await within(browser.tabs.sendMessage(tabId, { juli: 1, call, ask, frame: frameId ?? 0 }, options), 5000);
  } catch (error) {
    throw new WireError('unreachable', String(error));
  }
  if (!isAnswer(raw)) throw new WireError('unreachable', 'no content script');
  return open(raw) as Value<PageCalls, K>;
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

function originOf(url: string): string {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}

/** Null for anybody who is not this extension. */
export function callerOf(sender: Sender): Caller | null {
  if (!sender.id || sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  const own = url !== '' && originOf(url) === originOf(browser.runtime.getURL('/'));
  const tabId = sender.tab?.id ?? null;
  // a message without tab comes from background or popup, never from a content script
  if (!own && tabId === null && url !== '') return null;
  return { who: own || tabId === null ? 'own' : 'page', tabId, frameId: sender.frameId ?? null, url };
}

type Decoders = Record<string, (raw: unknown) => unknown>;

function listen(
  handlers: object,
  decoders: Decoders,
  mayCall: (call: string, from: Caller) => boolean,
  addressedOnly = false,
): () => void {
  const answer = async (call: string, ask: unknown, from: Caller): Promise<Answer> => {
    const handler: unknown = Object.hasOwn(handlers, call) ? Reflect.get(handlers, call) : undefined;
    const decode = Object.hasOwn(decoders, call) ? decoders[call] : undefined;
    if (typeof handler !== 'function' || !decode || !mayCall(call, from)) return { ok: false, error: 'refused' };
    let decoded: unknown;
    try {
      decoded = decode(ask);
    } catch {
      return { ok: false, error: 'refused' };
    }
    try {
      return { ok: true, value: await handler(decoded, from) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message.slice(0, 300) : 'unknown' };
    }
  };
  // true says: the answer comes later. Both browsers understand it; a promise, only the newer ones
  const onMessage = (raw: unknown, sender: Sender, respond: (answer: Answer) => void): true | undefined => {
    if (typeof raw !== 'object' || raw === null || !('juli' in raw) || raw.juli !== 1) return undefined;
    if (!('call' in raw) || typeof raw.call !== 'string') return undefined;
    if (addressedOnly && !('frame' in raw && typeof raw.frame === 'number' && raw.frame > 0)) return undefined;
    const from = callerOf(sender);
    if (!from) return undefined;
    void answer(raw.call, 'ask' in raw ? raw.ask : undefined, from).then(respond);
    return true;
  };
  // the type wants listeners that always answer; not answering foreign messages is part of the contract
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (!isGone()) browser.runtime.onMessage.removeListener(listener);
  };
}

/** For the background, at the top of its script: a listener added later misses the message that woke it. */
export function listenBackground(handlers: Handlers<BackgroundCalls>): () => void {
  const decoders: BackgroundDecoders = backgroundDecoders;
  return listen(handlers, decoders, (call, from) => from.who === 'own' || !OWN_ONLY.has(call));
}

const record = (raw: unknown): Record<string, unknown> => {
  if (typeof raw !== 'object' || raw === null) throw new TypeError('not an object');
  return raw as Record<string, unknown>;
};

function howOf(raw: unknown): 'card' | 'popup' | 'command' | 'paste' {
  const { how } = record(raw);
  if (how !== 'card' && how !== 'popup' && how !== 'command' && how !== 'paste') throw new TypeError('how');
  return how;
}

/** What a page is asked is small and comes from ourselves; each field is still looked at. */
const pageDecoders: { [K in keyof PageCalls]: (raw: unknown) => Ask<PageCalls, K> } = {
  report: () => ({}),
  go: (raw) => ({ to: record(raw).to === 'previous' ? 'previous' : 'next' }),
  openCard: (raw) => {
    const { key } = record(raw);
    return { key: typeof key === 'string' ? key : null };
  },
  draft: (raw) => ({ how: howOf(raw) }),
  thread: (raw) => ({ how: howOf(raw) }),
  kept: (raw) => {
    const { draftId, kept } = record(raw);
    const { seq, id, hash, already, picture, missing } = record(kept);
    if (typeof draftId !== 'string' || typeof seq !== 'number' || typeof id !== 'string') throw new TypeError('kept');
    const words = Array.isArray(missing) ? missing.filter((word): word is string => typeof word === 'string') : [];
    return {
      draftId,
      kept: { seq, id, hash: String(hash), already: already === true, picture: picture === true, missing: words },
    };
  },
};

/**
 * For content scripts. Only background and our own pages are heard. A frame inside a page hears only what is addressed to
 * a frame: what is asked of the tab is answered by its uppermost document.
 */
export function listenPage(handlers: Handlers<PageCalls>, { frame = false } = {}): () => void {
  return listen(handlers, pageDecoders, (_call, from) => from.who === 'own', frame);
}
