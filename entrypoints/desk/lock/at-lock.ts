/** Setting a lock, opening it, changing its passphrase, taking it away. */
import { browser } from '../../../lib/browser';
import { makeLock, rewrap, rootOf } from '../../../lib/evidence/lock/keys';
import { LOCKED } from '../../own/at-hand';
import { liftHalfTyped } from '../../own/half-typed';
import { holdKey, lockNow } from '../../own/log-key';
import { store } from '../evidence/at-hand';

/** The desk goes on with sealing by itself, see use-lock.ts. */
export async function setLock(passphrase: string): Promise<void> {
  const { row, root } = await makeLock(passphrase, Date.now());
  // first the key: where it cannot be held, nothing may be sealed
  await holdKey(root);
  if (!(await store.putLock(null, row))) {
    await lockNow();
    throw new Error('another window set a lock');
  }
  await browser.storage.local.set({ [LOCKED]: true });
  await liftHalfTyped();
}

/** Throws a LockFault at the wrong passphrase. */
export async function unlock(passphrase: string): Promise<void> {
  const row = await store.lock();
  if (row !== null) await holdKey(await rootOf(row, passphrase));
}

export async function changePassphrase(old: string, next: string): Promise<void> {
  const row = await store.lock();
  if (row === null) return;
  const root = await rootOf(row, old);
  const written = await store.putLock(row, await rewrap(row, root, next));
  if (!written) throw new Error('changed meanwhile');
}

/** Everything is opened again, row by row; the lock goes last. */
export async function takeAway(passphrase: string): Promise<void> {
  const row = await store.lock();
  if (row === null) return;
  const root = await rootOf(row, passphrase);
  await holdKey(root);
  await store.putLock(row, { ...row, phase: 'opening' });
  // every page looks anew
  await browser.storage.local.set({ [LOCKED]: Date.now() });
}
