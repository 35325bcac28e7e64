/**
 * The lists about licences, a lawsuit of one's own and learning, the reckoning before another loan, and what was paid so
 * far: each reached, filled in and taken back by keyboard, kept when the page is loaded anew, looked at in every width.
 */
import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { newBudget } from '../../../lib/plan/budget';
import { newCase } from '../../../lib/plan/case';
import { LISTS } from '../../../lib/plan/lists';
import { again, goTo, openDesk, said } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { chooseIn, lookAt, pressOn, startsWith, typeInto } from '../keyboard';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { putPapers } from '../workbook';

const ticks = (desk: Tab) => desk.run(() => document.querySelectorAll('.todos input:checked').length);
const held = (desk: Tab, id: string) =>
  desk.run((id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? '', id);

/** From the front of all lists into one of them, to its first box and on. */
async function into(desk: Tab, list: 'licence' | 'sue' | 'learn'): Promise<void> {
  await goTo(desk, 'lists');
  await said(desk, new RegExp(words['lists.intro'].slice(0, 8)));
  await pressOn(desk, startsWith(words[`list.${list}.name`]));
  await until(list, () => desk.run((hash: string) => location.hash === hash, `#lists/${list}`));
  await said(desk, new RegExp(words[`list.${list}.for`].slice(0, 8)));
}

/** Everything that is ticked goes with one press, and comes back with the next. */
async function clearAndRestore(desk: Tab, n: number): Promise<void> {
  await pressOn(desk, words['lists.clear']);
  await until('no tick', async () => (await ticks(desk)) === 0);
  await pressOn(desk, words['lists.undo']);
  await until('all ticks', async () => (await ticks(desk)) === n);
}

export const newestLists: Spec = {
  name: 'lists and loans: licences, a lawsuit of one’s own, learning: by keyboard, kept, taken back',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'lists');
      await desk.page.bringToFront();

      await into(desk, 'licence');
      await pressOn(desk, words['item.licence.name'], ' ');
      await pressOn(desk, words['item.licence.rate'], ' ');
      await until('two ticks', async () => (await ticks(desk)) === 2);
      await typeInto(desk, words['case.lender'], '捷信');
      await said(desk, /天津京东消费金融有限公司[\s\S]*以前叫 捷信/);
      await chooseIn(desk, words['lender.kinds'], words['lender.kind.guarantee']);
      assert.equal(await held(desk, 'lender-name'), '', 'looking by kind begins anew');
      await lookAt(driver, desk, `${out}/${browser}-list-licence`);
      await again(desk);
      await until('two ticks again', async () => (await ticks(desk)) === 2);
      await clearAndRestore(desk, 2);
      await pressOn(desk, words['item.licence.rate'], ' ');
      await until('one tick', async () => (await ticks(desk)) === 1);

      await into(desk, 'sue');
      await pressOn(desk, words['item.sue.wish'], ' ');
      const typed = { wish: '停止联系家人，赔礼道歉', lack: '3月2日的通话', cost: '诉讼费 50 元', weeks: '三四个月' };
      for (const [field, text] of Object.entries(typed))
        await typeInto(desk, words[`listed.${field}` as 'listed.wish'], text);
      await until('what was typed last to be saved', () =>
        desk.run(() => document.activeElement?.id === 'listed-weeks'),
      );
      await lookAt(driver, desk, `${out}/${browser}-list-sue`);
      await again(desk);
      for (const [field, text] of Object.entries(typed))
        await until(field, async () => (await held(desk, `listed-${field}`)) === text);
      assert.equal(await ticks(desk), 1);
      await clearAndRestore(desk, 1);
      assert.equal(await held(desk, 'listed-wish'), typed.wish, 'ticks go, words stay');

      await into(desk, 'learn');
      const items = LISTS.find(({ id }) => id === 'learn')?.items ?? [];
      assert.ok(items.length > 5);
      for (const { id } of items) await pressOn(desk, words[`item.${id}`], ' ');
      await said(desk, new RegExp(words['lists.all-done']));
      await lookAt(driver, desk, `${out}/${browser}-list-learn`);
      await again(desk);
      await said(desk, new RegExp(words['lists.all-done']));
      await clearAndRestore(desk, items.length);
      await goTo(desk, 'lists');
      await said(desk, new RegExp(`${items.length} / ${items.length} 件`));
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

/** 5,200 come in, 3,000 go out: 2,200 are left. */
const budget = newBudget();
const TYPED: Record<string, string> = { income: '5200', rent: '1500', food: '1500' };
const means = { ...budget, lines: budget.lines.map((line) => ({ ...line, typed: TYPED[line.id] ?? '' })) };

export const anotherLoan: Spec = {
  name: 'lists and loans: before another loan, and what was paid so far: by keyboard, kept, taken back',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'money');
      await desk.page.bringToFront();
      const debt = { ...newCase('card1'), lender: { id: null, name: '某某银行', kind: 'bank_credit_card' as const } };
      await putPapers(desk, [
        { sort: 'budget', id: 'now', value: means },
        { sort: 'case', id: 'card1', value: debt },
        { sort: 'statement', id: 'card1', value: { payments: '2026-08-10 500' } },
      ]);
      await again(desk);
      await pressOn(desk, words['borrow.title']);
      await said(desk, new RegExp(words['borrow.intro'].slice(0, 6)));
      await said(desk, new RegExp(words['cost.none']));
      await chooseIn(desk, words['borrow.kind'], words['case.kind.loan_aid_platform']);
      await typeInto(desk, words['cost.received'], '9000');
      await typeInto(desk, words['cost.each'], '950');
      await typeInto(desk, words['cost.times'], '12');
      // 12 × 950 against 9,000; of 2,200 left, 950 less
      await said(desk, /到手 ¥9,000.00，一共付 ¥11,400.00，多付 ¥2,400.00[\s\S]*年化（单利）\s*46.06%/);
      await said(desk, /¥2,200.00[\s\S]*¥1,250.00/);
      await pressOn(desk, words['borrow.ask.old-debt'], ' ');
      await said(desk, new RegExp(words['borrow.why.old-debt']));
      await lookAt(driver, desk, `${out}/${browser}-money-borrow`);
      await again(desk);
      await said(desk, new RegExp(words['borrow.why.old-debt']));
      assert.deepEqual(
        [await held(desk, 'loan-received'), await held(desk, 'loan-each'), await held(desk, 'loan-times')],
        ['9000', '950', '12'],
      );
      assert.equal(await held(desk, 'loan-kind'), 'loan_aid_platform');
      await pressOn(desk, words['borrow.ask.old-debt'], ' ');
      await until('the reason to go', () =>
        desk.run((why: string) => !document.body.innerText.includes(why), words['borrow.why.old-debt']),
      );
      await typeInto(desk, words['cost.times'], '个月');
      await said(desk, new RegExp(words['money.odd.count']));
      assert.equal(await held(desk, 'loan-times'), '个月', 'what is no number stays as it was typed');

      await goTo(desk, 'money');
      await pressOn(desk, words['paid.title']);
      await said(desk, /某某银行[\s\S]*¥500/);
      await pressOn(desk, words['paid.new']);
      await said(desk, new RegExp(words['new.title']));
      await typeInto(desk, words['new.amount'], '320.50');
      await typeInto(desk, words['new.text'], '通过官方 App 还款');
      await pressOn(desk, words['new.save']);
      await said(desk, /已存好，第 1 号/);
      await goTo(desk, 'money/paid');
      await said(desk, /没有归入案件[\s\S]*¥320.50[\s\S]*某某银行|某某银行[\s\S]*¥500[\s\S]*¥320.50/);
      await lookAt(driver, desk, `${out}/${browser}-money-paid`);
      await again(desk);
      await said(desk, /合计[\s\S]*¥320.50/);
      // taken back: the record is deleted, and counts no longer
      await goTo(desk, 'record/1');
      await pressOn(desk, words['delete.open']);
      await pressOn(desk, words['delete.do']);
      await said(desk, /内容已删除/);
      await goTo(desk, 'money/paid');
      await said(desk, /某某银行[\s\S]*¥500/);
      await until('the deleted payment to be gone', () => desk.run(() => !document.body.innerText.includes('320.50')));
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};
