/**
 * Foreign logs: what came in a package stands beside the own log as a book of its own, with its own chain, signature
 * and key. It is read and checked by the same code (readLog, verifyAll take a book as they take the own log) and never
 * written to.
 */
import type { Bytes } from './bytes';
import type { HeadSignature } from './device';
import type { Head } from './entry';
import type { NoteRow, Store } from './store';

/** What reading and checking a log needs: the own store, or a book of it. */
export type Shelf = Pick<Store, 'head' | 'range' | 'links' | 'referringTo' | 'blob' | 'meta'>;

export interface Book {
  id: string;
  /** file name of the package, as a help to remember */
  name: string;
  importedAt: number;
  head: Head;
  signature: HeadSignature;
  /** public key of the device that wrote it, SubjectPublicKeyInfo */
  spki: Bytes;
  /** SHA-256 of that key */
  key: string;
  /** records inside; the others of its log stayed where it came from */
  records: number;
  notes: NoteRow[];
  /** what was not as packed when it was taken in */
  faults: { file: string; fault: string }[];
}

export async function listBooks(store: Store): Promise<Book[]> {
  const books = (await store.books()).flatMap(({ value }) => (value === null ? [] : [value as Book]));
  return books.sort((a, b) => a.importedAt - b.importedAt);
}

export function shelfOf(store: Store, book: Book): Shelf {
  return {
    head: async () => book.head,
    range: (from, to) => store.foreign(book.id, from, to),
    links: (from, to) => store.foreign(book.id, from, to),
    referringTo: (seq) => store.foreignReferringTo(book.id, seq),
    blob: (sha256) => store.blob(sha256),
    meta: async (key) =>
      key === 'signature' ? book.signature : key === 'device' ? { spki: book.spki, privateKey: null } : null,
  };
}
