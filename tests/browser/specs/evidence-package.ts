import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import type { LogRow } from '../../../lib/evidence/record';
import { fill as filled } from '../../../lib/i18n';
import words from '../../../lib/i18n/zh-CN';
import { choose, fill, goTo, openDesk, press, said } from '../desk';
import { type Driver, openBrowser, type Tab, until } from '../driver';
import { keepFromCard, openCard, openConversation, speakChinese } from '../session';
import type { Spec, World } from '../shape';

/**
 * Out of one browser and into another: kept, taken away, checked with the tools of every Linux, checked by the page in
 * the package, one byte changed in its files (Chromium: in every one), and brought back where nothing was.
 */
export const evidencePackage: Spec = {
  name: 'evidence taken away proves itself, names what was changed, and comes back equal',
  async run(world) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-package-'));
    try {
      const { archive, rows, code } = await takeAway(world, dir);
      const base = unpack(archive, dir);
      checkWithTools(base);
      await checkWithPage(world, dir, archive, base);
      await bringBack(world, archive, rows, code);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

async function takeAway({ browser, build, out }: World, dir: string) {
  const downloads = mkdtempSync(join(dir, 'downloads-'));
  const { driver, tab, close } = await openConversation({ browser, build, downloads });
  try {
    await openCard(tab);
    await keepFromCard(tab);

    const desk = await openDesk(driver, 'new');
    const recording = join(dir, '通话录音 1.mp3');
    // large enough for the helpers beside the page
    writeFileSync(recording, Buffer.from(new Uint8Array(9_000_000).map((_, i) => i * 31)));
    await fill(desk, words['new.text.call'], '说会联系我的同事。');
    await choose(desk, recording);
    await said(desk, /通话录音 1\.mp3/);
    await press(desk, words['new.save']);
    await said(desk, /已存好，第 2 号/);

    await goTo(desk, 'record/2');
    await said(desk, /完好/);
    await fill(desk, words['beside.text'], '下午接的电话');
    await press(desk, words['beside.save']);
    await said(desk, new RegExp(words['beside.saved']));
    await desk.screenshot(`${out}/${browser}-record.png`);

    await goTo(desk, 'export');
    await desk.run(hearHelpers);
    await press(desk, words['export.do']);
    await said(desk, /完成。共 2 条/);
    await desk.screenshot(`${out}/${browser}-export-done.png`);
    const sums = await desk.run(() => (globalThis as unknown as { sums: unknown[] }).sums.map((sum) => typeof sum));
    assert.deepEqual(sums, ['object'], 'a helper beside the page computed both sums of the recording, reading it once');
    const code = /2-(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(await desk.run(() => document.body.innerText))?.[0];
    assert.ok(code, 'the code of the end is shown');
    await press(desk, words['export.save']);
    const archive = await until('the download', async () => {
      const [file] = readdirSync(downloads).filter((name) => name.endsWith('.zip'));
      return file !== undefined && statSync(join(downloads, file)).size > 0 && join(downloads, file);
    });
    // a download grows until it is there
    await until('the download to be whole', async () => {
      try {
        execFileSync('unzip', ['-tqq', archive], { stdio: 'pipe' });
        return true;
      } catch {
        return false;
      }
    });
    const { rows } = (await driver.askBackground('log', { before: null, limit: 50 })) as { rows: LogRow[] };
    assert.deepEqual([...tab.errors, ...desk.errors, ...(await driver.extensionErrors())], []);
    return { archive, rows, code };
  } finally {
    await close();
  }
}

/** Runs in the page: what its workers answer. */
function hearHelpers(): void {
  const sums: unknown[] = [];
  const { Worker: Plain } = globalThis;
  class Heard extends Plain {
    constructor(...how: ConstructorParameters<typeof Plain>) {
      super(...how);
      this.addEventListener('message', ({ data }) => 'sum' in data && sums.push(data.sum));
    }
  }
  Object.assign(globalThis, { Worker: Heard, sums });
}

function unpack(archive: string, dir: string): string {
  execFileSync('unzip', ['-q', archive, '-d', dir]);
  return join(dir, readdirSync(dir).find((entry) => entry.startsWith('evidence-')) ?? '');
}

const filesOf = (base: string): string[] =>
  readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(base, file)).isFile());

function checkWithTools(base: string): void {
  const quiet = { cwd: base, stdio: 'pipe' } as const;
  execFileSync('sha256sum', ['--quiet', '--strict', '-c', 'SHA256SUMS'], quiet);
  execFileSync('sha256sum', ['--quiet', '--strict', '-c', 'chain.sha256'], quiet);
  for (const signed of ['SHA256SUMS', 'head'])
    execFileSync(
      'openssl',
      [
        'dgst',
        '-sha256',
        '-verify',
        'pubkey.pem',
        '-signature',
        `${signed}.sig`,
        signed === 'head' ? 'head.txt' : signed,
      ],
      quiet,
    );
  execFileSync('unzip', ['-tqq', '证据目录.docx'], quiet);
  const listed = readFileSync(join(base, 'SHA256SUMS'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(66));
  assert.deepEqual(
    filesOf(base)
      .filter((file) => !file.startsWith('SHA256SUMS'))
      .sort(),
    listed.sort(),
  );
}

/** On A4 with its margins every column of the list is on the paper. */
async function printsWhole(driver: Driver, base: string, picture: string): Promise<void> {
  const report = await driver.open(pathToFileURL(join(base, '证据目录.html')).href);
  await report.page.setViewport({ width: 658, height: 990 });
  await driver.onPaper(report, true);
  const { count, cut } = await report.run(() => {
    const cells = [...document.querySelectorAll('th, td')];
    const out = cells.filter(
      (cell) => cell.getBoundingClientRect().right > innerWidth + 1 || cell.scrollWidth > cell.clientWidth + 1,
    );
    return {
      count: cells.filter((cell) => cell.getBoundingClientRect().width > 0).length,
      cut: out.map(({ textContent }) => textContent),
    };
  });
  await report.screenshot(picture);
  assert.ok(count > 0, 'there is a list on the paper');
  assert.deepEqual(cut, []);
  await report.close();
}

async function checkWithPage({ browser, build, out }: World, dir: string, archive: string, base: string) {
  const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
  try {
    const page = await driver.open(pathToFileURL(join(base, '核验.html')).href);
    const intact = await verdict(page, archive);
    assert.deepEqual(intact, { outcome: 'intact', files: [] });
    await page.screenshot(`${out}/${browser}-verifier.png`);

    await printsWhole(driver, base, `${out}/${browser}-report-printed.png`);

    const files = filesOf(base).filter((file) => statSync(join(base, file)).size > 0);
    const tried = browser === 'chromium' ? files : files.filter((file) => /^data|^SHA256SUMS$|核验/.test(file));
    // a letter in the name of a file on the list of sums: it is the list that was changed
    const inName = readFileSync(join(base, 'SHA256SUMS')).indexOf('pubkey.pem');
    const places: [file: string, at: number, bit: number][] = [
      ...tried.map((file): [string, number, number] => {
        const { size } = statSync(join(base, file));
        return [file, Math.floor(Math.random() * size), 1 << Math.floor(Math.random() * 8)];
      }),
      ['SHA256SUMS', inName, 4],
    ];
    for (const [file, at, bit] of places) {
      const bytes = readFileSync(join(base, file));
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(at) ^ bit, at);
      writeFileSync(join(base, file), changed);
      const packed = join(dir, 'changed.zip');
      rmSync(packed, { force: true });
      execFileSync('zip', ['-q', '-r', '-0', '-D', packed, relative(dir, base)], { cwd: dir });
      writeFileSync(join(base, file), bytes);
      const { outcome, files: named } = await verdict(page, packed);
      assert.equal(outcome, 'changed', `byte ${at} of ${file}`);
      assert.ok(named.includes(file), `byte ${at} of ${file} changed, named: ${named.join(', ')}`);
    }
    console.log(`      one byte changed in each of ${tried.length} files of ${files.length}: each named`);
    await page.screenshot(`${out}/${browser}-verifier-changed.png`);
    assert.deepEqual(page.errors, []);
  } finally {
    await driver.close();
  }
}

/** What 核验.html says about an archive handed to it. */
async function verdict(page: Tab, archive: string) {
  await page.run(() => document.querySelector('#status')?.removeAttribute('data-outcome'));
  const input = await page.page.$('input[accept=".zip"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(archive);
  return until(
    'the verifier to answer',
    () =>
      page.run(() => {
        const outcome = document.querySelector('#status')?.getAttribute('data-outcome');
        const files = [...document.querySelectorAll('#faults code')].map((one) => one.textContent ?? '');
        return outcome ? { outcome, files } : null;
      }),
    { every: 20 },
  );
}

async function bringBack({ browser, build, out }: World, archive: string, rows: LogRow[], code: string) {
  const driver: Driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
  try {
    await speakChinese(driver);
    await driver.ready(); // beforehand: a tab behind another is not drawn, and waits for it
    const desk = await openDesk(driver, 'restore');
    const broken = `${archive}.part.zip`;
    writeFileSync(broken, readFileSync(archive).subarray(0, 50_000));
    await choose(desk, broken);
    await said(desk, new RegExp(`${words['problem.zip-truncated']}|${words['problem.not-a-zip']}`));
    await choose(desk, archive);
    await said(desk, new RegExp(`${words['restore.intact']}[\\s\\S]*${code}`));
    const { total } = (await driver.askBackground('log', { before: null, limit: 1 })) as { total: number };
    assert.equal(total, 0, 'looking changes nothing');
    await desk.screenshot(`${out}/${browser}-restore.png`);
    await press(desk, words['restore.do']);
    await said(desk, new RegExp(words['restore.done'].replace('{n}', '2')));
    await press(desk, words['restore.open']);
    await said(desk, new RegExp(code));
    await press(desk, words['check.do']);
    await said(desk, new RegExp(filled(words['check.intact'], { n: 2 })));
    await said(desk, new RegExp(words['check.signature.valid']));
    await desk.screenshot(`${out}/${browser}-book.png`);
    const shown = await until('all rows of the book', async () => {
      const texts = await desk.run(() =>
        [...document.querySelectorAll('.log-table tbody tr')].map((row) => row.textContent ?? ''),
      );
      return texts.length === rows.length && texts;
    });
    for (const [i, row] of rows.entries()) {
      assert.ok(shown[i]?.includes(row.hash.slice(0, 8)), `hash of no. ${row.seq}`);
      assert.ok(shown[i]?.includes(row.excerpt), `words of no. ${row.seq}`);
    }
    const again = (await driver.askBackground('log', { before: null, limit: 9 })) as { rows: LogRow[] };
    assert.deepEqual(
      again.rows.map(({ kind, intact }) => [kind, intact]),
      [['imported', true]],
    );
    assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
  } finally {
    await driver.close();
  }
}
