/** Finds a kept page by its hash and lets through only what is what was kept, and can do nothing. */
import { isInertPage } from '../../lib/evidence/package/inert';
import { sha256OfBlob } from '../../lib/evidence/sha256';
import { openStore } from '../../lib/evidence/store';
import type { Key } from '../../lib/i18n';

export async function kept(sha256: string): Promise<{ html: string; title: string } | { why: Key }> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return { why: 'snapshot.none' };
  const store = openStore();
  try {
    const blob = await store.blob(sha256);
    if (blob === null) return { why: 'snapshot.none' };
    if ((await sha256OfBlob(blob)) !== sha256) return { why: 'snapshot.changed' };
    const html = await blob.text();
    if (!isInertPage(html)) return { why: 'snapshot.active' };
    return { html, title: new DOMParser().parseFromString(html, 'text/html').title };
  } finally {
    store.close();
  }
}
