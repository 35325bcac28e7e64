import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SEALED } from '../../../tests/evidence/packages';
import { around, freshStore, sampleDraft, tamper } from '../../../tests/evidence/samples';
import { verifierPage as buildVerifier } from '../../../tools/verifier';
import { writeWord } from '../../word/write';
import { utf8 } from '../bytes';
import { canonical } from '../canonical';
import { careOf } from '../care';
import { signHead } from '../device';
import { blankDraft } from '../draft';
import { readEntry } from '../entry';
import { erase } from '../erase';
import { keep, keepRecord } from '../keep';
import { sha256Hex } from '../sha256';
import type { Store } from '../store';
import { sumsHere } from '../sums';
import { csvRow } from './catalogue';
import { checkPackage, type Files, insideBase } from './check';
import { html } from './html';
import {
  CHAIN,
  entryPath,
  HEAD,
  KEY,
  LINKS,
  MANIFEST,
  partPath,
  REPORT,
  SUMS,
  SUMS_SIGNATURE,
  TAG_MANIFEST,
} from './layout';
import { articleOf } from './report';
import { previewPackage } from './restore';
import { blobSink } from './sink';
import { verifierPage } from './verifier';
import { type Packed, type Wish, writePackage } from './write';
import { openZip } from './zip-read';

const clock = { now: Date.UTC(2026, 10, 21, 8), zoneOffset: 480, zone: 'Asia/Shanghai' };
const png = { png: new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 3])], { type: 'image/png' }) };
const wish: Wish = {
  title: '某某 <b>投诉</b>',
  recipient: 'regulator',
  records: 'all',
  notes: true,
  verifier: verifierPage,
  word: writeWord,
};
const pack = (store: Store, change: Partial<Wish> = {}) =>
  writePackage(store, { ...wish, ...change }, around, clock, blobSink());

async function sampleLog() {
  const bench = freshStore();
  const { store } = bench;
  await keep(store, sampleDraft(1), png, around);
  await keep(
    store,
    sampleDraft(2, { text: '<script>alert(1)</script>=1+1' }),
    { missing: 'picture-no-permission' },
    around,
  );
  await keepRecord(
    store,
    { ...blankDraft('call', clock, { who: '客服', amountFen: 1234567 }), text: '答应周五回电。' },
    [
      { name: '录音 一.m4a', blob: new Blob(['sound'], { type: 'audio/mp4' }), hold: true },
      { name: 'film.mp4', blob: new Blob(['film'], { type: 'video/mp4' }), hold: false },
    ],
    around,
  );
  await keep(store, sampleDraft(4), png, around);
  await keep(store, sampleDraft(5), png, around);
  await store.putNote({ seq: 1, text: '母亲在场', tags: [], changedAt: clock.now });
  await erase(store, 4, 'whole', around, clock);
  await erase(store, 5, ['picture.png'], around, clock);
  return bench;
}

const dir = mkdtempSync(join(tmpdir(), 'juli-package-'));
afterAll(() => rmSync(dir, { recursive: true }));
const sh = (line: string, cwd: string) => execFileSync('bash', ['-c', line], { cwd, encoding: 'utf8', stdio: 'pipe' });

const none = { missing: 'picture-no-permission' };
const entriesNamed = async ({ archive }: Packed, name: string) =>
  [...insideBase(await openZip(archive)).keys()].filter((path) => path === name);

let packed: Packed;
let files: Files;
let base: string;
beforeAll(async () => {
  packed = await pack((await sampleLog()).store);
  files = insideBase(await openZip(packed.archive));
  writeFileSync(join(dir, packed.name), new Uint8Array(await packed.archive.arrayBuffer()));
  sh(`unzip -q ${packed.name}`, dir);
  base = join(dir, packed.name.replace('.zip', ''));
});

