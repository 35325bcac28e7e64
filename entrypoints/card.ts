/** The view of the card, for pages that were read on request. Put into a frame by the background (bring.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from './guard.content/brought';
import { openCard } from './guard.content/open-card';

export default defineUnlistedScript(() => handOver('card', openCard));
