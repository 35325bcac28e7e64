import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, crc32 as zlibCrc } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Bytes, concat, sameBytes, utf8 } from '../bytes';
import { crc32 } from './crc32';
import { isPlainPath } from './zip-names';
import { openZip } from './zip-read';
import { type ZipFile, zipPieces } from './zip-write';

const dir = mkdtempSync(join(tmpdir(), 'juli-zip-'));
afterAll(() => rmSync(dir, { recursive: true }));

const file = (name: string, content: Bytes): ZipFile => ({ name, content, size: content.length, crc: crc32(content) });
async function zip(...files: ZipFile[]): Promise<Bytes> {
  const pieces: (Blob | Bytes)[] = [];
  for await (const piece of zipPieces(files)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
const open = (bytes: Bytes, limits?: Parameters<typeof openZip>[1]) => openZip(new Blob([bytes]), limits);
const two = () => zip(file('a.txt', utf8('first')), file('目录/乙.txt', utf8('second')));

describe('crc32', () => {
  it('agrees with zlib, in one go or in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
        const at = Math.min(cut, bytes.length);
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(zlibCrc(bytes));
      }),
    );
  });
});

describe('writing', () => {
  it('makes what unzip tests and extracts', async () => {
    const path = join(dir, 'a.zip');
    writeFileSync(path, await two());
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');
    execFileSync('unzip', ['-o', '-d', dir, path]);
    expect(readFileSync(join(dir, '目录/乙.txt'), 'utf8')).toBe('second');
  });
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 6 }), async (contents) => {
        const files = await open(await zip(...contents.map((content, i) => file(`${i}`, new Uint8Array(content)))));
        expect(files.size).toBe(contents.length);
        for (const [i, content] of contents.entries()) {
          const blob = await files.get(`${i}`)?.();
          expect(sameBytes(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(1)), content)).toBe(true);
        }
      }),
    );
  });
  it('goes over 65,535 files and over 4 GiB', async () => {
    const many = await zip(...Array.from({ length: 65_600 }, (_, i) => file(`${i}`, new Uint8Array())));
    expect((await open(many)).size).toBe(65_600);
    // a file of 5 GiB that exists only as its length
    const size = 5 * 2 ** 30;
    const heads: Bytes[] = [];
    for await (const piece of zipPieces([
      { name: 'big', size, crc: 1, content: new Uint8Array() },
      file('after', utf8('x')),
    ]))
      if (piece instanceof Uint8Array) heads.push(piece);
    const path = join(dir, 'big.zip');
    const [local = new Uint8Array(), , next = new Uint8Array(), last = new Uint8Array(), ...rest] = heads;
    writeFileSync(path, local);
    execFileSync('truncate', ['-s', String(local.length + size), path]);
    writeFileSync(path, concat([next, last, ...rest]), { flag: 'a' });
    const listing = execFileSync('unzip', ['-l', path], { encoding: 'utf8' });
    expect(listing).toMatch(/5368709120 .* big\n/);
    expect(listing).toMatch(/ 1 .* after\n/);
    rmSync(path);
  }, 60_000);
});

