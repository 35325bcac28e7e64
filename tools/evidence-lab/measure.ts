/** The figures of the store, and of a package of 10,000 records with large files, against `zip -0` of as many files. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attach, launch, type Name, open, serve } from './browser';
import { watchMemory } from './memory';
import type { Lab } from './page';

declare const lab: Lab;

export interface Figures {
  snapshotsPerSecond: number;
  /** how many strict transactions a second the disk takes at all, with next to nothing in each */
  floor: number;
  /** the same with files as large as a snapshot's and nothing else */
  floorOfFiles: number;
  textP95: number;
  newest: number;
  search: number;
  /** speed of making and verifying a package, as a part of `zip -0` of as many and as large files */
  exportRatio: number;
  packSeconds: number;
  zipSeconds: number;
  /** most of the page's JavaScript heap while packing; only Chromium tells */
  heapMegabytes: number | null;
  /** by how much the private memory of all the browser's processes grew at most while packing */
  memoryMegabytes: number;
  checkSeconds: number;
  faults: number;
}

export async function bench(name: Name, dir: string, url: string, records: number, megabytes: number): Promise<number> {
  const figures = await measureStore(name, dir, url, records, megabytes);
  const row = (what: string, value: number | null, unit: string) =>
    value !== null && console.log(`${what.padEnd(64)}${value.toFixed(value < 20 ? 2 : 0).padStart(10)} ${unit}`);
  row('snapshots of 40 kB + 150 kB, strict', figures.snapshotsPerSecond, 'a second');
  row('   strict transactions with those files and nothing else', figures.floorOfFiles, 'a second');
  row('   strict transactions with next to nothing', figures.floor, 'a second');
  row('text only, 95 %', figures.textP95, 'ms');
  row(`newest 50 of ${records}, each checked`, figures.newest, 'ms');
  row(`words among ${records} messages`, figures.search, 'ms');
  row(`package of 10000 records + ${megabytes} MB against zip -0`, figures.exportRatio, '×');
  row('   seconds', figures.packSeconds, 's');
  row('   seconds of zip -0', figures.zipSeconds, 's');
  row('   most of the heap meanwhile', figures.heapMegabytes, 'MB');
  row('   growth of all processes meanwhile', figures.memoryMegabytes, 'MB');
  row('reading and checking it again', figures.checkSeconds, 's');
  return figures.faults === 0 ? 0 : 1;
}

/** The same, with browser, folder and server of its own. */
export async function figuresOf(name: Name, records: number, megabytes: number): Promise<Figures> {
  const dir = mkdtempSync(join(tmpdir(), 'evidence-lab-'));
  const site = await serve();
  try {
    return await measureStore(name, dir, site.url, records, megabytes);
  } finally {
    site.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measureStore(
  name: Name,
  dir: string,
  url: string,
  records: number,
  megabytes: number,
): Promise<Figures> {
  mkdirSync(join(dir, 'a'));
  mkdirSync(join(dir, 'b'));
  const first = await launch(name, join(dir, 'a'));
  const page = await open(first, url);
  const snapshotsPerSecond = await page.evaluate(() => lab.capture(200));
  const floor = await page.evaluate(() => lab.floor(200));
  const floorOfFiles = await page.evaluate(() => lab.floor(200, [40_000, 150_000]));
  const textP95 = (await page.evaluate(() => lab.textOnly(300))) ?? 0;
  await page.evaluate((n) => lab.fill(n), records);
  const newest = await page.evaluate(() => lab.list());
  const search = await page.evaluate(() => lab.search());
  await first.close();

  const second = await launch(name, join(dir, 'b'));
  const large = await open(second, url);
  await large.evaluate((n) => lab.fill(n), SMALL);
  const plain = plainFiles(dir, megabytes);
  await attach(large, plain.large);
  const memory = watchMemory(second.process()?.pid ?? 0);
  const { ms, heap } = await large.evaluate(() => lab.pack());
  const grown = memory();
  const { faults, read, verified } = await large.evaluate(() => lab.check());
  await second.close();
  const zip = plainZip(dir, plain.folder);
  return {
    snapshotsPerSecond,
    floor,
    floorOfFiles,
    textP95,
    newest,
    search,
    exportRatio: zip / ms,
    packSeconds: ms / 1000,
    zipSeconds: zip / 1000,
    heapMegabytes: heap === null ? null : heap / 1e6,
    memoryMegabytes: grown / 1e6,
    checkSeconds: read / 1000,
    faults: faults.length + verified.faults.length,
  };
}

const SMALL = 10_000;

/** Files as many and as large as those of the package. */
function plainFiles(dir: string, megabytes: number, many = 4): { folder: string; large: string[] } {
  const folder = join(dir, 'plain');
  mkdirSync(folder);
  for (let i = 0; i < SMALL; i++) writeFileSync(join(folder, `${i}.json`), Buffer.alloc(900, i));
  const large = Array.from({ length: many }, (_, i) => join(folder, `${i}.mp4`));
  for (const path of large) {
    const file = openSync(path, 'w');
    for (let at = 0; at < megabytes / many; at++) writeSync(file, randomBytes(1_000_000));
    closeSync(file);
  }
  return { folder, large };
}

/** Milliseconds that `zip -0` needs for them: the middle one of three; on a busy machine one alone says little. */
function plainZip(dir: string, folder: string): number {
  const times = [0, 1, 2].map((i) => {
    const start = performance.now();
    execFileSync('zip', ['-0', '-q', '-r', join(dir, `plain-${i}.zip`), folder]);
    const took = performance.now() - start;
    rmSync(join(dir, `plain-${i}.zip`));
    return took;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

/** A lock over 10,000 records and files as large as a lock still covers. */
export async function lock(name: Name, dir: string, url: string, megabytes: number): Promise<number> {
  mkdirSync(join(dir, 'profile'));
  const browser = await launch(name, join(dir, 'profile'));
  try {
    const page = await open(browser, url);
    await page.evaluate((n) => lab.fill(n), SMALL);
    await attach(page, plainFiles(dir, megabytes, Math.ceil(megabytes / 50)).large);
    const { verified, ...figures } = await page.evaluate(() => lab.lock());
    console.log(JSON.stringify({ browser: name, ...figures, intact: verified.intact, faults: verified.faults }));
    return figures.phase === 'on' && verified.faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

/** A backup under a passphrase and back. */
export async function locked(name: Name, dir: string, url: string, megabytes: number): Promise<number> {
  mkdirSync(join(dir, 'profile'));
  const browser = await launch(name, join(dir, 'profile'));
  try {
    const page = await open(browser, url);
    await attach(page, plainFiles(dir, megabytes).large);
    const { verified, ...figures } = await page.evaluate(() => lab.locked());
    console.log(JSON.stringify({ browser: name, ...figures, intact: verified.intact, faults: verified.faults }));
    return verified.intact === 4 && verified.faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}
