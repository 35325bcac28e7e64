/**
 * `npm run --silent evaluate -- FILE.jsonl… [--json] [--only=signal] [--quiet] [--apart]`: the reading code on
 * labelled messages. `--apart` reads each file of tests/corpus with a model that was learned without it. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assess } from '../lib/risk/assess';
import { useWeights } from '../lib/risk/model/model';
import { type Facts, type MessageKind, type Reading, SIGNALS, type SignalKey } from '../lib/risk/types';
import { beside, learnedApart, readCorpus } from './learning';

export interface Line {
  id: string;
  text: string;
  sender?: string | null;
  sent_at?: string | null;
  kind?: MessageKind;
  form?: 'sms' | 'chat' | 'letter' | 'page' | 'contract' | 'table';
  signals?: { key: SignalKey; text?: string }[];
  optional?: { key: SignalKey; text?: string }[];
  facts?: Facts;
}

interface Tally {
  right: number;
  false: number;
  missed: number;
}

const percent = (n: number, of: number) => (of === 0 ? '   –  ' : `${((100 * n) / of).toFixed(1)}%`.padStart(6));

export function f1(t: Tally): number {
  return t.right === 0 ? 0 : (2 * t.right) / (2 * t.right + t.false + t.missed);
}

function read(line: Line): Reading {
  return assess(
    { text: line.text, sender: line.sender ?? null, sentAt: line.sent_at ?? null, form: line.form ?? null },
    Date.now(),
  );
}

function asJson(line: Line, reading: Reading): string {
  const findings = reading.findings.map(({ signal, rule, severity, confidence, quote, start, end, provisions }) => ({
    signal,
    rule,
    severity,
    confidence,
    quote,
    start,
    end,
    provisions,
  }));
  return JSON.stringify({ id: line.id, kind: reading.kind, findings, facts: reading.facts });
}

export interface Score {
  total: Tally;
  bySignal: Map<SignalKey, Tally>;
  kindRight: number;
  kindOf: number;
  /** lawful or ordinary messages on which something was raised that is not labelled */
  alarms: number;
  lawful: number;
  overlap: { right: number; of: number };
  facts: Map<string, { right: number; of: number }>;
}

/** Compares readings with labels: by message and key, `optional` keys neither demanded nor wrong; low confidence is not counted. */
export function score(lines: readonly Line[], say: (what: string) => void, only: string | null = null): Score {
  const result: Score = {
    total: { right: 0, false: 0, missed: 0 },
    bySignal: new Map(),
    kindRight: 0,
    kindOf: 0,
    alarms: 0,
    lawful: 0,
    overlap: { right: 0, of: 0 },
    facts: new Map(),
  };
  for (const line of lines) {
    const reading = read(line);
    if (line.kind) {
      result.kindOf++;
      if (reading.kind === line.kind) result.kindRight++;
      else if (only === 'kind') say(`kind ${line.kind} → ${reading.kind}  ${line.id}  ${line.text}`);
    }
    if (line.facts) compareFacts(line, reading, result, say, only);
    if (!line.signals) continue;
    const lawful = line.kind === 'reminder' || line.kind === 'normal';
    if (lawful) result.lawful++;
    let alarmed = false;
    const found = reading.findings.filter((f) => f.confidence !== 'low');
    for (const key of SIGNALS) {
      const wanted = line.signals.filter((w) => w.key === key);
      const mine = found.filter((f) => f.signal === key);
      const doubtful = line.optional?.some((w) => w.key === key) ?? false;
      const tally = result.bySignal.get(key) ?? { right: 0, false: 0, missed: 0 };
      result.bySignal.set(key, tally);
      const note = (what: string, words: string) => {
        if (only === null || only === key)
          say(`${what} ${key}  ${line.id} [${line.kind}→${reading.kind}]  «${words}»  ${line.text}`);
      };
      if (wanted.length > 0 && mine.length > 0) {
        tally.right++;
        for (const w of wanted.filter((w) => w.text)) {
          result.overlap.of++;
          const at = line.text.indexOf(w.text ?? '');
          if (
            mine.some((f) => f.start !== null && f.end !== null && f.start < at + (w.text?.length ?? 0) && at < f.end)
          ) {
            result.overlap.right++;
          } else if (only === key || only === 'overlap')
            note('ELSEWHERE', `${w.text}» ≠ «${mine.map((f) => f.quote).join(' | ')}`);
        }
      } else if (wanted.length > 0) {
        tally.missed++;
        note('MISSED', wanted.map((w) => w.text ?? '').join(' | '));
      } else if (mine.length > 0 && !doubtful) {
        tally.false++;
        alarmed ||= key !== 'legal_action_notice';
        note(lawful ? 'FALSE!' : 'FALSE', mine.map((f) => f.quote).join(' | '));
      }
    }
    if (lawful && alarmed) result.alarms++;
  }
  for (const t of result.bySignal.values()) {
    result.total.right += t.right;
    result.total.false += t.false;
    result.total.missed += t.missed;
  }
  return result;
}

