import { beforeAll, describe, expect, it } from 'vitest';
import { clock, forged, packageOf, png, repack, SEALED, sampleLog } from '../../../tests/evidence/packages';
import { around, freshStore, sampleDraft } from '../../../tests/evidence/samples';
import { listBooks, shelfOf } from '../books';
import { type Bytes, utf8 } from '../bytes';
import { canonical } from '../canonical';
import { blankDraft } from '../draft';
import { readEntry } from '../entry';
import { keep, keepRecord } from '../keep';
import { readLog } from '../log';
import { sha256Hex } from '../sha256';
import { verifyAll } from '../verify';
import { isInert } from './inert';
import { partPath } from './layout';
import type { Archive } from './locked';
import { previewPackage, takeIn } from './restore';

let archive: Blob;
beforeAll(async () => {
  archive = await packageOf(await sampleLog());
});

describe('taking a package in', () => {
  it('shows first, then adds it as a book that checks like the log it came from', async () => {
    const { store } = freshStore();
    await keep(store, sampleDraft(70), png, around);
    const preview = await previewPackage(store, archive);
    expect(preview).toMatchObject({ kinds: { message: 3, call: 1, deletion: 1 }, known: 'new', active: [] });
    expect(preview.check.faults).toEqual([]);
    expect((await store.head()).seq).toBe(1);

    const { book, kept } = await takeIn(store, preview, 'backup.zip', around, clock);
    expect(kept.seq).toBe(2);
    const shelf = shelfOf(store, book);
    expect(await verifyAll(shelf)).toEqual({ total: 6, intact: 6, deleted: 1, faults: [], signature: 'valid' });
    const { rows } = await readLog(shelf, null, 9);
    expect(rows.map((row) => row.excerpt)[2]).toContain('第4条');
    expect(book.notes).toEqual([{ seq: 1, text: '备注', tags: ['重要'], changedAt: 1 }]);
    // the own log is untouched and goes on
    expect(await verifyAll(store)).toMatchObject({ total: 2, intact: 2, faults: [] });
    expect((await previewPackage(store, archive)).known).toBe('book');
    await expect(takeIn(store, await previewPackage(store, archive), 'again', around, clock)).rejects.toMatchObject({
      code: 'already-here',
    });
    expect(await listBooks(store)).toHaveLength(1);
  });

  it('holds every byte of the log it came from', async () => {
    const from = await sampleLog();
    const { store } = freshStore();
    const { book } = await takeIn(store, await previewPackage(store, await packageOf(from)), 'x', around, clock);
    const there = await from.range(1, 6);
    const here = await store.foreign(book.id, 1, 6);
    expect(here.map(({ seq, hash, bytes }) => [seq, hash, bytes && [...bytes]])).toEqual(
      there.map(({ seq, hash, bytes }) => [seq, hash, bytes && [...bytes]]),
    );
    for (const { bytes } of there)
      for (const part of bytes === null ? [] : readEntry(bytes).parts)
        expect(await (await store.blob(part.sha256))?.text()).toBe(await (await from.blob(part.sha256))?.text());
  });

  it('of a part of a log says which records stayed away', async () => {
    const { store } = freshStore();
    const { book } = await takeIn(
      store,
      await previewPackage(store, await packageOf(await sampleLog(), new Set([3]))),
      'x',
      around,
      clock,
    );
    const { rows } = await readLog(shelfOf(store, book), null, 9);
    expect(rows.filter((row) => row.withheld).map((row) => row.seq)).toEqual([5, 4, 1]);
    expect(rows.every((row) => row.intact)).toBe(true);
  });

  it('knows the own log again', async () => {
    const store = await sampleLog();
    const own = await previewPackage(store, await packageOf(store));
    expect(own.known).toBe('own');
  });

  it('reads a large file of an encrypted archive a piece at a time, and lays it aside on the way in', async () => {
    const from = freshStore().store;
    const film = new Uint8Array(17 * 1024 * 1024).map((_, i) => i >> 8);
    const blob = new Blob([film], { type: 'video/mp4' });
    await keepRecord(from, blankDraft('attachment', clock), [{ name: 'a.mp4', blob, hold: true }], around);
    const plain = await packageOf(from);
    let longest = 0;
    // what `openLocked` answers: no Blob, and each stretch of it is decrypted into memory
    const archive: Archive = {
      size: plain.size,
      slice(a, b) {
        longest = Math.max(longest, b - a);
        return plain.slice(a, b);
      },
    };
    const { store } = freshStore();
    const preview = await previewPackage(store, archive);
    expect(preview.check.faults).toEqual([]);
    const laid: number[] = [];
    const aside = {
      async put(pieces: AsyncGenerator<Bytes>) {
        const all: Bytes[] = [];
        for await (const piece of pieces) all.push(piece);
        laid.push(all.length);
        return new Blob(all);
      },
    };
    const { book } = await takeIn(store, preview, 'x', around, clock, { damaged: false }, aside);
    expect(laid).toEqual([5]);
    expect(longest).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(await verifyAll(shelfOf(store, book))).toMatchObject({ total: 1, intact: 1, faults: [] });
  });

  it('made good after an interruption', async () => {
    const { store } = freshStore();
    const preview = await previewPackage(store, archive);
    const [first, second] = await Promise.all([
      takeIn(store, preview, 'a', around, clock),
      takeIn(store, preview, 'a', around, clock),
    ]);
    expect(first.kept.seq).toBe(second.kept.seq);
    expect(await listBooks(store)).toHaveLength(1);
  });
});

