import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { root } from '../../../tools/root';
import { choose, fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, type Tab } from '../driver';
import { lookAt } from '../keyboard';
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

/** Number of the last record, as the database has it. */
const head = (desk: Tab) =>
  desk.run(async () => {
    const opening = indexedDB.open('juli-evidence');
    const db = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const asking = db.transaction('meta').objectStore('meta').get('head');
    const row = await new Promise<{ value: { seq: number } } | undefined>((done) => {
      asking.onsuccess = () => done(asking.result);
    });
    db.close();
    return row?.value.seq ?? 0;
  });

const escaped = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

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
      assert.equal(await head(desk), 6);
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
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

export const importedFormats: Spec = {
  name: 'import: every kind of file is read and put into the log; what is refused changes nothing',
  async run({ browser, build, out }) {
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
          const before = await head(desk);
          await press(desk, /全部新的：.* 条/.exec(shown)?.[0] ?? '');
          await press(desk, `放进记录（${more} 条）`);
          await said(desk, escaped(`已存好 ${more} 条`));
          assert.equal(await head(desk), before + 1 + Number(more), `${name}: the file and its messages`);
        }
        await press(desk, words['import.again']);
      }
      const before = await head(desk);
      for (const name of all.filter((each) => each.startsWith('refused-'))) {
        await choose(desk, join(files, name));
        await said(desk, escaped(words['import.unchanged']));
        const sentence = await desk.run(() => document.querySelector('main .notice p')?.textContent ?? '');
        const known = Object.entries(words).some(
          ([key, text]) => key.startsWith('import.refused.') && sentence.startsWith(text),
        );
        assert.ok(known, `${name}: ${sentence}`);
        if (name === 'refused-truncated.xml') await lookAt(driver, desk, `${out}/${browser}-import-refused`);
      }
      assert.equal(await head(desk), before);
      await goTo(desk, 'care');
      await press(desk, words['check.do']);
      await said(desk, new RegExp(`${before} 条都和存下时一致`));
      assert.deepEqual(desk.errors, []);
    } finally {
      await driver.close();
    }
  },
};
