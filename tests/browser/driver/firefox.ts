import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { binaries } from './binaries';
import { shadowCall } from './chromium';
import { bidiOf, chromeScope, popupIn, tabBack, takeFromMenu } from './firefox-window';
import { askBackground, asker, askPage, followPage, foreign, middleOfSelection } from './tabs';
import { type Driven, localeOf, type Opening, type Tab, until, viewportOf } from './types';
import type { Web } from './web';

/** Every browser here has a profile of its own, so one address for the extension's pages does for all. */
const uuid = '6d1f6f0e-8a5c-4b6e-9d7a-2f1c3b4a5d6e';

export function launchFirefox(opening: Opening, web: Web): Promise<Browser> {
  const locale = localeOf(opening);
  const viewport = viewportOf(opening);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: binaries.firefox(),
    headless: !opening.visible,
    ...(opening.profile && { userDataDir: opening.profile }),
    acceptInsecureCerts: true,
    defaultViewport: opening.visible ? null : viewport,
    env: { ...process.env, LANGUAGE: locale.replace('-', '_'), TZ: opening.timezone ?? 'Asia/Shanghai' },
    // Without system access Firefox 153 lets a driver open no page of an extension, and its own window is out of reach.
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + 120}`],
    extraPrefsFirefox: {
      ...(opening.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': opening.downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.start_downloads_in_tmp_dir': false,
        'browser.download.alwaysOpenPanel': false, // its list of downloads would take the keys until it is closed
      }),
      'extensions.webextensions.uuids': JSON.stringify({ [addonId(opening.extension)]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false, // permissions.request is granted, as by a person's click
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': locale.includes('-') ? `${locale}, ${locale.split('-')[0]}` : locale,
      'intl.locale.requested': locale, // takes effect where the language package is installed
      'ui.popup.disable_autohide': true, // a headless window never has the focus that keeps a popup open
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': web.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': web.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
}

export async function driveFirefox(browser: Browser, opening: Opening, web: Web): Promise<Driven> {
  const locale = localeOf(opening);
  const addon = addonId(opening.extension);
  await browser.installExtension(opening.extension);
  const origin = `moz-extension://${uuid}/`;
  const bidi = bidiOf(browser);
  const inWindow = await chromeScope(bidi);
  const tabs = new Set<Tab>();
  await inWindow(watchExtensionRequests);

  async function newTab(): Promise<Tab> {
    const page = await browser.newPage();
    await bidi('emulation.setLocaleOverride', { locale, contexts: [contextOf(page)] });
    const tab = followPage(
      page,
      (inside, ...args) => inClosedRoots(page, String(inside), args),
      (tab) => tabBack(inWindow, tab),
    );
    tabs.add(tab);
    page.once('close', () => tabs.delete(tab));
    return tab;
  }
  async function inClosedRoots<T>(page: Page, inside: string, args: unknown[]): Promise<T> {
    const context = contextOf(page);
    const tree = await bidi('script.evaluate', {
      expression: 'document.documentElement',
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    const answer = await bidi('script.callFunction', {
      functionDeclaration: shadowCall(inside, args),
      arguments: closedRoots(tree).map((sharedId) => ({ sharedId })),
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(textOf(answer)) as T;
  }
  const openOwn = async (path: string) => {
    const tab = await newTab();
    await tab.goto(origin + path);
    return tab;
  };
  const asking = asker(openOwn);

  return {
    name: 'firefox',
    version: await browser.version(),
    web,
    own: (path) => origin + path,
    async open(url) {
      const tab = await newTab();
      await tab.goto(url);
      return tab;
    },
    openOwn,
    async popup(tab) {
      await tab.page.bringToFront();
      return popupIn(inWindow, addon);
    },
    async onPaper(tab, on) {
      await tab.page.bringToFront();
      await inWindow((on: boolean) => {
        window.gBrowser.selectedBrowser.browsingContext.mediumOverride = on ? 'print' : '';
      }, on);
    },
    async checkSelection(tab) {
      await tab.page.bringToFront();
      const { x, y } = await tab.run(middleOfSelection);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      const pointer = { type: 'pointer', id: 'right', parameters: { pointerType: 'mouse' }, actions };
      await bidi('input.performActions', { context: contextOf(tab.page), actions: [pointer] });
      await takeFromMenu(inWindow, addon);
    },
    askPage: async (address, call, ask) => askPage(await asking(), address, call, ask),
    askBackground: async (call, ask) => askBackground(await asking(), call, ask),
    async ready() {
      await asking();
    },
    async stopBackground() {
      await until('the background to stop', () =>
        inWindow(async (addon: string) => {
          const { extension } = WebExtensionPolicy.getByID(addon);
          await extension.terminateBackground({ ignoreDevToolsAttached: true });
          return extension.backgroundState === 'stopped' || extension.backgroundState === 'suspended';
        }, addon),
      );
    },
    uninstall: () => browser.uninstallExtension(addon),
    extensionErrors: () =>
      inWindow(
        (origin: string) =>
          Services.console
            .getMessageArray()
            .filter((entry) => entry instanceof Ci.nsIScriptError && entry.sourceName.startsWith(origin))
            // a popup closed while it waits for an answer: Firefox's own words, nothing to mend
            .filter((entry) => !entry.errorMessage.includes('after context unloaded'))
            // the same for a page that went into the back/forward cache while it waited: the ask is made again when it
            // comes back (lib/wire), and the note of the lost answer cannot be kept from being written
            .filter((entry) => !entry.errorMessage.includes('resolved while context is inactive'))
            .filter((entry) => (entry.flags & Ci.nsIScriptError.warningFlag) === 0)
            .map((entry) => `${entry.errorMessage} (${entry.sourceName}:${entry.lineNumber})`),
        origin,
      ),
    async dark(on) {
      await inWindow((on: boolean) => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', on ? 0 : 1);
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', on ? 1 : 0);
      }, on);
    },
    async foreignRequests() {
      const byExtension = new Set(await inWindow(() => window.juliExtensionRequests));
      for (const tab of tabs)
        for (const request of tab.requests) if (byExtension.has(request.url)) request.byExtension = true;
      return foreign(web, tabs);
    },
  };
}

/** puppeteer names a page's BiDi context only inside. */
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

function addonId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is not a build for Firefox`);
  return id;
}

/** Runs in the browser's window: notes every web request that an extension or its content script is behind. */
function watchExtensionRequests() {
  window.juliExtensionRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const url = channel.URI.spec;
    if (/^https?:/.test(url) && channel.loadInfo?.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal)
      window.juliExtensionRequests.push(url);
  }, 'http-on-opening-request');
}

interface Remote {
  result?: { type: string; sharedId?: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Walks the serialised tree for shadow roots that the page itself could not open. */
function closedRoots(tree: unknown): string[] {
  const found: string[] = [];
  interface Node {
    sharedId?: string;
    value?: { mode?: string; shadowRoot?: Node | null; children?: Node[] };
  }
  const walk = (node: Node) => {
    const shadow = node.value?.shadowRoot;
    if (shadow) {
      if (shadow.value?.mode === 'closed' && shadow.sharedId) found.push(shadow.sharedId);
      walk(shadow);
    }
    for (const child of node.value?.children ?? []) walk(child);
  };
  walk((tree as Remote).result as Node);
  return found;
}

function textOf(answer: unknown): string {
  const { result, exceptionDetails } = answer as Remote;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}
