/** Pack and weights written down when the extension is built, and read back without compiling anything. */
import { openShelf, type Shelf, shelve } from '../text/shelf';
import { arraysOf, tableFrom } from '../text/stored-phrases';
import type { Weights } from './model/model';
import { type Flat, lookUp, type Rising } from './model/packing';
import type { Names } from './names';
import type { CompiledPattern, Pack } from './pack';
import { SHOWN } from './shown';
import type { ShownRule } from './types';

/** A pattern as it is written down. Parts: gap, reach (0 = inside the clause), 1 for one that may be missing, concepts. */
type Line = [
  rule: number,
  source: CompiledPattern['source'],
  fromClauseStart: number,
  toClauseEnd: number,
  parts: number[][],
  conditions: [unless: number[], unlessClause: number[], needs: number[], without: number[]],
];

function lineOf({ rule, source, compiled, unless, unlessClause, needs, without }: CompiledPattern): Line {
  return [
    SHOWN.findIndex(({ id }) => id === rule.id),
    source,
    Number(compiled.fromClauseStart),
    Number(compiled.toClauseEnd),
    compiled.parts.map(({ any, optional, gap, reach }) => [gap, reach === 'clause' ? 0 : 1, Number(optional), ...any]),
    [unless, unlessClause, needs, without],
  ];
}

function patternOf([rule, source, fromClauseStart, toClauseEnd, parts, conditions]: Line): CompiledPattern {
  const [unless, unlessClause, needs, without] = conditions;
  return {
    rule: SHOWN[rule] as ShownRule,
    source,
    compiled: {
      parts: parts.map(([gap = 0, reach, optional, ...any]) => ({
        any,
        optional: optional === 1,
        gap,
        reach: reach === 0 ? 'clause' : 'sentence',
      })),
      fromClauseStart: fromClauseStart === 1,
      toClauseEnd: toClauseEnd === 1,
    },
    unless,
    unlessClause,
    needs,
    without,
  };
}

export interface StoredPack {
  shelf: Shelf;
  /** a pattern per line, read when a message first asks for it */
  patterns: string;
  names: readonly string[];
  measures: Pack['measures'];
}

export function storePack(pack: Pack): StoredPack {
  const { table, concepts, asking, partsFrom, parts, nameHashes, measures, names, size } = pack;
  return {
    shelf: shelve({
      ...arraysOf(table, 'words'),
      conceptsFrom: concepts.from,
      concepts: concepts.items,
      askingFrom: asking.from,
      asking: asking.items,
      partsFrom,
      parts,
      nameHashes,
    }),
    patterns: Array.from({ length: size }, (_, n) => JSON.stringify(lineOf(pack.pattern(n)))).join('\n'),
    names,
    measures,
  };
}

export function readPack({ shelf, patterns, names, measures }: StoredPack): Pack {
  const take = openShelf(shelf);
  const lines = patterns.split('\n');
  const read: CompiledPattern[] = [];
  const concepts = new Map(names.map((name, n) => [name, n]));
  return {
    table: tableFrom(take, 'words'),
    concepts: { from: take('Int32Array', 'conceptsFrom'), items: take('Uint16Array', 'concepts') },
    asking: { from: take('Int32Array', 'askingFrom'), items: take('Uint16Array', 'asking') },
    partsFrom: take('Int32Array', 'partsFrom'),
    parts: take('Uint16Array', 'parts'),
    nameHashes: take('Uint32Array', 'nameHashes'),
    size: lines.length,
    pattern: (n) => {
      const known = read[n];
      if (known) return known;
      const pattern = patternOf(JSON.parse(lines[n] ?? '')); // our own build wrote it
      read[n] = pattern;
      return pattern;
    },
    concept: (name) => concepts.get(name) ?? -1,
    measures,
    names,
    ruleOf: new Map(SHOWN.map((rule) => [rule.signal, rule])),
  };
}

export interface StoredWeights {
  clauses: Shelf;
  kinds: Shelf;
  thresholds: readonly number[];
}

export const storeWeights = (clauses: Flat, kinds: Flat, thresholds: readonly number[]): StoredWeights => ({
  clauses: shelfOf(clauses),
  kinds: shelfOf(kinds),
  thresholds,
});

export const readWeights = ({ clauses, kinds, thresholds }: StoredWeights): Weights => ({
  clauses: lookUp(flatOn(clauses)),
  kinds: lookUp(flatOn(kinds)),
  thresholds,
});

const shelfOf = ({ bias, from, low, pairsFrom, pairs }: Flat): Shelf =>
  shelve({ bias, low, pairs, ...risingArrays(from, 'from'), ...risingArrays(pairsFrom, 'pairsFrom') });

const risingArrays = ({ coarse, fine }: Rising, name: string) => ({
  [`${name} coarse`]: coarse,
  [`${name} fine`]: fine,
});

function flatOn(shelf: Shelf): Flat {
  const take = openShelf(shelf);
  const rising = (name: string): Rising => ({
    coarse: take('Int32Array', `${name} coarse`),
    fine: take('Uint16Array', `${name} fine`),
  });
  return {
    bias: take('Float32Array', 'bias'),
    from: rising('from'),
    low: take('Uint16Array', 'low'),
    pairsFrom: rising('pairsFrom'),
    pairs: take('Uint16Array', 'pairs'),
  };
}

export interface StoredNames {
  shelf: Shelf;
  ids: string[];
}

export const storeNames = ({ table, ids, common }: Names): StoredNames => ({
  shelf: shelve({ ...arraysOf(table, 'names'), common: Uint8Array.from(common, Number) }),
  ids,
});

export function readNames({ shelf, ids }: StoredNames): Names {
  const take = openShelf(shelf);
  return { table: tableFrom(take, 'names'), ids, common: Array.from(take('Uint8Array', 'common'), Boolean) };
}
