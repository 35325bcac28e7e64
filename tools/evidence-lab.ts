/**
 * The evidence room in real browsers, where only real browsers can tell. `npm run evidence-lab -- WHAT [--browser
 * chromium|firefox] [--trials N] [--records N] [--megabytes N]`
 *   kill      the whole browser is killed at random moments while three tabs write; nothing acknowledged may be lost
 *   kill-extension  the same with the built extension: its background is killed --background N times (100) while three
 *             of its pages write, then the whole browser --whole N times (20)
 *   tamper    --trials N of each way to change a package (1000); every --shell th also by the lines of 说明.txt (20)
 *   bench     capture, list, search, export, verification
 *   verifier  keep → export → unzip → sha256sum → 核验.html says intact → one byte of every file changed → it says which
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { binaries } from '../tests/browser/driver/binaries';
import { killExtension } from './evidence-lab/kill-extension';
import { watchMemory } from './evidence-lab/memory';
import type { Lab } from './evidence-lab/page';
import { tamper } from './evidence-lab/tamper';

type Name = 'chromium' | 'firefox';

declare const lab: Lab;

export async function main(args: string[]): Promise<number> {
  const option = (name: string, otherwise: string) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
  };
  const browser: Name = option('browser', 'chromium') === 'firefox' ? 'firefox' : 'chromium';
  const dir = mkdtempSync(join(tmpdir(), 'evidence-lab-'));
  const site = await serve();
  try {
    switch (args[0]) {
      case 'kill':
        return await kill(browser, dir, site.url, Number(option('trials', '20')));
      case 'kill-extension':
        return await killExtension(browser, dir, Number(option('background', '100')), Number(option('whole', '20')));
      case 'tamper':
        return await tamper(dir, Number(option('trials', '1000')), Number(option('shell', '20')));
      case 'bench':
        return await bench(
          browser,
          dir,
          site.url,
          Number(option('records', '100000')),
          Number(option('megabytes', '200')),
        );
      case 'verifier':
        return await verifier(browser, dir, site.url);
      default:
        console.error('what? kill, kill-extension, tamper, bench or verifier');
        return 2;
    }
  } finally {
    site.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function serve() {
  const scripts = new Map([
    ['/lab.js', await bundled('tools/evidence-lab/page.ts')],
    ['/sums.js', await bundled('entrypoints/desk/evidence/sums-worker.ts')],
  ]);
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', `${script === undefined ? 'text/html' : 'text/javascript'}; charset=utf-8`);
    response.end(
      script ?? '<!doctype html><title>lab</title><input type="file" multiple><script src="/lab.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    root: process.cwd(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(process.cwd(), entry), formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  return chunk?.code ?? '';
}

function launch(name: Name, profile: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return name === 'chromium'
    ? puppeteer.launch({
        executablePath: binaries.chromium(),
        userDataDir: profile,
        pipe: true,
        protocolTimeout: 900_000,
        args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', '--enable-precise-memory-info'],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: binaries.firefox(),
        userDataDir: profile,
        protocolTimeout: 900_000,
      });
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function kill(name: Name, dir: string, url: string, trials: number): Promise<number> {
  const profile = join(dir, 'profile');
  mkdirSync(profile);
  const kept = new Map<number, string>();
  let bad = 0;
  for (let trial = 1; trial <= trials; trial++) {
    const browser = await launch(name, profile);
    let first: () => void = () => {};
    const begun = new Promise<void>((resolve) => {
      first = resolve;
    });
    for (const context of [1, 2, 3]) {
      const page = await open(browser, url);
      page.on('console', (message) => {
        const [, seq, hash] = /^kept (\d+) (\w+)/.exec(message.text()) ?? [];
        if (seq === undefined || hash === undefined) return;
        const before = kept.get(Number(seq));
        if (before !== undefined && before !== hash) bad++;
        kept.set(Number(seq), hash);
        first();
      });
      void page.evaluate((n) => void lab.write(n), context).catch(() => {});
    }
    await begun;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1200));
    const process = browser.process();
    const gone = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await gone;
    await browser.disconnect().catch(() => {});
    // puppeteer puts the profile's settings back when it sees the browser go, and does not say when it is done
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const lock of ['lock', '.parentlock', 'SingletonLock']) rmSync(join(profile, lock), { force: true });
  }
  const browser = await launch(name, profile);
  const { verified, hashes } = await (await open(browser, url)).evaluate(() => lab.state());
  await browser.close();
  const there = new Set(hashes);
  const lost = [...kept].filter(([seq, hash]) => !there.has(`${seq} ${hash}`)).length;
  console.log(
    JSON.stringify({
      browser: name,
      trials,
      acknowledged: kept.size,
      inLog: verified.total,
      lost,
      twoForOneNumber: bad,
      faults: verified.faults,
    }),
  );
  return lost + bad + verified.faults.length === 0 ? 0 : 1;
}

export interface Figures {
  snapshotsPerSecond: number;
  textP95: number;
  newest: number;
  search: number;
  /** speed of making and verifying a package, as a part of `zip -0` of as many and as large files */
  exportRatio: number;
  /** most of the page's JavaScript heap while packing; only Chromium tells */
  heapMegabytes: number | null;
  /** by how much the private memory of all the browser's processes grew at most while packing */
  memoryMegabytes: number;
  checkSeconds: number;
  faults: number;
}

