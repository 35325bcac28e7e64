/** Packages made before. They are listed in every new one, so that a log whose tail was cut cannot pass for whole. */
import type { Head } from '../entry';
import type { Store } from '../store';
import type { Recipient } from './words';

export interface Export extends Head {
  at: number;
  recipient: Recipient;
  /** true when all records were in it; only such a package is a backup */
  whole: boolean;
}

/** Oldest first; at most the last 200. */
export async function exportsOf(store: Store): Promise<Export[]> {
  const value = await store.meta('exports');
  return Array.isArray(value) ? (value as Export[]) : [];
}

export async function rememberExport(store: Store, made: Export): Promise<void> {
  await store.putMeta('exports', [...(await exportsOf(store)), made].slice(-200));
}

export const exportLines = (made: readonly Export[]): string =>
  made.map(({ seq, hash, at }) => `${new Date(at).toISOString()} ${seq} ${hash}\n`).join('');
