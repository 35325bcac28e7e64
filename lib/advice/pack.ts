/** Entries and word lists, compiled once into one phrase table. */
import { INSTITUTIONS } from '../institutions/registry';
import { type Compiled, compilePattern, Vocabulary } from '../risk/pattern';
import { type Rows, rowsOf } from '../risk/rows';
import { fold } from '../text/fold';
import { compilePhrases, type PhraseTable } from '../text/phrases';
import type { AdviceEntry, AdvicePattern } from './types';
import { WORDS } from './words';

const files = import.meta.glob<AdviceEntry[]>('./entries/*.ts', { eager: true, import: 'default' });

export const ENTRIES: readonly AdviceEntry[] = Object.values(files).flat();

export interface CompiledAdvice {
  entry: AdviceEntry;
  source: AdvicePattern;
  compiled: Compiled;
  unless: number[];
  unlessParagraph: number[];
  unlessPage: number[];
}

export interface AdvicePack {
  table: PhraseTable;
  concepts: Rows;
  patterns: CompiledAdvice[];
  /** the entry whose finds come by shape; null when it is not in the pack */
  contacts: AdviceEntry | null;
  concept(list: string): number;
}

/**
 * Former legal names and the short names made of them, with the name of today. Products that were renamed are left out:
 * people go on calling them as before.
 */
export function formerNames(): { former: string; present: string }[] {
  return INSTITUTIONS.filter(({ state }) => state === 'renamed').flatMap(({ name, former, formerAliases }) => {
    const legal = former.map((one) => one.name);
    const short = formerAliases.filter((alias) => legal.some((one) => one.startsWith(alias)));
    return [...legal, ...short].map((one) => ({ former: one, present: name }));
  });
}
function presentNames(): string[] {
  return INSTITUTIONS.filter(({ state }) => state === 'renamed').flatMap(({ name, aliases }) => [name, ...aliases]);
}

const split = (words: string) => words.trim().split(/\s+/);
const lists = (): Map<string, string[]> => {
  const all = new Map<string, string[]>(Object.entries(WORDS).map(([name, words]) => [name, split(words)]));
  all.set(
    'former_name',
    formerNames().map(({ former }) => former),
  );
  all.set('present_name', presentNames());
  return all;
};

export function compileAdvice(entries: readonly AdviceEntry[]): AdvicePack {
  const vocabulary = new Vocabulary();
  const all = lists();
  const numbers = new Map([...all.keys()].map((name) => [name, vocabulary.lexicon(name)]));
  const concept = (name: string): number => {
    const n = numbers.get(name);
    if (n === undefined) throw new Error(`no list of words is called {${name}}`);
    return n;
  };
  const patterns = entries.flatMap((entry) =>
    entry.patterns.map((pattern): CompiledAdvice => {
      const source = typeof pattern === 'string' ? { p: pattern } : pattern;
      return {
        entry,
        source,
        compiled: compilePattern(source.p, vocabulary, (name) => all.has(name)),
        unless: (source.unless ?? []).map(concept),
        unlessParagraph: (source.unlessParagraph ?? []).map(concept),
        unlessPage: (source.unlessPage ?? []).map(concept),
      };
    }),
  );
  const byWord = new Map<string, Set<number>>();
  const learn = (word: string, n: number) => {
    const folded = fold(word).text;
    // 後 is not folded to 后, because it is not always meant so
    for (const form of new Set([folded, folded.replaceAll('后', '後')])) {
      const known = byWord.get(form);
      if (known) known.add(n);
      else byWord.set(form, new Set([n]));
    }
  };
  for (const [name, words] of all) for (const word of words) learn(word, concept(name));
  for (const [n, word] of vocabulary.literals) learn(word, n);
  const words = [...byWord.keys()];
  return {
    table: compilePhrases(words),
    concepts: rowsOf(words.map((word) => [...(byWord.get(word) ?? [])])),
    patterns,
    contacts: entries.find(({ id }) => id === 'private-contact') ?? null,
    concept,
  };
}

let pack: AdvicePack | null = null;
/** The pack that ships, compiled at first use. */
export function theAdvice(): AdvicePack {
  pack ??= compileAdvice(ENTRIES);
  return pack;
}
