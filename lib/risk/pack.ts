/** Rules and lexicon, compiled once: one phrase table for every word that any pattern mentions. */
import { foldWord } from '../text/fold';
import { compilePhrases, type PhraseTable } from '../text/phrases';
import { LEXICON_NAMES, wordsOf } from './lexicon';
import { MEASURE_NAMES } from './measures';
import { hash } from './model/features';
import { type Compiled, compilePattern, Vocabulary } from './pattern';
import { type Rows, rowsOf } from './rows';
import type { PatternRule, Rule, ShownRule, SignalKey } from './types';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every rule of the pack, by file name. */
export const RULES: readonly Rule[] = Object.values(files);

export interface CompiledPattern {
  rule: ShownRule;
  /** under which conditions it counts, beside its words */
  source: Pick<PatternRule, 'confidence' | 'negation' | 'warning' | 'kinds' | 'span'>;
  compiled: Compiled;
  unless: number[];
  unlessClause: number[];
  needs: number[];
  without: number[];
}

/** Tables as they are used; stored.ts writes them down and reads them back without making them anew. */
export interface Pack {
  table: PhraseTable;
  /** by word of the table: its concepts */
  concepts: Rows;
  /** how many patterns there are */
  size: number;
  pattern(n: number): CompiledPattern;
  /** of each concept that has one; the concepts behind them are literal words of patterns */
  names: readonly string[];
  /** By concept with a name: a number that stays the same when other lexicons come and go. */
  nameHashes: Uint32Array;
  /** concept number of a lexicon; -1 when none is called so */
  concept(lexicon: string): number;
  measures: { name: string; concept: number }[];
  /** by concept: the patterns that are worth a try when it stands in the text; each asks for one of its rarest words */
  asking: Rows;
  /** by pattern: where in `parts` its parts that must stand begin */
  partsFrom: Int32Array;
  /** of each part that must stand: how many concepts, then the concepts; behind the last part of a pattern a 0 */
  parts: Uint16Array;
  /** the rule that speaks for a signal */
  ruleOf: ReadonlyMap<SignalKey, ShownRule>;
}

export function compilePack(rules: readonly Rule[]): Pack {
  const vocabulary = new Vocabulary();
  const known = (name: string) => LEXICON_NAMES.includes(name) || MEASURE_NAMES.includes(name);
  const byName = new Map<string, number>();
  const concept = (name: string): number => {
    const n = byName.get(name) ?? vocabulary.lexicon(name);
    byName.set(name, n);
    return n;
  };
  const names = [...LEXICON_NAMES, ...MEASURE_NAMES];
  for (const name of names) concept(name);
  const patterns = rules.flatMap((rule) =>
    rule.patterns.map((pattern): CompiledPattern => {
      const { p, unless, unlessClause, needs, without, ...source }: PatternRule =
        typeof pattern === 'string' ? { p: pattern } : pattern;
      const numbers = (names: string[] = []) => names.map(concept);
      return {
        rule,
        source,
        compiled: compilePattern(p, vocabulary, known),
        unless: numbers(unless),
        unlessClause: numbers(unlessClause),
        needs: numbers(needs),
        without: numbers(without),
      };
    }),
  );
  const byWord = new Map<string, Set<number>>();
  const learn = (word: string, n: number) => {
    const folded = foldWord(word);
    const set = byWord.get(folded);
    if (set) set.add(n);
    else byWord.set(folded, new Set([n]));
  };
  for (const name of LEXICON_NAMES) for (const word of wordsOf(name)) learn(word, concept(name));
  for (const [n, word] of vocabulary.literals) learn(word, n);
  const words = [...byWord.keys()];
  const concepts = words.map((word) => [...(byWord.get(word) ?? [])]);
  return {
    table: compilePhrases(words),
    concepts: rowsOf(concepts),
    size: patterns.length,
    pattern: (n) => patterns[n] as CompiledPattern,
    asking: rowsOf(askingFor(patterns, commonness(words, concepts, vocabulary.names.length))),
    ...partsOf(patterns),
    names,
    nameHashes: Uint32Array.from(names, (name) => hash(0, `{${name}}`, 0, name.length + 2)),
    concept: (name) => byName.get(name) ?? -1,
    ruleOf: new Map(rules.map((rule) => [rule.signal, rule])),
    measures: MEASURE_NAMES.map((name) => ({ name, concept: concept(name) })),
  };
}

/** A rough guess at how often one of a concept's words stands in a message. Measured things stand in most. */
function commonness(words: readonly string[], concepts: readonly number[][], count: number): Float64Array {
  const common = new Float64Array(count);
  words.forEach((word, n) => {
    const weight = word.length === 1 ? 30 : word.length === 2 ? 2 : 1;
    for (const concept of concepts[n] ?? []) common[concept] = (common[concept] ?? 0) + weight;
  });
  return common.map((weight) => weight || 100);
}

/** Each pattern under the concepts of that part that stands in the fewest messages. */
function askingFor(patterns: readonly CompiledPattern[], common: Float64Array): number[][] {
  const asking: number[][] = Array.from(common, () => []);
  patterns.forEach(({ compiled }, n) => {
    let rarest: readonly number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const part of compiled.parts) {
      if (part.optional) continue;
      const weight = part.any.reduce((sum, concept) => sum + (common[concept] ?? 0), 0);
      if (weight < least) [rarest, least] = [part.any, weight];
    }
    for (const concept of new Set(rarest)) asking[concept]?.push(n);
  });
  return asking;
}

function partsOf(patterns: readonly CompiledPattern[]): Pick<Pack, 'parts' | 'partsFrom'> {
  const parts: number[] = [];
  const partsFrom = patterns.map(({ compiled }) => {
    const from = parts.length;
    for (const part of compiled.parts) if (!part.optional) parts.push(part.any.length, ...part.any);
    parts.push(0);
    return from;
  });
  return { parts: Uint16Array.from(parts), partsFrom: Int32Array.from(partsFrom) };
}
