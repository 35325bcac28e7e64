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
  /** open addressing: feature numbers and, beside them, their rows (0 = empty place) */
  keys: Uint32Array;
  rows: Int32Array;
  /** where the pairs of row i begin; rows count from 1 */
  starts: Uint32Array;
  pairClass: Uint8Array;
  pairWeight: Float32Array;
  /** which rows were counted already in the bag at hand */
  seen: Uint32Array;
  turn: number;
}

/** @param keep how many pairs a class may have, strongest first */
export function pack(w: Weights, keep: number): string {
  const floor = new Float32Array(w.classes);
  for (let c = 0; c < w.classes; c++) {
    const sizes: number[] = [];
    for (let at = w.classes + c; at < w.table.length; at += w.classes) sizes.push(Math.abs(w.table[at] ?? 0));
    sizes.sort((a, b) => b - a);
    floor[c] = Math.max(sizes[keep] ?? 0, STEP);
  }
  const bytes: number[] = [];
  const u32 = (n: number) => bytes.push(n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255);
  for (let c = 0; c < w.classes; c++) u32(Math.round((w.table[c] ?? 0) * 1000) | 0);
  for (const [feature, row] of [...w.rows].sort((a, b) => a[0] - b[0])) {
    const pairs: number[] = [];
    for (let c = 0; c < w.classes; c++) {
      const weight = w.table[row * w.classes + c] ?? 0;
      if (Math.abs(weight) <= (floor[c] ?? 0)) continue;
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

export function unpack(classes: number, data: string): Packed {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const bias = new Float32Array(classes);
  let at = 0;
  for (let c = 0; c < classes && at < bytes.length; c++, at += 4) bias[c] = view.getInt32(at, true) / 1000;
  const body = at;
  let size = 0;
  let pairs = 0;
  while (at < bytes.length) {
    const n = bytes[at + 4] ?? 0;
    size++;
    pairs += n;
    at += 5 + 2 * n;
  }
  const places = 2 ** Math.ceil(Math.log2(size * 2 + 2));
  const packed: Packed = {
    classes,
    bias,
    size,
    keys: new Uint32Array(places),
    rows: new Int32Array(places),
    starts: new Uint32Array(size + 2),
    pairClass: new Uint8Array(pairs),
    pairWeight: new Float32Array(pairs),
    seen: new Uint32Array(size + 1),
    turn: 0,
  };
  at = body;
  for (let row = 1, p = 0; row <= size; row++) {
    const feature = view.getUint32(at, true);
    let place = feature & (places - 1);
    while (packed.rows[place] !== 0) place = (place + 1) & (places - 1);
    packed.keys[place] = feature;
    packed.rows[place] = row;
    packed.starts[row] = p;
    const n = bytes[at + 4] ?? 0;
    for (let k = 0; k < n; k++, p++) {
      packed.pairClass[p] = bytes[at + 5 + 2 * k] ?? 0;
      packed.pairWeight[p] = view.getInt8(at + 6 + 2 * k) * STEP;
    }
    at += 5 + 2 * n;
    packed.starts[row + 1] = p;
  }
  return packed;
}

/** Log-odds per class, into `sums`; a feature that stands in the bag twice counts once. */
export function logits(p: Packed, bag: Bag, sums: Float64Array): void {
  sums.fill(0);
  const { keys, rows, starts, pairClass, pairWeight, seen } = p;
  const mask = keys.length - 1;
  const turn = ++p.turn;
  for (let f = 0; f < bag.size; f++) {
    const feature = bag.items[f] ?? 0;
    let place = feature & mask;
    let row = rows[place] ?? 0;
    while (row !== 0 && keys[place] !== feature) {
      place = (place + 1) & mask;
      row = rows[place] ?? 0;
    }
    if (row === 0 || seen[row] === turn) continue;
    seen[row] = turn;
    for (let k = starts[row] ?? 0, end = starts[row + 1] ?? 0; k < end; k++) {
      const c = pairClass[k] ?? 0;
      sums[c] = (sums[c] ?? 0) + (pairWeight[k] ?? 0);
    }
  }
  for (let c = 0; c < p.classes; c++) sums[c] = (sums[c] ?? 0) * bag.scale + (p.bias[c] ?? 0);
}
