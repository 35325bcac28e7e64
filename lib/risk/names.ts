/** Every name by which a text may mean an institution, as one phrase table. */
import { aliases } from '../institutions/registry';
import { foldWord } from '../text/fold';
import { compilePhrases, type PhraseTable } from '../text/phrases';

export interface Names {
  table: PhraseTable;
  /** by name: whose it is, and whether it is an ordinary word as well */
  ids: string[];
  common: boolean[];
}

export function compileNames(): Names {
  const byWord = new Map<string, { id: string; common: boolean }>();
  for (const { alias, id, common } of aliases()) byWord.set(foldWord(alias), { id, common });
  const entries = [...byWord.values()];
  return {
    table: compilePhrases([...byWord.keys()]),
    ids: entries.map((entry) => entry.id),
    common: entries.map((entry) => entry.common),
  };
}
