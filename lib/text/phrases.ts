/**
 * Finds every occurrence of every phrase of a fixed list in a text: anchored bigrams. Each phrase is found by one pair
 * of neighbouring characters in it, chosen rare; a filter of 2^17 bits (small enough for the nearest cache) over the hash of each pair lets a
 * few per cent of the places through, and only there phrases are compared. No regular expression, no automaton.
 */

export interface PhraseTable {
  words: readonly string[];
  /** one bit by hash of a pair: 0 = no phrase is anchored here */
  filter: Int32Array;
  /** open hash: pair (two units) → place in `chained`; 0 = empty */
  pairs: Int32Array;
  places: Int32Array;
  /** number of phrases on the pair, then their numbers, pair after pair */
  chained: Uint16Array;
  /** phrase → how far its anchor lies behind its start */
  anchors: Uint8Array;
  /** all phrases one after the other, and where each begins */
  units: Uint16Array;
  starts: Int32Array;
  /** single characters → number of the phrase + 1; null when there are none */
  singles: Uint16Array | null;
  /** phrases on the fullest pair */
  fullest: number;
}

export const MASK = (1 << 17) - 1;
export const SPREAD = 0x2f0b;
/** more phrases on one pair would slow a text that repeats it */
const FULLEST_CHAIN = 16;
/** anchors are looked for in the first characters of a phrase */
const REACH = 12;

/** Characters that ordinary texts are full of; a pair of them is chosen only where no other is to be had. */
const COMMON = new Uint8Array(65536);
for (const c of '的了是我你他在不有人这个上下中大为以到时要就会和一二三于及与或将已未请您如月日年本无可，。、,.:0123456789')
  COMMON[c.charCodeAt(0)] = 40;

/** @param words folded phrases, one character or longer, without duplicates; at most 65,535 */
export function compilePhrases(words: readonly string[]): PhraseTable {
  const count = words.length;
  const anchors = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  let total = 0;
  let singles: Uint16Array | null = null;
  for (let n = 0; n < count; n++) {
    starts[n] = total;
    total += (words[n] as string).length;
  }
  starts[count] = total;
  const units = new Uint16Array(total);
  const hash = new Uint16Array(MASK + 1);
  for (let n = 0; n < count; n++) {
    const word = words[n] as string;
    const at = starts[n] as number;
    for (let i = 0; i < word.length; i++) units[at + i] = word.charCodeAt(i);
    for (let i = 1; i < word.length && i < REACH; i++) {
      const h = (Math.imul(units[at + i - 1] as number, SPREAD) + (units[at + i] as number)) & MASK;
      hash[h] = (hash[h] as number) + 1;
    }
  }
  const filter = new Int32Array((MASK + 1) >>> 5);
  let size = 64;
  while (size < count * 2) size *= 2;
  const pairs = new Int32Array(size);
  const slotOf = new Int32Array(count).fill(-1);
  const load = new Uint16Array(size);
  const find = (pair: number): number => {
    let slot = Math.imul(pair, 0x9e3779b1) >>> 8;
    for (slot &= size - 1; pairs[slot] !== 0 && pairs[slot] !== pair; slot = (slot + 1) & (size - 1));
    return slot;
  };
  let fullest = 0;
  let kept = 0;
  for (let n = 0; n < count; n++) {
    const at = starts[n] as number;
    const length = (starts[n + 1] as number) - at;
    if (length === 1) {
      singles ??= new Uint16Array(65536);
      singles[units[at] as number] = n + 1;
      continue;
    }
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i + 1 < length && i < REACH; i++) {
      const a = units[at + i] as number;
      const b = units[at + i + 1] as number;
      let cost = (COMMON[a] as number) + (COMMON[b] as number) + (hash[(Math.imul(a, SPREAD) + b) & MASK] as number);
      const slot = find((a << 16) | b);
      const full = load[slot] as number;
      if (pairs[slot] !== 0 && full > 0) cost -= 0.5;
      if (full >= FULLEST_CHAIN) cost += 100_000 + full;
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    anchors[n] = best;
    const a = units[at + best] as number;
    const b = units[at + best + 1] as number;
    const slot = find((a << 16) | b);
    pairs[slot] = (a << 16) | b;
    load[slot] = (load[slot] as number) + 1;
    if ((load[slot] as number) > fullest) fullest = load[slot] as number;
    slotOf[n] = slot;
    const h = (Math.imul(a, SPREAD) + b) & MASK;
    filter[h >>> 5] = (filter[h >>> 5] as number) | (1 << h);
    kept++;
  }
  const places = new Int32Array(size);
  let next = 1;
  for (let slot = 0; slot < size; slot++) {
    if ((load[slot] as number) === 0) continue;
    places[slot] = next;
    next += 1 + (load[slot] as number);
  }
  const chained = new Uint16Array(next + kept);
  for (let n = 0; n < count; n++) {
    const slot = slotOf[n] as number;
    if (slot < 0) continue;
    const place = places[slot] as number;
    const already = chained[place] as number;
    chained[place + 1 + already] = n;
    chained[place] = already + 1;
  }
  return { words, filter, pairs, places, chained, anchors, units, starts, singles, fullest };
}

/** Calls `hit(word index, start)` for every occurrence in folded text, overlapping ones included. */
export function findPhrases(table: PhraseTable, text: string, hit: (word: number, start: number) => void): void {
  const n = text.length;
  if (n === 0) return;
  if (table.singles !== null) {
    findWithSingles(table, table.singles, text, hit);
    return;
  }
  const filter = table.filter;
  let spread = Math.imul(text.charCodeAt(0), SPREAD);
  for (let i = 1; i < n; i++) {
    const b = text.charCodeAt(i);
    const h = (spread + b) & MASK;
    if ((((filter[h >>> 5] as number) >>> h) & 1) !== 0) compare(table, text, i, hit);
    spread = Math.imul(b, SPREAD);
  }
}

function findWithSingles(
  table: PhraseTable,
  singles: Uint16Array,
  text: string,
  hit: (word: number, start: number) => void,
): void {
  const filter = table.filter;
  let spread = 0;
  for (let i = 0; i < text.length; i++) {
    const b = text.charCodeAt(i);
    const word = singles[b] as number;
    if (word !== 0) hit(word - 1, i);
    const h = (spread + b) & MASK;
    if ((((filter[h >>> 5] as number) >>> h) & 1) !== 0 && i > 0) compare(table, text, i, hit);
    spread = Math.imul(b, SPREAD);
  }
}

/** Compares the phrases anchored on the pair that ends at i. */
export function compare(table: PhraseTable, text: string, i: number, hit: (word: number, start: number) => void): void {
  const { pairs, places, chained, anchors, units, starts } = table;
  const pair = (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);
  const mask = pairs.length - 1;
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
  while (pairs[slot] !== pair) {
    if (pairs[slot] === 0) return;
    slot = (slot + 1) & mask;
  }
  const place = places[slot] as number;
  const last = place + (chained[place] as number);
  for (let k = place + 1; k <= last; k++) {
    const word = chained[k] as number;
    const start = i - 1 - (anchors[word] as number);
    if (start < 0) continue;
    let at = starts[word] as number;
    const end = starts[word + 1] as number;
    let j = start;
    while (at < end && text.charCodeAt(j) === units[at]) {
      at++;
      j++;
    }
    if (at === end) hit(word, start);
  }
}
