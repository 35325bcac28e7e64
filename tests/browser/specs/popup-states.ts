import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { expected, openConversation, strangeUrl, untilSaid } from '../session';
import type { Spec } from '../shape';

/** Wherever the popup opens, it says in a sentence what is the matter and what can be done. */
export const popupStates: Spec = {
  name: 'the popup says what it can do on any page',
  async run({ browser, build, out }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    /** any of these sentences of the dictionary, whatever stands in its blanks */
    const said = (...texts: string[]) =>
      new RegExp(texts.map((text) => text.replace(/[.*+?()|[\]]/g, '\\$&').replace(/\{\w+\}/g, '\\S+')).join('|'));
    try {
      const on = async (url: string, name: string, ...sentences: string[]) => {
        const page = url === tab.page.url() ? tab : await driver.open(url);
        const popup = await driver.popup(page);
        await untilSaid(popup, said(...sentences));
        // page and log answer in their own time, the first after a cold start of the background
        await untilSaid(popup, said(words['log.empty']));
        await popup.screenshot(`${out}/${browser}-popup-${name}.png`);
        await popup.close();
        if (page !== tab) await page.close();
      };
      await on(tab.page.url(), 'empty-log', words['page.read.some']);
      // a site nobody knows how to read, or one that only the person's permission is missing for
      await on(strangeUrl, 'not-granted', words['page.not-granted.do'], words['page.unsupported.do']);
      await on('about:blank', 'blank', words['page.blank.do'], words['page.untold.do']);
      await on(`${new URL(expected().url).origin}/web/nothing-here`, 'no-messages', words['page.no-messages.do']);
      await on(
        browser === 'chromium' ? 'chrome://version/' : 'about:support',
        'browser-page',
        words['page.browser.do'],
        words['page.untold.do'],
      );
      assert.deepEqual(await driver.extensionErrors(), []);
    } finally {
      await close();
    }
  },
};
