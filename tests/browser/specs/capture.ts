import assert from 'node:assert/strict';
import type { LogRow, RecordDetail } from '../../../lib/evidence/record';
import words from '../../../lib/i18n/zh-CN';
import { openDesk, said } from '../desk';
import { type Driver, isBrowsersOwn, openBrowser, type Tab, until } from '../driver';
import { speakChinese, untilSaid } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

const HOST = 'portal.example';
const OTHER = 'other.example';
const PAGE = `https://${HOST}/loan`;
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A lender's page with everything that must not go along: scripts, handlers, typed words, foreign parts. */
const LOAN = `<!doctype html><html lang="zh-CN" onload="evil()"><head><title>我的借款 "详情"</title><meta http-equiv="refresh" content="900;url=https://${OTHER}/away">
<link rel="stylesheet" href="/look.css"><style>@import "/more.css"; .due{color:rgb(180,30,30);background:url(https://${OTHER}/bg.png)} .due::after{content:"<b>元";}</style>
<script>document.documentElement.dataset.alive='yes';function evil(){}</script></head>
<body onclick="evil()"><header style="position:fixed;top:0;left:0;right:0;height:40px;background:rgb(10,90,200)">固定的页头</header>
<main style="padding-top:60px"><h1 class="title">借款详情</h1><p class="due">应还 3,200.00</p>
<img src="/dot.png" width="40" height="40" alt="小图" srcset="https://${OTHER}/big.png 2x"><img src="https://${OTHER}/far.png" alt="远图" width="30" height="30">
<a href="javascript:evil()">点我</a> <a href="https://${OTHER}/pay" ping="https://${OTHER}/ping">去还款</a>
<form action="https://${OTHER}/send"><input name="id" value="110101199001011234"><input type="password" id="pw"><textarea>我写的话</textarea><button type="submit" formaction="https://${OTHER}/x">提交</button></form>
<div contenteditable="true">还没发出的回复</div>
<iframe src="/frame" width="300" height="60"></iframe><iframe src="https://${OTHER}/frame" width="200" height="40"></iframe>
<object data="https://${OTHER}/flash.swf" width="20" height="20"></object><video src="https://${OTHER}/film.mp4" width="50" height="30"></video>
<svg width="20" height="20" viewBox="0 0 20 20"><script>evil()</script><circle cx="10" cy="10" r="8" fill="green"/><image href="https://${OTHER}/svg.png"/><style>circle{opacity:.5}</style></svg>
<my-card></my-card><canvas id="c" width="30" height="30"></canvas><noscript><img src="https://${OTHER}/pixel.png"></noscript>
<div style="height:3000px;background:linear-gradient(rgb(255,255,255),rgb(120,200,120))">很长的说明</div><p id="end">最后一行</p></main>
<script>
document.querySelector('my-card').attachShadow({mode:'open'}).innerHTML='<style>p{color:rgb(0,0,255)}</style><p onclick="evil()">卡片里的字</p><slot></slot>';
document.getElementById('pw').value='hunter2-typed';
document.getElementById('c').getContext('2d').fillRect(0,0,20,20);
const bad=document.createElement('div');bad.setAttribute('onmouseover','evil()');bad.append('坏属性');document.querySelector('main').append(bad);
</script></body></html>`;

const SERVED: Record<string, { body: string | Buffer; type?: string }> = {
  '/loan': { body: LOAN },
  '/look.css': {
    body: '.title{font-size:31px;letter-spacing:3px} @font-face{font-family:x;src:url(/x.woff2)}',
    type: 'text/css',
  },
  '/more.css': { body: 'h1{border-left:7px solid rgb(1,2,3)}', type: 'text/css' },
  '/dot.png': { body: Buffer.from(DOT, 'base64'), type: 'image/png' },
  '/frame': { body: '<!doctype html><style>p{color:rgb(9,99,9)}</style><p>框里的条款</p><script>parent.x=1</script>' },
};

