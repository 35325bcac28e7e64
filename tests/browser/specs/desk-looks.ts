/**
 * Every room of the desk, with nothing in it and with much in it: light and dark, as narrow as the smallest phone, in the
 * three languages. Nothing runs out of the window, nothing is inaccessible, and there is a picture of each to look at.
 */
import assert from 'node:assert/strict';
import { newAgreement } from '../../../lib/plan/agreement';
import { newBudget } from '../../../lib/plan/budget';
import { newCase } from '../../../lib/plan/case';
import { newReminder } from '../../../lib/plan/clocks';
import type { Paper } from '../../../lib/workbook/store';
import { goTo, openDesk } from '../desk';
import { type Driver, openBrowser, type Tab, until } from '../driver';
import { speakChinese } from '../session';
import type { Spec, World } from '../shape';
import { putPapers } from '../workbook';
import { violations } from './axe';

const PLACES = [
  'steps',
  'step/budget',
  'step/escalate',
  'lists',
  'lists/court',
  'lists/licence',
  'lists/sue',
  'lists/learn',
  'calm',
  'calm/tell',
  'rehearse',
  'rehearse/court',
  'terms',
] as const;
const PAPERS = [
  'cases',
  'cases/long',
  'money',
  'money/budget',
  'money/statement',
  'money/share',
  'money/paid',
  'money/borrow',
  'money/plan/long',
  'money/compare/long',
  'money/card/long',
  'money/cost/long',
] as const;
const OUTWARD = [
  'agreement',
  'agreement/deal',
  'letters',
  'letters/new-proposal',
  'turn/long',
  'turn/pack',
  'offered',
  'reminders',
  'reminders/new',
] as const;

/** Names as long as they come, sums of seven figures, and what is no amount yet. */
const LONG = '某某省某某市某某融资担保小额贷款股份有限公司互联网消费信贷事业部第三运营中心';

const budget = newBudget();
const TYPED: Record<string, string> = { income: '8200 5100 7350.5', rent: '2,300', food: '1500', children: '大概五百' };

const FULL: readonly Omit<Paper, 'changedAt'>[] = [
  {
    sort: 'case',
    id: 'long',
    value: {
      ...newCase('long'),
      lender: { id: null, name: LONG, kind: 'bank_credit_card' },
      debt: 'credit_card',
      contract: '尾号 0000 的合同与账户',
      principalFen: 123_456_789,
      claimedFen: 234_567_890,
      yearlyRate: '18.25',
      monthlyFen: 1_234_567,
      dueDay: 31,
      overdueSince: '2023-12-20',
      contractedOn: '2021-06-01',
      collector: { name: `${LONG}委托的催收公司`, number: '10690000000000' },
      settles: 'arbitration',
      arbitrator: '某某市仲裁委员会',
      note: `${LONG}。`.repeat(6),
    },
  },
  {
    sort: 'case',
    id: 'short',
    value: {
      ...newCase('short'),
      lender: { id: null, name: '甲', kind: 'microloan_company' },
      principalFen: 90_000,
      yearlyRate: '24',
    },
  },
  {
    sort: 'budget',
    id: 'now',
    value: {
      ...budget,
      people: '三口人，还有两位老人',
      reason: `${LONG}停工，收入少了一半。`.repeat(3),
      lines: budget.lines.map((line) => ({
        ...line,
        typed: TYPED[line.id] ?? '',
        rhythm: line.id === 'income' ? 'uneven' : line.rhythm,
      })),
    },
  },
  {
    sort: 'agreement',
    id: 'deal',
    value: {
      ...newAgreement('deal', 'long', LONG),
      state: 'agreed',
      typed: {
        ...newAgreement('deal').typed,
        name: LONG,
        text: `甲方${LONG}。乙方分 12 期偿还，每月还款 1,500.00 元。逾期的，剩余欠款一次性清偿。`,
        total: '18000',
        monthly: '1500',
        count: '12',
        first: '2026-09-01',
      },
      paid: { 1: '2026-09-01' },
    },
  },
  {
    sort: 'statement',
    id: 'long',
    value: {
      'sms.total': '2345678.90',
      'app.principal': '1234567.89',
      'app.total': '1300000',
      late: '0.05',
      compound: 'month',
      payments: '2026-08-10 500\n好像还了一点',
    },
  },
  {
    sort: 'statement',
    id: 'card-long',
    value: {
      owed: '20000',
      minimum: '2000',
      due: '2026-11-20',
      grace: '3',
      daily: '0.05',
      share: '10',
      floor: '50',
      each: '2000',
      bought: '2026-10-30 20000',
      until: '2026-12-05',
      penalty: '5',
    },
  },
  { sort: 'offer', id: 'new-loan', value: { received: '9000', each: '950', times: '12', kind: 'loan_aid_platform' } },
  { sort: 'offer', id: 'cost-long', value: { received: '9000', each: '950', times: '12' } },
  { sort: 'choice', id: 'turn-long', value: { lender: 'bank_credit_card', problem: 'amount' } },
  { sort: 'choice', id: 'ticks-new-loan', value: { v: 1, ticked: { 'old-debt': 1 }, typed: {}, paper: 'unknown' } },
  {
    sort: 'reminder',
    id: 'r1',
    value: { ...newReminder('r1'), kind: 'hearing', day: '2027-01-15', caseId: 'long', note: `${LONG}，带齐材料` },
  },
];

