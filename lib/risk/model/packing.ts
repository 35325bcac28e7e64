/**
 * Weights as a compact string: for every feature its 32-bit number, then its (class, weight) pairs as bytes, weights
 * in steps of 1/24 between -5.3 and +5.3. Features stand in rising order, so that the same weights give the same string.
 */
import type { Bag } from './features';
import type { Weights } from './learn';

const STEP = 1 / 24;

export interface Packed {
  classes: number;
  bias: Float32Array;
  /** number of features */
  size: number;
  /** one bit by the upper bits of a feature: 0 = certainly none; small enough to stay in a near cache */
  filter: Int32Array;
  /**
   * Open addressing, four numbers to a place so that one look brings all: the feature, where its pairs begin, how many
   * they are (0 = empty place), and in which bag it was counted last.
   */
  places: Int32Array;
  /** class and step of each pair: class × 256 + (step & 255) */
  pairs: Uint16Array;
  turn: number;
}

/** what a step of a pair weighs */
const WEIGHT = Float32Array.from({ length: 256 }, (_, step) => ((step << 24) >> 24) * STEP);
/** a filter this many times wider than the features are many lets few strangers through */
const ROOM = 12;

/** What would be lost without it: a strong weight that hardly ever speaks is worth less than a middling one that often does. */
const worth = (w: Weights, row: number, c: number) =>
  Math.abs(w.table[row * w.classes + c] ?? 0) * Math.sqrt(w.groups[row] ?? 0);

/** @param keep how many pairs a class may have, those of most worth first */
export function pack(w: Weights, keep: number): string {
  const floor = new Float32Array(w.classes);
  for (let c = 0; c < w.classes; c++) {
    const sizes: number[] = [];
    for (let row = 1; row < w.groups.length; row++) sizes.push(worth(w, row, c));
    sizes.sort((a, b) => b - a);
    floor[c] = sizes[keep] ?? 0;
  }
  const bytes: number[] = [];
  const u32 = (n: number) => bytes.push(n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255);
  for (let c = 0; c < w.classes; c++) u32(Math.round((w.table[c] ?? 0) * 1000) | 0);
  for (const [feature, row] of [...w.rows].sort((a, b) => a[0] - b[0])) {
    const pairs: number[] = [];
    for (let c = 0; c < w.classes; c++) {
      const weight = w.table[row * w.classes + c] ?? 0;
      if (worth(w, row, c) <= (floor[c] ?? 0) || Math.abs(weight) < STEP / 2) continue;
      pairs.push(c, Math.max(-127, Math.min(127, Math.round(weight / STEP))) & 255);
    }
    if (pairs.length === 0) continue;
    u32(feature);
    bytes.push(pairs.length / 2, ...pairs);
  }
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.slice(i, i + 8192));
  return btoa(binary);
}

function bytesOf(data: string): Uint8Array {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

export function unpack(classes: number, data: string): Packed {
  const bytes = bytesOf(data);
  const u32 = (i: number) =>
    (bytes[i] as number) |
    ((bytes[i + 1] as number) << 8) |
    ((bytes[i + 2] as number) << 16) |
    ((bytes[i + 3] as number) << 24);
  const bias = new Float32Array(classes);
  let at = 0;
  for (let c = 0; c < classes && at < bytes.length; c++, at += 4) bias[c] = u32(at) / 1000;
  const body = at;
  let size = 0;
  let count = 0;
  while (at < bytes.length) {
    const n = bytes[at + 4] as number;
    size++;
    count += n;
    at += 5 + 2 * n;
  }
  const places = new Int32Array(4 * 2 ** Math.ceil(Math.log2(size * 1.5 + 2)));
  const filter = new Int32Array((2 ** Math.ceil(Math.log2(size * ROOM + 32))) >>> 5);
  const pairs = new Uint16Array(count);
  const mask = places.length - 4;
  const shift = shiftOf(filter);
  let p = 0;
  for (at = body; at < bytes.length; ) {
    const feature = u32(at);
    const n = bytes[at + 4] as number;
    let place = (feature << 2) & mask;
    while (places[place + 2] !== 0) place = (place + 4) & mask;
    places[place] = feature;
    places[place + 1] = p;
    places[place + 2] = n;
    const bit = feature >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
    for (let k = 0; k < n; k++, p++)
      pairs[p] = ((bytes[at + 5 + 2 * k] as number) << 8) | (bytes[at + 6 + 2 * k] as number);
    at += 5 + 2 * n;
  }
  return { classes, bias, size, filter, places, pairs, turn: 0 };
}

const shiftOf = (filter: Int32Array) => Math.clz32(filter.length * 32) + 1;

/** Log-odds per class, into `sums`; a feature that stands in the bag twice counts once. */
export function logits(p: Packed, bag: Bag, sums: Float64Array): void {
  sums.fill(0);
  const { filter, places, pairs } = p;
  const { items, size } = bag;
  const mask = places.length - 4;
  const shift = shiftOf(filter);
  p.turn = (p.turn + 1) | 0;
  const turn = p.turn;
  for (let f = 0; f < size; f++) {
    const feature = (items[f] as number) | 0;
    const bit = feature >>> shift;
    if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) continue;
    let place = (feature << 2) & mask;
    while (places[place] !== feature && places[place + 2] !== 0) place = (place + 4) & mask;
    if (places[place + 2] === 0 || places[place + 3] === turn) continue;
    places[place + 3] = turn;
    let k = places[place + 1] as number;
    for (const end = k + (places[place + 2] as number); k < end; k++) {
      const pair = pairs[k] as number;
      const c = pair >>> 8;
      sums[c] = (sums[c] as number) + (WEIGHT[pair & 255] as number);
    }
  }
  for (let c = 0; c < p.classes; c++) sums[c] = (sums[c] as number) * bag.scale + (p.bias[c] as number);
}
