/**
 * Weights as a compact string: for every feature its 32-bit number, then its (class, weight) pairs as bytes, weights
 * in steps of 1/24 between -5.3 and +5.3. Features stand in rising order, so that the same weights give the same string.
 */
import { fromBase64, toBase64 } from '../../text/shelf';
import type { Bag } from './features';
import type { Weights } from './learn';

const STEP = 1 / 24;

/** Weights in the form that is looked up in. Features lie in rising order, so that neighbours in memory are neighbours in number. */
export interface Packed {
  /** by class */
  bias: Float32Array;
  /** number of features */
  size: number;
  /** one bit by the upper bits of a feature: 0 = certainly none; small enough to stay in a near cache */
  filter: Int32Array;
  /** by the upper half of a feature: where its features begin; one more at the end */
  from: Int32Array;
  /** by feature: its lower half */
  low: Uint16Array;
  /** by feature: where its pairs begin; one more at the end */
  pairsFrom: Int32Array;
  /** class and step of each pair: class × 256 + (step & 255) */
  pairs: Uint16Array;
  /** by feature: the bag in which it was counted last */
  counted: Int32Array;
  turn: number;
}

/** What is written down of it; the rest follows from it in one pass. */
export interface Flat {
  bias: Float32Array;
  /** by the upper half of a feature: how many there are */
  held: Uint8Array;
  low: Uint16Array;
  /** by feature: how many pairs it has */
  sizes: Uint8Array;
  pairs: Uint16Array;
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
  return toBase64(Uint8Array.from(bytes));
}

export const unpack = (classes: number, data: string): Packed => lookUp(flatten(classes, data));

/** different upper halves of a feature */
const HALVES = 65536;

export function flatten(classes: number, data: string): Flat {
  const bytes = fromBase64(data);
  const u32 = (i: number) =>
    (bytes[i] as number) |
    ((bytes[i + 1] as number) << 8) |
    ((bytes[i + 2] as number) << 16) |
    ((bytes[i + 3] as number) << 24);
  const bias = new Float32Array(classes);
  const held = new Uint8Array(HALVES);
  const [low, sizes, pairs]: [number[], number[], number[]] = [[], [], []];
  let at = 0;
  for (let c = 0; c < classes && at < bytes.length; c++, at += 4) bias[c] = u32(at) / 1000;
  while (at < bytes.length) {
    const feature = u32(at);
    const half = feature >>> 16;
    if (held[half] === 255) throw new RangeError('so many features share an upper half that they cannot be counted');
    held[half] = (held[half] as number) + 1;
    low.push(feature & 0xffff);
    const n = bytes[at + 4] as number;
    sizes.push(n);
    at += 5;
    for (let k = 0; k < n; k++, at += 2) pairs.push(((bytes[at] as number) << 8) | (bytes[at + 1] as number));
  }
  return { bias, held, low: Uint16Array.from(low), sizes: Uint8Array.from(sizes), pairs: Uint16Array.from(pairs) };
}

export function lookUp({ bias, held, low, sizes, pairs }: Flat): Packed {
  const size = low.length;
  const filter = new Int32Array((2 ** Math.ceil(Math.log2(size * ROOM + 32))) >>> 5);
  const from = new Int32Array(HALVES + 1);
  const pairsFrom = new Int32Array(size + 1);
  sum(held, from);
  sum(sizes, pairsFrom);
  mark(filter, from, low);
  return { bias, size, filter, from, low, pairsFrom, pairs, counted: new Int32Array(size), turn: 0 };
}

function sum(counts: Uint8Array, from: Int32Array): void {
  let all = 0;
  for (let i = 0; i < counts.length; i++) {
    all += counts[i] as number;
    from[i + 1] = all;
  }
}

function mark(filter: Int32Array, from: Int32Array, low: Uint16Array): void {
  const shift = shiftOf(filter);
  let half = 0;
  for (let k = 0; k < low.length; k++) {
    while ((from[half + 1] as number) <= k) half++;
    const bit = ((half << 16) | (low[k] as number)) >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
  }
}

const shiftOf = (filter: Int32Array) => Math.clz32(filter.length * 32) + 1;

/** Log-odds per class, into `sums`; a feature that stands in the bag twice counts once. */
export function logits(p: Packed, bag: Bag, sums: Float64Array): void {
  sums.fill(0);
  const { bias, filter, from, low, pairsFrom, pairs, counted } = p;
  const { items, size } = bag;
  const shift = shiftOf(filter);
  p.turn = (p.turn + 1) | 0;
  const turn = p.turn;
  for (let f = 0; f < size; f++) {
    const feature = items[f] as number;
    const bit = feature >>> shift;
    if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) continue;
    let k = from[feature >>> 16] as number;
    const last = from[(feature >>> 16) + 1] as number;
    const own = feature & 0xffff;
    while (k < last && low[k] !== own) k++;
    if (k === last || counted[k] === turn) continue;
    counted[k] = turn;
    const end = pairsFrom[k + 1] as number;
    for (let at = pairsFrom[k] as number; at < end; at++) {
      const pair = pairs[at] as number;
      const c = pair >>> 8;
      sums[c] = (sums[c] as number) + (WEIGHT[pair & 255] as number);
    }
  }
  for (let c = 0; c < bias.length; c++) sums[c] = (sums[c] as number) * bag.scale + (bias[c] as number);
}
