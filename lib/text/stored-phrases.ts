/** A phrase table on a shelf, so that it need not be compiled. */
import { type PhraseTable, singlesOf } from './phrases';
import type { Numbers, Take } from './shelf';

/** @param name tells the tables of one shelf apart */
export function arraysOf(table: PhraseTable, name: string): Record<string, Numbers> {
  const { filter, slots, chains, singles } = table;
  const units: number[] = [];
  const words: number[] = [];
  if (singles)
    for (let unit = 0; unit < singles.words.length; unit++)
      if ((((singles.bits[unit >>> 5] as number) >>> unit) & 1) === 1) {
        units.push(unit);
        words.push(singles.words[unit] as number);
      }
  return {
    [`${name} filter`]: filter,
    [`${name} slots`]: slots,
    [`${name} chains`]: chains,
    [`${name} units`]: Uint16Array.from(units),
    [`${name} words`]: Uint16Array.from(words),
  };
}

export function tableFrom(take: Take, name: string): PhraseTable {
  return {
    filter: take('Int32Array', `${name} filter`),
    slots: take('Int32Array', `${name} slots`),
    chains: take('Uint16Array', `${name} chains`),
    singles: singlesOf(take('Uint16Array', `${name} units`), take('Uint16Array', `${name} words`)),
  };
}
