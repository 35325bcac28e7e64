/**
 * The hosts that the person granted: there the reader runs by itself. The browser remembers the registration; it is
 * brought in line with the permissions whenever they change and whenever the background starts.
 */
import { browser } from '../../lib/browser';
import { SITES } from '../../lib/sites';
import { INSTALLED_MATCHES } from '../../lib/sites/installed';
import { askPage } from '../../lib/wire';

const ID = 'granted';
const SCRIPT = '/content-scripts/reader.js';
const STYLE = '/content-scripts/guard.css';

const hostOf = (pattern: string) => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? '';

/** The granted patterns, without the hosts that are read from the start. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(INSTALLED_MATCHES.map(hostOf));
  const exact = origins.filter((origin) => !installed.has(hostOf(origin)));
  const everywhere = exact.some((origin) => ['*', ''].includes(hostOf(origin)));
  // a browser lets people grant all sites at once: even then only pages that are known to show messages are read unasked
  const named = exact.filter((origin) => !['*', ''].includes(hostOf(origin)));
  return everywhere ? [...named, ...SITES.filter((site) => !site.atInstall).flatMap((site) => site.matches)] : named;
}

let running: Promise<void> = Promise.resolve();

/** One at a time: two registrations under one name would refuse each other. */
export function alignGranted(): Promise<void> {
  running = running.then(align, align);
  return running;
}

async function align(): Promise<void> {
  const matches = [...new Set(await grantedOrigins())].sort();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const [known] = before;
  if (known && JSON.stringify([...(known.matches ?? [])].sort()) === JSON.stringify(matches)) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const script = {
    id: ID,
    matches,
    js: [SCRIPT.slice(1)],
    css: [STYLE.slice(1)],
    allFrames: true,
    // mailboxes write letters into frames without an address
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
}

/** Reads a tab that the person pressed our button on, or whose host they granted. */
export async function readTab(tabId: number): Promise<{ read: boolean }> {
  const runs = await askPage(tabId, 'report', {}).then(
    () => true,
    () => false,
  );
  if (runs) return { read: true };
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return { read: true };
  } catch {
    return { read: false };
  }
}

/** After a grant the page in front is read at once, also where the browser has closed the popup over its question. */
export async function readGranted(): Promise<void> {
  await alignGranted();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await readTab(tab.id);
}
