import assert from 'node:assert/strict';
import type { Tab } from '../driver';
import { openCard, openConversation, strangeUrl } from '../session';
import type { Spec } from '../shape';

const strict: [string, string][] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ],
];

/** The page never notices us: same list, nothing broken, under the strictest rules a page can set for itself. */
export const untouched: Spec = {
  name: 'the page is untouched under a strict policy with Trusted Types',
  async run({ browser, build }) {
    const { driver, tab, report, close } = await openConversation({ browser, build, headers: strict });
    try {
      // the same page at an address where the extension may not be
      const alone = await driver.open(strangeUrl);
      await tab.page.bringToFront();
      assert.equal(await listOf(tab), await listOf(alone));

      await openCard(tab);
      assert.equal(await listOf(tab), await listOf(alone), 'with a card open');
      assert.ok((await report()).painted.length > 0);

      const [ours, theirs] = await Promise.all([tab, alone].map(outside));
      assert.equal((ours?.length ?? 0) - (theirs?.length ?? 0), 1, 'one element of ours stands outside the page’s own');
      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await close();
    }
  },
};

const listOf = (tab: Tab) => tab.run(() => document.querySelector('mws-messages-list')?.outerHTML ?? '');

const outside = (tab: Tab) =>
  tab.run(() => [...document.documentElement.children, ...document.body.children].map((element) => element.localName));
