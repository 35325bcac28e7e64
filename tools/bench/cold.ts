/**
 * Rows of the start: what folding and 2,000 phrases need, from nothing, and what the whole pack and the first message
 * need. Each measurement runs in a worker of its own, where no code is compiled and no table is made yet; the best of
 * several is the one that was left alone.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { madePack } from '../../lib/risk/made';
import { OF_THE_WHOLE } from '../../lib/risk/model/kinds';
import { flatten } from '../../lib/risk/model/packing';
import learned from '../../lib/risk/model/weights';
import {
  readPack,
  readWeights,
  type StoredPack,
  type StoredWeights,
  storePack,
  storeWeights,
} from '../../lib/risk/stored';
import { SIGNALS } from '../../lib/risk/types';
import { compileVariants } from '../../lib/text/compile-variants';
import { units } from '../../lib/text/fold-units';
import { compilePhrases } from '../../lib/text/phrases';
import { readVariants, type StoredVariants, storeVariants } from '../../lib/text/stored-variants';
import type { Row } from './row';
import { phraseList } from './texts';

interface Cold {
  folding: number;
  phrases: number;
  /** MB */
  heap: number;
  /** the pack and the weights, from what the build wrote */
  pack: number;
  weights: number;
}

/** What the build writes down, as a script of its own holds it. */
interface Shipped {
  pack: StoredPack;
  weights: StoredWeights;
  variants: StoredVariants;
}

const STARTS = 9;

function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

if (!isMainThread && isShipped(workerData)) {
  // what browsers bring since 2025 and Node does not yet
  Object.assign(Uint8Array, { fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')) });
  const list = phraseList(2000);
  memory(); // what starting up left behind goes first
  const before = memory();
  const t0 = performance.now();
  const kept: unknown[] = [units(), readVariants(workerData.variants)];
  const t1 = performance.now();
  kept.push(compilePhrases(list));
  const t2 = performance.now();
  const heap = (memory() - before) / 1e6;
  const t3 = performance.now();
  kept.push(readPack(workerData.pack));
  const t4 = performance.now();
  kept.push(readWeights(workerData.weights));
  const t5 = performance.now();
  const cold: Cold = { folding: t1 - t0, phrases: t2 - t1, heap, pack: t4 - t3, weights: t5 - t4 };
  parentPort?.postMessage(cold);
  if (kept.length === 0) throw new Error('kept until measured');
}

function isShipped(data: unknown): data is Shipped {
  return typeof data === 'object' && data !== null && 'pack' in data;
}

const shipped = (): Shipped => ({
  variants: storeVariants(compileVariants()),
  pack: storePack(madePack()),
  weights: storeWeights(
    flatten(SIGNALS.length, learned.clauses),
    flatten(OF_THE_WHOLE, learned.kinds),
    learned.thresholds,
  ),
});

const start = (workerData: Shipped) =>
  new Promise<Cold>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

let starts: Promise<Cold[]> | null = null;
async function best(of: (cold: Cold) => number): Promise<number> {
  starts ??= (async () => {
    const all: Cold[] = [];
    const carried = shipped();
    for (let n = 0; n < STARTS; n++) all.push(await start(carried));
    return all;
  })();
  return Math.min(...(await starts).map(of));
}

export const rows: Row[] = [
  {
    name: 'tables of folding and 2,000 phrases, cold',
    unit: 'ms',
    better: 'less',
    gate: 10,
    ambition: 3,
    measure: () => best((cold) => cold.folding + cold.phrases),
  },
  {
    name: '… of the folding alone',
    unit: 'ms',
    better: 'less',
    gate: 10,
    ambition: 3,
    measure: () => best((cold) => cold.folding),
  },
  {
    name: 'the pack that ships, cold',
    unit: 'ms',
    better: 'less',
    gate: 10,
    ambition: 3,
    measure: () => best((cold) => cold.pack),
  },
  {
    name: 'the weights that ship, cold',
    unit: 'ms',
    better: 'less',
    gate: 12,
    ambition: 6,
    measure: () => best((cold) => cold.weights),
  },
  {
    name: 'memory of these tables',
    unit: 'MB',
    better: 'less',
    gate: 1.5,
    ambition: 0.6,
    measure: () => best((cold) => cold.heap),
  },
];