async function bench(name: Name, dir: string, url: string, records: number, megabytes: number): Promise<number> {
  const figures = await measureStore(name, dir, url, records, megabytes);
  const row = (what: string, value: number | null, unit: string) =>
    value !== null && console.log(`${what.padEnd(64)}${value.toFixed(value < 20 ? 2 : 0).padStart(10)} ${unit}`);
  row('snapshots of 40 kB + 150 kB, strict', figures.snapshotsPerSecond, 'a second');
  row('text only, 95 %', figures.textP95, 'ms');
  row(`newest 50 of ${records}, each checked`, figures.newest, 'ms');
  row(`words among ${records} messages`, figures.search, 'ms');
  row(`package of 10000 records + ${megabytes} MB against zip -0`, figures.exportRatio, '×');
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
  const textP95 = (await page.evaluate(() => lab.textOnly(300))) ?? 0;
  await page.evaluate((n) => lab.fill(n), records);
  const newest = await page.evaluate(() => lab.list());
  const search = await page.evaluate(() => lab.search());
  await first.close();

  const second = await launch(name, join(dir, 'b'));
  const large = await open(second, url);
  await large.evaluate((n) => lab.fill(n), SMALL);
  const plain = plainFiles(dir, megabytes);
  const field = (await large.$('input')) as Awaited<ReturnType<typeof large.$<'input'>>>;
  await field?.uploadFile(...plain.large);
  await large.evaluate(() => lab.attach());
  const memory = watchMemory(second.process()?.pid ?? 0);
  const { ms, heap } = await large.evaluate(() => lab.pack());
  const grown = memory();
  const { faults, read, verified } = await large.evaluate(() => lab.check());
  await second.close();
  return {
    snapshotsPerSecond,
    textP95,
    newest,
    search,
    exportRatio: plainZip(dir, plain.folder) / ms,
    heapMegabytes: heap === null ? null : heap / 1e6,
    memoryMegabytes: grown / 1e6,
    checkSeconds: read / 1000,
    faults: faults.length + verified.faults.length,
  };
}

const SMALL = 10_000;

/** Files as many and as large as those of the package. */
function plainFiles(dir: string, megabytes: number): { folder: string; large: string[] } {
  const folder = join(dir, 'plain');
  mkdirSync(folder);
  for (let i = 0; i < SMALL; i++) writeFileSync(join(folder, `${i}.json`), Buffer.alloc(900, i));
  const large = [0, 1, 2, 3].map((i) => join(folder, `${i}.mp4`));
  for (const path of large) {
    const file = openSync(path, 'w');
    for (let at = 0; at < megabytes / 4; at++) writeSync(file, randomBytes(1_000_000));
    closeSync(file);
  }
  return { folder, large };
}

