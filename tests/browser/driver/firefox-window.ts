/**
 * Firefox's own window, reached through WebDriver BiDi with system access: the toolbar button, its popup, the
 * background's switch. Everything that depends on the browser's inside is in this file and named there.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { asJson } from './tabs';
import { type Inside, type Key, type Surface, type Tab, until } from './types';

export type Bidi = (method: string, params: object) => Promise<unknown>;
export type InWindow = <A extends unknown[], T>(inside: Inside<A, T>, ...args: A) => Promise<T>;

/** puppeteer keeps its raw connection to itself; only this line knows where. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

export async function chromeScope(bidi: Bidi): Promise<InWindow> {
  const tree = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const context = (tree.contexts.find(({ url }) => url.endsWith('browser.xhtml')) ?? tree.contexts[0])?.context;
  if (!context) throw new Error('Firefox shows no window');
  return async (inside, ...args) => {
    const answer = (await bidi('script.evaluate', {
      expression: asJson(inside, args),
      target: { context },
      awaitPromise: true,
    })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(String(answer.result?.value));
  };
}

/** A key as the window itself gets it from the keyboard: it goes to whatever has the focus, also to its bars and popups. */
const pressIn = (inWindow: InWindow, key: Key) =>
  inWindow((key: string) => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now');
    const named = key.length > 1;
    const event = new KeyboardEvent('', { key, code: key === ' ' ? 'Space' : key });
    const flags = named ? input.KEY_NON_PRINTABLE_KEY : 0;
    input.keydown(event, flags);
    input.keyup(event, flags);
  }, key);

/**
 * WebDriver's keys go to the page, whatever has the focus. Once Tab has led from the page's end to the toolbar, the page
 * would get keys that no person could give it, and answer only some of them: so the next keys are the window's.
 */
export async function tabBack(inWindow: InWindow, tab: Tab): Promise<void> {
  if (await tab.run(() => document.hasFocus())) return;
  for (let presses = 0; presses < 30; presses++) {
    await pressIn(inWindow, 'Tab');
    if (await inWindow(() => document.activeElement?.localName === 'browser')) {
      await until('the page to have the focus', () => tab.run(() => document.hasFocus()));
      return;
    }
  }
  throw new Error('30 presses of Tab did not lead from the toolbar to the page');
}

/** Presses the toolbar button and hands out the popup. It lives in a browser of its own that BiDi does not list. */
export async function popupIn(inWindow: InWindow, addon: string): Promise<Surface> {
  await inWindow(async (addon: string) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(addon);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  }, addon);

  const within = async <A extends unknown[], T>(ms: number, inside: Inside<A, T>, ...args: A): Promise<T> => {
    const answer = await inWindow(
      (source: string, ms: number) =>
        new Promise<{ value?: string; error?: string }>((done, fail) => {
          const popup = document.querySelector('browser.webextension-popup-browser');
          if (!popup) return fail(new Error('no popup is open'));
          const name = `juli-${Math.random()}`;
          // a popup that is just loading changes its process and forgets the question
          setTimeout(() => fail(new Error(`the popup gave no answer in ${ms} ms`)), ms);
          popup.messageManager.addMessageListener(name, function listen(message) {
            popup.messageManager.removeMessageListener(name, listen);
            done(message.data);
          });
          // A sandbox with the popup's own rights: its policy forbids code made from text, and must keep doing so.
          const script = `(async () => {
            let answer;
            const input = content.windowUtils.setHandlingUserInput(true);
            try {
              const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
              const promise = Components.utils.evalInSandbox(${JSON.stringify(source)}, sandbox);
              input.destruct();
              answer = { value: await promise };
            } catch (error) {
              answer = { error: String(error) };
            }
            sendAsyncMessage(${JSON.stringify(name)}, answer);
          })()`;
          // Firefox reads such a script byte by byte; the signs stand in string literals, where they may be written so
          const plain = script.replace(
            /[^\0-\x7f]/g,
            (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
          popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(plain)}`, false);
        }),
      asJson(inside, args),
      ms,
    );
    if (answer.value === undefined) throw new Error(answer.error);
    return JSON.parse(answer.value) as T;
  };
  const run = <A extends unknown[], T>(inside: Inside<A, T>, ...args: A): Promise<T> => within(20_000, inside, ...args);

  await until('the popup to open', async () =>
    (await inWindow(() => document.querySelector('browser.webextension-popup-browser') !== null))
      ? within(1000, () => location.href.includes('popup.html') && document.readyState === 'complete')
      : false,
  );
  return {
    run,
    press: (key) => pressIn(inWindow, key),
    async screenshot(path) {
      const picture = await inWindow(async () => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        if (!popup) throw new Error('no popup is open');
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      });
      writeFileSync(path, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    },
    async close() {
      await inWindow(() => {
        document.querySelector('browser.webextension-popup-browser')?.closest<FirefoxPanel>('panel')?.hidePopup();
      });
      await until('the popup to close', () =>
        inWindow(() => document.querySelector('browser.webextension-popup-browser') === null),
      );
    },
  };
}

/** Waits for the page's menu that a right click has opened, and takes the entry of the extension in it. */
export async function takeFromMenu(inWindow: InWindow, addon: string): Promise<void> {
  await until('the entry in the menu', () =>
    inWindow((addon: string) => {
      const menu = document.querySelector('#contentAreaContextMenu');
      const name = addon.replace(/[^a-z0-9_-]/gi, '_');
      const entry = menu?.querySelector(`menuitem[id^="${name}-menuitem-"]`);
      if (menu?.state !== 'open' || !entry) return false;
      menu.activateItem(entry);
      return true;
    }, addon),
  );
}
