/**
 * The hosts that the person granted: there the reader runs by itself. The browser remembers the registration; it is
 * brought in line with the permissions whenever they change and whenever the background starts.
 */
import { browser } from '../../lib/browser';
import { SITES } from '../../lib/sites';
import { DESCRIBED } from '../../lib/sites/described';
import { INSTALLED_MATCHES } from '../../lib/sites/installed';
import { askPage } from '../../lib/wire';

const STYLE = '/content-scripts/guard.css';

const hostOf = (pattern: string) => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? '';

/** Frames without an address are only reached by patterns of whole hosts. */
const wholeHost = (pattern: string) => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');

/** The granted patterns, without the hosts that are read from the start. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(INSTALLED_MATCHES.map(hostOf));
  const exact = origins.filter((origin) => !installed.has(hostOf(origin)));
  const everywhere = exact.some((origin) => ['*', ''].includes(hostOf(origin)));
  // a browser lets people grant all sites at once: even then only pages that are known to show messages are read unasked
  const named = exact.filter((origin) => !['*', ''].includes(hostOf(origin)));
  return everywhere
    ? [...named, ...SITES.filter((site) => !site.atInstall).flatMap((site) => site.matches.map(wholeHost))]
    : named;
}

let running: Promise<void> = Promise.resolve();

/** One at a time: two registrations under one name would refuse each other. */
export function alignGranted(): Promise<void> {
  running = running.then(align, align);
  return running;
}

/** Hosts with a reader of their own get that one, all others the reader that finds its way. */
const ownHosts = new Set(DESCRIBED.flatMap((site) => site.matches).map(hostOf));
const isDescribed = (host: string) =>
  ownHosts.has(host) || [...ownHosts].some((own) => own.startsWith('*.') && host.endsWith(own.slice(1)));

async function align(): Promise<void> {
  const origins = [...new Set(await grantedOrigins())].sort();
  for (const { id, file, fits } of SCRIPTS) {
    const matches = origins.filter((origin) => fits(hostOf(origin)));
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (JSON.stringify([...(known?.matches ?? [])].sort()) === JSON.stringify(matches)) continue;
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) continue;
    const script = {
      id,
      matches,
      js: [file.slice(1)],
      css: [STYLE.slice(1)],
      allFrames: true,
      // mailboxes write letters into frames without an address
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    await browser.scripting.registerContentScripts([script]);
  }
}

const SCRIPTS = [
  { id: 'described', file: '/content-scripts/reader.js', fits: isDescribed },
  { id: 'anywhere', file: '/content-scripts/anywhere.js', fits: (host: string) => !isDescribed(host) },
];

/** Reads a tab that the person pressed our button on, or whose host they granted. */
export async function readTab(tabId: number): Promise<{ read: boolean }> {
  const runs = await askPage(tabId, 'report', {}).then(
    () => true,
    () => false,
  );
  if (runs) return { read: true };
  const target = { tabId, allFrames: true };
  try {
    // with the right to read a page comes the right to know its address
    const { url = '' } = await browser.tabs.get(tabId);
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    const file = SCRIPTS.find(({ fits }) => fits(host))?.file ?? '';
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [file] });
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
