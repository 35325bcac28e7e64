/** Rows of the text engine: folding, phrases, figures. */
import { fold } from '../../lib/text/fold';
import { lexNumbers } from '../../lib/text/numbers';
import { compilePhrases, findPhrases } from '../../lib/text/phrases';
import { bareLoop, best, type Row, ratio } from './row';
import { mixedText, phraseList } from './texts';

/** short enough that some rounds run undisturbed on a busy machine, long enough that starting costs nothing */
const UNITS = 100_000;
const text = mixedText(UNITS);
const folded = fold(text).text;
const list = phraseList(2000);
const table = compilePhrases(list);
const escaped = list.map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const alternation = new RegExp(escaped.sort((a, b) => b.length - a.length).join('|'), 'g');

function phrases(t = table, s = folded): number {
  let n = 0;
  findPhrases(t, s, () => {
    n++;
  });
  return n;
}

function native(s = folded): number {
  let n = 0;
  alternation.lastIndex = 0;
  while (alternation.exec(s)) n++;
  return n;
}

/** folding with offsets, phrases, figures, hits with places in the original */
function pipeline(): number {
  const f = fold(text);
  const hits: { word: number; start: number; end: number }[] = [];
  let lastEnd = -1;
  findPhrases(table, f.text, (word, start) => {
    const end = start + (list[word]?.length ?? 0);
    if (end <= lastEnd) return;
    lastEnd = end;
    hits.push({ word, start: f.startOf(start), end: f.endOf(end - 1) });
  });
  return hits.length + lexNumbers(f.text).length;
}

const RULES = Array.from({ length: 150 }, (_, i) => new RegExp(`${list[i] ?? ''}.{0,6}${list[i + 200] ?? ''}`, 'g'));
function naive(): number {
  const s = text.normalize('NFKC').toLowerCase();
  let n = native(s);
  for (const rule of RULES) n += s.match(rule)?.length ?? 0;
  return n;
}

/** repeats a phrase of the fullest chain */
function worstText(): string {
  let [word, most] = [0, 0];
  for (let slot = 0; slot < table.slots.length; slot += 2) {
    const place = table.slots[slot + 1] ?? 0;
    const size = table.slots[slot] === 0 ? 0 : (table.chains[place] ?? 0);
    if (size > most) [word, most] = [table.chains[place + 1] ?? 0, size];
  }
  return (list[word] ?? '').repeat(100_000).slice(0, 200_000);
}

const once = (run: () => unknown) => {
  const from = performance.now();
  run();
  return performance.now() - from;
};

export const rows: Row[] = [
  {
    name: 'phrases only, 2,000, on folded text',
    unit: '× floor',
    better: 'less',
    gate: 2.5,
    ambition: 1.7,
    measure: () => ratio(phrases, () => bareLoop(folded)),
  },
  {
    name: 'phrases, speed against one native alternation',
    unit: '×',
    better: 'more',
    gate: 20,
    ambition: 30,
    measure: () => ratio(native, phrases, 5, 1),
  },
  {
    name: 'whole pipeline (fold, offsets, phrases, figures, hits)',
    unit: '× floor',
    better: 'less',
    gate: 7,
    ambition: 4.5,
    measure: () => ratio(pipeline, () => bareLoop(text)),
  },
  {
    name: 'pipeline against the naive way',
    unit: '×',
    better: 'more',
    gate: 15,
    ambition: 30,
    measure: () => ratio(naive, pipeline, 3, 1),
  },
  {
    name: '10,000 phrases against 1,000',
    unit: '× time',
    better: 'less',
    gate: 3,
    ambition: 2,
    measure: () => {
      const few = compilePhrases(phraseList(1000, 3));
      const many = compilePhrases(phraseList(10_000, 3));
      return ratio(
        () => phrases(many),
        () => phrases(few),
      );
    },
  },
  {
    name: 'worst text (repeats the fullest chain) against native',
    unit: '×',
    better: 'more',
    gate: 1,
    ambition: 2,
    measure: () => {
      const worst = worstText();
      return ratio(
        () => native(worst),
        () => phrases(table, worst),
        5,
        1,
      );
    },
  },
  {
    name: 'twice the text takes at most … the time (whole pipeline)',
    unit: '×',
    better: 'less',
    gate: 2.6,
    ambition: 2.2,
    measure: () => {
      const half = text.slice(0, UNITS / 2);
      return ratio(
        () => fold(text),
        () => fold(half),
      );
    },
  },
  {
    name: 'tables of 2,000 phrases from the list, first time',
    unit: 'ms',
    better: 'less',
    gate: 10,
    ambition: 3,
    measure: () => best(() => once(() => compilePhrases(list)), 9, 0),
  },
];
