/** Rules and lexicon, compiled once: one phrase table for every word that any pattern mentions. */
import { foldWord } from '../text/fold';
import { compilePhrases, type PhraseTable } from '../text/phrases';
import { LEXICON_NAMES, wordsOf } from './lexicon';
import { MEASURE_NAMES } from './measures';
import { hash } from './model/features';
import { type Compiled, compilePattern, Vocabulary } from './pattern';
import type { PatternRule, Rule, SignalKey } from './types';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every rule of the pack, by file name. */
export const RULES: readonly Rule[] = Object.values(files);

export interface CompiledPattern {
  rule: Rule;
  source: PatternRule;
  compiled: Compiled;
  unless: number[];
  unlessClause: number[];
  needs: number[];
  without: number[];
}

export interface Pack {
  table: PhraseTable;
  /** concepts of each word of the table */
  concepts: number[][];
  patterns: CompiledPattern[];
  /** name of each concept; lexicons and measures stand in braces, literal words stand bare */
  names: readonly string[];
  /** a number for each concept that stays the same when other lexicons come and go */
  nameHashes: readonly number[];
  /** concept number of a lexicon; -1 when no pattern asks for it and no code either */
  concept(lexicon: string): number;
  measures: { name: string; concept: number }[];
  /** by concept: the patterns that are worth a try when it stands in the text; each asks for one of its rarest words */
  asking: readonly (readonly number[] | undefined)[];
  /** by pattern: where in `parts` its parts that must stand begin */
  partsFrom: Int32Array;
  /** of each part that must stand: how many concepts, then the concepts; behind the last part of a pattern a 0 */
  parts: Int32Array;
  /** by concept: 1 = a lexicon or measure, 0 = a literal word of a pattern */
  named: Uint8Array;
  /** the rule that speaks for a signal */
  ruleOf: ReadonlyMap<SignalKey, Rule>;
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
  for (const name of LEXICON_NAMES) concept(name);
  const patterns = rules.flatMap((rule) =>
    rule.patterns.map((pattern): CompiledPattern => {
      const source = typeof pattern === 'string' ? { p: pattern } : pattern;
      const compiled = compilePattern(source.p, vocabulary, known);
      return {
        rule,
        source,
        compiled,
        unless: (source.unless ?? []).map(concept),
        unlessClause: (source.unlessClause ?? []).map(concept),
        needs: (source.needs ?? []).map(concept),
        without: (source.without ?? []).map(concept),
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
    concepts,
    patterns,
    asking: askingFor(patterns, commonness(words, concepts, vocabulary.names.length)),
    ...partsOf(patterns),
    named: Uint8Array.from(vocabulary.names, (name) => (name.startsWith('{') ? 1 : 0)),
    names: vocabulary.names,
    nameHashes: vocabulary.names.map((name) => hash(0, name, 0, name.length)),
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
function askingFor(patterns: readonly CompiledPattern[], common: Float64Array): (number[] | undefined)[] {
  const asking: (number[] | undefined)[] = new Array(common.length).fill(undefined);
  patterns.forEach(({ compiled }, n) => {
    let rarest: readonly number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const part of compiled.parts) {
      if (part.optional) continue;
      const weight = part.any.reduce((sum, concept) => sum + (common[concept] ?? 0), 0);
      if (weight < least) [rarest, least] = [part.any, weight];
    }
    for (const concept of new Set(rarest)) {
      const list = asking[concept];
      if (list) list.push(n);
      else asking[concept] = [n];
    }
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
  return { parts: Int32Array.from(parts), partsFrom: Int32Array.from(partsFrom) };
}

let pack: Pack | null = null;
/** The pack that ships, compiled at first use. */
export function thePack(): Pack {
  pack ??= compilePack(RULES);
  return pack;
}
