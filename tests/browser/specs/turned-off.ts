import assert from 'node:assert/strict';
import { until } from '../driver';
import { openCard, openConversation } from '../session';
import type { Spec } from '../shape';

/** Switched off or removed while a page is open: the page stands there as if nothing had ever been. */
export const turnedOff: Spec = {
  name: 'nothing is left on the page when the extension is removed',
  async run({ browser, build }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      await openCard(tab);
      await driver.uninstall();
      // the page hears of it at the next thing that happens on it
      await tab.run(() => window.dispatchEvent(new Event('resize')));
      await until('the marks to go', () => tab.run(() => CSS.highlights.size === 0), { timeout: 15_000 });
      await until('the card to go', async () => (await tab.shadow((roots) => roots.length)) === 0);
      assert.deepEqual(tab.errors, []);
    } finally {
      await close();
    }
  },
};
