/** One way to drive the extension in a real Chromium and a real Firefox. */
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import type { Driver, Opening } from './types';

export { type BrowserName, type Driver, type Opening, type Surface, type Tab, until } from './types';
export { type Attempt, isBrowsersOwn, type Serve, type ServedPage } from './web';

export const openBrowser = (opening: Opening): Promise<Driver> =>
  opening.browser === 'chromium' ? openChromium(opening) : openFirefox(opening);
