/**
 * `npm run bench`: how fast reading is, as ratios within one process — against the bare loop over the same text and
 * against one native alternation of the same phrases. `--check` exits 1 when a gate is missed; `--fuzz [n]` throws
 * hostile texts at the reader instead. A row is added by a file in tools/bench/. Heavy rows have a group and are measured
 * only by its name: `npm run bench -- evidence`.
 */
import { setFlagsFromString } from 'node:v8';
import { fuzz } from './bench/fuzz';
import type { Row } from './bench/row';
import { sameNice } from './evidence-lab/same-nice';

const files = import.meta.glob<{ rows?: Row[] }>('./bench/*.ts', { eager: true });

// compile where we measure: on a busy machine the compiler's own thread comes late, and slow code is what gets measured
setFlagsFromString('--no-concurrent-recompilation');

export async function main(args: string[]): Promise<number> {
  const fuzzAt = args.indexOf('--fuzz');
  if (fuzzAt >= 0) return fuzz(Number(args[fuzzAt + 1] ?? 1_000_000));
  const only = args.find((a) => !a.startsWith('--'));
  const rows = Object.values(files)
    .flatMap((file) => file.rows ?? [])
    .filter((row) => (only ? row.group === only || (!row.group && row.name.includes(only)) : !row.group));
  let missed = 0;
  const free = sameNice();
  console.log(`${'what'.padEnd(58)}${'measured'.padStart(14)}${'gate'.padStart(12)}${'ambition'.padStart(12)}`);
  for (const row of rows) {
    const value = await row.measure();
    const good = (limit: number) => (row.better === 'more' ? value >= limit : value <= limit);
    const sign = row.better === 'more' ? '≥' : '≤';
    const show = (n: number) => `${n >= 100 ? n.toFixed(0) : n.toFixed(2)} ${row.unit}`;
    const verdict = good(row.ambition) ? '' : good(row.gate) ? '  (gate)' : '  MISSED';
    if (!good(row.gate)) missed++;
    console.log(
      row.name.padEnd(58) +
        show(value).padStart(14) +
        `${sign} ${row.gate}`.padStart(12) +
        `${sign} ${row.ambition}`.padStart(12) +
        verdict,
    );
  }
  free();
  if (args.includes('--check') && missed > 0) {
    console.log(`${missed} gate${missed === 1 ? ' is' : 's are'} missed`);
    return 1;
  }
  return 0;
}
