/**
 * What is derived from records while a lock lies over the log: words for searching, columns, readings. It stays in the
 * memory of the page that needed it and never reaches the disk; locking and deleting throw it away.
 */
import type { FactsBlock } from './facts';
import { packTexts, searchTexts, textOf } from './search';
import { type EntryRow, PACK, type ReadingRow, type TextRow } from './store-schema';

export interface Derived {
  /** empties itself when the state differs from the one it was derived in */
  at(state: string): Derived;
  forget(): void;
  facts: Map<number, FactsBlock>;
  readings: Map<string, ReadingRow>;
  search(
    last: number,
    range: (from: number, to: number) => Promise<EntryRow[]>,
    words: string,
    limit: number,
  ): Promise<number[]>;
}

export function derived(): Derived {
  const facts = new Map<number, FactsBlock>();
  const readings = new Map<string, ReadingRow>();
  const texts = new Map<number, TextRow>();
  let of = '';
  const forget = () => {
    facts.clear();
    readings.clear();
    texts.clear();
  };
  const here: Derived = {
    facts,
    readings,
    forget,
    at(state) {
      if (state !== of) forget();
      of = state;
      return here;
    },
    async search(last, range, words, limit) {
      if (words.trim() === '') return [];
      const rows: TextRow[] = [];
      for (let from = 1; from <= last; from += PACK) {
        const to = Math.min(last, from + PACK - 1);
        const known = texts.get(from);
        const block = known !== undefined && known.to >= to ? known : wordsIn(await range(from, to), from, to);
        texts.set(from, block);
        rows.push(block);
      }
      return searchTexts(rows, words, limit);
    },
  };
  return here;
}

function wordsIn(rows: readonly EntryRow[], from: number, to: number): TextRow {
  const single = rows.flatMap(({ seq, bytes }) =>
    bytes === null ? [] : [{ from: seq, to: seq, text: textOf(bytes), at: [0] }],
  );
  return { ...(packTexts([{ from, to: from, text: '', at: [] }, ...single]) ?? { text: '', at: [] }), from, to };
}
