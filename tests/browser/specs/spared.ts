import assert from 'node:assert/strict';
import { type Tab, until } from '../driver';
import { CALM, FRAUD, HARSH, openGranted, smsPage } from '../granted';
import { shadowText, tabTo, untilShown } from '../session';
import type { Spec } from '../shape';

const COURT =
  '【云州市人民法院】您与云雀分期的金融借款合同纠纷一案，案号（2026）云0102民初1234号，定于12月8日上午9时开庭，请持本人身份证件到庭。';

/** Only the keyboard: find, open, put aside in each way, take back, fold away, find the rest. */
export const spared: Spec = {
  name: 'a hint can be put aside and brought back, and only the weightiest few are shown, by keyboard alone',
  async run({ browser, build, out }) {
    const short = smsPage('short', [CALM, HARSH, FRAUD]);
    const many = smsPage('many', [...Array.from({ length: 8 }, (_, i) => `${HARSH}（${i}）`), FRAUD]);
    const soft = smsPage('soft', [HARSH, COURT]);
    const granted = await openGranted(browser, build, [short, many, soft]);
    const { driver } = granted;
    const settings = async (change: object) => {
      const own = await driver.openOwn('popup.html');
      await own.run(async (change: object) => {
        const { storage } = (globalThis as unknown as { browser: { storage: { local: Store } } }).browser;
        const { settings = {} } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...settings, ...change } });
      }, change);
      await own.close();
    };
    try {
      await settings({ language: 'zh-CN', hints: true });
      const { tab } = await granted.read(short);
      const painted = async () => (await granted.report(short)).painted.length;
      const before = await painted();
      assert.ok(before >= 2);
      assert.match(await landmark(tab), /2 条提示/);

      await tabTo(tab, '打开提示');
      await tab.page.keyboard.press('Enter');
      await untilShown(tab, /不准确？/);
      const first = (await shadowText(tab)).match(/1\/(\d)/)?.[1];
      assert.ok(first, 'the message has several hints');
      await tabTo(tab, '^仅此处$');
      await tab.page.keyboard.press('Enter');
      await untilShown(tab, /这一处不再提示/);
      await until('one mark less', async () => (await painted()) < before);
      await tabTo(tab, '^撤销$');
      await tab.page.keyboard.press('Enter');
      await until('the mark to come back', async () => (await painted()) === before);
      await tabTo(tab, '^现在不看');
      await tab.page.keyboard.press('Enter');
      await until('quiet', async () => (await painted()) === 0);
      assert.equal(await landmark(tab), '');
      // something new is told again
      await tab.run(
        (words: string) => {
          const row = document.querySelector('mws-message-wrapper')?.cloneNode(true) as Element;
          row.setAttribute('msg-id', '99');
          const text = row.querySelector('mws-message-part-content');
          if (text) text.textContent = words;
          document.querySelector('.content')?.append(row);
        },
        FRAUD.replace('洗钱', '诈骗'),
      );
      await until('the new one to be marked', async () => (await painted()) > 0);
      assert.match(await landmark(tab), /1 条提示/);
      // off on this site, and on again
      await settings({ offHosts: ['messages.google.com'] });
      await until('no marks on this site', async () => (await painted()) === 0);
      await settings({ offHosts: [] });
      await until('marks again', async () => (await painted()) > 0);
      assert.deepEqual(tab.errors, []);
      await tab.close();

      const crowd = await granted.read(many);
      assert.equal(await markers(crowd.tab), 6, 'a handful');
      assert.match(await shadowText(crowd.tab), /显示其余 3 条/);
      const tones = await crowd.tab.shadow((roots) =>
        roots.flatMap((root) => [...root.querySelectorAll('.marker')].map((one) => one.getAttribute('data-tone'))),
      );
      assert.ok(tones.includes('fraud'), 'the weightiest is among them');
      await crowd.tab.screenshot(`${out}/${browser}-handful.png`);
      await tabTo(crowd.tab, '显示其余');
      await crowd.tab.page.keyboard.press('Enter');
      await until('all markers', async () => (await markers(crowd.tab)) === 9);
      await driver.askPage(many.url, 'go', { to: 'next' });
      const focused = () =>
        crowd.tab.shadow((roots) => roots.map((root) => root.activeElement?.getAttribute('aria-label') ?? '').join(''));
      assert.match(await focused(), /打开提示/);
      await crowd.tab.page.keyboard.press('Enter');
      await untilShown(crowd.tab, /存为证据/);
      await crowd.tab.page.keyboard.press('Escape');
      await until('the card to close', async () => !/存为证据/.test(await shadowText(crowd.tab)));
      assert.match(await focused(), /打开提示/, 'the focus is back on the marker');
      await crowd.tab.close();

      await settings({ softLens: true });
      const calm = await granted.read(soft);
      await tabTo(calm.tab, '打开提示');
      await calm.tab.page.keyboard.press('Enter');
      await untilShown(calm.tab, /原话先收着/);
      const quotes = () => calm.tab.shadow((roots) => roots.flatMap((root) => [...root.querySelectorAll('q')]).length);
      assert.equal(await quotes(), 0);
      await calm.tab.screenshot(`${out}/${browser}-soft.png`);
      await tabTo(calm.tab, '^看原话$');
      await calm.tab.page.keyboard.press('Enter');
      await until('the words', async () => (await quotes()) === 1);
      assert.deepEqual([...calm.tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await granted.close();
    }
  },
};

interface Store {
  get(key: string): Promise<{ settings?: object }>;
  set(what: object): Promise<void>;
}

const landmark = (tab: Tab) =>
  tab.shadow((roots) =>
    roots
      .flatMap((root) =>
        [...root.querySelectorAll('section.markers:not([hidden])')].map((one) => one.getAttribute('aria-label') ?? ''),
      )
      .join(),
  );
const markers = (tab: Tab) =>
  tab.shadow((roots) => roots.flatMap((root) => [...root.querySelectorAll('.marker')]).length);
