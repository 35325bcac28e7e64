import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from './bytes';
import { createSha256, sha256Hex, sha256OfBlob } from './sha256';

const node = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
  // FIPS 180-4 examples and the NIST long message
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('knows the published sums', (text, hex) => {
    expect(sha256Hex(utf8(text))).toBe(hex);
  });
  it('agrees with node:crypto at every length around the block size', () => {
    for (let n = 0; n < 200; n++) {
      const bytes = new Uint8Array(n).fill(n);
      expect(sha256Hex(bytes)).toBe(node(bytes));
    }
  });
  it('agrees with node:crypto on anything, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (pieces) => {
        const sum = createSha256();
        const other = createHash('sha256');
        for (const piece of pieces) {
          sum.update(piece);
          other.update(piece);
        }
        expect(toHex(sum.digest())).toBe(other.digest('hex'));
      }),
    );
  });
  it('streams a blob', async () => {
    const bytes = new Uint8Array(9 * 1024 * 1024 + 17);
    bytes.set(
      Array.from({ length: 9_000 }, (_, i) => i * 7),
      4 * 1024 * 1024 - 4_000,
    );
    let seen = 0;
    expect(
      await sha256OfBlob(new Blob([bytes]), (done) => {
        seen = done;
      }),
    ).toBe(node(bytes));
    expect(seen).toBe(bytes.length);
    expect(await sha256OfBlob(new Blob(['abc']))).toBe(sha256Hex(utf8('abc')));
  }, 60_000);
  it('stops when told to', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    const large = new Blob([new Uint8Array(9 * 1024 * 1024)]);
    await expect(sha256OfBlob(large, undefined, stop)).rejects.toThrow('stopped');
  });
  it('reads hex strictly', () => {
    expect(fromHex('00ff')).toEqual(new Uint8Array([0, 255]));
    expect(fromHex('0')).toBeNull();
    expect(fromHex('GG')).toBeNull();
  });
});
