/**
 * The sites that are read without asking. Apart from the list of all sites, because the script declared for them carries
 * their readers and no others: what is injected into a page stays small.
 */
import { googleMessages } from './google-messages';
import { underPattern } from './pattern';
import type { Site } from './types';

export const INSTALLED: readonly Site[] = [googleMessages];

export const INSTALLED_MATCHES: string[] = INSTALLED.flatMap((site) => site.matches);

export function installedSiteFor(url: string): Site | null {
  return INSTALLED.find((site) => site.matches.some((pattern) => underPattern(pattern, url))) ?? null;
}
