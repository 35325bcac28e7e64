/**
 * Taking a package in: look first, then add it as a book of its own. Nothing of the own log is replaced, and whatever
 * is refused leaves no trace. An archive is believed only as far as it was computed.
 */
import type { Book } from '../books';
import { type Bytes, fromUtf8 } from '../bytes';
import { canonical } from '../canonical';
import { integer, list, object, string } from '../decode';
import { fromPem } from '../der';
import { blankDraft, type Clock } from '../draft';
import type { Surroundings } from '../entry';
import { keepRecord, type Running, SNAPSHOT } from '../keep';
import { PAGE } from '../page-file';
import type { Kept, RecordKind } from '../record';
import type { ForeignRow, NoteRow, Store } from '../store';
import { type Aside, LARGE } from './aside';
import { type Check, checkPackage, type Files, insideBase } from './check';
import { isInert, isInertPage } from './inert';
import { entryPath, HEAD_SIGNATURE, KEY, LINKS, MASKED, NOTES, partPath, SUMS, WORKBOOK } from './layout';
import type { Archive } from './locked';
import { atMost, type Limits, openZip } from './zip-read';

/** Why a package is not taken in; the faults of zip-read.ts come as they are. */
export type RestoreFaultCode =
  /** a ZIP, but not one of ours */
  | 'not-a-package'
  /** a copy with numbers masked: there is nothing in it to bring back */
  | 'masked-copy'
  /** made by a newer version of this extension */
  | 'version-unknown'
  /** files differ from the lists; may be taken in knowingly, with `damaged` */
  | 'package-damaged'
  /** a snapshot in it could run something; with `damaged` everything but these snapshots comes in */
  | 'snapshot-active'
  /** this very log is already here */
  | 'already-here';

export class RestoreFault extends Error {
  constructor(
    readonly code: RestoreFaultCode,
    readonly files: string[] = [],
  ) {
    super(code);
    this.name = 'RestoreFault';
  }
}

/** Text of the workbook in a package: null where there is none, or where it is not as packed. */
export async function workbookIn({ files, check }: Preview): Promise<string | null> {
  const blob = await atMost(files.get(WORKBOOK), MOST_NOTES);
  if (!(blob instanceof Blob) || check.faults.some(({ file }) => file === WORKBOOK)) return null;
  return blob.text();
}

export interface Preview {
  check: Check;
  files: Files;
  /** snapshots that could run, load or send something: never taken in */
  active: string[];
  /** how many of each kind */
  kinds: Partial<Record<RecordKind, number>>;
  first: number | null;
  last: number | null;
  /** 'own': written by this browser and still part of its log · 'book': taken in before · 'new' */
  known: 'own' | 'book' | 'new';
}

/** Reads and checks everything, changes nothing. */
export async function previewPackage(
  store: Store,
  archive: Archive,
  running: Running = {},
  limits?: Limits,
): Promise<Preview> {
  const files = insideBase(await openZip(archive, limits));
  if (!files.has(SUMS) || !files.has(LINKS) || !files.has(KEY)) throw new RestoreFault('not-a-package');
  if ([...files.keys()].some((path) => path.startsWith(MASKED))) throw new RestoreFault('masked-copy');
  let done = 0;
  const check = await checkPackage(
    files,
    (bytes) => {
      done += bytes;
      running.progress?.(Math.min(done, archive.size), archive.size);
    },
    running.signal,
    running.sums,
  );
  if (check.head === null || check.key === null) throw new RestoreFault('not-a-package');
  const newer = await newerEntries(files, check);
  if (newer.length > 0) throw new RestoreFault('version-unknown', newer);
  const active = await activeSnapshots(files, check);

  const kinds: Preview['kinds'] = {};
  for (const { kind } of check.entries) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const times = check.entries.map(({ capturedAt }) => capturedAt);
  const [own] = await store.range(check.head.seq, check.head.seq);
  const books = await store.books();
  return {
    check,
    files,
    active,
    kinds,
    first: times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b)),
    last: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
    known: own?.hash === check.head.hash ? 'own' : books.some(({ id }) => id === bookId(check)) ? 'book' : 'new',
  };
}

