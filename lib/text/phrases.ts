/**
 * Finds every occurrence of every phrase of a fixed list in a text: anchored bigrams. Each phrase is found by one pair
 * of neighbouring characters in it, chosen rare; a filter of 2^17 bits over the hash of each pair lets a few per cent
 * of the places through, and only there phrases are compared. No regular expression, no automaton. What belongs
 * together lies together: in a message, waiting for memory costs more than comparing.
 */

export interface PhraseTable {
  /** one bit by hash of a pair: 0 = no phrase is anchored here */
  filter: Int32Array;
  /** open hash, two numbers to a slot: pair (two units), place in `chains`; pair 0 = empty */
  slots: Int32Array;
  /** pair after pair: how many phrases; then of each its number, how far the pair lies behind its start, length, units */
  chains: Uint16Array;
  /** single characters: a bit for each, and by character the number of the phrase; null when there are none */
  singles: { bits: Int32Array; words: Uint16Array } | null;
}

/** What is called for every place at which a phrase stands. */
export type OnPhrase = (word: number, start: number, length: number) => void;

const MASK = (1 << 17) - 1;
const SPREAD = 0x2f0b;
/** more phrases on one pair would slow a text that repeats it */
const FULLEST_CHAIN = 8;
/** anchors are looked for in the first characters of a phrase */
const REACH = 12;

/** Characters that ordinary texts are full of; a pair of them is chosen only where no other is to be had. */
const COMMON = new Uint8Array(65536);
for (const c of '的了是我你他在不有人这个上下中大为以到时要就会和一二三于及与或将已未请您如月日年本无可，。、,.:0123456789')
  COMMON[c.charCodeAt(0)] = 40;

/** What is known while the list is compiled. */
interface Draft {
  units: Uint16Array;
  starts: Int32Array;
  /** how many phrases hold a pair of this hash: a rare pair makes a good anchor */
  spread: Uint16Array;
  /** slot → pair, and phrases anchored on it */
  pairs: Int32Array;
  load: Uint16Array;
}

const pairHash = (a: number, b: number) => (Math.imul(a, SPREAD) + b) & MASK;
const scatter = (pair: number) => Math.imul(pair, 0x9e3779b1) >>> 8;

// Loops within loops stand in functions of their own: the engine's compiler leaves and re-enters a long function at
// every inner loop, which made compiling a list many times slower.

/** @param words folded phrases, one character or longer, without duplicates; at most 65,535 */
export function compilePhrases(words: readonly string[]): PhraseTable {
  const count = words.length;
  const draft = draftOf(words);
  const { starts, load, pairs } = draft;
  const filter = new Int32Array((MASK + 1) >>> 5);
  const anchors = new Uint8Array(count);
  const slotOf = new Int32Array(count).fill(-1);
  const [units, singleWords]: [number[], number[]] = [[], []];
  for (let n = 0; n < count; n++) {
    const at = starts[n] as number;
    const length = (starts[n + 1] as number) - at;
    if (length === 1) {
      units.push(draft.units[at] as number);
      singleWords.push(n);
    } else if (length > 1) {
      const anchor = chooseAnchor(draft, at, length);
      const a = draft.units[at + anchor] as number;
      const b = draft.units[at + anchor + 1] as number;
      const slot = findSlot(pairs, (a << 16) | b);
      pairs[slot] = (a << 16) | b;
      load[slot] = (load[slot] as number) + 1;
      anchors[n] = anchor;
      slotOf[n] = slot;
      const h = pairHash(a, b);
      filter[h >>> 5] = (filter[h >>> 5] as number) | (1 << h);
    }
  }
  return { filter, ...chained(draft, anchors, slotOf), singles: singlesOf(units, singleWords) };
}

/** @param units, @param words single characters and the numbers of the phrases that they are */
export function singlesOf(units: ArrayLike<number>, words: ArrayLike<number>): PhraseTable['singles'] {
  if (units.length === 0) return null;
  const singles = { bits: new Int32Array(2048), words: new Uint16Array(65536) };
  for (let k = 0; k < units.length; k++) {
    const c = units[k] as number;
    singles.words[c] = words[k] as number;
    singles.bits[c >>> 5] = (singles.bits[c >>> 5] as number) | (1 << c);
  }
  return singles;
}

