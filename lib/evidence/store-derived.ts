/**
 * What is derived from records and held in the memory of the page that needed it. Words for searching always: typing must
 * not wait for the disk. Under a lock also columns and readings, which then never reach the disk. Locking and deleting
 * throw it away.
 */
import type { FactsBlock } from './facts';
import { folded, packTexts, searchTexts, textOf } from './search';
import { type EntryRow, PACK, type ReadingRow, type TextRow } from './store-schema';

export interface Derived {
  /** empties itself when the state differs from the one it was derived in */
  at(state: string): Derived;
  forget(): void;
  facts: Map<number, FactsBlock>;
  readings: Map<string, ReadingRow>;
  /** takes the words of all records into memory, as far as they are not there; `pause` between slices */
  gather(source: WordSource, pause?: () => Promise<void>): Promise<Held[]>;
  search(source: WordSource, words: string, limit: number): Promise<number[]>;
}

export interface WordSource {
  /** number of the last record */
  last: number;
  /** blocks that are read at once: a few milliseconds */
  atOnce: number;
  /** the words of the records with from ≤ seq ≤ to, whole blocks but for the last; a row never spans two blocks */
  read(from: number, to: number): Promise<TextRow[]>;
}

interface Held {
  row: TextRow;
  /** last record it covers */
  to: number;
  /** words that are known not to be in it: whoever types on looks only where something was found */
  without: string | null;
}

/**
 * Characters held at most, two bytes each: 128 MB. A hundred thousand text messages have 5 to 10 million. What is beyond
 * is read anew for every search.
 */
const MOST_HELD = 64_000_000;

export function derived(most = MOST_HELD): Derived {
  const facts = new Map<number, FactsBlock>();
  const readings = new Map<string, ReadingRow>();
  const texts = new Map<number, Held>();
  let length = 0;
  let of = '';
  const forget = () => {
    facts.clear();
    readings.clear();
    texts.clear();
    length = 0;
    of = '';
  };
  const hold = (from: number, held: Held) => {
    const before = texts.get(from)?.row.text.length ?? 0;
    if (length - before + held.row.text.length > most) return;
    length += held.row.text.length - before;
    texts.set(from, held);
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
    async gather({ last, atOnce, read }, pause) {
      const state = of;
      const all = new Map<number, Held>();
      const endOf = (from: number) => Math.min(last, from + PACK - 1);
      const isHeld = (from: number) => (texts.get(from)?.to ?? 0) >= endOf(from);
      for (let from = 1; from <= last; ) {
        const held = texts.get(from);
        if (held !== undefined && isHeld(from)) {
          all.set(from, held);
          from += PACK;
          continue;
        }
        let next = from + PACK;
        while (next <= last && next < from + atOnce * PACK && !isHeld(next)) next += PACK;
        const rows = new Map<number, TextRow[]>();
        for (const row of await read(from, Math.min(last, next - 1))) {
          const start = row.from - ((row.from - 1) % PACK);
          const block = rows.get(start);
          if (block) block.push(row);
          else rows.set(start, [row]);
        }
        for (; from < next; from += PACK) {
          const row = packTexts(rows.get(from) ?? []) ?? { from, to: from, text: '', at: [] };
          const fresh: Held = { row, to: endOf(from), without: null };
          all.set(from, fresh);
          // emptied meanwhile: what was read before belongs to another state
          if (state === of) hold(from, fresh);
        }
        await pause?.();
      }
      return [...all.values()];
    },
    async search(source, words, limit) {
      const needle = folded(words);
      if (needle === '') return [];
      const blocks = (await here.gather(source)).filter(({ without }) => without === null || !needle.includes(without));
      const found = searchTexts(
        blocks.map(({ row }) => row),
        words,
        limit,
      );
      if (found.length < limit) {
        const hit = new Set(found.map((seq) => Math.floor((seq - 1) / PACK)));
        for (const block of blocks) if (!hit.has(Math.floor((block.row.from - 1) / PACK))) block.without = needle;
      }
      return found;
    },
  };
  return here;
}

export function wordsIn(rows: readonly EntryRow[]): TextRow[] {
  return rows.flatMap(({ seq, bytes }) =>
    bytes === null ? [] : [{ from: seq, to: seq, text: textOf(bytes), at: [0] }],
  );
}
