/**
 * The view of the card, and what records are drafted with, for pages that were read on request. Put into a frame by the
 * background (bring.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from './guard.content/brought';
import { cardScript } from './guard.content/card-parts';

export default defineUnlistedScript(() => handOver('card', cardScript));
