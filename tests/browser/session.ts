/** The sample conversation open in a browser, and what a person does there with keyboard and toolbar. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../lib/messages';
import { root } from '../../tools/root';
import { type BrowserName, type Driver, openBrowser, type Surface, type Tab, until } from './driver';
import { copyOfBuild } from './driver/copy';

export interface Expected {
  url: string;
  site: string;
  pageKind: string;
  now: string;
  timezone: string;
  messages: { text: string; sender: string | null; sentAt: string | null; direction: string | null }[];
}

const pages = () => join(root(), 'tests', 'pages');
export const expected = () => JSON.parse(readFileSync(join(pages(), 'google-messages.json'), 'utf8')) as Expected;
export const conversationHtml = () => readFileSync(join(pages(), 'google-messages.html'), 'utf8');

/** A host of the test's own that the extension has no right to read. */
export const strangeUrl = 'https://strange.example/page';

export interface Session {
  driver: Driver;
  tab: Tab;
  /** the extension's only page in a tab, for what a person would not see */
  report(): Promise<PageReport>;
  close(): Promise<void>;
}

export interface Wishes {
  browser: BrowserName;
  build: string;
  headers?: [string, string][];
  visible?: boolean;
  /** folder for downloads */
  downloads?: string;
  /** the conversation as it is at that time; the present, when not told */
  now?: string;
}

/** Opens the conversation, in the Chinese interface, and waits until it is read. */
export async function openConversation(wishes: Wishes): Promise<Session> {
  const page = expected();
  const copy = copyOfBuild(wishes.build, { now: Date.parse(wishes.now ?? page.now) });
  const address = new URL(page.url);
  const driver = await openBrowser({
    browser: wishes.browser,
    extension: copy.folder,
    hosts: [address.host, new URL(strangeUrl).host],
    timezone: page.timezone,
    viewport: { width: 1280, height: 860 },
    visible: wishes.visible ?? false,
    ...(wishes.downloads && { downloads: wishes.downloads }),
    serve: (url) => {
      if (url.pathname === '/favicon.ico') return null;
      const known = url.pathname === address.pathname || url.host !== address.host;
      // an answer without any body would show the browser's own error page instead
      return {
        body: known ? conversationHtml() : '<!doctype html><title>Messages</title>',
        headers: wishes.headers ?? [],
      };
    },
  });
  const close = async () => {
    await driver.close();
    copy.remove();
  };
  try {
    await speakChinese(driver);
    await driver.ready(); // beforehand: a page behind another tab is not drawn, and so not read to the end
    const tab = await driver.open(page.url);
    const report = async () => (await driver.askPage(page.url, 'report', {})) as PageReport;
    await until('the conversation to be read', async () => {
      const { settled, messages } = await report();
      return settled && messages.length > 0;
    });
    await tab.page.bringToFront();
    return { driver, tab, report, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Settings, language: 简体中文. What the browser itself speaks depends on the packages of the machine. */
export async function speakChinese(driver: Driver): Promise<void> {
  const own = await driver.openOwn('popup.html');
  await own.run(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await browser.storage.local.set({ settings: { language: 'zh-CN', hints: true } });
  });
  await own.close();
}

/** What stands in our corners of the page, as a person would read it. */
export const shadowText = (tab: Tab) =>
  tab.shadow((roots) =>
    roots.map((root) => [...root.children].map((el) => (el as HTMLElement).innerText ?? '').join('\n')).join('\n'),
  );

/** Presses Tab until the focus is on something of ours whose name or text has one of the words. */
export async function tabTo(tab: Tab, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await tab.press('Tab');
    if (await focusIsOn(tab, words)) return;
  }
  throw new Error(`80 presses of Tab did not lead to ${words}`);
}

const focusIsOn = (tab: Tab, words: string) =>
  tab.shadow((roots, words: string) => {
    const pattern = new RegExp(words);
    return roots.some(({ activeElement: focused }) => {
      const named = focused && [focused.getAttribute('aria-label'), focused.getAttribute('title'), focused.textContent];
      return named?.some((text) => text && pattern.test(text)) === true;
    });
  }, words);

/** Tab to the first marker, Enter. */
export async function openCard(tab: Tab): Promise<void> {
  await tabTo(tab, '打开提示');
  await tab.page.keyboard.press('Enter');
  await untilShown(tab, /存为证据/);
  await new Promise((done) => setTimeout(done, 250)); // it has come to rest, also for a picture
}

/** Tab to the card's button, Enter; done when the card says under which number. */
export async function keepFromCard(tab: Tab): Promise<void> {
  await tabTo(tab, '^存为证据');
  await tab.page.keyboard.press('Enter');
  await untilShown(tab, /第\s*1\s*号/);
}

/** Until the words stand in one of our corners of the page. */
export const untilShown = (tab: Tab, words: RegExp) =>
  until(`the page to show ${words}`, async () => words.test(await shadowText(tab)));

/** Until the words stand in the popup; answers with all its text. */
export async function untilSaid(surface: Surface, words: RegExp): Promise<string> {
  let text = '';
  try {
    return await until('', async () => {
      text = await surface.run(() => document.body.innerText);
      return words.test(text) ? text : false;
    });
  } catch {
    throw new Error(`The popup never said ${words}. It says:\n${text}`);
  }
}
