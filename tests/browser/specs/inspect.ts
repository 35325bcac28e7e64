import assert from 'node:assert/strict';
import { join } from 'node:path';
import { inspect } from '../../../tools/inspect';
import { root } from '../../../tools/root';
import { expected } from '../session';
import type { Spec } from '../shape';

/** The tool for whoever adds a site says the same as the conversation's own description. */
export const inspected: Spec = {
  name: 'inspect tells what stands on a saved page',
  async run({ browser, out }) {
    const page = expected();
    const told = await inspect({
      file: join(root(), 'tests', 'pages', 'google-messages.html'),
      url: page.url,
      browser,
      now: Date.parse(page.now),
      timezone: page.timezone,
      screenshot: join(out, `${browser}-page.png`),
    });
    assert.equal(told.site, page.site);
    assert.equal(told.pageKind, page.pageKind);
    assert.equal(typeof told.settledMs, 'number');
    assert.deepEqual(
      told.messages.map(({ text, sender, sentAt, direction }) => ({ text, sender, sentAt, direction })),
      page.messages,
    );
    for (const { text, findings } of told.messages)
      for (const { quote, start, end } of findings)
        if (start !== null && end !== null)
          assert.equal(text.slice(start, end), quote, 'offsets are of the original text');
    assert.deepEqual(told.pageErrors, []);
    assert.deepEqual(told.requests, []);
  },
};
