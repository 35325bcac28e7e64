/** Runs on every other page that the person asked for. The background injects it (granted.ts). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWhole } from '../../lib/page/read-whole';
import { undescribedSiteFor } from '../../lib/sites/undescribed';
import { startReader } from '../guard.content/start-reader';
import { lateNotes } from './late-notes';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => startReader(ctx, undescribedSiteFor, readWhole, lateNotes),
});
