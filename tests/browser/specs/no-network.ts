import assert from 'node:assert/strict';
import { isBrowsersOwn } from '../driver';
import { keepFromCard, openCard, openConversation, untilSaid } from '../session';
import type { Spec } from '../shape';

/** The proxy is the whole internet of this browser; it has written down every attempt. */
export const noNetwork: Spec = {
  name: 'a full session asks nothing of any network',
  async run({ browser, build }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      await openCard(tab);
      await keepFromCard(tab);
      const popup = await driver.popup(tab);
      await untilSaid(popup, /完好/);
      await popup.close();
      const desk = await driver.openOwn('desk.html');
      await new Promise((done) => setTimeout(done, 500));
      await desk.close();

      // The sample page asks for nothing but itself, so whatever else was tried would be ours.
      const tried = driver.web.attempts.filter(
        ({ url, host }) => url !== tab.page.url() && !isBrowsersOwn(host) && !url.endsWith('/favicon.ico'),
      );
      assert.deepEqual(tried, []);
      assert.deepEqual(await driver.foreignRequests(), []);
    } finally {
      await close();
    }
  },
};
