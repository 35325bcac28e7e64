/**
 * Opens a saved page under its real address in a real browser with the extension, and prints what the extension's
 * content script says about it. Usage:
 *   npm run --silent inspect -- FILE.html --url URL [--browser chromium|firefox] [--now ISO] [--locale TAG]
 *     [--timezone ZONE] [--header 'Name: value']… [--wait MS] [--scroll SELECTOR] [--screenshot OUT.png]
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageReport } from '../lib/messages';
import { type BrowserName, type Driver, openBrowser, type Serve, type Tab } from '../tests/browser/driver';
import { copyOfBuild } from '../tests/browser/driver/copy';
import { buildFor } from './build';
import { typedPath } from './root';

const patience = 20_000;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      now: { type: 'string' },
      locale: { type: 'string' },
      timezone: { type: 'string' },
      header: { type: 'string', multiple: true, default: [] },
      wait: { type: 'string', default: '0' },
      scroll: { type: 'string' },
      screenshot: { type: 'string' },
    },
  });
  const file = positionals[0];
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  const wait = Number(values.wait);
  const complaint =
    (!file && 'Which file? Usage: npm run --silent inspect -- FILE.html --url URL') ||
    (file && !existsSync(typedPath(file)) && `${file} is not there.`) ||
    (!URL.canParse(values.url ?? '') && '--url must be the address of the page.') ||
    (!['chromium', 'firefox'].includes(values.browser) && '--browser is chromium or firefox.') ||
    (Number.isNaN(now) && '--now must be a time like 2026-03-01T09:00:00+08:00.') ||
    (!(wait >= 0) && '--wait is a number of milliseconds.');
  if (complaint || !file || !values.url) {
    console.error(complaint);
    return 2;
  }

  const told = await inspect({
    file: typedPath(file),
    url: values.url,
    browser: values.browser as BrowserName,
    wait,
    headers: values.header.map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
    ...(now !== undefined && { now }),
    ...(values.locale && { locale: values.locale }),
    ...(values.timezone && { timezone: values.timezone }),
    ...(values.scroll && { scroll: values.scroll }),
    ...(values.screenshot && { screenshot: typedPath(values.screenshot) }),
  });
  if (told.settledMs === null) console.error('The content script did not come to rest; this is what there is.');
  console.log(JSON.stringify(told, null, 2));
  return 0;
}

export interface Inspection {
  file: string;
  url: string;
  browser: BrowserName;
  now?: number;
  locale?: string;
  timezone?: string;
  headers?: [string, string][];
  /** at least so many ms on the page */
  wait?: number;
  scroll?: string;
  screenshot?: string;
}

export async function inspect(wanted: Inspection) {
  const url = new URL(wanted.url);
  const html = readFileSync(wanted.file);
  const copy = copyOfBuild(await buildFor(wanted.browser), {
    grant: [url.href],
    ...(wanted.now !== undefined && { now: wanted.now }),
  });
  try {
    const driver = await openBrowser({
      browser: wanted.browser,
      extension: copy.folder,
      hosts: [url.host],
      serve: saved(wanted.file, html, url, wanted.headers ?? []),
      ...(wanted.locale && { locale: wanted.locale }),
      ...(wanted.timezone && { timezone: wanted.timezone }),
    });
    try {
      await driver.ready();
      // a granted host is read once the extension has set itself up for it
      await driver.askBackground('granted', {});
      const started = Date.now();
      const tab = await driver.open(url.href);
      let seen = await settled(driver, tab, started, wanted.wait ?? 0, { report: null, settledMs: null });
      if (wanted.scroll) {
        await scroll(tab, wanted.scroll);
        seen = await settled(driver, tab, started, Date.now() - started + 600, seen);
      }
      if (wanted.screenshot) {
        await tab.page.bringToFront();
        await tab.screenshot(wanted.screenshot);
      }
      return await told(driver, tab, seen, html.toString('utf8'));
    } finally {
      await driver.close();
    }
  } finally {
    copy.remove();
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** The page under its own address; files saved beside it under the addresses beside its own. */
function saved(path: string, html: Buffer, page: URL, headers: [string, string][]): Serve {
  return (url) => {
    if (url.pathname === page.pathname && url.search === page.search) return { body: html, headers };
    const beside = normalize(decodeURIComponent(new URL('.', page).pathname));
    const asked = normalize(decodeURIComponent(url.pathname));
    const type = types[extname(asked)];
    const file = join(dirname(path), asked.slice(beside.length));
    if (!type || !asked.startsWith(beside) || !existsSync(file) || !statSync(file).isFile()) return null;
    return { body: readFileSync(file), type, headers: [] };
  };
}

interface Seen {
  report: PageReport | null;
  settledMs: number | null;
}

/** Asks until the page has nothing left to read, but for `least` ms at least. `settledMs` is when it last became so. */
async function settled(driver: Driver, tab: Tab, started: number, least: number, before: Seen): Promise<Seen> {
  let seen = before;
  for (;;) {
    const report = (await driver.askPage(tab.page.url(), 'report', {}).catch(() => null)) as PageReport | null;
    const elapsed = Date.now() - started;
    if (report) seen = { report, settledMs: report.settled ? (seen.settledMs ?? elapsed) : null };
    if (seen.settledMs !== null && elapsed >= least) return seen;
    if (elapsed > Math.max(patience, least + 5000)) return seen;
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** As a person would: to the far end of what scrolls, step by step, so that a list that grows has time to. */
async function scroll(tab: Tab, selector: string): Promise<void> {
  const found = await tab.run(async (selector: string) => {
    const start = document.querySelector(selector);
    if (!start) return false;
    let box: Element | null = start;
    while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
    if (!box) {
      start.scrollIntoView();
      return true;
    }
    const end = box.scrollHeight - box.clientHeight;
    const up = box.scrollTop > end / 2;
    for (let step = 0; step < 200; step++) {
      const before = box.scrollTop;
      box.scrollTop += (up ? -0.8 : 0.8) * box.clientHeight;
      await new Promise((done) => setTimeout(done, 80));
      if (Math.abs(box.scrollTop - before) < 1) break;
    }
    return true;
  }, selector);
  if (!found) console.error(`--scroll: nothing on the page matches ${selector}`);
}

async function told(driver: Driver, tab: Tab, { report, settledMs }: Seen, html: string) {
  const requests = new Set((await driver.foreignRequests()).map(({ url }) => url));
  // Some requests of a content script cannot be told from the page's: those to hosts that the page never names.
  const host = new URL(tab.page.url()).host;
  for (const { url, byExtension } of tab.requests) {
    if (!/^(https?|wss?):/.test(url)) continue;
    const to = new URL(url);
    if (byExtension || (to.host !== host && !html.includes(to.hostname))) requests.add(url);
  }
  return {
    pageKind: report?.pageKind ?? 'none',
    site: report?.site ?? 'none',
    settledMs,
    messages: (report?.messages ?? []).map(({ text, sender, sentAt, direction, kind, findings }) => ({
      text,
      sender,
      sentAt,
      direction,
      kind,
      findings: findings.map(({ signal, rule, severity, confidence, quote, start, end, provisions }) => ({
        signal,
        rule,
        severity,
        confidence,
        quote,
        start,
        end,
        provisions,
      })),
    })),
    painted: report?.painted ?? [],
    notes: report?.notes ?? [],
    pageErrors: [...tab.errors, ...(await driver.extensionErrors())],
    requests: [...requests],
  };
}
