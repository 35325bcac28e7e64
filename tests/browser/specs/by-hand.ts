import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../../lib/messages';
import { root } from '../../../tools/root';
import { type Driver, openBrowser, type Surface, until } from '../driver';
import { speakChinese, untilSaid } from '../session';
import type { Spec } from '../shape';

const URL_OF_PAGE = 'https://notes.example/sms';
const STILL_READ = 'https://kept.example/sms';
const table = () => readFileSync(join(root(), 'tests', 'pages', 'sms-table.html'), 'utf8');

/** The extension's own API, as its pages see it. */
interface Granting {
  browser: { permissions: { request(ask: { origins: string[] }): Promise<boolean> } };
  asked?: unknown;
}

const press = (surface: Surface, words: string) =>
  surface.run((words: string) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
    if (!button) throw new Error(`no ${words}`);
    button.click();
  }, words);

/** "Always here": exactly this host is asked for, and from then on it is read by itself, until it is taken back. */
export const alwaysHere: Spec = {
  name: 'a site is always read once the person says so, and no longer when it is taken back',
  async run({ browser, build }) {
    const driver = await openBrowser({
      browser,
      extension: build,
      hosts: [URL_OF_PAGE, STILL_READ].map((url) => new URL(url).host),
      serve: (url) => (url.pathname === '/favicon.ico' ? null : { body: table() }),
    });
    try {
      await speakChinese(driver);
      await driver.ready();
      const tab = await driver.open(URL_OF_PAGE);
      const popup = await driver.popup(tab);
      await untilSaid(popup, /总是在本站查看/);
      if (browser === 'chromium') {
        // its question can only be answered by hand: here it is what is asked that is looked at, and a refusal
        await popup.run(() => {
          const own = globalThis as unknown as Granting & { chrome: Granting['browser'] };
          own.chrome.permissions.request = async (ask) => {
            own.asked = ask;
            return false;
          };
        });
        await press(popup, '总是在本站查看');
        await untilSaid(popup, /没有允许，也没关系/);
        const asked = await popup.run(() => (globalThis as unknown as Granting).asked);
        assert.deepEqual(asked, { origins: ['https://notes.example/*'] });
        await assert.rejects(driver.askPage(URL_OF_PAGE, 'report', {}), 'refused, it is left alone');
        return;
      }
      await press(popup, '总是在本站查看');
      await untilRead(driver, URL_OF_PAGE);
      await popup.close();
      assert.deepEqual(await driver.askBackground('granted', {}), { origins: ['https://notes.example/*'] });
      // the next visit is read without a press
      await tab.goto(`${URL_OF_PAGE}?later`);
      await untilRead(driver, `${URL_OF_PAGE}?later`);

      // a second one, which stays: where it is read, the first would have been read by then
      const other = await driver.open(STILL_READ);
      const again = await driver.popup(other);
      await untilSaid(again, /总是在本站查看/);
      await press(again, '总是在本站查看');
      await untilRead(driver, STILL_READ);
      await again.close();

      const settings = await driver.openOwn('desk.html#settings');
      await untilSaid(settings, /notes\.example/);
      await settings.run(() => {
        const row = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes('notes.example'));
        row?.querySelector('button')?.click();
      });
      await until('the right to be taken back', async () => {
        const { origins } = (await driver.askBackground('granted', {})) as { origins: string[] };
        return origins.join() === 'https://kept.example/*';
      });
      await settings.close();
      await tab.goto(`${URL_OF_PAGE}?after`);
      await until('the page to be whole', () => tab.run(() => document.readyState === 'complete'));
      await other.goto(`${STILL_READ}?after`);
      await untilRead(driver, `${STILL_READ}?after`);
      // a tab whose address we may not know is only found by asking all
      await other.close();
      await assert.rejects(driver.askPage(`${URL_OF_PAGE}?after`, 'report', {}));
      assert.deepEqual([...tab.errors, ...other.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

const untilRead = (driver: Driver, url: string) =>
  until(`${url} to be read`, async () => {
    const report = (await driver.askPage(url, 'report', {})) as PageReport;
    return report.settled && report.messages.length === 4;
  });

const WORDS = ['今天不还钱，我们就上门泼油漆。', '让你全村都知道你是老赖。'];

/** The menu of a right click: what is selected is read in the popup, on a page that nobody granted. */
export const selectionChecked: Spec = {
  name: 'words that are selected are checked from the menu of the right click',
  async run({ browser, build, out }) {
    const driver = await openBrowser({
      browser,
      extension: build,
      hosts: [new URL(URL_OF_PAGE).host],
      serve: (url) =>
        url.pathname === '/favicon.ico'
          ? null
          : { body: `<!doctype html><meta charset="utf-8"><p id="said">${WORDS.join('<br>')}</p><p>别的话。</p>` },
    });
    try {
      await speakChinese(driver);
      await driver.ready();
      const tab = await driver.open(URL_OF_PAGE);
      await tab.run(() => getSelection()?.selectAllChildren(document.querySelector('#said') as Element));
      await driver.checkSelection(tab);
      const popup = await driver.openOwn('popup.html');
      const box = await until('the words in the popup', () =>
        popup.run(() => document.querySelector('textarea')?.value || false),
      );
      // Chromium gives the words themselves only to a real press; without one it is the line that the menu names
      assert.equal(box, WORDS.join(browser === 'firefox' ? '\n' : ' '));
      await untilSaid(popup, /像威胁的话/);
      await popup.screenshot(join(out, `${browser}-popup-selection.png`));
      await assert.rejects(driver.askPage(URL_OF_PAGE, 'report', {}), 'the page itself is left alone');
      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};
