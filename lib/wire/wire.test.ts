import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (raw: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;
const { heard, fake } = vi.hoisted(() => {
  const heard: { listener: Listener | null; send: (raw: unknown) => Promise<unknown> } = {
    listener: null,
    send: async () => undefined,
  };
  const fake = {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      sendMessage: (raw: unknown) => heard.send(raw),
      onMessage: {
        addListener: (listener: Listener) => {
          heard.listener = listener;
        },
        removeListener: () => undefined,
      },
    },
  };
  return { heard, fake };
});
vi.mock('../browser', () => ({ browser: fake }));

const { askBackground, callerOf, listenBackground, listenPage, WireError } = await import('./index');

const page = { id: 'us', url: 'https://messages.google.com/web', tab: { id: 7 }, frameId: 0 };
const own = { id: 'us', url: 'chrome-extension://us/popup.html' };
/** What is answered; undefined where the listener does not feel addressed. */
const say = (raw: unknown, sender: object): Promise<unknown> | undefined => {
  let respond: (answer: unknown) => void = () => undefined;
  const answered = new Promise((done) => {
    respond = done;
  });
  return heard.listener?.(raw, sender, respond) ? answered : undefined;
};
const refused = { ok: false, error: 'refused' };

describe('who asks', () => {
  it('tells content scripts from our own pages, also those in a tab', () => {
    expect(callerOf(page)).toMatchObject({ who: 'page', tabId: 7 });
    expect(callerOf(own)).toMatchObject({ who: 'own', tabId: null });
    expect(callerOf({ ...own, tab: { id: 3 } })).toMatchObject({ who: 'own', tabId: 3 });
  });
  it('knows nobody else', () => {
    expect(callerOf({ ...page, id: 'others' })).toBeNull();
    expect(callerOf({ url: page.url })).toBeNull();
    expect(callerOf({ ...page, url: 'https://us/popup.html' })).toMatchObject({ who: 'page' });
    expect(callerOf({ ...page, url: 'chrome-extension://us.example/popup.html' })).toMatchObject({ who: 'page' });
  });
});

describe('the background listens', () => {
  const handlers = {
    judge: vi.fn(async () => []),
    skim: vi.fn(async () => ({ short: 'A' })),
    keep: vi.fn(),
    keepTab: vi.fn(),
    log: vi.fn(async () => ({ rows: [], total: 0 })),
    badge: vi.fn(async () => undefined),
    openDesk: vi.fn(),
  };
  beforeEach(() => {
    vi.clearAllMocks();
    // only the calls of this test are needed; more may be added to the contract
    listenBackground(handlers as unknown as Parameters<typeof listenBackground>[0]);
  });

  it('answers what is well formed', async () => {
    expect(await say({ juli: 1, call: 'badge', ask: { count: 2, fraud: true, more: 1 } }, page)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(handlers.badge).toHaveBeenCalledWith({ count: 2, fraud: true }, expect.objectContaining({ tabId: 7 }));
  });

  const packed = { form: 'sms', texts: ['甲'], times: [''], names: ['1069'], senders: [0], ways: 'i' };
  it('takes messages field by field', async () => {
    expect(await say({ juli: 1, call: 'skim', ask: packed }, page)).toEqual({ ok: true, value: { short: 'A' } });
  });

  it.each([
    ['a page asking for the log', { juli: 1, call: 'log', ask: { before: null, limit: 5 } }],
    ['a page asking for a picture', { juli: 1, call: 'keepTab', ask: { tabId: 1, how: 'popup' } }],
    ['an unknown call', { juli: 1, call: 'constructor', ask: {} }],
    ['an ask of the wrong shape', { juli: 1, call: 'judge', ask: { messages: [{ text: 5 }] } }],
    ['fewer times than texts', { juli: 1, call: 'skim', ask: { ...packed, times: [] } }],
    ['fewer ways than texts', { juli: 1, call: 'skim', ask: { ...packed, ways: '' } }],
    ['a sender that is not named', { juli: 1, call: 'skim', ask: { ...packed, senders: [1] } }],
    ['a draft with a number for a text', { juli: 1, call: 'keep', ask: { draft: { id: '0'.repeat(32), text: 1 } } }],
  ])('refuses %s', async (_what, raw) => {
    expect(await say(raw, page)).toEqual(refused);
  });

  it('stays silent towards strangers and foreign words', () => {
    expect(say({ juli: 1, call: 'badge', ask: {} }, { ...page, id: 'others' })).toBeUndefined();
    expect(say('hello', page)).toBeUndefined();
  });

  it('says what failed', async () => {
    handlers.keep.mockRejectedValueOnce(new Error('store-full'));
    handlers.log.mockRejectedValueOnce(new Error('store-unavailable'));
    expect(await say({ juli: 1, call: 'log', ask: { before: null, limit: 5 } }, own)).toEqual({
      ok: false,
      error: 'store-unavailable',
    });
  });
});

it('a page’s script hears the background, not another page’s script', async () => {
  const report = vi.fn(async () => null);
  listenPage({ report } as unknown as Parameters<typeof listenPage>[0]);
  expect(await say({ juli: 1, call: 'report', ask: {} }, page)).toEqual(refused);
  expect(await say({ juli: 1, call: 'report', ask: {} }, own)).toEqual({ ok: true, value: null });
});

describe('asking', () => {
  it('asks again, with the same ask, when the background was stopped in between', async () => {
    const sent: unknown[] = [];
    heard.send = async (raw) => {
      sent.push(raw);
      if (sent.length === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (sent.length === 2) throw new Error('The message channel closed before a response was received');
      return { ok: true, value: [] };
    };
    expect(await askBackground('judge', { messages: [] })).toEqual([]);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((raw) => JSON.stringify(raw))).size).toBe(1);
  });

  it('does not repeat what may already have had its effect', async () => {
    const send = vi.fn(async () => {
      throw new Error('The message channel closed before a response was received');
    });
    heard.send = send;
    await expect(askBackground('openDesk', { at: 'log' })).rejects.toMatchObject({ reason: 'unreachable' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('tells why it failed, in the word of the other side', async () => {
    heard.send = async () => ({ ok: false, error: 'store-full' });
    await expect(askBackground('judge', { messages: [] })).rejects.toEqual(new WireError('failed', 'store-full'));
  });
});
