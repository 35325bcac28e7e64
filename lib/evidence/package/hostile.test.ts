/**
 * Archives made to do harm, each refused with a sentence in every language, and nothing of the log changed. Broken ones
 * that nobody meant stand in zip.test.ts and restore.test.ts.
 */
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { clock, forged, packageOf, repack, SEALED, sampleLog } from '../../../tests/evidence/packages';
import { archiveOf, join, type Raw } from '../../../tests/evidence/raw-zip';
import { around, freshStore, sampleDraft } from '../../../tests/evidence/samples';
import { maybe } from '../../i18n';
import { type Bytes, concat, utf8 } from '../bytes';
import { canonical } from '../canonical';
import { keep } from '../keep';
import { sha256Hex } from '../sha256';
import type { Store } from '../store';
import { verifyAll } from '../verify';
import { LINKS, partPath } from './layout';
import { previewPackage, takeIn } from './restore';

const ALL = 0xffff_ffff;
const larger = (...values: bigint[]) =>
  join([1, 2], [8 * values.length, 2], ...values.map((value): [bigint, number] => [value, 8]));
const zeros = (length: number) => new Uint8Array(deflateRawSync(new Uint8Array(length), { level: 9 }));
/** a file whose bytes unfold to more than it says, or that says so */
const bomb = (body: Bytes, size: number, name = 'SHA256SUMS'): Raw => ({ name, body, method: 8, size });

const zips: [what: string, code: string, make: () => Blob][] = [
  [
    'a size of 2⁶⁰',
    'zip-broken',
    () => archiveOf([{ name: 'a', size: ALL, packed: ALL, extra: larger(1n << 60n, 1n << 60n) }]),
  ],
  [
    'a size for which the larger field is missing',
    'zip-truncated',
    () => archiveOf([{ name: 'a', size: ALL, packed: ALL }]),
  ],
  [
    'a larger field that is cut short',
    'zip-broken',
    () => archiveOf([{ name: 'a', size: ALL, packed: ALL, extra: join([1, 2], [4, 2], [9, 4]) }]),
  ],
  [
    'a field longer than its place',
    'zip-broken',
    () => archiveOf([{ name: 'a', size: ALL, extra: join([1, 2], [500, 2], [9, 4]) }]),
  ],
  ['a place behind the end', 'zip-truncated', () => archiveOf([{ name: 'a', offset: ALL, extra: larger(1n << 40n) }])],
  ['a place in the directory', 'zip-broken', () => archiveOf([{ name: 'a' }, { name: 'b', offset: 70 }])],
  ['more files than there are', 'zip-broken', () => archiveOf([{ name: 'a' }], { count: 2 })],
  ['fewer files than there are', 'zip-broken', () => archiveOf([{ name: 'a' }, { name: 'b' }], { count: 1 })],
  ['a larger end that is not there', 'zip-broken', () => archiveOf([{ name: 'a' }], { count: 0xffff })],
  [
    'a larger end that counts to 2⁴⁰',
    'zip-too-many-files',
    () => {
      const end = join(
        [0x06064b50, 4],
        [44n, 8],
        [45, 2],
        [45, 2],
        [0, 8],
        [1n << 40n, 8],
        [1n << 40n, 8],
        [47n, 8],
        [32n, 8],
      );
      return archiveOf([{ name: 'a' }], { count: 0xffff, zip64: join(end, [0x07064b50, 4], [0, 4], [79n, 8], [1, 4]) });
    },
  ],
  [
    'a second archive in the comment',
    'zip-broken',
    () => archiveOf([{ name: 'a' }], { comment: join([0x06054b50, 4], [0, 16], [0, 2]) }),
  ],
  [
    'another archive in front',
    'not-a-package',
    () => archiveOf([{ name: 'b' }], { before: utf8('PK\u0003\u0004 something else') }),
  ],
  [
    'one file twice over the same bytes',
    'zip-overlap',
    () =>
      archiveOf([
        { name: 'a', body: utf8('x'.repeat(99)) },
        { name: 'b', offset: 0 },
      ]),
  ],
  [
    'a file inside another',
    'zip-overlap',
    () =>
      archiveOf([
        { name: 'a', body: utf8('x'.repeat(99)) },
        { name: 'b', offset: 40 },
      ]),
  ],
  ['another name before the bytes', 'zip-broken', () => archiveOf([{ name: 'a', local: { name: 'b' } }])],
  ['another method before the bytes', 'zip-broken', () => archiveOf([{ name: 'a', local: { method: 8 } }])],
  ['another size before the bytes', 'zip-broken', () => archiveOf([{ name: 'a', local: { size: 5, packed: 5 } }])],
  ['encrypted only before the bytes', 'zip-broken', () => archiveOf([{ name: 'a', local: { flags: 0x0801 } }])],
  ['encrypted', 'zip-encrypted', () => archiveOf([{ name: 'a', flags: 0x0801 }])],
  ['encrypted strongly', 'zip-encrypted', () => archiveOf([{ name: 'a', flags: 0x0840 }])],
  ['a masked directory', 'zip-encrypted', () => archiveOf([{ name: 'a', flags: 0x2800 }])],
  ['a method nobody knows', 'zip-method', () => archiveOf([{ name: 'a', method: 99 }])],
  ['a link', 'zip-link', () => archiveOf([{ name: 'a', body: utf8('/etc/passwd'), mode: 0o120777 }])],
  ['a socket', 'zip-link', () => archiveOf([{ name: 'a', mode: 0o140644 }])],
  ['a name twice', 'zip-duplicate-name', () => archiveOf([{ name: 'a' }, { name: 'a' }])],
  [
    'a name in capitals too',
    'zip-duplicate-name',
    () => archiveOf([{ name: 'x/SHA256SUMS' }, { name: 'X/sha256sums' }]),
  ],
  ['a name composed otherwise', 'zip-duplicate-name', () => archiveOf([{ name: 'caf\u00e9' }, { name: 'cafe\u0301' }])],
  ['a file that is a folder too', 'zip-duplicate-name', () => archiveOf([{ name: 'x/a' }, { name: 'X' }])],
  [
    'a folder that is a file too',
    'zip-duplicate-name',
    () => archiveOf([{ name: 'x' }, { name: 'x/', body: new Uint8Array() }]),
  ],
  ['a name with a zero byte', 'zip-bad-name', () => archiveOf([{ name: 'a\u0000.html' }])],
  ['a name that is not UTF-8', 'zip-bad-name', () => archiveOf([{ name: new Uint8Array([0xc3, 0x28]) }])],
  ['no name', 'zip-bad-name', () => archiveOf([{ name: '' }])],
  ...[
    '..',
    '../a',
    'a/../../b',
    '/a',
    '//server/a',
    '\\\\server\\a',
    'a\\b',
    'C:\\a',
    'c:a',
    'a:stream',
    './a',
    'a/./b',
    'a//b',
    'a.',
    'a ',
    'a\n',
    'a\u202etxt.exe',
    'a*',
    '~/\u007f',
  ].map((name): [string, string, () => Blob] => [
    `the name ${JSON.stringify(name)}`,
    'zip-bad-name',
    () => archiveOf([{ name }]),
  ]),
  ['a size no deflate could reach', 'zip-unfolds-too-far', () => archiveOf([bomb(zeros(1000), 2_000_000_000)])],
  [
    'a package that unfolds a thousand times',
    'zip-unfolds-too-far',
    () => archiveOf([bomb(zeros(60_000_000), 60_000_000)]),
  ],
  [
    'many that do so together',
    'zip-unfolds-too-far',
    () => archiveOf(Array.from({ length: 40 }, (_, i) => bomb(zeros(1_000_000), 1_000_000, `${i}`))),
  ],
];