/** How many phrases hang on the fullest pair: a text that repeats it is the slowest. */
export function fullestChain({ slots, chains }: PhraseTable): number {
  let most = 0;
  for (let slot = 0; slot < slots.length; slot += 2)
    if (slots[slot] !== 0) most = Math.max(most, chains[slots[slot + 1] as number] as number);
  return most;
}

function draftOf(words: readonly string[]): Draft {
  const count = words.length;
  const starts = new Int32Array(count + 1);
  let total = 0;
  for (let n = 0; n < count; n++) {
    starts[n] = total;
    total += (words[n] as string).length;
  }
  starts[count] = total;
  const units = new Uint16Array(total);
  const spread = new Uint16Array(MASK + 1);
  for (let n = 0; n < count; n++) spellOut(words[n] as string, starts[n] as number, units, spread);
  let size = 64;
  while (size < count * 2) size *= 2;
  return { units, starts, spread, pairs: new Int32Array(size), load: new Uint16Array(size) };
}

function spellOut(word: string, at: number, units: Uint16Array, spread: Uint16Array): void {
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    units[at + i] = c;
    if (i > 0 && i < REACH) {
      const h = pairHash(before, c);
      spread[h] = (spread[h] as number) + 1;
    }
    before = c;
  }
}

function findSlot(pairs: Int32Array, pair: number): number {
  const mask = pairs.length - 1;
  let slot = scatter(pair) & mask;
  while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & mask;
  return slot;
}

/** How far the pair by which a phrase is found lies behind its start. */
function chooseAnchor(draft: Draft, at: number, length: number): number {
  const { units, pairs, load, spread } = draft;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < length && i < REACH; i++) {
    const a = units[at + i] as number;
    const b = units[at + i + 1] as number;
    let cost = (COMMON[a] as number) + (COMMON[b] as number) + (spread[pairHash(a, b)] as number);
    const slot = findSlot(pairs, (a << 16) | b);
    const full = load[slot] as number;
    if (pairs[slot] !== 0 && full > 0) cost -= 0.5;
    if (full >= FULLEST_CHAIN) cost += 100_000 + full;
    if (cost < least) {
      least = cost;
      best = i;
    }
  }
  return best;
}

/** of each phrase in a chain: number, anchor, length */
const HEADER = 3;

function chained(draft: Draft, anchors: Uint8Array, slotOf: Int32Array): Pick<PhraseTable, 'slots' | 'chains'> {
  const { units, starts, pairs, load } = draft;
  const room = new Int32Array(pairs.length);
  let total = 0;
  for (let n = 0; n < slotOf.length; n++) {
    const slot = slotOf[n] as number;
    if (slot < 0) continue;
    const own = HEADER + (starts[n + 1] as number) - (starts[n] as number);
    room[slot] = (room[slot] as number) + own;
    total += own;
  }
  const slots = new Int32Array(2 * pairs.length);
  /** where the next phrase of a slot goes */
  const next = new Int32Array(pairs.length);
  let place = 0;
  for (let slot = 0; slot < pairs.length; slot++) {
    slots[2 * slot] = pairs[slot] as number;
    if (load[slot] === 0) continue;
    slots[2 * slot + 1] = place;
    next[slot] = place + 1;
    place += 1 + (room[slot] as number);
    total++;
  }
  const chains = new Uint16Array(total);
  for (let n = 0; n < slotOf.length; n++) {
    const slot = slotOf[n] as number;
    if (slot < 0) continue;
    const first = slots[2 * slot + 1] as number;
    const length = (starts[n + 1] as number) - (starts[n] as number);
    chains[first] = (chains[first] as number) + 1;
    const at = next[slot] as number;
    chains[at] = n;
    chains[at + 1] = anchors[n] as number;
    chains[at + 2] = length;
    chains.set(units.subarray(starts[n] as number, starts[n + 1] as number), at + HEADER);
    next[slot] = at + HEADER + length;
  }
  return { slots, chains };
}

