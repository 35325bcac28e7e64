/**
 * What the person writes down besides evidence: cases, budget, offers, letters, agreements, reminders. Each paper is one
 * row, named by its sort and an id; its shape belongs to the room that decodes it. Kept apart from the evidence log, so
 * that nothing here can touch a sealed record.
 */
import Dexie, { type DexieOptions, liveQuery, type Table } from 'dexie';

/** The sorts of paper. A new sort needs no new version of the database. */
export type Sort =
  | 'case'
  | 'budget'
  | 'offer'
  | 'letter'
  | 'agreement'
  | 'reminder'
  | 'statement'
  | 'talk'
  | 'lists'
  | 'choice';

export interface Paper {
  sort: Sort;
  id: string;
  value: unknown;
  /** ms since 1970 */
  changedAt: number;
}

export interface Workbook {
  read(sort: Sort, id: string): Promise<Paper | null>;
  /** last changed first */
  list(sort: Sort): Promise<Paper[]>;
  /** answers after the write is durable */
  save(paper: Paper): Promise<void>;
  /** reads, changes and writes in one transaction: two windows lose nothing */
  change(sort: Sort, id: string, now: number, how: (value: unknown) => unknown): Promise<void>;
  remove(sort: Sort, id: string): Promise<void>;
  /** everything, for a backup */
  all(): Promise<Paper[]>;
  /** for taking a backup in: what stands here already is left alone; answers how many were added */
  addMissing(papers: readonly Paper[]): Promise<number>;
  /** calls with the list at once and whenever any window changes it, until the signal says stop */
  watch(sort: Sort, signal: AbortSignal, told: (papers: Paper[]) => void, failed: (cause: unknown) => void): void;
}

class Tables extends Dexie {
  declare papers: Table<Paper, [Sort, string]>;
  constructor(name: string, options: DexieOptions) {
    super(name, options);
    // every version ever written stays here
    this.version(1).stores({ papers: '[sort+id], sort' });
  }
}

export function openWorkbook(
  name = 'juli-workbook',
  world: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Workbook {
  const tables = new Tables(name, { ...world, chromeTransactionDurability: 'strict' });
  const list = async (sort: Sort) =>
    (await tables.papers.where('sort').equals(sort).toArray()).sort((a, b) => b.changedAt - a.changedAt);
  return {
    read: async (sort, id) => (await tables.papers.get([sort, id])) ?? null,
    list,
    save: async (paper) => {
      await tables.papers.put(paper);
    },
    change: (sort, id, now, how) =>
      tables.transaction('rw', tables.papers, async () => {
        const before = await tables.papers.get([sort, id]);
        await tables.papers.put({ sort, id, value: how(before?.value), changedAt: now });
      }),
    remove: async (sort, id) => {
      await tables.papers.delete([sort, id]);
    },
    all: () => tables.papers.toArray(),
    addMissing: (papers) =>
      tables.transaction('rw', tables.papers, async () => {
        let added = 0;
        for (const paper of papers) {
          if ((await tables.papers.get([paper.sort, paper.id])) !== undefined) continue;
          await tables.papers.add(paper);
          added++;
        }
        return added;
      }),
    watch(sort, signal, told, failed) {
      const watching = liveQuery(() => list(sort)).subscribe({ next: told, error: failed });
      signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
    },
  };
}