describe('a package', () => {
  it('holds what its layout says', async () => {
    expect(packed).toMatchObject({ included: 6, known: [] });
    expect([...files.keys()].sort()).toEqual(
      [
        ...[1, 2, 3, 5, 6, 7].map(entryPath),
        partPath(1, 0, 'dom.html'),
        partPath(1, 1, 'picture.png'),
        partPath(2, 0, 'dom.html'),
        'data/files/000003-1-file.m4a',
        partPath(5, 0, 'dom.html'),
        ...[
          'data/notes.json',
          'bagit.txt',
          'bag-info.txt',
          CHAIN,
          'links.txt',
          'head.txt',
          'head.sig',
          KEY,
          'exports.txt',
        ],
        ...[
          '证据目录.csv',
          '证据目录.docx',
          '证据目录.html',
          '核验.html',
          '说明.txt',
          'manifest-sha256.txt',
          'tagmanifest-sha256.txt',
        ],
        ...[SUMS, SUMS_SIGNATURE],
      ].sort(),
    );
  });

  it('passes sha256sum, openssl, and the recipe of its own readme', () => {
    const readme = readFileSync(join(base, '说明.txt'), 'utf8');
    const recipe = readme.split('\nLinux\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
    expect(recipe).toHaveLength(4);
    const [sums, added, list, signature] = recipe.map((line) => sh(line, base));
    expect(
      sums
        ?.trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
    expect(added).toBe('没有多出的文件\n');
    expect(list).toBe('SHA256SUMS 没有改动\n');
    expect(signature).toBe('Verified OK\n');
    for (const list of [CHAIN, 'manifest-sha256.txt', 'tagmanifest-sha256.txt']) sh(`sha256sum -c ${list}`, base);
    expect(sh('openssl dgst -sha256 -verify pubkey.pem -signature head.sig head.txt', base)).toBe('Verified OK\n');
    expect(sh('unzip -t ../*.zip', base)).toContain('No errors');
    for (const more of ['more.txt', 'data/SHA256SUMS.sig', 'SHA256SUMS.bak']) {
      writeFileSync(join(base, more), '');
      expect(() => sh(recipe[1] ?? '', base), more).toThrow();
      rmSync(join(base, more));
    }
    // a letter of a file's name in the list: the third line names the list itself
    const all = readFileSync(join(base, SUMS), 'utf8');
    writeFileSync(join(base, SUMS), all.replace('pubkey.pem', 'tubkey.pem'));
    expect(sh(`(${recipe[2]}) 2>&1 || true`, base)).toMatch(/^- SHA256SUMS differ/);
    expect(() => sh(recipe[3] ?? '', base)).toThrow();
    writeFileSync(join(base, SUMS), all);
  });

  it('tells the same in the document as in the page', () => {
    const xml = sh('unzip -p 证据目录.docx word/document.xml', base);
    for (const words of [
      '完整性校验值（SHA-256）',
      '类别',
      '文件格式',
      '&lt;script&gt;alert(1)',
      '母亲在场',
      '¥12,345.67',
    ])
      expect(xml).toContain(words);
    for (const entry of [1, 2, 3, 5, 6, 7]) expect(xml).toContain(`第 ${entry} 号`);
  });

  it('has no document where there are too many records for one', async () => {
    const { store } = freshStore();
    for (let n = 1; n <= 1001; n++) await keep(store, sampleDraft(n, { dom: null }), none, around);
    let asked = 0;
    const word = async () => {
      asked++;
      return new Uint8Array();
    };
    const few = new Set(Array.from({ length: 1000 }, (_, i) => i + 1));
    expect(await entriesNamed(await pack(store, { word, records: few }), '证据目录.docx')).toHaveLength(1);
    const large = await pack(store, { word });
    expect(await entriesNamed(large, '证据目录.docx')).toHaveLength(0);
    expect(asked).toBe(1);
  }, 60_000);

  it('checks as intact, with the end of the log', async () => {
    const check = await checkPackage(files);
    expect(check.faults).toEqual([]);
    expect(check.head).toMatchObject(packed.head);
    expect(check.links.map(({ state }) => state)).toEqual([
      'included',
      'included',
      'included',
      'deleted',
      'included',
      'included',
      'included',
    ]);
  });

  it('says yes and no in words', () => {
    const call = { ...readEntry(utf8(canonical(SEALED))), details: { answered: false, promisedBy: 'me' } };
    expect(articleOf(call, '').text).toMatch(/是否接通[\s\S]*否[\s\S]*谁答应的[\s\S]*本人/);
    expect(articleOf(call, '').text).not.toContain('answered');
  });
  it('tells the number of a call once', () => {
    const call = { ...readEntry(utf8(canonical(SEALED))), sender: '1069', details: { who: '王先生', number: '1069' } };
    expect(articleOf(call, '').text).not.toContain('发送方');
    expect(articleOf(call, '').text.split('1069')).toHaveLength(2);
    expect(articleOf({ ...call, details: {} }, '').text).toContain('发送方');
  });
  it('shows text as text', () => {
    const report = readFileSync(join(base, '证据目录.html'), 'utf8');
    expect(report).not.toContain('<script');
    expect(report).toContain('&#60;script&#62;');
    expect(report).toContain('母亲在场');
    expect(report).toContain('¥12,345.67');
    expect(html`${'<a "\'&\u0000'}`.text).toBe('&#60;a &#34;&#39;&#38;\ufffd');
    const line = {
      number: '1',
      name: '=cmd',
      category: '',
      format: '',
      source: 'a"b',
      time: '',
      proves: '',
      sha256: '',
      path: '',
    };
    expect(csvRow(line)).toContain(`"1","'=cmd","","","a""b"`);
  });

  it('is the same archive when made twice, but for signatures', async () => {
    const bench = await sampleLog();
    await signHead(bench.store, clock.now);
    const [a, b] = [await pack(bench.store), await pack(bench.store)];
    const differing: string[] = [];
    const second = insideBase(await openZip(b.archive));
    for (const [path, open] of insideBase(await openZip(a.archive)))
      if ((await (await open()).text()) !== (await (await second.get(path)?.())?.text())) differing.push(path);
    expect(differing.sort()).toEqual([SUMS, SUMS_SIGNATURE, 'exports.txt', 'tagmanifest-sha256.txt'].sort());
  });

  it('of chosen records holds these, what refers to them, and the whole chain of hashes', async () => {
    const { store } = await sampleLog();
    await keepRecord(store, { ...blankDraft('attachment', clock), refersTo: 1 }, [], around);
    const part = await pack(store, { records: new Set([1]), recipient: 'police' });
    const check = await checkPackage(insideBase(await openZip(part.archive)));
    expect(check.faults).toEqual([]);
    expect(check.entries.map(({ seq }) => seq)).toEqual([1, 6, 7, 8]);
    expect(check.links).toHaveLength(8);
  });

  it('of an empty log is refused, and can be stopped', async () => {
    await expect(pack(freshStore().store)).rejects.toMatchObject({ code: 'log-empty' });
    const { store } = await sampleLog();
    let abandoned = false;
    const sink = {
      ...blobSink(),
      abandon: async () => {
        abandoned = true;
      },
    };
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(writePackage(store, wish, around, clock, sink, { signal })).rejects.toThrow('stopped');
    expect(abandoned).toBe(true);
  });

  it('takes the CRC-32 that was known since a file was kept, and finds out where that is wrong', async () => {
    const bench = await sampleLog();
    const crc32 = vi.fn(sumsHere.crc32);
    const again = () => writePackage(bench.store, wish, around, clock, blobSink(), { sums: { ...sumsHere, crc32 } });
    const { archive } = await again();
    expect(crc32).not.toHaveBeenCalled();
    writeFileSync(join(dir, 'crc.zip'), new Uint8Array(await archive.arrayBuffer()));
    sh('unzip -tq crc.zip', dir);

    const [row] = await bench.store.range(1, 1);
    const picture = readEntry(row?.bytes ?? new Uint8Array()).parts[1]?.sha256 ?? '';
    await tamper(bench, 'blobs', picture, (stored) => ({ ...stored, crc: 1 }));
    const file = partPath(1, 1, 'picture.png');
    await expect(again()).rejects.toMatchObject({ faults: [{ file, fault: 'unreadable' }] });
    await again();
    expect(crc32).toHaveBeenCalledTimes(1);
  });

  it('of a damaged log can still be made, and says what is damaged', async () => {
    const bench = await sampleLog();
    await tamper(bench, 'entries', 2, (row) => {
      const bytes = new TextEncoder().encode(
        new TextDecoder().decode(row.bytes as Uint8Array).replace('alert', 'alarm'),
      );
      return { ...row, bytes };
    });
    const [row] = await bench.store.range(1, 1);
    const picture = readEntry(row?.bytes ?? new Uint8Array()).parts[1]?.sha256 ?? '';
    await tamper(bench, 'blobs', picture, (blob) => ({ ...blob, blob: new Blob([new Uint8Array(7)]) }));
    const made = await pack(bench.store);
    expect(made.known.map(({ file }) => file)).toEqual(
      expect.arrayContaining([entryPath(2), partPath(1, 1, 'picture.png')]),
    );
    const check = await checkPackage(insideBase(await openZip(made.archive)));
    expect(check.faults.map(({ file }) => file)).toEqual(
      expect.arrayContaining([entryPath(2), partPath(1, 1, 'picture.png')]),
    );
  });
});

describe('tampering with a package is named', () => {
  const named = async (changed: Files) => (await checkPackage(changed)).faults.map(({ file }) => file);
  const bytesOf = async (path: string, from = files) =>
    new Uint8Array((await (await from.get(path)?.())?.arrayBuffer()) ?? []);

  // without the long page of the verifier, which would only be summed up again and again
  let lean: Files;
  beforeAll(async () => {
    const { store } = await sampleLog();
    // the second one lists the first
    await pack(store, { verifier: 'x' });
    const { archive } = await pack(store, { verifier: 'x' });
    lean = insideBase(await openZip(archive));
  });
  const LISTS = [MANIFEST, TAG_MANIFEST, CHAIN, LINKS, HEAD, 'exports.txt', 'bag-info.txt', 'bagit.txt'];

  it('one byte of any file', async () => {
    for (const path of files.keys()) {
      const bytes = await bytesOf(path);
      for (const at of new Set([0, bytes.length >> 1, bytes.length - 1])) {
        if (bytes.length === 0) continue;
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ 0x01;
        expect(await named(new Map([...files, [path, async () => new Blob([copy])]])), `${path} at ${at}`).toContain(
          path,
        );
      }
    }
  }, 60_000);
  it('any byte of the list of all sums, and it alone', async () => {
    const bytes = await bytesOf(SUMS, lean);
    const wrong: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      // the lowest bit makes another letter or figure, the sixth changes case or breaks the form, the highest UTF-8
      for (const bit of [1, 0x20, 0x80].filter((_, i) => i === 0 || at % 7 === 0)) {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ bit;
        const told = await named(new Map([...lean, [SUMS, async () => new Blob([copy])]]));
        if (told.some((file) => file !== SUMS && file !== SUMS_SIGNATURE) || !told.includes(SUMS))
          wrong.push(`byte ${at} ^ ${bit}: ${told.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
  it.each(LISTS)(
    'any part of a line of %s: sum, gap, name, end',
    async (list) => {
      const text = new TextDecoder().decode(await bytesOf(list, lean));
      const wrong: string[] = [];
      let at = 0;
      for (const line of text.split('\n')) {
        const gaps = [...line.matchAll(/\s+|[/.-]/g)].flatMap(({ index, 0: gap }) => [index, index + gap.length]);
        for (const place of new Set([0, 1, 63, 64, 65, 66, 67, ...gaps, line.length - 1, line.length])) {
          const copy = new TextEncoder().encode(text);
          const spot = utf8(text.slice(0, at)).length + utf8(line.slice(0, place)).length;
          if (place < 0 || place > line.length || spot >= copy.length) continue;
          for (const bit of [0x01, 0x02, 0x20]) {
            const changed = copy.slice();
            changed[spot] = (changed[spot] ?? 0) ^ bit;
            const told = await named(new Map([...lean, [list, async () => new Blob([changed])]]));
            if (!told.includes(list)) wrong.push(`byte ${spot} ^ ${bit}: ${told.join(', ')}`);
          }
        }
        at += line.length + 1;
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
  it('a line of the list of all sums added, doubled, taken out or moved, and it alone', async () => {
    const text = new TextDecoder().decode(await bytesOf(SUMS, lean));
    const lines = text.split('\n').slice(0, -1);
    const [first = '', second = '', ...rest] = lines;
    const end = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
    const changes: Record<string, string> = {
      added: `${text}${'0'.repeat(64)}  data/none.json\n`,
      doubled: end([first, first, second, ...rest]),
      'taken out': end([second, ...rest]),
      moved: end([second, first, ...rest]),
      'ends early': text.slice(0, -1),
      'other line ends': text.replaceAll('\n', '\r\n'),
      'binary mark': text.replaceAll('  ', ' *'),
      empty: '',
    };
    for (const [what, change] of Object.entries(changes))
      expect([what, ...(await named(new Map([...lean, [SUMS, async () => new Blob([change])]])))].sort()).toEqual(
        [what, SUMS, SUMS_SIGNATURE].sort(),
      );
  });
  it('the list of all sums and a file at once: both', async () => {
    const text = new TextDecoder().decode(await bytesOf(SUMS, lean));
    const report = 'x';
    const listed = new RegExp(`[0-9a-f]{64}(?=  ${REPORT})`);
    const forged = new Map([...lean, [REPORT, async () => new Blob([report])] as const]);
    forged.set(SUMS, async () => new Blob([text.replace(listed, sha256Hex(utf8(report)))]));
    expect((await named(forged)).sort()).toEqual([REPORT, SUMS, SUMS_SIGNATURE].sort());
  });
  it('any file taken out', async () => {
    for (const path of files.keys()) {
      const less = new Map(files);
      less.delete(path);
      expect(await named(less), path).toContain(path);
    }
  });
  it('a file added, and any file cut short', async () => {
    expect(await named(new Map([...files, ['data/files/x.png', async () => new Blob(['x'])]]))).toEqual([
      'data/files/x.png',
    ]);
    for (const path of files.keys()) {
      const bytes = await bytesOf(path);
      if (bytes.length === 0) continue;
      expect(await named(new Map([...files, [path, async () => new Blob([bytes.slice(0, -1)])]])), path).toContain(
        path,
      );
    }
  });
  it('two records swapped, with all lists recomputed but no key', async () => {
    const a = await bytesOf(entryPath(1));
    const b = await bytesOf(entryPath(2));
    const forged = new Map(files);
    forged.set(entryPath(1), async () => new Blob([b]));
    forged.set(entryPath(2), async () => new Blob([a]));
    const swap = (text: string, x: string, y: string) => text.replace(x, '#').replace(y, x).replace('#', y);
    const [one, two] = await Promise.all(
      [a, b].map(async (bytes) => Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')),
    );
    for (const list of [SUMS, CHAIN, 'manifest-sha256.txt', 'links.txt']) {
      const text = swap(new TextDecoder().decode(await bytesOf(list)), one ?? '', two ?? '');
      forged.set(list, async () => new Blob([text]));
    }
    const faults = await named(forged);
    expect(faults).toContain(SUMS_SIGNATURE);
    expect(faults).toContain(entryPath(1));
  });
  it('the key and the signature of the list of sums put in each other’s place', async () => {
    const swapped = new Map(files);
    const [a, b] = [files.get(KEY), files.get(SUMS_SIGNATURE)];
    if (a && b) swapped.set(KEY, b).set(SUMS_SIGNATURE, a);
    expect(await named(swapped)).toEqual(expect.arrayContaining([KEY, SUMS_SIGNATURE]));
  });
  it('nothing at all, or nonsense', async () => {
    expect((await named(new Map())).length).toBeGreaterThan(3);
    expect((await named(new Map([['a', async () => new Blob(['b'])]]))).length).toBeGreaterThan(3);
  });
});

it('the verifier in the package is the one in the sources', async () => {
  expect(
    verifierPage === (await buildVerifier(process.cwd())),
    'run `npm run verifier` and commit what it writes',
  ).toBe(true);
}, 30_000);

it('a copy for sharing holds no personal number, no file and no original, only hashes', async () => {
  const { store } = freshStore();
  await keep(store, sampleDraft(1, { text: '已联系13812345678，身份证11010519491231002X' }), png, around);
  await store.putNote({ seq: 1, text: '我的号码13998765432', tags: [], changedAt: 0 });
  const [row] = await store.range(1, 1);
  const { archive, name } = await pack(store, { masked: true, proves: new Map([[1, '打到13700001111']]) });
  expect(name).toMatch(/^masked-/);
  const files = insideBase(await openZip(archive));
  expect(await checkPackage(files)).toMatchObject({ faults: [], masked: 1 });
  const readmeText = await (await files.get('说明.txt')?.())?.text();
  expect(readmeText).toMatch(/遮住个人号码的副本[\s\S]*data\/masked/);
  expect(readmeText).not.toMatch(/data\/entries|data\/files/);
  const texts = await Promise.all([...files].map(async ([path, open]) => `${path} ${await (await open()).text()}`));
  const document = new Uint8Array((await (await files.get('证据目录.docx')?.())?.arrayBuffer()) ?? []);
  writeFileSync(join(dir, 'masked.docx'), document);
  const wordText = sh('unzip -p masked.docx word/document.xml', dir);
  expect(wordText).toContain('138••••••78');
  expect(texts.join('\n') + wordText).not.toMatch(/13812345678|11010519491231002X|13998765432|13700001111/);
  expect([...files.keys()].filter((path) => path.startsWith('data/'))).toEqual(['data/masked/000001.json']);
  const copy = await (await files.get('data/masked/000001.json')?.())?.text();
  expect(copy).toContain('138••••••78');
  expect(copy).toContain(row?.hash);
  await expect(previewPackage(freshStore().store, archive)).rejects.toMatchObject({ code: 'masked-copy' });
  // it backs nothing up
  expect((await careOf(store, clock.now)).remind).toBe('first');
});
