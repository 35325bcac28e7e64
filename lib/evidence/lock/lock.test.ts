import { createDecipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toHex, utf8 } from '../bytes';
import { makeEnvelope, openEnvelope } from './envelope';
import { isLockRow, keyedName, makeLock, openWith, rewrap, rootOf } from './keys';
import { fromPlain, toPlain } from './plain';
import { aboutFile, envelopeOf, openFile, openStream, openWhole, sealFile, sealWhole, streamFor } from './sealed';

const FEW = 1000;
const made = makeLock('四个 不相干 的词', 1_772_000_000_000, FEW);

/** Bytes that look like anything, the same ones every time. */
function bytesOf(seed: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let i = 0, at = seed; i < length; i++) {
    at = (Math.imul(at, 1_103_515_245) + 12_345) & 0x7fffffff;
    bytes[i] = at >>> 16;
  }
  return bytes;
}

async function opened() {
  const { row, root } = await made;
  const keys = await openWith(row, root);
  if (keys === null) throw new Error('the root opens its lock');
  return { row, root, keys };
}

async function content() {
  const { row, keys } = await opened();
  const envelope = await makeEnvelope(row.publicKey);
  return { writing: envelope.content, reading: await openEnvelope(envelope.row, keys), row: envelope.row };
}

describe('the lock', () => {
  it('opens with its passphrase, however that was typed, and with no other', async () => {
    const { row, root } = await made;
    expect(isLockRow(row)).toBe(true);
    expect(toHex(await rootOf(row, '四个 不相干 的词'))).toBe(toHex(root));
    // full width and half width are the same keys on the keyboard
    const wide = await makeLock('ABC１２３xyz', 0, FEW);
    expect(toHex(await rootOf(wide.row, 'ＡＢＣ123xyz'))).toBe(toHex(wide.root));
    for (const wrong of ['', '四个不相干的词', '四个 不相干 的词 '])
      await expect(rootOf(row, wrong)).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  it('takes another passphrase without changing what it opens', async () => {
    const { row, root } = await made;
    const other = await rewrap(row, root, 'another one', FEW);
    expect(toHex(await rootOf(other, 'another one'))).toBe(toHex(root));
    await expect(rootOf(other, '四个 不相干 的词')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect({ ...other, salt: row.salt, root: row.root }).toEqual(row);
  });

  it('is not opened by the root of another, and names differ from lock to lock', async () => {
    const { row, keys } = await opened();
    const other = await makeLock('x', 0, FEW);
    expect(await openWith(row, other.root)).toBeNull();
    const theirs = await openWith(other.row, other.root);
    const sum = 'a'.repeat(64);
    expect(await keyedName(keys, sum)).toMatch(/^h-[0-9a-f]{64}$/);
    expect(await keyedName(keys, sum)).toBe(await keyedName(keys, sum));
    expect(theirs && (await keyedName(theirs, sum))).not.toBe(await keyedName(keys, sum));
  });

  it('derives as many rounds as it says, so that guessing is slow', async () => {
    const { ROUNDS } = await import('../package/locked');
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    const { row, root } = await makeLock('slow', 0);
    expect(row.rounds).toBe(ROUNDS);
    expect(toHex(await rootOf(row, 'slow'))).toBe(toHex(root));
  });
});

describe('sealed pieces', () => {
  it('come back as they were, whatever their length', async () => {
    const { writing, reading, row } = await content();
    for (const length of [0, 1, 15, 16, 17, 255, 4_096, 70_001]) {
      const plain = bytesOf(length + 7, length);
      const whole = await sealWhole(writing, plain);
      expect(await openWhole(reading, whole)).toEqual(plain);
      const seal = await streamFor(writing, length + 64);
      const stream = seal(plain);
      expect(await openStream(reading, stream)).toEqual(plain);
      expect(envelopeOf(whole)).toBe(row.id);
      expect(envelopeOf(stream)).toBe(row.id);
      if (length > 16) {
        expect(toHex(whole)).not.toContain(toHex(plain.slice(0, 16)));
        expect(toHex(stream)).not.toContain(toHex(plain.slice(0, 16)));
      }
    }
    expect(envelopeOf(utf8('{"v":2}'))).toBeNull();
  });

  it('the same twice looks different each time', async () => {
    const { writing } = await content();
    const plain = utf8('同一句话');
    const seen = new Set<string>();
    for (let n = 0; n < 20; n++) {
      seen.add(toHex((await sealWhole(writing, plain)).slice(29)));
      seen.add(toHex((await streamFor(writing, 64))(plain).slice(29)));
    }
    expect(seen.size).toBe(40);
  });

  it('a key stream serves once and never beyond its length', async () => {
    const { writing } = await content();
    const seal = await streamFor(writing, 8);
    expect(() => seal(new Uint8Array(9))).toThrow();
    seal(new Uint8Array(8));
    expect(() => seal(new Uint8Array(8))).toThrow();
  });

  it('every turned byte is noticed', async () => {
    const { writing, reading } = await content();
    const plain = bytesOf(3, 40);
    const whole = await sealWhole(writing, plain);
    for (let at = 0; at < whole.length; at++) {
      if (at >= 1 && at < 17) continue; // names another envelope, which then is not found
      const bad = whole.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      await expect(openWhole(reading, bad), `byte ${at}`).rejects.toThrow();
    }
    const stream = (await streamFor(writing, 64))(plain);
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (let at = 17; at < stream.length; at++) {
      const bad = stream.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      expect(sum(await openStream(reading, bad)), `byte ${at}`).not.toBe(sum(plain));
    }
  });

  it('files: any length, their name and type within the seal, damage noticed', async () => {
    const { writing, reading, row } = await content();
    const MiB = 1024 * 1024;
    for (const length of [0, 1, 1000, MiB - 1, MiB, MiB + 1, 2 * MiB + 5]) {
      const plain = bytesOf(length + 1, length);
      const about = { sha256: createHash('sha256').update(plain).digest('hex'), type: 'image/png' };
      const sealed = await sealFile(writing, new Blob([plain]), about);
      expect(envelopeOf(new Uint8Array(await sealed.slice(0, 64).arrayBuffer()))).toBe(row.id);
      expect(sealed.type).toBe('');
      expect(await aboutFile(reading, sealed)).toEqual(about);
      const back = await openFile(reading, sealed);
      expect(back.type).toBe('image/png');
      const same = Buffer.from(await back.arrayBuffer()).equals(Buffer.from(plain));
      expect(same, `length ${length}`).toBe(true);
      // cut by a byte, by a chunk; a byte turned at either end
      const bytes = new Uint8Array(await sealed.arrayBuffer());
      const ends = [bytes.slice(0, -1), bytes.slice(0, Math.max(0, bytes.length - MiB - 16))];
      for (const at of [0, 20, 25, 30, bytes.length - 1]) {
        const bad = bytes.slice();
        bad[at] = (bad[at] ?? 0) ^ 1;
        ends.push(bad);
      }
      for (const bad of ends) await expect(openFile(reading, new Blob([bad]))).rejects.toThrow();
    }
  });

  it('chunks of a file cannot change places', async () => {
    const { writing, reading } = await content();
    const MiB = 1024 * 1024;
    const sealed = await sealFile(writing, new Blob([bytesOf(1, 3 * MiB)]), { sha256: '', type: '' });
    const bytes = new Uint8Array(await sealed.arrayBuffer());
    const start = bytes.length - 3 * (MiB + 16);
    const swapped = bytes.slice();
    swapped.set(bytes.slice(start + MiB + 16, start + 2 * (MiB + 16)), start);
    swapped.set(bytes.slice(start, start + MiB + 16), start + MiB + 16);
    await expect(openFile(reading, new Blob([swapped]))).rejects.toThrow();
  });

  it('an envelope that is damaged, or another lock, opens nothing', async () => {
    const { row, keys } = await opened();
    const envelope = await makeEnvelope(row.publicKey);
    const bad = { ...envelope.row, sealed: envelope.row.sealed.map((byte, i) => (i === 20 ? byte ^ 1 : byte)) };
    await expect(openEnvelope(bad, keys)).rejects.toThrow();
    await expect(openEnvelope({ ...envelope.row, id: '0'.repeat(32) }, keys)).rejects.toThrow();
    const other = await makeLock('x', 0, FEW);
    const theirs = await openWith(other.row, other.root);
    if (theirs === null) throw new Error('opens');
    await expect(openEnvelope(envelope.row, theirs)).rejects.toThrow();
  });

  it('are plain AES: another library opens an entry from the key and the described form', async () => {
    const key = bytesOf(5, 32);
    const ctr = await crypto.subtle.importKey('raw', key, 'AES-CTR', false, ['encrypt']);
    const { writing } = await content();
    const plain = utf8('{"text":"【示例】请尽快还款"}');
    const sealed = (await streamFor({ ...writing, ctr }, 500))(plain);
    const iv = Buffer.concat([sealed.slice(17, 29), Buffer.alloc(4)]);
    const other = createDecipheriv('aes-256-ctr', key, iv);
    expect(Buffer.concat([other.update(sealed.slice(29)), other.final()])).toEqual(Buffer.from(plain));
  });
});

it('values keep their byte arrays', () => {
  const value = { a: 1, b: [null, 'x', true], bytes: bytesOf(1, 9), deep: { none: new Uint8Array() } };
  expect(fromPlain(toPlain(value))).toEqual(value);
});
