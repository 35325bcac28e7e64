import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { binaries } from './binaries';
import { asJson, askBackground, asker, askPage, followPage, foreign } from './tabs';
import { type Driven, type Inside, localeOf, type Opening, type Surface, type Tab, until, viewportOf } from './types';
import type { Web } from './web';

export function launchChromium(opening: Opening, web: Web): Promise<Browser> {
  const locale = localeOf(opening);
  const viewport = viewportOf(opening);
  return puppeteer.launch({
    executablePath: binaries.chromium(),
    headless: !opening.visible,
    pipe: true,
    ...(opening.profile && { userDataDir: opening.profile }),
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(opening.downloads && { downloadBehavior: { policy: 'allow', downloadPath: opening.downloads } }),
    defaultViewport: opening.visible ? null : viewport,
    // Debian's Chromium takes the language of its interface from LANGUAGE; it needs the package chromium-l10n for others than English.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_'), TZ: opening.timezone ?? 'Asia/Shanghai' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to sandbox for root
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--accept-lang=${locale}`,
      `--window-size=${viewport.width},${viewport.height + 120}`,
      `--proxy-server=127.0.0.1:${web.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}

export async function driveChromium(browser: Browser, opening: Opening, web: Web): Promise<Driven> {
  const locale = localeOf(opening);
  const id = await browser.installExtension(opening.extension);
  const origin = `chrome-extension://${id}/`;
  const tabs = new Set<Tab>();
  const workerErrors: string[] = [];
  let isDark = false;
  let listening: CDPSession | null = null;
  browser.on('targetcreated', (target) => void listenTo(target));
  for (const target of browser.targets()) await listenTo(target);

  /** Errors of the background; the session must be let go before the background can be stopped. */
  async function listenTo(target: Target) {
    if (!isWorker(target)) return;
    listening = await target.createCDPSession().catch(() => null);
    listening?.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      workerErrors.push(exception?.description ?? text),
    );
    await listening?.send('Runtime.enable').catch(() => {});
  }
  function isWorker(target: Target) {
    return target.type() === 'service_worker' && target.url().startsWith(origin);
  }
  const paint = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);

  async function newTab(): Promise<Tab> {
    const page = await browser.newPage();
    await paint(page);
    // what navigator.language says follows from --accept-lang; the formats of Intl do not
    await (await page.createCDPSession()).send('Emulation.setLocaleOverride', { locale }).catch(() => {});
    const tab = followPage(page, (inside, ...args) => inClosedRoots(page, String(inside), args));
    tabs.add(tab);
    page.once('close', () => tabs.delete(tab));
    return tab;
  }
  const openOwn = async (path: string) => {
    const tab = await newTab();
    await tab.goto(origin + path);
    return tab;
  };
  const asking = asker(openOwn);

  return {
    name: 'chromium',
    version: await browser.version(),
    web,
    own: (path) => origin + path,
    async open(url) {
      const tab = await newTab();
      await tab.goto(url);
      return tab;
    },
    openOwn,
    async popup(tab): Promise<Surface> {
      await tab.page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed');
      const known = new Set(browser.targets());
      await extension.triggerAction(tab.page);
      const target = await browser.waitForTarget((t) => !known.has(t) && t.url().startsWith(`${origin}popup.html`), {
        timeout: 10_000,
      });
      const page = await target.asPage();
      await paint(page);
      return {
        async run<A extends unknown[], T>(inside: Inside<A, T>, ...args: A) {
          return JSON.parse((await page.evaluate(asJson(inside, args))) as string) as T;
        },
        press: (key) => page.keyboard.press(key),
        async screenshot(path) {
          // without a desktop nothing shrinks the popup's window to its content
          const { width, height } = await page.evaluate(() => ({
            width: document.body.offsetWidth,
            height: innerHeight,
          }));
          writeFileSync(path, await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
        },
        close: () => page.close(),
      };
    },
    onPaper: (tab, on) => tab.page.emulateMediaType(on ? 'print' : undefined),
    async checkSelection(tab) {
      await tab.page.bringToFront();
      const selectionText = await tab.run(() => String(getSelection()).replaceAll('\n', ' '));
      // headless there is no menu to press: the browser's own event is told to the listener that waits for it
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      if (!worker) throw new Error('The background does not run');
      await worker.evaluate(async (selectionText) => {
        const { chrome } = globalThis as unknown as { chrome: MenuWorld };
        const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', frameId: 0, selectionText }, front);
      }, selectionText);
    },
    askPage: async (address, call, ask) => askPage(await asking(), address, call, ask),
    askBackground: async (call, ask) => askBackground(await asking(), call, ask),
    async ready() {
      await asking();
    },
    async stopBackground() {
      const target = browser.targets().find(isWorker);
      await listening?.detach().catch(() => {});
      await (await target?.worker())?.close();
      // this one: whoever asks meanwhile starts the next
      await until('the background to stop', async () => target === undefined || !browser.targets().includes(target));
    },
    uninstall: () => browser.uninstallExtension(id),
    extensionErrors: async () => workerErrors,
    async dark(on) {
      isDark = on;
      for (const tab of tabs) await paint(tab.page);
    },
    foreignRequests: async () => foreign(web, tabs),
  };
}

interface MenuWorld {
  tabs: { query(which: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
}

/** Selectors do not reach into closed shadow roots; the protocol's own view of the document does. */
async function inClosedRoots<T>(page: Page, inside: string, args: unknown[]): Promise<T> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: number[] = [];
    const walk = (node: typeof root) => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
        walk(shadow);
      }
      for (const child of node.children ?? []) walk(child);
    };
    walk(root);
    const objects = await Promise.all(
      found.map(async (backendNodeId) => (await client.send('DOM.resolveNode', { backendNodeId })).object.objectId),
    );
    const { objectId } =
      objects.length > 0
        ? { objectId: objects[0] }
        : (await client.send('Runtime.evaluate', { expression: 'globalThis' })).result;
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: shadowCall(inside, args),
      objectId,
      arguments: objects.map((objectId) => ({ objectId })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(result.value as string) as T;
  } finally {
    await client.detach();
  }
}

export const shadowCall = (inside: string, args: unknown[]) =>
  `async function (...roots) { return JSON.stringify((await (${inside})(roots, ...${JSON.stringify(args)})) ?? null); }`;
