import type { Tab } from './driver';

/** Number of the last record, as the database has it. */
export const lastNumber = (desk: Tab) =>
  desk.run(async () => {
    const opening = indexedDB.open('juli-evidence');
    const db = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const asking = db.transaction('meta').objectStore('meta').get('head');
    const row = await new Promise<{ value: { seq: number } } | undefined>((done) => {
      asking.onsuccess = () => done(asking.result);
    });
    db.close();
    return row?.value.seq ?? 0;
  });
