import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankDraft } from '../../../lib/evidence/draft';
import words from '../../../lib/i18n/zh-CN';
import { QUESTIONS } from '../../../lib/offered/questions';
import { again, fill, goTo, openDesk, press, said, shot } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { pressOn } from '../keyboard';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** From the log to everything a complaint needs; from what happened to where to turn; eight questions about an offer. */
export const turning: Spec = {
  name: 'where to turn: a complaint pack in five presses, places in order, eight questions',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-turn-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
    try {
      await speakChinese(driver);
      await driver.ready(); // beforehand: a page behind another tab is not drawn
      const desk = await openDesk(driver, 'turn/pack');
      await said(desk, new RegExp(words['pack.none']));
      await shot(desk, `${out}/${browser}-pack-empty.png`);
      await goTo(desk, 'new');
      for (const [i, text] of ['说要去我单位。', '给我母亲打了电话。', '语气平常。'].entries()) {
        await fill(desk, words['new.number'], `106900${i}`);
        await fill(desk, words['new.text.call'], text);
        await press(desk, words['new.save']);
        await said(desk, new RegExp(`已存好，第 ${i + 1} 号`));
      }

      await driver.askBackground('keep', { draft: message('再不还就去你单位，让你同事都知道你欠钱') });

      await desk.page.bringToFront();

      // from the log: one press opens, one makes, one saves, one opens the letter, one saves it as a document
      await goTo(desk, 'log');
      await press(desk, words['log.pack']);
      await press(desk, words['pack.make']);
      const done = await said(desk, /材料做好了[\s\S]*有 4 条记录[\s\S]*编码 4-[0-9A-Z-]{19}，已记进日志，第 5 号/);
      const code = /编码 (4-[0-9A-Z-]{19})/.exec(done)?.[1] ?? '';
      await shot(desk, `${out}/${browser}-pack-done.png`);
      await press(desk, words['pack.save']);
      await until('the package', () => Promise.resolve(readdirSync(dir).some((name) => name.endsWith('.zip'))));
      await press(desk, words['pack.letter']);
      await said(
        desk,
        new RegExp(
          `1\\. .*去我单位[\\s\\S]*3\\. .*语气平常[\\s\\S]*4\\. .*让你同事都知道[\\s\\S]*供核查时对照的规定[\\s\\S]*${code}`,
        ),
      );
      await press(desk, words['letter.docx']);
      await until('the letter', () => Promise.resolve(readdirSync(dir).some((name) => name.endsWith('.docx'))));
      // the code of the pack stays, and is not noted twice
      assert.doesNotMatch(await said(desk, /文档已存到下载文件夹/), /已记进日志/);
      await goTo(desk, 'care');
      await said(desk, /消费投诉书/);

      // by keyboard: a select is changed with arrow keys and answers at once
      await goTo(desk, 'turn');
      await said(desk, new RegExp(words['turn.problem']));
      await desk.run(() => document.getElementById('turn-lender')?.focus());
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowDown');
      await fill(desk, words['turn.problem'], 'threat');
      await said(desk, /先找[\s\S]*110 报警[\s\S]*再找[\s\S]*放贷机构自己的投诉渠道/);
      await fill(desk, words['turn.lender'], 'microloan_company');
      await fill(desk, words['turn.problem'], 'manner');
      const places = await said(desk, /先找[\s\S]*放贷机构自己的[\s\S]*再找[\s\S]*12345/);
      assert.doesNotMatch(places, /拨打 12378/, 'microloan companies are watched locally');
      await shot(desk, `${out}/${browser}-turn.png`);
      await again(desk);
      await said(desk, /再找[\s\S]*12345/);

      await goTo(desk, 'offered');
      await said(desk, /还有 8 题没有答/);
      await pressOn(desk, words['offered.no'], ' '); // the first answer of the first question, by keyboard
      await said(desk, /还有 7 题没有答/);
      await answer(desk, 3, words['offered.yes']);
      await said(desk, new RegExp(`${words['offered.stop']}[\\s\\S]*${QUESTIONS.phone.why['zh-CN']}`));
      await again(desk);
      await said(desk, new RegExp(words['offered.stop']));
      await shot(desk, `${out}/${browser}-offered.png`);

      for (const dark of [false, true]) {
        await driver.dark(dark);
        for (const at of ['turn', 'turn/pack', 'offered']) {
          await goTo(desk, at);
          await said(desk, /12356/);
          await until('the room', () => desk.run(() => document.querySelector('h1') !== null));
          assert.deepEqual(await violations(desk), [], `${at}, ${dark ? 'dark' : 'light'}`);
          if (dark) await shot(desk, `${out}/${browser}-${at.replaceAll('/', '-')}-dark.png`);
        }
      }
      await desk.page.setViewport({ width: 340, height: 800 });
      for (const at of ['turn', 'turn/pack', 'offered']) {
        await goTo(desk, at);
        await said(desk, /12356/);
        await until('no sideways scrolling', () =>
          desk.run(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        );
        await shot(desk, `${out}/${browser}-${at.replaceAll('/', '-')}-narrow.png`);
      }
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** A message as a card would keep it. */
const message = (text: string) => ({
  ...blankDraft('message', { now: Date.now(), zoneOffset: 480, zone: 'Asia/Shanghai' }),
  how: 'card',
  channel: 'sms',
  sender: '1069009',
  direction: 'incoming',
  sentAt: new Date().toISOString(),
  text,
});

/** Chooses an answer of the question at this place. */
const answer = (desk: Tab, at: number, label: string) =>
  desk.run(
    (at: number, label: string) => {
      const set = document.querySelectorAll('.questions fieldset')[at];
      const found = [...(set?.querySelectorAll('label') ?? [])].find((one) => one.textContent?.trim() === label);
      found?.click();
    },
    at,
    label,
  );
