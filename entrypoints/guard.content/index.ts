/** Runs on the pages of known sites. Reads, asks the background, marks, answers; leaves nothing behind when it goes. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { INSTALL_MATCHES, siteFor } from '../../lib/sites';
import { listenPage } from '../../lib/wire';
import { guard } from './guard';
import './style.css';

export default defineContentScript({
  matches: INSTALL_MATCHES,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // the page need not be told that somebody reads along
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteFor(location.href);
    if (!site) return;
    const stop = listenPage(guard({ win: window, site, signal: ctx.signal }));
    ctx.onInvalidated(stop);
    // nobody tells a page that the extension was updated or switched off: asking is the only way to notice
    ctx.setInterval(() => void ctx.isInvalid, 1000);
  },
});
