/** Tool and browser as they go into every record; the fingerprint of the rules is the caller's to know. */
import { browser } from '../../lib/browser';
import type { Surroundings } from '../../lib/evidence/entry';
import { browserOf } from '../../lib/evidence/environment';

export async function whoWrites(pack: string): Promise<Surroundings> {
  const { version } = browser.runtime.getManifest();
  // a record without the platform's name is worth more than no record
  const { os, arch } = await browser.runtime.getPlatformInfo().catch(() => ({ os: 'unknown', arch: '' }));
  return { tool: { version, pack }, browser: browserOf(navigator.userAgent, `${os} ${arch}`.trim()) };
}
