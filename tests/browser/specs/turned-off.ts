import assert from 'node:assert/strict';
import { type Tab, until } from '../driver';
import { openCard, openConversation, strangeUrl } from '../session';
import type { Spec } from '../shape';

/** Removed while a page is open: the page looks as if nothing had ever been. */
export const turnedOff: Spec = {
  name: 'nothing is to be seen on the page when the extension is removed',
  async run({ browser, build }) {
    const { driver, tab, close } = await openConversation({ browser, build });
    try {
      const alone = await driver.open(strangeUrl);
      const untouched = await alone.page.screenshot({ encoding: 'base64' });
      const isAsUntouched = async () =>
        (await differing(alone, untouched, await tab.page.screenshot({ encoding: 'base64' }))) === 0;
      await tab.page.bringToFront();
      assert.equal(await isAsUntouched(), false, 'marks are seen');
      await openCard(tab);
      await driver.uninstall();
      await tab.run(() => (document.activeElement as HTMLElement | null)?.blur());
      await until('the page to look untouched', isAsUntouched, { timeout: 15_000, every: 300 });
      // Firefox ends a content script at once and lets it clean up nothing; there the style goes, and with it the look.
      if (browser === 'chromium') {
        assert.equal(await tab.run(() => CSS.highlights.size), 0);
        assert.equal(await tab.shadow((roots) => roots.length), 0);
      }
      assert.deepEqual(tab.errors, []);
    } finally {
      await close();
    }
  },
};

/** Pixels that differ to the eye; the edge of a letter may come out a shade different when it is drawn again. */
const differing = (stage: Tab, one: string, other: string) =>
  stage.run(
    async (pictures: string[]) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b || a.length !== b.length) return -1;
      let count = 0;
      for (let i = 0; i < a.length; i++) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 12) count++;
      return count;
    },
    [one, other],
  );
