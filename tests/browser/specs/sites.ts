import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PageReport } from '../../../lib/messages';
import { root } from '../../../tools/root';
import { isBrowsersOwn, openBrowser, until } from '../driver';
import { copyOfBuild } from '../driver/copy';
import type { Expected } from '../session';
import type { Spec } from '../shape';

const folder = () => join(root(), 'tests', 'pages');
const names = () =>
  globSync('*.json', { cwd: folder() })
    .map((file) => basename(file, '.json'))
    .sort();

interface Saved extends Expected {
  name: string;
  html: string;
}

const saved = (name: string): Saved => ({
  ...(JSON.parse(readFileSync(join(folder(), `${name}.json`), 'utf8')) as Expected),
  name,
  html: readFileSync(join(folder(), `${name}.html`), 'utf8'),
});

/** As many as one browser reads in good time where the machine is busy. */
const AT_ONCE = 18;

/** Described once, run on every saved page: what is read is what stands there, and the page stays as it was. */
function onPages(what: string, wanted: (page: Saved) => boolean): Spec[] {
  const pages = names().map(saved).filter(wanted);
  const parts = Math.max(1, Math.ceil(pages.length / AT_ONCE));
  return Array.from({ length: parts }, (_, part) =>
    onSome(
      parts === 1 ? what : `${what} (${part + 1} of ${parts})`,
      pages.filter((_, at) => at % parts === part),
    ),
  );
}

const onSome = (what: string, pages: readonly Saved[]): Spec => ({
  name: `${what} are read as described and left as they were`,
  async run({ browser, build, out }) {
    const [first] = pages;
    if (!first) throw new Error('tests/pages is empty');
    const copy = copyOfBuild(build, { grant: pages.map(({ url }) => url), now: Date.parse(first.now) });
    let current = first;
    const driver = await openBrowser({
      browser,
      extension: copy.folder,
      hosts: [...new Set(pages.map(({ url }) => new URL(url).host))],
      timezone: first.timezone,
      serve(url) {
        const page = new URL(current.url);
        if (url.pathname === page.pathname) return { body: current.html };
        const beside = join(folder(), basename(url.pathname));
        return url.pathname.endsWith('.html') && existsSync(beside) ? { body: readFileSync(beside) } : null;
      },
    });
    const wrong: string[] = [];
    try {
      await driver.ready();
      await driver.askBackground('granted', {});
      for (const page of pages) {
        current = page;
        const tab = await driver.open(page.url);
        await tab.page.bringToFront();
        const report = await until(`${page.name} to be read`, async () => {
          const told = (await driver.askPage(page.url, 'report', {})) as PageReport;
          return told.settled && told;
        }).catch((error) => String(error));
        if (typeof report === 'string') {
          wrong.push(report);
          await tab.close();
          continue;
        }
        const got = {
          site: report.site,
          pageKind: report.pageKind,
          messages: report.messages.map(({ text, sender, sentAt, direction }) => ({ text, sender, sentAt, direction })),
        };
        const wanted = { site: page.site, pageKind: page.pageKind, messages: page.messages };
        try {
          assert.deepEqual(got, wanted);
        } catch (error) {
          wrong.push(`${page.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
        await tab.screenshot(join(out, `${browser}-site-${page.name}.png`));
        const body = await tab.run(() => document.body.innerHTML);
        const plain = await tab.run((html: string) => {
          // the one builds shadow roots that are written down, the other keeps comments
          const written = html.includes('shadowrootmode') && Document.parseHTMLUnsafe?.(html);
          const other = written || new DOMParser().parseFromString(html, 'text/html');
          return other.body.innerHTML;
        }, page.html);
        if (body !== plain) wrong.push(`${page.name}: the page is not what was served`);
        for (const { url, byExtension } of tab.requests)
          if (byExtension) wrong.push(`${page.name}: we asked for ${url}`);
        for (const error of tab.errors) wrong.push(`${page.name}: ${error}`);
        await tab.close();
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual(await driver.extensionErrors(), []);
      // everything that was answered is one of the saved pages; nothing else may have been asked for
      const strange = driver.web.attempts.filter(
        ({ served, host, url }) => !served && !isBrowsersOwn(host) && !url.endsWith('/favicon.ico'),
      );
      assert.deepEqual(strange, []);
    } finally {
      await driver.close();
      copy.remove();
    }
  },
});

const isKnown = ({ site }: Saved) => !/^(?:generic|none|lender)/.test(site);
export const knownSites = onPages('saved pages of known sites', isKnown);
export const conversations = onPages(
  'saved text messages on other pages',
  (page) => !isKnown(page) && page.site === 'generic-sms',
);
export const chats = onPages(
  'saved chats and letters on other pages',
  (page) => !isKnown(page) && /^generic-(?!sms)/.test(page.site),
);
export const otherPages = onPages(
  'saved pages without a conversation',
  (page) => !isKnown(page) && !/^generic/.test(page.site),
);
