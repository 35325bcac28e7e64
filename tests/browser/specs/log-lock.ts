import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { choose, fill, goTo, openDesk, press, said } from '../desk';
import { type Driver, openBrowser, type Tab, until } from '../driver';
import { fillLog } from '../many';
import { speakChinese } from '../session';
import type { Spec, World } from '../shape';
import { violations } from './axe';

const PASS = '四月 槐花 石桥';
const NEXT = '五月 榆钱 木船';
/** A word that stands nowhere else, and is found in whatever form a browser stores text. */
const FIRST = 'qzjxkwvb73';
const SECOND = 'wvqkzxjp48';

/** Kept, locked, closed, kept while locked, unlocked: nothing readable lies on the disk, and everything is there. */
export const logLock: Spec = {
  name: 'under a passphrase the log holds nothing readable, takes everything, and loses nothing',
  async run(world) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-lock-'));
    try {
      const file = await wholeWay(world, dir);
      await comesBack(world, file);
      await killedInBetween(world, dir);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

const open = ({ browser, build }: World, profile: string, downloads?: string) =>
  openBrowser({ browser, extension: build, hosts: [], serve: () => null, profile, ...(downloads && { downloads }) });

async function wholeWay(world: World, dir: string): Promise<string> {
  const { browser, out } = world;
  const profile = join(dir, 'profile');
  let driver = await open(world, profile);
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'new');
    await note(desk, `说要联系我单位。${FIRST}`, 1);
    await goTo(desk, 'settings');
    await said(desk, new RegExp(words['seal.not.written']));
    await driver.close();
    assert.notDeepEqual(
      onDisk(profile, FIRST),
      [],
      'without lock the words lie on the disk: what is looked for can be found',
    );

    driver = await open(world, profile);
    const again = await openDesk(driver, 'settings');
    await press(again, words['seal.set']);
    await said(again, new RegExp(words['seal.forget']));
    await fill(again, words['lock.pass'], PASS);
    await fill(again, words['lock.again'], `${PASS}。`);
    await said(again, new RegExp(words['lock.differ']));
    await fill(again, words['lock.again'], PASS);
    const button = () =>
      again.run(
        (name: string) =>
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.disabled,
        words['seal.set'],
      );
    assert.equal(await button(), true, 'not before the person typed that they know');
    await fill(
      again,
      words['seal.confirm'].replace('{words}', words['seal.confirm.words']),
      words['seal.confirm.words'],
    );
    await again.run(() => document.getElementById('seal')?.scrollIntoView());
    await again.screenshot(`${out}/${browser}-lock-set.png`);
    assert.deepEqual(await violations(again), []);
    await press(again, words['seal.set']);
    await said(again, new RegExp(words['seal.now']));
    await until('the older record to be sealed', async () => (await phase(again)) === 'on');
    await again.screenshot(`${out}/${browser}-lock-on.png`);
    assert.deepEqual(await violations(again), []);
    assert.equal(await inDatabase(again, FIRST), 0);
    assert.deepEqual([...again.errors, ...(await driver.extensionErrors())], []);
    await driver.close();

    driver = await open(world, profile);
    const locked = await openDesk(driver, 'log');
    await said(locked, /已上锁，一共 1 条/);
    assert.doesNotMatch(await locked.run(() => document.body.innerText), /联系我单位/);
    await locked.screenshot(`${out}/${browser}-locked.png`);
    assert.deepEqual(await violations(locked), []);
    await press(locked, words['seal.locked.new']);
    await note(locked, `锁着的时候又来电话。${SECOND}`, 2);
    assert.equal(await inDatabase(locked, SECOND), 0);
    const popup = await driver.openOwn('popup.html');
    await said(popup, /已上锁，一共 2 条/);
    await popup.screenshot(`${out}/${browser}-locked-popup.png`);
    assert.deepEqual(await violations(popup), []);
    await popup.close();
    await driver.close();
    assert.deepEqual(onDisk(profile, SECOND), [], 'kept under the lock, it never lay on the disk');

    const downloads = mkdtempSync(join(dir, 'files-'));
    driver = await open(world, profile, downloads);
    const desk2 = await openDesk(driver, 'log');
    await fill(desk2, words['seal.pass'], '四月 槐花');
    await press(desk2, words['seal.open']);
    await said(desk2, new RegExp(words['problem.passphrase-wrong']));
    await desk2.screenshot(`${out}/${browser}-lock-wrong.png`);
    assert.deepEqual(await violations(desk2), []);
    await fill(desk2, words['seal.pass'], PASS);
    await press(desk2, words['seal.open']);
    await said(desk2, new RegExp(`${SECOND}[\\s\\S]*${FIRST}`));
    await fill(desk2, words['log.search'], SECOND);
    await said(desk2, /找到 1 条/);
    await goTo(desk2, 'care');
    await press(desk2, words['check.do']);
    await said(desk2, /2 条都和存下时一致/);
    await goTo(desk2, 'export');
    await press(desk2, words['export.do']);
    await said(desk2, /完成。共 2 条/);
    await press(desk2, words['export.save']);
    const file = await saved(downloads, '.zip');

    // another passphrase; hiding locks as well
    await goTo(desk2, 'settings');
    await unfold(desk2);
    await fill(desk2, words['seal.old'], PASS);
    await fill(desk2, words['seal.next'], NEXT);
    await fill(desk2, words['lock.again'], NEXT);
    await press(desk2, words['seal.change.do']);
    await said(desk2, new RegExp(words['seal.changed']));
    await press(desk2, words['hide.do']);
    await press(desk2, words['hide.back']);
    await goTo(desk2, 'record/1');
    await said(desk2, /已上锁，一共 2 条/);
    await fill(desk2, words['seal.pass'], PASS);
    await press(desk2, words['seal.open']);
    await said(desk2, new RegExp(words['problem.passphrase-wrong']));
    await fill(desk2, words['seal.pass'], NEXT);
    await press(desk2, words['seal.open']);
    await said(desk2, new RegExp(FIRST));

    // and away with it
    await goTo(desk2, 'settings');
    await unfold(desk2);
    await fill(desk2, words['seal.old'], NEXT);
    await press(desk2, words['seal.off']);
    await until('the lock to be gone', async () => (await phase(desk2)) === null);
    assert.ok((await inDatabase(desk2, SECOND)) > 0);
    await goTo(desk2, 'log');
    await press(desk2, words['filter.clear']);
    await said(desk2, new RegExp(`${SECOND}[\\s\\S]*${FIRST}`));
    assert.deepEqual([...desk2.errors, ...(await driver.extensionErrors())], []);
    return file;
  } finally {
    await driver.close();
  }
}

