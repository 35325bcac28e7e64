import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root';
import type { Surface } from '../driver';
import { openCard, openConversation, strangeUrl, untilSaid } from '../session';
import type { Spec } from '../shape';

export const accessible: Spec = {
  name: 'popup and card have no accessibility violation',
  async run({ browser, build }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      for (const dark of [false, true]) {
        await driver.dark(dark);
        const popup = await driver.popup(tab);
        await untilSaid(popup, /存/);
        assert.deepEqual(await violations(popup), [], `popup, ${dark ? 'dark' : 'light'}`);
        await popup.close();
      }

      await openCard(tab);
      // axe cannot look into a closed root: the same elements, in an open one, on a page of their own
      const markup = await tab.shadow((roots) => roots.map((root) => root.innerHTML));
      const stage = await driver.open(strangeUrl);
      await stage.run((markup: string[]) => {
        document.title = 'card';
        document.body.replaceChildren(
          ...markup.map((inner) => {
            const host = document.createElement('main');
            host.attachShadow({ mode: 'open' }).innerHTML = inner;
            return host;
          }),
        );
      }, markup);
      assert.deepEqual(await violations(stage), [], 'card');
    } finally {
      await close();
    }
  },
};

/** Runs axe as code of the driver, which a page's policy does not hold back. */
async function violations(surface: Surface): Promise<string[]> {
  const axe = readFileSync(join(root(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  const look = async (): Promise<string[]> => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          what: Document,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const found = await axe.run(document);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  };
  const source = `async () => { ${axe}; return (${String(look)})(); }`;
  return surface.run(Object.assign(look, { toString: () => source }));
}
