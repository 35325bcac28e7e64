import { browser } from '../../lib/browser';
import { endOf } from '../../lib/evidence/log';
import type { Store } from '../../lib/evidence/store';
import { lostSince } from '../own/known-end';

const KEY = 'end-looked-at';

/**
 * Once after each start of the browser, which is when a log gets lost: whether it is as long as it was. Whoever writes
 * waits for this, since a short log that was lost and has grown again looks as it did.
 */
export async function lookOnce(store: Store): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY] === true) return;
  const end = () => endOf(store);
  await lostSince(await end(), end);
  await browser.storage.session.set({ [KEY]: true });
}