/** What was exported from a locked log is an ordinary package. */
async function comesBack({ browser, build }: World, file: string): Promise<void> {
  const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'restore');
    await choose(desk, file);
    await said(desk, new RegExp(words['restore.intact']));
    await press(desk, words['restore.do']);
    await said(desk, /已带回，共 2 条/);
  } finally {
    await driver.close();
  }
}

const MANY = 600;
const KILLS = 4;

/** The browser is killed again and again while older records are sealed, and then while they are opened. */
async function killedInBetween(world: World, dir: string): Promise<void> {
  const profile = join(dir, 'killed');
  let driver = await open(world, profile);
  try {
    await speakChinese(driver);
    const first = await openDesk(driver, 'log');
    await said(first, new RegExp(words['log.empty']));
    await fillLog(first, MANY);
    let kills = 0;
    const killAt = async (desk: Tab, after: number, goal: string | null) => {
      await until('work to begin or end', async () => {
        const now = await phase(desk);
        return now === goal || now !== (goal === 'on' ? null : 'on');
      });
      await new Promise((done) => setTimeout(done, after));
      if ((await phase(desk)) !== goal) kills++;
      await driver.kill();
      await atRest(profile);
      driver = await open(world, profile);
      return unlocked(driver);
    };
    let desk: Tab = await openDesk(driver, 'settings');
    await press(desk, words['seal.set']);
    await fill(desk, words['lock.pass'], PASS);
    await fill(desk, words['lock.again'], PASS);
    await fill(
      desk,
      words['seal.confirm'].replace('{words}', words['seal.confirm.words']),
      words['seal.confirm.words'],
    );
    await press(desk, words['seal.set']);
    for (let n = 0; n < KILLS; n++) desk = await killAt(desk, 60 + 90 * n, 'on');
    await until('all of it to be sealed', async () => (await phase(desk)) === 'on');
    assert.equal(await inDatabase(desk, '示例消费金融'), 0);
    await goTo(desk, 'care');
    await press(desk, words['check.do']);
    await said(desk, new RegExp(`${MANY} 条都和存下时一致`));

    await goTo(desk, 'settings');
    await said(desk, new RegExp(words['seal.now']));
    await unfold(desk);
    await fill(desk, words['seal.old'], PASS);
    await press(desk, words['seal.off']);
    for (let n = 0; n < KILLS && (await phase(desk)) !== null; n++) desk = await killAt(desk, 60 + 90 * n, null);
    await until('all of it to be open', async () => (await phase(desk)) === null);
    await goTo(desk, 'log');
    await goTo(desk, 'care');
    await press(desk, words['check.do']);
    await said(desk, new RegExp(`${MANY} 条都和存下时一致`));
    assert.ok(kills > 0, 'killed at least once in the middle');
    console.log(`    killed ${kills} times in the middle; all ${MANY} records there and intact`);
  } finally {
    await driver.close();
  }
}

