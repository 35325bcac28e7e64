import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { root } from '../../../tools/root';
import { choose, escaped, fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, type Tab } from '../driver';
import { importMany } from '../import-many';
import { lookAt } from '../keyboard';
import { lastNumber } from '../last-number';
import { speakChinese } from '../session';
import type { Spec } from '../shape';

const files = join(root(), 'tests/backups/files');

/** Two numbers that collect and one that does not, some of it sent, a draft, over two days. */
const BACKUP = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="7" type="full">
${[
  ['106900000001', 1, '2026-03-01T07:31:00+08:00', '【示例金融】您的借款已逾期，今日不处理我们会联系您的单位和家人。'],
  ['106900000001', 1, '2026-03-01T22:40:00+08:00', '【示例金融】再不还款，工作人员将上门到您户籍地走访。'],
  ['106900000001', 2, '2026-03-02T09:00:00+08:00', '请把账单明细发给我。'],
  ['106900000001', 3, '2026-03-02T09:01:00+08:00', '没发出去的草稿'],
  [
    '106900000002',
    1,
    '2026-03-02T10:00:00+08:00',
    '【示例小贷】最后通知：逾期款项请于今日18点前转到个人账户，逾期后果自负。',
  ],
  ['10086', 1, '2026-03-02T11:00:00+08:00', '您本月流量还剩 3GB。'],
  ['10086', 1, '2026-03-02T11:00:00+08:00', '您本月流量还剩 3GB。'],
]
  .map(
    ([address, type, at, body]) =>
      `<sms address="${address}" type="${type}" date="${Date.parse(String(at))}" body="${body}" />`,
  )
  .join('\n')}
