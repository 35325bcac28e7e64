/** Papers put into the workbook as another room, or another window, would put them. */
import type { Paper } from '../../lib/workbook/store';
import type { Tab } from './driver';

export async function putPapers(desk: Tab, papers: readonly Omit<Paper, 'changedAt'>[]): Promise<void> {
  await desk.run(async (papers) => {
    // opened before the desk made it, it would be made here, without a single store
    const made = async () => (await indexedDB.databases()).some(({ name }) => name === 'juli-workbook');
    for (let tries = 0; tries < 200 && !(await made()); tries++) await new Promise((done) => setTimeout(done, 50));
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
