import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { activate, fill, goTo, openDesk, press, said } from '../desk';
import { type Driver, openBrowser, type Tab, until } from '../driver';
import { copyOfBuild } from '../driver/copy';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** Presses Tab until the focus is on a field with this label or something with exactly these words. */
async function tabOn(desk: Tab, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await desk.page.keyboard.press('Tab');
    const there = await desk.run((words: string) => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return false;
      const label = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
      const names = [at.textContent, at.getAttribute('aria-label'), ...label.map((one) => one.textContent)];
      return names.some((name) => name?.trim() === words);
    }, words);
    if (there) return;
  }
  throw new Error(`120 presses of Tab did not lead to ${words}`);
}

const type = async (desk: Tab, label: string, text: string) => {
  await tabOn(desk, label);
  await desk.page.keyboard.type(text);
};
const go = async (desk: Tab, words: string, key: 'Enter' | ' ' = 'Enter') => {
  await tabOn(desk, words);
  await activate(desk, key);
};

/** Light, dark and as narrow as a phone, each without an accessibility violation. */
async function look(driver: Driver, desk: Tab, picture: string): Promise<void> {
  for (const dark of [false, true]) {
    await driver.dark(dark);
    await desk.screenshot(`${picture}${dark ? '-dark' : ''}.png`);
    assert.deepEqual(await violations(desk), [], `${picture}, ${dark ? 'dark' : 'light'}`);
  }
  await driver.dark(false);
  await desk.page.setViewport({ width: 320, height: 780 });
  await desk.screenshot(`${picture}-narrow.png`);
  const wide = await desk.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${picture}: nothing runs out of a narrow window`);
  await desk.page.setViewport({ width: 1100, height: 800 });
}

export const cases: Spec = {
  name: 'cases and steps: a debt is written down by keyboard, and a record is put into it',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'cases');
      await desk.page.bringToFront();
      await said(desk, new RegExp(words['cases.empty']));
      await look(driver, desk, `${out}/${browser}-cases-empty`);
      await go(desk, words['cases.new']);
      await said(desk, new RegExp(words['case.unnamed']));
      await type(desk, words['case.lender'], '捷信');
      await said(desk, /收录的有 1 家/);
      await desk.page.keyboard.press('Tab');
      await desk.page.keyboard.press('Enter');
      await said(desk, /已选：天津京东消费金融有限公司/);
      await type(desk, words['case.principal'], '12,345.6');
      await type(desk, words['case.claimed'], '约两万');
      await said(desk, new RegExp(words['case.odd.amount'].slice(0, 8)));
      await type(desk, words['case.dueDay'], '31');
      await look(driver, desk, `${out}/${browser}-case`);

      // closed in the middle of a word: everything is there again
      const at = await desk.run(() => location.hash);
      await desk.close();
      const again = await openDesk(driver, at.slice(1));
      await again.page.bringToFront();
      await said(again, /天津京东消费金融有限公司/);
      const held = (id: string) =>
        again.run((id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value, id);
      assert.deepEqual(
        [await held('case-principal'), await held('case-claimed'), await held('case-dueDay')],
        ['12,345.6', '约两万', '31'],
      );

      await goTo(again, 'new');
      await said(again, new RegExp(words['new.title']));
      await type(again, words['new.text.call'], '说今天要去单位。');
      await go(again, words['new.save']);
      await said(again, /已存好，第 1 号/);
      await goTo(again, 'record/1');
      await go(again, '归入此案：天津京东消费金融有限公司');
      await said(again, /已归入：/);
      await goTo(again, 'cases');
      await until('the case to hold it', () => again.run(() => /1 条/.test(document.body.innerText)));
      await goTo(again, 'cases/add/1');
      await said(again, new RegExp(words['case.add.new']));
      await look(driver, again, `${out}/${browser}-case-add`);
      await go(again, words['case.add.new']);
      await said(again, /归在这里的证据（1 条）/);
      await goTo(again, 'cases');
      await said(again, /2 笔合计，本金约 ¥12,345.60/);
      await look(driver, again, `${out}/${browser}-cases`);
      assert.deepEqual(again.errors, []);
    } finally {
      await driver.close();
    }
  },
};

export const steps: Spec = {
  name: 'cases and steps: a step is ticked and taken back, a list is kept, a court day becomes a reminder and a calendar file',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-steps-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'steps');
      await desk.page.bringToFront();
      await said(desk, /下一步：冷静[\s\S]*已完成 0 \/ 9/);
      await go(desk, words['now.do']);
      const ticked = (todo: string) =>
        desk.run((todo: string) => document.querySelector<HTMLInputElement>(`[data-todo="${todo}"]`)?.checked, todo);
      await until('the box to have the focus', () => desk.run(() => document.activeElement?.hasAttribute('data-todo')));
      await activate(desk, ' ');
      await said(desk, /下一步：核实[\s\S]*已完成 1 \/ 9/);
      assert.equal(await ticked('calm.pause'), true, 'the step stays open under the hand');
      await activate(desk, ' ');
      await said(desk, /下一步：冷静/);
      await look(driver, desk, `${out}/${browser}-step-calm`);
      for (const step of ['verify', 'keep', 'budget', 'contact', 'plan', 'agreement', 'escalate', 'credit']) {
        await goTo(desk, `step/${step}`);
        await until(step, () => desk.run((s: string) => document.querySelector(`#step-${s} .todos`) !== null, step));
        await desk.screenshot(`${out}/${browser}-step-${step}.png`);
      }

      await goTo(desk, 'lists');
      await said(desk, new RegExp(words['lists.intro'].slice(0, 8)));
      await look(driver, desk, `${out}/${browser}-lists`);
      for (const list of ['phish', 'visit', 'paper', 'family', 'limit', 'court'] as const) {
        await goTo(desk, `lists/${list}`);
        await said(desk, new RegExp(words[`list.${list}.for`].slice(0, 8)));
        await look(driver, desk, `${out}/${browser}-list-${list}`);
      }
      await tabOn(desk, words['court.paper']);
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowDown');
      await fill(desk, words['listed.received'], '2027-03-01');
      await said(desk, /最后一天是 2027-03-16/);
      await tabOn(desk, words['item.court.open']);
      await activate(desk, ' ');
      await look(driver, desk, `${out}/${browser}-court-order`);
      await go(desk, words['court.remind']);
      await said(desk, /2027年3月16日/);
      await look(driver, desk, `${out}/${browser}-reminder-new`);
      await go(desk, words['reminder.add']);
      await said(desk, /文书上写的期限[\s\S]*2027年3月16日/);
      await go(desk, words['reminders.file']);
      const file = await until('the calendar file', async () => {
        const [name] = readdirSync(dir).filter((one) => one.endsWith('.ics'));
        return name !== undefined && readFileSync(join(dir, name), 'utf8');
      });
      assert.match(file, /DTSTART;TZID=Asia\/Shanghai:20270316T090000\r\n/);
      assert.match(file, /SUMMARY:待办事项\r\n/);
      assert.doesNotMatch(file, /法院|支付令|期限/);
      await look(driver, desk, `${out}/${browser}-reminders`);

      // in another window everything is as it was left
      await desk.close();
      const again = await openDesk(driver, 'lists/court');
      await said(again, /最后一天是 2027-03-16/);
      assert.deepEqual(again.errors, []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

export const calm: Spec = {
  name: 'cases and steps: calm, words for a trusted person with numbers masked, and a line practised to its end',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'calm');
      await desk.page.bringToFront();
      await said(desk, new RegExp(words['calm.reply'].slice(0, 8)));
      await look(driver, desk, `${out}/${browser}-calm`);
      await go(desk, words['calm.later']);
      await said(desk, new RegExp(words['calm.later.done'].slice(0, 8)));
      await go(desk, words['calm.tell']);
      await type(desk, words['tell.own'], '催收的号码是 13812345678，我有点怕。');
      await said(desk, /138[•]+78/);
      assert.doesNotMatch(await desk.run(() => document.querySelector('.message')?.textContent ?? ''), /13812345678/);
      await look(driver, desk, `${out}/${browser}-tell`);

      await goTo(desk, 'rehearse');
      await said(desk, new RegExp(words['rehearse.intro'].slice(0, 8)));
      await look(driver, desk, `${out}/${browser}-rehearse`);
      await go(desk, words['rehearse.today.line']);
      await go(desk, words['rehearse.today.up']);
      await said(desk, new RegExp(words['rehearse.louder']));
      await look(driver, desk, `${out}/${browser}-rehearse-louder`);
      await go(desk, words['rehearse.today.calm']);
      await said(desk, /稳的一句[\s\S]*12356/);
      await look(driver, desk, `${out}/${browser}-rehearse-end`);
      await go(desk, words['rehearse.keep']);
      await go(desk, words['rehearse.all']);
      await said(desk, /我的几句话[\s\S]*今天不做决定/);
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
    }
  },
};

