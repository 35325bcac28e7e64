/**
 * The workbook as one file, and what of such a file is not here yet. Nothing that stands here is ever replaced: which
 * of two versions is the right one only the person knows, not the later clock.
 */
import type { Paper, Sort } from './store';

export class BackupFault extends Error {
  readonly code = 'papers-unreadable';
  constructor() {
    super('papers-unreadable');
    this.name = 'BackupFault';
  }
}

/** The same papers make the same text, in whatever order they were read. */
export function writeBackup(papers: readonly Paper[]): string {
  const sorted = [...papers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${JSON.stringify({ juli: 'workbook', v: 1, papers: sorted.map(({ sort, id, changedAt, value }) => ({ sort, id, changedAt, value })) })}\n`;
}

/** Throws a BackupFault at anything that `writeBackup` did not write. */
export function readBackup(text: string): Paper[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new BackupFault();
  }
  if (!isObject(read) || read.juli !== 'workbook' || read.v !== 1 || !Array.isArray(read.papers))
    throw new BackupFault();
  if (read.papers.length > MOST) throw new BackupFault();
  const papers = read.papers.map(readPaper);
  if (new Set(papers.map(keyOf)).size !== papers.length) throw new BackupFault();
  return papers;
}

const MOST = 100_000;

function readPaper(read: unknown): Paper {
  if (!isObject(read)) throw new BackupFault();
  const { sort, id, changedAt, value } = read;
  if (typeof sort !== 'string' || !/^[a-z][a-z-]{0,39}$/.test(sort)) throw new BackupFault();
  if (typeof id !== 'string' || id.length > 200 || typeof changedAt !== 'number' || value === undefined)
    throw new BackupFault();
  // a sort of a later version is kept for it: the room that will know it decodes it
  return { sort: sort as Sort, id, changedAt, value };
}

export interface Compared {
  /** not here yet */
  missing: Paper[];
  /** here, letter for letter */
  same: Paper[];
  /** here, but with other contents */
  differing: Paper[];
}

export function compare(here: readonly Paper[], backup: readonly Paper[]): Compared {
  const own = new Map(here.map((paper) => [keyOf(paper), ordered(paper.value)]));
  const found: Compared = { missing: [], same: [], differing: [] };
  for (const paper of backup) {
    const there = own.get(keyOf(paper));
    found[there === undefined ? 'missing' : there === ordered(paper.value) ? 'same' : 'differing'].push(paper);
  }
  return found;
}

const keyOf = ({ sort, id }: Pick<Paper, 'sort' | 'id'>): string => `${sort}\n${id}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As JSON with sorted keys: a value that only lost the order of its keys is the same. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  ) ?? 'undefined';
