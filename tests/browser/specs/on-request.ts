import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../../lib/messages';
import { root } from '../../../tools/root';
import { openBrowser, until } from '../driver';
import { copyOfBuild } from '../driver/copy';
import { type Expected, speakChinese, untilSaid } from '../session';
import type { Spec } from '../shape';

const pages = () => join(root(), 'tests', 'pages');

/** A page nobody allowed is left alone until the person presses the button; then it is read, once. */
export const onRequest: Spec = {
  name: 'any page is read once on request, and not before',
  async run({ browser, build, out }) {
    const page = JSON.parse(readFileSync(join(pages(), 'sms-table.json'), 'utf8')) as Expected;
    const html = readFileSync(join(pages(), 'sms-table.html'), 'utf8');
    const copy = copyOfBuild(build, { now: Date.parse(page.now) });
    const driver = await openBrowser({
      browser,
      extension: copy.folder,
      hosts: [new URL(page.url).host],
      timezone: page.timezone,
      serve: (url) => (url.pathname === '/favicon.ico' ? null : { body: html }),
    });
    try {
      await speakChinese(driver);
      await driver.ready();
      const tab = await driver.open(page.url);
      const before = await tab.run(() => document.documentElement.outerHTML);
      await assert.rejects(driver.askPage(page.url, 'report', {}), 'nothing of ours runs before it is asked for');
      assert.equal(await tab.run(() => document.documentElement.outerHTML), before);

      const popup = await driver.popup(tab);
      await untilSaid(popup, /看这一页/);
      await popup.screenshot(join(out, `${browser}-popup-on-request.png`));
      await popup.run(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('看这一页'));
        button?.click();
      });
      await untilSaid(popup, /已检查 4 条/);
      await popup.screenshot(join(out, `${browser}-popup-read-once.png`));
      const report = await until('the page to be read', async () => {
        const told = (await driver.askPage(page.url, 'report', {})) as PageReport;
        return told.settled && told;
      });
      assert.equal(report.site, page.site);
      assert.equal(report.grade, 'generic');
      assert.deepEqual(
        report.messages.map(({ text, sender, direction }) => ({ text, sender, direction })),
        page.messages.map(({ text, sender, direction }) => ({ text, sender, direction })),
      );
      await popup.close();
      // nothing was allowed for later: the next visit is left alone again
      await tab.goto(`${page.url}?again`);
      await assert.rejects(driver.askPage(`${page.url}?again`, 'report', {}));
      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      copy.remove();
    }
  },
};
