/**
 * Runs where the person asked for it: once after a click on the toolbar, or always on a host they granted. Carries the
 * readers of all sites and the one that finds its way on unknown pages; the background injects it (see granted.ts).
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressOf, whenLarge } from '../../lib/page/address';
import { readerFor } from '../../lib/sites';
import { listenPage } from '../../lib/wire';
import { withFrames } from '../guard.content/frames';
import { guard } from '../guard.content/guard';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const url = addressOf(window);
    if (!/^(?:https?|file):/.test(url) || !document.body) return;
    const site = readerFor(url);
    const isTop = window.parent === window;
    whenLarge(window, ctx.signal, () => {
      const own = guard({ win: window, site, signal: ctx.signal });
      const stop = listenPage(isTop ? withFrames({ win: window, own }) : own, { frame: !isTop });
      ctx.onInvalidated(stop);
    });
    ctx.setInterval(() => void ctx.isInvalid, 1000);
  },
});
