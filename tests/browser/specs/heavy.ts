import assert from 'node:assert/strict';
import { type Tab, until } from '../driver';
import { CALM, HARSH, openGranted, smsPage, TELLING } from '../granted';
import type { Spec } from '../shape';

/** Fifty thousand elements that are no messages, around the few that are. */
const crowd = `<div hidden id="crowd"></div><script>
  const crowd = document.getElementById('crowd');
  for (let i = 0; i < 5000; i++) { const row = document.createElement('div'); for (let j = 0; j < 9; j++) row.append(document.createElement('i')); crowd.append(row); }
</script>`;

/** One text node of four million signs, among ordinary messages. */
const novel = `<script>document.querySelectorAll('mws-message-part-content')[1].firstChild.data += '今天天气很好，'.repeat(600000)</script>`;

const unseen = '<style id="unseen">* { visibility: hidden !important; opacity: 0 !important }</style>';

export const heavy: Spec = {
  name: 'pages too large, too long or hidden stay whole, and what they say is still found',
  async run({ browser, build }) {
    const crowded = smsPage('crowded', [CALM, HARSH], { end: crowd });
    const endless = smsPage('endless', [HARSH, CALM, TELLING], { end: novel });
    const hidden = smsPage('hidden', [CALM, HARSH], { head: unseen });
    const granted = await openGranted(browser, build, [crowded, endless, hidden]);
    try {
      const first = await granted.read(crowded, ({ painted }) => painted.length > 0);
      assert.equal(first.report.messages.length, 2);
      assert.equal(await longest(first.tab), 'quick', 'a page of 50,000 elements still answers at once');
      assert.deepEqual(first.tab.errors, []);
      await first.tab.close();

      const second = await granted.read(endless, ({ painted }) => painted.length > 1);
      assert.equal(second.report.messages.length, 3);
      assert.ok((second.report.messages[1]?.text.length ?? 0) > 4_000_000, 'the long message is there in full');
      assert.equal(second.report.stopped, null);
      assert.equal(await longest(second.tab), 'quick');
      assert.deepEqual(second.tab.errors, []);
      await second.tab.close();

      const third = await granted.read(hidden);
      assert.equal(third.report.messages.length, 2, 'what is hidden by style is read all the same');
      // our own element is not the page's to hide
      await until('a marker that can be seen', () =>
        third.tab.shadow((roots) =>
          roots.some((root) => {
            const marker = root.querySelector('.marker');
            return marker !== null && getComputedStyle(marker).visibility === 'visible';
          }),
        ),
      );
      await third.tab.close();

      assert.deepEqual(await granted.driver.extensionErrors(), []);
    } finally {
      await granted.close();
    }
  },
};

/** Whether the page's own next three turns come without a long wait. */
const longest = (tab: Tab) =>
  tab.run(async () => {
    let worst = 0;
    for (let i = 0; i < 3; i++) {
      const from = performance.now();
      await new Promise((done) => setTimeout(done));
      worst = Math.max(worst, performance.now() - from);
    }
    return worst < 1000 ? 'quick' : `${Math.round(worst)} ms`;
  });
