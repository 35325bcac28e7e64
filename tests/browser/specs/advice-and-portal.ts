import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LogRow, RecordDetail } from '../../../lib/evidence/record';
import words from '../../../lib/i18n/zh-CN';
import type { PageReport } from '../../../lib/messages';
import { root } from '../../../tools/root';
import { type Driver, openBrowser, type Tab, until } from '../driver';
import { copyOfBuild } from '../driver/copy';
import { type Expected, keepFromCard, speakChinese, tabTo, untilSaid, untilShown } from '../session';
import type { Spec, World } from '../shape';
import { pressInPopup } from './capture';

const folder = () => join(root(), 'tests', 'pages');

interface Saved extends Expected {
  name: string;
  html: string;
  /** none where the page says nothing of them */
  notes?: { id: string; quote: string }[];
}

const saved = (pattern: string): Saved[] =>
  globSync(`${pattern}.json`, { cwd: folder() })
    .sort()
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(folder(), file), 'utf8')) as Omit<Saved, 'name' | 'html'>),
      name: basename(file, '.json'),
      html: readFileSync(join(folder(), file.replace(/json$/, 'html')), 'utf8'),
    }));

interface Here {
  driver: Driver;
  open(name: string): Promise<Tab>;
  report(name: string): Promise<PageReport>;
}

/** Opens a browser in which the saved pages stand under their own addresses, granted as a person would. */
async function onPages({ browser, build }: World, pattern: string, run: (here: Here, pages: Saved[]) => Promise<void>) {
  const pages = saved(pattern);
  const [first] = pages;
  if (!first) throw new Error(`tests/pages has no ${pattern}`);
  const named = (name: string) => {
    const page = pages.find((one) => one.name === name);
    if (!page) throw new Error(`tests/pages has no ${name}`);
    return page;
  };
  const copy = copyOfBuild(build, { grant: pages.map(({ url }) => url), now: Date.parse(first.now) });
  const driver = await openBrowser({
    browser,
    extension: copy.folder,
    hosts: [...new Set(pages.map(({ url }) => new URL(url).host))],
    timezone: first.timezone,
    serve(url) {
      const page = pages.find(
        (one) => new URL(one.url).host === url.host && new URL(one.url).pathname === url.pathname,
      );
      return page ? { body: page.html } : null;
    },
  });
  const report = (name: string) =>
    until(`${name} to be read`, async () => {
      const told = (await driver.askPage(named(name).url, 'report', {})) as PageReport;
      return told.settled && told;
    });
  try {
    await speakChinese(driver);
    await driver.ready();
    await driver.askBackground('granted', {});
    const open = async (name: string) => {
      const tab = await driver.open(named(name).url);
      await tab.page.bringToFront();
      return tab;
    };
    await run({ driver, open, report }, pages);
    assert.deepEqual(await driver.extensionErrors(), []);
  } finally {
    await driver.close();
    copy.remove();
  }
}

/** Outdated or unsafe advice is noted, right advice, a warning and a judgment are not; lenders' pages are reckoned. */
export const notes: Spec = {
  name: 'advice and lender pages carry the notes they should, and no others',
  async run(world) {
    await onPages(world, '{advice,portal}-*', async ({ open, report }, pages) => {
      for (const page of pages) {
        const tab = await open(page.name);
        const told = await report(page.name);
        const got = told.notes.map(({ id, quote }) => ({ id, quote }));
        assert.deepEqual(got, page.notes ?? [], page.name);
        assert.deepEqual(tab.errors, []);
        await tab.close();
      }
    });
  },
};

