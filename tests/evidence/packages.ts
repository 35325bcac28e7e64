/** Packages for tests: a sound one, one packed again with changes, one forged by somebody with a key of their own. */
import { type Bytes, utf8 } from '../../lib/evidence/bytes';
import { device, headStatement, publicKeyPem, sign } from '../../lib/evidence/device';
import { blankDraft } from '../../lib/evidence/draft';
import { erase } from '../../lib/evidence/erase';
import { keep, keepRecord } from '../../lib/evidence/keep';
import { crc32 } from '../../lib/evidence/package/crc32';
import {
  CHAIN,
  entryPath,
  HEAD,
  HEAD_SIGNATURE,
  KEY,
  LINKS,
  linkLine,
  MANIFEST,
  SUMS,
  SUMS_SIGNATURE,
  sumLine,
  TAG_MANIFEST,
} from '../../lib/evidence/package/layout';
import { blobSink } from '../../lib/evidence/package/sink';
import { writePackage } from '../../lib/evidence/package/write';
import { openZip } from '../../lib/evidence/package/zip-read';
import { type ZipFile, zipPieces } from '../../lib/evidence/package/zip-write';
import { sha256Hex } from '../../lib/evidence/sha256';
import type { Store } from '../../lib/evidence/store';
import { around, freshStore, sampleDraft } from './samples';

export const clock = { now: Date.UTC(2026, 10, 21, 8), zoneOffset: 480, zone: 'Asia/Shanghai' };
export const png = { png: new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 3])], { type: 'image/png' }) };

export async function sampleLog(): Promise<Store> {
  const { store } = freshStore();
  for (let n = 1; n <= 4; n++) await keep(store, sampleDraft(n), png, around);
  await keepRecord(
    store,
    { ...blankDraft('call', clock), text: '通话' },
    [{ name: 'a.html', blob: new Blob(['<script>1</script>'], { type: 'text/html' }), hold: true }],
    around,
  );
  await store.putNote({ seq: 1, text: '备注', tags: ['重要'], changedAt: 1 });
  await erase(store, 2, 'whole', around, clock);
  return store;
}
export const packageOf = async (store: Store, records: 'all' | Set<number> = 'all') =>
  (
    await writePackage(
      store,
      { title: '备份', recipient: 'self', records, notes: true, verifier: 'x' },
      around,
      clock,
      blobSink(),
    )
  ).archive;

export async function repack(archive: Blob, change: (files: Map<string, Bytes>) => void): Promise<Blob> {
  const files = new Map<string, Bytes>();
  for (const [path, open] of await openZip(archive))
    files.set(path, new Uint8Array(await (await open()).arrayBuffer()));
  change(files);
  const list = [...files].map(
    ([name, content]): ZipFile => ({ name, content, size: content.length, crc: crc32(content) }),
  );
  const pieces: (Blob | Bytes)[] = [];
  for await (const piece of zipPieces(list)) pieces.push(piece);
  return new Blob(pieces);
}
/** A package whose sums and signatures all fit, made by somebody else around bytes of their choice. */
export async function forged(entry: string, parts: [string, string][] = []): Promise<Blob> {
  const { store } = freshStore();
  const key = await device(store, clock.now);
  const bytes = utf8(entry);
  const head = { seq: 1, hash: sha256Hex(bytes) };
  const statement = utf8(headStatement(head, clock.now));
  const files = new Map<string, Bytes>([
    [entryPath(1), bytes],
    ...parts.map(([path, text]): [string, Bytes] => [path, utf8(text)]),
    [CHAIN, utf8(sumLine(head.hash, entryPath(1)))],
    [LINKS, utf8(linkLine({ ...head, prev: '0'.repeat(64), state: 'included' }))],
    [HEAD, statement],
    [HEAD_SIGNATURE, await sign(key.privateKey, statement)],
    [KEY, utf8(publicKeyPem(key.spki))],
  ]);
  const sums = (test: (path: string) => boolean) =>
    utf8(
      [...files]
        .filter(([path]) => test(path))
        .map(([path, content]) => sumLine(sha256Hex(content), path))
        .join(''),
    );
  const tags = sums((path) => !path.startsWith('data/'));
  files.set(
    MANIFEST,
    sums((path) => path.startsWith('data/')),
  );
  files.set(TAG_MANIFEST, tags);
  const all = sums(() => true);
  files.set(SUMS, all);
  files.set(SUMS_SIGNATURE, await sign(key.privateKey, all));
  return repack(await packageOf(await sampleLog()), (there) => {
    there.clear();
    for (const [path, content] of files) there.set(`x/${path}`, content);
  });
}

const { dom: _dom, ...TOLD } = sampleDraft(1);
/** fields of a sealed record, to be changed and sealed again by whoever forges one */
export const SEALED = {
  ...TOLD,
  ...{ v: 2, seq: 1, prev: '0'.repeat(64), salt: '0'.repeat(32), host: 'messages.google.com', parts: [], missing: [] },
  ...{ receiver: null, pageTime: null, details: {}, deletes: null, tool: around.tool, browser: around.browser },
};