describe('reading refuses', () => {
  const patch = (bytes: Bytes, marker: number, offset: number, value: number[], which = 0): Bytes => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let p = 0, seen = 0; p + 4 <= copy.length; p++)
      if (view.getUint32(p, true) === marker && seen++ === which) {
        copy.set(value, p + offset);
        return copy;
      }
    throw new Error('marker not there');
  };
  const DIR = 0x02014b50;

  it.each([
    ['nothing', 'not-a-zip', async () => new Uint8Array()],
    ['a picture', 'not-a-zip', async () => new Uint8Array(500).fill(7)],
    ['a truncated archive', 'zip-truncated', async () => (await two()).slice(0, -30)],
    [
      'bytes cut out of the middle',
      'zip-broken',
      async () => concat([(await two()).slice(0, 20), (await two()).slice(25)]),
    ],
    ['encryption', 'zip-encrypted', async () => patch(await two(), DIR, 8, [1])],
    ['an unknown method', 'zip-method', async () => patch(await two(), DIR, 10, [12])],
    ['a symbolic link', 'zip-link', async () => patch(await two(), DIR, 38, [0, 0, 0xff, 0xa1])],
    ['a device', 'zip-link', async () => patch(await two(), DIR, 38, [0, 0, 0xff, 0x61])],
    ['a step upwards', 'zip-bad-name', () => zip(file('../a', utf8('x')))],
    ['an absolute path', 'zip-bad-name', () => zip(file('/etc/passwd', utf8('x')))],
    ['a drive', 'zip-bad-name', () => zip(file('C:a', utf8('x')))],
    ['backslashes', 'zip-bad-name', () => zip(file('..\\a', utf8('x')))],
    ['a name that turns round', 'zip-bad-name', () => zip(file('a\u202egpj.exe', utf8('x')))],
    ['the same name twice', 'zip-duplicate-name', () => zip(file('a', utf8('x')), file('A', utf8('y')))],
    ['two files over the same bytes', 'zip-overlap', async () => patch(await two(), DIR, 42, [0, 0, 0, 0], 1)],
    ['another name inside', 'zip-broken', async () => patch(await two(), 0x04034b50, 30, [0x62])],
    [
      'a length beyond the end',
      'zip-truncated',
      async () => {
        const long = patch(await two(), DIR, 20, [0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0], 1);
        return long;
      },
    ],
    ['more than it announces', 'zip-broken', async () => patch(await two(), DIR, 24, [1])],
  ])('%s', async (_name, code, make) => {
    await expect(open(await make())).rejects.toMatchObject({ code });
  });

  it('too many, too large', async () => {
    const limits = { files: 1, total: 100, directory: 1e6 };
    await expect(open(await two(), limits)).rejects.toMatchObject({ code: 'zip-too-many-files' });
    await expect(open(await two(), { ...limits, files: 9, total: 9 })).rejects.toMatchObject({ code: 'zip-too-large' });
    await expect(open(await two(), { ...limits, files: 9, directory: 9 })).rejects.toMatchObject({
      code: 'zip-too-large',
    });
  });

  it('bombs, and unfolds honest files', async () => {
    const packed = (content: Uint8Array, says: number) => {
      const body = new Uint8Array(deflateRawSync(content));
      const bytes = (async () => {
        let all = await zip(file('a', body));
        all = patch(all, 0x04034b50, 8, [8]);
        all = patch(all, DIR, 10, [8]);
        const size = [says & 255, (says >> 8) & 255, (says >> 16) & 255, (says >> 24) & 255];
        return patch(patch(all, 0x04034b50, 22, size), DIR, 24, size);
      })();
      return bytes;
    };
    const zeros = new Uint8Array(1_000_000);
    const honest = await open(await packed(zeros, zeros.length));
    expect((await honest.get('a')?.())?.size).toBe(1_000_000);
    await expect(open(await packed(zeros, 2_000_000_000))).rejects.toMatchObject({ code: 'zip-unfolds-too-far' });
    const liar = await open(await packed(zeros, 1_000));
    await expect(liar.get('a')?.()).rejects.toMatchObject({ code: 'zip-unfolds-too-far' });
  });

  it('whatever is damaged, with one of its own faults and in little time', async () => {
    const sound = await two();
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const broken = sound.slice();
        broken[at] = (broken[at] ?? 0) ^ by;
        try {
          for (const content of (await open(broken)).values()) await content();
        } catch (cause) {
          expect(cause).toHaveProperty('code');
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('plain paths', () => {
  for (const good of ['a', 'a/b.txt', '目录/说明.txt', 'a b', 'dir/']) expect(isPlainPath(good), good).toBe(true);
  for (const bad of ['', '/', 'a//b', './a', 'a/..', 'a.', 'a /b', 'a\u0000', 'a:b', 'x'.repeat(501)])
    expect(isPlainPath(bad), bad).toBe(false);
});
