/**
 * The whole way with nothing but keys: from the popup to the desk, from room to room by its own links, every choice,
 * every field. No script presses, fills or goes anywhere here; what is read back is read from the page.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { KINDS } from '../../../lib/letters/kinds';
import { QUESTION_IDS, QUESTIONS } from '../../../lib/offered/questions';
import { openDesk, said } from '../desk';
import { type Driver, openBrowser, type Tab, until } from '../driver';
import { chooseIn, pressOn, startsWith, tabOn, typeInto } from '../keyboard';
import { openConversation, speakChinese, untilSaid } from '../session';
import type { Spec } from '../shape';

/** Along the desk's own links: first the part, then the room in it. */
async function walk(desk: Tab, part: string, room?: string): Promise<void> {
  await pressOn(desk, part);
  if (room === undefined) return;
  await until(room, () =>
    desk.run(
      (room: string) => [...document.querySelectorAll('nav.inside a')].some((one) => one.textContent === room),
      room,
    ),
  );
  await pressOn(desk, room);
}

const begins = (text: string) => new RegExp(text.slice(0, 8));

async function open(driver: Driver, at: string): Promise<Tab> {
  await speakChinese(driver);
  const desk = await openDesk(driver, at);
  await desk.page.bringToFront();
  return desk;
}

/** A date by arrow keys: each part begins at something, in whatever order the browser has the parts. */
async function dateInto(desk: Tab, label: string): Promise<string> {
  await tabOn(desk, label);
  for (let part = 0; part < 3; part++) {
    await desk.press('ArrowUp');
    await desk.press('ArrowRight');
  }
  return until('a whole date', () =>
    desk.run(() => (document.activeElement as HTMLInputElement | null)?.value || null),
  );
}

