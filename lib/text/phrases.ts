/**
 * Finds every occurrence of every phrase of a fixed list in a text: anchored bigrams. Each phrase is found by one pair
 * of neighbouring characters in it, chosen rare; a filter of 2^17 bytes over the hash of each pair of the text lets a
 * few per cent of the places through, and only there phrases are compared. No regular expression, no automaton.
 */

export interface PhraseTable {
  words: readonly string[];
  /** by hash of a pair: 0 = no phrase is anchored here */
  filter: Uint8Array;
  /** pair (two units) → numbers of the phrases anchored on it */
  chains: Map<number, Uint16Array>;
  /** phrase → how far its anchor lies behind its start */
  anchors: Uint8Array;
  /** single characters → number of the phrase, + 1; null when there are none */
  singles: Map<number, number> | null;
}

const BITS = 17;
const MASK = (1 << BITS) - 1;
/** more phrases on one pair would slow a text that repeats it */
const FULLEST_CHAIN = 16;

/** Pairs that ordinary texts and phrase lists are full of; never chosen where another pair is to be had. */
const COMMON = new Set(
  '的了是我你他在不有人这个上下中大为以到时要就会和一二三于及与或将已未请您如月日年本无可'
    .split('')
    .map((c) => c.charCodeAt(0)),
);

const pairOf = (a: number, b: number) => a * 65536 + b;
const hashOf = (a: number, b: number) => (((Math.imul(a, 0x9e35) >>> 1) ^ Math.imul(b, 0x6f4b)) >>> 2) & MASK;

/** @param words folded phrases, one character or longer, without duplicates */
export function compilePhrases(words: readonly string[]): PhraseTable {
  const counts = new Map<number, number>();
  const anchors = new Uint8Array(words.length);
  const lists = new Map<number, number[]>();
  let singles: Map<number, number> | null = null;
  const filter = new Uint8Array(1 << BITS);
  for (const word of words)
    for (let i = 0; i + 1 < word.length && i < 12; i++) {
      const pair = pairOf(word.charCodeAt(i), word.charCodeAt(i + 1));
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as string;
    if (word.length === 1) {
      singles ??= new Map();
      singles.set(word.charCodeAt(0), n);
      continue;
    }
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i + 1 < word.length && i < 12; i++) {
      const a = word.charCodeAt(i);
      const b = word.charCodeAt(i + 1);
      const full = lists.get(pairOf(a, b))?.length ?? 0;
      const cost =
        (full >= FULLEST_CHAIN ? 1e6 + full : 0) +
        (COMMON.has(a) ? 40 : 0) +
        (COMMON.has(b) ? 40 : 0) +
        (counts.get(pairOf(a, b)) ?? 0);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    anchors[n] = best;
    const a = word.charCodeAt(best);
    const b = word.charCodeAt(best + 1);
    const list = lists.get(pairOf(a, b));
    if (list) list.push(n);
    else {
      lists.set(pairOf(a, b), [n]);
      filter[hashOf(a, b)] = 1;
    }
  }
  const chains = new Map<number, Uint16Array>();
  for (const [pair, list] of lists) chains.set(pair, Uint16Array.from(list));
  return { words, filter, chains, anchors, singles };
}

/** Calls `hit(word index, start)` for every occurrence in folded text, overlapping ones included. */
export function findPhrases(table: PhraseTable, text: string, hit: (word: number, start: number) => void): void {
  const { filter, chains, words, anchors, singles } = table;
  const n = text.length;
  if (n === 0) return;
  let a = text.charCodeAt(0);
  if (singles) findSingles(singles, text, hit);
  for (let i = 1; i < n; i++) {
    const b = text.charCodeAt(i);
    const h = (((Math.imul(a, 0x9e35) >>> 1) ^ Math.imul(b, 0x6f4b)) >>> 2) & MASK;
    if (filter[h] !== 0) {
      const chain = chains.get(a * 65536 + b);
      if (chain !== undefined) {
        for (let k = 0; k < chain.length; k++) {
          const word = chain[k] as number;
          const start = i - 1 - (anchors[word] as number);
          const w = words[word] as string;
          if (w.length === 2 ? true : start >= 0 && text.startsWith(w, start)) hit(word, start);
        }
      }
    }
    a = b;
  }
}

function findSingles(singles: Map<number, number>, text: string, hit: (word: number, start: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    const word = singles.get(text.charCodeAt(i));
    if (word !== undefined) hit(word, i);
  }
}
