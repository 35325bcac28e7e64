import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { goTo } from '../desk';
import { until } from '../driver';
import { openConversation } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** The browser's side panel holds the desk, as narrow as the panel is; it never opens by itself. */
export const sidePanel: Spec = {
  name: 'the side panel holds the desk beside the page',
  async run({ browser, build, out }) {
    const manifest: Record<string, Record<string, unknown>> = JSON.parse(
      readFileSync(join(build, 'manifest.json'), 'utf8'),
    );
    if (browser === 'chromium') assert.deepEqual(manifest.side_panel, { default_path: 'sidepanel.html' });
    else {
      assert.equal(manifest.sidebar_action?.default_panel, 'sidepanel.html');
      assert.equal(manifest.sidebar_action?.open_at_install, false);
    }
    const { driver, close } = await openConversation({ browser, build });
    try {
      const panel = await driver.openOwn('sidepanel.html');
      await panel.page.setViewport({ width: 340, height: 740 });
      const places = { log: words['desk.log'], steps: words['desk.steps'], money: words['desk.money'] };
      for (const [place, title] of Object.entries(places)) {
        await goTo(panel, place);
        await until(place, () =>
          panel.run(() => document.querySelector('h1')?.textContent ?? '').then((it) => it === title),
        );
        const wide = await panel.run(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${place} is ${wide} px wider than the panel`);
        assert.deepEqual(await violations(panel), []);
        await panel.screenshot(`${out}/${browser}-panel-${place}.png`);
      }
      assert.deepEqual([...panel.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await close();
    }
  },
};
