/**
 * The built extension under fire: several of its own pages keep messages through the background while the background,
 * or the whole browser, is killed at random moments, half of the times under a lock. What was acknowledged must be in
 * the log, once, and intact.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogRow } from '../../lib/evidence/record';
import words from '../../lib/i18n/zh-CN';
import { fill, openDesk, press, said } from '../../tests/browser/desk';
import { type BrowserName, type Driver, openBrowser, released, type Tab, until } from '../../tests/browser/driver';
import { speakChinese } from '../../tests/browser/session';
import { buildFor } from '../build';
import { CONTEXTS, type Tally, writers } from './kill-writers';

/** Kills the background `background` times and the browser `whole` times, and prints what became of the log. */
export async function killExtension(
  browser: BrowserName,
  dir: string,
  background: number,
  whole: number,
): Promise<number> {
  const extension = await buildFor(browser);
  const profile = join(dir, 'extension-profile');
  mkdirSync(profile);
  const tally: Tally = { acknowledged: new Map(), twoForOne: 0 };
  const open = () => openBrowser({ browser, extension, hosts: [], serve: () => null, profile });

  // the first half openly, the second under a lock, which nobody opens until all is over
  let killed = await killBackground(open, profile, tally, Math.floor(background / 2));
  await killWhole(open, profile, tally, Math.floor(whole / 2));
  const openly = tally.acknowledged.size;
  await lockWhileWriting(open, profile, tally);
  killed += await killBackground(open, profile, tally, Math.ceil(background / 2));
  await killWhole(open, profile, tally, Math.ceil(whole / 2));

  const driver = await open();
  await unlock(driver);
  const rows = await allRows(driver);
  await driver.close();
  const byId = new Map<string, LogRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const told = {
    browser,
    backgroundKilled: killed,
    browserKilled: whole,
    contexts: CONTEXTS,
    acknowledged: tally.acknowledged.size,
    acknowledgedUnderLock: tally.acknowledged.size - openly,
    inLog: rows.length,
    lost: [...tally.acknowledged].filter(([id, at]) => !byId.get(id)?.some((row) => `${row.seq} ${row.hash}` === at))
      .length,
    twice: [...byId.values()].filter((same) => same.length > 1).length,
    gaps: rows.filter((row, i) => row.seq !== rows.length - i).length,
    notIntact: rows.filter((row) => !row.intact).length,
    twoForOneNumber: tally.twoForOne,
  };
  console.log(JSON.stringify(told));
  return told.lost + told.twice + told.gaps + told.notIntact + told.twoForOneNumber === 0 && rows.length > 0 ? 0 : 1;
}

type Open = () => Promise<Driver>;

/** Answers how often it was stopped: one that is just being started cannot always be, and only those that were count. */
async function killBackground(open: Open, profile: string, tally: Tally, times: number): Promise<number> {
  let killed = 0;
  if (times === 0) return killed;
  const driver = await open();
  const tabs = await writers(driver, tally);
  for (let failures = 0; killed < times && failures < 4 * times; ) {
    await pause(Math.random() * 250);
    const stopped = await within(driver.stopBackground(), 3000);
    if (stopped) killed++;
    else failures++;
  }
  await enough(tabs);
  await driver.close();
  await released(profile);
  return killed;
}

async function killWhole(open: Open, profile: string, tally: Tally, times: number): Promise<void> {
  for (let i = 1; i <= times; i++) {
    const driver = await open();
    const before = tally.acknowledged.size;
    await nothingLost(driver, profile, tally, i);
    await writers(driver, tally);
    await until('the first acknowledged record', async () => tally.acknowledged.size > before, { timeout: 120_000 });
    await pause(Math.random() * 1200);
    await driver.kill();
    await released(profile);
    if (i % 10 === 0) console.error(`browser killed ${i} times, ${tally.acknowledged.size} records acknowledged`);
  }
}

/** Looks after every kill: what was lost since can be told from when, and the database's own notes say why. */
async function nothingLost(driver: Driver, profile: string, { acknowledged }: Tally, kill: number): Promise<void> {
  const last = Math.max(0, ...[...acknowledged.values()].map((at) => Number.parseInt(at, 10)));
  const { total } = (await driver.askBackground('log', { before: null, limit: 1 })) as { total: number };
  if (total >= last) return;
  console.error(`before kill ${kill}: number ${last} was acknowledged, and the log ends at ${total}`);
  for (const name of readdirSync(profile, { recursive: true, encoding: 'utf8' }))
    if (/IndexedDB.*LOG(\.old)?$/.test(name)) console.error(readFileSync(join(profile, name), 'utf8'));
}

const PASS = '四月 槐花 石桥';

/** The lock is put on by a person at the desk while three pages go on writing. */
async function lockWhileWriting(open: Open, profile: string, tally: Tally): Promise<void> {
  const driver = await open();
  await speakChinese(driver);
  const tabs = await writers(driver, tally);
  const desk = await openDesk(driver, 'settings');
  await press(desk, words['seal.set']);
  await fill(desk, words['lock.pass'], PASS);
  await fill(desk, words['lock.again'], PASS);
  await fill(desk, words['seal.confirm'].replace('{words}', words['seal.confirm.words']), words['seal.confirm.words']);
  await press(desk, words['seal.set']);
  await said(desk, new RegExp(words['seal.now']));
  await enough(tabs);
  await driver.close();
  await released(profile);
}

async function unlock(driver: Driver): Promise<void> {
  const desk = await openDesk(driver, 'log');
  await fill(desk, words['seal.pass'], PASS);
  await press(desk, words['seal.open']);
  await until('it to be unlocked', async () => {
    const shown = await desk.run(() => document.body.innerText);
    return !shown.includes(words['seal.locked']);
  });
}

/** Ends writing, and waits for what was asked last. */
async function enough(tabs: readonly Tab[]): Promise<void> {
  for (const tab of tabs) await tab.run(() => void Object.assign(globalThis, { enough: true }));
  await pause(1500);
}

async function allRows(driver: Driver): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  for (let before: number | null = null; ; ) {
    const page = (await driver.askBackground('log', { before, limit: 500 })) as { rows: LogRow[] };
    rows.push(...page.rows);
    const last = page.rows.at(-1);
    if (last === undefined || last.seq <= 1) return rows;
    before = last.seq;
  }
}

/** Whether it was done in that time. */
const within = (work: Promise<void>, ms: number): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    pause(ms).then(() => false),
  ]);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
