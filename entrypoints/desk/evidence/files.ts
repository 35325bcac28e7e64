/** Files out of the browser. */
import type { FileAccess } from '../../../components/evidence/RecordPart';
import { readList } from '../../../lib/evidence/page-file';
import { sha256OfBlob } from '../../../lib/evidence/sha256';
import { readThread } from '../../../lib/evidence/thread';
import { store } from './at-hand';

/** As a download, under its own name. */
export function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken hold of the Blob by then, however large it is
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What comes from foreign pages must not be opened as a page of ours: it is only ever saved, and pictures shown. */
export const fileAccess: FileAccess = {
  open: (part) => store.blob(part.sha256),
  async save(part) {
    const blob = await store.blob(part.sha256);
    if (blob !== null) saveAs(new Blob([blob], { type: 'application/octet-stream' }), part.name);
  },
  sum: (file) => sha256OfBlob(file),
  pageAt: (part) => `/snapshot.html#${part.sha256}`,
  async left(part) {
    const blob = await store.blob(part.sha256);
    return blob && blob.size < MOST_LIST ? readList(await blob.text()) : null;
  },
  async thread(part) {
    const blob = await store.blob(part.sha256);
    return blob ? (readThread(new Uint8Array(await blob.arrayBuffer()))?.messages ?? null) : null;
  },
};

const MOST_LIST = 1_000_000;