/** Said once: a reminder that came while the browser was closed is shown, in neutral words, and not shown again. */
export const reminded: Spec = {
  name: 'cases and steps: a reminder that was missed is said once, without saying what it is about',
  async run({ browser, build }) {
    const copy = copyOfBuild(build, { permissions: ['notifications'] });
    const driver = await openBrowser({ browser, extension: copy.folder, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'reminders/new');
      await said(desk, new RegExp(words['reminder.add']));
      await fill(desk, words['reminder.day'], new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
      await fill(desk, words['reminder.note'], '某某银行的还款');
      await press(desk, words['reminder.add']);
      await said(desk, /到点的[\s\S]*某某银行的还款/);
      const told = () => desk.run(wordsSaid);
      const first = await until('the word to be said', async () => (await told()).length > 0 && (await told()));
      assert.equal(first.length, 1);
      if (browser === 'chromium') {
        // a headless Firefox has nothing to show a notification on, and forgets it at once
        const shown = await desk.run(async () => {
          const { browser } = globalThis as unknown as {
            browser: { notifications: { getAll(): Promise<object> } };
          };
          return Object.keys(await browser.notifications.getAll());
        });
        assert.deepEqual(shown, ['reminders']);
      }
      await driver.stopBackground();
      await goTo(desk, 'steps');
      await goTo(desk, 'reminders');
      await said(desk, /到点的[\s\S]*某某银行的还款/);
      await new Promise((done) => setTimeout(done, 800));
      assert.deepEqual(await told(), first, 'what was said is not said again');

      const popup = await driver.openOwn('popup.html');
      await said(popup, /有 1 项提醒到点了/);
      await popup.close();
      await press(
        desk,
        `${words['reminders.done']}其他 ${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`,
      );
      await said(desk, new RegExp(words['reminders.none-due']));
    } finally {
      await driver.close();
      copy.remove();
    }
  },
};

/** What was noted as said, and when: `day~lead at`. */
const wordsSaid = () =>
  new Promise<string[]>((done, fail) => {
    const opened = indexedDB.open('juli-workbook');
    opened.onerror = () => fail(opened.error);
    opened.onsuccess = () => {
      const db = opened.result;
      const all = db.transaction('papers').objectStore('papers').getAll();
      all.onsuccess = () => {
        const papers = all.result as { sort: string; value: { told?: Record<string, number> } }[];
        db.close();
        done(
          papers
            .filter(({ sort }) => sort === 'reminder')
            .flatMap(({ value }) => Object.entries(value.told ?? {}).map(([key, at]) => `${key} ${at}`)),
        );
      };
      all.onerror = () => fail(all.error);
    };
  });
