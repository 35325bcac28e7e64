/** How the compact model is learned from labelled messages, and what it finds in texts that it was not learned from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../lib/risk/measures';
import { type Bag, emptyBag } from '../lib/risk/model/features';
import { KINDS, OF_THE_WHOLE } from '../lib/risk/model/kinds';
import { learn, type Options, type Sample } from '../lib/risk/model/learn';
import { probability, see } from '../lib/risk/model/model';
import { logits, pack, unpack } from '../lib/risk/model/packing';
import { RULES } from '../lib/risk/pack';
import { add, scan } from '../lib/risk/scan';
import { thePack } from '../lib/risk/the-pack';
import { traitsOf } from '../lib/risk/traits';
import { type Message, type MessageKind, SIGNALS, type SignalKey } from '../lib/risk/types';
import { whoIsNamed } from '../lib/risk/who';
import { readFacts } from '../lib/text/facts';
import { fold } from '../lib/text/fold';
import { compose } from './compose';

export interface Line {
  id: string;
  text: string;
  sender?: string | null;
  sent_at?: string | null;
  /** null: not to be learned from */
  kind: MessageKind | null;
  form?: Message['form'];
  signals: { key: SignalKey; text: string }[];
  optional?: { key: SignalKey; text?: string }[];
}

export interface Prepared {
  line: Line;
  units: Sample[];
  whole: Sample;
}

const UNIT: Options = { epochs: 10, rate: 0.2, l2: 1e-5, positive: 3, smoothing: 0.1, minGroups: 2 };
const WHOLE: Options = { epochs: 10, rate: 0.2, l2: 1e-5, positive: 1, smoothing: 0, minGroups: 2 };
/** Strongest weights kept per signal and per kind. */
const KEEP = 20_000;
/** A threshold must reach this precision on texts held apart. */
const PRECISION = 0.87;
/** Signals that time, sender and names decide, not words. */
const NOT_LEARNED: SignalKey[] = ['off_hours', 'no_identity'];

const bag = emptyBag();
function sample(fill: (bag: Bag) => void): { features: number[]; scale: number } {
  fill(bag);
  return { features: [...new Set(bag.items.subarray(0, bag.size))], scale: bag.scale };
}
const asBag = (s: Sample): Bag => ({ items: Uint32Array.from(s.features), size: s.features.length, scale: s.scale });

function prepare(line: Line, group: number): Prepared {
  const pack = thePack();
  const folded = fold(line.text);
  const s = scan(folded.text, pack.table, pack.concepts);
  for (const { name, concept } of pack.measures)
    for (const hit of measure(name, folded.text)) add(s.hits, concept, hit);
  const message: Message = { text: line.text, sender: line.sender ?? null, form: line.form ?? null };
  const facts = readFacts(line.text, { sentAt: line.sent_at ?? null, folded });
  const seen = see(message, s, pack, traitsOf(message, folded.text, facts, whoIsNamed(line.text, folded)));
  const stretches = (list: { key: SignalKey; text?: string }[] | undefined) =>
    (list ?? []).flatMap((w) => {
      const at = w.text ? line.text.indexOf(w.text) : -1;
      return at < 0 ? [] : [{ key: w.key, start: at, end: at + (w.text?.length ?? 0) }];
    });
  const yes = stretches(line.signals);
  const maybe = stretches(line.optional);
  return {
    line,
    units: seen.units.map((unit, i) => {
      const [start, end] = [folded.startOf(unit.start), folded.endOf(unit.end - 1)];
      const share = (w: { start: number; end: number }) => {
        const shared = Math.min(end, w.end) - Math.max(start, w.start);
        return shared > 0 ? Math.max(shared / (end - start), shared / (w.end - w.start)) : 0;
      };
      const labels = new Int8Array(SIGNALS.length);
      SIGNALS.forEach((key, c) => {
        const mine = yes.filter((w) => w.key === key);
        if (mine.some((w) => share(w) >= 0.5)) labels[c] = 1;
        else if (mine.some((w) => share(w) > 0) || maybe.some((w) => w.key === key && share(w) > 0)) labels[c] = -1;
      });
      return { ...sample((bag) => seen.unit(i, bag)), labels, group };
    }),
    whole: {
      ...sample(seen.whole),
      labels: Int8Array.from([
        ...KINDS.map((k) => (line.kind === null ? -1 : k === line.kind ? 1 : 0)),
        line.kind === null || doubtful(line, 'no_identity') ? -1 : wanted(line, 'no_identity') ? 1 : 0,
      ]),
      group,
    },
  };
}

