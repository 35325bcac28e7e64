/**
 * How well a folder of saved pages is read: each NAME.html with its NAME.json (as in tests/pages) is opened under its
 * address in a real browser with the extension. `node tools/run.mjs saved-pages FOLDER [--browser chromium|firefox]
 * [--only PART]… [--pictures FOLDER [--dark]]` prints what differs, and at the end how many messages were found and how
 * many were invented.
 */
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageReport } from '../lib/messages';
import { type BrowserName, openBrowser, until } from '../tests/browser/driver';
import { copyOfBuild } from '../tests/browser/driver/copy';
import type { Expected } from '../tests/browser/session';
import { buildFor } from './build';
import { typedPath } from './root';

type Message = Expected['messages'][number];

interface Saved extends Expected {
  name: string;
  html: string;
}

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      only: { type: 'string', multiple: true, default: [] },
      pictures: { type: 'string' },
      dark: { type: 'boolean', default: false },
    },
  });
  const folder = typedPath(positionals[0] ?? 'tests/pages');
  const pages = globSync('*.json', { cwd: folder })
    .map((file) => basename(file, '.json'))
    .filter((name) => values.only.length === 0 || values.only.some((part) => name.includes(part)))
    .sort()
    .map((name): Saved => {
      const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
      return { ...expected, name, html: readFileSync(join(folder, `${name}.html`), 'utf8') };
    });
  if (pages.length === 0) {
    console.error(`No pages in ${folder}.`);
    return 2;
  }
  const pictures = values.pictures ? typedPath(values.pictures) : null;
  if (pictures) mkdirSync(pictures, { recursive: true });
  const sums = new Map<string, Sum>();
  // the clock is set once for a browser, so pages of one day share it
  for (const now of new Set(pages.map((page) => page.now)))
    await readAll(
      pages.filter((page) => page.now === now),
      { browser: values.browser as BrowserName, folder, sums, dark: values.dark, pictures },
    );
  for (const [of, { wanted, found, exact, invented }] of sums)
    console.log(`${of}: ${exact} of ${wanted} messages read exactly, ${found} with their text; ${invented} invented`);
  return 0;
}

interface Sum {
  wanted: number;
  found: number;
  exact: number;
  invented: number;
}

interface Way {
  browser: BrowserName;
  folder: string;
  sums: Map<string, Sum>;
  pictures: string | null;
  dark: boolean;
}

async function readAll(pages: Saved[], { browser, folder, sums, pictures, dark }: Way): Promise<void> {
  const [first] = pages;
  if (!first) return;
  const copy = copyOfBuild(await buildFor(browser), {
    grant: pages.map(({ url }) => url),
    now: Date.parse(first.now),
  });
  let current = first;
  const driver = await openBrowser({
    browser,
    extension: copy.folder,
    hosts: [...new Set(pages.map(({ url }) => new URL(url).host))],
    timezone: first.timezone,
    serve(url) {
      if (url.pathname === new URL(current.url).pathname) return { body: current.html };
      const [beside] = globSync(basename(url.pathname), { cwd: folder });
      return beside?.endsWith('.html') ? { body: readFileSync(join(folder, beside)) } : null;
    },
  });
  try {
    await driver.ready();
    await driver.askBackground('granted', {});
    if (dark) await driver.dark(true);
    for (const page of pages) {
      current = page;
      const tab = await driver.open(page.url);
      await tab.page.bringToFront();
      const report = await until(`${page.name} to be read`, async () => {
        const told = (await driver.askPage(page.url, 'report', {})) as PageReport;
        return told.settled && told;
      }).catch(() => null);
      compare(page, report, sums);
      if (pictures) await tab.screenshot(join(pictures, `${page.name}${dark ? '-dark' : ''}.png`));
      await tab.close();
    }
  } finally {
    await driver.close();
    copy.remove();
  }
}

const line = ({ text, sender, sentAt, direction }: Message) => JSON.stringify([direction, sender, sentAt, text]);

function compare(page: Saved, report: PageReport | null, sums: Map<string, Sum>): void {
  const left: Message[] = report ? [...report.messages] : [];
  const take = (same: (message: Message) => boolean) => {
    const at = left.findIndex(same);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const complaints: string[] = [];
  if (!report) complaints.push('never settled');
  else if (report.site !== page.site || report.pageKind !== page.pageKind)
    complaints.push(`taken for ${report.site}/${report.pageKind}, is ${page.site}/${page.pageKind}`);
  let found = 0;
  let exact = 0;
  const later: Message[] = [];
  for (const wanted of page.messages) {
    if (take((message) => line(message) === line(wanted))) {
      found += 1;
      exact += 1;
    } else later.push(wanted);
  }
  for (const wanted of later) {
    const near = take(({ text }) => text === wanted.text);
    if (near) found += 1;
    complaints.push(near ? `wanted ${line(wanted)}\n    read   ${line(near)}` : `missed ${line(wanted)}`);
  }
  for (const message of left) complaints.push(`invented ${line(message)}`);
  for (const of of [/^(?:generic|none|lender)/.test(page.site) ? 'other pages' : 'known sites', 'all']) {
    const sum = sums.get(of) ?? { wanted: 0, found: 0, exact: 0, invented: 0 };
    sums.set(of, {
      wanted: sum.wanted + page.messages.length,
      found: sum.found + found,
      exact: sum.exact + exact,
      invented: sum.invented + left.length,
    });
  }
  if (complaints.length > 0) console.log(`${page.name}\n  ${complaints.join('\n  ')}`);
}