let archive: Blob;
let own: Store;
beforeAll(async () => {
  archive = await packageOf(await sampleLog());
  own = await sampleLog();
});

/** All that must stay as it is. */
const state = async () =>
  JSON.stringify([
    await own.head(),
    await own.range(1, 99),
    await own.books(),
    await own.notes(),
    await verifyAll(own),
  ]);

/** Why it was refused; '' when it was not. Whatever it was, the log is as before and the reason has words. */
async function refusal(bad: Blob): Promise<string> {
  const before = await state();
  const code = await (async () => takeIn(own, await previewPackage(own, bad), 'x', around, clock))().then(
    () => '',
    (cause: unknown) =>
      typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause),
  );
  expect(await state()).toBe(before);
  for (const lang of ['zh-CN', 'zh-TW', 'en'] as const)
    expect(maybe(lang, `problem.${code}`), `${lang}: a sentence for ${code}`).toBeTruthy();
  return code;
}

describe('a hostile archive is refused, and nothing changes', () => {
  it.each(zips)('%s', async (_what, code, make) => {
    expect(await refusal(make())).toBe(code);
  });

  it('unfolds a liar no further than it says', async () => {
    const liar = archiveOf([
      bomb(zeros(5_000_000), 1000, 'x/SHA256SUMS'),
      bomb(zeros(9), 9, 'x/links.txt'),
      bomb(zeros(9), 9, 'x/pubkey.pem'),
    ]);
    expect(await refusal(liar)).toBe('not-a-package');
  });
});