/** By keyboard to a note on an article; the popup tells what a lender's page says. */
export const notesShown: Spec = {
  name: 'a note opens its card, and the popup reckons a lender page',
  async run(world) {
    const { browser, out } = world;
    await onPages(world, '{advice,portal}-*', async ({ driver, open, report }) => {
      const article = await open('advice-outdated');
      await report('advice-outdated');
      await tabTo(article, '打开提示');
      await article.page.keyboard.press('Enter');
      await untilShown(article, /这一条可能已过时/);
      await new Promise((done) => setTimeout(done, 250));
      await article.screenshot(join(out, `${browser}-advice-card.png`));
      // words of a page say little without it: the page is kept for their sake
      await keepFromCard(article);
      await untilShown(article, /这几句话和整个网页都在里面/);
      await article.screenshot(join(out, `${browser}-advice-kept.png`));
      const record = (await driver.askBackground('record', { seq: 1 })) as RecordDetail;
      assert.equal(record.entry?.kind, 'page');
      const marked = String(record.entry?.details.marked);
      assert.ok(marked.length > 10 && record.entry?.text.includes(marked.slice(0, 10)), marked);
      assert.ok(record.parts.some(({ name, base64 }) => name === 'page.html' && base64));
      const popup = await driver.popup(article);
      await untilSaid(popup, /这一页写的[\s\S]*引用的法律已废止/);
      await popup.screenshot(join(out, `${browser}-advice-popup.png`));
      await pressInPopup(popup, words['keep.page']);
      await untilSaid(popup, /已存好/);
      const both = (await driver.askBackground('log', { before: null, limit: 9 })) as { rows: LogRow[] };
      assert.deepEqual(
        both.rows.map(({ kind }) => kind),
        ['page', 'page'],
      );
      await popup.close();
      await article.close();

      const portal = await open('portal-schedule');
      await report('portal-schedule');
      const lender = await driver.popup(portal);
      await untilSaid(lender, /折合年化约 46\.5%[\s\S]*担保费/);
      await untilSaid(lender, /收款方是不是贷款机构|金额是怎么算出来的/);
      await lender.screenshot(join(out, `${browser}-portal-popup.png`));
      await lender.close();
      await portal.close();
    });
  },
};

/** What stands beside the field. */
const beside = (tab: Tab) =>
  tab.shadow((roots) => roots.map((root) => root.querySelector('.form-hint')?.textContent ?? '').join(''));

const SECRET = '622200990011';

/** A private field on a page that imitates, or reads like fraud, brings one sentence; nothing typed is told to anybody. */
export const formGuard: Spec = {
  name: 'one calm sentence beside private fields on doubtful pages, none elsewhere',
  async run(world) {
    const { browser, out } = world;
    await onPages(world, 'form-*', async ({ driver, open, report }) => {
      const doubtful: [string, RegExp][] = [
        ['form-imitation', /这个网址像「.*京东消费金融.*」/],
        ['form-fraud', /像诈骗的说法/],
      ];
      for (const [name, sentence] of doubtful) {
        const tab = await open(name);
        await report(name);
        await tab.page.click('#name');
        await tab.page.keyboard.type('某人');
        assert.equal(await beside(tab), '', `${name}: a name is no secret`);
        await tab.page.click('#card');
        await tab.page.keyboard.type(SECRET);
        await untilShown(tab, sentence);
        await new Promise((done) => setTimeout(done, 200));
        await tab.screenshot(join(out, `${browser}-${name}.png`));
        assert.equal(await tab.run(() => (document.querySelector('#card') as HTMLInputElement).value), SECRET);
        assert.ok(!JSON.stringify(await report(name)).includes(SECRET));
        await tab.page.keyboard.press('Escape');
        await until('the sentence to go', async () => (await beside(tab)) === '');
        await tab.page.click('#pwd');
        await tab.page.keyboard.type('abc');
        await new Promise((done) => setTimeout(done, 400));
        assert.equal(await beside(tab), '', `${name}: dismissed stays dismissed`);
        assert.deepEqual(tab.errors, []);
        await tab.close();
      }
      for (const name of ['form-own', 'form-shop']) {
        const tab = await open(name);
        await report(name);
        for (const field of ['#idno', '#card', '#code', '#pwd']) {
          await tab.page.click(field);
          await tab.page.keyboard.type('1');
        }
        await new Promise((done) => setTimeout(done, 600));
        assert.equal(await beside(tab), '', name);
        await tab.close();
      }
      assert.deepEqual(await driver.extensionErrors(), []);
    });
  },
};
