/**
 * Rows of the start: what folding and 2,000 phrases need, from nothing. Each measurement runs in a worker of its own,
 * where no code is compiled and no table is made yet; the best of several is the one that was left alone.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { units } from '../../lib/text/fold-units';
import { compilePhrases } from '../../lib/text/phrases';
import { variants } from '../../lib/text/variants';
import type { Row } from './row';
import { phraseList } from './texts';

interface Cold {
  folding: number;
  phrases: number;
  /** MB */
  heap: number;
}

const COLD = 'cold tables';
const STARTS = 9;

function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

if (!isMainThread && workerData === COLD) {
  const list = phraseList(2000);
  const before = memory();
  const t0 = performance.now();
  const kept: unknown[] = [units(), variants()];
  const t1 = performance.now();
  kept.push(compilePhrases(list));
  const t2 = performance.now();
  const cold: Cold = { folding: t1 - t0, phrases: t2 - t1, heap: (memory() - before) / 1e6 };
  parentPort?.postMessage(cold);
  if (kept.length === 0) throw new Error('kept until measured');
}

const start = () =>
  new Promise<Cold>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: COLD });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

let starts: Promise<Cold[]> | null = null;
async function best(of: (cold: Cold) => number): Promise<number> {
  starts ??= (async () => {
    const all: Cold[] = [];
    for (let n = 0; n < STARTS; n++) all.push(await start());
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
    name: 'memory of these tables',
    unit: 'MB',
    better: 'less',
    gate: 1.5,
    ambition: 0.6,
    measure: () => best((cold) => cold.heap),
  },
];