describe('a hostile package is refused, and nothing changes', () => {
  const changed = (change: (path: string, bytes: Bytes) => Bytes | null) =>
    repack(archive, (files) => {
      for (const [path, bytes] of [...files]) {
        const now = change(path, bytes);
        if (now === null) files.delete(path);
        else files.set(path, now);
      }
    });
  const entry = (change: object) => canonical({ ...SEALED, ...change });
  const part = (name: string, text: string) => ({
    name,
    type: 'text/html',
    size: utf8(text).length,
    sha256: sha256Hex(utf8(text)),
    held: true,
  });

  it.each<[string, string, () => Promise<Blob>]>([
    [
      'a link marked as deleted by nobody',
      'package-damaged',
      () =>
        changed((path, bytes) =>
          path.endsWith(LINKS) ? utf8(new TextDecoder().decode(bytes).replace('included', 'deleted')) : bytes,
        ),
    ],
    [
      'links without end',
      'package-damaged',
      () => changed((path, bytes) => (path.endsWith(LINKS) ? concat(Array.from({ length: 50 }, () => bytes)) : bytes)),
    ],
    [
      'links that are no text',
      'package-damaged',
      () => changed((path, bytes) => (path.endsWith(LINKS) ? new Uint8Array(90).fill(0xff) : bytes)),
    ],
    ['no key', 'not-a-package', () => changed((path, bytes) => (path.endsWith('pubkey.pem') ? null : bytes))],
    [
      'a key that is none',
      'not-a-package',
      () =>
        changed((path, bytes) => (path.endsWith('pubkey.pem') ? utf8('-----BEGIN PUBLIC KEY-----\nAAAA\n') : bytes)),
    ],
    [
      'a time that never was',
      'not-a-package',
      () =>
        changed((path, bytes) =>
          path.endsWith('head.txt')
            ? utf8(new TextDecoder().decode(bytes).replace(/signed-at \d{4}-\d\d/, 'signed-at 2026-99'))
            : bytes,
        ),
    ],
    ['a record of a later version', 'version-unknown', () => forged(entry({ v: 7 }))],
    ['a record of 17 MB', 'package-damaged', () => forged(`{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`)],
    [
      'a record a hundred thousand deep',
      'package-damaged',
      () => forged(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ],
    ['a record that reaches for the prototype', 'package-damaged', () => forged('{"__proto__":{"polluted":1}}')],
    [
      'details that reach for the prototype',
      'package-damaged',
      () => forged(canonical({ ...SEALED, details: JSON.parse('{"__proto__":"x"}') as object })),
    ],
    ['a field nobody knows', 'package-damaged', () => forged(entry({ constructor: 'x' }))],
    ['a field twice', 'package-damaged', () => forged(entry({}).replace('{', '{"after":[],'))],
    ['a number that is none', 'package-damaged', () => forged(entry({}).replace('"seq":1', '"seq":1e0'))],
    [
      'a script in the fragment of a page',
      'snapshot-active',
      () =>
        forged(entry({ parts: [part('dom.html', '<svg><script>1</script></svg>')] }), [
          [partPath(1, 0, 'dom.html'), '<svg><script>1</script></svg>'],
        ]),
    ],
    [
      'a page that leaves',
      'snapshot-active',
      () =>
        forged(entry({ parts: [part('page.html', '<meta http-equiv="refresh" content="0;url=https://x/">')] }), [
          [partPath(1, 0, 'page.html'), '<meta http-equiv="refresh" content="0;url=https://x/">'],
        ]),
    ],
    [
      'a fragment that is no text',
      'snapshot-active',
      async () => {
        const bytes = '\ud800'.repeat(3);
        return forged(entry({ parts: [part('dom.html', `<p ${bytes}`)] }), [
          [partPath(1, 0, 'dom.html'), `<p ${bytes}`],
        ]);
      },
    ],
  ])('%s', async (_what, code, make) => {
    expect(await refusal(await make())).toBe(code);
  });

  it('leaves no property on every object', () => {
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('what a stranger signs well comes in as theirs alone', () => {
  it('a deletion in it deletes nothing here', async () => {
    const { store } = freshStore();
    const mine = await keep(store, sampleDraft(1), { missing: 'picture-no-permission' }, around);
    const deletes = { seq: 1, hash: mine.hash, prev: '0'.repeat(64), whole: true, parts: [] };
    const theirs = await forged(canonical({ ...SEALED, kind: 'deletion', refersTo: 1, deletes }));
    await takeIn(store, await previewPackage(store, theirs), 'x', around, clock);
    expect(await verifyAll(store)).toMatchObject({ total: 2, intact: 2, deleted: 0, faults: [] });
    expect((await store.range(1, 1))[0]?.bytes).not.toBeNull();
  });

  it('bytes under a hash that is here already do not replace them', async () => {
    const { store } = freshStore();
    const picture = new Blob(['mine'], { type: 'image/png' });
    await keep(store, sampleDraft(1), { png: picture }, around);
    const sha256 = sha256Hex(utf8('mine'));
    const poisoned = await forged(
      canonical({ ...SEALED, parts: [{ name: 'a.png', type: 'image/png', size: 5, sha256, held: true }] }),
      [[partPath(1, 0, 'a.png'), 'other']],
    );
    await takeIn(store, await previewPackage(store, poisoned), 'x', around, clock, { damaged: true });
    expect(await (await store.blob(sha256))?.text()).toBe('mine');
    expect((await verifyAll(store)).faults).toEqual([]);
  });
});
