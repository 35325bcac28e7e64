/** Invented records for the tests of this room. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Surroundings } from '../../lib/evidence/entry';
import type { Draft } from '../../lib/evidence/record';
import { openStore, type Store } from '../../lib/evidence/store';

export const around: Surroundings = {
  tool: { version: '0.1.0', pack: '2026-11-21' },
  browser: { name: 'Sample', version: '1', platform: 'linux' },
};

export const sampleDraft = (n: number, change: Partial<Draft> = {}): Draft => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  kind: 'message',
  how: 'card',
  channel: 'sms',
  site: 'google-messages',
  url: 'https://messages.google.com/web/conversations/7',
  title: '会话',
  thread: '7',
  sender: '1069000000000',
  direction: 'incoming',
  shownTime: '09:12',
  sentAt: '2026-03-05T09:12:00+08:00',
  text: `【示例金融】第${n}条:您的账单已逾期,请联系我们。`,
  before: [],
  after: [],
  dom: `<div>${n}</div>`,
  capturedAt: 1_772_000_000_000 + n,
  zoneOffset: 480,
  zone: 'Asia/Shanghai',
  refersTo: null,
  ...change,
});

export interface Bench {
  store: Store;
  /** another context on the same database */
  again(): Store;
  /** the database itself, for damaging it behind the store's back */
  raw(): Promise<IDBDatabase>;
}

/** A store on a database of its own. */
export function freshStore(): Bench {
  const world = { indexedDB: new IDBFactory(), IDBKeyRange };
  const again = () => openStore('test', world);
  return {
    store: again(),
    again,
    raw: () =>
      new Promise((resolve, reject) => {
        const request = world.indexedDB.open('test');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
  };
}

/** Changes one stored row by hand. */
export async function tamper(
  bench: Bench,
  table: 'entries' | 'blobs' | 'meta',
  key: IDBValidKey,
  change: (row: Record<string, unknown>) => Record<string, unknown> | null,
): Promise<void> {
  const db = await bench.raw();
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(table, 'readwrite');
    const rows = tx.objectStore(table);
    const got = rows.get(key);
    got.onsuccess = () => {
      const changed = change(got.result);
      if (changed === null) rows.delete(key);
      else rows.put(changed);
    };
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}