const open = (browser: 'chromium' | 'firefox', build: string) =>
  openBrowser({
    browser,
    extension: build,
    hosts: [HOST, OTHER],
    viewport: { width: 1000, height: 700 },
    serve: (url) => (url.host === HOST ? (SERVED[url.pathname] ?? null) : null),
  });

const rowsOf = async (driver: Driver) =>
  ((await driver.askBackground('log', { before: null, limit: 9 })) as { rows: LogRow[] }).rows;
const recordOf = async (driver: Driver, seq: number) => (await driver.askBackground('record', { seq })) as RecordDetail;
export const textOf = (detail: RecordDetail, name: string) =>
  Buffer.from(detail.parts.find((part) => part.name === name)?.base64 ?? '', 'base64').toString('utf8');
const pngSize = (detail: RecordDetail) => {
  const png = Buffer.from(detail.parts.find(({ name }) => name === 'picture.png')?.base64 ?? '', 'base64');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

export async function pressInPopup(popup: Awaited<ReturnType<Driver['popup']>>, label: string): Promise<void> {
  await until(`the popup's ${label}`, () =>
    popup.run((label: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), summary')].find(
        (one) => one.textContent?.trim() === label,
      );
      found?.click();
      return found !== undefined;
    }, label),
  );
}

/** What the page is to itself, and what each element's own style says, in whatever words: afterwards as before. */
const stateOf = (tab: Tab) =>
  tab.run(() => ({
    html: document.documentElement.outerHTML.replace(/ style="[^"]*"/g, ''),
    top: document.scrollingElement?.scrollTop,
    styles: [...document.querySelectorAll<HTMLElement>('[style]')].map(
      (one) => `${one.localName} ${one.style.cssText}`,
    ),
  }));

