import { createDecipheriv, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { around, freshStore, sampleDraft, tamper } from '../../../tests/evidence/samples';
import type { Bytes } from '../bytes';
import { keep, PICTURE } from '../keep';
import { sha256OfBlob } from '../sha256';
import { partPath } from './layout';
import { CHUNK, HEADER, isLocked, openLocked, TAG } from './locked';
import { lockedSink } from './locked-sink';
import { previewPackage, takeIn } from './restore';
import { blobSink } from './sink';
import { writePackage } from './write';

const PASS = '四月 槐花 石桥';
const clock = { now: Date.UTC(2026, 10, 21, 8), zoneOffset: 480, zone: 'Asia/Shanghai' };
const none = { missing: 'picture-no-permission' };

async function lock(...pieces: (Blob | Bytes)[]): Promise<Blob> {
  const sink = await lockedSink(blobSink(), PASS);
  for (const piece of pieces) await sink.write(piece);
  return sink.finish();
}
const all = async (file: Blob, passphrase = PASS) => {
  const archive = await openLocked(file, passphrase);
  return new Uint8Array(await archive.slice(0, archive.size).arrayBuffer());
};
const pattern = (size: number, step = 7) => Uint8Array.from({ length: size }, (_, i) => (i * step + (i >> 8)) & 255);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
async function changed(file: Blob, at: number): Promise<Blob> {
  const bytes = await bytesOf(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

/** What the head of locked.ts says, done once more with another library. */
function independently(file: Uint8Array): Buffer {
  const header = Buffer.from(file.subarray(0, 96));
  const root = pbkdf2Sync(PASS.normalize('NFKC'), header.subarray(20, 36), header.readUInt32BE(12), 32, 'sha256');
  const key = (info: string) => Buffer.from(hkdfSync('sha256', root, '', info, 32));
  const mark = createHmac('sha256', key('juli header')).update(header.subarray(0, 64)).digest().subarray(0, 16);
  expect(mark.equals(header.subarray(64, 80))).toBe(true);
  const size = header.readUInt32BE(16) + 16;
  const out: Buffer[] = [];
  for (let at = 96, number = 0; at < file.length; at += size, number++) {
    const sealed = Buffer.from(file.subarray(at, at + size));
    const count = Buffer.alloc(4);
    count.writeUInt32BE(number);
    const nonce = Buffer.concat([header.subarray(36, 43), count, Buffer.from([at + size >= file.length ? 1 : 0])]);
    const opening = createDecipheriv('aes-256-gcm', key('juli chunks'), nonce).setAAD(header);
    opening.setAuthTag(sealed.subarray(-16));
    out.push(opening.update(sealed.subarray(0, -16)), opening.final());
  }
  return Buffer.concat(out);
}

// every opening derives a key, which is meant to take its time
describe('a file under a passphrase', { timeout: 120_000 }, () => {
  let small: Blob;
  let large: Blob;
  const plain = pattern(3 * CHUNK + 5);
  beforeAll(async () => {
    small = await lock(pattern(1000));
    large = await lock(plain.slice(0, 10), new Blob([plain.slice(10)]));
  });

  it('comes back, whatever the size and the pieces', async () => {
    for (const size of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK]) {
      const bytes = pattern(size, 3);
      const file = await lock(bytes.slice(0, size >> 1), new Blob([bytes.slice(size >> 1)]));
      expect(file.size).toBe(HEADER + size + TAG * Math.max(1, Math.ceil(size / CHUNK)));
      expect(Buffer.from(await all(file)).equals(bytes), String(size)).toBe(true);
    }
    expect(await isLocked(small)).toBe(true);
    expect(await isLocked(new Blob(['PK\u0003\u0004']))).toBe(false);
  });

  it('can be read by whoever knows the form', async () => {
    expect(independently(await bytesOf(large)).equals(plain)).toBe(true);
  });

  it('is read at any place, over the seams too', async () => {
    const archive = await openLocked(large, PASS);
    for (const [from, to] of [
      [0, 1],
      [CHUNK - 3, CHUNK + 3],
      [5, 3 * CHUNK + 5],
      [3 * CHUNK + 4, 3 * CHUNK + 900],
    ] as const)
      expect(Buffer.from(await archive.slice(from, to).arrayBuffer()).equals(plain.slice(from, to))).toBe(true);
  });

  it('differs each time, and shows nothing of what is inside', async () => {
    const [a, b] = [await bytesOf(await lock(pattern(1000))), await bytesOf(small)];
    expect(Buffer.from(a).equals(b)).toBe(false);
    expect(Buffer.from(b).includes(Buffer.from(pattern(16)))).toBe(false);
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    await expect(all(small, '四月 槐花 石橋')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(all(small, '')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    // wide letters of a Chinese keyboard are the same letters
    const sink = await lockedSink(blobSink(), 'ＡＢＣ１２３');
    await sink.write(pattern(3));
    expect(await all(await sink.finish(), 'ABC123')).toHaveLength(3);
    for (let at = 0; at < HEADER; at++)
      await expect(all(await changed(small, at)), `byte ${at}`).rejects.toMatchObject({ code: 'locked-damaged' });
    for (const at of [HEADER, HEADER + 500, small.size - 1])
      await expect(all(await changed(small, at)), `byte ${at}`).rejects.toMatchObject({ code: 'locked-damaged' });
    for (const at of [HEADER + 10, HEADER + CHUNK + TAG + 1, large.size - 1])
      await expect(all(await changed(large, at)), `byte ${at}`).rejects.toMatchObject({ code: 'locked-damaged' });
  });

  it('tells when the end is missing, and when chunks were moved, doubled or taken from another file', async () => {
    const one = CHUNK + TAG;
    const cut = (size: number) => all(large.slice(0, size));
    await expect(cut(HEADER + 2 * one)).rejects.toMatchObject({ code: 'locked-truncated' });
    for (const size of [0, 8, 95, 96, 111]) await expect(cut(size)).rejects.toMatchObject({ code: 'locked-truncated' });
    for (const size of [112, HEADER + one - 1, HEADER + one + 20, large.size - 1])
      await expect(cut(size)).rejects.toMatchObject({ code: 'locked-damaged' });
    const part = (from: Blob, i: number) => from.slice(HEADER + i * one, HEADER + (i + 1) * one);
    const with_ = (...chunks: Blob[]) => all(new Blob([large.slice(0, HEADER), ...chunks]));
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => part(large, i)) as [Blob, Blob, Blob, Blob];
    const other = await lock(plain);
    for (const order of [
      [b, a, c, d],
      [a, a, b, c, d],
      [a, c, d],
      [a, b, c, d, d],
      [part(other, 0), b, c, d],
    ])
      await expect(with_(...order)).rejects.toMatchObject({ code: 'locked-damaged' });
    expect(await with_(a, b, c, d)).toHaveLength(plain.length);
  });

  it('with a header of somebody else asks for no hours of computing', async () => {
    const { sha256 } = await import('../sha256');
    for (const [at, value] of [
      [12, 0xffffffff],
      [12, 1],
      [16, 0],
      [16, 0x7fffffff],
    ] as const) {
      const bytes = await bytesOf(small);
      new DataView(bytes.buffer).setUint32(at, value);
      bytes.set(sha256(bytes.subarray(0, 80)).slice(0, 16), 80);
      await expect(all(new Blob([bytes]))).rejects.toMatchObject({ code: 'locked-unknown' });
    }
    const newer = await bytesOf(small);
    newer[8] = 2;
    newer.set(sha256(newer.subarray(0, 80)).slice(0, 16), 80);
    await expect(all(new Blob([newer]))).rejects.toMatchObject({ code: 'locked-unknown' });
  });
});

it('a backup under a passphrase is checked as it was written, and comes back whole', async () => {
  const { store } = freshStore();
  for (let n = 1; n <= 3; n++)
    await keep(
      store,
      sampleDraft(n),
      n === 2 ? { png: new Blob([pattern(2 * CHUNK)], { type: 'image/png' }) } : none,
      around,
    );
  const wish = { title: '备份', recipient: 'self', records: 'all', notes: true, verifier: 'x' } as const;
  const packed = await writePackage(store, wish, around, clock, await lockedSink(blobSink(), PASS));
  expect(packed.name).toMatch(/^evidence-.*\.juli$/);
  expect(await isLocked(packed.archive)).toBe(true);

  const other = freshStore().store;
  const preview = await previewPackage(other, await openLocked(packed.archive, PASS));
  expect(preview.check.faults).toEqual([]);
  const { book } = await takeIn(other, preview, packed.name, around, clock);
  expect(book.records).toBe(3);
  const [row] = await store.range(2, 2);
  const [there] = await other.foreign(book.id, 2, 2);
  expect(there?.hash).toBe(row?.hash);
}, 60_000);

it('a CRC-32 that was remembered wrongly is found under a passphrase too, and computed by the next try', async () => {
  const bench = freshStore();
  // above what is read with its neighbours
  const png = new Blob([pattern(CHUNK)], { type: 'image/png' });
  await keep(bench.store, sampleDraft(1), { png }, around);
  const wish = { title: '备份', recipient: 'self', records: 'all', notes: true, verifier: 'x' } as const;
  const pack = async () => writePackage(bench.store, wish, around, clock, await lockedSink(blobSink(), PASS));
  await tamper(bench, 'blobs', await sha256OfBlob(png), (stored) => ({ ...stored, crc: 1 }));
  const file = partPath(1, 1, PICTURE);
  await expect(pack()).rejects.toMatchObject({ faults: [{ file, fault: 'unreadable' }] });
  expect((await pack()).known).toEqual([]);
}, 60_000);
