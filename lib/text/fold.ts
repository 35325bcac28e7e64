/**
 * Folding: a cleaned copy of a text for matching, with every folded character knowing where it came from. The
 * original is never changed; quotes and marks always use original offsets.
 *
 * Three steps, each skipped where the text gives no cause: units (full width, case, traditional characters, invisible
 * marks), gaps (signs inside words), variants (律shi, 崔收, 亻崔收, 薇信). The mappings of the steps are chained.
 */
import { unwrap } from './brackets';
import { foldBase } from './fold-base';
import { foldUnit, isDigit, isHan, units } from './fold-units';
import { cutGaps, type Gap, stopRows } from './gaps';
import { applyEdits, chain, type Edit, type Mapping } from './mapping';
import { compare, findPhrases, mayHold } from './phrases';
import { strayTraditional } from './script';
import { standsAlone, variants } from './variants';

export interface Disguise {
  /** original offsets */
  start: number;
  end: number;
  why:
    | 'invisible'
    | 'separator'
    | 'split'
    | 'look-alike'
    | 'full-width'
    | 'pinyin'
    | 'stray-traditional'
    | 'reversed'
    | 'encoded';
}

export interface Folded {
  text: string;
  /** original offset at which folded unit i begins (i may equal text.length) */
  startOf(i: number): number;
  /** original offset at which folded unit i ends, i.e. just behind the last original unit that made it */
  endOf(i: number): number;
  /** stretches in which characters were altered so that filters miss the words */
  disguises: Disguise[];
}

export function fold(original: string): Folded {
  const base = foldBase(original, variants().table.filter);
  const steps: Mapping[] = [];
  if (base.mapping) steps.push(base.mapping);
  const disguises: Disguise[] = [];
  for (const note of base.notes) disguises.push({ ...note, why: note.why });
  let text = base.text;
  const stops = stopRows(text);
  const places = stops.length === 0 ? base.gaps : [...base.gaps, ...stops].sort((a, b) => a - b);
  if (places.length > 0) {
    const { cuts, runs } = cutGaps(text, places);
    if (cuts.length > 0) {
      const before = chain(steps, original.length);
      const place = (gap: Gap) => ({ start: before.startOf(gap.start), end: before.endOf(gap.end - 1) });
      for (const run of runs) disguises.push({ ...place(run), why: 'separator' });
      for (const cut of cuts)
        if (cut.why && !runs.some((run) => run.start <= cut.start && cut.end <= run.end))
          disguises.push({ ...place({ start: cut.start - 1, end: cut.end + 1 }), why: 'separator' });
      const applied = applyEdits(text, cuts);
      text = applied.text;
      steps.push(applied.mapping);
    }
  }
  const brackets = unwrap(text);
  if (brackets) {
    const before = chain(steps, original.length);
    for (const { start, end } of brackets.stretches)
      disguises.push({ start: before.startOf(start), end: before.endOf(end - 1), why: 'separator' });
    const applied = applyEdits(text, brackets.edits);
    text = applied.text;
    steps.push(applied.mapping);
  }
  const found = findVariants(text, text === base.text ? base.pairs : null);
  if (found.length > 0) {
    const before = chain(steps, original.length);
    for (const edit of found)
      disguises.push({ start: before.startOf(edit.start), end: before.endOf(edit.end - 1), why: edit.why });
    const applied = applyEdits(text, found);
    text = applied.text;
    steps.push(applied.mapping);
  }
  if (base.changed) disguises.push(...strayTraditional(original));
  const mapping = chain(steps, original.length);
  return {
    text,
    startOf: mapping.startOf,
    endOf: mapping.endOf,
    disguises: disguises.length > 1 ? group(original, disguises) : disguises,
  };
}

/** A word folded, as lists of words are: most are plain Chinese characters that folding leaves alone. */
export function foldWord(word: string): string {
  const known = units();
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (foldUnit(known, c) !== c || !isHan(c)) return fold(word).text;
  }
  return mayHold(variants().table, word) ? fold(word).text : word;
}

