/**
 * What finding, sorting and counting need to know of each record, in columns: a hundred thousand records are a few
 * megabytes that are looked through in milliseconds. Taken from the sealed bytes, rebuilt at will, believed by nobody:
 * what a list shows is read from the record itself. A block holds 512 records; deleting one throws its block away.
 */
import { fromUtf8 } from './bytes';
import { RECORD_KINDS, type RecordKind } from './record';

export const FACTS_VERSION = 1;
export const BLOCK = 512;

export const FLAG = {
  /** the time is when it happened, not only when it was kept */
  timed: 1,
  incoming: 2,
  outgoing: 4,
  /** its content was deleted */
  gone: 8,
  picture: 16,
  thread: 32,
  /** a call that was not answered */
  missed: 64,
  imported: 128,
} as const;

/** Names stand once per block; a column holds their numbers, 0 for none. */
const NAMED = ['sender', 'institution', 'place', 'shown', 'thread'] as const;
const NUMBERS = ['kind', 'flags', 'print', 'times', ...NAMED] as const;
type Name = (typeof NAMED)[number];
type Column = (typeof NUMBERS)[number];

interface Columns extends Record<Column, Uint32Array<ArrayBuffer>> {
  /** ms: when it happened, as far as known; else when it was kept */
  at: Float64Array<ArrayBuffer>;
  capturedAt: Float64Array<ArrayBuffer>;
}

export interface FactsBlock extends Columns {
  /** number of its first record: 1, 513 … */
  from: number;
  to: number;
  v: number;
  names: string[];
}

/** All blocks in one: record n stands at n - 1. */
export interface Facts extends Columns {
  count: number;
  names: string[];
}

const blankColumns = (length: number): Columns => {
  const numbers = () => new Uint32Array(length);
  return {
    kind: numbers(),
    flags: numbers(),
    print: numbers(),
    times: numbers(),
    sender: numbers(),
    institution: numbers(),
    place: numbers(),
    shown: numbers(),
    thread: numbers(),
    at: new Float64Array(length),
    capturedAt: new Float64Array(length),
  };
};

const text = (raw: unknown) => (typeof raw === 'string' ? raw : '');
const fields = (raw: unknown): Record<string, unknown> => (typeof raw === 'object' && raw !== null ? { ...raw } : {});

/** Who speaks in the signature of a message: 【…】 at its beginning or end. A claim, not proof. */
export function signature(words: string): string {
  const [, first, last] =
    /^\s*【([^】\n]{2,24})】|【([^】\n]{2,24})】\s*(?:拒收请回复R|退订回T|回T退订)?\s*$/.exec(words) ?? [];
  return (first ?? last ?? '').trim();
}

/** A short fingerprint of the words without blanks: the same message kept twice has the same. */
export function printOf(words: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit <= 32 || unit === 0xa0 || unit === 0x3000) continue;
    h = Math.imul(h ^ unit, 0x01000193);
  }
  return h >>> 0;
}

export const blockStart = (seq: number): number => seq - ((seq - 1) % BLOCK);

/** `rows` in ascending order, within one block; a number without row counts as gone. */
export function blockOf(
  rows: readonly { seq: number; bytes: Uint8Array | null }[],
  from: number,
  to: number,
): FactsBlock {
  const columns = blankColumns(to - from + 1);
  const names: string[] = [''];
  const known = new Map([['', 0]]);
  const name = (word: string): number => {
    const there = known.get(word);
    if (there !== undefined) return there;
    known.set(word, names.length);
    return names.push(word) - 1;
  };
  columns.flags.fill(FLAG.gone);
  for (const { seq, bytes } of rows) if (seq >= from && seq <= to) note(columns, seq - from, bytes, name);
  return { ...columns, from, to, v: FACTS_VERSION, names };
}

function note(columns: Columns, i: number, bytes: Uint8Array | null, name: (word: string) => number): void {
  let entry: Record<string, unknown>;
  try {
    entry = fields(JSON.parse((bytes && fromUtf8(bytes)) ?? ''));
  } catch {
    return;
  }
  const details = fields(entry.details);
  const words = text(entry.text);
  const sent = entry.sentAt === null ? Number.NaN : Date.parse(text(entry.sentAt));
  const timed = !Number.isNaN(sent);
  const captured = typeof entry.capturedAt === 'number' ? entry.capturedAt : 0;
  const parts: unknown[] = Array.isArray(entry.parts) ? entry.parts : [];
  const has = (file: string) => parts.some((part) => fields(part).name === file);
  columns.kind[i] = Math.max(0, RECORD_KINDS.indexOf(text(entry.kind) as RecordKind));
  columns.flags[i] =
    (timed ? FLAG.timed : 0) |
    (entry.direction === 'incoming' ? FLAG.incoming : 0) |
    (entry.direction === 'outgoing' ? FLAG.outgoing : 0) |
    (has('picture.png') || has('page.png') ? FLAG.picture : 0) |
    (has('thread.json') ? FLAG.thread : 0) |
    (details.answered === false ? FLAG.missed : 0) |
    (entry.how === 'import' ? FLAG.imported : 0);
  columns.print[i] = words === '' ? 0 : printOf(words);
  columns.times[i] = typeof details.times === 'number' && details.times > 0 ? details.times : 1;
  columns.sender[i] = name(text(entry.sender).slice(0, 200));
  columns.institution[i] = name(text(details.institution).slice(0, 80) || signature(words));
  columns.place[i] = name(text(entry.host) || text(entry.channel));
  columns.shown[i] = name(timed ? '' : text(entry.shownTime).slice(0, 80));
  columns.thread[i] = name(entry.thread === null ? '' : `${text(entry.host)} ${text(entry.thread)}`);
  columns.at[i] = timed ? sent : captured;
  columns.capturedAt[i] = captured;
}

/** Blocks in any order; what no block covers counts as gone. */
export function joinFacts(blocks: readonly FactsBlock[], count: number): Facts {
  const all = blankColumns(count);
  all.flags.fill(FLAG.gone);
  const names: string[] = [''];
  const known = new Map([['', 0]]);
  for (const block of blocks) {
    const start = block.from - 1;
    const length = Math.min(block.to, count) - start;
    if (length <= 0) continue;
    const numbers = block.names.map((word) => {
      const there = known.get(word);
      if (there !== undefined) return there;
      known.set(word, names.length);
      return names.push(word) - 1;
    });
    for (const column of ['kind', 'flags', 'print', 'times'] as const)
      all[column].set(block[column].subarray(0, length), start);
    all.at.set(block.at.subarray(0, length), start);
    all.capturedAt.set(block.capturedAt.subarray(0, length), start);
    for (const column of NAMED) {
      const [from, to] = [block[column], all[column]];
      for (let i = 0; i < length; i++) to[start + i] = numbers[from[i] ?? 0] ?? 0;
    }
  }
  return { ...all, count, names };
}

export const kindAt = (facts: Facts, i: number): RecordKind => RECORD_KINDS[facts.kind[i] ?? 0] ?? 'message';
export const hasFlag = (facts: Facts, i: number, flag: number): boolean => ((facts.flags[i] ?? 0) & flag) !== 0;
export const nameAt = (facts: Facts, column: Name, i: number): string => facts.names[facts[column][i] ?? 0] ?? '';
