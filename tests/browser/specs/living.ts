import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../../lib/messages';
import { root } from '../../../tools/root';
import { openBrowser, until } from '../driver';
import { copyOfBuild } from '../driver/copy';
import type { Expected } from '../session';
import type { Spec } from '../shape';

const pages = () => join(root(), 'tests', 'pages');
const described = (name: string) => JSON.parse(readFileSync(join(pages(), `${name}.json`), 'utf8')) as Expected;
const NEW = '【青禾易贷】明天上午派人到您单位找领导面谈，请做好准备。';

/** What comes later is read as well: in a list nobody described, inside a shadow root, in the place of another letter. */
export const living: Spec = {
  name: 'messages that come later are read on pages of any kind',
  async run({ browser, build }) {
    const names = ['generic-clusters', 'chat-shadow', 'qq-mail'];
    const all = names.map((name) => ({ name, ...described(name) }));
    const [first] = all;
    if (!first) throw new Error('no pages');
    const copy = copyOfBuild(build, { grant: all.map(({ url }) => url), now: Date.parse(first.now) });
    const driver = await openBrowser({
      browser,
      extension: copy.folder,
      hosts: all.map(({ url }) => new URL(url).host),
      timezone: first.timezone,
      serve: (url) => {
        const page = all.find(
          (one) => new URL(one.url).host === url.host && new URL(one.url).pathname === url.pathname,
        );
        return page ? { body: readFileSync(join(pages(), `${page.name}.html`)) } : null;
      },
    });
    try {
      await driver.ready();
      await driver.askBackground('granted', {});
      const read = async (url: string, count: number, wanted: string) =>
        until(`"${wanted.slice(0, 12)}" to be read on ${url}`, async () => {
          const { settled, messages } = (await driver.askPage(url, 'report', {})) as PageReport;
          return settled && messages.length === count && messages.some(({ text }) => text.includes(wanted)) && messages;
        });
      const open = async (name: string) => {
        const page = all.find((one) => one.name === name) ?? first;
        const tab = await driver.open(page.url);
        await tab.page.bringToFront();
        await read(page.url, page.messages.length, page.messages[0]?.text.slice(0, 10) ?? '');
        return { tab, ...page };
      };

      const chat = await open('generic-clusters');
      await chat.tab.run((text: string) => {
        const last = document.querySelector('.cluster.left');
        const copy = last?.cloneNode(true) as Element;
        for (const bubble of [...copy.querySelectorAll('.bubble')].slice(1)) bubble.remove();
        const bubble = copy.querySelector('.bubble');
        if (bubble) bubble.textContent = text;
        last?.parentElement?.append(copy);
      }, NEW);
      const messages = await read(chat.url, chat.messages.length + 1, NEW);
      assert.equal(messages.at(-1)?.direction, 'incoming');
      assert.equal(new Set(messages.map(({ key }) => key)).size, messages.length);
      await chat.tab.close();

      const shadow = await open('chat-shadow');
      await shadow.tab.run((text: string) => {
        const list = document.querySelector('chat-window')?.shadowRoot?.querySelector('.message-list');
        const copy = list?.querySelector('.other')?.cloneNode(true) as Element;
        const words = copy.querySelector('.message-text');
        if (words) words.textContent = text;
        list?.append(copy);
      }, NEW);
      await read(shadow.url, shadow.messages.length + 1, NEW);
      await shadow.tab.close();

      const mail = await open('qq-mail');
      await mail.tab.run((text: string) => {
        const body = document.querySelector('.mail-detail-content')?.shadowRoot;
        const paragraph = body?.querySelectorAll('p')[1];
        if (paragraph) paragraph.textContent = text;
      }, NEW);
      await read(mail.url, 1, NEW);
      assert.deepEqual([...mail.tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      copy.remove();
    }
  },
};
