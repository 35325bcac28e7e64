/**
 * Hostile texts against folding and figures, and messages of the corpus, mutated, against the whole reading: no
 * exception, ranges inside the text, no superlinear time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../lib/risk/assess';
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
  console.log(`${count} texts, nothing thrown, all ranges inside; slowest ${slowest.toFixed(1)} µs per unit`);
  readMutated(Math.ceil(count / 5), r);
  return long() ? 0 : 1;
}

/** Messages of the corpus with pieces cut out, put in, doubled and joined, read whole. */
function readMutated(count: number, r: () => number): void {
  const dir = join(process.cwd(), 'tests', 'corpus');
  const messages = readdirSync(dir)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').split('\n').filter(Boolean))
    .map((line): string => JSON.parse(line).text);
  const pick = () => messages[Math.floor(r() * messages.length)] ?? '';
  const from = performance.now();
  let [findings, slowest] = [0, 0];
  for (let n = 0; n < count; n++) {
    const text = mutated(pick(), pick, r);
    const at = performance.now();
    try {
      const form = n % 5 === 0 ? 'chat' : 'sms';
      const reading = assess({ text, form, sentAt: n % 3 === 0 ? null : '2026-11-21T23:10:00+08:00' }, 0);
      for (const { start, end, quote } of reading.findings) {
        findings++;
        if (start === null || end === null) continue;
        if (!(start >= 0 && start < end && end <= text.length) || quote !== text.slice(start, end))
          throw new Error(`finding [${start}, ${end}) of ${text.length}: ${quote}`);
      }
    } catch (error) {
      console.log(`message ${n}: ${JSON.stringify(text)}`);
      throw error;
    }
    slowest = Math.max(slowest, ((performance.now() - at) * 1000) / (text.length + 200));
    if (n % 50_000 === 49_999) console.log(`${n + 1} messages, ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  console.log(
    `${count} mutated messages read whole, ${findings} findings, all inside; slowest ${slowest.toFixed(1)} µs per unit`,
  );
}

function mutated(message: string, other: () => string, r: () => number): string {
  let text = message;
  for (let i = 0; i < 1 + r() * 5; i++) {
    const at = Math.floor(r() * text.length);
    const kind = r();
    if (kind < 0.3) text = text.slice(0, at) + text.slice(at + 1 + Math.floor(r() * 4));
    else if (kind < 0.8) text = text.slice(0, at) + hostileText(r).slice(0, 1 + Math.floor(r() * 3)) + text.slice(at);
    else if (kind < 0.95) text = text.slice(0, at) + other().slice(Math.floor(r() * 20));
    else text += text;
  }
  return text.slice(0, 4000);
}

/** Texts of one pattern: five times the text must not take much more than five times the time. */
function long(): boolean {
  const patterns = [
    '逾',
    '打',
    '不打你',
    '逾期12天，',
    '还 款 ',
    '(律)',
    '1',
    '1,',
    '20',
    '一',
    '【',
    'a.',
    'v信',
    '\n',
  ];
  let linear = true;
  for (const pattern of patterns)
    for (const [what, run] of [
      ['folding and figures', checkOne],
      ['reading', (text: string) => void assess({ text }, 0)],
    ] as const) {
      const time = (size: number) => {
        const text = pattern.repeat(size / pattern.length);
        const times = [0, 1, 2].map(() => timeOf(text, run));
        return Math.min(...times);
      };
      const [some, many] = [time(40_000), time(200_000)];
      const growth = many / Math.max(some, 5);
      if (growth > 10) linear = false;
      if (growth > 10 || many > 500)
        console.log(
          `${what}, ${JSON.stringify(pattern)} × 200,000: ${many.toFixed(0)} ms, ${growth.toFixed(1)} × 40,000`,
        );
    }
  console.log(linear ? 'no text takes superlinear time' : 'SUPERLINEAR');
  return linear;
}

function timeOf(text: string, run: (text: string) => void): number {
  const from = performance.now();
  run(text);
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
