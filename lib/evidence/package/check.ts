/**
 * Checks a package from its files alone: the same code runs in 核验.html, before an export is called done, and before
 * a package is taken in. It names every file that is not as it was, and believes nothing that it did not compute.
 */
import { type Bytes, fromUtf8, sameBytes, toHex, utf8 } from '../bytes';
import { ecdsaFromDer, fromPem } from '../der';
import { verifySignature } from '../device';
import { type Head, readEntry, START } from '../entry';
import type { Entry } from '../record';
import { createSha256, sha256Hex, sha256OfBlob } from '../sha256';
import { more } from '../so-far';
import type { Sums } from '../sums';
import { crc32 } from './crc32';
import {
  CHAIN,
  entryPath,
  HEAD,
  HEAD_SIGNATURE,
  KEY,
  LINKS,
  type Link,
  MANIFEST,
  MASKED,
  parseHead,
  parseLinks,
  parseSums,
  partPath,
  SUMS,
  SUMS_SIGNATURE,
  sumLine,
  TAG_MANIFEST,
} from './layout';
import { atMost, type Source } from './zip-read';

/** Files of a package by their path inside it. */
export type Files = ReadonlyMap<string, Source>;

/**
 * changed: not the bytes that were packed · missing: listed but not there · added: there but not listed · unreadable:
 * not in its proper form · signature: does not fit the file it stands for · link: the chain does not lead through it.
 */
export type CheckFault = 'changed' | 'missing' | 'added' | 'unreadable' | 'signature' | 'link';

/** What of a record is remembered after it was read: of a hundred thousand, the words would be too many to hold. */
export type Told = Pick<Entry, 'seq' | 'id' | 'kind' | 'capturedAt' | 'refersTo' | 'parts' | 'deletes'>;

export interface Check {
  /** empty: everything is as it was packed */
  faults: { file: string; fault: CheckFault }[];
  /** what of the log is in the package, by state */
  links: Link[];
  entries: Told[];
  head: (Head & { signedAt: string }) | null;
  /** SHA-256 of the public key: says which device signed, to whoever knows the key */
  key: string | null;
  files: number;
  bytes: number;
  /** records in a copy for sharing, with numbers masked and without the originals; 0 in every other package */
  masked: number;
}

