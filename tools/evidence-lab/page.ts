/** Runs inside a real browser: the evidence room on that browser's own database, driven from tools/evidence-lab.ts. */
import { shelfOf } from '../../lib/evidence/books';
import { canonical } from '../../lib/evidence/canonical';
import { blankDraft } from '../../lib/evidence/draft';
import { START, type Surroundings, seal } from '../../lib/evidence/entry';
import { freshSalt, keep, keepRecord } from '../../lib/evidence/keep';
import { makeLock } from '../../lib/evidence/lock/keys';
import { readLog } from '../../lib/evidence/log';
import { withAside } from '../../lib/evidence/package/aside';
import { openLocked } from '../../lib/evidence/package/locked';
import { lockedSink } from '../../lib/evidence/package/locked-sink';
import { previewPackage, takeIn } from '../../lib/evidence/package/restore';
import { blobSink, fileSink } from '../../lib/evidence/package/sink';
import { verifierPage } from '../../lib/evidence/package/verifier';
import { writePackage } from '../../lib/evidence/package/write';
import { packTexts, wordsOf } from '../../lib/evidence/search';
import { openStore } from '../../lib/evidence/store';
import { sumsBeside } from '../../lib/evidence/sums-beside';
import { verifyAll } from '../../lib/evidence/verify';

const around: Surroundings = {
  tool: { version: 'lab', pack: 'lab' },
  browser: { name: 'lab', version: '1', platform: 'linux' },
};
const clock = () => ({ now: Date.now(), zoneOffset: 480, zone: 'Asia/Shanghai' });
const draft = (n: number, dom: string | null = null) => ({
  ...blankDraft('message', clock()),
  how: 'card' as const,
  url: 'https://messages.google.com/web/conversations/7',
  sender: `1069${n % 97}`,
  text: `【示例】第${n}条:您的账单已逾期${n % 31}天,请联系我们处理。退订回T。`.repeat(1 + (n % 3)),
  dom,
});
const noise = (size: number) => {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
  return bytes;
};
const none = { missing: 'picture-no-permission' };
const store = openStore('lab');
let packed: Blob | null = null;
/** as the desk has them */
const sums = sumsBeside(() => new Worker('/sums.js'), Math.max(2, Math.min(4, navigator.hardwareConcurrency)));

