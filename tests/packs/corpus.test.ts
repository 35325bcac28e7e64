/**
 * The floor under the reading of the corpus. `npm run evaluate -- tests/corpus/*.jsonl` prints the figures with every
 * miss; `--apart` prints what to expect of texts by hands that the model never met. Raise the floor when you can.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { f1, type Line, score } from '../../tools/evaluate';
import { KEPT_APART } from '../../tools/learning';

const dir = join(__dirname, '../corpus');
const read = (file: string): Line[] =>
  readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const files = readdirSync(dir).filter((f) => f.endsWith('.jsonl'));
const FLOOR = { learned: 0.92, learnedAlarms: 0.005, overlap: 0.92, facts: 0.98, keptApart: 0.89, keptApartAlarms: 0 };
const silent = () => undefined;

describe('the corpus', () => {
  it('is well formed: ids are unique and every marked stretch stands in its text', () => {
    const seen = new Set<string>();
    for (const line of files.flatMap(read)) {
      expect(seen.has(line.id), line.id).toBe(false);
      seen.add(line.id);
      for (const { key, text } of [...(line.signals ?? []), ...(line.optional ?? [])]) {
        expect(line.text.includes(text ?? ''), `${line.id} ${key}`).toBe(true);
      }
    }
  });

  it('is read as well as it was read before', () => {
    const all = score(files.filter((f) => f !== KEPT_APART).flatMap(read), silent);
    expect(f1(all.total)).toBeGreaterThan(FLOOR.learned);
    expect(all.alarms / all.lawful).toBeLessThan(FLOOR.learnedAlarms);
    expect(all.overlap.right / all.overlap.of).toBeGreaterThan(FLOOR.overlap);
    for (const [name, { right, of }] of score(files.flatMap(read), silent).facts)
      expect(right / of, name).toBeGreaterThan(FLOOR.facts);
  }, 300_000);

  it('is read as well in the file that nothing was ever learned from', () => {
    const kept = score(read(KEPT_APART), silent);
    expect(f1(kept.total)).toBeGreaterThan(FLOOR.keptApart);
    expect(kept.alarms).toBeLessThanOrEqual(FLOOR.keptApartAlarms);
  }, 120_000);
});
