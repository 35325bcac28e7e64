import assert from 'node:assert/strict';
import { type Driver, type Tab, until } from '../driver';
import { CALM, FRAUD, HARSH, openGranted, smsPage } from '../granted';
import type { Spec } from '../shape';

/** Draws the whole list anew five times a second, as a careless framework does. */
const redraws = `<script>setInterval(() => { const list = document.querySelector('.content'); const copy = list.cloneNode(true); list.replaceChildren(...copy.childNodes); }, 200)</script>`;

/** Few elements for many messages: on scroll each gets the words of another. */
const recycles = `<script>
  window.texts = Array.from({ length: 60 }, (_, i) => (i % 10 === 3 ? ${JSON.stringify(HARSH)} + '第' + i + '条' : '第' + i + '条，' + ${JSON.stringify(CALM)}));
  window.showFrom = (from) => [...document.querySelectorAll('mws-message-wrapper')].forEach((row, i) => {
    row.setAttribute('msg-id', 'r' + (from + i));
    row.querySelector('mws-message-part-content').textContent = texts[from + i];
  });
  showFrom(0);
</script>`;

export const restless: Spec = {
  name: 'marks follow pages that never rest, and nothing is told twice',
  async run({ browser, build }) {
    const redrawn = smsPage('redrawn', [CALM, HARSH, FRAUD], { end: redraws });
    const recycled = smsPage(
      'recycled',
      Array.from({ length: 12 }, () => '…'),
      { end: recycles },
    );
    const streamed = smsPage('streamed', [CALM, '请稍候']);
    const before = smsPage('before', [CALM, HARSH]);
    const granted = await openGranted(browser, build, [redrawn, recycled, streamed, before]);
    try {
      const first = await granted.driver.open(redrawn.url);
      await first.page.bringToFront();
      await until('marks on a page that is drawn anew all the time', async () => (await marked(first)).length === 2);
      for (let look = 0; look < 6; look++) {
        await new Promise((done) => setTimeout(done, 170));
        const { messages } = await granted.report(redrawn);
        assert.equal(new Set(messages.map(({ key }) => key)).size, messages.length, 'no message twice');
        assert.ok(messages.length <= 3);
        assert.ok((await stray(first)).length === 0, 'no mark on nodes that are gone');
      }
      assert.deepEqual(first.errors, []);
      await first.close();

      const second = await granted.read(recycled);
      assert.deepEqual(await marked(second.tab), ['第3条']);
      await second.tab.run(() => (window as unknown as { showFrom(n: number): void }).showFrom(30));
      await until('the marks to move on with the words', async () => (await marked(second.tab)).join() === '第33条');
      const { messages } = await granted.report(recycled);
      assert.equal(messages.length, 12);
      assert.ok(messages.every(({ text }) => !text.includes('第3条')));
      await second.tab.close();

      const third = await granted.read(streamed);
      assert.equal(third.report.painted.length, 0);
      await third.tab.run(async (words: string) => {
        const node = document.querySelectorAll('mws-message-part-content')[1]?.firstChild as Text;
        for (const sign of words) {
          node.data += sign;
          await new Promise((done) => setTimeout(done, 15));
        }
      }, HARSH);
      await until('what was written sign by sign to be marked', async () => (await marked(third.tab)).length === 1);
      assert.equal((await granted.report(streamed)).messages.length, 2);
      // another conversation in the same document: the marks of the one before go at once
      await third.tab.run(() => {
        history.pushState(null, '', '/web/conversations/elsewhere');
        document.querySelector('.content')?.replaceChildren();
      });
      await until('the marks of the conversation before to go', async () => (await marked(third.tab)).length === 0);
      await third.tab.close();

      const fourth = await granted.read(before);
      await fourth.tab.page.emulateMediaType('print').catch(() => undefined);
      assert.equal(
        await fourth.tab.shadow((roots) =>
          roots.every((root) => {
            const layer = root.querySelector('.layer');
            return !matchMedia('print').matches || (layer && getComputedStyle(layer).display === 'none');
          }),
        ),
        true,
        'nothing of ours on paper',
      );
      await fourth.tab.page.emulateMediaType('screen').catch(() => undefined);
      await fourth.tab.goto(recycled.url);
      await fourth.tab.page.goBack({ waitUntil: 'domcontentloaded' }).catch(() => null);
      await until('the page to be marked after going back', async () => {
        const told = await granted.report(before);
        return told.settled && told.messages.length === 2 && told.painted.length > 0;
      });
      assert.equal(await fourth.tab.run(() => document.querySelectorAll('jl-layer').length), 1);
      await until('the icon to count again', async () => (await countOf(granted.driver, before.url)) === '1');
      assert.deepEqual([...fourth.tab.errors, ...(await granted.driver.extensionErrors())], []);
    } finally {
      await granted.close();
    }
  },
};

/** What the toolbar icon says for the page at this address. */
async function countOf(driver: Driver, url: string): Promise<string> {
  const own = await driver.openOwn('popup.html');
  try {
    return await own.run(async (url: string) => {
      const { browser } = globalThis as unknown as {
        browser: {
          tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
          action: { getBadgeText(what: { tabId: number }): Promise<string> };
        };
      };
      const tab = (await browser.tabs.query({})).find((one) => one.url?.startsWith(url));
      return tab ? browser.action.getBadgeText({ tabId: tab.id }) : '';
    }, url);
  } finally {
    await own.close();
  }
}

/** The number of each message under a highlight ("第3条"), or its beginning. */
const marked = (tab: Tab) =>
  tab.run(() => {
    const rows = new Set<Element>();
    for (const highlight of (CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values())
      for (const { startContainer } of highlight) {
        const row = startContainer.parentElement?.closest('mws-message-wrapper');
        if (row?.isConnected) rows.add(row);
      }
    return [...rows].map(
      (row) => /第\d+条/.exec(row.textContent ?? '')?.[0] ?? (row.textContent ?? '').trim().slice(0, 6),
    );
  });

/** Ranges that a moment later still lie on nodes which have left the page. */
const stray = (tab: Tab) =>
  tab.run(async () => {
    const gone = () =>
      [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()]
        .flatMap((ranges) => [...ranges])
        .filter(({ startContainer }) => !startContainer.isConnected);
    const first = new Set(gone());
    await new Promise((done) => setTimeout(done, 150));
    return gone()
      .filter((range) => first.has(range))
      .map(String);
  });
