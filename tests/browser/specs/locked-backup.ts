import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { choose, fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, type Tab, until } from '../driver';
import { speakChinese } from '../session';
import type { Spec, World } from '../shape';
import { violations } from './axe';

const PASS = '四月 槐花 石桥';

/** A backup under a passphrase leaves one browser and comes back in another, with what was written down besides records. */
export const lockedBackup: Spec = {
  name: 'a backup under a passphrase opens with it alone, and brings back what is missing',
  async run(world) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-locked-'));
    try {
      const alone = await workbookAlone(world, mkdtempSync(join(dir, 'alone-')));
      await opens(world, await makeLocked(world, mkdtempSync(join(dir, 'made-'))), alone, dir);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** Writes papers into the workbook as its rooms do, once the desk has made the database. */
async function write(desk: Tab, papers: { sort: string; id: string; value: string }[]): Promise<void> {
  await until('the workbook', () =>
    desk.run(async () => (await indexedDB.databases()).some(({ name }) => name === 'juli-workbook')),
  );
  await desk.run(
    (papers: { sort: string; id: string; value: string }[]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('juli-workbook');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction('papers', 'readwrite');
          for (const paper of papers) tx.objectStore('papers').put({ ...paper, changedAt: 1 });
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    papers,
  );
}
const written = (desk: Tab) =>
  desk.run(
    () =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const request = indexedDB.open('juli-workbook');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('papers').objectStore('papers').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(({ id, value }: { id: string; value: unknown }): [string, unknown] => [id, value]));
          };
        };
      }),
  );
const saved = (dir: string, ending: string) =>
  until(`the ${ending} file`, async () => {
    const [file] = readdirSync(dir).filter((name) => name.endsWith(ending));
    if (file === undefined) return false;
    const { size } = statSync(join(dir, file));
    await new Promise((done) => setTimeout(done, 300));
    return size > 0 && statSync(join(dir, file)).size === size && join(dir, file);
  });

async function workbookAlone({ browser, build, out }: World, dir: string): Promise<string> {
  const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'export');
    await said(desk, new RegExp(words['export.empty']));
    await write(desk, [{ sort: 'case', id: 'alone', value: '一' }]);
    await goTo(desk, 'log');
    await goTo(desk, 'export');
    await said(desk, new RegExp(words['papers.alone']));
    await desk.screenshot(`${out}/${browser}-backup-alone.png`);
    assert.deepEqual(await violations(desk), []);
    await press(desk, words['papers.alone.do']);
    await said(desk, /已交给浏览器保存：workbook-\d{8}\.json/);
    const file = await saved(dir, '.json');
    assert.deepEqual(
      (JSON.parse(readFileSync(file, 'utf8')) as { papers: { id: string }[] }).papers.map(({ id }) => id),
      ['alone'],
    );
    assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    return file;
  } finally {
    await driver.close();
  }
}

async function makeLocked({ browser, build, out }: World, dir: string): Promise<string> {
  const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'new');
    await fill(desk, words['new.text.call'], '说会再来电话。');
    await press(desk, words['new.save']);
    await said(desk, /已存好，第 1 号/);
    await goTo(desk, 'export');
    await said(desk, new RegExp(words['lock.use']));
    await write(desk, [
      { sort: 'case', id: 'one', value: '甲' },
      { sort: 'letter', id: 'two', value: '乙' },
    ]);
    await goTo(desk, 'log');
    await goTo(desk, 'export');
    await said(desk, /带上债务、预算、信件等内容（2 份）/);
    await press(desk, words['lock.use']);
    await said(desk, new RegExp(words['lock.forget']));
    await fill(desk, words['lock.pass'], '短');
    await said(desk, new RegExp(words['lock.short']));
    await fill(desk, words['lock.pass'], PASS);
    await fill(desk, words['lock.again'], `${PASS}。`);
    await said(desk, new RegExp(words['lock.differ']));
    await desk.screenshot(`${out}/${browser}-backup-differ.png`);
    assert.deepEqual(await violations(desk), []);
    await fill(desk, words['lock.again'], PASS);
    await desk.screenshot(`${out}/${browser}-backup-lock.png`);
    await press(desk, words['export.do']);
    await said(desk, /完成。共 1 条[\s\S]*\.juli[\s\S]*再输入密码/);
    await desk.screenshot(`${out}/${browser}-backup-done.png`);
    await press(desk, words['export.save']);
    const file = await saved(dir, '.juli');
    assert.equal(readFileSync(file).subarray(0, 8).toString(), 'JULILOCK');
    assert.ok(!readFileSync(file).includes('SHA256SUMS'), 'nothing of the inside shows');
    assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    return file;
  } finally {
    await driver.close();
  }
}

async function opens({ browser, build, out }: World, file: string, alone: string, dir: string): Promise<void> {
  const driver = await openBrowser({
    browser,
    extension: build,
    hosts: [],
    serve: () => null,
    viewport: { width: 360, height: 740 },
  });
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'export');
    await write(desk, [{ sort: 'case', id: 'one', value: '改过' }]);
    await goTo(desk, 'restore');
    const damaged = join(dir, 'damaged.juli');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);
    writeFileSync(damaged, bytes);
    await choose(desk, damaged);
    await fill(desk, words['lock.pass'], PASS);
    await press(desk, words['lock.open']);
    await said(desk, new RegExp(words['problem.locked-damaged']));

    await choose(desk, file);
    await said(desk, new RegExp(words['lock.ask']));
    await fill(desk, words['lock.pass'], '四月 槐花');
    await press(desk, words['lock.open']);
    await said(desk, new RegExp(words['problem.passphrase-wrong']));
    await desk.screenshot(`${out}/${browser}-unlock-wrong.png`);
    assert.deepEqual(await violations(desk), []);
    await fill(desk, words['lock.pass'], PASS);
    await press(desk, words['lock.open']);
    await said(desk, new RegExp(`${words['restore.intact']}[\\s\\S]*这里还没有的[\\s\\S]*信件 1[\\s\\S]*债务 1`));
    await desk.screenshot(`${out}/${browser}-unlocked.png`);
    assert.deepEqual(await violations(desk), []);
    await press(desk, words['restore.do']);
    await said(desk, /已带回，共 1 条[\s\S]*已补上 1 份/);
    await desk.screenshot(`${out}/${browser}-unlocked-done.png`);
    assert.deepEqual(await written(desk), [
      ['one', '改过'],
      ['two', '乙'],
    ]);

    await choose(desk, alone);
    await said(desk, new RegExp(words['papers.title']));
    await said(desk, new RegExp(words['papers.own']));
    await press(desk, words['restore.do']);
    await said(desk, /已补上 1 份/);
    await choose(desk, alone);
    await said(desk, new RegExp(words['papers.none']));
    assert.equal((await written(desk)).length, 3);
    assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
  } finally {
    await driver.close();
  }
}