const lab = {
  /** keeps until killed, telling each number only after it is durable */
  async write(context: number): Promise<void> {
    for (let n = 0; ; n++) {
      const picture = n % 4 === 0 ? { png: new Blob([noise(30_000)], { type: 'image/png' }) } : none;
      const kept = await keep(store, draft(n, n % 2 ? '<p>x</p>' : null), picture, around);
      console.log(`kept ${kept.seq} ${kept.hash} ${context}`);
    }
  },
  async state() {
    const verified = await verifyAll(store);
    const rows = await store.range(1, Number.MAX_SAFE_INTEGER);
    return { verified, hashes: rows.map(({ seq, hash }) => `${seq} ${hash}`) };
  },
  async capture(count: number) {
    const pictures = Array.from({ length: count }, () => new Blob([noise(150_000)], { type: 'image/png' }));
    const dom = `<p>${'文'.repeat(13_300)}</p>`;
    const start = performance.now();
    for (const [n, png] of pictures.entries()) await keep(store, draft(n, dom + n), { png }, around);
    return (count * 1000) / (performance.now() - start);
  },
  async textOnly(count: number) {
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const start = performance.now();
      await keep(store, draft(n), none, around);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(count * 0.95)];
  },
  /** sealed entries written in bulk, past the one write path, only to have many */
  async fill(count: number): Promise<void> {
    await store.head();
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lab');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    let head = await store.head();
    if (head.seq === 0) head = START;
    while (head.seq < count) {
      const tx = db.transaction(['entries', 'texts', 'meta'], 'readwrite');
      const texts = [];
      for (let i = 0; i < 512 && head.seq < count; i++) {
        const { entry, bytes, hash } = seal(draft(head.seq + 1), [], [], around, freshSalt(), head);
        const { seq, id, prev, capturedAt, refersTo } = entry;
        tx.objectStore('entries').put({ seq, id, hash, prev, bytes, capturedAt, refersTo });
        texts.push({ from: seq, to: seq, text: wordsOf(entry), at: [0] });
        head = { seq, hash };
      }
      tx.objectStore('texts').put(packTexts(texts));
      tx.objectStore('meta').put({ key: 'head', value: head });
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
    }
    db.close();
  },
  async list() {
    return median(9, () => readLog(store, null, 50));
  },
  async search() {
    return median(9, () => store.search('第77777条', 50));
  },
  /**
   * What was put into the page's file field, as a person attaches a recording: files on a disk. Blobs made of bytes will
   * not do: of those Chromium holds 500 MiB in all, and where it cannot move them to a disk, whatever is above is broken.
   */
  async attach(): Promise<void> {
    const files = [...(document.querySelector('input')?.files ?? [])];
    for (const file of files)
      await keepRecord(store, blankDraft('attachment', clock()), [{ name: file.name, blob: file, hold: true }], around);
  },
  async pack() {
    const heap = watchHeap();
    const start = performance.now();
    const wish = {
      title: 'lab',
      recipient: 'self' as const,
      records: 'all' as const,
      notes: true,
      verifier: verifierPage,
    };
    const { archive } = await writePackage(store, wish, around, clock(), blobSink(), { sums });
    packed = archive;
    return { ms: performance.now() - start, size: archive.size, heap: heap() };
  },
  async check() {
    if (packed === null) throw new Error('nothing packed');
    const start = performance.now();
    const other = openStore('lab-other');
    const preview = await previewPackage(other, packed, { sums });
    const read = performance.now() - start;
    const { book } = await takeIn(other, preview, 'lab', around, clock());
    const verified = await verifyAll(shelfOf(other, book));
    return { faults: preview.check.faults, read, verified };
  },
  /** the same under a passphrase, from file to file: packed, looked into, taken in, checked */
  async locked() {
    const heap = watchHeap();
    const folder = await navigator.storage.getDirectory();
    const plain = await fileSink(await folder.getFileHandle('locked', { create: true }));
    const wish = { title: 'lab', recipient: 'self' as const, records: 'all' as const, notes: true, verifier: '' };
    const start = performance.now();
    const sink = await lockedSink(plain, 'lab');
    const { archive } = await writePackage(store, wish, around, clock(), sink, { sums });
    const made = performance.now() - start;
    const other = openStore('lab-unlocked');
    const preview = await previewPackage(other, await openLocked(archive, 'lab'), { sums });
    const accept = { damaged: false };
    const { book } = await withAside((aside) => takeIn(other, preview, 'lab', around, clock(), accept, aside));
    const verified = await verifyAll(shelfOf(other, book));
    return { made, taken: performance.now() - start - made, heap: heap(), size: archive.size, verified };
  },
  /** a lock laid over all of it: how long that takes, how often it tells how far it is, how long the page once stood still */
  async lock() {
    const { row, root } = await makeLock('lab', Date.now());
    const own = openStore('lab', {}, { root: async () => root });
    await own.putLock(null, row);
    const pause = watchPauses();
    let told = 0;
    const start = performance.now();
    await own.convert({
      progress: () => {
        told++;
      },
    });
    const taken = performance.now() - start;
    const longest = pause();
    const { phase } = (await own.lock()) ?? { phase: 'none' };
    return { taken, told, longest, phase, verified: await verifyAll(own) };
  },
  /** strict transactions a second that write nothing but files so large, or next to nothing: no record can be kept faster here */
  async floor(count: number, sizes: readonly number[] = []) {
    const files = Array.from({ length: count }, () => sizes.map((size) => new Blob([noise(size)])));
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lab-floor', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const start = performance.now();
    for (let n = 0; n < count; n++)
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
        tx.objectStore('rows').put(files[n], n);
      });
    const taken = performance.now() - start;
    db.close();
    return (count * 1000) / taken;
  },
  /** the archive in base64 pieces, for writing it to a disk */
  async piece(at: number, size: number) {
    const bytes = new Uint8Array((await packed?.slice(at, at + size).arrayBuffer()) ?? new ArrayBuffer(0));
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
  },
  canonical,
};

async function median(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** Starts looking at how long the page stands still; ends with the longest that was seen, in milliseconds. */
function watchPauses(): () => number {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 4);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

/** Starts looking at how much of the heap is used, where the browser tells; ends with the most that was seen. */
function watchHeap(): () => number | null {
  const used = () => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null;
  let most = used();
  const look = () => {
    const now = used();
    if (most !== null && now !== null) most = Math.max(most, now);
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

export type Lab = typeof lab;
Object.assign(globalThis, { lab });
