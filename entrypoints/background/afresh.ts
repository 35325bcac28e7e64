import { browser } from '../../lib/browser';
import { writeAfresh } from '../../lib/evidence/store-afresh';

const KEY = 'afresh';

/** Once after each start of the browser; Firefox keeps each database in a file that survives being cut off. */
export async function afreshOnce(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if ((await browser.storage.session.get(KEY))[KEY] === true) return;
  await writeAfresh();
  await browser.storage.session.set({ [KEY]: true });
}