function compareFacts(
  line: Line,
  reading: Reading,
  result: Score,
  say: (what: string) => void,
  only: string | null,
): void {
  const wanted = line.facts;
  if (!wanted) return;
  const sorted = (list: string[]) => JSON.stringify([...list].sort());
  const same = {
    overdue_amount_cny: wanted.overdue_amount_cny === reading.facts.overdue_amount_cny,
    days_overdue: wanted.days_overdue === reading.facts.days_overdue,
    phone: sorted(wanted.phone) === sorted(reading.facts.phone),
    links: sorted(wanted.links) === sorted(reading.facts.links),
    deadline: wanted.deadline === reading.facts.deadline,
  };
  for (const [name, right] of Object.entries(same)) {
    const tally = result.facts.get(name) ?? { right: 0, of: 0 };
    tally.of++;
    if (right) tally.right++;
    else if (only === name || only === 'facts') {
      const [want, got] = [wanted[name as keyof Facts], reading.facts[name as keyof Facts]];
      say(
        `${name} ${line.id} want ${JSON.stringify(want)} got ${JSON.stringify(got)} (sent ${line.sent_at})  ${line.text}`,
      );
    }
    result.facts.set(name, tally);
  }
}

function print(name: string, s: Score): void {
  const { right, false: wrong, missed } = s.total;
  console.log(
    `${name.padEnd(24)} P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}  F1 ${f1(s.total).toFixed(3)}  ` +
      `lawful flagged ${s.alarms}/${s.lawful}  kind ${percent(s.kindRight, s.kindOf)}  overlap ${percent(s.overlap.right, s.overlap.of)}`,
  );
}

export async function main(args: string[]): Promise<number> {
  const only = args.find((a) => a.startsWith('--only='))?.slice(7) ?? null;
  const quiet = args.includes('--quiet');
  const say = (what: string) => {
    if (!quiet) console.log(what.replace(/\n/g, '⏎'));
  };
  if (args.includes('--apart')) return apart(only === null ? () => undefined : say, only);
  const files = args.filter((a) => !a.startsWith('--') && a.endsWith('.jsonl'));
  if (files.length === 0) {
    console.error('evaluate: name at least one FILE.jsonl');
    return 2;
  }
  const sets = files.map((file) => ({
    name: basename(file),
    lines: readFileSync(file, 'utf8')
      .split('\n')
      .filter((l) => l.trim() !== '')
      .map((l): Line => JSON.parse(l)),
  }));
  if (args.includes('--json')) {
    for (const { lines } of sets) for (const line of lines) console.log(asJson(line, read(line)));
    return 0;
  }
  for (const { name, lines } of sets)
    print(
      name,
      score(lines, () => undefined),
    );
  const all = score(
    sets.flatMap((s) => s.lines),
    say,
    only,
  );
  console.log('');
  for (const [key, t] of all.bySignal) {
    console.log(row(key, t));
  }
  for (const [name, t] of all.facts)
    console.log(`fact ${name.padEnd(20)} exact ${percent(t.right, t.of)} (${t.of - t.right} wrong)`);
  print('ALL', all);
  return 0;
}

/** The corpus with each file read by a model that never saw it: what to expect of texts by other hands. */
function apart(say: (what: string) => void, only: string | null): number {
  const dir = join(process.cwd(), 'tests', 'corpus');
  const files = readCorpus(dir);
  const models = learnedApart(files, beside(dir));
  const totals: Score[] = [];
  for (const [i, file] of files.entries()) {
    useWeights(models[i] ?? null);
    const result = score(
      file.lines.map((p) => p.line as Line),
      say,
      only,
    );
    totals.push(result);
    print(file.name, result);
  }
  useWeights(null);
  console.log('');
  for (const key of SIGNALS) {
    const t = sum(totals.map((s) => s.bySignal.get(key)));
    console.log(row(key, t));
  }
  const all = sum(totals.map((s) => s.total));
  console.log(row('ALL, held apart', all));
  console.log(`lawful flagged ${totals.reduce((n, s) => n + s.alarms, 0)}/${totals.reduce((n, s) => n + s.lawful, 0)}`);
  return 0;
}

function sum(tallies: readonly (Tally | undefined)[]): Tally {
  const t = { right: 0, false: 0, missed: 0 };
  for (const one of tallies) {
    t.right += one?.right ?? 0;
    t.false += one?.false ?? 0;
    t.missed += one?.missed ?? 0;
  }
  return t;
}

const row = (name: string, t: Tally) =>
  `${name.padEnd(24)} P ${percent(t.right, t.right + t.false)}  R ${percent(t.right, t.right + t.missed)}  F1 ${f1(t).toFixed(3)}  (right ${t.right}, false ${t.false}, missed ${t.missed})`;
