/**
 * What the learned part sees of one clause: its characters in pairs and triples, the lexicon's words in it, and a
 * little of its surroundings. Everything becomes a 32-bit number, so that the weights need no dictionary.
 */
import type { Scan } from '../scan';

/** FNV-1a over UTF-16 units, seeded by the name of the feature family. */
export function hash(family: number, text: string, from: number, to: number): number {
  let h = (0x811c9dc5 ^ family) >>> 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

const number = (family: number, a: number, b = 0) => hash(family, `${a},${b}`, 0, `${a},${b}`.length);

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

/** The clauses of a message that say something, long ones cut so that a page of text does not drown its parts. */
export function unitsOf(s: Scan): Unit[] {
  return s.clauses.filter((c) => /[\p{L}\p{N}]/u.test(s.text.slice(c.start, c.end)));
}

export interface Traits {
  form: string;
  sender: string;
  /** what stands out beside the words (traits.ts) */
  others: readonly string[];
}

/** Text with every digit as 0, so that sums and numbers look alike. */
export const plain = (text: string) => text.replace(/\d/g, '0');

/** Concepts by the clause in which they stand, each once. */
export function conceptsByUnit(s: Scan, units: readonly Unit[], names: readonly string[]): number[][] {
  const result: number[][] = units.map(() => []);
  const unitAt = new Int32Array(s.text.length + 1).fill(-1);
  for (const [i, u] of units.entries()) unitAt.fill(i, u.start, u.end);
  for (const [concept, hits] of s.hits) {
    if (!names[concept]?.startsWith('{')) continue;
    for (const hit of hits) {
      const list = result[unitAt[hit.start] ?? -1];
      if (list && !list.includes(concept)) list.push(concept);
    }
  }
  return result;
}

/** @param nameHash a number for a concept that stays the same when other lexicons come and go */
export function featuresOf(
  text: string,
  units: readonly Unit[],
  index: number,
  concepts: readonly number[][],
  nameHash: (concept: number) => number,
  traits: Traits,
): number[] {
  const found = new Set<number>();
  const unit = units[index];
  if (!unit) return [];
  for (let i = unit.start; i < unit.end; i++) {
    found.add(hash(FAMILY.char, text, i, i + 1));
    if (i + 2 <= unit.end) found.add(hash(FAMILY.pair, text, i, i + 2));
    if (i + 3 <= unit.end) found.add(hash(FAMILY.triple, text, i, i + 3));
    if (i + 4 <= unit.end) found.add(hash(FAMILY.four, text, i, i + 4));
  }
  for (const near of [index - 1, index + 1]) {
    const u = units[near];
    if (!u) continue;
    for (let i = Math.max(u.start, u.end - 40); i + 2 <= u.end; i++) found.add(hash(FAMILY.near, text, i, i + 2));
    for (const c of concepts[near] ?? []) found.add(number(FAMILY.nearWord, nameHash(c)));
  }
  const here = concepts[index] ?? [];
  for (const a of here) {
    found.add(number(FAMILY.word, nameHash(a)));
    for (const b of here)
      if (a !== b)
        found.add(number(FAMILY.words, Math.min(nameHash(a), nameHash(b)), Math.max(nameHash(a), nameHash(b))));
  }
  const elsewhere = new Set<number>();
  concepts.forEach((list, i) => {
    if (Math.abs(i - index) > 1) for (const c of list) elsewhere.add(c);
  });
  for (const c of elsewhere) found.add(number(FAMILY.message, nameHash(c)));
  found.add(number(FAMILY.place, index === 0 ? 1 : 0, index === units.length - 1 ? 1 : 0));
  found.add(hash(FAMILY.sender, traits.sender, 0, traits.sender.length));
  found.add(hash(FAMILY.sender, `form ${traits.form}`, 0, traits.form.length + 5));
  for (const t of traits.others) found.add(hash(FAMILY.trait, t, 0, t.length));
  return [...found];
}

/** What the learned part sees of the whole message, for its kind. */
export function messageFeatures(
  text: string,
  concepts: readonly number[][],
  nameHash: (concept: number) => number,
  traits: Traits,
): number[] {
  const found = new Set<number>();
  for (let i = 0; i < Math.min(text.length, 600); i++) {
    if (i + 2 <= text.length) found.add(hash(FAMILY.pair, text, i, i + 2));
    if (i + 3 <= text.length) found.add(hash(FAMILY.triple, text, i, i + 3));
  }
  for (const a of new Set(concepts.flat())) found.add(number(FAMILY.word, nameHash(a)));
  const traitHashes = [...traits.others, `sender ${traits.sender}`].map((t) => hash(FAMILY.trait, t, 0, t.length));
  for (const [i, a] of traitHashes.entries()) {
    found.add(a);
    for (const b of traitHashes.slice(i + 1)) found.add(number(FAMILY.trait, Math.min(a, b), Math.max(a, b)));
  }
  found.add(hash(FAMILY.sender, traits.sender, 0, traits.sender.length));
  found.add(hash(FAMILY.sender, `form ${traits.form}`, 0, traits.form.length + 5));
  found.add(number(FAMILY.place, Math.min(6, Math.floor(Math.log2(text.length + 1)))));
  return [...found];
}

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
