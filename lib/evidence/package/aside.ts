/**
 * Room on the disk for large files while they are brought back from an encrypted or packed archive. As Blobs made of
 * bytes they would stand in memory: of those Chromium holds 500 MiB in all, and whatever is above is broken. They lie in
 * the browser's own private folder of this extension, and go when the log has them.
 */
import type { Bytes } from '../bytes';

export interface Aside {
  put(pieces: AsyncGenerator<Bytes>): Promise<Blob>;
}

/** smaller ones may stand in memory */
export const LARGE = 16 * 1024 * 1024;

const FOLDER = 'bring-back';

/**
 * One at a time, whatever windows are open. What a killed browser left behind is thrown away before, what is new after;
 * where there is no such folder (private windows), `null`.
 */
export function withAside<T>(work: (aside: Aside | null) => Promise<T>): Promise<T> {
  return navigator.locks.request(`juli-${FOLDER}`, async () => {
    const root = await navigator.storage.getDirectory().catch(() => null);
    const clear = async () => root?.removeEntry(FOLDER, { recursive: true }).catch(() => null);
    await clear();
    try {
      const folder = (await root?.getDirectoryHandle(FOLDER, { create: true }).catch(() => null)) ?? null;
      return await work(folder && asideIn(folder));
    } finally {
      await clear();
    }
  });
}

function asideIn(folder: FileSystemDirectoryHandle): Aside {
  let count = 0;
  return {
    async put(pieces) {
      const file = await folder.getFileHandle(String(count++), { create: true });
      const out = await file.createWritable();
      try {
        for await (const piece of pieces) await out.write(piece);
        await out.close();
      } catch (cause) {
        await out.abort().catch(() => null);
        throw cause;
      }
      return file.getFile();
    },
  };
}
