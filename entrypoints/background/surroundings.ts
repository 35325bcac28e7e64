/** What goes into every record about the tool and the browser that made it. */
import { browser } from '../../lib/browser';
import { utf8 } from '../../lib/evidence/bytes';
import type { Surroundings } from '../../lib/evidence/entry';
import { browserOf } from '../../lib/evidence/environment';
import { sha256Hex } from '../../lib/evidence/sha256';
import { RULES } from '../../lib/risk/pack';

let known: Promise<Surroundings> | null = null;

export function surroundings(): Promise<Surroundings> {
  known ??= find();
  return known;
}

async function find(): Promise<Surroundings> {
  const { version } = browser.runtime.getManifest();
  // a record without the platform's name is worth more than no record
  const { os, arch } = await browser.runtime.getPlatformInfo().catch(() => ({ os: 'unknown', arch: '' }));
  // the rules are plain data, so their text names exactly which pack was at work
  const pack = sha256Hex(utf8(JSON.stringify(RULES))).slice(0, 16);
  return { tool: { version, pack }, browser: browserOf(navigator.userAgent, `${os} ${arch}`.trim()) };
}
