/**
 * Pictures for the README: `node tools/run.mjs shots [FOLDER]` (docs/pictures unless told). Chromium in light and dark,
 * and the same from Firefox for comparison.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepFromCard, openCard, openConversation, untilSaid } from '../tests/browser/session';
import { buildFor } from './build';
import { root, typedPath } from './root';

export async function main([folder]: string[]): Promise<number> {
  const out = folder ? typedPath(folder) : join(root(), 'docs', 'pictures');
  mkdirSync(out, { recursive: true });
  for (const browser of ['chromium', 'firefox'] as const) {
    const build = await buildFor(browser);
    for (const look of ['light', 'dark']) {
      const { driver, tab, close } = await openConversation({ browser, build });
      const ending = `${look === 'dark' ? '-dark' : ''}${browser === 'firefox' ? '-firefox' : ''}.png`;
      const picture = (what: string) => join(out, what + ending);
      try {
        await driver.dark(look === 'dark');
        await new Promise((done) => setTimeout(done, 500));
        await openCard(tab);
        await tab.screenshot(picture('page'));
        await keepFromCard(tab);
        await tab.screenshot(picture('kept'));
        const popup = await driver.popup(tab);
        await untilSaid(popup, /完好/);
        await popup.screenshot(picture('popup'));
      } finally {
        await close();
      }
    }
  }
  console.log(`Pictures are in ${out}`);
  return 0;
}
