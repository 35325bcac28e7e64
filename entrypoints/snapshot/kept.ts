/** Finds a kept page by its hash and lets through only what is what was kept, and can do nothing. */
import { isInert, isInertPage } from '../../lib/evidence/package/inert';
import { PAGE_START } from '../../lib/evidence/page-file';
import { sha256OfBlob } from '../../lib/evidence/sha256';
import { openStore } from '../../lib/evidence/store';
import type { Key } from '../../lib/i18n';
import { logKey } from '../own/log-key';

export async function kept(sha256: string): Promise<{ html: string; title: string } | { why: Key }> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return { why: 'snapshot.none' };
  const store = openStore(undefined, {}, logKey);
  try {
    if (await store.isLocked()) return { why: 'snapshot.locked' };
    const blob = await store.blob(sha256);
    if (blob === null) return { why: 'snapshot.none' };
    if ((await sha256OfBlob(blob)) !== sha256) return { why: 'snapshot.changed' };
    const html = await blob.text();
    // the structure of one message: no page of its own, so it gets one that can do as little
    if (isInert(html)) return { html: pageAround(html), title: '' };
    if (!isInertPage(html)) return { why: 'snapshot.active' };
    return { html, title: new DOMParser().parseFromString(html, 'text/html').title };
  } finally {
    store.close();
  }
}

const pageAround = (fragment: string): string =>
  `<!doctype html><html lang="zh"><head>${PAGE_START}<title></title><style>body{margin:16px;font:15px/1.65 system-ui,sans-serif;overflow-wrap:anywhere}</style></head><body>${fragment}</body></html>`;
