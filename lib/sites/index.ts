import { googleMessages } from './google-messages';
import type { Site } from './types';

/** All sites, dedicated ones first: the first that matches an address is its reader. */
export const SITES: readonly Site[] = [googleMessages];

/** Whether an address lies under a match pattern as manifests write it. */
export function underPattern(pattern: string, url: string): boolean {
  const parts = /^(\*|[a-z]+):\/\/(\*|\*\.[^/*]+|[^/*]+)(\/.*)$/.exec(pattern);
  const where = /^([a-z]+):\/\/([^/?#]*)([^#]*)/i.exec(url);
  if (!parts || !where) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const urlScheme = (where[1] ?? '').toLowerCase();
  const urlHost = (where[2] ?? '').replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase();
  if (scheme === '*' ? urlScheme !== 'http' && urlScheme !== 'https' : urlScheme !== scheme) return false;
  const bare = host.replace(/^\*\./, '');
  const hostFits = host === '*' || urlHost === bare || (host !== bare && urlHost.endsWith(`.${bare}`));
  if (!hostFits) return false;
  const glob = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${glob.join('.*')}$`, 's').test(where[3] === '' ? '/' : (where[3] ?? '/'));
}

export function siteFor(url: string): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => underPattern(pattern, url))) ?? null;
}

/** What the manifest names: hosts whose pages are read without asking, because reading them is what this is for. */
export const INSTALL_MATCHES: string[] = SITES.filter((site) => site.atInstall).flatMap((site) => site.matches);
