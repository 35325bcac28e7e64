import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { fillLog, keepConversation } from '../many';
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
      const first = await openDesk(driver, 'log');
      await said(first, new RegExp(words['log.empty'].slice(0, 6)));
      await fillLog(first, MANY);
      await first.close();
      const desk = await openDesk(driver, 'log');
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

/** What was noted and kept becomes pictures; each figure leads back to its records. */
export const patternsShown: Spec = {
  name: 'contact patterns: counted by day and hour, tied to norms and records',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'patterns');
      await said(desk, new RegExp(words['patterns.empty'].slice(0, 8)));
      await fillLog(desk, 4000, Date.parse('2026-03-02T00:00:00+08:00'));
      await goTo(desk, 'log');
      await goTo(desk, 'patterns');
      await said(desk, /2026年3月2日（周一）到2026年4月14日（周二），共 2400 次，其中深夜 \d+ 次/);
      await said(desk, /另有 1600 条读起来与欠款无关/);
      await said(desk, /深夜联系 \d+ 次[\s\S]*行业自律（不是法律）/);
      await desk.screenshot(`${out}/${browser}-patterns.png`);

      await desk.run(() => document.querySelector<SVGElement>('[data-day][tabindex="0"]')?.focus());
      await desk.page.keyboard.press('ArrowUp');
      await desk.page.keyboard.press('Enter');
      await said(desk, /原来的写法/);
      await until('raw times', () => desk.run(() => /2026-04-07T/.test(document.body.innerText)));
      for (const dark of [false, true]) {
        await driver.dark(dark);
        assert.deepEqual(await violations(desk), [], dark ? 'dark' : 'light');
        await wholePage(desk, `${out}/${browser}-patterns-${dark ? 'dark' : 'light'}.png`);
      }
      await desk.page.setViewport({ width: 340, height: 740 });
      const wide = await desk.run(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 340, `no sideways scrolling on a phone, but ${wide} px`);
      await wholePage(desk, `${out}/${browser}-patterns-narrow.png`);
      await goTo(desk, 'log');
      await said(desk, /共 4000 条/);
      await until('rows', async () => (await rowNumbers(desk)).length > 3);
      await desk.run(() => document.querySelector('.row-grid')?.scrollIntoView());
      await desk.screenshot(`${out}/${browser}-log-narrow-dark.png`);
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

const wholePage = async (desk: Tab, path: string) => {
  await desk.page.screenshot({ path: path as `${string}.png`, fullPage: true });
};

const line = (text: string, time: string | null, change: object = {}) => ({
  direction: 'incoming',
  sender: '10690001',
  sentAt: time && `2026-03-05T${time}:00+08:00`,
  shownTime: time,
  text,
  ...change,
});

/** Noted by hand within seconds, counted at once; a conversation kept again tells what changed. */
export const notedAndCompared: Spec = {
  name: 'calls and visits noted by hand count; a conversation kept again tells what changed',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      let desk = await openDesk(driver, 'new');
      await fill(desk, words['new.when'], '2026-03-05T14:05');
      await fill(desk, words['new.number'], '02160001111');
      await fill(desk, words['new.institution'], '示例银行');
      await fill(desk, words['new.times'], '四');
      await press(desk, words['new.save']);
      await said(desk, /“几次”请写数字/);
      await fill(desk, words['new.times'], '4');
      await desk.close();
      desk = await openDesk(driver, 'new');
      await until('what was typed', () =>
        desk.run(() => [...document.querySelectorAll('input')].some(({ value }) => value === '02160001111')),
      );
      await press(desk, words['new.save']);
      await said(desk, /已存好，第 1 号/);

      await goTo(desk, 'new/visit');
      await said(desk, new RegExp(words['new.hint.visit']));
      await fill(desk, words['new.when'], '2026-03-05T22:30');
      await fill(desk, words['new.people'], '2');
      await choosePart(desk, words['new.showedId'], '否');
      await fill(desk, words['new.text'], '两个人在门口，没说是哪家。');
      await desk.screenshot(`${out}/${browser}-new-visit.png`);
      assert.deepEqual(await violations(desk), []);
      await press(desk, words['new.save']);
      await said(desk, /已存好，第 2 号/);
      await goTo(desk, 'record/2');
      await said(desk, /出示证件了吗\s*否/);
      await desk.page.keyboard.press('ArrowLeft');
      await said(desk, /第 1 号[\s\S]*接通了/);

      await keepConversation(desk, '2026-03-05T20:00:00+08:00', [
        line('您好，您的账单到期了', '09:00'),
        line('今天不还就去你单位', '09:05'),
        line('那就发给你通讯录', '09:10'),
        line('请于今天18点前还款', '10:00'),
        line('【示例银行】您的借款已逾期，请还款', '23:10'),
      ]);
      await keepConversation(desk, '2026-03-06T20:00:00+08:00', [
        line('您好，您的账单到期了', '09:00'),
        line('今天不还就按规定处理', '09:05'),
        line('对方撤回了一条消息', null, { direction: null, sender: null }),
        line('请于今天18点前还款', '12:30'),
        line('【示例银行】您的借款已逾期，请还款', '23:10'),
        line('逾期借款请回电', '09:30', { sentAt: '2026-03-06T09:30:00+08:00' }),
      ]);
      await desk.close();
      desk = await openDesk(driver, 'record/4');
      const text = await said(desk, /有 3 处变动/);
      for (const what of ['edited', 'recalled', 'retimed'] as const)
        assert.ok(text.includes(words[`diff.${what}`]), what);
      assert.match(text, /今天不还就去你单位[\s\S]*今天不还就按规定处理/);
      await desk.run(() => document.querySelector('#diff')?.scrollIntoView());
      await desk.screenshot(`${out}/${browser}-diff.png`);
      assert.deepEqual(await violations(desk), []);

      await goTo(desk, 'patterns');
      await said(desk, /一家机构接通的电话超过 3 次[\s\S]*推荐性标准（不是法律）/);
      // the visit at 22:30 and the message at 23:10, which two records show
      await said(desk, /2026年3月5日（周四）到2026年3月6日（周五），共 11 次，其中深夜 2 次/);
      await said(desk, /深夜联系 2 次/);
      await until('both records of the message', () =>
        desk.run(() => {
          const links = [...document.querySelectorAll('.norm-days a')].map((link) => link.textContent);
          return ['2', '3', '4'].every((seq) => links.includes(seq));
        }),
      );
      await wholePage(desk, `${out}/${browser}-patterns-few.png`);
      await desk.page.setViewport({ width: 340, height: 740 });
      for (const at of ['new', 'log', 'patterns', 'record/4']) {
        await goTo(desk, at);
        await said(desk, /12356/);
        const wide = await desk.run(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 340, `${at}: no sideways scrolling on a phone, but ${wide} px`);
      }
      await goTo(desk, 'new');
      await wholePage(desk, `${out}/${browser}-new-narrow.png`);
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};
