import assert from 'node:assert/strict';
import words from '../../../lib/i18n/zh-CN';
import { newCase } from '../../../lib/plan/case';
import { fill, goTo, openDesk, said } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { lookAt, pressOn, tabOn, typeInto } from '../keyboard';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { putPapers } from '../workbook';

/** Two debts, written into the workbook as another room would. */
async function twoDebts(desk: Tab): Promise<void> {
  const debts = [
    {
      ...newCase('card1'),
      lender: { id: null, name: '某某银行信用卡中心', kind: 'bank_credit_card' as const },
      debt: 'credit_card' as const,
      principalFen: 3_600_000,
      claimedFen: 4_123_456,
      yearlyRate: '18.25',
      overdueSince: '2026-08-01',
    },
    {
      ...newCase('app2'),
      lender: { id: null, name: '某某小额贷款有限公司', kind: 'microloan_company' as const },
      principalFen: 900_000,
      yearlyRate: '24',
    },
  ];
  await putPapers(
    desk,
    debts.map((value) => ({ sort: 'case', id: value.id, value })),
  );
}

/** What stood in the field gives way. */
async function anew(desk: Tab, label: string, text: string): Promise<void> {
  await tabOn(desk, label);
  await desk.page.keyboard.down('Control');
  await desk.page.keyboard.press('a');
  await desk.page.keyboard.up('Control');
  await desk.page.keyboard.type(text);
}

export const money: Spec = {
  name: 'money: a budget and a first offer by keyboard, saved as typed',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'money');
      await desk.page.bringToFront();
      await said(desk, new RegExp(words['money.budget.start']));
      await lookAt(driver, desk, `${out}/${browser}-money-empty`);
      await twoDebts(desk);
      await pressOn(desk, words['money.budget.go']);
      await said(desk, new RegExp(words['money.budget.intro'].slice(0, 10)));

      await typeInto(desk, words['money.line.name'], '工厂');
      await typeInto(desk, words['money.line.amount'], '5,200');
      await typeInto(desk, words['money.item.rent'], '1200');
      await typeInto(desk, words['money.item.food'], '1100');
      await typeInto(desk, words['money.item.children'], '大概五百');
      await said(desk, new RegExp(words['money.odd.amount'].slice(0, 8)));
      await typeInto(desk, words['money.item.phone'], '59.9');
      await said(desk, /¥2,840.10/);
      await lookAt(driver, desk, `${out}/${browser}-money-budget`);

      // closed in the middle: everything is there again, also what is no amount
      await desk.close();
      const again = await openDesk(driver, 'money/budget');
      await again.page.bringToFront();
      const held = (id: string) =>
        again.run((id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value, id);
      await until('the budget', async () => (await held('line-children')) === '大概五百');
      assert.deepEqual([await held('line-income'), await held('line-phone')], ['5,200', '59.9']);

      await goTo(again, 'money');
      await said(again, /第一次提[\s\S]*每月/);
      await lookAt(driver, again, `${out}/${browser}-money`);
      await goTo(again, 'money/statement');
      await said(again, new RegExp(words['money.statement.title']));
      await lookAt(driver, again, `${out}/${browser}-money-statement`);

      await goTo(again, 'money/plan/card1');
      await said(again, /个性化分期/);
      await anew(again, words['plan.months'], '24');
      await said(again, /¥1,801.62/); // 36,000 at 18.25 % in 24 months, by decimal arithmetic
      await lookAt(driver, again, `${out}/${browser}-money-plan`);
      await anew(again, words['plan.months'], '6');
      await said(again, /这里每月要拿出 ¥6,[\d.,]+，您每月能还的是 ¥2,840.10/);

      await goTo(again, 'money/compare/card1');
      await said(again, new RegExp(words['compare.intro'].slice(0, 8)));
      await typeInto(again, '官方 App：剩余本金', '36000');
      await typeInto(again, '官方 App：其他费用', '0');
      await typeInto(again, '官方 App：要求的总数', '38900');
      await typeInto(again, words['compare.late'], '0.05');
      await said(again, /要求的总数：短信或来电 比 官方 App 多 ¥2,334.56/);
      await lookAt(driver, again, `${out}/${browser}-money-compare`);

      await goTo(again, 'money/cost/app2');
      await said(again, new RegExp(words['cost.intro'].slice(0, 8)));
      await typeInto(again, words['cost.received'], '9000');
      await typeInto(again, words['cost.each'], '950');
      await typeInto(again, words['cost.times'], '12');
      await said(again, /年化（单利）\s*4\d\.\d\d%[\s\S]*高于年化 24%/);
      await lookAt(driver, again, `${out}/${browser}-money-cost`);

      await goTo(again, 'money/share');
      await said(again, /雪球[\s\S]*第 \d+ 个月/);
      await lookAt(driver, again, `${out}/${browser}-money-share`);

      // what is noted of a call is held against the same rest
      await goTo(again, 'new');
      await said(again, new RegExp(words['new.title']));
      await typeInto(again, words['new.text.call'], '他要我一次还清，我说每月还 9000 元。');
      await said(again, /这里每月要拿出 ¥9,000，您每月能还的是 ¥2,840.10[\s\S]*稳定偿还 ¥2,840.10/);
      await lookAt(driver, again, `${out}/${browser}-money-call`);
      assert.deepEqual(again.errors, []);
    } finally {
      await driver.close();
    }
  },
};

const PAPER = `个性化分期还款协议
甲方（发卡机构）：某某银行股份有限公司信用卡中心
一、双方确认乙方欠款总额为人民币 36,000.00 元。
二、乙方分 24 期偿还，每月还款 1,500.00 元。
三、甲方停止计收利息和违约金。
四、乙方逾期未还的，剩余欠款一次性清偿。
五、还款账户户名：某某银行股份有限公司信用卡中心。`;

/** Reading an agreement, asking for what is missing, and noting what was paid. */
export const agreement: Spec = {
  name: 'agreement: nine points, figures from the text, instalments noted as paid',
  async run({ browser, build, out }) {
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'agreement');
      await desk.page.bringToFront();
      await said(desk, new RegExp(words['agreement.empty'].slice(0, 6)));
      await twoDebts(desk);
      await goTo(desk, 'agreement/new/card1');
      await said(desk, /某某银行信用卡中心[\s\S]*九处要看清的/);
      await lookAt(driver, desk, `${out}/${browser}-agreement-empty`);
      await tabOn(desk, words['agreement.text']);
      await fill(desk, words['agreement.text'], PAPER);
      await said(desk, /有 3 处没有看到/);
      await said(desk, new RegExp(words['agreement.watch.all-due'].slice(0, 10)));
      await pressOn(desk, words['agreement.fill']);
      await said(desk, /还有 24 期，共 ¥36,000.00/);
      // without a budget the promise says so
      await said(desk, /还没有算过每月能拿出多少/);
      await lookAt(driver, desk, `${out}/${browser}-agreement`);
      await pressOn(desk, `${words['agreement.paid']}第 1 期`);
      await said(desk, /第 1 期已记下/);
      await pressOn(desk, words['agreement.record']);
      await said(desk, new RegExp(words['new.title']));
      const amount = () =>
        desk.run(() => (document.getElementById('ask-amount') as HTMLInputElement | null)?.value ?? '');
      await until('the payment filled in', async () => (await amount()) === '1500');
      await goTo(desk, 'agreement');
      await said(desk, /1 \/ 24 期[\s\S]*¥34,500.00/);
      await lookAt(driver, desk, `${out}/${browser}-agreements`);
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
    }
  },
};
