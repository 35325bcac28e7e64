/** Runs inside a real browser: the evidence room on that browser's own database, driven from tools/evidence-lab.ts. */
import { shelfOf } from '../../lib/evidence/books';
import { canonical } from '../../lib/evidence/canonical';
import { blankDraft } from '../../lib/evidence/draft';
import { START, type Surroundings, seal } from '../../lib/evidence/entry';
import { freshSalt, keep, keepRecord } from '../../lib/evidence/keep';
import { readLog } from '../../lib/evidence/log';
import { previewPackage, takeIn } from '../../lib/evidence/package/restore';
import { blobSink } from '../../lib/evidence/package/sink';
import { verifierPage } from '../../lib/evidence/package/verifier';
import { writePackage } from '../../lib/evidence/package/write';
import { packTexts, wordsOf } from '../../lib/evidence/search';
import { openStore } from '../../lib/evidence/store';
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
  async attach(count: number, megabytes: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const block = noise(1_000_000);
      const parts = Array.from({ length: megabytes }, (_, k) => {
        block[0] = k;
        return block.slice();
      });
      const blob = new Blob([new Uint8Array([i]), ...parts], { type: 'video/mp4' });
      await keepRecord(store, blankDraft('attachment', clock()), [{ name: `${i}.mp4`, blob, hold: true }], around);
    }
  },
  async pack() {
    const start = performance.now();
    const wish = {
      title: 'lab',
      recipient: 'self' as const,
      records: 'all' as const,
      notes: true,
      verifier: verifierPage,
    };
    const { archive } = await writePackage(store, wish, around, clock(), blobSink());
    packed = archive;
    const memory = (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null;
    return { ms: performance.now() - start, size: archive.size, heap: memory };
  },
  async check() {
    if (packed === null) throw new Error('nothing packed');
    const start = performance.now();
    const other = openStore('lab-other');
    const preview = await previewPackage(other, packed);
    const read = performance.now() - start;
    const { book } = await takeIn(other, preview, 'lab', around, clock());
    const verified = await verifyAll(shelfOf(other, book));
    return { faults: preview.check.faults, read, verified };
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

export type Lab = typeof lab;
Object.assign(globalThis, { lab });
