/**
 * What the learned part sees of one clause: its characters in pairs and triples, the lexicon's words in it, and a
 * little of its surroundings. Everything becomes a 32-bit number, so that the weights need no dictionary.
 */
import { isDigit, isHan, isLatin } from '../../text/fold-units';
import type { Scan } from '../scan';

/** FNV-1a over UTF-16 units, seeded by the name of the feature family. */
export function hash(family: number, text: string, from: number, to: number): number {
  let h = (0x811c9dc5 ^ family) >>> 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
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
  four: 4,
  near: 5,
  word: 6,
  words: 7,
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

/** The clauses of a message that say something. */
export function unitsOf(s: Scan): Unit[] {
  return s.clauses.filter((c) => saysSomething(s.text, c.start, c.end));
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

/** Concepts by the clause in which they stand, each once. @param named by concept: 1 = a lexicon or measure */
export function conceptsByUnit(s: Scan, units: readonly Unit[], named: Uint8Array): number[][] {
  const result: number[][] = units.map(() => []);
  const unitOf = new Int32Array(s.clauses.length).fill(-1);
  for (let i = 0; i < units.length; i++) unitOf[s.clauseOf[(units[i] as Unit).start] as number] = i;
  for (const [concept, hits] of s.hits) {
    if (named[concept] === 0) continue;
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

/** Runs of one to `longest` characters that begin and end inside [from, to). */
function runs(bag: Bag, families: readonly number[], text: string, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    for (let n = 0; n < families.length && i + n < to; n++) put(bag, hash(families[n] ?? 0, text, i, i + n + 1));
  }
}

const IN_CLAUSE = [FAMILY.char, FAMILY.pair, FAMILY.triple, FAMILY.four];
const IN_MESSAGE = [FAMILY.pair, FAMILY.pair, FAMILY.triple];
/** concepts of one clause that are paired with each other; more would be a page of words, not a clause */
const MOST_PAIRED = 12;

/** @param nameHash a number for a concept that stays the same when other lexicons come and go */
export function featuresOf(
  bag: Bag,
  text: string,
  units: readonly Unit[],
  index: number,
  concepts: readonly number[][],
  nameHash: (concept: number) => number,
  traits: Traits,
): void {
  bag.size = 0;
  const unit = units[index];
  if (!unit) return;
  bag.scale = 1 / Math.sqrt(4 * (unit.end - unit.start) + 60);
  runs(bag, IN_CLAUSE, text, unit.start, unit.end);
  for (let near = index - 1; near <= index + 1; near += 2) {
    const u = units[near];
    if (!u) continue;
    for (let i = Math.max(u.start, u.end - 40); i + 2 <= u.end; i++) put(bag, hash(FAMILY.near, text, i, i + 2));
    for (const c of concepts[near] ?? []) put(bag, number(FAMILY.nearWord, nameHash(c)));
  }
  const here = concepts[index] ?? [];
  for (let a = 0; a < here.length; a++) {
    const first = nameHash(here[a] ?? 0);
    put(bag, number(FAMILY.word, first));
    for (let b = a + 1; b < Math.min(here.length, MOST_PAIRED); b++) {
      const second = nameHash(here[b] ?? 0);
      put(bag, number(FAMILY.words, Math.min(first, second), Math.max(first, second)));
    }
  }
  for (let i = 0; i < concepts.length; i++) {
    if (Math.abs(i - index) > 1) for (const c of concepts[i] ?? []) put(bag, number(FAMILY.message, nameHash(c)));
  }
  put(bag, number(FAMILY.place, index === 0 ? 1 : 0, index === units.length - 1 ? 1 : 0));
  for (const t of traits.hashes) put(bag, t);
}

/** What the learned part sees of the whole message, for its kind. */
export function messageFeatures(
  bag: Bag,
  text: string,
  concepts: readonly number[][],
  nameHash: (concept: number) => number,
  traits: Traits,
): void {
  bag.size = 0;
  const end = Math.min(text.length, 600);
  bag.scale = 1 / Math.sqrt(2 * end + 80);
  runs(bag, IN_MESSAGE, text, 0, end);
  for (const list of concepts) for (const c of list) put(bag, number(FAMILY.word, nameHash(c)));
  const hashes = traits.hashes;
  for (let a = 0; a < hashes.length; a++) {
    const first = hashes[a] ?? 0;
    put(bag, first);
    for (let b = a + 1; b < hashes.length; b++) {
      const second = hashes[b] ?? 0;
      put(bag, number(FAMILY.trait, Math.min(first, second), Math.max(first, second)));
    }
  }
  put(bag, number(FAMILY.place, Math.min(6, Math.floor(Math.log2(text.length + 1)))));
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