</smses>`;
/** The same as a table from another program, without seconds. */
const TABLE = `时间,方向,号码,内容
2026-03-01 07:31,收,106900000001,【示例金融】您的借款已逾期，今日不处理我们会联系您的单位和家人。
2026-03-02 10:00,收,106900000002,【示例小贷】最后通知：逾期款项请于今日18点前转到个人账户，逾期后果自负。
`;

export const importing: Spec = {
  name: 'import: a backup is looked at, put into the log, and the same again adds nothing',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-import-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'import');
      await said(desk, escaped(words['import.paste']));
      await lookAt(driver, desk, `${out}/${browser}-import`);
      const backup = join(dir, 'sms-20260302100000.xml');
      writeFileSync(backup, BACKUP);
      await choose(desk, backup);
      await said(desk, /7 条[\s\S]*收到 5 · 发出 1 · 草稿 1/);
      await said(desk, /2 个号码，4 条/);
      await said(desk, /文件里重复 1 条；草稿和没发出去的 1 条/);
      await lookAt(driver, desk, `${out}/${browser}-import-preview`);
      await press(desk, words['import.which.some']);
      await said(desk, /10086/);
      await lookAt(driver, desk, `${out}/${browser}-import-numbers`);
      await press(desk, '全部新的：3 个号码，5 条');
      await press(desk, '放进记录（5 条）');
      await said(desk, /已存好 5 条，第 2 到 6 号/);
      await desk.screenshot(`${out}/${browser}-import-done.png`);

      await goTo(desk, 'record/2');
      await said(desk, /联系您的单位[\s\S]*导入/);
      await desk.screenshot(`${out}/${browser}-import-record.png`);
      await goTo(desk, 'record/1');
      await said(desk, /sms-20260302100000.xml/);

      await goTo(desk, 'import');
      await choose(desk, backup);
      await said(desk, /记录里已有 5 条/);
      await said(desk, escaped(words['import.nothing']));
      assert.equal(await lastNumber(desk), 6);
      await lookAt(driver, desk, `${out}/${browser}-import-again`);

      // another program's file of the same messages
      await press(desk, words['import.again']);
      const table = join(dir, 'a.csv');
      writeFileSync(table, TABLE);
      await choose(desk, table);
      await said(desk, /记录里已有 2 条/);

      // pasted words: kept while typing, read like a file
      await press(desk, words['import.again']);
      await fill(desk, words['import.paste'], '106900000003\n2026年3月3日 08:10\n【示例金融】请尽快处理欠款。\n');
      await goTo(desk, 'log');
      await said(desk, escaped(words['log.search']));
      await goTo(desk, 'import');
      await press(desk, words['import.paste.go']);
      await said(desk, /1 条[\s\S]*2026年3月3日（周二）08:10/);
      await press(desk, '放进记录（1 条）');
      await said(desk, /已存好 1 条，第 8 到 8 号/);
      await press(desk, words['import.again']);
      await said(desk, escaped(words['import.paste']));
      assert.equal(await desk.run(() => document.querySelector('textarea')?.value), '');
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** Files that are better made than kept: each with the sentence it ends in. */
function hostile(
  dir: string,
): [code: 'too-large' | 'zip-nothing' | 'truncated' | 'encoding' | 'too-many-columns', path: string][] {
  const at = (name: string) => join(dir, name);
  // more than two gigabytes that take no room on the disk
  writeFileSync(at('large.xml'), '<smses>');
  truncateSync(at('large.xml'), 2_100_000_000);
  copyFileSync(join(files, 'refused-nothing.zip'), at('zip-renamed.xml'));
  writeFileSync(at('wide.csv'), `时间,号码,内容${',x'.repeat(1_000_000)}\n`);
  // ends within the text of a message, as a copy does that was broken off
  writeFileSync(at('cut.xml'), Buffer.from(`\ufeff${BACKUP.slice(0, 400)}`, 'utf16le'));
  writeFileSync(at('bad.csv'), Buffer.concat([Buffer.from(TABLE.repeat(20)), Buffer.from([0xff, 0xc0, 0x80])]));
  return [
    ['too-large', at('large.xml')],
    ['zip-nothing', at('zip-renamed.xml')],
    ['too-many-columns', at('wide.csv')],
    ['truncated', at('cut.xml')],
    ['encoding', at('bad.csv')],
  ];
}

export const importedFormats: Spec = {
  name: 'import: every kind of file is read and put into the log; what is refused changes nothing',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-refused-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'import');
      const all = readdirSync(files);
      for (const name of all.filter((each) => !each.startsWith('refused-'))) {
        const { total, format } = JSON.parse(readFileSync(join(files, '../expected', `${name}.json`), 'utf8')) as {
          total: number;
          format: keyof typeof words extends `import.format.${infer F}` ? F : string;
        };
        await choose(desk, join(files, name));
        const shown = await said(desk, escaped(words['import.which']));
        assert.match(shown, escaped(`${total} 条`), name);
        assert.match(shown, escaped(words[`import.format.${format}` as 'import.format.csv']), name);
        const more = /全部新的：\d+ 个号码，(\d+) 条/.exec(shown)?.[1];
        if (more !== undefined) {
          const before = await lastNumber(desk);
          await press(desk, /全部新的：.* 条/.exec(shown)?.[0] ?? '');
          await press(desk, `放进记录（${more} 条）`);
          await said(desk, escaped(`已存好 ${more} 条`));
          assert.equal(await lastNumber(desk), before + 1 + Number(more), `${name}: the file and its messages`);
        }
        await press(desk, words['import.again']);
      }
      const before = await lastNumber(desk);
      for (const name of all.filter((each) => each.startsWith('refused-'))) {
        await choose(desk, join(files, name));
        await said(desk, escaped(words['import.unchanged']));
        const sentence = await desk.run(() => document.querySelector('main .notice p')?.textContent ?? '');
        const known = Object.entries(words).some(
          ([key, text]) => key.startsWith('import.refused.') && sentence.startsWith(text),
        );
        assert.ok(known, `${name}: ${sentence}`);
        // the one that may be asked about stays open until another is wanted
        if (name === 'refused-foreign.csv') await press(desk, words['import.again']);
        if (name === 'refused-truncated.xml') await lookAt(driver, desk, `${out}/${browser}-import-refused`);
      }
      for (const [code, path] of hostile(dir)) {
        await choose(desk, path);
        await said(desk, escaped(words[`import.refused.${code}`]));
        await said(desk, escaped(words['import.unchanged']));
      }
      assert.equal(await lastNumber(desk), before);
      await goTo(desk, 'care');
      await press(desk, words['check.do']);
      await said(desk, new RegExp(`${before} 条都和存下时一致`));
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** A spreadsheet made it: days as numbers, a clock without zone, columns in words that nobody knows. */
const SPREADSHEET =
  '时间,号码,内容,方向\n46082.58681,106900000001,【示例金融】请尽快还款。,收\n2026-03-01 15:05,106900000001,第二条,收\n';
const UNKNOWN = '甲列,乙列,丙列\n2026/3/1 14:05,某某平台,您的借款\nx,某某平台,第二条\n';

export const askedAbout: Spec = {
  name: 'import: what a file leaves open is asked: the clock, day numbers, the columns of a table',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-asked-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    const set = (desk: Tab, selector: string, value: string) =>
      desk.run(
        (selector: string, value: string) => {
          const field = document.querySelector<HTMLSelectElement>(selector);
          if (!field) throw new Error(`no ${selector}`);
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        selector,
        value,
      );
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'import');
      const table = join(dir, 'a.csv');
      writeFileSync(table, SPREADSHEET);
      await choose(desk, table);
      // 0.58681 of the day 46082 is five past two in the afternoon
      await said(desk, /2026年3月1日（周日）14:05 至 2026年3月1日（周日）15:05/);
      await said(desk, /文件里写的时间：46082.58681/);
      await lookAt(driver, desk, `${out}/${browser}-import-asked`);
      await set(desk, '#zone', '0');
      await said(desk, /2026年3月1日（周日）22:05 至 2026年3月1日（周日）23:05/);
      await set(desk, '#zone', '480');
      await press(desk, words['import.serials']);
      await said(desk, /2026年3月1日（周日）15:05 至 2026年3月1日（周日）15:05/);
      await said(desk, /日期序号，没有换算/);
      await press(desk, words['import.serials']);
      await said(desk, /14:05 至/);
      await press(desk, '全部新的：1 个号码，2 条');
      await press(desk, '放进记录（2 条）');
      await said(desk, /已存好 2 条，第 2 到 3 号/);

      await press(desk, words['import.again']);
      const unknown = join(dir, 'b.csv');
      writeFileSync(unknown, UNKNOWN);
      await choose(desk, unknown);
      await said(desk, escaped(words['import.refused.columns']));
      await set(desk, 'th:nth-child(1) select', 'time');
      await said(desk, escaped(words['import.columns.enough']));
      await set(desk, 'th:nth-child(2) select', 'number');
      await set(desk, 'th:nth-child(3) select', 'text');
      await lookAt(driver, desk, `${out}/${browser}-import-columns`);
      await press(desk, words['import.columns.go']);
      await said(desk, /2 条[\s\S]*有 1 条看不出时间[\s\S]*某某平台/);
      await press(desk, '全部新的：1 个号码，2 条');
      await press(desk, '放进记录（2 条）');
      await said(desk, /已存好 2 条，第 5 到 6 号/);
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

export const manyAtOnce: Spec = {
  name: 'import: ten thousand messages are put into the log, each once',
  async run({ browser, build }) {
    // how long it takes and how long the page does not answer is measured by `npm run bench -- import`
    await importMany(browser, build);
  },
};
