/**
 * What the rules read in each record, in step with the facts: stored beside the log under the name of the rules, and read
 * anew when the rules have changed. Reading is the worker's (read-ahead-worker.ts); pages take what is stored.
 */
import { fromUtf8, utf8 } from '../../../lib/evidence/bytes';
import { BLOCK } from '../../../lib/evidence/facts';
import type { Running } from '../../../lib/evidence/keep';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { ReadingRow, Store } from '../../../lib/evidence/store';
import { CLUE_CODE } from '../../../lib/patterns/clues';
import type { Message } from '../../../lib/risk/types';

export interface Clues {
  /** of record n at n - 1; see lib/patterns/clues.ts */
  kinds: Uint8Array;
  bits: Uint32Array;
}

export interface StoredClues extends Clues {
  /** how many records were not yet read, or read by other rules than now */
  left: number;
}

/** As many as are read in a few milliseconds. */
const LOT = 64;

/** Changes when a bit would mean something else. */
const CODE = sha256Hex(utf8(CLUE_CODE)).slice(0, 8);

/** The rules' own words, and the meaning of the bits: either may change with an update. */
export const packName = (print: string): string => `${print} ${CODE}`;

/**
 * What is stored. What other rules read stands until it is read anew, and counts among what is left, as soon as it is
 * known which rules are here.
 */
export async function storedClues(
  store: Pick<Store, 'readings'>,
  count: number,
  pack: string | null,
): Promise<StoredClues> {
  const all: StoredClues = { kinds: new Uint8Array(count), bits: new Uint32Array(count), left: count };
  for (const row of await store.readings()) {
    if (!row.key.startsWith('b') || !row.pack.endsWith(` ${CODE}`)) continue;
    const from = Number(row.key.slice(1));
    const length = Math.min(row.to, count) - from + 1;
    if (!(length > 0)) continue;
    all.kinds.set(row.kinds.subarray(0, length), from - 1);
    all.bits.set(row.clues.subarray(0, length), from - 1);
    if (pack === null || row.pack === pack) all.left -= length;
  }
  return all;
}

interface Reading extends Running {
  pack: string;
  read(messages: Message[]): Clues;
  /** between lots, for whoever shares the processor */
  pause(): Promise<void>;
}

/** Reads what no row covers, the newest first: that is what is looked at. */
export async function readBlocks(
  store: Pick<Store, 'range' | 'readings' | 'putReading'>,
  count: number,
  reading: Reading,
): Promise<void> {
  const known = new Map<string, ReadingRow>();
  for (const row of await store.readings()) if (row.pack === reading.pack) known.set(row.key, row);
  let done = 0;
  for (let from = Math.floor((count - 1) / BLOCK) * BLOCK + 1; from > 0; from -= BLOCK) {
    const to = Math.min(count, from + BLOCK - 1);
    const row = known.get(`b${from}`);
    if (row === undefined || row.to < to) {
      reading.signal?.throwIfAborted();
      await store.putReading(await readBlock(store, from, to, row, reading));
    }
    done += to - from + 1;
    reading.progress?.(done, count);
  }
}

/** Where the beginning of the block was read before, only the rest is read. */
async function readBlock(
  store: Pick<Store, 'range'>,
  from: number,
  to: number,
  before: ReadingRow | undefined,
  { pack, read, pause, signal }: Reading,
): Promise<ReadingRow> {
  const row: ReadingRow = {
    key: `b${from}`,
    to,
    pack,
    kinds: new Uint8Array(to - from + 1),
    clues: new Uint32Array(to - from + 1),
  };
  if (before) {
    row.kinds.set(before.kinds);
    row.clues.set(before.clues);
  }
  const start = before ? before.to + 1 : from;
  const asked = (await store.range(start, to)).flatMap(({ seq, bytes }) => {
    const message = bytes && messageOf(bytes);
    return message ? [{ seq, message }] : [];
  });
  for (let at = 0; at < asked.length; at += LOT) {
    signal?.throwIfAborted();
    const lot = asked.slice(at, at + LOT);
    const found = read(lot.map(({ message }) => message));
    lot.forEach(({ seq }, i) => {
      row.kinds[seq - from] = found.kinds[i] ?? 0;
      row.clues[seq - from] = found.bits[i] ?? 0;
    });
    await pause();
  }
  return row;
}

const READ: readonly unknown[] = ['message', 'chat', 'letter'];
const LONGEST = 200_000;

/** What somebody else wrote; notes about calls and visits are the person's own words. */
function messageOf(bytes: Uint8Array): Message | null {
  let entry: unknown;
  try {
    entry = JSON.parse(fromUtf8(bytes) ?? '');
  } catch {
    return null;
  }
  if (typeof entry !== 'object' || entry === null) return null;
  const { kind, text, sender, sentAt, direction, channel }: Record<string, unknown> = { ...entry };
  if (!READ.includes(kind) || direction === 'outgoing' || typeof text !== 'string' || text === '') return null;
  return {
    text: text.slice(0, LONGEST),
    sender: typeof sender === 'string' ? sender.slice(0, 4000) : null,
    sentAt: typeof sentAt === 'string' ? sentAt : null,
    direction: direction === 'incoming' ? 'incoming' : null,
    form: kind === 'letter' ? 'letter' : channel === 'chat' ? 'chat' : null,
  };
}