interface Found extends Edit {
  why: Disguise['why'];
  initials: boolean;
}

/** @param places where pairs of units end that are worth a look; null: look everywhere */
function findVariants(text: string, places: readonly number[] | null): Found[] {
  const known = variants();
  let hits: Found[] = [];
  const hit = (word: number, start: number, length: number) => {
    const variant = known.variants[word];
    if (!variant) return;
    const end = start + length;
    if (variant.alone && !standsAlone(text, start, end)) return;
    if (known.ordinary.has(text.slice(start - 1, end)) || known.ordinary.has(text.slice(start, end + 1))) return;
    if (variant.why === 'reversed' && text.charAt(end) === text.charAt(start)) return;
    hits.push({
      start,
      end,
      text: variant.meant,
      why: variant.why,
      initials: variant.initials && !/^\s?\d{0,4}\s?天/.test(text.slice(end, end + 7)),
    });
  };
  if (places === null) findPhrases(known.table, text, hit);
  else {
    for (const place of places) if (place > 0 && place < text.length) compare(known.table, text, place, hit);
  }
  for (const contact of contacts(text)) hits.push(contact);
  if (hits.length === 0) return hits;
  // one word backwards may be the border of two words (分期逾…); several, or a long one, are not
  const initials = new Set(hits.filter((hit) => hit.initials).map((hit) => hit.text));
  if (initials.size === 1) {
    const sure = hits.filter((hit) => hit.why === 'pinyin' && !hit.initials).length > 0;
    if (!sure) hits = hits.filter((hit) => !hit.initials);
  }
  const backwards = hits.filter((hit) => hit.why === 'reversed');
  if (
    backwards.length > 0 &&
    new Set(backwards.map((hit) => hit.text)).size < 2 &&
    backwards.every((hit) => hit.end - hit.start < 3)
  )
    return settle(hits.filter((hit) => hit.why !== 'reversed'));
  return settle(hits);
}

/** texts longer than this are no messages; the shapes below are looked for in messages only */
const MESSAGE = 20_000;
const BEFORE_ID =
  /(?<![a-z0-9])(?:([+✚➕加茄佳咖迦滴]) ?)?(v(?![a-z]) ?[芯心信欣❤♥☆✚]?|[薇崴葳胃徽威] ?[芯心信欣❤♥☆✚]*|微 ?[❤♥☆✚芯心欣]+) ?(?:号|同号)?[:： ]{0,2}(?=[a-z][a-z0-9_-]{3,}|\d{6,11}(?!\d))/g;

/** Whatever stands for 微信 directly before an account's name: 茄薇芯 fy_66, V心：cx_90, 胃：ls99. */
function contacts(text: string): Found[] {
  const found: Found[] = [];
  if (text.length > MESSAGE) return found;
  for (const m of text.matchAll(BEFORE_ID)) {
    const word = m[2] ?? '';
    const asked = m[1] !== undefined || /[:：]/.test(m[0]);
    if (!asked || (word.trim() === 'v' && m[1] === undefined && !/[:：]/.test(m[0]))) continue;
    const start = m.index;
    const end = start + m[0].trimEnd().replace(/[:：号同 ]+$/, '').length;
    found.push({ start, end, text: m[1] === undefined ? '微信' : '加微信', why: 'look-alike', initials: false });
  }
  return found;
}

function settle(hits: Found[]): Found[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.start < done) continue;
    kept.push(hit);
    done = hit.end;
  }
  return kept;
}

/** One stretch per disguised passage: neighbours with no more than two plain characters between them belong together. */
function group(original: string, disguises: Disguise[]): Disguise[] {
  disguises.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Disguise[] = [];
  for (const d of disguises) {
    const last = out[out.length - 1];
    if (last && d.start - last.end <= 2 && joined(original, last.end, d.start)) last.end = Math.max(last.end, d.end);
    else out.push({ ...d });
  }
  return out;
}

function joined(original: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = original.charCodeAt(i);
    if (!isHan(c) && !isDigit(c) && units().care[c] === 0) return false;
  }
  return true;
}
