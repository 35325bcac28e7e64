/** One way to drive the extension in a real Chromium and a real Firefox. */
import type { Browser } from 'puppeteer-core';
import { driveChromium, launchChromium } from './chromium';
import { driveFirefox, launchFirefox } from './firefox';
import type { Driver, Opening } from './types';
import { openWeb } from './web';

export { released } from './released';
export { type BrowserName, type Driver, type Opening, type Surface, type Tab, until } from './types';
export { type Attempt, isBrowsersOwn, type Serve, type ServedPage } from './web';

/** Opens web and browser together; whatever fails on the way, nothing is left running. */
export async function openBrowser(opening: Opening): Promise<Driver> {
  const web = await openWeb(opening.hosts, opening.serve);
  const launch = opening.browser === 'chromium' ? launchChromium : launchFirefox;
  const drive = opening.browser === 'chromium' ? driveChromium : driveFirefox;
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await web.close();
  };
  try {
    browser = await launch(opening, web);
    return { ...(await drive(browser, opening, web)), close, kill: () => kill(browser, web) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function kill(browser: Browser | null, web: { close(): Promise<void> }): Promise<void> {
  const running = browser?.process();
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  if (running) await gone;
  await browser?.disconnect().catch(() => {});
  await web.close();
}
