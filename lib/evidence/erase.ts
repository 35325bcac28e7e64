/**
 * The right to delete. Content goes for good; that something was deleted stays visible: an entry of its own names what
 * went, with its hashes, so that the chain can be followed over the gap and nobody can claim it never had one.
 */

import { blankDraft, type Clock } from './draft';
import { readEntry, type Surroundings, seal } from './entry';
import { freshSalt } from './keep';
import type { Deletes, Draft, Kept } from './record';
import type { Store } from './store';

/** `what`: the whole entry, or the names of single parts (a picture with someone else's face in it). */
export async function erase(
  store: Store,
  seq: number,
  what: 'whole' | string[],
  around: Surroundings,
  clock: Clock,
): Promise<Kept | null> {
  const [row] = await store.range(seq, seq);
  if (row === undefined || row.bytes === null) return null;
  const parts = partsOf(row.bytes).filter(({ name }) => what === 'whole' || what.includes(name));
  const deletes: Deletes = { seq, hash: row.hash, prev: row.prev, whole: what === 'whole', parts };
  const draft: Draft = { ...blankDraft('deletion', clock), refersTo: seq, deletes };
  const { row: added } = await store.add({
    id: draft.id,
    blobs: [],
    make: (head) => seal(draft, [], [], around, freshSalt(), head),
    erase: { seq, whole: what === 'whole', parts: parts.map(({ sha256 }) => sha256) },
  });
  return { seq: added.seq, id: added.id, hash: added.hash, already: false, picture: false, missing: [] };
}

/** An entry that is no longer readable may still be deleted. */
function partsOf(bytes: Uint8Array): Deletes['parts'] {
  try {
    return readEntry(bytes)
      .parts.filter(({ held }) => held)
      .map(({ name, sha256 }) => ({ name, sha256 }));
  } catch {
    return [];
  }
}

/** What deletions say about an entry: true for all of it, or the names of the parts that went. */
export async function erased(
  store: Pick<Store, 'referringTo'>,
  seq: number,
  hash: string,
): Promise<true | Set<string>> {
  const names = new Set<string>();
  for (const row of await store.referringTo(seq)) {
    if (row.bytes === null) continue;
    try {
      const { deletes } = readEntry(row.bytes);
      if (deletes === null || deletes.hash !== hash) continue;
      if (deletes.whole) return true;
      for (const { name } of deletes.parts) names.add(name);
    } catch {
      // a damaged deletion proves nothing
    }
  }
  return names;
}
