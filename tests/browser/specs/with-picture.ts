import assert from 'node:assert/strict';
import type { LogRow } from '../../../lib/evidence/record';
import words from '../../../lib/i18n/zh-CN';
import { openConversation, untilSaid } from '../session';
import type { Spec } from '../shape';

/** The toolbar's click is what lets the browser give a picture of the tab; kept twice, it stays one message. */
export const withPicture: Spec = {
  name: 'the popup keeps the page with a picture',
  async run({ browser, build }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      const popup = await driver.popup(tab);
      await untilSaid(popup, new RegExp(words['keep.page']));
      await popup.run((label: string) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
        if (!button) throw new Error(`no button ${label}`);
        button.click();
      }, words['keep.page']);
      await untilSaid(popup, /已存好.*连同画面/);
      await popup.close();
      const { rows } = (await driver.askBackground('log', { before: null, limit: 9 })) as { rows: LogRow[] };
      assert.deepEqual(
        rows.map(({ seq, kind, picture, intact }) => ({ seq, kind, picture, intact })),
        [{ seq: 1, kind: 'message', picture: true, intact: true }],
      );
      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await close();
    }
  },
};