describe('refusals leave no trace', () => {
  const refuse = async (bad: Blob) => {
    const { store } = freshStore();
    const outcome = await (async () => takeIn(store, await previewPackage(store, bad), 'x', around, clock))().then(
      () => 'taken in',
      (cause: unknown) => (typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : cause),
    );
    expect((await store.head()).seq).toBe(0);
    expect(await store.books()).toEqual([]);
    return outcome;
  };
  const entry = (change: object) => canonical({ ...SEALED, ...change });

  it('what is no package', async () => {
    expect(await refuse(new Blob(['hello']))).toBe('not-a-zip');
    expect(await refuse(archive.slice(0, -100))).toBe('zip-truncated');
    expect(
      await refuse(
        await repack(archive, (files) => {
          files.clear();
          files.set('a.txt', utf8('x'));
        }),
      ),
    ).toBe('not-a-package');
  });
  it('one that was changed, unless knowingly', async () => {
    const damaged = await repack(archive, (files) => {
      for (const [path, bytes] of files) if (path.endsWith(partPath(3, 1, 'picture.png'))) bytes[0] = 0;
    });
    expect(await refuse(damaged)).toBe('package-damaged');
    const { store } = freshStore();
    const { book } = await takeIn(store, await previewPackage(store, damaged), 'x', around, clock, { damaged: true });
    expect(book.faults.map(({ file }) => file)).toContain(partPath(3, 1, 'picture.png'));
    // entries 1, 3 and 4 share one picture, so its sound copy came in with them
    expect((await verifyAll(shelfOf(store, book))).faults).toEqual([]);
  });
  it('one that was forged around a script, a huge record, a newer form', async () => {
    // the forgery itself is good: without the poison it is taken in
    const { store } = freshStore();
    expect((await previewPackage(store, await forged(entry({})))).check.faults).toEqual([]);
    const dom = '<div><script>alert(1)</script></div>';
    const part = { name: 'dom.html', type: 'text/html', size: dom.length, sha256: sha256Hex(utf8(dom)), held: true };
    const active = await forged(entry({ parts: [part] }), [[partPath(1, 0, 'dom.html'), dom]]);
    expect(await refuse(active)).toBe('snapshot-active');
    const page = { ...part, name: 'page.html' };
    const activePage = await forged(entry({ parts: [page] }), [[partPath(1, 0, 'page.html'), dom]]);
    expect(await refuse(activePage)).toBe('snapshot-active');
    expect(await refuse(await forged(entry({ v: 3 })))).toBe('version-unknown');
    expect(await refuse(await forged(`{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`))).toBe('package-damaged');
    expect(await refuse(await forged('[['.repeat(100_000)))).toBe('package-damaged');
    expect(await refuse(await forged('{"__proto__":{"x":1}}'))).toBe('package-damaged');
  });
});

describe('isInert', () => {
  it.each([
    '',
    '文字',
    '<div class="a"><p data-frozen-href="https://x/?a=1&amp;b">请还款<br></p></div>',
    '<svg><path></path></svg>',
  ])('accepts %s', (good) => {
    expect(isInert(good)).toBe(true);
  });
  it.each([
    '<script>1</script>',
    '<ScRiPt >1</script>',
    '<div onclick="x">',
    '<img src="https://x">',
    '<a href="javascript:1">',
    '<p style="background:url(x)">',
    "<p class='a'>",
    '<p class=a>',
    '<!-- x -->',
    '<!doctype html>',
    '<iframe>',
    'a < b',
    '<p class="a"onclick="b">',
  ])('refuses %s', (bad) => {
    expect(isInert(bad)).toBe(false);
  });
  it('is quick on hostile text', () => {
    const start = performance.now();
    isInert(`<a${' b="'.repeat(100_000)}`);
    isInert('<'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
