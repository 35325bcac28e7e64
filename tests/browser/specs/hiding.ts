import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { fill, openDesk, press, said } from '../desk';
import { openConversation, untilSaid } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** Somebody comes in: one press, and every page of ours is an empty note; what was typed is there afterwards. */
export const hiding: Spec = {
  name: 'hiding turns all our pages into an empty note and back, with nothing lost',
  async run({ browser, build, out }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      const typing = await openDesk(driver, 'new');
      await fill(typing, words['new.text.call'], '说要联系我单位');
      const desk = await openDesk(driver, 'settings');
      await said(desk, new RegExp(words['share.not']));
      await desk.run(() => document.getElementById('shared')?.scrollIntoView());
      await desk.screenshot(`${out}/${browser}-shared.png`);
      assert.deepEqual(await violations(desk), []);
      await press(desk, words['share.neutral']);
      await said(desk, new RegExp(words['settings.saved']));

      await press(desk, words['hide.do']);
      for (const page of [desk, typing]) {
        await said(page, new RegExp(words['hide.empty']));
        const seen = await page.run(() => ({ text: document.body.innerText, title: document.title }));
        assert.equal(seen.title, words['hide.name']);
        assert.doesNotMatch(seen.text, /据理|催收|存证|12356/);
      }
      await desk.screenshot(`${out}/${browser}-hidden.png`);
      assert.deepEqual(await violations(desk), []);
      const popup = await driver.popup(tab);
      assert.doesNotMatch(await untilSaid(popup, new RegExp(words['hide.empty'])), /据理|催收/);
      await popup.screenshot(`${out}/${browser}-hidden-popup.png`);
      await popup.close();
      const badge = await desk.run(async () => {
        const { browser } = globalThis as unknown as {
          browser: { action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> } };
        };
        return { title: await browser.action.getTitle({}), text: await browser.action.getBadgeText({}) };
      });
      assert.deepEqual(badge, { title: words['hide.name'], text: '' });

      await typing.page.bringToFront();
      await press(typing, words['hide.back']);
      await said(typing, new RegExp(words['new.title']));
      assert.equal(await typing.run(() => document.querySelector('textarea')?.value), '说要联系我单位');

      await typing.page.keyboard.press('Escape');
      await new Promise((done) => setTimeout(done, 900));
      await said(typing, new RegExp(words['new.title']));
      await typing.page.keyboard.press('Escape');
      await typing.page.keyboard.press('Escape');
      await said(typing, new RegExp(words['hide.empty']));
      assert.deepEqual([...desk.errors, ...typing.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await close();
    }
  },
};