/** Adds what was previewed, in one piece, then notes in the own log that it came. */
export async function takeIn(
  store: Store,
  preview: Preview,
  name: string,
  around: Surroundings,
  clock: Clock,
  accept: { damaged: boolean } = { damaged: false },
  /** room for large files of an archive that is encrypted or packed */
  aside: Aside | null = null,
): Promise<{ book: Book; kept: Kept }> {
  const { check, files } = preview;
  if (preview.known !== 'new') throw new RestoreFault('already-here');
  if (check.faults.length > 0 && !accept.damaged)
    throw new RestoreFault(
      'package-damaged',
      check.faults.map(({ file }) => file),
    );
  if (preview.active.length > 0 && !accept.damaged) throw new RestoreFault('snapshot-active', preview.active);
  const [spki, der] = [fromPem('PUBLIC KEY', await textOf(files, KEY)), await bytesOf(files, HEAD_SIGNATURE)];
  if (check.head === null || check.key === null || spki === null) throw new RestoreFault('not-a-package');
  const { seq, hash, signedAt } = check.head;
  const book: Book = {
    id: bookId(check),
    name: name.toWellFormed().slice(0, 200),
    importedAt: clock.now,
    head: { seq, hash },
    signature: { seq, hash, signedAt: Date.parse(signedAt), der },
    spki,
    key: check.key,
    records: check.entries.length,
    notes: await notesOf(files),
    faults: check.faults,
  };

  const entries = new Map(check.entries.map((entry) => [entry.seq, entry]));
  const rows: ForeignRow[] = [];
  const blobs: { sha256: string; blob: Blob }[] = [];
  for (const link of check.links) {
    const entry = entries.get(link.seq);
    rows.push({
      book: book.id,
      seq: link.seq,
      id: entry?.id ?? '',
      hash: link.hash,
      prev: link.prev,
      bytes: entry === undefined ? null : await bytesOf(files, entryPath(link.seq)),
      capturedAt: entry?.capturedAt ?? 0,
      refersTo: entry?.refersTo ?? null,
      ...(link.state === 'withheld' && { withheld: true }),
    });
    for (const [i, part] of (entry?.parts ?? []).entries()) {
      const path = partPath(link.seq, i, part.name);
      const open = files.get(path);
      if (!part.held || open === undefined || preview.active.includes(path)) continue;
      if (check.faults.some(({ file }) => file === path)) continue;
      // a Blob of its own type, no longer a piece of a file that the person may move away
      const blob = aside && open.pieces && part.size > LARGE ? await aside.put(open.pieces()) : await open();
      blobs.push({ sha256: part.sha256, blob: new Blob([blob], { type: part.type }) });
    }
  }
  await store.addBook({ id: book.id, value: book }, rows, blobs);
  // one id per book: an interruption between the two writes is made good by taking it in again
  const details = { book: book.id, name: book.name, records: book.records, headSeq: seq, headHash: hash };
  const draft = { ...blankDraft('imported', clock, { ...details, faults: check.faults.length }), id: `book-${hash}` };
  return { book, kept: await keepRecord(store, { ...draft, how: 'import' }, [], around) };
}

const bookId = ({ key, head, entries }: Check): string =>
  `${key?.slice(0, 16) ?? ''}-${head?.seq ?? 0}-${head?.hash.slice(0, 16) ?? ''}-${entries.length}`;

async function bytesOf(files: Files, path: string): Promise<Bytes> {
  const source = files.get(path);
  if (source?.bytes !== undefined) return source.bytes();
  const blob = await source?.();
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

const textOf = async (files: Files, path: string): Promise<string> => fromUtf8(await bytesOf(files, path)) ?? '';

const note = {
  seq: integer(1),
  text: string(100_000),
  tags: list(string(100), 50),
  changedAt: integer(0),
};
const plainNote = object<Omit<NoteRow, 'proves'>>(note);
const provingNote = object<Required<NoteRow>>({ ...note, proves: string(10_000) });

const decodeNotes = list<NoteRow>(
  (value, at) =>
    typeof value === 'object' && value !== null && 'proves' in value ? provingNote(value, at) : plainNote(value, at),
  1_000_000,
);

async function notesOf(files: Files): Promise<NoteRow[]> {
  const blob = await atMost(files.get(NOTES), MOST_NOTES);
  if (!(blob instanceof Blob)) return [];
  try {
    const value: unknown = JSON.parse(await blob.text());
    canonical(value);
    return decodeNotes(value);
  } catch {
    // notes are not sealed and nothing hangs on them
    return [];
  }
}

const MOST_NOTES = 64 * 1024 * 1024;

/** Records whose hash is right but whose form is unknown here: written by a later version. */
async function newerEntries(files: Files, { faults, links }: Check): Promise<string[]> {
  const found: string[] = [];
  for (const { file, fault } of faults) {
    if (fault !== 'unreadable' || !links.some(({ seq }) => entryPath(seq) === file)) continue;
    if (/"v":(?:[3-9]|\d{2,6})[,}]/.test(await textOf(files, file))) found.push(file);
  }
  return found;
}

/** Snapshots that are not what page/freeze.ts and lib/capture write; the name under which they are shown makes them count. */
async function activeSnapshots(files: Files, { entries }: Check): Promise<string[]> {
  const found: string[] = [];
  for (const entry of entries) {
    for (const [i, part] of entry.parts.entries()) {
      if (part.name !== SNAPSHOT && part.name !== PAGE) continue;
      const inert = part.name === PAGE ? isInertPage : isInert;
      const path = partPath(entry.seq, i, part.name);
      const blob = await atMost(files.get(path), MOST_SNAPSHOT);
      if (blob === null) continue;
      if (blob === 'too-large' || !inert(fromUtf8(new Uint8Array(await blob.arrayBuffer())) ?? '<')) found.push(path);
    }
  }
  return found;
}

const MOST_SNAPSHOT = 64 * 1024 * 1024;
