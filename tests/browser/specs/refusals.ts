import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { utf8 } from '../../../lib/evidence/bytes';
import { canonical } from '../../../lib/evidence/canonical';
import { partPath } from '../../../lib/evidence/package/layout';
import { sha256Hex } from '../../../lib/evidence/sha256';
import { fill as filled } from '../../../lib/i18n';
import words from '../../../lib/i18n/zh-CN';
import { forged, packageOf, SEALED, sampleLog } from '../../evidence/packages';
import { archiveOf } from '../../evidence/raw-zip';
import { choose, escaped, fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, type Tab } from '../driver';
import { speakChinese } from '../session';
import type { Spec } from '../shape';

const zeros = (length: number) => new Uint8Array(deflateRawSync(new Uint8Array(length), { level: 9 }));
const ACTIVE = '<svg><script>globalThis.ran = true</script></svg>';

/**
 * Files that a person might be handed, and what the page says of each: one of every kind, as a person meets it. All of
 * them stand in lib/evidence/package/hostile.test.ts. No two that follow each other are told the same, so that what is
 * still shown of one is never taken for the answer to the next.
 */
async function table(): Promise<[what: string, file: Blob, sentence: string][]> {
  const sound = await packageOf(await sampleLog());
  const bytes = new Uint8Array(await sound.arrayBuffer());
  const flipped = bytes.slice();
  const at = Buffer.from(bytes).indexOf(utf8('您的账单'));
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  const part = {
    name: 'dom.html',
    type: 'text/html',
    size: ACTIVE.length,
    sha256: sha256Hex(utf8(ACTIVE)),
    held: true,
  };
  const listed = words['restore.fault.changed'];
  return [
    ['a picture', new Blob([new Uint8Array(900).fill(7)]), words['problem.not-a-zip']],
    ["somebody else's archive", archiveOf([{ name: 'holiday.txt' }]), words['problem.not-a-package']],
    ['nothing', new Blob([]), words['problem.not-a-zip']],
    ['cut short', sound.slice(0, sound.size - 900), words['problem.zip-truncated']],
    [
      'a bomb',
      archiveOf([{ name: 'SHA256SUMS', body: zeros(60_000_000), method: 8, size: 60_000_000 }]),
      words['problem.zip-unfolds-too-far'],
    ],
    ['a way out of the folder', archiveOf([{ name: '../../a' }]), words['problem.zip-bad-name']],
    ['a link', archiveOf([{ name: 'a', body: utf8('/etc/passwd'), mode: 0o120777 }]), words['problem.zip-link']],
    ['encrypted by another program', archiveOf([{ name: 'a', flags: 0x0801 }]), words['problem.zip-encrypted']],
    ['a name twice', archiveOf([{ name: 'a' }, { name: 'a' }]), words['problem.zip-duplicate-name']],
    [
      'files over each other',
      archiveOf([
        { name: 'a', body: utf8('x'.repeat(99)) },
        { name: 'b', offset: 40 },
      ]),
      words['problem.zip-overlap'],
    ],
    ['more files announced than there are', archiveOf([{ name: 'a' }], { count: 0xfffe }), words['problem.zip-broken']],
    ['one byte changed', new Blob([flipped]), listed],
    ['a record of 17 MB', await forged(`{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`), words['restore.fault.unreadable']],
    [
      'a script in a snapshot',
      await forged(canonical({ ...SEALED, parts: [part] }), [[partPath(1, 0, 'dom.html'), ACTIVE]]),
      filled(words['restore.active'], { n: 1 }),
    ],
    [
      'a record a hundred thousand deep',
      await forged(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      words['restore.fault.unreadable'],
    ],
    ['of a later version', await forged(canonical({ ...SEALED, v: 7 })), words['problem.version-unknown']],
  ];
}

/** A bad file is refused in a sentence, the page goes on working, and the log is as it was. */
export const refusals: Spec = {
  name: 'files that are broken, foreign or made to do harm are refused in a sentence, and change nothing',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-refusals-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'new');
      await fill(desk, words['new.text.call'], '说要联系我单位。');
      await press(desk, words['new.save']);
      await said(desk, /已存好，第 1 号/);
      const before = await everything(desk);
      await goTo(desk, 'restore');
      let last = '';
      for (const [i, [what, file, sentence]] of (await table()).entries()) {
        assert.notEqual(sentence, last, what);
        last = sentence;
        const path = join(dir, `${i}.zip`);
        writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
        await choose(desk, path);
        const seen = await said(desk, new RegExp(`${i}\\.zip[\\s\\S]*${escaped(sentence).source}`));
        console.log(`    ${what}: ${sentence}`);
        // with a script in it a package may be as it was packed; what could run stays out
        assert.equal(seen.includes(words['restore.intact']), what === 'a script in a snapshot', what);
      }
      await desk.screenshot(`${out}/${browser}-refused.png`);
      assert.equal(await everything(desk), before, 'nothing of the log changed');
      assert.equal(await desk.run(() => 'ran' in globalThis), false, 'nothing ran');
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** All rows of the log's database but what is derived, as text; of bytes their sum, of a key what it is. */
const everything = (desk: Tab) =>
  desk.run(async () => {
    const sumOf = async (bytes: ArrayBuffer) => {
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return `${bytes.byteLength} bytes, ${[...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    };
    const plain = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) return [value.type, await sumOf(await value.arrayBuffer())];
      if (value instanceof ArrayBuffer) return sumOf(value);
      if (ArrayBuffer.isView(value))
        return sumOf(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice().buffer as ArrayBuffer);
      if (value instanceof CryptoKey)
        return value.extractable ? crypto.subtle.exportKey('jwk', value) : [value.type, value.algorithm, value.usages];
      if (value instanceof Date) return value.toISOString();
      if (Array.isArray(value)) return Promise.all(value.map(plain));
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).map(async ([name, one]) => [name, await plain(one)]);
      return Object.fromEntries(await Promise.all(fields));
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('juli-evidence');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    const all: unknown[] = [];
    for (const name of ['entries', 'blobs', 'notes', 'books', 'foreign', 'meta'])
      all.push([
        name,
        await new Promise<unknown[]>((resolve, reject) => {
          const request = db.transaction(name).objectStore(name).getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => resolve(request.result);
        }),
      ]);
    db.close();
    return JSON.stringify(await plain(all));
  });
