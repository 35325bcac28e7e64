/** Runs on granted or asked-for pages of sites with a reader of their own. The background injects it (granted.ts). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWhole } from '../../lib/page/read-whole';
import { describedSiteFor } from '../../lib/sites/described';
import { startReader } from '../guard.content/start-reader';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => startReader(ctx, describedSiteFor, readWhole),
});
