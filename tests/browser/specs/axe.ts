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
      await stage.run(async (markup: string[]) => {
        document.title = 'card';
        const heading = document.createElement('h1');
        heading.textContent = 'card';
        const main = document.createElement('main');
        main.append(
          heading,
          ...markup.map((inner) => {
            const host = document.createElement('div');
            host.attachShadow({ mode: 'open' }).innerHTML = inner;
            return host;
          }),
        );
        document.body.replaceChildren(main);
        await new Promise((done) => setTimeout(done, 500)); // what moves has come to rest
      }, markup);
      assert.deepEqual(await violations(stage), [], 'card');
    } finally {
      await close();
    }
  },
};

/** Runs axe as code of the driver, which a page's policy does not hold back. */
export async function violations(surface: Surface): Promise<string[]> {
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
