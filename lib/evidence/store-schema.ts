/** The tables of the log's database and their versions. Only the store-files of this folder know them. */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Bytes } from './bytes';
import type { FactsBlock } from './facts';
import type { EnvelopeRow } from './lock/envelope';
import { textOf } from './search';

export interface EntryRow {
  seq: number;
  id: string;
  hash: string;
  prev: string;
  /** the exact bytes that were hashed; null after a deletion, and where they stand sealed */
  bytes: Bytes | null;
  /** the same under a passphrase, see lock/ */
  sealed?: Bytes;
  capturedAt: number;
  refersTo: number | null;
  /** only in books: this entry was not part of the package that came */
  withheld?: boolean;
}

export interface BlobRow {
  /** the file's hash; sealed: a keyed name (`h-…`), or one by chance until the log is unlocked (`w-…`) */
  sha256: string;
  blob: Blob;
  /** how many parts of how many entries point here */
  refs: number;
  /** CRC-32, so that a package need not read the file for it; not there where the file is sealed, or was before this was kept */
  crc?: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** Words for searching; each row covers the entries from `from` to `to` (see search.ts). */
export interface TextRow {
  from: number;
  to: number;
  text: string;
  /** where in `text` each entry begins */
  at: number[];
}

/** What the person wrote beside an entry. Not sealed: a note may change, the entry never does. */
export interface NoteRow {
  seq: number;
  text: string;
  tags: string[];
  changedAt: number;
  /** what the person says the record shows; goes into the list of evidence */
  proves?: string;
}

/** As it lies there: under a lock all of it is in `sealed`, and the other fields are empty. */
export interface StoredNote extends NoteRow {
  sealed?: Bytes;
}

/** A log that came from elsewhere: kept as its own book, never mixed with this one, never written to. */
export interface BookRow {
  id: string;
  /** null where it stands sealed */
  value: unknown;
  sealed?: Bytes;
}

export interface ForeignRow extends EntryRow {
  book: string;
}

/**
 * What the rules read in a block of records, or in one kept conversation. Not sealed: better rules read anew, so each row
 * names the rules it is from.
 */
export interface ReadingRow {
  /** `b513`: the block of records from 513; `t…`: the conversation in the file with this hash */
  key: string;
  /** last record it covers; of a conversation, how many messages */
  to: number;
  pack: string;
  /** per record: number of the message's kind + 1, 0 where nothing was read */
  kinds: Uint8Array<ArrayBuffer>;
  /** per record: the clues as bits */
  clues: Uint32Array<ArrayBuffer>;
}

export const PACK = 512;

export class Tables extends Dexie {
  declare entries: Table<EntryRow, number>;
  declare blobs: Table<BlobRow, string>;
  declare meta: Table<MetaRow, string>;
  declare texts: Table<TextRow, number>;
  declare notes: Table<StoredNote, number>;
  declare books: Table<BookRow, string>;
  declare foreign: Table<ForeignRow, [string, number]>;
  declare facts: Table<FactsBlock, number>;
  declare readings: Table<ReadingRow, string>;
  declare envelopes: Table<EnvelopeRow, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    // Every version ever written stays here; versions only add. Sealed bytes are never touched by an upgrade.
    this.version(1).stores({ entries: 'seq, &id, refersTo, capturedAt', blobs: 'sha256', meta: 'key' });
    this.version(2)
      .stores({ texts: 'from', notes: 'seq', books: 'id', foreign: '[book+seq], [book+refersTo]' })
      .upgrade(async (tx) => {
        const texts = tx.table<TextRow>('texts');
        await tx.table<EntryRow>('entries').each((row) => {
          if (row.bytes !== null) texts.put({ from: row.seq, to: row.seq, text: textOf(row.bytes), at: [0] });
        });
      });
    // derived from the entries when somebody looks, so an upgrade has nothing to do
    this.version(3).stores({ facts: 'from', readings: 'key' });
    // for the lock; empty without one
    this.version(4).stores({ envelopes: 'id' });
  }
}
