/**
 * The log under a passphrase, as the store reads and writes it: what goes in is sealed where a lock says so, what comes
 * out is opened where the key is at hand. Without lock everything passes through as it is.
 */
import type { Bytes } from './bytes';
import { toHex } from './bytes';
import { type Head, readEntry, START } from './entry';
import { StoreFault } from './fault';
import { type Content, type EnvelopeRow, makeEnvelope, openEnvelope } from './lock/envelope';
import { isLockRow, keyedName, type LockRow, type Opened, openWith, random } from './lock/keys';
import { fromPlain, toPlain } from './lock/plain';
import {
  aboutFile,
  envelopeOf,
  FILE_HEAD,
  MOST_SEALED,
  openFile,
  openStream,
  openWhole,
  sealFile,
  sealWhole,
  streamFor,
} from './lock/sealed';
import type { BlobRow, BookRow, EntryRow, NoteRow, StoredNote, Tables } from './store-schema';
import { type Addition, type Guard, guardOf, LockChanged, type Prepared } from './store-write';

/** Where the root is kept while the log is unlocked; null while it is locked. */
export interface Held {
  root(): Promise<Bytes | null>;
}

export const LOCK = 'lock';

interface Writing extends Guard {
  lock: string;
  envelope: EnvelopeRow;
  content: Content;
}

export type Locked = ReturnType<typeof lockedTables>;

