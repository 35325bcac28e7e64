import type { Page } from 'puppeteer-core';
import type { Attempt, Serve, Web } from './web';

export type BrowserName = 'chromium' | 'firefox';

export interface Opening {
  browser: BrowserName;
  /** folder of the built extension */
  extension: string;
  /** hosts (with port, where it is not the scheme's own) that the test answers for */
  hosts: string[];
  serve: Serve;
  /** IANA zone of the machine; Asia/Shanghai unless told */
  timezone?: string;
  /** navigator.language and Accept-Language; zh-CN unless told */
  locale?: string;
  viewport?: { width: number; height: number };
  /** folder of a profile that outlives the browser; a fresh one for each unless told */
  profile?: string;
  /** folder into which the browser saves downloads without asking */
  downloads?: string;
  /** a window on the desktop instead of a headless browser */
  visible?: boolean;
}

export const localeOf = (opening: Opening) => opening.locale ?? 'zh-CN';
export const viewportOf = (opening: Opening) => opening.viewport ?? { width: 1100, height: 800 };

/** A function that runs inside the browser: it sees nothing of the test but its arguments, which travel as JSON. */
export type Inside<A extends unknown[], T> = (...args: A) => T | Promise<T>;
/** The same, with all closed shadow roots of the page handed in first. */
export type InsideShadow<A extends unknown[], T> = (roots: ShadowRoot[], ...args: A) => T | Promise<T>;

/** A key that a person presses: by its name, or the sign it writes. */
export type Key = 'Tab' | 'Enter' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | ' ';

export interface Surface {
  /**
   * Presses a key. Where Tab leads out of the page, into the browser's own bars, it goes on through them, as a person
   * would, until it is back.
   */
  press(key: Key): Promise<void>;
  run<A extends unknown[], T>(inside: Inside<A, T>, ...args: A): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends Surface {
  page: Page;
  /** uncaught errors of the page and of what runs in it */
  errors: string[];
  /** addresses asked for by the page, as the browser reports them, with the script that started it where known */
  requests: { url: string; byExtension: boolean }[];
  goto(url: string): Promise<void>;
  shadow<A extends unknown[], T>(inside: InsideShadow<A, T>, ...args: A): Promise<T>;
}

export interface Driver {
  name: BrowserName;
  version: string;
  web: Web;
  /** address of a file of the extension */
  own(path: string): string;
  open(url: string): Promise<Tab>;
  /** a page of the extension in a tab of its own */
  openOwn(path: string): Promise<Tab>;
  /** presses the toolbar button while this tab is in front, and answers with what opens */
  popup(tab: Tab): Promise<Surface>;
  /** shows the tab as it would be printed, or as it is again */
  onPaper(tab: Tab, on: boolean): Promise<void>;
  /** takes our entry of the menu that a right click on what is selected opens */
  checkSelection(tab: Tab): Promise<void>;
  /** what the popup does: one call to the content script of the first tab whose address begins so */
  askPage(address: string, call: string, ask: unknown): Promise<unknown>;
  /** one call to the background, from a page of the extension */
  askBackground(call: string, ask: unknown): Promise<unknown>;
  /** opens beforehand what asking needs, so that the first answer is not late */
  ready(): Promise<void>;
  stopBackground(): Promise<void>;
  /** takes the extension away under the open pages */
  uninstall(): Promise<void>;
  /** errors of background and content scripts that no tab reports */
  extensionErrors(): Promise<string[]>;
  dark(on: boolean): Promise<void>;
  /** attempts to reach a host, without the browsers' own and without what the pages asked for themselves */
  foreignRequests(): Promise<Attempt[]>;
  close(): Promise<void>;
  /** ends the browser as a power cut would (SIGKILL) */
  kill(): Promise<void>;
}

/** What a browser brings to it; ending is the same for both. */
export type Driven = Omit<Driver, 'close' | 'kill'>;

/** Tries again until the answer is neither false, null nor undefined; what it threw last is told on giving up. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false | null | undefined>,
  { timeout = 20_000, every = 50 } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found !== false && found !== null && found !== undefined) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms for ${what}${last ? `; last error: ${String(last)}` : ''}`);
    await new Promise((done) => setTimeout(done, every));
  }
}
