/** The stand-ins of the trade written down when the extension is built, and read back without compiling anything. */
import { openShelf, type Shelf, shelve } from './shelf';
import { arraysOf, tableFrom } from './stored-phrases';
import type { Variant, Variants } from './variants';

const WHY: readonly Variant['why'][] = ['split', 'look-alike', 'pinyin', 'reversed'];

export interface StoredVariants {
  shelf: Shelf;
  /** of each variant what it means, with blanks between them */
  meant: string;
  words: string;
  ordinary: string;
}

export function storeVariants({ table, context, variants, words, ordinary }: Variants): StoredVariants {
  const kinds = variants.map(({ why, alone, initials }) => WHY.indexOf(why) | (alone ? 4 : 0) | (initials ? 8 : 0));
  return {
    shelf: shelve({ ...arraysOf(table, 'variants'), ...arraysOf(context, 'context'), kinds: Uint8Array.from(kinds) }),
    meant: variants.map(({ meant }) => meant).join(' '),
    words: [...words].join(' '),
    ordinary: [...ordinary].join(' '),
  };
}

export function readVariants({ shelf, meant, words, ordinary }: StoredVariants): Variants {
  const take = openShelf(shelf);
  const kinds = take('Uint8Array', 'kinds');
  const trade = words.split(' ');
  return {
    table: tableFrom(take, 'variants'),
    context: tableFrom(take, 'context'),
    variants: meant.split(' ').map((word, n) => {
      const kind = kinds[n] as number;
      return { meant: word, why: WHY[kind & 3] as Variant['why'], alone: (kind & 4) !== 0, initials: (kind & 8) !== 0 };
    }),
    words: new Set(trade),
    longest: Math.max(...trade.map(({ length }) => length)),
    ordinary: new Set(ordinary.split(' ')),
  };
}
