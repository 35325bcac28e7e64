/** What both browsers do alike: following a puppeteer page, and asking through the extension's own messages. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Inside, type Key, type Tab, until } from './types';
import { type Attempt, isBrowsersOwn, type Web } from './web';

/** Source of a function call that takes and gives JSON. */
export const asJson = (inside: unknown, args: unknown[]) =>
  `(async () => JSON.stringify((await (${String(inside)})(...${JSON.stringify(args)})) ?? null))()`;

/** `tabbed` is done after each Tab, which may have led out of the page. */
export function followPage(page: Page, shadow: Tab['shadow'], tabbed = async (_: Tab) => {}): Tab {
  const tab: Tab = {
    page,
    errors: [],
    requests: [],
    async goto(url) {
      if (/^(https?|chrome-extension):/.test(url)) await page.goto(url, { waitUntil: 'domcontentloaded' });
      else {
        // goto on a page of Firefox or of an extension in it never settles (puppeteer/puppeteer#14314)
        page.goto(url, { waitUntil: [] }).catch(() => {});
        await loaded(tab, url);
      }
    },
    async run<A extends unknown[], T>(inside: Inside<A, T>, ...args: A) {
      return JSON.parse((await page.evaluate(asJson(inside, args))) as string) as T;
    },
    shadow,
    async press(key: Key) {
      await page.keyboard.press(key);
      if (key === 'Tab') await tabbed(tab);
    },
    async screenshot(path) {
      writeFileSync(path, await page.screenshot());
    },
    async close() {
      await page.close();
    },
  };
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    // Firefox reports refused resources, and the icon it asks for by itself, like errors of a script
    if (!/^Cross-Origin Request Blocked|\/favicon\.ico/.test(message)) tab.errors.push(message);
  });
  page.on('request', (request) => {
    const frames = request.initiator()?.stack?.callFrames ?? [];
    tab.requests.push({
      url: withoutHash(request.url()),
      byExtension: frames.some(({ url }) => /^(chrome|moz)-extension:/.test(url)),
    });
  });
  return tab;
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

/** Everything that was tried, less what a page asked for by itself. */
export function foreign(web: Web, tabs: Iterable<Tab>): Attempt[] {
  const byPage = new Set<string>();
  const hosts = new Set<string>();
  const byExtension = new Set<string>();
  for (const tab of tabs)
    for (const { url, byExtension: ours } of tab.requests) {
      (ours ? byExtension : byPage).add(url);
      if (!ours && URL.canParse(url)) hosts.add(new URL(url).host);
    }
  return web.attempts.filter((attempt) => {
    if (byExtension.has(attempt.url)) return true;
    if (isBrowsersOwn(attempt.host) && !attempt.served) return false;
    // the browser asks for a page's icon by itself, and a tunnel shows no more than its host
    if (attempt.url.endsWith('/favicon.ico')) return false;
    return !byPage.has(attempt.url) && !(attempt.method === 'CONNECT' && hosts.has(attempt.host));
  });
}

interface Answer {
  ok: boolean;
  value?: unknown;
  error?: string;
}

interface ExtensionGlobal {
  browser: {
    tabs: {
      query(what: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]>;
      sendMessage(id: number, message: unknown): Promise<Answer>;
    };
    runtime: { sendMessage(message: unknown): Promise<Answer> };
  };
}

export async function askPage(own: Tab, address: string, call: string, ask: unknown): Promise<unknown> {
  // Without a right to read addresses a page of the extension sees only tab ids: then every tab is asked for its own.
  const answer = await own.run(
    async (address: string, call: string, ask: unknown): Promise<Answer> => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      const tabs = await browser.tabs.query({});
      const known = tabs.filter((tab) => tab.url?.startsWith(address));
      let last: Answer = { ok: false, error: 'no tab answers' };
      for (const tab of known.length > 0 ? known : tabs) {
        if (tab.id === undefined) continue;
        try {
          const message = { juli: 1, call, ask };
          const got = await browser.tabs.sendMessage(tab.id, message);
          if (got) return got;
        } catch (error) {
          last = { ok: false, error: String(error) };
        }
      }
      return last;
    },
    address,
    call,
    ask,
  );
  return unpack(answer, call);
}

export async function askBackground(own: Tab, call: string, ask: unknown): Promise<unknown> {
  const answer = await own.run(
    (call: string, ask: unknown) =>
      (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({ juli: 1, call, ask }),
    call,
    ask,
  );
  return unpack(answer, call);
}

function unpack(answer: Answer | null, call: string): unknown {
  if (!answer?.ok) throw new Error(`${call}: ${answer?.error ?? 'no answer'}`);
  return answer.value;
}

/** The one page of the extension through which a driver asks; opened at the first question. */
export function asker(openOwn: (path: string) => Promise<Tab>): () => Promise<Tab> {
  let opened: Promise<Tab> | null = null;
  return () => {
    opened ??= openOwn('popup.html');
    return opened;
  };
}

/** The tab changes its process while such a page loads; what was asked meanwhile is asked again. */
const loaded = (tab: Tab, address: string) =>
  until(`${address} to load`, () =>
    tab.run((address: string) => location.href.startsWith(address) && document.readyState === 'complete', address),
  );

/** Runs in a page: a place in the first line that is selected. A press beside it would select something else. */
export function middleOfSelection(): { x: number; y: number } {
  const [line] = (getSelection() as Selection).getRangeAt(0).getClientRects();
  if (!line) throw new Error('nothing is selected');
  return { x: Math.round(line.left + line.width / 2), y: Math.round(line.top + line.height / 2) };
}
