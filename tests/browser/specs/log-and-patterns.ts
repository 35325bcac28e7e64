import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { goTo, openDesk, press, said } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { fillLog } from '../many';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

const MANY = 3000;

/** The log with many records: only what is in sight stands in the page, everything goes by keyboard, filters find. */
export const logAtWork: Spec = {
  name: 'the log is walked through, searched and narrowed down by keyboard',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'log');
      await said(desk, new RegExp(words['log.empty'].slice(0, 6)));
      await fillLog(desk, MANY);
      await desk.page.reload();
      await said(desk, new RegExp(`共 ${MANY} 条`));
      await until('rows', async () => (await rowNumbers(desk)).length > 3);
      assert.ok((await rowNumbers(desk)).length < 40, 'only rows in sight stand in the page');
      assert.equal((await rowNumbers(desk))[0], MANY);
      await desk.screenshot(`${out}/${browser}-log-work.png`);

      await desk.run(() => document.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus());
      await desk.page.keyboard.press('End');
      await until('the first record', async () => (await rowNumbers(desk)).includes(1));
      assert.equal(await focusedRow(desk), 1);
      await desk.page.keyboard.press('ArrowUp');
      await desk.page.keyboard.press('PageUp');
      assert.ok((await focusedRow(desk)) > 3);
      await desk.page.keyboard.press('Home');
      await desk.page.keyboard.press('ArrowDown');
      assert.equal(await focusedRow(desk), MANY - 1);
      await desk.page.keyboard.press('Enter');
      await said(desk, new RegExp(`第 ${MANY - 1} 号`));
      await goTo(desk, 'log');
      await until('the row one came from', async () => (await rowNumbers(desk)).includes(MANY - 1));

      await desk.run(() => (document.activeElement as HTMLElement | null)?.blur());
      await desk.page.keyboard.press('/');
      await desk.page.keyboard.type('第77条');
      await said(desk, /找到 1 条/);
      assert.deepEqual(await rowNumbers(desk), [77]);
      await press(desk, words['filter.clear']);
      await desk.run(() => document.querySelector<HTMLElement>('.log-folds summary')?.click());
      await choosePart(desk, words['filter.sender'], '10697005');
      await said(desk, new RegExp(`找到 ${Math.ceil((MANY - 4) / 97)} 条`));
      await choosePart(desk, words['filter.clue'], '找到了旁人|要让别人知道');
      await said(desk, /找到 \d+ 条/);
      await desk.screenshot(`${out}/${browser}-log-filters.png`);
      assert.deepEqual(await violations(desk), []);
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

const rowNumbers = (desk: Tab) =>
  desk.run(() =>
    [...document.querySelectorAll('.grid-box a')].map((link) => Number(link.textContent)).filter((n) => n > 0),
  );
const focusedRow = (desk: Tab) => desk.run(() => Number(document.activeElement?.querySelector('a')?.textContent ?? -1));

/** Picks the first option whose words match. */
async function choosePart(desk: Tab, label: string, option: string): Promise<void> {
  await until(`${option} among ${label}`, () =>
    desk.run(
      (label: string, option: string) => {
        const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
        const field = document.getElementById(found?.htmlFor ?? '');
        if (!(field instanceof HTMLSelectElement)) return false;
        const wanted = [...field.options].find((one) => new RegExp(option).test(one.text));
        if (!wanted) return false;
        field.value = wanted.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      option,
    ),
  );
}