export const counsel: Spec = {
  name: 'by keyboard alone: a step, a rehearsal, court papers with their reminder, where to turn, eight questions',
  async run({ browser, build }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      const desk = await open(driver, 'steps');
      await said(desk, /下一步：冷静/);
      await pressOn(desk, words['now.do']);
      await until('its first line', () => desk.run(() => document.activeElement?.hasAttribute('data-todo')));
      await desk.press(' ');
      await said(desk, /下一步：核实/);

      await walk(desk, words['desk.group.now'], words['desk.rehearse']);
      await said(desk, begins(words['rehearse.intro']));
      await pressOn(desk, startsWith(words['rehearse.today.line']));
      await pressOn(desk, words['rehearse.today.calm']);
      await said(desk, new RegExp(words['rehearse.steady']));
      await pressOn(desk, words['rehearse.keep']);
      await pressOn(desk, words['rehearse.all']);
      await said(desk, new RegExp(`${words['rehearse.mine']}[\\s\\S]*今天不做决定`));

      await walk(desk, words['desk.group.now'], words['desk.lists']);
      await pressOn(desk, startsWith(words['list.court.name']));
      await said(desk, begins(words['list.court.for']));
      await chooseIn(desk, words['court.paper'], words['court.paper.summons']);
      const day = await dateInto(desk, words['listed.day']);
      await pressOn(desk, words['item.court.open'], ' ');
      await pressOn(desk, words['court.remind']);
      await said(desk, begins(words['reminder.title']));
      assert.equal(
        await desk.run(() => (document.getElementById('reminder-day') as HTMLInputElement | null)?.value),
        day,
      );
      await typeInto(desk, words['reminder.note'], '带齐材料');
      await pressOn(desk, words['reminder.add']);
      await said(desk, /开庭[\s\S]*带齐材料/);

      await walk(desk, words['desk.group.turn']);
      await chooseIn(desk, words['turn.lender'], words['case.kind.microloan_company']);
      await chooseIn(desk, words['turn.problem'], words['turn.problem.manner']);
      await said(desk, /先找[\s\S]*放贷机构自己的[\s\S]*再找[\s\S]*12345/);

      await walk(desk, words['desk.group.turn'], words['desk.offered']);
      await said(desk, /还有 8 题没有答/);
      for (const [at] of QUESTION_IDS.entries()) {
        await pressOn(desk, words['offered.no'], ' ');
        if (at === 0) for (const _ of ['unsure', 'yes']) await desk.press('ArrowDown');
      }
      const [first] = QUESTION_IDS;
      assert.ok(first);
      await said(desk, new RegExp(`${words['offered.ask']}[\\s\\S]*${QUESTIONS[first].why['zh-CN']}`));
      await pressOn(desk, words['offered.again']);
      await said(desk, /还有 8 题没有答/);
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

const PAPER = `甲方：样例银行股份有限公司
双方确认欠款总额为人民币 36,000.00 元。
乙方分 24 期偿还，每月还款 1,500.00 元。`;

export const bargain: Spec = {
  name: 'by keyboard alone: a case, a budget, a plan, its letter as a document, an agreement and its first payment',
  async run({ browser, build }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-keys-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
    try {
      const desk = await open(driver, 'steps');
      await walk(desk, words['desk.cases']);
      await pressOn(desk, words['cases.new']);
      await typeInto(desk, words['case.lender'], '样例银行');
      await chooseIn(desk, words['case.kind'], words['case.kind.bank_credit_card']);
      await typeInto(desk, words['case.principal'], '36000');
      await typeInto(desk, words['case.rate'], '18.25');

      await walk(desk, words['desk.group.money']);
      await pressOn(desk, words['money.budget.go']);
      await typeInto(desk, words['money.line.amount'], '5200');
      await typeInto(desk, words['money.item.rent'], '1200');
      await typeInto(desk, words['money.item.food'], '1100');
      await said(desk, /¥2,900/);
      await pressOn(desk, words['money.to-offers']);
      await said(desk, /第一次提[\s\S]*每月 ¥2,320/); // eight tenths of what is left
      await pressOn(desk, '样例银行');
      await said(desk, /个性化分期/);
      await pressOn(desk, words['plan.letter']);
      await pressOn(desk, startsWith(KINDS.proposal.title['zh-CN']));
      await said(desk, new RegExp(words['letter.preview']));
      await typeInto(desk, '您的姓名', '样例甲');
      await typeInto(desk, '您的电话', '000');
      await said(desk, /样例甲/);
      await pressOn(desk, words['letter.docx']);
      await until('the letter', () => Promise.resolve(readdirSync(dir).some((name) => name.endsWith('.docx'))));

      await walk(desk, words['desk.group.money'], words['desk.agreement']);
      await pressOn(desk, words['agreement.new']);
      await typeInto(desk, words['agreement.text'], PAPER);
      await pressOn(desk, words['agreement.fill']);
      await said(desk, /还有 24 期，共 ¥36,000.00/);
      await pressOn(desk, `${words['agreement.paid']}第 1 期`);
      await said(desk, /第 1 期已记下/);
      await pressOn(desk, words['agreement.record']);
      await pressOn(desk, words['new.save']);
      await said(desk, /已存好，第 \d+ 号/);

      // the complaint pack, from the log
      await walk(desk, words['desk.group.evidence']);
      await pressOn(desk, words['log.pack']);
      await pressOn(desk, words['pack.make']);
      await said(desk, new RegExp(words['pack.done']));
      await pressOn(desk, words['pack.letter']);
      await said(desk, new RegExp(KINDS.complaint.title['zh-CN']));
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

export const fromPopup: Spec = {
  name: 'by keyboard alone: in the popup the page is kept, a step ticked, and the desk opened',
  async run({ browser, build }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      const witness = await driver.openOwn('popup.html');
      await tab.page.bringToFront();
      const popup = await driver.popup(tab);
      await untilSaid(popup, begins(words['log.empty']));
      await tabOn(popup, startsWith(words['now.keep']));
      await popup.press('Enter');
      await untilSaid(popup, /已存好，第 1 号/);
      await tabOn(popup, startsWith(words['now.do']));
      await popup.press('Enter');
      await until('a line of the step', () => popup.run(() => document.activeElement?.hasAttribute('data-todo')));
      await popup.press(' ');
      await until('its tick', () => popup.run(() => document.querySelector('[data-todo]:checked') !== null));
      await tabOn(popup, startsWith(words['popup.letter']));
      await popup.press('Enter');
      await until('the desk with its letters', () =>
        witness.run(() => {
          const { browser } = globalThis as unknown as {
            browser: { extension: { getViews(what: object): Window[] } };
          };
          return browser.extension.getViews({ type: 'tab' }).some(({ location }) => location.hash === '#letters');
        }),
      );
      assert.deepEqual(await driver.extensionErrors(), []);
    } finally {
      await close();
    }
  },
};
