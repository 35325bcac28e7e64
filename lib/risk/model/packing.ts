/**
 * Weights as a compact string: for every feature its 32-bit number, then its (class, weight) pairs as bytes, weights
 * in steps of 1/24 between -5.3 and +5.3. Features stand in rising order, so that looking one up needs no table.
 */
import type { Weights } from './learn';

const STEP = 1 / 24;

export interface Packed {
  classes: number;
  bias: Float32Array;
  /** rising */
  features: Uint32Array;
  /** where the pairs of feature i begin; one longer than `features` */
  starts: Uint32Array;
  pairClass: Uint8Array;
  pairWeight: Float32Array;
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
  let count = 0;
  let pairs = 0;
  while (at < bytes.length) {
    const n = bytes[at + 4] ?? 0;
    count++;
    pairs += n;
    at += 5 + 2 * n;
  }
  const packed: Packed = {
    classes,
    bias,
    features: new Uint32Array(count),
    starts: new Uint32Array(count + 1),
    pairClass: new Uint8Array(pairs),
    pairWeight: new Float32Array(pairs),
  };
  at = body;
  for (let i = 0, p = 0; i < count; i++) {
    packed.features[i] = view.getUint32(at, true);
    packed.starts[i] = p;
    const n = bytes[at + 4] ?? 0;
    for (let k = 0; k < n; k++, p++) {
      packed.pairClass[p] = bytes[at + 5 + 2 * k] ?? 0;
      packed.pairWeight[p] = view.getInt8(at + 6 + 2 * k) * STEP;
    }
    at += 5 + 2 * n;
    packed.starts[i + 1] = p;
  }
  return packed;
}

function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Log-odds per class. */
export function logits(p: Packed, features: readonly number[]): Float64Array {
  const z = new Float64Array(p.classes);
  for (const feature of features) {
    const i = find(p.features, feature);
    if (i < 0) continue;
    for (let k = p.starts[i] ?? 0; k < (p.starts[i + 1] ?? 0); k++) {
      const c = p.pairClass[k] ?? 0;
      z[c] = (z[c] ?? 0) + (p.pairWeight[k] ?? 0);
    }
  }
  const scale = 1 / Math.sqrt(features.length + 1);
  for (let c = 0; c < p.classes; c++) z[c] = (z[c] ?? 0) * scale + (p.bias[c] ?? 0);
  return z;
}
