import assert from 'node:assert/strict';
import type { Tab } from '../driver';
import { expected, keepFromCard, openCard, openConversation, untilSaid, untilShown } from '../session';
import type { Spec } from '../shape';

/** The whole way: read, painted, opened, kept, background gone, shown again, and a changed byte noticed. */
export const mainWay: Spec = {
  name: 'the whole way from a message to a kept record, and a changed byte is noticed',
  async run({ browser, build, out }) {
    const { driver, tab, report, close } = await openConversation({ browser, build });
    try {
      const page = expected();
      const seen = await report();
      assert.equal(seen.site, page.site);
      assert.equal(seen.pageKind, page.pageKind);
      assert.deepEqual(
        seen.messages.map(({ text, sender, sentAt, direction }) => ({ text, sender, sentAt, direction })),
        page.messages,
      );

      assert.deepEqual((await paintedByBrowser(tab)).sort(), [...seen.painted].sort());
      const marked = page.messages.filter(({ text }) => seen.painted.some((words) => text.includes(words)));
      assert.deepEqual(
        marked.map(({ text }) => text),
        page.messages.filter(({ text }) => crossesLine.test(text)).map(({ text }) => text),
        'exactly the messages that cross a line are painted',
      );

      await openCard(tab);
      await untilShown(tab, /法律|部门规章|规范性文件|推荐性标准|行业自律/);
      await tab.screenshot(`${out}/${browser}-card.png`);

      await keepFromCard(tab);
      await tab.screenshot(`${out}/${browser}-kept.png`);

      await driver.stopBackground();
      let popup = await driver.popup(tab);
      const text = await untilSaid(popup, /完好/);
      assert.doesNotMatch(text, /对不上/);
      await popup.screenshot(`${out}/${browser}-popup.png`);
      await popup.close();

      await changeOneByte(await driver.openOwn('popup.html'));
      await tab.page.bringToFront();
      popup = await driver.popup(tab);
      await untilSaid(popup, /对不上/);
      await popup.close();

      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await close();
    }
  },
};

/** Words of the sample conversation's four messages that nobody may send. */
const crossesLine = /联系您通讯录|弄死你|上门抓人|通讯录已经导出/;

/** What the browser has registered as painted, seen from the page's own world. */
const paintedByBrowser = (tab: Tab) =>
  tab.run(() =>
    [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((ranges) =>
      [...ranges].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );

/** As someone with access to the profile could: one letter inside the stored bytes of the first entry becomes another. */
const changeOneByte = (own: Tab) =>
  own.run(
    () =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('juli-evidence');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const db = opened.result;
          const change = db.transaction('entries', 'readwrite');
          const entries = change.objectStore('entries');
          const found = entries.get(1);
          found.onsuccess = () => {
            const row = found.result as { bytes: Uint8Array };
            row.bytes[row.bytes.length - 20] = (row.bytes[row.bytes.length - 20] ?? 0) ^ 1;
            entries.put(row);
          };
          change.oncomplete = () => {
            db.close();
            done();
          };
          change.onabort = () => fail(change.error);
        };
      }),
  );
