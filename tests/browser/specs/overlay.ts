import assert from 'node:assert/strict';
import type { Tab } from '../driver';
import { until } from '../driver';
import { CALM, chatPage, FRAUD, HARSH, type MadePage, openGranted, TELLING } from '../granted';
import type { Spec } from '../shape';

/** What pages do to themselves as a whole, and to what is around their messages. */
const SHAPES: Record<string, string> = {
  plain: '',
  zoomed: 'html{zoom:1.25}',
  'zoomed-inside': 'body{zoom:.8}',
  scaled: 'html{transform:scale(.8);transform-origin:0 0}',
  moved: 'html{transform:translate(30px,20px)}',
  gray: 'html{filter:grayscale(1)}',
  nested: 'body{overflow:auto;height:420px}.chat{height:900px}',
  turned: '.chat{transform:scale(.9) translateX(20px)}',
  sticky: '.chat::before{content:none}.chat .bar{position:sticky;top:-12px;height:64px;background:#fff;z-index:2}',
};

/** Texts enough to scroll, and a bar that sticks where a shape makes it stick. */
function page(name: string, style: string): MadePage {
  const texts = Array.from({ length: 4 }, (_, i) => [
    CALM,
    `${TELLING}（${i}）`,
    `好的${i}`,
    `${FRAUD}（${i}）`,
    HARSH + i,
  ]);
  const made = chatPage(texts.flat(), { head: '' });
  const html = made.html
    .replace('</style>', `${style}</style>`)
    .replace('role="log">', 'role="log"><div class="bar"></div>');
  return { url: `https://kefu.qiyukf.com/${name}`, html };
}

interface Found {
  strips: number;
  /** strips that lie beside the words they are for, or over a bar */
  astray: number;
  marks: number;
  /** markers that stand outside the messages' part of the page */
  lost: number;
}

/** Where the words are is asked of the page, where the marks are of our own root: both in the window's measures. */
export async function look(tab: Tab, painted: readonly string[]): Promise<Found> {
  const boxes = (selector: string) =>
    tab.shadow(
      (roots, selector: string) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll(selector)].map((one) => {
            const { left, top, width, height } = one.getBoundingClientRect();
            return { left, top, width, height };
          }),
        ),
      selector,
    );
  const strips = await boxes('.strip:not([hidden])');
  const markers = await boxes('.markers:not([hidden]) .marker');
  return tab.run(
    (
      strips: { left: number; top: number; width: number; height: number }[],
      markers: typeof strips,
      painted: string[],
    ) => {
      const walker = document.createTreeWalker(document.querySelector('.chat') as Element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (const words of painted) {
          for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            rects.push(...range.getClientRects());
          }
        }
      }
      const near = (a: number, b: number) => Math.abs(a - b) <= 2;
      const astray = strips.filter(
        ({ left, top, width }) => !rects.some((r) => near(r.left, left) && near(r.top, top) && near(r.width, width)),
      );
      const chat = (document.querySelector('.chat') as Element).getBoundingClientRect();
      const lost = markers.filter(({ left, top, width, height }) => {
        const [x, y] = [left + width / 2, top + height / 2];
        return x < chat.left || x > chat.right || y < chat.top || y > chat.bottom;
      });
      return { strips: strips.length, astray: astray.length, marks: markers.length, lost: lost.length };
    },
    strips,
    markers,
    [...painted],
  );
}

/** Drawn marks lie where the words are, whatever the page does to its own measures. */
export const overlaid: Spec = {
  name: 'marks drawn over a page lie on its words: zoomed, scaled, moved, nested, under bars',
  async run({ browser, build, out }) {
    const made = Object.entries(SHAPES).map(([name, style]) => ({ name, page: page(name, style) }));
    const granted = await openGranted(
      browser,
      build,
      made.map((one) => one.page),
    );
    const { driver } = granted;
    try {
      for (const { name, page } of made) {
        const { tab } = await granted.read(page, ({ painted }) => painted.length > 0);
        const right = () =>
          until(`${name}: marks to lie on the words`, async () => {
            const { painted } = await granted.report(page);
            const found = await look(tab, painted);
            return found.strips > 0 && found.marks > 0 && found.astray === 0 && found.lost === 0;
          });
        await right();
        await tab.screenshot(`${out}/${browser}-overlay-${name}.png`);
        await tab.run(() => {
          document.querySelector('.chat')?.scrollBy(0, 70);
          document.body.scrollBy(0, 40);
          window.scrollBy(0, 30);
        });
        await right();
        await tab.screenshot(`${out}/${browser}-overlay-${name}-scrolled.png`);
        if (name === 'sticky') await until('no mark to stand over the bar', async () => (await overBar(tab)) === 0);
        assert.deepEqual(tab.errors, []);
        await tab.close();
      }
      assert.deepEqual(await driver.extensionErrors(), []);
    } finally {
      await granted.close();
    }
  },
};

/** Marks whose middle is to be seen over the bar. */
async function overBar(tab: Tab): Promise<number> {
  const bottom = await tab.run(() => (document.querySelector('.bar') as Element).getBoundingClientRect().bottom);
  return tab.shadow(
    (roots, bottom: number) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll('.markers:not([hidden]) .marker')].filter((one) => {
          const { top, height } = one.getBoundingClientRect();
          return top + height / 2 < bottom;
        }),
      ).length,
    bottom,
  );
}
