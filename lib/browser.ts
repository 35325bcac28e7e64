/**
 * The browser's extension API, from one place. In current browsers the polyfill is the native object; it only does
 * something on Chromium 147 and older, so the day it can go only this file changes.
 */
export { default as browser } from 'webextension-polyfill';
