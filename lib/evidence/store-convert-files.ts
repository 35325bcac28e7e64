/** Files on their way under a lock or out of it; see store-convert.ts. */
import { StoreFault } from './fault';
import { keyedName } from './lock/keys';
import { aboutFile, MOST_SEALED, openFile, sealFile } from './lock/sealed';
import { sha256OfBlob } from './sha256';
import { inPhase, type Way } from './store-convert-way';
import type { BlobRow } from './store-schema';

/** The names of open files are hashes; those of sealed ones begin with a letter that no hash has. */
export const NO_HASH = 'g';

export async function sealFiles(way: Way): Promise<number> {
  const { db, by, seals, locked } = way;
  if (seals === null) return 0;
  let all = 0;
  for (const sha256 of await db.blobs.where('sha256').below(NO_HASH).primaryKeys()) {
    const blob = (await db.blobs.get(sha256))?.blob;
    if (blob === undefined || blob.size > MOST_SEALED) continue;
    const name = await keyedName(by, sha256);
    const sum = await sha256OfBlob(blob);
    if (!(await opensTo(way, await db.blobs.get(name), sum))) {
      const sealed = await sealFile(seals.content, blob, { sha256, type: blob.type });
      await inPhase(way, ['blobs'], async () => {
        const there = await db.blobs.get(name);
        await db.blobs.put({ sha256: name, blob: sealed, refs: there?.refs ?? 0 });
      });
      if (!(await opensTo(way, await db.blobs.get(name), sum))) throw new StoreFault('write-failed');
    }
    await move(way, sha256, name);
    all++;
    await way.step(1);
  }
  // sealed already, and then its record was deleted
  await inPhase(way, ['blobs'], async () => {
    const none = await db.blobs.filter(({ refs }) => refs < 1).primaryKeys();
    await db.blobs.bulkDelete(none);
  });
  await locked.settle(by);
  return all;
}

export async function openFiles(way: Way): Promise<number> {
  const { db, by, locked } = way;
  let all = 0;
  for (const name of await db.blobs.where('sha256').aboveOrEqual(NO_HASH).primaryKeys()) {
    const stored = await db.blobs.get(name);
    if (stored === undefined) continue;
    const content = await locked.contentOfFile(stored.blob, by);
    const about = content && (await aboutFile(content, stored.blob).catch(() => null));
    const plain = content && (await openFile(content, stored.blob).catch(() => null));
    if (!about || !plain) continue;
    const sum = await sha256OfBlob(plain);
    const there = await db.blobs.get(about.sha256);
    if (there === undefined || (await sha256OfBlob(there.blob)) !== sum) {
      await inPhase(way, ['blobs'], async () => {
        const now = await db.blobs.get(about.sha256);
        await db.blobs.put({ sha256: about.sha256, blob: plain, refs: now?.refs ?? 0 });
      });
      const back = await db.blobs.get(about.sha256);
      if (back === undefined || (await sha256OfBlob(back.blob)) !== sum) throw new StoreFault('write-failed');
    }
    await move(way, name, about.sha256);
    all++;
    await way.step(1);
  }
  return all;
}

async function opensTo({ by, locked }: Way, row: BlobRow | undefined, sum: string): Promise<boolean> {
  if (row === undefined) return false;
  const content = await locked.contentOfFile(row.blob, by);
  const plain = content && (await openFile(content, row.blob).catch(() => null));
  return plain !== null && (await sha256OfBlob(plain)) === sum;
}

/** What needs the file needs it under the other name now; the old one goes in the same transaction. */
function move(way: Way, from: string, to: string): Promise<void> {
  const { db } = way;
  return inPhase(way, ['blobs'], async () => {
    const [old, now] = await db.blobs.bulkGet([from, to]);
    if (old === undefined) return;
    if (now === undefined) throw new StoreFault('write-failed');
    await db.blobs.put({ ...now, refs: now.refs + old.refs });
    await db.blobs.delete(from);
  });
}
