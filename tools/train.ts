/**
 * `npm run train`: learns the compact model from tests/corpus and writes lib/risk/model/weights.ts; the same corpus and
 * lexicon give the same bytes. Thresholds are set on folds held apart (some files at a time), so that a threshold never
 * saw its own texts. The mixed draw dev.jsonl is never learned from: what ships can always be measured on it. Single clauses (clauses.txt) are learned from besides.
 * `npm run train -- --check` only measures; `--without=FILE` leaves another file out as well.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNALS } from '../lib/risk/types';
import { beside, KEPT_APART, learnedApart, read, readCorpus, report, threshold, train } from './learning';

export async function main(args: string[]): Promise<number> {
  const without = [KEPT_APART, ...args.flatMap((a) => (a.startsWith('--without=') ? [a.slice(10)] : []))];
  const dir = join(process.cwd(), 'tests', 'corpus');
  const files = readCorpus(dir, without);
  const more = beside(dir);
  const held = learnedApart(files, more).map((w, i) => read(w, files[i]?.lines ?? []));
  const thresholds = SIGNALS.map((key, c) => threshold(held.flat(), c, key));
  for (const [i, f] of files.entries()) report(f.name, held[i] ?? [], thresholds);
  report('ALL, each file held apart', held.flat(), thresholds);
  console.log(SIGNALS.map((key, c) => `${key} ${thresholds[c]}`).join(', '));
  if (args.includes('--check')) return 0;
  const w = train([...files.flatMap((f) => f.lines), ...more]);
  writeFileSync(
    join(process.cwd(), 'lib', 'risk', 'model', 'weights.ts'),
    `/** The learned weights, written by \`npm run train\`; how they came about stands in tools/learning.ts. */
export default {
  /** per signal: from which probability on a clause is said to carry it; 1 = never */
  thresholds: [${thresholds.join(', ')}],
  clauses:
    '${w.clauses}',
  kinds:
    '${w.kinds}',
};
`,
  );
  console.log(`weights: ${Math.round((w.clauses.length + w.kinds.length) / 1024)} kB of text`);
  return 0;
}
