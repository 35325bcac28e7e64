/**
 * The browser's extension API, from one place. Both browsers answer with promises by themselves; the one difference that
 * is left (how a listener answers a message) is bridged in lib/wire. Chromium has its `chrome` in every version that we
 * run on, and an element of a page that is named "browser" cannot stand in for it.
 */
import type { Browser } from 'webextension-polyfill';

const { browser: inFirefox, chrome: inChromium } = globalThis as { browser?: Browser; chrome?: Browser };

// outside an extension (a unit test) there is none, and nothing of it is used
export const browser = (import.meta.env.FIREFOX ? inFirefox : inChromium) as Browser;
