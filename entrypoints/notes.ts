/** Notes on a page's own words and forms, for pages that were read on request. Put into a frame by the background (bring.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageNotes } from './anywhere.content/page-notes';
import { handOver } from './guard.content/brought';

export default defineUnlistedScript(() => handOver('notes', pageNotes));
