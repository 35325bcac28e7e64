/**
 * How far it is for somebody who opens this for the first time, with one message on the page. Presses and keys are
 * counted as they happen; the time is reckoned from them with the keystroke-level model (Card, Moran, Newell,
 * Communications of the ACM 23 (1980), 396–410), with its slowest typist and a pause to think before every field.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { fill, goTo, openDesk, press, said } from '../desk';
import { type Tab, until } from '../driver';
import { keepFromCard, openCard, openConversation } from '../session';
import type { Spec } from '../shape';

/** seconds: a key of somebody who does not know the keyboard, finding and pointing, thinking what to write */
const KEY = 1.2;
const POINT = 1.1;
const THINK = 1.35;
/** for reading a number off a bill, or remembering it: not in the model, and more than it allows for */
const LOOK_UP = 8;

export const newcomer: Spec = {
  name: 'a newcomer: evidence in two presses, a first offer in three minutes of typing, a complaint pack in five presses',
  async run({ browser, build, out }) {
    const downloads = mkdtempSync(join(tmpdir(), 'juli-newcomer-'));
    const { driver, tab, close } = await openConversation({ browser, build, downloads });
    try {
      // one press opens the card, one keeps the message
      let presses = 0;
      const keyboard = tab.page.keyboard;
      const plain = keyboard.press.bind(keyboard);
      keyboard.press = (key, options) => {
        if (key !== 'Tab') presses += 1;
        return plain(key, options);
      };
      await openCard(tab);
      await keepFromCard(tab);
      keyboard.press = plain;
      assert.equal(presses, 2);

      const desk = await openDesk(driver, 'money');
      await desk.page.bringToFront();
      const spent = { presses: 0, fields: 0, keys: 0 };
      const go = async (name: string) => {
        await press(desk, name);
        spent.presses += 1;
      };
      const type = async (label: string, text: string) => {
        await fill(desk, label, text);
        spent.fields += 1;
        spent.keys += text.length;
      };
      await said(desk, new RegExp(words['money.budget.start']));
      await go(words['money.budget.go']);
      await said(desk, new RegExp(words['money.budget.intro'].slice(0, 10)));
      await type(words['money.line.amount'], '5200');
      await type(words['money.item.rent'], '1200');
      await type(words['money.item.food'], '1100');
      await said(desk, /¥2,900/);
      await go(words['money.to-offers']);
      await go(words['money.debts.add']);
      await go(words['cases.new']);
      await said(desk, new RegExp(words['case.saved-as-you-type']));
      await type(words['case.lender'], '某某银行信用卡中心');
      await type(words['case.principal'], '36000');
      await until('the case to be saved', () => saved(desk));
      await goTo(desk, 'money');
      spent.presses += 1;
      await said(desk, /第一次提[\s\S]*每月 ¥2,320/); // eight tenths of what is left
      const seconds = spent.keys * KEY + (spent.fields + spent.presses) * (POINT + THINK) + spent.fields * LOOK_UP;
      console.log(
        `    first offer: ${spent.fields} fields, ${spent.keys} keys, ${spent.presses} presses, ${Math.round(seconds)} s`,
      );
      assert.ok(spent.fields <= 6, `${spent.fields} fields`);
      assert.ok(seconds <= 180, `${Math.round(seconds)} s for ${JSON.stringify(spent)}`);
      await desk.page.screenshot({ path: `${out}/${browser}-newcomer-offer.png`, fullPage: true });

      // from the log: open, make, save, open the letter, save it as a document
      await goTo(desk, 'log');
      let packing = 0;
      const pack = async (name: string) => {
        await press(desk, name);
        packing += 1;
      };
      const saves = (end: string) =>
        until(`a file that ends in ${end}`, () =>
          Promise.resolve(readdirSync(downloads).some((name) => name.endsWith(end))),
        );
      await pack(words['log.pack']);
      await pack(words['pack.make']);
      await said(desk, /材料做好了/);
      await pack(words['pack.save']);
      await saves('.zip');
      await pack(words['pack.letter']);
      await said(desk, /证1/);
      await pack(words['letter.docx']);
      await saves('.docx');
      assert.ok(packing <= 5, `${packing} presses for the complaint pack`);
      assert.deepEqual(desk.errors, []);
    } finally {
      await close();
      rmSync(downloads, { recursive: true, force: true });
    }
  },
};

/** What was typed into the case stands in the workbook. */
const saved = (desk: Tab) =>
  desk.run(async () => {
    const opening = indexedDB.open('juli-workbook');
    const db = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const all = await new Promise<{ sort: string; value: { principalFen?: unknown } }[]>((done) => {
      const asking = db.transaction('papers').objectStore('papers').getAll();
      asking.onsuccess = () => done(asking.result);
    });
    db.close();
    return all.some(({ sort, value }) => sort === 'case' && value.principalFen === 3_600_000);
  });