/** Everything of a page in one record: opens without network, runs nothing, and the page itself is as before. */
export const wholePage: Spec = {
  name: 'capture: a whole page is kept, can do nothing, and looks as it did',
  async run({ browser, build, out }) {
    const driver = await open(browser, build);
    try {
      await speakChinese(driver);
      await driver.ready();
      const tab = await driver.open(PAGE);
      await tab.run(() => scrollTo(0, 500));
      const before = await stateOf(tab);
      const popup = await driver.popup(tab);
      await pressInPopup(popup, words['keepall.summary']);
      await popup.run(() => document.querySelector('.keep-all')?.scrollIntoView({ block: 'center' }));
      await popup.screenshot(`${out}/${browser}-capture-popup.png`);
      const asked = driver.web.attempts.length;
      await pressInPopup(popup, words['keepall.page']);
      await untilSaid(popup, new RegExp(words['keepall.picture']));
      await popup.run(() => document.querySelector('.progress')?.scrollIntoView({ block: 'center' }));
      await popup.screenshot(`${out}/${browser}-capture-popup-busy.png`);
      await untilSaid(popup, /已存好.*连同画面/);
      await popup.screenshot(`${out}/${browser}-capture-popup-done.png`);
      await popup.close();
      const during = driver.web.attempts.slice(asked).filter(({ host }) => !isBrowsersOwn(host));
      assert.deepEqual(during, [], 'keeping a page asks nothing of any network');
      assert.deepEqual(await stateOf(tab), before, 'the page stands as it stood');

      const [row] = await rowsOf(driver);
      assert.equal(row?.kind, 'page');
      const detail = await recordOf(driver, 1);
      const html = textOf(detail, 'page.html');
      for (const gone of [
        '<script',
        'evil(',
        'onclick',
        'javascript',
        '110101199001011234',
        'hunter2',
        '我写的话',
        '还没发出',
        'http-equiv="refresh"',
        ' srcset',
        ' ping=',
        ' action=',
      ])
        assert.ok(!html.includes(gone), gone);
      for (const there of [
        '借款详情',
        '应还 3,200.00',
        '框里的条款',
        '卡片里的字',
        '最后一行',
        '坏属性',
        'data:image/png;base64,',
      ])
        assert.ok(html.includes(there), there);
      assert.ok(!detail.entry?.text.includes('还没发出'), 'what is being written is not in the words either');
      const list = JSON.parse(textOf(detail, 'capture.json')) as { leftOut: { what: string; name: string }[] };
      const left = list.leftOut.map(({ what, name }) => `${what} ${name}`);
      for (const what of ['picture', 'frame', 'media', 'plugin', 'style-picture'])
        assert.ok(
          left.some((one) => one.startsWith(`${what} `) && one.includes(OTHER)),
          `${what} in ${left.join('; ')}`,
        );
      const { width, height } = pngSize(detail);
      assert.ok(height > 3 * width, `a long picture, not ${width} × ${height}`);

      const desk = await openDesk(driver, 'record/1');
      await said(desk, new RegExp(words['page.open']));
      await desk.screenshot(`${out}/${browser}-capture-record.png`);
      await until('the picture to be shown', () =>
        desk.run(() => (document.querySelector<HTMLImageElement>('.kept-picture')?.naturalWidth ?? 0) > 0),
      );
      assert.deepEqual(await violations(desk), []);
      await driver.dark(true);
      await desk.page.setViewport({ width: 340, height: 760 });
      await desk.run(() => document.getElementById('parts')?.scrollIntoView());
      await new Promise((done) => setTimeout(done, 300));
      assert.ok(await desk.run(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling');
      await desk.screenshot(`${out}/${browser}-capture-record-narrow.png`);
      await driver.dark(false);
      const address = await desk.run(
        (label: string) =>
          [...document.querySelectorAll('a')].find((a) => a.textContent?.trim() === label)?.getAttribute('href') ?? '',
        words['page.open'],
      );
      const shown = await driver.openOwn(address.replace(/^\//, ''));
      const framed = await until('the kept page', () =>
        shown.run(() => {
          const frame = document.querySelector('iframe');
          return frame && { sandbox: frame.getAttribute('sandbox'), reach: frame.contentDocument !== null };
        }),
      );
      assert.deepEqual(framed, { sandbox: '', reach: false }, 'the frame belongs to nobody');
      await new Promise((done) => setTimeout(done, 500));
      await shown.screenshot(`${out}/${browser}-capture-snapshot.png`);
      // axe itself knocks at the frame, which Firefox writes down as an error of the page
      if (browser === 'chromium') assert.deepEqual(await violations(shown), []);
      // the file itself, as somebody opens it who has unpacked it
      SERVED['/kept'] = { body: html };
      const alone = await driver.open(`https://${HOST}/kept`);
      const look = await alone.run(() => {
        const color = (root: ParentNode | null | undefined, at: string) => {
          const found = root?.querySelector(at);
          return found ? getComputedStyle(found).color : null;
        };
        const title = document.querySelector('.title');
        return {
          size: title && getComputedStyle(title).fontSize,
          border: title && getComputedStyle(title).borderLeftWidth,
          due: color(document, '.due'),
          card: color(document.querySelector('my-card')?.shadowRoot, 'p'),
          inner: color(document.querySelector('[data-frozen=frame]')?.shadowRoot, 'p'),
          picture: document.querySelector<HTMLImageElement>('img[alt="小图"]')?.naturalWidth,
          words: /借款详情[\s\S]*最后一行/.test(document.body.innerText),
        };
      });
      assert.deepEqual(look, {
        size: '31px',
        border: '7px',
        due: 'rgb(180, 30, 30)',
        card: 'rgb(0, 0, 255)',
        inner: 'rgb(9, 99, 9)',
        picture: 1,
        words: true,
      });
      const after = driver.web.attempts
        .slice(asked)
        .filter(({ host, url }) => !isBrowsersOwn(host) && !/\/(?:kept|favicon\.ico)$/.test(url));
      assert.deepEqual(after, [], 'nor does looking at it');
      assert.deepEqual([...tab.errors, ...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
    }
  },
};