export interface Packed {
  clauses: string;
  kinds: string;
}

export interface Held {
  line: Line;
  /** highest probability of each signal over the clauses, from a model that never saw this file */
  best: Float64Array;
  kind: MessageKind;
}

/** Weights of a model learned from these messages, packed. */
export function train(lines: readonly Prepared[]): Packed {
  const w = {
    clauses: learn(
      lines.flatMap((p) => p.units),
      SIGNALS.length,
      UNIT,
    ),
    kinds: learn(
      lines.map((p) => p.whole),
      OF_THE_WHOLE,
      WHOLE,
    ),
  };
  return { clauses: pack(w.clauses, KEEP), kinds: pack(w.kinds, KEEP) };
}

export function read(w: { clauses: string; kinds: string }, lines: readonly Prepared[]): Held[] {
  const clauses = unpack(SIGNALS.length, w.clauses);
  const kinds = unpack(OF_THE_WHOLE, w.kinds);
  const sums = new Float64Array(SIGNALS.length);
  const kindSums = new Float64Array(OF_THE_WHOLE);
  return lines.map((p) => {
    const best = new Float64Array(SIGNALS.length);
    for (const u of p.units) {
      logits(clauses, asBag(u), sums);
      sums.forEach((z, c) => {
        best[c] = Math.max(best[c] ?? 0, probability(z));
      });
    }
    logits(kinds, asBag(p.whole), kindSums);
    const likeliest = kindSums.indexOf(Math.max(...kindSums.subarray(0, KINDS.length)));
    return { line: p.line, best, kind: KINDS[likeliest] ?? 'normal' };
  });
}

const wanted = (line: Line, key: SignalKey) => line.signals.some((s) => s.key === key);
const doubtful = (line: Line, key: SignalKey) => line.optional?.some((s) => s.key === key) ?? false;

/** The lowest threshold with the best F1 among those precise enough; 1 (never) when none is. */
export function threshold(held: readonly Held[], c: number, key: SignalKey): number {
  if (NOT_LEARNED.includes(key)) return 1;
  let best = 1;
  let bestF1 = 0;
  for (let t = 0.3; t < 0.99; t += 0.02) {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const h of held) {
      const got = (h.best[c] ?? 0) >= t;
      if (wanted(h.line, key)) got ? right++ : missed++;
      else if (got && !doubtful(h.line, key)) wrong++;
    }
    const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed);
    if (right >= 5 && right / (right + wrong) >= PRECISION && f1 > bestF1)
      [best, bestF1] = [Math.round(t * 100) / 100, f1];
  }
  return best;
}

export function report(name: string, held: readonly Held[], thresholds: readonly number[]): void {
  let [right, wrong, missed, alarms, lawful, kinds] = [0, 0, 0, 0, 0, 0];
  for (const h of held) {
    if (h.kind === h.line.kind) kinds++;
    let alarm = false;
    SIGNALS.forEach((key, c) => {
      if (NOT_LEARNED.includes(key)) return;
      const got = (h.best[c] ?? 0) >= (thresholds[c] ?? 1);
      if (wanted(h.line, key)) got ? right++ : missed++;
      else if (got && !doubtful(h.line, key)) {
        wrong++;
        alarm = true;
      }
    });
    if (h.line.kind === 'normal' || h.line.kind === 'reminder') {
      lawful++;
      if (alarm) alarms++;
    }
  }
  const f = (n: number) => n.toFixed(3);
  console.log(
    `${name.padEnd(26)} kind ${f(kinds / held.length)}  P ${f(right / Math.max(1, right + wrong))}  R ${f(right / Math.max(1, right + missed))}  F1 ${f((2 * right) / Math.max(1, 2 * right + wrong + missed))}  lawful flagged ${alarms}/${lawful}`,
  );
}