export async function checkPackage(
  files: Files,
  progress?: (bytes: number) => void,
  signal?: AbortSignal,
  by: Pick<Sums, 'lanes' | 'measure'> | null = null,
): Promise<Check> {
  const faults: Check['faults'] = [];
  const fault = (file: string, what: CheckFault) => {
    if (!faults.some((one) => one.file === file && one.fault === what)) faults.push({ file, fault: what });
  };

  const computing = by ?? ALONE;
  /** With another sum than its own, a file comes out of no unpacker. */
  const packedAs = (path: string, { crc: said }: Source, crc: number | null) => {
    if (crc !== null && crc !== (said ?? crc)) fault(path, 'unreadable');
  };
  const sums = new Map<string, string>();
  const sizes = new Map<string, number>();
  const sum = async ([path, open]: [string, Source]) => {
    signal?.throwIfAborted();
    try {
      if (open.bytes !== undefined) {
        const bytes = await open.bytes();
        packedAs(path, open, by && crc32(bytes));
        sums.set(path, sha256Hex(bytes));
        sizes.set(path, bytes.length);
        progress?.(bytes.length);
        return;
      }
      if (open.pieces !== undefined) {
        const sum = createSha256();
        let size = 0;
        let crc = 0;
        for await (const piece of open.pieces()) {
          signal?.throwIfAborted();
          sum.update(piece);
          if (by !== null) crc = crc32(piece, crc);
          size += piece.length;
          progress?.(piece.length);
        }
        packedAs(path, open, by && crc);
        sums.set(path, toHex(sum.digest()));
        sizes.set(path, size);
        return;
      }
      const blob = await open();
      const { sha256, crc } = await computing.measure(blob, more(progress), signal);
      packedAs(path, open, crc);
      sums.set(path, sha256);
      sizes.set(path, blob.size);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      fault(path, 'unreadable');
    }
  };
  // small files many at a time; of the others, which may be large, never more than a slice each in memory
  const [small, others] = [[...files].filter(([, open]) => open.bytes), [...files].filter(([, open]) => !open.bytes)];
  await Promise.all([inBatches(others, computing.lanes, sum), inBatches(small, 16, sum)]);

  const bytesOf = async (path: string): Promise<Bytes | null> => {
    const open = files.get(path);
    if (open === undefined) {
      fault(path, 'missing');
      return null;
    }
    try {
      if (open.bytes !== undefined) return await open.bytes();
      const blob = await atMost(open, path.startsWith('data/') ? MOST_ENTRY : MOST_LIST);
      if (blob instanceof Blob) return new Uint8Array(await blob.arrayBuffer());
      fault(path, 'unreadable');
      return null;
    } catch {
      fault(path, 'unreadable');
      return null;
    }
  };
  const parsed = async <T>(path: string, parse: (text: string) => T | null): Promise<T | null> => {
    const bytes = await bytesOf(path);
    if (bytes === null) return null;
    const text = fromUtf8(bytes);
    const value = text === null ? null : parse(text);
    if (value === null) fault(path, 'unreadable');
    return value;
  };

  const written = await parsed(SUMS, parseSums);
  const payload = await parsed(MANIFEST, parseSums);
  const tags = await parsed(TAG_MANIFEST, parseSums);
  const composed = await composedSums(payload, tags, sums, bytesOf);
  const key = await parsed(KEY, (text) => fromPem('PUBLIC KEY', text));

  // SHA256SUMS is the two manifests one after the other, and one line more. So where its signature does not fit, the
  // manifests still tell whether it is the list that was changed, and what stood in it.
  const sumsBytes = await bytesOf(SUMS);
  const sumsSignature = await bytesOf(SUMS_SIGNATURE);
  // told even where the key is broken too, and no signature can be checked
  if (sumsSignature !== null && ecdsaFromDer(sumsSignature) === null) fault(SUMS_SIGNATURE, 'unreadable');
  const sumsSigned =
    key !== null &&
    sumsBytes !== null &&
    sumsSignature !== null &&
    (await verifySignature(key, sumsSignature, sumsBytes));
  const retold = sumsSigned || composed === null ? null : parseSums(composed);
  const listed = retold ?? written;
  const keySound = key !== null && listed?.get(KEY) === sums.get(KEY);
  if (!sumsSigned && sumsBytes !== null && written !== null) {
    const again = [...(payload ?? []), ...(tags ?? [])];
    const differs =
      composed === null
        ? again.some(([path, sha256]) => written.get(path) !== sha256)
        : !sameBytes(sumsBytes, utf8(composed));
    if (differs) fault(SUMS, 'changed');
  }
  if (!sumsSigned && keySound && sumsBytes !== null && sumsSignature !== null) fault(SUMS_SIGNATURE, 'signature');

  if (listed !== null) {
    for (const [path, sha256] of listed) {
      if (sums.get(path) === sha256) continue;
      fault(path, files.has(path) ? 'changed' : 'missing');
    }
    for (const path of files.keys())
      if (path !== SUMS && path !== SUMS_SIGNATURE && !listed.has(path)) fault(path, 'added');
  }
  for (const [name, list] of [
    [MANIFEST, payload],
    [TAG_MANIFEST, tags],
  ] as const)
    for (const [path, sha256] of list ?? [])
      if (sums.get(path) !== sha256 && listed?.get(path) === sums.get(path)) fault(name, 'changed');
  for (const path of files.keys())
    if (path.startsWith('data/') && payload !== null && !payload.has(path) && listed?.has(path))
      fault(MANIFEST, 'changed');

  const links = (await parsed(LINKS, parseLinks)) ?? [];
  const head = await parsed(HEAD, parseHead);
  const chain = await parsed(CHAIN, parseSums);
  const headBytes = await bytesOf(HEAD);
  const headSignature = await bytesOf(HEAD_SIGNATURE);
  if (
    keySound &&
    headBytes !== null &&
    headSignature !== null &&
    !(await verifySignature(key, headSignature, headBytes))
  )
    fault(HEAD_SIGNATURE, 'signature');

  const entries: Told[] = [];
  let prev = START.hash;
  for (const [i, link] of links.entries()) {
    if (link.seq !== i + 1 || link.prev !== prev) fault(LINKS, 'link');
    prev = link.hash;
    if (link.state !== 'included') continue;
    const path = entryPath(link.seq);
    const bytes = await bytesOf(path);
    if (bytes === null) continue;
    if (sha256Hex(bytes) !== link.hash) {
      fault(path, 'changed');
      continue;
    }
    if (chain !== null && chain.get(path) !== link.hash) fault(CHAIN, 'changed');
    try {
      const entry = readEntry(bytes);
      if (entry.seq !== link.seq || entry.prev !== link.prev) fault(path, 'link');
      const { seq, id, kind, capturedAt, refersTo, parts, deletes } = entry;
      entries.push({ seq, id, kind, capturedAt, refersTo, parts, deletes });
    } catch {
      fault(path, 'unreadable');
    }
  }
  if (head !== null && (head.seq !== links.length || head.hash !== prev)) fault(HEAD, 'link');

  const told = new Map<number, Entry['deletes'][]>();
  for (const { deletes } of entries)
    if (deletes !== null) told.set(deletes.seq, [...(told.get(deletes.seq) ?? []), deletes]);
  for (const link of links)
    if (
      link.state === 'deleted' &&
      !told.get(link.seq)?.some((one) => one?.whole && one.hash === link.hash && one.prev === link.prev)
    )
      fault(LINKS, 'link');
  for (const entry of entries) {
    const gone = new Set((told.get(entry.seq) ?? []).flatMap((one) => one?.parts.map(({ name }) => name) ?? []));
    for (const [i, part] of entry.parts.entries()) {
      const path = partPath(entry.seq, i, part.name);
      const there = sums.get(path);
      if (!part.held || (there === undefined && gone.has(part.name))) continue;
      if (there === undefined) fault(path, 'missing');
      else if (there !== part.sha256 || sizes.get(path) !== part.size) fault(path, 'changed');
    }
  }

  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const masked = [...files.keys()].filter((path) => path.startsWith(MASKED)).length;
  return { faults, links, entries, head, key: key === null ? null : sha256Hex(key), files: files.size, bytes, masked };
}

