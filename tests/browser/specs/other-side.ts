import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Tab, until } from '../driver';
import { CALM, chatPage, FRAUD, HARSH, type MadePage, openGranted, TELLING } from '../granted';
import { speakChinese, untilShown } from '../session';
import type { Spec } from '../shape';

const LENDER = 'https://m.lark-loan.example/help';
const frame = (src: string) => `<iframe src="${src}" style="width:480px;height:600px;border:0"></iframe>`;
const around = (url: string, frames: readonly string[]): MadePage => ({
  url,
  html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>帮助中心</title></head><body><h1>帮助中心</h1><p>请在右侧与客服沟通。</p>${frames.map(frame).join('')}</body></html>`,
});

/** A lender's help page holds chat windows of other hosts. */
export const framesOfOthers: Spec = {
  name: 'chat windows of other hosts inside a page are read where they are granted, and counted together',
  async run({ browser, build, out }) {
    const one = {
      ...chatPage([CALM, '好的，我看一下账单。', '我想分期。', HARSH]),
      url: 'https://kefu.qiyukf.com/client',
    };
    const two = {
      ...chatPage([TELLING, '请稍等，正在核对。', '我已经还了。', FRAUD]),
      url: 'https://chat.meiqia.com/widget',
    };
    // it is served, but nobody granted it
    const closed = { ...chatPage([HARSH, HARSH, '你们是谁？', HARSH]), url: 'https://im.closed.example/window' };
    const page = around(LENDER, [one.url, two.url]);
    const other = around('https://m.lark-loan.example/other', [closed.url]);
    const granted = await openGranted(browser, build, [page, one, two, other, closed], [closed.url]);
    const { driver } = granted;
    const badges = async () => {
      const own = await driver.openOwn('popup.html');
      const texts = await own.run(async () => {
        const { action, tabs } = (globalThis as unknown as { browser: Extension }).browser;
        return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
      });
      await own.close();
      return texts.filter(Boolean);
    };
    try {
      const { tab, report } = await granted.read(page, ({ messages }) => messages.length === 8);
      assert.deepEqual(
        report.messages.map(({ text }) => text).filter((text) => [HARSH, TELLING, FRAUD].includes(text)).length,
        3,
      );
      await until('three messages to be counted', async () => (await badges()).includes('3'));
      await tab.screenshot(join(out, `${browser}-frames-of-others.png`));
      await tab.close();

      const stranger = await driver.open(other.url);
      await stranger.page.bringToFront();
      const alone = await until('the page around to be read', async () => {
        const told = await granted.report(other);
        return told.settled && told;
      });
      assert.deepEqual([alone.messages, alone.painted], [[], []], 'a frame that nobody granted is left alone');
      assert.deepEqual([...tab.errors, ...stranger.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await granted.close();
    }
  },
};

/** By finger: the marker opens the card; and what is drawn over the words goes with them. */
export const byFinger: Spec = {
  name: 'on a chat page a finger opens the card, and marks go with the words when the list is scrolled',
  async run({ browser, build, out }) {
    const page = chatPage([
      CALM,
      '好的，我看一下账单。',
      '我想分期。',
      HARSH,
      ...Array.from({ length: 30 }, (_, i) => `第${i + 1}句闲话，没有别的意思。`),
    ]);
    const granted = await openGranted(browser, build, [page]);
    const { driver } = granted;
    try {
      await speakChinese(driver);
      const { tab } = await granted.read(page, ({ messages }) => messages.length === 34);
      await until('the marks to lie over their words', async () => (await offBy(tab)) !== null);
      assert.ok(((await offBy(tab)) ?? 99) <= 1.5);
      const before = await topOfWords(tab);
      for (const by of [60, 45, -70]) {
        await tab.run((by: number) => document.querySelector('.chat')?.scrollBy(0, by), by);
        await until('the marks to have followed', async () => {
          const off = await offBy(tab);
          return off !== null && off <= 1.5;
        });
      }
      assert.ok(Math.abs(before - (await topOfWords(tab)) - 35) <= 2, 'the list was scrolled');

      const marker = await tab.shadow((roots) => {
        for (const root of roots) {
          const box = root.querySelector('.marker')?.getBoundingClientRect();
          if (box && box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
        return null;
      });
      assert.ok(marker, 'there is a marker');
      await tab.page.touchscreen.tap(marker.x, marker.y);
      await untilShown(tab, /存为证据/);
      await tab.screenshot(join(out, `${browser}-by-finger.png`));
      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await granted.close();
    }
  },
};

interface Extension {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(what: object): Promise<{ id: number }[]> };
}

const topOfWords = (tab: Tab) =>
  tab.run(
    (words: string) =>
      [...document.querySelectorAll('.msg-text')].find((text) => text.textContent === words)?.getBoundingClientRect()
        .top ?? Number.NaN,
    HARSH,
  );

/** How far the strips lie outside the words they belong to; null while there are none. */
const offBy = (tab: Tab) =>
  tab.shadow((roots, words: string) => {
    const text = [...document.querySelectorAll('.msg-text')].find((one) => one.textContent === words);
    const strips = roots
      .flatMap((root) => [...root.querySelectorAll('.strip')])
      .filter((one) => !(one as HTMLElement).hidden);
    if (!text || strips.length === 0) return null;
    const around = text.getBoundingClientRect();
    return Math.max(
      ...strips.map((strip) => {
        const box = strip.getBoundingClientRect();
        return Math.max(
          around.top - box.top,
          box.bottom - around.bottom,
          around.left - box.left,
          box.right - around.right,
          0,
        );
      }),
    );
  }, HARSH);
