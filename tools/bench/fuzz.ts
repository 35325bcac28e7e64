/** Hostile texts against the reader: no exception, ranges inside the text, no superlinear time. */
import { readFacts } from '../../lib/text/facts';
import { fold } from '../../lib/text/fold';
import { oddities } from '../../lib/text/oddities';
import { hostileText } from './hostile';
import { random } from './texts';

export function fuzz(count: number): number {
  const r = random(20_261_121);
  let slowest = 0;
  const from = performance.now();
  for (let n = 0; n < count; n++) {
    const text = hostileText(r);
    const t = performance.now();
    try {
      checkOne(text);
    } catch (error) {
      console.log(`text ${n}: ${JSON.stringify(text.slice(0, 200))}`);
      throw error;
    }
    const perUnit = ((performance.now() - t) * 1000) / (text.length + 200);
    if (perUnit > slowest) slowest = perUnit;
    if (n % 100_000 === 99_999) console.log(`${n + 1} texts, ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  for (const size of [20_000, 200_000])
    console.log(`${size} units without a blank: ${timeOf('逾'.repeat(size)).toFixed(1)} ms`);
  console.log(`${count} texts, nothing thrown, all ranges inside; slowest ${slowest.toFixed(1)} µs per unit`);
  return 0;
}

function timeOf(text: string): number {
  const from = performance.now();
  checkOne(text);
  return performance.now() - from;
}

export function checkOne(text: string): void {
  const folded = fold(text);
  const inside = (start: number, end: number, what: string) => {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`${what} [${start}, ${end}) of ${text.length}`);
  };
  let last = 0;
  const step = Math.max(1, Math.floor(folded.text.length / 200));
  for (let i = 0; i < folded.text.length; i += step) {
    inside(folded.startOf(i), folded.endOf(i), `unit ${i}`);
    if (folded.startOf(i) < last) throw new Error(`unit ${i} goes back`);
    last = folded.startOf(i);
  }
  for (const d of [...folded.disguises, ...oddities(text)]) inside(d.start, d.end, 'disguise');
  const facts = readFacts(text, { sentAt: '2026-11-21T10:00:00+08:00', folded });
  for (const f of [...facts.amounts, ...facts.phones, ...facts.links, ...facts.accounts, ...facts.ids])
    inside(f.start, f.end, 'fact');
  if (facts.deadline) inside(facts.deadline.start, facts.deadline.end, 'deadline');
}
