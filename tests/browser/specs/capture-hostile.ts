import assert from 'node:assert/strict';
import type { RecordDetail } from '../../../lib/evidence/record';
import words from '../../../lib/i18n/zh-CN';
import { openBrowser, until } from '../driver';
import { speakChinese, untilSaid } from '../session';
import type { Spec } from '../shape';
import { pressInPopup, textOf } from './capture';

const HOST = 'wild.example';
const STYLES = 'styles.example';

/** Pages that want to break whoever reads them, each with words that must be found in what was kept. */
const PAGES: Record<string, { html: string; found: RegExp; cut?: boolean }> = {
  '/deep': { html: `${'<div>'.repeat(3000)}深处的字${'</div>'.repeat(3000)}<p>后面</p>`, found: /深处的字[\s\S]*后面/ },
  '/made': {
    html: `<p>做出来的</p><script>
      const odd = document.createElement('x-y.z'); odd.append('怪名'); document.body.append(odd);
      const under = document.createElement('a_b'); under.append('下划线'); document.body.append(under);
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.append(Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'style'), {textContent: 'circle{fill:url(https://x.example/a)}</style><img src=x onerror=alert(1)>'}));
      document.body.append(svg);
      const text = document.createElement('p'); text.append('</style></title><script>alert(1)<\\/script><'+'!-- ]]> \\ud83d'); document.body.append(text);
      const el = document.createElement('div'); el.setAttribute('style', 'color:red;background:u\\\\72l(https://x.example/b);--x:url(https://x.example/c)'); el.title='"><script>alert(2)<\\/script>'; el.append('样式'); document.body.append(el);
      const s = document.createElement('style'); s.textContent='p::after{content:"</sty"+"le>"} p{--y:"url(";background:\\\\75 rl("https://x.example/d")} @media (width < 9999px){p{color:rgb(1,2,3)}} @layer a{p{content:"url(x"}} @import "late.css";'; document.head.append(s);
      for (let i = 0; i < 3; i++) { let host = document.createElement('my-'+i); document.body.append(host); let root = host.attachShadow({mode: i ? 'open' : 'closed'}); root.append('影'+i); const again = document.createElement('my-inner'); root.append(again); again.attachShadow({mode:'open'}).append('更深'+i); }
      const plain = document.createElement('plaintext'); plain.append('平文'); document.body.append(plain);
      document.title = '</title><script>alert(3)<\\/script>';
      Object.defineProperty(document, 'styleSheets', {get(){throw new Error('no')}});
      Element.prototype.getAttribute = () => { throw new Error('no') };
      Array.prototype[Symbol.iterator] = function* () { yield* [] };
      String.prototype.replace = () => '<script>alert(4)</scr'+'ipt>';
    </script>`,
    found: /做出来的[\s\S]*怪名[\s\S]*影1[\s\S]*更深2/,
  },
  '/broken': {
    html: '<table><tr><td>格<p>段<table><td "odd" =x a="1" a="2">里<b><i>交</b>错</i></frameset><body onclick=x><svg><p>外</svg>尾',
    found: /格[\s\S]*里[\s\S]*尾/,
  },
  '/huge': {
    html: `<style>.m{padding:4px}</style>${Array.from({ length: 12_000 }, (_, i) => `<div class="m"><b>106900${i}</b><span>第${i}条：您的借款已逾期</span></div>`).join('')}`,
    found: /第0条[\s\S]*第11999条/,
  },
  // styled from another site, so that each element is written as it was drawn
  '/far': {
    html: `<link rel="stylesheet" href="https://${STYLES}/far.css">${Array.from({ length: 4000 }, (_, i) => `<div class="m"><b>${i}</b><span>第${i}条</span></div>`).join('')}`,
    found: /第0条[\s\S]*第3999条/,
  },
  '/vast': {
    html: `<p>头</p><script>for (let i = 0; i < 60000; i++) { const p = document.createElement('p'); p.append('第' + i + '行'); document.body.append(p); }</script>`,
    found: /第0行[\s\S]*第30000行/,
    cut: true,
  },
};

export const captureHostile: Spec = {
  name: 'capture: deep, broken, forged and huge pages are kept as far as they go, and stay harmless',
  async run({ browser, build }) {
    const driver = await openBrowser({
      browser,
      extension: build,
      hosts: [HOST, STYLES],
      serve: (url) => {
        if (url.host === STYLES) return { body: '.m{padding:4px;color:rgb(9,9,99)}', type: 'text/css' };
        const page = PAGES[url.pathname];
        return page ? { body: `<!doctype html><meta charset="utf-8"><title>页</title>${page.html}` } : null;
      },
    });
    try {
      await speakChinese(driver);
      await driver.ready();
      let seq = 0;
      for (const [path, { found, cut }] of Object.entries(PAGES)) {
        const tab = await driver.open(`https://${HOST}${path}`);
        const popup = await driver.popup(tab);
        const start = Date.now();
        await pressInPopup(popup, words['keep.page']);
        seq += 1;
        await untilSaid(popup, new RegExp(`已存好，第 ${seq} 号`));
        const took = Date.now() - start;
        await popup.close();
        const detail = (await driver.askBackground('record', { seq })) as RecordDetail;
        const html = textOf(detail, 'page.html');
        console.log(`      ${path}: ${took} ms, ${Math.round(html.length / 1000)} thousand characters`);
        assert.match(html, found, `${path}: ${html.slice(0, 2000)}`);
        assert.doesNotMatch(html, /<script|<img[^>]+onerror|x\.example\/[abd]/, path);
        assert.equal(
          detail.entry?.missing.includes('page-cut') ?? false,
          cut ?? false,
          `${path}: ${detail.entry?.missing}`,
        );
        const sha256 = detail.parts.find(({ name }) => name === 'page.html')?.sha256;
        const shown = await driver.openOwn(`snapshot.html#${sha256}`);
        // what the viewer does not show it does not trust
        await until(`${path} to be shown`, () => shown.run(() => document.querySelector('iframe') !== null));
        await shown.close();
        await tab.close();
      }
      assert.deepEqual(await driver.extensionErrors(), []);
    } finally {
      await driver.close();
    }
  },
};
