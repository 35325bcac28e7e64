/** Starts the guard in one frame of a page that the person asked for, with the reader that fits its address. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { addressOf, whenLarge } from '../../lib/page/address';
import type { MakeReader } from '../../lib/page/reader';
import type { Site } from '../../lib/sites/types';
import { listenPage } from '../../lib/wire';
import { bringCard, forgetBrought } from './brought';
import type { MakeExtras } from './extras';
import { withFrames } from './frames';
import { guard } from './guard';

export function startReader(
  ctx: ContentScriptContext,
  siteFor: (url: string) => Site | null,
  reader: MakeReader,
  extras?: MakeExtras,
): void {
  forgetBrought();
  const url = addressOf(window);
  const site = /^(?:https?|file):/.test(url) && document.body ? siteFor(url) : null;
  if (!site) return;
  const isTop = window.parent === window;
  whenLarge(window, ctx.signal, () => {
    const own = guard({ win: window, site, signal: ctx.signal, card: bringCard, reader, ...(extras && { extras }) });
    const stop = listenPage(isTop ? withFrames({ win: window, own }) : own, { frame: !isTop });
    ctx.onInvalidated(stop);
  });
  ctx.setInterval(() => void ctx.isInvalid, 1000);
}
