import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { KINDS } from '../../../lib/letters/kinds';
import { again, fill, goTo, openDesk, press, said, shot } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { tabOn } from '../keyboard';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** A letter from the log to paper: facts are asked, evidence stands behind each sentence, what is typed is kept. */
export const letters: Spec = {
  name: 'a letter is written from kept records, says what it lacks, and leaves as a document',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-letters-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'new');
      for (const [i, text] of ['说要去我单位找领导。', '给我母亲打了电话。'].entries()) {
        await fill(desk, words['new.number'], `106900${i}`);
        await fill(desk, words['new.text.call'], text);
        await press(desk, words['new.save']);
        await said(desk, new RegExp(`已存好，第 ${i + 1} 号`));
      }

      await goTo(desk, 'letters');
      await press(desk, KINDS.complaint.title['zh-CN']);
      await said(desk, /还差：您的姓名、您的电话、放贷机构全称/);
      await shot(desk, `${out}/${browser}-letter-empty.png`);
      await fill(desk, '您的姓名', '样例甲');
      await fill(desk, '您的电话', '000');
      await fill(desk, '放贷机构全称', '样例银行');
      await said(desk, new RegExp(words['letter.ready']));

      // by keyboard: to the list of records, both ticked with the space bar
      await tabOn(desk, words['letter.pick']);
      await desk.page.keyboard.press('Enter');
      await said(desk, new RegExp(words['letter.pick.title']));
      for (const n of [2, 1]) {
        await tabOn(desk, new RegExp(`^${n} · `));
        await desk.page.keyboard.press(' ');
        await said(desk, new RegExp(`\\[证${n}\\]`));
      }
      await tabOn(desk, words['letter.pick.close']);
      await shot(desk, `${out}/${browser}-letter-pick.png`);
      await desk.page.keyboard.press('Enter');
      const letter = await said(desk, /1\. .*说要去我单位[\s\S]*2\. .*给我母亲[\s\S]*附：证据 2 项/);
      assert.match(letter, /存证日志末尾编码：2-[0-9A-Z-]{19}/);
      assert.doesNotMatch(letter, /供核查时对照的规定/, 'no rule is named before somebody says what it was');
      await press(desk, '联系了家人、同事或单位');
      await said(desk, /供核查时对照的规定：《民法典》第一千零三十三条第（一）项。[\s\S]*信里提到的规定（1）/);
      await shot(desk, `${out}/${browser}-letter.png`);

      if (browser === 'chromium') {
        // on paper: the letter and nothing else
        await desk.page.emulateMediaType('print');
        const printed = await desk.run(() => document.body.innerText);
        assert.match(printed, /消费投诉书/);
        assert.doesNotMatch(printed, /要填的|存成文档|想请对方做的|12356/);
        await shot(desk, `${out}/${browser}-letter-print.png`);
        await desk.page.emulateMediaType();
      }

      // words that would harm it are pointed at, and stay
      await fill(desk, words['letter.claim.text'].replace('{n}', '1'), '他们都是人渣。');
      await said(desk, /这个词会盖过您要说的事/);
      await fill(desk, words['letter.claim.text'].replace('{n}', '1'), '来电说要去本人单位。');
      await said(desk, new RegExp(words['letter.remarks.none']));

      // out: as a document, and the code in it is noted
      await press(desk, words['letter.docx']);
      await said(desk, /文档已存到下载文件夹[\s\S]*编码 2-[0-9A-Z-]{19} 已记进日志，第 3 号/);
      const file = await until('the document', () => {
        const [found] = readdirSync(dir).filter((name) => name.endsWith('.docx'));
        return Promise.resolve(found !== undefined && statSync(join(dir, found)).size > 0 && join(dir, found));
      });
      assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK');

      // a record that is deleted afterwards marks its sentence and holds the letter back
      const place = await desk.run(() => location.hash.slice(1));
      await goTo(desk, 'record/1');
      await press(desk, words['delete.open']);
      await press(desk, words['delete.do']);
      await said(desk, /内容已删除/);
      await goTo(desk, place);
      await said(desk, /〔无证据〕[\s\S]*有 1 件事还没有证据/);
      assert.equal(await pressable(desk, words['letter.docx']), false);
      await press(desk, words['letter.strict']);
      await said(desk, new RegExp(words['letter.ready']));
      assert.equal(await pressable(desk, words['letter.docx']), true);

      // what was typed is there after everything was closed
      await again(desk);
      await said(desk, /样例银行：[\s\S]*来电说要去本人单位/);
      await fill(desk, words['letter.limit'], '100');
      await said(desk, /超出 \d+ 字/);

      // a script: answers become a record
      await goTo(desk, 'letters/call-fees');
      await fill(desk, words['script.number'], '95000');
      await desk.run(() => {
        const field = document.querySelector<HTMLTextAreaElement>('.script textarea');
        if (!field) return;
        field.value = '工号 12';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await press(desk, words['script.keep']);
      await said(desk, /已存好，第 5 号/);
      await press(desk, words['new.open']);
      await said(desk, /请问您的工号是多少？[\s\S]*工号 12/);

      for (const dark of [false, true]) {
        await driver.dark(dark);
        for (const at of [place, 'letters', 'letters/call-who', 'letters/new-proposal']) {
          await goTo(desk, at);
          await said(desk, /12356/);
          await until('the room', () => desk.run(() => document.querySelector('h1') !== null));
          assert.deepEqual(await violations(desk), [], `${at}, ${dark ? 'dark' : 'light'}`);
          await shot(desk, `${out}/${browser}-${at.replaceAll('/', '-')}${dark ? '-dark' : ''}.png`);
        }
      }
      await desk.page.setViewport({ width: 340, height: 800 });
      for (const at of [place, 'letters', 'letters/call-who']) {
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

const pressable = (desk: Tab, label: string) =>
  desk.run(
    (label: string) =>
      [...document.querySelectorAll('button')].some((one) => one.textContent === label && !one.disabled),
    label,
  );
