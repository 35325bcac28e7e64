/** The figure on the toolbar icon: how many messages of the tab carry a hint. Nothing found, nothing shown. */
import { browser } from '../../lib/browser';
import { readSettings } from '../../lib/settings';

const ACCENT = '#1B5E6B';
const FRAUD = '#9C2F1B';
const KEPT = '#2C6340';

export async function showBadge(tabId: number | null, count: number, fraud: boolean): Promise<void> {
  if (tabId === null) return;
  // a plain icon tells nothing
  if ((await readSettings()).neutral) return paint(tabId, '', ACCENT);
  await paint(tabId, count === 0 ? '' : count > 99 ? '99+' : String(count), fraud ? FRAUD : ACCENT);
}

/** A short tick (or line) after the keyboard command, which has no window of its own to answer in. */
export async function flashBadge(tabId: number, kept: boolean): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  const colour = await browser.action.getBadgeBackgroundColor({ tabId });
  await paint(tabId, kept ? '✓' : '–', kept ? KEPT : ACCENT);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await paint(tabId, before, colour);
}

async function paint(
  tabId: number,
  text: string,
  color: Parameters<typeof browser.action.setBadgeBackgroundColor>[0]['color'],
): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#FFFFFF' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // the tab was closed meanwhile
  }
}
