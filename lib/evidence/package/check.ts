/**
 * Checks a package from its files alone: the same code runs in 核验.html, before an export is called done, and before
 * a package is taken in. It names every file that is not as it was, and believes nothing that it did not compute.
 */
import { type Bytes, fromUtf8 } from '../bytes';
import { fromPem } from '../der';
import { verifySignature } from '../device';
import { type Head, readEntry, START } from '../entry';
import type { Entry } from '../record';
import { sha256Hex, sha256OfBlob } from '../sha256';
import {
  CHAIN,
  entryPath,
  HEAD,
  HEAD_SIGNATURE,
  KEY,
  LINKS,
  type Link,
  MANIFEST,
  parseHead,
  parseLinks,
  parseSums,
  partPath,
  SUMS,
  SUMS_SIGNATURE,
  TAG_MANIFEST,
} from './layout';
import type { Source } from './zip-read';

/** Files of a package by their path inside it. */
export type Files = ReadonlyMap<string, Source>;

/**
 * changed: not the bytes that were packed · missing: listed but not there · added: there but not listed · unreadable:
 * not in its proper form · signature: does not fit the file it stands for · link: the chain does not lead through it.
 */
export type CheckFault = 'changed' | 'missing' | 'added' | 'unreadable' | 'signature' | 'link';

export interface Check {
  /** empty: everything is as it was packed */
  faults: { file: string; fault: CheckFault }[];
  /** what of the log is in the package, by state */
  links: Link[];
  entries: Entry[];
  head: (Head & { signedAt: string }) | null;
  /** SHA-256 of the public key: says which device signed, to whoever knows the key */
  key: string | null;
  files: number;
  bytes: number;
}

export async function checkPackage(
  files: Files,
  progress?: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Check> {
  const faults: Check['faults'] = [];
  const fault = (file: string, what: CheckFault) => {
    if (!faults.some((one) => one.file === file && one.fault === what)) faults.push({ file, fault: what });
  };

  const sums = new Map<string, string>();
  const sizes = new Map<string, number>();
  await inBatches([...files], 16, async ([path, open]) => {
    signal?.throwIfAborted();
    try {
      if (open.bytes !== undefined) {
        const bytes = await open.bytes();
        sums.set(path, sha256Hex(bytes));
        sizes.set(path, bytes.length);
        progress?.(bytes.length);
        return;
      }
      const blob = await open();
      let told = 0;
      const tell = (done: number) => {
        progress?.(done - told);
        told = done;
      };
      sums.set(path, await sha256OfBlob(blob, tell, signal));
      sizes.set(path, blob.size);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      fault(path, 'unreadable');
    }
  });

  const bytesOf = async (path: string): Promise<Bytes | null> => {
    const open = files.get(path);
    if (open === undefined) {
      fault(path, 'missing');
      return null;
    }
    try {
      if (open.bytes !== undefined) return await open.bytes();
      const blob = await open();
      if (blob.size <= (path.startsWith('data/') ? MOST_ENTRY : MOST_LIST))
        return new Uint8Array(await blob.arrayBuffer());
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

  const listed = await parsed(SUMS, parseSums);
  const payload = await parsed(MANIFEST, parseSums);
  const tags = await parsed(TAG_MANIFEST, parseSums);
  const key = await parsed(KEY, (text) => fromPem('PUBLIC KEY', text));
  const keySound = key !== null && listed?.get(KEY) === sums.get(KEY);

  /** A broken signature is put to whichever of the two files is not as listed elsewhere; if neither tells, to both. */
  const signed = async (file: string, by: string): Promise<boolean> => {
    const content = await bytesOf(file);
    const signature = await bytesOf(by);
    if (content === null || signature === null || key === null) return false;
    const fits = await verifySignature(key, signature, content);
    if (!fits && keySound) fault(by, 'signature');
    return fits;
  };
  const sumsSigned = await signed(SUMS, SUMS_SIGNATURE);

  // SHA256SUMS lists everything but itself and its signature; the manifests list the same once more. Where the two
  // disagree and the signature does not fit, it is the list that was changed and not the file.
  const again = new Map([...(payload ?? []), ...(tags ?? [])]);
  if (listed !== null) {
    for (const [path, sha256] of listed) {
      const there = sums.get(path);
      if (there === sha256) continue;
      if (!sumsSigned && there !== undefined && again.get(path) === there) fault(SUMS, 'changed');
      else if (files.has(path)) fault(path, 'changed');
      else fault(path, 'missing');
    }
    for (const path of files.keys())
      if (path !== SUMS && path !== SUMS_SIGNATURE && !listed.has(path)) fault(path, 'added');
    if (!sumsSigned && keySound && again.size > 0 && [...again].some(([path, sha256]) => listed.get(path) !== sha256))
      fault(SUMS, 'changed');
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
  await signed(HEAD, HEAD_SIGNATURE);

  const entries: Entry[] = [];
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
      entries.push(entry);
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
  return { faults, links, entries, head, key: key === null ? null : sha256Hex(key), files: files.size, bytes };
}

/** bytes of one record, and of one list of sums; larger ones are not read as such */
const MOST_ENTRY = 16 * 1024 * 1024;
const MOST_LIST = 128 * 1024 * 1024;

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
