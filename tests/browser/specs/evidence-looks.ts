/** The log's own rooms as desk-looks.ts shows the others, and what the lock shows: being set, on, locked, and refusing. */
import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { fill, goTo, openDesk, press, said } from '../desk';
import { type Driver, openBrowser, type Tab } from '../driver';
import { speakChinese } from '../session';
import type { Spec, World } from '../shape';
import { LOOKS, seen, settled, speak } from './desk-looks';

const PASS = '四月 槐花 石桥';
const ROOMS = ['log', 'new', 'record/1', 'care', 'export', 'restore', 'settings'];

export const evidenceLooks: Spec = {
  name: 'desk looks: the log, and its lock in every state',
  async run(world) {
    const { browser, build } = world;
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'new');
      await desk.page.bringToFront();
      await fill(desk, words['new.number'], '10690000000000');
      await fill(desk, words['new.who'], '自称某某担保公司信贷事业部第三运营中心工作人员');
      await fill(desk, words['new.text.call'], `说要联系我单位，${'反复说了几遍，'.repeat(30)}`);
      await press(desk, words['new.save']);
      await said(desk, /已存好，第 1 号/);

      const wrong = await look(world, driver, desk, ROOMS, 'plain');
      await goTo(desk, 'settings');
      await press(desk, words['seal.set']);
      await fill(desk, words['lock.pass'], PASS);
      await fill(desk, words['lock.again'], '四月');
      wrong.push(...(await look(world, driver, desk, ['settings'], 'lock-setting')));
      await fill(desk, words['lock.again'], PASS);
      const sure = words['seal.confirm.words'];
      await fill(desk, words['seal.confirm'].replace('{words}', sure), sure);
      await press(desk, words['seal.set']);
      await said(desk, new RegExp(words['seal.now']));
      wrong.push(...(await look(world, driver, desk, ['settings', 'care'], 'lock-on')));
      await goTo(desk, 'settings');
      await press(desk, words['seal.now']);
      wrong.push(...(await look(world, driver, desk, ['log', 'export'], 'locked')));
      await goTo(desk, 'log');
      await fill(desk, words['seal.pass'], '五月');
      await press(desk, words['seal.open']);
      await said(desk, new RegExp(words['problem.passphrase-wrong']));
      wrong.push(...(await look(world, driver, desk, ['log'], 'lock-wrong')));
      assert.deepEqual(wrong, []);
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

/** In every look; ends in the language in which the fields are filled. */
async function look({ browser, out }: World, driver: Driver, desk: Tab, places: readonly string[], state: string) {
  const wrong: string[] = [];
  for (const each of [...LOOKS.slice(1), LOOKS[0]]) {
    await speak(desk, each.language);
    await driver.dark(each.dark);
    await desk.page.setViewport({ width: each.width, height: 800 });
    await settled(desk);
    for (const place of places)
      wrong.push(...(await seen(driver, desk, place, each, `${out}/${browser}-evidence-${state}`)));
  }
  return wrong;
}
