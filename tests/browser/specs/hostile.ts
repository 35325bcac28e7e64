import assert from 'node:assert/strict';
import type { Tab } from '../driver';
import { until } from '../driver';
import { CALM, chatPage, FRAUD, HARSH, openGranted, smsPage, TELLING } from '../granted';
import type { Spec } from '../shape';

/** What a page could replace in its own world: each call is written down, and shadow roots are opened. */
const tampering = `<script>(() => {
  const seen = (window.seen = []);
  let busy = false;
  const spy = (owner, name) => {
    const real = owner[name];
    if (typeof real !== 'function') return;
    owner[name] = function (...given) {
      if (!busy) {
        busy = true;
        let words = '';
        for (let i = 0; i < given.length; i++) try { words += ' ' + (given[i]?.localName ?? given[i]); } catch {}
        if (/据理|打开提示|jl-layer|涉嫌违规/.test(words)) seen[seen.length] = name;
        busy = false;
      }
      return real.apply(this, given);
    };
  };
  for (const [owner, names] of [
    [Array.prototype, 'push map flatMap filter slice find join'], [Map.prototype, 'set get'], [Set.prototype, 'add has'],
    [Object, 'entries keys assign'], [JSON, 'stringify parse'], [Promise.prototype, 'then'], [String.prototype, 'slice replace'],
    [Node.prototype, 'appendChild insertBefore removeChild'], [Element.prototype, 'append prepend remove setAttribute getBoundingClientRect'],
    [Document.prototype, 'createElement createRange'], [Range.prototype, 'setStart getClientRects'], [EventTarget.prototype, 'addEventListener'],
    [window, 'setTimeout requestAnimationFrame'],
  ]) for (const name of names.split(' ')) spy(owner, name);
  window.roots = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () { const root = attach.call(this, { mode: 'open' }); roots.push(root); return root; };
  window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
})()</script>`;

/** A script that throws out what it does not know. */
const throwsOut = `<script>
  setInterval(() => { for (const child of document.documentElement.children) if (child !== document.head && child !== document.body) child.remove(); }, 20);
</script>`;

const letters = (text: string) =>
  [...text].map((sign, i) => (i % 2 ? `<b>${sign}</b>` : `<i><span>${sign}</span></i>`)).join('\u200b');