/** The desk, with the passphrase given where it is asked for. */
async function unlocked(driver: Driver): Promise<Tab> {
  const desk = await openDesk(driver, 'log');
  const seen = await said(desk, /记录已上锁|共 \d+ 条/);
  if (!/记录已上锁/.test(seen)) return desk;
  await fill(desk, words['seal.pass'], PASS);
  await press(desk, words['seal.open']);
  await until('it to be unlocked', async () => !/记录已上锁/.test(await desk.run(() => document.body.innerText)));
  return desk;
}

/** Changing and removing stand under a fold of the settings. */
const unfold = (desk: Tab) =>
  until('the fold of the lock', () =>
    desk.run(() => {
      const fold = document.querySelector<HTMLDetailsElement>('[aria-labelledby=seal] details');
      if (fold) fold.open = true;
      return fold !== null;
    }),
  );

async function note(desk: Tab, text: string, n: number): Promise<void> {
  await fill(desk, words['new.text.call'], text);
  await press(desk, words['new.save']);
  await said(desk, new RegExp(`已存好，第 ${n} 号`));
}

const atRest = async (profile: string) => {
  // what a killed browser leaves running ends a moment later
  await new Promise((done) => setTimeout(done, 700));
  for (const lock of ['SingletonLock', 'lock', '.parentlock']) rmSync(join(profile, lock), { force: true });
};

const phase = (desk: Tab) =>
  desk.run(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const request = indexedDB.open('juli-evidence');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const row = request.result.transaction('meta').objectStore('meta').get('lock');
          row.onsuccess = () => {
            request.result.close();
            resolve(row.result?.value.phase ?? null);
          };
        };
      }),
  );

/** How often these words stand in anything the database holds, bytes and files included. */
const inDatabase = (desk: Tab, needle: string) =>
  desk.run(async (needle: string) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('juli-evidence');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    let found = 0;
    const look = async (value: unknown): Promise<void> => {
      if (typeof value === 'string') found += value.includes(needle) ? 1 : 0;
      else if (value instanceof Blob) await look(new Uint8Array(await value.arrayBuffer()));
      else if (value instanceof Uint8Array) found += new TextDecoder().decode(value).includes(needle) ? 1 : 0;
      else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) await look(each);
    };
    for (const name of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
      for (const row of rows) await look(row);
    }
    db.close();
    return found;
  }, needle);

/** The files of the profile in which the bytes of this word stand, in either of the ways in which text is stored. */
function onDisk(profile: string, needle: string): string[] {
  const forms = [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    try {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return forms.some((form) => bytes.includes(form))
        ? [join(entry.parentPath, entry.name).slice(profile.length)]
        : [];
    } catch {
      return [];
    }
  });
}

const saved = (dir: string, ending: string) =>
  until(`the ${ending} file`, async () => {
    const [file] = readdirSync(dir).filter((name) => name.endsWith(ending));
    if (file === undefined) return false;
    const { size } = statSync(join(dir, file));
    await new Promise((done) => setTimeout(done, 300));
    return size > 0 && statSync(join(dir, file)).size === size && join(dir, file);
  });