/** Calls `hit` for every occurrence in folded text, overlapping ones included. */
export function findPhrases(table: PhraseTable, text: string, hit: OnPhrase): void {
  const n = text.length;
  if (n === 0) return;
  if (table.singles !== null) {
    findWithSingles(table, table.singles.bits, table.singles.words, text, hit);
    return;
  }
  const places = spare ?? new Int32Array(AT_ONCE);
  spare = null;
  for (let from = 1; from < n; from += AT_ONCE) {
    const count = passing(table.filter, text, from, Math.min(n, from + AT_ONCE), places);
    for (let k = 0; k < count; k++) compare(table, text, places[k] as number, hit);
  }
  spare = places;
}

/** places that are looked at together: as many as stay in the nearest cache */
const AT_ONCE = 2048;
let spare: Int32Array | null = null;

/**
 * The places in [from, to) whose pair passes the filter. Written without a branch: the processor would guess wrong at
 * most of the few places that pass. @returns how many
 */
function passing(filter: Int32Array, text: string, from: number, to: number, places: Int32Array): number {
  let count = 0;
  let spread = Math.imul(text.charCodeAt(from - 1), SPREAD);
  for (let i = from; i < to; i++) {
    const b = text.charCodeAt(i);
    const h = (spread + b) & MASK;
    places[count] = i;
    count += ((filter[h >>> 5] as number) >>> h) & 1;
    spread = Math.imul(b, SPREAD);
  }
  return count;
}

/** The same for a text that still lies in a buffer: the places at which a pair ends that passes the filter. */
export function placesOfPairs(units: Uint16Array, length: number, filter: Int32Array): number[] {
  const found: number[] = [];
  const places = spare ?? new Int32Array(AT_ONCE);
  spare = null;
  for (let from = 1; from < length; from += AT_ONCE) {
    const to = Math.min(length, from + AT_ONCE);
    let count = 0;
    let spread = Math.imul(units[from - 1] as number, SPREAD);
    for (let i = from; i < to; i++) {
      const b = units[i] as number;
      const h = (spread + b) & MASK;
      places[count] = i;
      count += ((filter[h >>> 5] as number) >>> h) & 1;
      spread = Math.imul(b, SPREAD);
    }
    for (let k = 0; k < count; k++) found.push(places[k] as number);
  }
  spare = places;
  return found;
}

function findWithSingles(table: PhraseTable, bits: Int32Array, words: Uint16Array, text: string, hit: OnPhrase): void {
  const { filter } = table;
  let spread = 0;
  for (let i = 0; i < text.length; i++) {
    const b = text.charCodeAt(i);
    if ((((bits[b >>> 5] as number) >>> b) & 1) !== 0) hit(words[b] as number, i, 1);
    const h = (spread + b) & MASK;
    if ((((filter[h >>> 5] as number) >>> h) & 1) !== 0 && i > 0) compare(table, text, i, hit);
    spread = Math.imul(b, SPREAD);
  }
}

/** false: certainly none of the phrases of two characters and more stands in the text */
export function mayHold(table: PhraseTable, text: string): boolean {
  const { filter } = table;
  for (let i = 1; i < text.length; i++) {
    const h = pairHash(text.charCodeAt(i - 1), text.charCodeAt(i));
    if ((((filter[h >>> 5] as number) >>> h) & 1) !== 0) return true;
  }
  return false;
}

/** Compares the phrases anchored on the pair that ends at i. */
export function compare(table: PhraseTable, text: string, i: number, hit: OnPhrase): void {
  const { slots, chains } = table;
  const pair = (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);
  const mask = slots.length - 2;
  let slot = (scatter(pair) << 1) & mask;
  while (slots[slot] !== pair) {
    if (slots[slot] === 0) return;
    slot = (slot + 2) & mask;
  }
  let at = slots[slot + 1] as number;
  let left = chains[at++] as number;
  for (; left > 0; left--) {
    const start = i - 1 - (chains[at + 1] as number);
    const from = at + HEADER;
    const end = from + (chains[at + 2] as number);
    let unit = from;
    for (let j = start; unit < end && text.charCodeAt(j) === chains[unit]; j++) unit++;
    if (unit === end && start >= 0) hit(chains[at] as number, start, end - from);
    at = end;
  }
}
