/** Rows of the text engine: folding, phrases, figures, over 1 MB of mixed text in ten pieces. */
import { fold } from '../../lib/text/fold';
import { lexNumbers } from '../../lib/text/numbers';
import { compilePhrases, findPhrases, type PhraseTable } from '../../lib/text/phrases';
import { type Row, ratioOver, timesFloor, timesOver } from './row';
import { mixedText, phraseList } from './texts';

const PIECES = 10;
const UNITS = 100_000;

interface Ground {
  texts: string[];
  folded: string[];
  list: string[];
  table: PhraseTable;
  alternation: RegExp;
  /** 150 expressions, one for each rule, as a naive reader would have them */
  rules: RegExp[];
}

let made: Ground | null = null;
function ground(): Ground {
  if (made) return made;
  const list = phraseList(2000);
  const texts = Array.from({ length: PIECES }, (_, i) => flat(mixedText(UNITS, 7 + i)));
  const escaped = list.map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  made = {
    texts,
    folded: texts.map((text) => flat(fold(text).text)),
    list,
    table: compilePhrases(list),
    alternation: new RegExp(escaped.sort((a, b) => b.length - a.length).join('|'), 'g'),
    rules: Array.from({ length: 150 }, (_, i) => new RegExp(`${list[i] ?? ''}.{0,6}${list[i + 200] ?? ''}`, 'g')),
  };
  return made;
}

/** A string in one piece of memory: the bare loop takes four times as long over a slice of another. */
const flat = (text: string) => [...text].join('');

function phrases(table: PhraseTable, text: string): number {
  let n = 0;
  findPhrases(table, text, () => {
    n++;
  });
  return n;
}

function native(alternation: RegExp, text: string): number {
  let n = 0;
  alternation.lastIndex = 0;
  while (alternation.exec(text)) n++;
  return n;
}

/** folding with offsets and stand-ins, phrases, figures, hits with places in the original, overlaps settled */
export function pipeline({ list, table }: Pick<Ground, 'list' | 'table'>, text: string): number {
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

function naive({ alternation, rules }: Ground, text: string): number {
  const s = text.normalize('NFKC').toLowerCase();
  let n = native(alternation, s);
  for (const rule of rules) n += s.match(rule)?.length ?? 0;
  return n;
}

/** repeats a phrase of the fullest chain */
function worstText({ table, list }: Ground): string {
  let [word, most] = [0, 0];
  for (let slot = 0; slot < table.slots.length; slot += 2) {
    const place = table.slots[slot + 1] ?? 0;
    const size = table.slots[slot] === 0 ? 0 : (table.chains[place] ?? 0);
    if (size > most) [word, most] = [table.chains[place + 1] ?? 0, size];
  }
  return (list[word] ?? '').repeat(UNITS).slice(0, UNITS);
}

export const rows: Row[] = [
  {
    name: 'phrases only, 2,000, on folded text',
    unit: '× floor',
    better: 'less',
    gate: 2.5,
    ambition: 1.7,
    measure: () => {
      const { folded, table } = ground();
      return timesFloor(folded, (i) => phrases(table, folded[i] ?? ''));
    },
  },
  {
    name: 'phrases, speed against one native alternation',
    unit: '×',
    better: 'more',
    gate: 20,
    ambition: 30,
    measure: () => {
      const { folded, table, alternation } = ground();
      const text = (i: number) => folded[i] ?? '';
      return ratioOver(
        PIECES,
        (i) => native(alternation, text(i)),
        (i) => phrases(table, text(i)),
        5,
      );
    },
  },
  // The stand-ins of the trade (崔收, v信) are read in all text, so this is the row "with the sound-class pass".
  {
    name: 'whole pipeline, stand-ins read in all text',
    unit: '× floor',
    better: 'less',
    gate: 10,
    ambition: 7,
    measure: () => {
      const g = ground();
      return timesFloor(g.texts, (i) => pipeline(g, g.texts[i] ?? ''));
    },
  },
  {
    name: 'pipeline, speed against the naive way',
    unit: '×',
    better: 'more',
    gate: 15,
    ambition: 30,
    measure: () => {
      const g = ground();
      return ratioOver(
        PIECES,
        (i) => naive(g, g.texts[i] ?? ''),
        (i) => pipeline(g, g.texts[i] ?? ''),
        3,
      );
    },
  },
  {
    name: '10,000 phrases against 1,000',
    unit: '× time',
    better: 'less',
    gate: 3,
    ambition: 2,
    measure: () => {
      const { folded } = ground();
      const few = compilePhrases(phraseList(1000, 3));
      const many = compilePhrases(phraseList(10_000, 3));
      return ratioOver(
        PIECES,
        (i) => phrases(many, folded[i] ?? ''),
        (i) => phrases(few, folded[i] ?? ''),
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
      const g = ground();
      const worst = worstText(g);
      return ratioOver(
        1,
        () => native(g.alternation, worst),
        () => phrases(g.table, worst),
      );
    },
  },
  {
    name: 'twice the text takes at most … the time (pipeline)',
    unit: '×',
    better: 'less',
    gate: 2.6,
    ambition: 2.2,
    measure: () => {
      const g = ground();
      const halves = g.texts.map((text) => text.slice(0, UNITS / 2));
      return ratioOver(
        PIECES,
        (i) => pipeline(g, g.texts[i] ?? ''),
        (i) => pipeline(g, halves[i] ?? ''),
      );
    },
  },
  {
    name: 'tables of 2,000 phrases from the list',
    unit: 'ms',
    better: 'less',
    gate: 10,
    ambition: 3,
    measure: () => timesOver(1, [() => compilePhrases(ground().list)])[0] ?? 0,
  },
];