/** composed messages are groups of their own, apart from the numbers of the corpus */
const COMPOSED = 1_000_000;
const ALLOWS = 2_000_000;
const HITS = 3_000_000;
/** an allow is short and stands alone against many loud examples, so it is heard so many times */
const ALLOWS_COUNT = 3;

/** The file that no model that ships has ever learned from. */
export const KEPT_APART = 'dev.jsonl';

export interface CorpusFile {
  name: string;
  lines: Prepared[];
}

/** The corpus, file by file, each message seen as the model sees it. */
export function readCorpus(dir: string, without: readonly string[] = []): CorpusFile[] {
  let group = 0;
  return readdirSync(dir)
    .filter((f) => f.endsWith('.jsonl') && !without.includes(f))
    .sort()
    .map((name) => ({
      name,
      lines: readFileSync(join(dir, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => prepare(JSON.parse(l), ++group)),
    }));
}

/** What is learned from beside the corpus and never measured on: messages made of single clauses, and the rules' allows. */
export function beside(dir: string): Prepared[] {
  const allows = fromAllows();
  return [
    ...compose(readFileSync(join(dir, 'clauses.txt'), 'utf8')).map((line, i) => prepare(line, COMPOSED + i)),
    ...Array.from({ length: ALLOWS_COUNT }, () => allows).flat(),
    ...fromHits(),
  ];
}

/** Signals that tell the kind of a message by themselves. */
const TELLS: Partial<Record<SignalKey, MessageKind>> = {
  threat_violence: 'collection',
  insult: 'collection',
  disclosure_third_party: 'collection',
  contact_third_party: 'collection',
  home_visit_threat: 'collection',
  over_frequency: 'collection',
  false_legal_consequence: 'collection',
  credit_report_threat: 'collection',
  unverified_collector: 'collection',
  private_account_transfer: 'collection',
  bundled_fee: 'loan_marketing',
  debt_optimisation_scam: 'scam',
  credit_repair_scam: 'scam',
  asks_credentials: 'scam',
  upfront_fee: 'scam',
};

/** Of a rule's hits only the kind is learned: their words are all too loud, but short as they are they stand against much everyday talk. */
function fromHits(): Prepared[] {
  let group = HITS;
  return RULES.flatMap((rule) => {
    const kind = TELLS[rule.signal];
    if (!kind) return [];
    return rule.hits.map((hit) => {
      const message: Message = typeof hit === 'string' ? { text: hit } : hit;
      const seen = prepare({ id: rule.id, kind, signals: [], ...message }, ++group);
      for (const unit of seen.units) unit.labels.fill(-1);
      seen.whole.labels[KINDS.length] = -1;
      return seen;
    });
  });
}

/** What a rule's allows say: here its signal is not, whatever else may be. Its hits are not learned from: they are all too loud. */
function fromAllows(): Prepared[] {
  let group = ALLOWS;
  return RULES.flatMap((rule) =>
    rule.allows.map((allow) => {
      const message: Message = typeof allow === 'string' ? { text: allow } : allow;
      const line: Line = { id: rule.id, kind: null, signals: [], ...message };
      const seen = prepare(line, ++group);
      for (const unit of seen.units) unit.labels.fill(-1).fill(0, ...classOf(rule.signal));
      return seen;
    }),
  );
}

const classOf = (signal: SignalKey): [number, number] => [SIGNALS.indexOf(signal), SIGNALS.indexOf(signal) + 1];

/** so many models stand for all files: each reads every fourth file and has seen none of these */
const FOLDS = 4;

/** For each file, a model that never saw it. `more` is learned from by all. */
export function learnedApart(files: readonly CorpusFile[], more: readonly Prepared[]): Packed[] {
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = files.filter((f, i) => i % FOLDS !== fold && f.name !== KEPT_APART);
    return train([...seen.flatMap((f) => f.lines), ...more]);
  });
  return files.map((_, i) => models[i % FOLDS] as Packed);
}
