import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, type Tab, until } from '../driver';
import { CALM, chatPage, FRAUD, HARSH, type MadePage, openGranted, smsPage, TELLING } from '../granted';
import type { Spec } from '../shape';
import { look } from './overlay';

const TEXTS = [CALM, HARSH, '好的', FRAUD, TELLING];
const sms = smsPage('paper', TEXTS);
const chat = chatPage(TEXTS, { end: '<dialog id="box" style="width:600px;height:500px">会话已结束</dialog>' });
/** The same pages where we have no right to be. */
const alone = (page: MadePage): MadePage => ({ ...page, url: `https://alone.example/${new URL(page.url).host}` });

/** What the browser does to a page as a whole: prints it, zooms it, lays a dialog over it. */
export const zoomedAndPrinted: Spec = {
  name: 'a page is printed as if nobody read along; marks follow the zoom and stay under a dialog',
  async run({ browser, build, out }) {
    const others = [alone(sms), alone(chat)];
    const granted = await openGranted(
      browser,
      build,
      [sms, chat, ...others],
      others.map(({ url }) => url),
    );
    const { driver } = granted;
    try {
      const own = await driver.openOwn('popup.html');
      for (const [page, other] of [
        [sms, alone(sms)],
        [chat, alone(chat)],
      ] as const) {
        const { host } = new URL(page.url);
        const { tab } = await granted.read(page, ({ painted }) => painted.length > 0);
        const marked = await picture(driver, tab, join(out, `${browser}-screen-${host}.png`), false);
        const printed = await picture(driver, tab, join(out, `${browser}-paper-${host}.png`), true);
        const bare = await driver.open(other.url);
        const asAlone = await picture(driver, bare, join(out, `${browser}-paper-alone-${host}.png`), true);
        const onScreen = await picture(driver, bare, join(out, `${browser}-screen-alone-${host}.png`), false);
        await bare.close();
        const marks = await differing(own, marked, onScreen);
        const left = await differing(own, printed, asAlone);
        assert.ok(marks > 400, `${host}: there are marks on the screen (${marks})`);
        // words that a highlight begins or ends in are drawn in pieces: their edges may differ by a shade
        assert.ok(left * 100 < marks, `${host}: nothing of ours is printed (${left} of ${marks} pixels)`);
        await tab.close();
      }

      const { tab } = await granted.read(chat, ({ painted }) => painted.length > 0);
      const lieRight = (what: string) =>
        until(`${what}: marks to lie on the words`, async () => {
          const found = await look(tab, (await granted.report(chat)).painted);
          return found.strips > 0 && found.marks > 0 && found.astray === 0 && found.lost === 0;
        });
      await lieRight('as it is');
      const dots = () => tab.run(() => devicePixelRatio);
      const plain = await dots();
      for (const factor of [2, 0.5, 1]) {
        await own.run(zoom, new URL(chat.url).host, factor);
        await tab.page.bringToFront();
        await until(`zoom ${factor}`, async () => Math.abs((await dots()) / plain - factor) < 0.02);
        await lieRight(`zoomed ${factor}`);
        await tab.screenshot(join(out, `${browser}-zoom-${factor}.png`));
      }

      assert.ok((await onTop(tab)).every(Boolean), 'markers are to be reached');
      await tab.run(() => document.querySelector<HTMLDialogElement>('#box')?.showModal());
      assert.ok(!(await onTop(tab)).some(Boolean), 'a dialog of the page lies over them');
      await tab.run(() => document.querySelector<HTMLDialogElement>('#box')?.close());
      await lieRight('after the dialog');
      assert.ok((await onTop(tab)).every(Boolean));
      assert.deepEqual([...tab.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await granted.close();
    }
  },
};

async function picture(driver: Driver, tab: Tab, path: string, onPaper: boolean): Promise<Buffer> {
  await tab.page.bringToFront();
  await driver.onPaper(tab, onPaper);
  await tab.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await tab.screenshot(path);
  await driver.onPaper(tab, false);
  return readFileSync(path);
}

/** So many pixels of two pictures differ to the eye. */
const differing = (own: Tab, a: Buffer, b: Buffer) =>
  own.run(
    async (pictures: string[]) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!one || !other || one.length !== other.length) return Number.MAX_SAFE_INTEGER;
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        const apart = (channel: number) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 12;
        if (apart(0) || apart(1) || apart(2)) count++;
      }
      return count;
    },
    [a.toString('base64'), b.toString('base64')],
  );

/** Runs in a page of the extension, which may zoom tabs as a person does. */
async function zoom(host: string, factor: number): Promise<void> {
  interface Tabs {
    query(which: object): Promise<{ id?: number; url?: string }[]>;
    setZoom(id: number, factor: number): Promise<void>;
  }
  const world = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const { tabs } = world.browser ?? world.chrome;
  const all = await tabs.query({});
  const { id } = all.find(({ url }) => url?.includes(host)) ?? {};
  if (id === undefined) throw new Error(`no tab of ${host}`);
  await tabs.setZoom(id, factor);
}

/** For each marker, whether it is what lies on top at its place. */
async function onTop(tab: Tab): Promise<boolean[]> {
  const middles = await tab.shadow((roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.markers:not([hidden]) .marker')].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      }),
    ),
  );
  assert.ok(middles.length > 0);
  return tab.run(
    (middles: (readonly [number, number])[]) =>
      middles.map(([x, y]) => document.elementFromPoint(x, y)?.localName === 'jl-layer'),
    middles,
  );
}