export const LOOKS = [
  { name: 'wide', width: 1100, language: 'zh-CN', dark: false },
  { name: 'narrow-dark', width: 320, language: 'zh-CN', dark: true },
  { name: 'phone-tw', width: 412, language: 'zh-TW', dark: false },
  { name: 'narrow-en', width: 320, language: 'en', dark: false },
] as const;
export type Look = (typeof LOOKS)[number];

export async function speak(desk: Tab, language: Look['language']): Promise<void> {
  await desk.run(async (language: string) => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await browser.storage.local.set({ settings: { language, hints: true } });
  }, language);
  await until(`the desk in ${language}`, () =>
    desk.run((language: string) => document.documentElement.lang === language, language),
  );
}

/** The room is there, its fields are filled, and what loads has loaded. */
export const settled = (desk: Tab) =>
  until('the room to be there', () =>
    desk.run(() => {
      const main = document.querySelector('main');
      const text = main?.innerText ?? '';
      return main?.querySelector('h1') !== null && !/正在|正在讀|Loading|Opening|…$/.test(text.slice(0, 60));
    }),
  );

async function walk({ browser, build, out }: World, places: readonly string[], full: boolean, looks: readonly Look[]) {
  const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'steps');
    await desk.page.bringToFront();
    await settled(desk);
    if (full) await putPapers(desk, FULL);
    const wrong: string[] = [];
    for (const look of looks) {
      await speak(desk, look.language);
      await driver.dark(look.dark);
      await desk.page.setViewport({ width: look.width, height: 800 });
      for (const place of places)
        wrong.push(...(await seen(driver, desk, place, look, `${out}/${browser}-look-${full ? 'full' : 'empty'}`)));
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
  } finally {
    await driver.close();
  }
}

export async function seen(driver: Driver, desk: Tab, place: string, look: Look, picture: string): Promise<string[]> {
  await goTo(desk, place);
  await settled(desk);
  await new Promise((done) => setTimeout(done, 150)); // laid out, and the papers read
  const path = `${picture}-${place.replaceAll('/', '-')}-${look.name}.png` as const;
  await desk.page.screenshot({ path, fullPage: true });
  const where = `${driver.name} #${place} ${look.name}`;
  const wide = await desk.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const found = wide > 0 ? [`${where}: ${wide} pixels too wide`] : [];
  // the same elements in every language: once in light and once in dark is enough
  if (look.language === 'zh-CN') found.push(...(await violations(desk)).map((one) => `${where}: ${one}`));
  return found;
}

const part = (name: string, places: readonly string[], full: boolean, looks: readonly Look[]): Spec => ({
  name: `desk looks: ${name}`,
  run: (world) => walk(world, places, full, looks),
});

const [wide, narrow] = LOOKS;
export const deskLooks: readonly Spec[] = [
  part('steps, lists and calm', PLACES, true, LOOKS),
  part('cases and money, with long names and large sums', PAPERS, true, LOOKS),
  part('agreements, letters, places to turn to, reminders', OUTWARD, true, LOOKS),
  part(
    'rooms with nothing in them',
    ['cases', 'money', 'money/paid', 'money/borrow', 'agreement', 'letters', 'turn', 'turn/pack', 'reminders', 'lists'],
    false,
    [wide, narrow],
  ),
];
