/**
 * What was typed for the log and not kept yet. It outlives the page and the browser; under a lock only the page, in the
 * browser's memory, because nothing for the log may lie on the disk as it is.
 */
import { browser } from '../../lib/browser';
import { LOCKED } from './at-hand';

const KEY = 'noting';

const isLocked = async (): Promise<boolean> => (await browser.storage.local.get(LOCKED))[LOCKED] !== undefined;

export async function readHalfTyped(): Promise<unknown> {
  const inMemory = (await browser.storage.session.get(KEY))[KEY];
  return inMemory ?? (await browser.storage.local.get(KEY))[KEY];
}

export async function keepHalfTyped(form: unknown): Promise<void> {
  await browser.storage[(await isLocked()) ? 'session' : 'local'].set({ [KEY]: form });
}

export async function dropHalfTyped(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await browser.storage.local.remove(KEY);
}

/** When a lock is set: off the disk. */
export async function liftHalfTyped(): Promise<void> {
  const left = (await browser.storage.local.get(KEY))[KEY];
  if (left === undefined) return;
  await browser.storage.session.set({ [KEY]: left });
  await browser.storage.local.remove(KEY);
}
