/**
 * Weights as a compact string: for every feature its 32-bit number, then its (class, weight) pairs as bytes, weights
 * in steps of 1/24 between -5.3 and +5.3. Features stand in rising order, so that the same weights give the same string.
 */
import { fromBase64, toBase64 } from '../../text/shelf';
import type { Bag } from './features';
import type { Weights } from './learn';

const STEP = 1 / 24;

/** Rising numbers, small in memory: number i is coarse[i >>> 8] + fine[i]. */
export interface Rising {
  coarse: Int32Array;
  fine: Uint16Array;
}

/** Weights in the form that is looked up in and that is written down, so that a start has nothing to do. */
export interface Flat {
  /** by class */
  bias: Float32Array;
  /** by the upper half of a feature: where its features begin; one more at the end */
  from: Rising;
  /** by feature, in rising order: its lower half */
  low: Uint16Array;
  /** by feature: where its pairs begin; one more at the end */
  pairsFrom: Rising;
  /** class and step of each pair: class × 256 + (step & 255) */
  pairs: Uint16Array;
}

export interface Packed extends Flat {
  /** number of features */
  size: number;
  /** by feature: the bag in which it was counted last */
  counted: Int32Array;
  turn: number;
}

/** what a step of a pair weighs */
const WEIGHT = Float32Array.from({ length: 256 }, (_, step) => ((step << 24) >> 24) * STEP);

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
  const held = new Int32Array(HALVES);
  const [low, sizes, pairs]: [number[], number[], number[]] = [[], [], []];
  let at = 0;
  for (let c = 0; c < classes && at < bytes.length; c++, at += 4) bias[c] = u32(at) / 1000;
  while (at < bytes.length) {
    const feature = u32(at);
    const half = feature >>> 16;
    held[half] = (held[half] as number) + 1;
    low.push(feature & 0xffff);
    const n = bytes[at + 4] as number;
    sizes.push(n);
    at += 5;
    for (let k = 0; k < n; k++, at += 2) pairs.push(((bytes[at] as number) << 8) | (bytes[at + 1] as number));
  }
  return {
    bias,
    from: rising(held),
    low: Uint16Array.from(low),
    pairsFrom: rising(sizes),
    pairs: Uint16Array.from(pairs),
  };
}

/** The sums of the counts before each place, and of all at the end. */
function rising(counts: ArrayLike<number>): Rising {
  const coarse = new Int32Array((counts.length >>> 8) + 1);
  const fine = new Uint16Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i <= counts.length; i++) {
    if ((i & 255) === 0) coarse[i >>> 8] = sum;
    const above = sum - (coarse[i >>> 8] as number);
    if (above > 65535) throw new RangeError('more than 65,535 in 256 places: these weights are too dense');
    fine[i] = above;
    sum += counts[i] ?? 0;
  }
  return { coarse, fine };
}

export function lookUp(flat: Flat): Packed {
  const size = flat.low.length;
  return { ...flat, size, counted: new Int32Array(size), turn: 0 };
}

/** Log-odds per class, into `sums`; a feature that stands in the bag twice counts once. */
export function logits(p: Packed, bag: Bag, sums: Float64Array): void {
  sums.fill(0);
  const { bias, low, pairs, counted } = p;
  const { coarse, fine } = p.from;
  const { coarse: pairsCoarse, fine: pairsFine } = p.pairsFrom;
  const { items, size } = bag;
  p.turn = (p.turn + 1) | 0;
  const turn = p.turn;
  for (let f = 0; f < size; f++) {
    const feature = items[f] as number;
    const half = feature >>> 16;
    let k = (coarse[half >>> 8] as number) + (fine[half] as number);
    const last = (coarse[(half + 1) >>> 8] as number) + (fine[half + 1] as number);
    const own = feature & 0xffff;
    while (k < last && low[k] !== own) k++;
    if (k === last || counted[k] === turn) continue;
    counted[k] = turn;
    let at = (pairsCoarse[k >>> 8] as number) + (pairsFine[k] as number);
    for (const end = (pairsCoarse[(k + 1) >>> 8] as number) + (pairsFine[k + 1] as number); at < end; at++) {
      const pair = pairs[at] as number;
      const c = pair >>> 8;
      sums[c] = (sums[c] as number) + (WEIGHT[pair & 255] as number);
    }
  }
  for (let c = 0; c < bias.length; c++) sums[c] = (sums[c] as number) * bag.scale + (bias[c] as number);
}
