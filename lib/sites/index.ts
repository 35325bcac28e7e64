import { DESCRIBED } from './described';
import { INSTALLED } from './installed';
import { underPattern } from './pattern';
import type { Site } from './types';
import { UNDESCRIBED, undescribedSiteFor } from './undescribed';

export { underPattern } from './pattern';

/** All sites, dedicated ones first: the first that matches an address is its reader. */
export const SITES: readonly Site[] = [...INSTALLED, ...DESCRIBED, ...UNDESCRIBED];

export function siteFor(url: string): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => underPattern(pattern, url))) ?? null;
}

/** The reader of any page that the person asked for: its own, or the one that finds its way anywhere. */
export const readerFor = (url: string): Site => siteFor(url) ?? undescribedSiteFor(url);

/** What the manifest names: hosts whose pages are read without asking, because reading them is what this is for. */
export const INSTALL_MATCHES: string[] = SITES.filter((site) => site.atInstall).flatMap((site) => site.matches);
