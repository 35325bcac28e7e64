import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import words from '../../../lib/i18n/zh-CN';
import { choose, escaped, goTo, openDesk, press, said } from '../desk';
import { openBrowser, until } from '../driver';
import { lookAt } from '../keyboard';
import { lastNumber } from '../last-number';
import { speakChinese } from '../session';
import type { Spec } from '../shape';

export const thirdPerson: Spec = {
  name: 'import: a form that somebody else filled in offline becomes a record of what they tell',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-witness-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
    const downloaded = (ending: string) =>
      until(`a file ending in ${ending}`, async () => {
        const name = readdirSync(dir).find((each) => each.endsWith(ending));
        return name !== undefined && statSync(join(dir, name)).size > 0 && join(dir, name);
      });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'import');
      await press(desk, words['witness.save']);
      const blank = await downloaded('.html');

      // as a double click opens it
      const form = await driver.open(`file://${encodeURI(blank)}`);
      await form.page.bringToFront();
      await said(form, escaped(words['witness.form.title']));
      await press(form, words['witness.form.save']);
      await said(form, escaped(words['witness.form.empty']));
      const type = (name: string, value: string) => form.page.type(`[name=${name}]`, value);
      await type('who', '同事甲');
      await type('relation', '同事');
      await type('number', '02100000000');
      await type('said', '让我转告他还钱，<b>不然</b>就天天打。');
      await type('times', '3');
      await form.page.select('[name=channel]', 'call');
      await form.run(() => {
        const when = document.querySelector<HTMLInputElement>('[name=when]');
        if (when) when.value = '2026-03-01T22:40';
      });
      await form.page.click('[name=own]');
      assert.doesNotMatch(await form.run(() => document.body.innerText), escaped(words['witness.form.empty']));
      const picture = await form.page.$('[name=files]');
      const shot = join(dir, 'shot.png');
      await form.page.screenshot({ path: shot });
      await (picture as ElementHandle<HTMLInputElement>).uploadFile(shot);
      await lookAt(driver, form, `${out}/${browser}-witness-form`);
      await press(form, words['witness.form.save']);
      await said(form, escaped(words['witness.form.done']));
      const filled = await downloaded('.json');
      const asked = form.requests.filter(({ url }) => !/^(?:file|blob|data):/.test(url));
      assert.deepEqual([form.errors, asked], [[], []]);
      await form.close();

      await desk.page.bringToFront();
      await choose(desk, filled);
      await said(desk, /同事甲[\s\S]*2026年3月1日（周日）22:40[\s\S]*3 次[\s\S]*<b>不然<\/b>/);
      await until('the picture', () =>
        desk.run(() => (document.querySelector<HTMLImageElement>('.pictures img')?.naturalWidth ?? 0) > 0),
      );
      await lookAt(driver, desk, `${out}/${browser}-witness-preview`);
      await press(desk, words['witness.keep']);
      await said(desk, /已存好，第 1 号/);
      await goTo(desk, 'record/1');
      await said(desk, /旁人所述[\s\S]*让我转告他还钱[\s\S]*情况说明-\d{8}\.json/);
      await lookAt(driver, desk, `${out}/${browser}-witness-record`);

      // the same again is the same record; a changed one and a blank one are not taken
      await goTo(desk, 'import');
      await choose(desk, filled);
      await press(desk, words['witness.keep']);
      await said(desk, /记录里已经有了，是第 1 号/);
      await press(desk, words['import.again']);
      const bad = join(dir, 'bad.json');
      writeFileSync(bad, readFileSync(filled, 'utf8').replace('"who"', '"html"'));
      await choose(desk, bad);
      await said(desk, escaped(words['import.refused.witness-broken']));
      await choose(desk, blank);
      await said(desk, escaped(words['import.refused.witness-blank']));
      assert.equal(await lastNumber(desk), 1);
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