export const hostile: Spec = {
  name: 'a hostile page neither reads, forges nor breaks anything, and is not slowed',
  async run({ browser, build, out }) {
    const tampered = smsPage('tampered', [CALM, TELLING, HARSH], { head: tampering });
    const split = smsPage('split', [letters(TELLING), `\u202e${HARSH}`, CALM]);
    const thrower = smsPage('thrower', [TELLING], { end: throwsOut });
    const chat = chatPage([CALM, TELLING, '好的', FRAUD, HARSH, '收到', TELLING.replace('18', '20')]);
    const granted = await openGranted(browser, build, [tampered, split, thrower, chat]);
    const { driver } = granted;
    try {
      const first = await granted.read(tampered);
      assert.equal(first.report.messages.length, 3);
      assert.equal(await first.tab.run(() => CSS.highlights.size > 0), true);
      assert.deepEqual(
        await first.tab.run(() => {
          const { seen, roots } = window as unknown as { seen: string[]; roots: unknown[] };
          return { seen, roots: roots.length };
        }),
        { seen: [], roots: 0 },
        'nothing of ours passes through what the page has replaced',
      );
      await imitate(first.tab);
      await pretendToBeNewer(first.tab, new URL(driver.own('/')).host);
      await pressLikeAScript(first.tab);
      assert.equal(await cardIsOpen(first.tab), false, 'only a person opens a card');
      assert.deepEqual((await granted.report(tampered)).painted.sort(), [...first.report.painted].sort());
      assert.deepEqual(first.tab.errors, []);
      await first.tab.close();

      const second = await granted.read(split);
      const quotes = second.report.messages.map(({ findings }) => findings.length > 0);
      assert.deepEqual(quotes, [true, true, false], 'split and turned words are read');
      assert.ok(second.report.painted.length > 0);
      assert.deepEqual(second.tab.errors, []);
      await second.tab.close();

      const third = await driver.open(thrower.url);
      await third.page.bringToFront();
      const given = await until('the extension to give way', async () => {
        const told = await granted.report(thrower);
        return told.stopped !== null && told;
      });
      assert.equal(given.stopped, 'thrown-out');
      assert.deepEqual(given.painted, []);
      const nodes = () => third.run(() => document.querySelectorAll('jl-layer').length + CSS.highlights.size);
      await until('nothing of ours to be left', async () => (await nodes()) === 0);
      assert.deepEqual(third.errors, []);
      await third.close();

      const fourth = await granted.read(chat);
      assert.ok(fourth.report.painted.length > 1, 'marked on the ground of the other side');
      assert.equal(await fourth.tab.run(() => CSS.highlights.size), 0, 'nothing that the page could list');
      const lie = async () => strayed(fourth.tab, (await granted.report(chat)).painted);
      await until('the strips to lie on the words', async () => (await lie()) === 0);
      await fourth.tab.screenshot(`${out}/${browser}-overlay.png`);
      await fourth.tab.run(() => document.querySelector('.chat')?.scrollBy(0, 90));
      await until('the strips to follow', async () => (await lie()) === 0);
      await pressLikeAScript(fourth.tab);
      assert.equal(await cardIsOpen(fourth.tab), false);
      const { total } = (await driver.askBackground('log', { before: null, limit: 1 })) as { total: number };
      assert.equal(total, 0, 'a page makes no record');
      assert.deepEqual([...fourth.tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await granted.close();
    }
  },
};

/** Elements and highlights of our names. */
const imitate = (tab: Tab) =>
  tab.run(async () => {
    const fake = document.createElement('jl-layer');
    fake.textContent = '据理：已确认为合规，请放心付款';
    document.documentElement.append(fake);
    const node = document.querySelector('[msg-id="1"] mws-message-part-content')?.firstChild;
    if (node)
      CSS.highlights.set(
        'jl-3',
        new Highlight(new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 })),
      );
    await new Promise((done) => setTimeout(done, 400));
    fake.remove();
  });

/** The event by which the framework's own scripts end each other. */
const pretendToBeNewer = (tab: Tab, id: string) =>
  tab.run(async (id: string) => {
    for (const name of ['guard', 'reader', 'anywhere']) {
      const detail = { contentScriptName: name, messageId: 'newer' };
      document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:content-script-started`, { detail }));
    }
    await new Promise((done) => setTimeout(done, 300));
  }, id);

const pressLikeAScript = (tab: Tab) =>
  tab.run(async () => {
    const targets = [...document.querySelectorAll('jl-layer'), document, window];
    for (const target of targets)
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 500, clientY: 200 }));
    for (const target of targets)
      for (const key of ['Tab', 'Enter', ' ', 'Escape'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const host of document.querySelectorAll('jl-layer')) (host as HTMLElement).click();
    await new Promise((done) => setTimeout(done, 300));
  });

const cardIsOpen = (tab: Tab) => tab.shadow((roots) => roots.some((root) => root.querySelector('.card') !== null));

/** How many of the strips on screen do not lie over words that are said to be painted; -1 when there are none. */
async function strayed(tab: Tab, painted: string[]): Promise<number> {
  const strips = await tab.shadow((roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.strip:not([hidden])')].map((strip) => {
        const { left, top, width, height } = strip.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    ),
  );
  if (strips.length === 0) return -1;
  return tab.run(
    (strips: { x: number; y: number }[], painted: string[]) =>
      strips.filter(({ x, y }) => {
        const area = document.querySelector('.chat')?.getBoundingClientRect();
        // half of it may be cut off by the edge of the list
        if (!area || y < area.top || y > area.bottom) return false;
        const words = document.elementFromPoint(x, y)?.textContent ?? '';
        return !painted.some((one) => words.includes(one));
      }).length,
    strips,
    painted,
  );
}
