import assert from 'node:assert/strict';
import type { LogRow, RecordDetail } from '../../../lib/evidence/record';
import words from '../../../lib/i18n/zh-CN';
import { openDesk, said } from '../desk';
import { type Driver, isBrowsersOwn, openBrowser, type Tab, until } from '../driver';
import { speakChinese, untilSaid } from '../session';
import type { Spec } from '../shape';
import { pressInPopup, textOf } from './capture';

const HOST = 'kf.example';
const STYLES = 'static.example';
const COUNT = 36;
const ROW = 100;
/** each message has a colour of its own, so that a picture of them can be read */
const colorOf = (i: number): [number, number, number] => [i * 6, 120, 255 - i * 6];
const lineOf = (i: number) =>
  i % 3 === 1 ? `第${i}条：我想先核对一下欠款明细。` : `第${i}条：【示例金融】您的借款已逾期，请今天还款。`;

const CHAT = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>在线客服</title><link rel="stylesheet" href="https://${STYLES}/chat.css"></head>
<body><h2>在线客服</h2><ul class="records">${Array.from({ length: COUNT }, (_, i) => `<li style="background:rgb(${colorOf(i).join(',')})"><p>${i % 3 === 1 ? '我' : '客服小林'} 2026-11-19 09:${String(i).padStart(2, '0')}:12</p><div><p>${lineOf(i)}</p></div></li>`).join('')}</ul>
<div class="write"><input placeholder="输入消息"><button>发送</button></div></body></html>`;
const CSS = `*{box-sizing:border-box}html,body{height:100%;margin:0;overflow:hidden}body{display:flex;flex-direction:column;font:15px/1.6 sans-serif}
h2{margin:0;height:50px;background:rgb(250,240,200)}.records{flex:1;min-height:0;overflow-y:auto;margin:0;padding:0;list-style:none;scroll-behavior:smooth}
.records li{height:${ROW}px;padding:8px 16px;border-bottom:1px solid #888;color:#fff}.records p{margin:0}.write{height:60px;background:rgb(20,90,20)}`;

const rowsOf = async (driver: Driver) =>
  ((await driver.askBackground('log', { before: null, limit: 9 })) as { rows: LogRow[] }).rows;
const scrolled = (tab: Tab) => tab.run(() => document.querySelector('.records')?.scrollTop);

/** A conversation that scrolls in a part of the page, styled from another site: all of it, in order, once. */
export const wholeThread: Spec = {
  name: 'capture: a whole conversation is kept with its long picture, and stopping keeps nothing',
  async run({ browser, build, out }) {
    const driver = await openBrowser({
      browser,
      extension: build,
      hosts: [HOST, STYLES],
      viewport: { width: 900, height: 640 },
      serve: (url) =>
        url.pathname === '/im'
          ? { body: CHAT }
          : url.host === STYLES
            ? { body: CSS, type: 'text/css' }
            : (kept[url.pathname] ?? null),
    });
    const kept: Record<string, { body: string }> = {};
    try {
      await speakChinese(driver);
      await driver.ready();
      const tab = await driver.open(`https://${HOST}/im`);
      await until('the list to be styled', async () => {
        await tab.run(() => document.querySelector('.records')?.scrollTo({ top: 300, behavior: 'instant' }));
        return (await scrolled(tab)) === 300;
      });
      const popup = await driver.popup(tab);
      await pressInPopup(popup, words['page.once']);
      await untilSaid(popup, new RegExp(`已检查 ${COUNT} 条`));
      const asked = driver.web.attempts.length;
      const log = (await rowsOf(driver)).length;

      // stopping in the middle
      await pressInPopup(popup, words['keepall.summary']);
      await popup.run(() => document.querySelector('.keep-all')?.scrollIntoView({ block: 'center' }));
      await popup.screenshot(`${out}/${browser}-capture-thread-popup.png`);
      await pressInPopup(popup, words['keepall.page']);
      await untilSaid(popup, /第 [1-9] 段/);
      await pressInPopup(popup, words['work.cancel']);
      await untilSaid(popup, new RegExp(words['keepall.stopped']));
      assert.equal(await scrolled(tab), 300, 'stopped, the page stands where it stood');
      assert.equal((await rowsOf(driver)).length, log, 'and nothing was kept');

      await pressInPopup(popup, words['keepall.summary']);
      await pressInPopup(popup, words['keepall.thread']);
      await untilSaid(popup, /已存好，第 1 号，连同画面/);
      assert.equal(await scrolled(tab), 300);
      const thread = (await driver.askBackground('record', { seq: 1 })) as RecordDetail;
      assert.equal(thread.entry?.kind, 'thread');
      const { v, messages } = JSON.parse(textOf(thread, 'thread.json')) as { v: number; messages: Message[] };
      assert.equal(v, 1);
      assert.deepEqual(
        messages.map(({ text, direction }) => [text, direction]),
        Array.from({ length: COUNT }, (_, i) => [lineOf(i), i % 3 === 1 ? 'outgoing' : 'incoming']),
      );
      assert.equal(thread.entry?.details.messages, COUNT);

      await pressInPopup(popup, words['keepall.summary']);
      await pressInPopup(popup, words['keepall.page']);
      await untilSaid(popup, /已存好，第 2 号，连同画面/);
      await popup.close();
      assert.equal(await scrolled(tab), 300);
      assert.deepEqual(
        driver.web.attempts.slice(asked).filter(({ host }) => !isBrowsersOwn(host)),
        [],
      );

      const desk = await openDesk(driver, 'record/1');
      await said(desk, new RegExp(words['thread.title']));
      await desk.screenshot(`${out}/${browser}-capture-thread-record.png`);
      const picture = thread.parts.find(({ name }) => name === 'picture.png')?.base64 ?? '';
      const { colors, height } = await desk.run(async (base64: string) => {
        const img = new Image();
        img.src = `data:image/png;base64,${base64}`;
        await img.decode();
        const canvas = document.createElement('canvas');
        canvas.width = img.width;
        canvas.height = img.height;
        const pen = canvas.getContext('2d');
        pen?.drawImage(img, 0, 0);
        const data = pen?.getImageData(700, 0, 1, img.height).data ?? [];
        const colors: string[] = [];
        for (let y = 0; y < img.height; y++) {
          const color = [data[4 * y], data[4 * y + 1], data[4 * y + 2]].join();
          if (color !== colors.at(-1) && color !== '136,136,136') colors.push(color);
        }
        return { colors, height: img.height };
      }, picture);
      // what stands above, each message once and in order, what stands below
      const rows = Array.from({ length: COUNT }, (_, i) => colorOf(i).join());
      assert.deepEqual(colors, ['250,240,200', ...rows, '20,90,20']);
      assert.equal(height, 50 + COUNT * ROW + 60);

      // the page's style sheet belongs to another site: the snapshot is kept as it was drawn
      const page = (await driver.askBackground('record', { seq: 2 })) as RecordDetail;
      const html = textOf(page, 'page.html');
      const { looks } = JSON.parse(textOf(page, 'capture.json')) as { looks: string };
      // Firefox lets an extension read such a sheet, Chromium does not
      assert.equal(looks, browser === 'chromium' ? 'seen' : 'rules');
      kept['/kept'] = { body: html };
      const alone = await driver.open(`https://${HOST}/kept`);
      const look = await alone.run(() => {
        const box = (at: string) => {
          const found = document.querySelector(at);
          const rect = found?.getBoundingClientRect();
          return (
            rect && [Math.round(rect.top), Math.round(rect.height), getComputedStyle(found as Element).backgroundColor]
          );
        };
        return {
          head: box('h2'),
          first: box('li'),
          write: box('body > div'),
          scrolls: getComputedStyle(document.querySelector('ul') as Element).overflowY,
        };
      });
      await alone.screenshot(`${out}/${browser}-capture-thread-snapshot.png`);
      assert.deepEqual(look, {
        head: [0, 50, 'rgb(250, 240, 200)'],
        first: [50, ROW, 'rgb(0, 120, 255)'],
        write: [580, 60, 'rgb(20, 90, 20)'],
        scrolls: 'auto',
      });
      assert.deepEqual([...tab.errors, ...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};

interface Message {
  text: string;
  direction: string;
}
