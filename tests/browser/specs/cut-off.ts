import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill as filled } from '../../../lib/i18n';
import words from '../../../lib/i18n/zh-CN';
import { openDesk, press, said } from '../desk';
import { type BrowserName, openBrowser, released, type Tab, until } from '../driver';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

const FIRST = 20;
const MORE = 5;

/**
 * What a kill in the middle of a write leaves: a database file whose last line is cut off. Chromium overlooks that at the
 * next start, writes on, and at the start after that throws the whole database away (see store-afresh.ts).
 */
export const cutOff: Spec = {
  name: 'a log whose last line was cut off by a kill is all there after two more starts, and a log that is lost is missed',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-cut-'));
    const open = () => openBrowser({ browser, extension: build, hosts: [], serve: () => null, profile: dir });
    let driver = await open();
    try {
      const total = async () =>
        ((await driver.askBackground('log', { before: null, limit: 1 })) as { total: number }).total;
      const killed = async () => {
        await driver.kill();
        await released(dir);
      };
      await keepSome(await driver.openOwn('popup.html'), FIRST);
      await killed();
      const file = lastWritten(dir, browser);
      truncateSync(file, statSync(file).size - 7);

      driver = await open();
      const left = await total();
      assert.ok(left >= FIRST - 1, `at most what was cut off is gone: ${left}`);
      const tab = await driver.openOwn('popup.html');
      await keepSome(tab, MORE);
      if (browser === 'chromium') await until('the log to be folded', () => tab.run(isFolded));
      await killed();

      driver = await open();
      assert.equal(await total(), left + MORE);

      // and should it happen all the same, the empty log does not look as if nothing had ever been there
      await speakChinese(driver);
      await throwAway(await driver.openOwn('popup.html'));
      const desk = await openDesk(driver, 'log');
      await said(desk, new RegExp(filled(words['care.lost'], { was: left + MORE, is: 0 })));
      await desk.screenshot(`${out}/${browser}-lost.png`);
      assert.deepEqual(await violations(desk), []);
      await press(desk, words['care.updated.read']);
      await until('it to be read', async () => !/弄丢/.test(await desk.run(() => document.body.innerText)));
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** Runs in a page of ours: whether the background has done it since this start. */
const isFolded = async () => {
  const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } };
  return 'afresh' in (await chrome.storage.session.get());
};

/** Chromium holds all databases of an extension in one; Firefox has a file for each, which holds the name of it. */
const FILES: Record<BrowserName, RegExp> = {
  chromium: /IndexedDB\/chrome-extension_[^/]*\/\d+\.log$/,
  firefox: /moz-extension[^/]*\/idb\/[^/]*\.sqlite-wal$/,
};
const NAME = 'juli-evidence';

function lastWritten(dir: string, browser: BrowserName): string {
  const isOfLog = (file: string) =>
    browser === 'chromium' || [file, file.replace(/-wal$/, '')].some((one) => readFileSync(one).includes(NAME));
  const found = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => FILES[browser].test(path))
    .map((path) => join(dir, path))
    .filter(isOfLog)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  assert.ok(found[0], 'the file of the database is found');
  if (browser === 'firefox') assert.equal(found.length, 1, 'and only that of the log');
  return found[0];
}

/** As the browser does it: without asking anybody. */
const throwAway = (tab: Tab) =>
  tab.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('juli-evidence');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

const keepSome = (tab: Tab, count: number) =>
  tab.run(async (count: number) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } };
    };
    for (let n = 0; n < count; n++) {
      const draft = {
        ...{ id: crypto.randomUUID(), kind: 'message', how: 'card', channel: 'sms', site: 'google-messages' },
        ...{ url: 'https://messages.google.com/web/conversations/7', title: '', thread: '7', sender: '1069' },
        ...{ direction: 'incoming', shownTime: null, sentAt: null, text: '您的账单已逾期。', before: [], after: [] },
        ...{ dom: '<p>您的账单已逾期。</p>', capturedAt: Date.now(), zoneOffset: 480, zone: 'Asia/Shanghai' },
        refersTo: null,
      };
      const answer = await browser.runtime.sendMessage({ juli: 1, call: 'keep', ask: { draft } });
      if (!answer?.ok) throw new Error('not kept');
    }
  }, count);
