/** Papers put into the workbook as another room, or another window, would put them. */
import type { Paper } from '../../lib/workbook/store';
import type { Tab } from './driver';

export async function putPapers(desk: Tab, papers: readonly Omit<Paper, 'changedAt'>[]): Promise<void> {
  await desk.run(async (papers) => {
    const opening = indexedDB.open('juli-workbook');
    const db = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const writing = db.transaction('papers', 'readwrite');
    for (const paper of papers) writing.objectStore('papers').put({ ...paper, changedAt: Date.now() });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    db.close();
  }, papers);
}
