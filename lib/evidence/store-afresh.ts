/**
 * Chromium keeps all databases of an extension in one LevelDB and goes on with its last log file after a start. A
 * browser that is killed while it writes leaves half a line at the end of that file; the next start overlooks it and
 * writes on behind it; the one after that takes the file for broken and throws away everything, without a word. (Seen
 * when browsers were killed by hundreds, and whenever seven bytes are cut off a log; see tools/evidence-lab.) A log that
 * is full is folded into the tables and never read again. So once after each start it is filled up, with nothing: in a
 * database of its own, since they all share the file.
 */
const NAME = 'juli-afresh';
const ROWS = 'rows';
/** Above this a row would become a file of its own, and be no part of the log. */
const SIZE = 48 * 1024;
/** A log is full at 4 MiB; noise does not shrink. */
const COUNT = 100;

export async function writeAfresh(world: IDBFactory = indexedDB): Promise<void> {
  const db = await opened(world);
  try {
    const noise = crypto.getRandomValues(new Uint8Array(SIZE));
    await written(db, (rows) => {
      for (let i = 0; i < COUNT; i++) rows.put(noise, i);
    });
    // only the next write looks whether the log is full
    await written(db, (rows) => rows.clear());
    await written(db, (rows) => rows.put(0, 0));
  } finally {
    db.close();
  }
}

function opened(world: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = world.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ROWS);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function written(db: IDBDatabase, write: (rows: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(ROWS, 'readwrite', { durability: 'strict' });
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
    write(tx.objectStore(ROWS));
  });
}
