/**
 * Makes a package: picks the records, measures every file once, writes the archive piece by piece, signs the list of
 * sums, then opens what it wrote and checks it. Only after that is it done. Files pass by reference; never is more
 * than a slice of one in memory.
 */
import type { WordDocument } from '../../word/document';
import { type Bytes, utf8 } from '../bytes';
import { canonical } from '../canonical';
import { device, type HeadSignature, headStatement, publicKeyPem, sign, signHead } from '../device';
import type { Clock } from '../draft';
import type { Head, Surroundings } from '../entry';
import type { Running } from '../keep';
import { maskEntry, maskText } from '../mask';
import { sha256OfBlob } from '../sha256';
import type { NoteRow, Store } from '../store';
import { sumsHere } from '../sums';
import { linesOf, stamp } from './catalogue';
import { type Check, checkPackage, insideBase } from './check';
import { exportLines, exportsOf, rememberExport } from './exports';
import {
  CHAIN,
  entryPath,
  HEAD,
  HEAD_SIGNATURE,
  KEY,
  LINKS,
  linkLine,
  MANIFEST,
  maskedPath,
  NOTES,
  README,
  REPORT,
  SUMS,
  SUMS_SIGNATURE,
  sumLine,
  TABLE,
  TAG_MANIFEST,
  VERIFIER,
  WORD,
  WORKBOOK,
} from './layout';
import type { Archive } from './locked';
import { measureBytes } from './measure';
import { readMeasured } from './measure-ahead';
import { type Picked, pick } from './pick';
import type { Cover } from './report';
import { gatherTold } from './told';
import { type Recipient, readme } from './words';
import { openZip } from './zip-read';
import { type ZipFile, zipPieces } from './zip-write';

export interface Wish {
  title: string;
  recipient: Recipient;
  /** numbers of the records; what refers to them, deletions and anchors come along by themselves */
  records: 'all' | ReadonlySet<number>;
  /** what the person says a record shows, by number; otherwise the catalogue uses a general phrase */
  proves?: ReadonlyMap<number, string>;
  /** the person's own notes; for a backup of one's own, seldom for others */
  notes: boolean;
  /** the workbook as one file, for a backup of one's own */
  workbook?: string;
  /** a copy for sharing: numbers of persons masked, files left out, only hashes of the originals */
  masked?: boolean;
  /** text of 核验.html */
  verifier: string;
  /** makes the list of evidence for word processors too; left out where there are too many records for one */
  word?: (document: WordDocument) => Promise<Bytes>;
}

/** Where the archive goes: a Blob for download, or a file that the browser lets us write. */
export interface Sink {
  write(piece: Blob | Bytes): Promise<void>;
  /** ends writing and gives back what was written, for checking */
  finish(): Promise<Blob>;
  abandon(): Promise<void>;
  /** how to read what was written, where it is not the plain archive */
  reopen?(written: Blob): Promise<Archive>;
}

export interface Packed {
  archive: Blob;
  /** suggested file name */
  name: string;
  head: Head;
  included: number;
  /** faults that the log had before and the package therefore shows too; empty for a sound log */
  known: Check['faults'];
}

export class PackageFault extends Error {
  constructor(
    readonly code: 'log-empty' | 'package-not-verified',
    readonly faults: Check['faults'] = [],
  ) {
    super(code);
    this.name = 'PackageFault';
  }
}