/**
 * Without helpers, as in 核验.html: while one file waits for the disk, another is computed. What proves is SHA-256; the
 * archive's own sum matters to whoever makes it.
 */
const ALONE = {
  lanes: 2,
  measure: async (...[blob, progress, signal]: Parameters<Sums['measure']>) => ({
    sha256: await sha256OfBlob(blob, progress, signal),
    crc: null,
  }),
};

/** bytes of one record, and of one list of sums; larger ones are not read as such */
const MOST_ENTRY = 16 * 1024 * 1024;
const MOST_LIST = 128 * 1024 * 1024;

/**
 * What SHA256SUMS must say by the two manifests; null where they do not stand together themselves, the second naming
 * the first as it is.
 */
async function composedSums(
  payload: Map<string, string> | null,
  tags: Map<string, string> | null,
  sums: ReadonlyMap<string, string>,
  bytesOf: (path: string) => Promise<Bytes | null>,
): Promise<string | null> {
  const own = sums.get(TAG_MANIFEST);
  if (payload === null || tags === null || own === undefined || tags.get(MANIFEST) !== sums.get(MANIFEST)) return null;
  const [first, second] = [await bytesOf(MANIFEST), await bytesOf(TAG_MANIFEST)];
  if (first === null || second === null) return null;
  return `${fromUtf8(first) ?? ''}${fromUtf8(second) ?? ''}${sumLine(own, TAG_MANIFEST)}`;
}

async function inBatches<T>(items: readonly T[], at: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (;;) {
      const item = items[next++];
      if (item === undefined) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: at }, lane));
}

/** Takes off the one folder that all files lie in, as it is when a package was unpacked or packed again. */
export function insideBase(files: Files): Files {
  const paths = [...files.keys()];
  if (files.has(SUMS)) return files;
  const base = paths[0]?.split('/')[0];
  if (base === undefined || !paths.every((path) => path.startsWith(`${base}/`))) return files;
  return new Map([...files].map(([path, open]) => [path.slice(base.length + 1), open]));
}
