import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { fill, goTo, openDesk, press, again as reload, said } from '../desk';
import { openBrowser, until } from '../driver';
import { copyOfBuild } from '../driver/copy';
import { lookAt, pressOn, tabOn, typeInto } from '../keyboard';
import { speakChinese } from '../session';
import type { Spec } from '../shape';

export const cases: Spec = {
  name: 'cases and steps: a debt is written down by keyboard, and a record is put into it',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'cases');
      await desk.page.bringToFront();
      await said(desk, new RegExp(words['cases.empty']));
      await lookAt(driver, desk, `${out}/${browser}-cases-empty`);
      await pressOn(desk, words['cases.new']);
      await said(desk, new RegExp(words['case.unnamed']));
      await typeInto(desk, words['case.lender'], '捷信');
      await said(desk, /收录的有 1 家/);
      await desk.page.keyboard.press('Tab');
      await desk.page.keyboard.press('Enter');
      await said(desk, /已选：天津京东消费金融有限公司/);
      await typeInto(desk, words['case.principal'], '12,345.6');
      await typeInto(desk, words['case.claimed'], '约两万');
      await said(desk, new RegExp(words['case.odd.amount'].slice(0, 8)));
      await typeInto(desk, words['case.dueDay'], '31');
      await lookAt(driver, desk, `${out}/${browser}-case`);

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

      // chosen before what was typed has been drawn or saved: neither takes the other away
      await again.run(() => {
        const number = document.getElementById('case-collectorNumber') as HTMLInputElement;
        const name = document.getElementById('case-lender') as HTMLInputElement;
        const kind = document.getElementById('case-kind') as HTMLSelectElement;
        const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        for (const [field, text] of [
          [name, '某某小额贷款'],
          [number, '1069000'],
        ] as const) {
          put?.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        kind.value = 'microloan_company';
        kind.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(
        'all three',
        async () =>
          [await held('case-lender'), await held('case-kind'), await held('case-collectorNumber')].join() ===
          '某某小额贷款,microloan_company,1069000',
      );
      await reload(again);
      await until(
        'all three, saved',
        async () =>
          [await held('case-lender'), await held('case-kind'), await held('case-collectorNumber')].join() ===
          '某某小额贷款,microloan_company,1069000',
      );
      // and back to the listed one
      await tabOn(again, words['case.lender']);
      await again.page.keyboard.type('捷信');
      await said(again, /收录的有 1 家/);
      await again.press('Tab');
      await again.press('Enter');
      await said(again, /已选：天津京东消费金融有限公司/);

      await goTo(again, 'new');
      await said(again, new RegExp(words['new.title']));
      await typeInto(again, words['new.text.call'], '说今天要去单位。');
      await pressOn(again, words['new.save']);
      await said(again, /已存好，第 1 号/);
      await goTo(again, 'record/1');
      await pressOn(again, '归入此案：天津京东消费金融有限公司');
      await said(again, /已归入：/);
      await goTo(again, 'cases');
      await until('the case to hold it', () => again.run(() => /1 条/.test(document.body.innerText)));
      await goTo(again, 'cases/add/1');
      await said(again, new RegExp(words['case.add.new']));
      await lookAt(driver, again, `${out}/${browser}-case-add`);
      await pressOn(again, words['case.add.new']);
      await said(again, /归在这里的证据（1 条）/);
      await goTo(again, 'cases');
      await said(again, /2 笔合计，本金约 ¥12,345.60/);
      await lookAt(driver, again, `${out}/${browser}-cases`);
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
      await pressOn(desk, words['now.do']);
      const ticked = (todo: string) =>
        desk.run((todo: string) => document.querySelector<HTMLInputElement>(`[data-todo="${todo}"]`)?.checked, todo);
      await until('the box to have the focus', () => desk.run(() => document.activeElement?.hasAttribute('data-todo')));
      await desk.page.keyboard.press(' ');
      await said(desk, /下一步：核实[\s\S]*已完成 1 \/ 9/);
      assert.equal(await ticked('calm.pause'), true, 'the step stays open under the hand');
      await desk.page.keyboard.press(' ');
      await said(desk, /下一步：冷静/);
      await lookAt(driver, desk, `${out}/${browser}-step-calm`);
      for (const step of ['verify', 'keep', 'budget', 'contact', 'plan', 'agreement', 'escalate', 'credit']) {
        await goTo(desk, `step/${step}`);
        await until(step, () => desk.run((s: string) => document.querySelector(`#step-${s} .todos`) !== null, step));
        await desk.screenshot(`${out}/${browser}-step-${step}.png`);
      }

      await goTo(desk, 'lists');
      await said(desk, new RegExp(words['lists.intro'].slice(0, 8)));
      await lookAt(driver, desk, `${out}/${browser}-lists`);
      for (const list of ['phish', 'visit', 'paper', 'family', 'limit', 'court'] as const) {
        await goTo(desk, `lists/${list}`);
        await said(desk, new RegExp(words[`list.${list}.for`].slice(0, 8)));
        await lookAt(driver, desk, `${out}/${browser}-list-${list}`);
      }
      await tabOn(desk, words['court.paper']);
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowDown');
      await fill(desk, words['listed.received'], '2027-03-01');
      await said(desk, /最后一天是 2027-03-16/);
      await tabOn(desk, words['item.court.open']);
      await desk.page.keyboard.press(' ');
      await lookAt(driver, desk, `${out}/${browser}-court-order`);
      await pressOn(desk, words['court.remind']);
      await said(desk, /2027年3月16日/);
      await lookAt(driver, desk, `${out}/${browser}-reminder-new`);
      await pressOn(desk, words['reminder.add']);
      await said(desk, /文书上写的期限[\s\S]*2027年3月16日/);
      await pressOn(desk, words['reminders.file']);
      const file = await until('the calendar file', async () => {
        const [name] = readdirSync(dir).filter((one) => one.endsWith('.ics'));
        return name !== undefined && readFileSync(join(dir, name), 'utf8');
      });
      assert.match(file, /DTSTART;TZID=Asia\/Shanghai:20270316T090000\r\n/);
      assert.match(file, /SUMMARY:待办事项\r\n/);
      assert.doesNotMatch(file, /法院|支付令|期限/);
      await lookAt(driver, desk, `${out}/${browser}-reminders`);

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
      await lookAt(driver, desk, `${out}/${browser}-calm`);
      await pressOn(desk, words['calm.later']);
      await said(desk, new RegExp(words['calm.later.done'].slice(0, 8)));
      await pressOn(desk, words['calm.tell']);
      await typeInto(desk, words['tell.own'], '催收的号码是 13812345678，我有点怕。');
      await said(desk, /138[•]+78/);
      assert.doesNotMatch(await desk.run(() => document.querySelector('.message')?.textContent ?? ''), /13812345678/);
      await lookAt(driver, desk, `${out}/${browser}-tell`);

      await goTo(desk, 'rehearse');
      await said(desk, new RegExp(words['rehearse.intro'].slice(0, 8)));
      await lookAt(driver, desk, `${out}/${browser}-rehearse`);
      await pressOn(desk, words['rehearse.today.line']);
      await pressOn(desk, words['rehearse.today.up']);
      await said(desk, new RegExp(words['rehearse.louder']));
      await lookAt(driver, desk, `${out}/${browser}-rehearse-louder`);
      await pressOn(desk, words['rehearse.today.calm']);
      await said(desk, /稳的一句[\s\S]*12356/);
      await lookAt(driver, desk, `${out}/${browser}-rehearse-end`);
      await pressOn(desk, words['rehearse.keep']);
      await pressOn(desk, words['rehearse.all']);
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
