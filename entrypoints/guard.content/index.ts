/** Runs on the pages of known sites. Reads, asks the background, marks, answers; leaves nothing behind when it goes. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readAny } from '../../lib/page/read-any';
import { INSTALLED_MATCHES, installedSiteFor } from '../../lib/sites/installed';
import { listenPage } from '../../lib/wire';
import { cardScript } from './card-parts';
import { guard } from './guard';
import './style.css';

export default defineContentScript({
  matches: INSTALLED_MATCHES,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // the page need not be told that somebody reads along
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = installedSiteFor(location.href);
    if (!site) return;
    const stop = listenPage(
      guard({ win: window, site, signal: ctx.signal, card: async () => cardScript, reader: readAny }),
    );
    ctx.onInvalidated(stop);
    // nobody tells a script that its extension was switched off or replaced: asking is the only way to notice. Where the
    // browser ends the script as well, see lib/page/after-us.ts
    ctx.setInterval(() => void ctx.isInvalid, 1000);
  },
});
