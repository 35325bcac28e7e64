/** A log that came from elsewhere goes in whole: its rows, its files and what is known of it, or nothing. */
import { guarded, type Locked } from './store-lock';
import type { BlobRow, BookRow, ForeignRow, Tables } from './store-schema';
import { OPEN } from './store-write';

export async function addBook(
  db: Tables,
  locked: Locked,
  book: BookRow,
  rows: ForeignRow[],
  blobs: { sha256: string; blob: Blob }[],
): Promise<void> {
  const seals = await locked.writing();
  const by = await locked.opened();
  let stored = { book, rows, blobs };
  if (seals !== null) {
    const { content } = seals;
    const files: typeof blobs = [];
    for (const { sha256, blob } of blobs) files.push(await locked.file(content, sha256, blob, by));
    stored = {
      book: await locked.book(content, book),
      rows: await Promise.all(rows.map((row) => locked.sealEntry(content, row, by))),
      blobs: files,
    };
  }
  await guarded(db, ['books', 'foreign', 'blobs'], seals ?? OPEN, async () => {
    if ((await db.books.get(book.id)) !== undefined) return;
    await db.books.add(stored.book);
    await db.foreign.bulkAdd(stored.rows);
    for (const { sha256, blob } of stored.blobs) {
      const there: BlobRow | undefined = await db.blobs.get(sha256);
      await db.blobs.put({ sha256, blob: there?.blob ?? blob, refs: (there?.refs ?? 0) + 1 });
    }
  });
}
