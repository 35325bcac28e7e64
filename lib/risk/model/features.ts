/**
 * What the learned part sees of one clause: its characters in pairs and triples, the lexicon's words in it, and a
 * little of its surroundings. Everything becomes a 32-bit number, so that the weights need no dictionary.
 */
import { isDigit, isHan, isLatin } from '../../text/fold-units';
import type { Scan } from '../scan';

const BASIS = 0x811c9dc5;
/** one step of FNV-1a over UTF-16 units */
const mix = (h: number, unit: number) => Math.imul(h ^ unit, 0x01000193);
const stir = (h: number) => Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0;

/** FNV-1a over UTF-16 units, seeded by the name of the feature family. */
export function hash(family: number, text: string, from: number, to: number): number {
  let h = BASIS ^ family;
  for (let i = from; i < to; i++) h = mix(h, text.charCodeAt(i));
  return stir(h);
}

/** A number for a feature made of one or two numbers. */
function number(family: number, a: number, b = 0): number {
  let h = Math.imul((family + 1) ^ a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return Math.imul(h, 0x297a2d39) >>> 0;
}

const FAMILY = {
  char: 1,
  pair: 2,
  triple: 3,
  near: 5,
  word: 6,
  nearWord: 8,
  message: 9,
  place: 10,
  sender: 11,
  trait: 12,
} as const;

export interface Unit {
  /** folded offsets */
  start: number;
  end: number;
}

/** what stands behind this many characters is no message any more */
const LONGEST = 20_000;

/** The clauses of a message that say something. */
export function unitsOf(s: Scan): Unit[] {
  return s.clauses.filter((c) => c.end <= LONGEST && saysSomething(s.text, c.start, c.end));
}

function saysSomething(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (isHan(c) || isDigit(c) || isLatin(c)) return true;
  }
  return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

export interface Traits {
  /** form, sender and what stands out beside the words (traits.ts), as numbers */
  hashes: readonly number[];
}

/** Text with every digit as 0, so that sums and numbers look alike. */
export const plain = (text: string) => text.replace(/\d/g, '0');

/** Concepts by the clause in which they stand, each once. @param named concepts below this are lexicons and measures */
export function conceptsByUnit(s: Scan, units: readonly Unit[], named: number): number[][] {
  const result: number[][] = units.map(() => []);
  const unitOf = new Int32Array(s.clauses.length).fill(-1);
  for (let i = 0; i < units.length; i++) unitOf[s.clauseOf[(units[i] as Unit).start] as number] = i;
  for (const [concept, hits] of s.hits) {
    if (concept >= named) continue;
    for (let k = 0; k < hits.length; k++) {
      const at = (hits[k] as Unit).start;
      const index = unitOf[s.clauseOf[at] as number] as number;
      if (index < 0 || at >= (units[index] as Unit).end) continue;
      const list = result[index] as number[];
      if (list[list.length - 1] !== concept) list.push(concept);
    }
  }
  return result;
}

/** A bag of features that is filled, read and filled again: reading a message makes no garbage. */
export interface Bag {
  items: Uint32Array;
  size: number;
  /** what a sum over the features is multiplied with, so that long clauses do not shout */
  scale: number;
}

export const emptyBag = (): Bag => ({ items: new Uint32Array(4096), size: 0, scale: 1 });

function put(bag: Bag, feature: number): void {
  if (bag.size < bag.items.length) bag.items[bag.size++] = feature;
}

/** neighbours lend the characters nearest to them */
const NEAREST = 40;
/** how much of a message tells its kind */
const OPENING = 600;

/**
 * The hashes of every run of characters, made once a message, five to a place: runs of one to three for the clause, a
 * pair for its neighbours, one character for the message as a whole. Runs of four, and words paired with words, were
 * tried: they know the texts they were learned from better and others worse.
 */
function runsOf(text: string): Uint32Array {
  const n = text.length;
  const runs = new Uint32Array(5 * n);
  for (let i = 0; i < n; i++) {
    const at = 5 * i;
    const a = text.charCodeAt(i);
    runs[at] = stir(mix(BASIS ^ FAMILY.char, a));
    runs[at + 4] = stir(mix(BASIS ^ FAMILY.pair, a));
    if (i + 1 >= n) break;
    const b = text.charCodeAt(i + 1);
    runs[at + 1] = stir(mix(mix(BASIS ^ FAMILY.pair, a), b));
    runs[at + 3] = stir(mix(mix(BASIS ^ FAMILY.near, a), b));
    if (i + 2 >= n) continue;
    const c = text.charCodeAt(i + 2);
    runs[at + 2] = stir(mix(mix(mix(BASIS ^ FAMILY.triple, a), b), c));
  }
  return runs;
}

/** What the learned part sees of a message, hashed once and drawn on for every clause. */
export interface Sight {
  units: readonly Unit[];
  runs: Uint32Array;
  /** by clause: its concepts as one of the clause, as one nearby, as one somewhere in the message */
  words: readonly (readonly number[])[];
  nearWords: readonly (readonly number[])[];
  elsewhere: readonly (readonly number[])[];
  /** clauses in which a concept stands */
  speaking: readonly number[];
  length: number;
  traits: Traits;
}

function asFeatures(family: number, concepts: readonly (readonly number[])[]): number[][] {
  const all: number[][] = [];
  for (const list of concepts) {
    const features: number[] = [];
    for (let i = 0; i < list.length; i++) features.push(number(family, list[i] as number));
    all.push(features);
  }
  return all;
}

/** @param concepts by clause, as the numbers that stand for their names */
export function sightOf(
  text: string,
  units: readonly Unit[],
  concepts: readonly (readonly number[])[],
  traits: Traits,
): Sight {
  const last = units[units.length - 1];
  return {
    units,
    runs: runsOf(text.slice(0, Math.max(OPENING, last?.end ?? 0))),
    words: asFeatures(FAMILY.word, concepts),
    nearWords: asFeatures(FAMILY.nearWord, concepts),
    elsewhere: asFeatures(FAMILY.message, concepts),
    speaking: concepts.flatMap((list, i) => (list.length > 0 ? [i] : [])),
    length: text.length,
    traits,
  };
}

function putAll(bag: Bag, features: readonly number[] | undefined): void {
  if (features) for (let i = 0; i < features.length; i++) put(bag, features[i] as number);
}

/** Fills the bag with what is seen of a clause. */
export function featuresOf(bag: Bag, sight: Sight, index: number): void {
  bag.size = 0;
  const { units, runs, speaking } = sight;
  const unit = units[index];
  if (!unit) return;
  const { start, end } = unit;
  bag.scale = 1 / Math.sqrt(4 * (end - start) + 60);
  for (let i = start; i < end; i++) {
    const most = Math.min(3, end - i);
    for (let n = 0; n < most; n++) put(bag, runs[5 * i + n] as number);
  }
  for (let near = index - 1; near <= index + 1; near += 2) {
    const u = units[near];
    if (!u) continue;
    for (let i = Math.max(u.start, u.end - NEAREST); i + 2 <= u.end; i++) put(bag, runs[5 * i + 3] as number);
    putAll(bag, sight.nearWords[near]);
  }
  putAll(bag, sight.words[index]);
  for (const i of speaking) {
    if (Math.abs(i - index) > 1) putAll(bag, sight.elsewhere[i]);
    if (bag.size === bag.items.length) break;
  }
  put(bag, number(FAMILY.place, index === 0 ? 1 : 0, index === units.length - 1 ? 1 : 0));
  for (const t of sight.traits.hashes) put(bag, t);
}

/** What the learned part sees of the whole message, for its kind. */
export function messageFeatures(bag: Bag, sight: Sight): void {
  bag.size = 0;
  const { runs, words, speaking } = sight;
  const end = Math.min(sight.length, OPENING);
  bag.scale = 1 / Math.sqrt(2 * end + 80);
  for (let i = 0; i < end; i++) {
    put(bag, runs[5 * i + 4] as number);
    if (i + 1 < end) put(bag, runs[5 * i + 1] as number);
    if (i + 2 < end) put(bag, runs[5 * i + 2] as number);
  }
  for (const i of speaking) putAll(bag, words[i]);
  const hashes = sight.traits.hashes;
  for (let a = 0; a < hashes.length; a++) {
    const first = hashes[a] as number;
    put(bag, first);
    for (let b = a + 1; b < hashes.length; b++) {
      const second = hashes[b] as number;
      put(bag, number(FAMILY.trait, Math.min(first, second), Math.max(first, second)));
    }
  }
  put(bag, number(FAMILY.place, Math.min(6, Math.floor(Math.log2(sight.length + 1)))));
}

/** Traits as numbers, made once a message. */
export const traitHashes = (traits: readonly string[]): number[] =>
  traits.map((t) => hash(FAMILY.trait, t, 0, t.length));

/**
 * A rough class of the sender by the look of the number alone: enough to learn from, never a proof. Private numbers
 * of every kind are one class, because which of them collectors use changes by the month.
 */
export function senderTrait(sender: string | null | undefined): string {
  const s = (sender ?? '').replace(/[\s-]/g, '');
  if (s === '') return 'none';
  if (/^(?:0\d{2,3})?(?:12\d{3}|96110|110|100\d{2})$/.test(s)) return 'public';
  if (/^106\d+/.test(s)) return 'port';
  if (/^95\d{3,}/.test(s)) return 'bank';
  if (/^(?:400|800)/.test(s)) return '400';
  if (/^(?:\+(?!86)|00(?!86))/.test(s)) return 'abroad';
  if (/^(?:\+?86)?1[3-9]\d{9}$/.test(s)) return 'mobile';
  return /\d{5,}/.test(s) ? 'number' : 'name';
}