export async function writePackage(
  store: Store,
  wish: Wish,
  around: Surroundings,
  clock: Clock,
  sink: Sink,
  running: Running = {},
): Promise<Packed> {
  const end = await signHead(store, clock.now);
  if (end === null) throw new PackageFault('log-empty');
  const signature: HeadSignature = end;
  const { records, links, known, lines: count, bytes } = await pick(store, wish.records, signature.seq);
  if (wish.masked) for (const link of links) link.state = link.state === 'damaged' ? 'damaged' : 'withheld';
  const total = wish.masked ? 0 : bytes;
  const notes = wish.notes ? await notesOf(store, records) : new Map<number, NoteRow>();
  let done = 0;
  const by = running.sums ?? sumsHere;
  // measuring and checking both read everything once; copying is the browser's
  const tell = (bytes: number) => {
    done += bytes;
    running.progress?.(Math.min(done, 2 * total), 2 * total);
  };

  const key = await device(store, clock.now);
  const base = `${wish.masked ? 'masked' : 'evidence'}-${stamp(clock.now, clock.zoneOffset).slice(0, 10).replaceAll('-', '')}-${String(signature.seq).padStart(6, '0')}`;
  const sums: [path: string, sha256: string, size: number][] = [];
  const sealed = new Map<string, string>();

  async function* files(): AsyncGenerator<ZipFile> {
    function put(path: string, content: Bytes): ZipFile {
      running.signal?.throwIfAborted();
      const { size, crc, sha256 } = measureBytes(content);
      sums.push([path, sha256, size]);
      return { name: `${base}/${path}`, size, crc, content };
    }
    const word = count <= MOST_IN_WORD ? wish.word : undefined;
    const told = gatherTold(word !== undefined);
    let chain = '';
    for await (const { row, entry, files } of readMeasured(
      store,
      records,
      wish.masked ? null : by,
      tell,
      running.signal,
    )) {
      if (wish.masked) {
        const masked = maskEntry(entry, row.hash);
        const path = maskedPath(row.seq);
        yield put(path, utf8(canonical(masked)));
        const lines = linesOf(masked.entry, row.hash, maskedOr(wish.proves?.get(row.seq)), path);
        told.add(masked.entry, lines, maskText(notes.get(row.seq)?.text ?? ''));
        continue;
      }
      yield put(entryPath(row.seq), row.bytes);
      chain += sumLine(row.hash, entryPath(row.seq));
      told.add(entry, linesOf(entry, row.hash, wish.proves?.get(row.seq)), notes.get(row.seq)?.text ?? '');
      for (const { path, sha256, blob, crc } of await files) {
        sums.push([path, sha256, blob.size]);
        sealed.set(path, sha256);
        yield { name: `${base}/${path}`, size: blob.size, crc, content: blob };
      }
    }
    if (wish.notes && !wish.masked) yield put(NOTES, utf8(canonical([...notes.values()])));
    if (wish.workbook !== undefined && !wish.masked) yield put(WORKBOOK, utf8(wish.workbook));

    const payload = [...sums];
    const oxum = `${payload.reduce((sum, [, , size]) => sum + size, 0)}.${payload.length}`;
    const cover: Cover = {
      title: wish.title,
      recipient: wish.recipient,
      madeAt: stamp(clock.now, clock.zoneOffset),
      tool: `据理 ${around.tool.version}`,
      links,
      masked: wish.masked ? records.length : null,
    };
    yield put('bagit.txt', utf8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
    yield put('bag-info.txt', utf8(bagInfo(wish, around, clock, oxum)));
    yield put(CHAIN, utf8(chain));
    yield put(LINKS, utf8(links.map(linkLine).join('')));
    yield put(HEAD, utf8(headStatement(signature, signature.signedAt)));
    yield put(HEAD_SIGNATURE, signature.der);
    yield put(KEY, utf8(publicKeyPem(key.spki)));
    yield put('exports.txt', utf8(exportLines(await exportsOf(store))));
    yield put(TABLE, await told.table());
    yield put(REPORT, await told.page(cover));
    const document = told.document(cover);
    if (word !== undefined && document !== null) yield put(WORD, await word(document));
    yield put(VERIFIER, utf8(wish.verifier));
    yield put(README, utf8(readme(base, { word: word !== undefined, masked: wish.masked === true })));
    yield put(MANIFEST, utf8(payload.map(([path, sha256]) => sumLine(sha256, path)).join('')));
    const tags = sums.slice(payload.length).map(([path, sha256]) => sumLine(sha256, path));
    yield put(TAG_MANIFEST, utf8(tags.join('')));
    const list = utf8(sums.map(([path, sha256]) => sumLine(sha256, path)).join(''));
    yield put(SUMS, list);
    yield put(SUMS_SIGNATURE, await sign(key.privateKey, list));
  }

  try {
    for await (const piece of zipPieces(files())) {
      running.signal?.throwIfAborted();
      await sink.write(piece);
    }
  } catch (cause) {
    await sink.abandon();
    throw cause;
  }
  const archive = await sink.finish();
  const readable = (await sink.reopen?.(archive)) ?? archive;
  const check = await checkPackage(insideBase(await openZip(readable)), tell, running.signal, by);
  known.push(...(await damagedBefore(store, check.faults, sealed)));
  const fresh = check.faults.filter((one) => !known.some(({ file }) => file === one.file));
  // the next try computes what was remembered wrongly
  for (const { file, fault } of check.faults) {
    const sha256 = fault === 'unreadable' ? sealed.get(file) : undefined;
    if (sha256 !== undefined) await store.forgetCrc(sha256);
  }
  if (fresh.length > 0) throw new PackageFault('package-not-verified', fresh);
  const { seq, hash } = signature;
  await rememberExport(store, {
    seq,
    hash,
    at: clock.now,
    recipient: wish.recipient,
    whole: wish.records === 'all' && !wish.masked,
  });
  return {
    archive,
    name: `${base}.${sink.reopen ? 'juli' : 'zip'}`,
    head: { seq, hash },
    included: records.length,
    known,
  };
}

/** lines of the list: above this a word processor is the wrong tool, and the page would stand still while it is made */
const MOST_IN_WORD = 1000;

/** Files that stand in the package otherwise than their record says because they stand so in the log already. */
async function damagedBefore(
  store: Store,
  faults: Check['faults'],
  sealed: ReadonlyMap<string, string>,
): Promise<Check['faults']> {
  const found: Check['faults'] = [];
  for (const { file, fault } of faults) {
    const sha256 = sealed.get(file);
    if (fault !== 'changed' || sha256 === undefined) continue;
    const blob = await store.blob(sha256);
    if (blob !== null && (await sha256OfBlob(blob)) !== sha256) found.push({ file, fault });
  }
  return found;
}

async function notesOf(store: Store, records: Picked['records']): Promise<Map<number, NoteRow>> {
  const inside = new Set(records.map(({ seq }) => seq));
  const notes = (await store.notes()).filter((note) => inside.has(note.seq));
  return new Map(notes.map((note) => [note.seq, sound(note)]));
}

const maskedOr = (text: string | undefined) => (text === undefined ? undefined : maskText(text));

/** Half emoji have no UTF-8 form. */
const sound = (note: NoteRow): NoteRow => ({
  ...note,
  text: note.text.toWellFormed(),
  tags: note.tags.map((tag) => tag.toWellFormed()),
  ...(note.proves !== undefined && { proves: note.proves.toWellFormed() }),
});

function bagInfo(wish: Wish, around: Surroundings, clock: Clock, oxum: string): string {
  const title = wish.title.replace(/\s+/g, ' ').trim();
  return `Bag-Software-Agent: Juli ${around.tool.version}
Bagging-Date: ${stamp(clock.now, clock.zoneOffset).slice(0, 10)}
External-Description: ${title}
Internal-Sender-Description: ${wish.recipient}
Payload-Oxum: ${oxum}
`;
}
