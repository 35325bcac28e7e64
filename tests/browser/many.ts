/**
 * Many records at once, written straight into the extension's own database: only to see how its pages do with them.
 * Each is sealed as the log seals; nobody but the tests writes like this.
 */
import type { Tab } from './driver';

/** Runs in a page of the extension, which opened the log before. */
export async function fillLog(own: Tab, count: number, from = Date.parse('2024-01-01T00:00:00+08:00')): Promise<void> {
  for (let at = 0; at < count; at += STEP) await own.run(write, Math.min(STEP, count - at), from);
}

/** as many as one call of a driver has time for */
const STEP = 20_000;

async function write(count: number, start: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('juli-evidence');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const head = await new Promise<{ seq: number; hash: string }>((resolve) => {
    const request = db.transaction('meta').objectStore('meta').get('head');
    request.onsuccess = () => resolve(request.result?.value ?? { seq: 0, hash: '0'.repeat(64) });
  });
  const texts = [
    '【示例消费金融】您的借款已逾期，应还1,280.00元，请尽快还款。',
    '【示例银行】您尾号7781的信用卡账单应还2,300.00元，请留意还款日。',
    '今天再不还款，我们就联系你单位和家里人，到时候别怪我们。',
    '验证码083316，5分钟内有效，请勿告诉他人。',
    '【示例快递】您的快递已到驿站，请凭取件码领取。',
  ];
  const end = head.seq + count;
  while (head.seq < end) {
    const rows: object[] = [];
    const words: { from: number; to: number; text: string; at: number[] }[] = [];
    const last = Math.min(end, head.seq - (head.seq % 512) + 512);
    let { seq, hash } = head;
    const block = { from: seq + 1, to: last, text: '', at: [] as number[] };
    while (seq < last) {
      const prev = hash;
      seq++;
      const at = start + Math.floor((seq * 15.7 * 60_000) / 60_000) * 60_000;
      const text = `${texts[seq % 5]} 第${seq}条`;
      const sender = `1069${String(7000 + (seq % 97))}`;
      // keys in order: with plain values this is the canonical form
      const entry = {
        after: [],
        before: [],
        browser: { name: 'many', platform: 'test', version: '1' },
        capturedAt: at + 3_600_000,
        channel: 'sms',
        deletes: null,
        details: {},
        direction: 'incoming',
        host: '',
        how: 'import',
        id: `many-${seq}`,
        kind: 'message',
        missing: [],
        pageTime: null,
        parts: [],
        prev,
        receiver: null,
        refersTo: null,
        salt: '0'.repeat(32),
        sender,
        sentAt: new Date(at).toISOString(),
        seq,
        shownTime: null,
        site: '',
        text,
        thread: null,
        title: '',
        tool: { pack: 'many', version: '0' },
        url: '',
        v: 2,
        zone: 'Asia/Shanghai',
        zoneOffset: 480,
      };
      const bytes = new TextEncoder().encode(JSON.stringify(entry));
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      hash = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      rows.push({ seq, id: entry.id, hash, prev, bytes, capturedAt: entry.capturedAt, refersTo: null });
      block.at.push(block.text.length + (block.at.length > 0 ? 1 : 0));
      block.text += `${block.at.length > 1 ? '\u0000' : ''}${[sender, text, '', ''].join('\n')}`;
    }
    words.push(block);
    const tx = db.transaction(['entries', 'texts', 'meta'], 'readwrite');
    for (const row of rows) tx.objectStore('entries').put(row);
    for (const row of words) tx.objectStore('texts').put(row);
    tx.objectStore('meta').put({ key: 'head', value: { seq, hash } });
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    head.seq = seq;
    head.hash = hash;
  }
  db.close();
}

/** One record with a conversation as its file, sealed after what is there. */
export async function keepConversation(own: Tab, at: string, messages: readonly object[]): Promise<void> {
  await own.run(
    async (at: string, messages: readonly object[]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('juli-evidence');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const { seq, hash: prev } = await new Promise<{ seq: number; hash: string }>((resolve) => {
        const request = db.transaction('meta').objectStore('meta').get('head');
        request.onsuccess = () => resolve(request.result?.value ?? { seq: 0, hash: '0'.repeat(64) });
      });
      const sumOf = async (bytes: Uint8Array<ArrayBuffer>) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      const file = new TextEncoder().encode(JSON.stringify({ messages, v: 1 }));
      const sha256 = await sumOf(file);
      const part = { held: true, name: 'thread.json', sha256, size: file.length, type: 'application/json' };
      const entry = {
        after: [],
        before: [],
        browser: { name: 'many', platform: 'test', version: '1' },
        capturedAt: Date.parse(at),
        channel: 'sms',
        deletes: null,
        details: {},
        direction: null,
        host: 'messages.google.com',
        how: 'popup',
        id: `conversation-${seq + 1}`,
        kind: 'thread',
        missing: [],
        pageTime: null,
        parts: [part],
        prev,
        receiver: null,
        refersTo: null,
        salt: '0'.repeat(32),
        sender: '10690001',
        sentAt: null,
        seq: seq + 1,
        shownTime: null,
        site: 'google-messages',
        text: '整段对话',
        thread: '7',
        title: '会话',
        tool: { pack: 'many', version: '0' },
        url: 'https://messages.google.com/web/conversations/7',
        v: 2,
        zone: 'Asia/Shanghai',
        zoneOffset: 480,
      };
      const bytes = new TextEncoder().encode(JSON.stringify(entry));
      const hash = await sumOf(bytes);
      const tx = db.transaction(['entries', 'texts', 'meta', 'blobs'], 'readwrite');
      const row = { seq: seq + 1, id: entry.id, hash, prev, bytes, capturedAt: entry.capturedAt, refersTo: null };
      tx.objectStore('entries').put(row);
      tx.objectStore('texts').put({ from: seq + 1, to: seq + 1, text: entry.text, at: [0] });
      tx.objectStore('blobs').put({ sha256, blob: new Blob([file], { type: part.type }), refs: 1 });
      tx.objectStore('meta').put({ key: 'head', value: { seq: seq + 1, hash } });
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    at,
    messages,
  );
}
