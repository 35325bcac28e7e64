/**
 * What the rules read in each record, in step with the facts: asked of the background in small lots, stored beside the
 * log under the name of the rules, and asked anew when the rules have changed.
 */
import { fromUtf8, utf8 } from '../../../lib/evidence/bytes';
import { BLOCK } from '../../../lib/evidence/facts';
import { breathe } from '../../../lib/evidence/facts-read';
import type { Running } from '../../../lib/evidence/keep';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { ReadingRow, Store } from '../../../lib/evidence/store';
import { fromShort } from '../../../lib/page/gist';
import { CLUE_CODE, clueBits, kindCode } from '../../../lib/patterns/clues';
import type { Message } from '../../../lib/risk/types';
import { askBackground } from '../../../lib/wire';
import { around } from '../evidence/at-hand';

export interface Clues {
  /** of record n at n - 1; see lib/patterns/clues.ts */
  kinds: Uint8Array;
  bits: Uint32Array;
}

/** As many as are read in the time of one breath. */
const LOT = 64;

export async function readClues(store: Store, count: number, { progress, signal }: Running = {}): Promise<Clues> {
  const pack = await packName();
  const known = new Map<string, ReadingRow>();
  for (const row of await store.readings()) if (row.pack === pack) known.set(row.key, row);
  const all: Clues = { kinds: new Uint8Array(count), bits: new Uint32Array(count) };
  for (let from = 1; from <= count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK - 1);
    let row = known.get(`b${from}`);
    if (row === undefined || row.to < to) {
      signal?.throwIfAborted();
      row = await readBlock(store, from, to, pack, row, signal);
      await store.putReading(row);
      progress?.(to, count);
    }
    all.kinds.set(row.kinds.subarray(0, to - from + 1), from - 1);
    all.bits.set(row.clues.subarray(0, to - from + 1), from - 1);
  }
  return all;
}

/** Where the beginning of the block was read before, only the rest is read. */
async function readBlock(
  store: Store,
  from: number,
  to: number,
  pack: string,
  before: ReadingRow | undefined,
  signal: AbortSignal | undefined,
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
    const read = await readMessages(lot.map(({ message }) => message));
    lot.forEach(({ seq }, i) => {
      row.kinds[seq - from] = read.kinds[i] ?? 0;
      row.clues[seq - from] = read.bits[i] ?? 0;
    });
    await breathe();
  }
  return row;
}

/** The rules' own words, and the meaning of the bits: either may change with an update. */
export async function packName(): Promise<string> {
  const { tool } = await around();
  return `${tool.pack} ${sha256Hex(utf8(CLUE_CODE)).slice(0, 8)}`;
}

/** Only what the rules are sure enough of to say on a page. */
export async function readMessages(messages: Message[]): Promise<Clues> {
  const { short, said } = await askBackground('skim', { messages });
  const all: Clues = { kinds: new Uint8Array(messages.length), bits: new Uint32Array(messages.length) };
  for (let i = 0; i < messages.length; i++) {
    const gist = fromShort(short.charAt(i));
    if (gist) all.kinds[i] = kindCode(gist.kind);
  }
  for (const { at, gist } of said) {
    const sure = gist.findings.filter(({ confidence }) => confidence !== 'low');
    all.bits[at] = clueBits(sure.map(({ signal }) => signal));
  }
  return all;
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