/** Milliseconds that `zip -0` needs for them: the best of three, as everything else here is measured warm. */
function plainZip(dir: string, folder: string): number {
  const times = [0, 1, 2].map((i) => {
    const start = performance.now();
    execFileSync('zip', ['-0', '-q', '-r', join(dir, `plain-${i}.zip`), folder]);
    const took = performance.now() - start;
    rmSync(join(dir, `plain-${i}.zip`));
    return took;
  });
  return Math.min(...times);
}

async function verifier(name: Name, dir: string, url: string): Promise<number> {
  mkdirSync(join(dir, 'profile'));
  const browser = await launch(name, join(dir, 'profile'));
  const page = await open(browser, url);
  await page.evaluate(() => lab.capture(3));
  const { size } = await page.evaluate(() => lab.pack());
  const archive = join(dir, 'package.zip');
  const out = createWriteStream(archive);
  for (let at = 0; at < size; at += 1_000_000)
    out.write(Buffer.from(await page.evaluate((p) => lab.piece(p, 1_000_000), at), 'base64'));
  await new Promise<void>((resolve) => out.end(resolve));
  execFileSync('unzip', ['-q', archive, '-d', dir]);
  const base = join(dir, readdirSync(dir).find((entry) => entry.startsWith('evidence-')) ?? '');
  execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: base });

  const report = await browser.newPage();
  await report.goto(`file://${encodeURI(join(base, '证据目录.html'))}`);
  mkdirSync(join(process.cwd(), 'out'), { recursive: true });
  await report.screenshot({ path: join(process.cwd(), 'out', `report-${name}.png`) });
  const check = await browser.newPage();
  await check.goto(`file://${encodeURI(join(base, '核验.html'))}`);
  const say = async (path: string, folder: boolean) => {
    await check.evaluate(() => document.querySelector('#status')?.removeAttribute('data-outcome'));
    const input = await check.$(folder ? 'input[webkitdirectory]' : 'input[accept=".zip"]');
    if (input === null) throw new Error('no input');
    await (input as Awaited<ReturnType<typeof check.$<'input'>>>)?.uploadFile(path);
    await check.waitForSelector('#status[data-outcome]', { timeout: 20_000 });
    return check.evaluate(() => ({
      status: document.querySelector('#status')?.textContent ?? '',
      files: [...document.querySelectorAll('#faults code')].map((code) => code.textContent ?? ''),
    }));
  };
  const zip = await say(archive, false);
  console.log(`as ZIP: ${zip.status}`);
  let wrong = zip.files.length;
  const shot = join(process.cwd(), 'out');
  await check.screenshot({ path: join(shot, `verifier-${name}-intact.png`) });
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(base, file)).isFile(),
  );
  for (const file of files) {
    const bytes = readFileSync(join(base, file));
    if (bytes.length === 0) continue;
    const at = Math.floor(Math.random() * bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    // a folder cannot be handed over in every driver, so the changed files go in as an archive again
    writeFileSync(join(base, file), bytes);
    const changed = join(dir, 'changed.zip');
    rmSync(changed, { force: true });
    execFileSync('zip', ['-q', '-r', '-0', '-D', changed, relative(dir, base)], { cwd: dir });
    const said = await say(changed, false);
    if (!said.files.includes(file)) {
      wrong++;
      console.log(`NOT NAMED: ${file} (byte ${at}): ${said.status} ${said.files.join(' ')}`);
    }
    if (file.endsWith('picture.png')) await check.screenshot({ path: join(shot, `verifier-${name}-changed.png`) });
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(join(base, file), bytes);
  }
  await browser.close();
  console.log(
    `${name}: one byte changed in each of ${files.length} files, ${wrong === 0 ? 'every one named' : `${wrong} wrong`}`,
  );
  return wrong === 0 ? 0 : 1;
}