export function lockedTables(open: () => Promise<Tables>, held: Held) {
  let own: Promise<Writing> | null = null;
  let ownLock = '';
  let keys: { lock: string; root: string; opened: Promise<Opened | null> } | null = null;
  const contents = new Map<string, Promise<Content | null>>();

  async function row(): Promise<LockRow | null> {
    const value = (await (await open()).meta.get(LOCK))?.value;
    return isLockRow(value) ? value : null;
  }

  /** What a writer seals with now; null where nothing is sealed. */
  async function writing(): Promise<Writing | null> {
    const lock = await row();
    if (lock === null || guardOf(lock) === null) return null;
    if (own === null || ownLock !== lock.id) {
      ownLock = lock.id;
      own = makeEnvelope(lock.publicKey).then(({ row: envelope, content }) => ({ lock: lock.id, envelope, content }));
    }
    return own;
  }

  /** Null while locked, and without lock. */
  async function opened(): Promise<Opened | null> {
    const lock = await row();
    const root = lock === null ? null : await held.root();
    if (lock === null || root === null) {
      forget();
      return null;
    }
    const text = toHex(root);
    if (keys === null || keys.lock !== lock.id || keys.root !== text) {
      forget();
      keys = { lock: lock.id, root: text, opened: openWith(lock, root) };
    }
    return keys.opened;
  }

  async function need(): Promise<Opened> {
    const there = await opened();
    if (there === null) throw new StoreFault('log-locked');
    return there;
  }

  function forget(): void {
    keys = null;
    contents.clear();
  }

  /** Null where the envelope is missing or damaged. */
  function contentOf(id: string, by: Opened): Promise<Content | null> {
    const known = contents.get(id);
    if (known !== undefined) return known;
    const opening = (async () => {
      const envelope = await (await open()).envelopes.get(id);
      if (envelope === undefined) return null;
      return openEnvelope(envelope, by).catch(() => null);
    })();
    contents.set(id, opening);
    // one that is not there yet may come
    void opening.then(
      (content) => content === null && contents.delete(id),
      () => contents.delete(id),
    );
    return opening;
  }

  /** Null where it cannot be opened: damaged. */
  async function plainOf(sealed: Bytes, by: Opened, how: typeof openWhole): Promise<Bytes | null> {
    const id = envelopeOf(sealed);
    const content = id === null ? null : await contentOf(id, by);
    return content === null ? null : how(content, sealed).catch(() => null);
  }

  /** What is sealed and cannot be opened comes out as no entry at all, and the log names it as changed. */
  async function entry<T extends EntryRow>(stored: T, by: Opened): Promise<T> {
    const { sealed, ...rest } = stored;
    if (sealed === undefined) return stored;
    // a row on its way from one form to the other holds both
    const bytes = stored.bytes ?? (await plainOf(sealed, by, openStream)) ?? new Uint8Array();
    return { ...rest, id: await idOf(stored.id, bytes, by), bytes } as T;
  }

  async function idOf(stored: string, bytes: Bytes, by: Opened): Promise<string> {
    if (!stored.startsWith('h-')) return stored;
    try {
      const { id } = readEntry(bytes);
      return (await keyedName(by, id)) === stored ? id : stored;
    } catch {
      return stored;
    }
  }

  async function entries<T extends EntryRow>(stored: readonly T[]): Promise<T[]> {
    if (!stored.some(({ sealed }) => sealed !== undefined)) return [...stored];
    const by = await need();
    return Promise.all(stored.map((each) => entry(each, by)));
  }

  async function rows<T extends StoredNote | BookRow>(stored: readonly T[], damaged: (row: T) => T): Promise<T[]> {
    if (!stored.some(({ sealed }) => sealed !== undefined)) return [...stored];
    const by = await need();
    return Promise.all(
      stored.map(async (each) => {
        if (each.sealed === undefined) return each;
        const bytes = await plainOf(each.sealed, by, openWhole);
        return bytes === null ? damaged(each) : (fromPlain(bytes) as T);
      }),
    );
  }

  /** The ids under which an entry may stand: those made of a message's words stand under a keyed name. */
  async function idsOf(id: string, by: Opened | null): Promise<[string, ...string[]]> {
    return by !== null && id.startsWith(FROM_WORDS) ? [await keyedName(by, id), id] : [id];
  }

  /** `filesOpen`: sealing them did not succeed before; the words are sealed all the same. */
  async function prepare(
    additions: readonly Addition[],
    filesOpen = false,
  ): Promise<{ prepared: Prepared[]; guard: Guard }> {
    if ((await row()) === null) return { prepared: additions.map(asIs), guard: { lock: null, envelope: null } };
    const seals = await writing();
    const by = await opened();
    if (by !== null && additions.some(({ erase }) => erase !== undefined)) await settle(by);
    const prepared: Prepared[] = [];
    for (const addition of additions) {
      const ids = await idsOf(addition.id, by);
      const erases: string[][] = [];
      for (const name of addition.erase?.parts ?? [])
        erases.push(by === null ? [name] : [name, await keyedName(by, name)]);
      if (seals === null) {
        prepared.push({ ...addition, ids: by === null ? ids : [addition.id, ...ids], erases, seal: null });
        continue;
      }
      const blobs: Prepared['blobs'] = [];
      let left = filesOpen ? 0 : MOST_SEALED;
      for (const one of addition.blobs) {
        left -= one.blob.size;
        blobs.push(left < 0 ? one : await file(seals.content, one.sha256, one.blob, by));
      }
      const most = addition.make(LAST).bytes.length;
      prepared.push({ ...addition, ids, erases, blobs, seal: await streamFor(seals.content, most) });
    }
    return { prepared, guard: seals ?? { lock: null, envelope: null } };
  }

  async function file(content: Content, sha256: string, blob: Blob, by: Opened | null): Promise<Prepared['blobs'][0]> {
    if (blob.size > MOST_SEALED) return { sha256, blob };
    const name = by === null ? `w-${toHex(random(16))}` : await keyedName(by, sha256);
    return { sha256: name, blob: await sealFile(content, blob, { sha256, type: blob.type }) };
  }

  /** What was kept while locked gets its name, by which it is found and the same bytes stand once. */
  async function settle(by: Opened): Promise<number> {
    const db = await open();
    const waiting = await db.blobs.where('sha256').startsWith('w-').toArray();
    let done = 0;
    for (const { sha256: name, blob } of waiting) {
      const content = await contentOfFile(blob, by);
      const about = content === null ? null : await aboutFile(content, blob).catch(() => null);
      if (about === null) continue;
      const sha256 = await keyedName(by, about.sha256);
      await db.transaction('rw', db.blobs, async () => {
        const [now, there] = await db.blobs.bulkGet([name, sha256]);
        if (now === undefined) return;
        await db.blobs.put({ sha256, blob: there?.blob ?? now.blob, refs: (there?.refs ?? 0) + now.refs });
        await db.blobs.delete(name);
      });
      done++;
    }
    return done;
  }

  async function contentOfFile(blob: Blob, by: Opened): Promise<Content | null> {
    const id = envelopeOf(new Uint8Array(await blob.slice(0, FILE_HEAD).arrayBuffer()));
    return id === null ? null : contentOf(id, by);
  }

  async function blob(sha256: string): Promise<Blob | null> {
    const db = await open();
    const plain = await db.blobs.get(sha256);
    if (plain !== undefined) return plain.blob;
    if ((await row()) === null) return null;
    const by = await need();
    const name = await keyedName(by, sha256);
    let there: BlobRow | undefined = await db.blobs.get(name);
    // kept by another context since this one was unlocked
    if (there === undefined && (await settle(by)) > 0) there = await db.blobs.get(name);
    if (there === undefined) return (await db.blobs.get(sha256))?.blob ?? null;
    const content = await contentOfFile(there.blob, by);
    // what cannot be opened is handed on as it is: it does not have the hash it should, and that is said
    return content === null ? there.blob : openFile(content, there.blob).catch(() => there.blob);
  }

  /** Only of what lies openly; a sealed file's sum would tell of its content. */
  const crc = async (sha256: string): Promise<number | null> => (await (await open()).blobs.get(sha256))?.crc ?? null;

  const seal = async (content: Content, value: unknown) => sealWhole(content, toPlain(value));

  /** A row as it stands under the lock. */
  async function sealEntry<T extends EntryRow>(content: Content, plain: T, by: Opened | null): Promise<T> {
    if (plain.bytes === null) return plain;
    const [id] = await idsOf(plain.id, by);
    return { ...plain, id, bytes: null, sealed: (await streamFor(content, plain.bytes.length))(plain.bytes) };
  }

  return {
    row,
    writing,
    opened,
    need,
    forget,
    plainOf,
    contentOfFile,
    entry,
    entries,
    sealEntry,
    idsOf,
    prepare,
    file,
    settle,
    blob,
    crc,
    note: async (content: Content, note: NoteRow): Promise<StoredNote> => ({
      seq: note.seq,
      text: '',
      tags: [],
      changedAt: 0,
      sealed: await seal(content, note),
    }),
    notes: (stored: readonly StoredNote[]): Promise<NoteRow[]> =>
      rows(stored, ({ seq }) => ({ seq, text: '', tags: [], changedAt: 0 })),
    book: async (content: Content, { id, value }: BookRow): Promise<BookRow> => ({
      id,
      value: null,
      sealed: await seal(content, { id, value }),
    }),
    books: (stored: readonly BookRow[]) => rows(stored, (each) => each),
  };
}

const asIs = (addition: Addition): Prepared => ({
  ...addition,
  ids: [addition.id],
  erases: addition.erase?.parts.map((name) => [name]) ?? [],
  seal: null,
});

/** Ids that are made of what a message says; all others are made by chance. */
const FROM_WORDS = 'import-';
/** No entry is longer than it would be with the largest number. */
const LAST: Head = { ...START, seq: Number.MAX_SAFE_INTEGER - 1 };

/** Writes in a transaction that first looks whether the lock is still the one it was prepared for. */
export async function guarded<T>(db: Tables, tables: readonly (keyof Tables)[], guard: Guard, work: () => Promise<T>) {
  return db.transaction('rw', [...tables.map(String), 'meta', 'envelopes'], async () => {
    if (guardOf((await db.meta.get(LOCK))?.value) !== guard.lock) throw new LockChanged();
    if (guard.envelope !== null) await db.envelopes.put(guard.envelope);
    return work();
  });
}
