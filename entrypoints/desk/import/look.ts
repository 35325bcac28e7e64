/** What a person is shown before anything is written: counts, numbers, period, what is new. */
import { printOf } from '../../../lib/evidence/facts';
import type { Store } from '../../../lib/evidence/store';
import { type Counts, countsOf } from '../../../lib/import/counts';
import { readPasted } from '../../../lib/import/pasted';
import { type Planned, planImport } from '../../../lib/import/plan';
import { readBackup } from '../../../lib/import/read';
import { type Backup, Refusal } from '../../../lib/import/types';
import { breather } from './breathe';
import { idOf } from './drafts';
import { knownMessages } from './known';

/** All messages with one other side. */
export interface Side {
  thread: string;
  name: string | null;
  planned: Planned[];
  /** how many read like collection or have findings, as far as they were read */
  found: number;
  from: string | null;
  to: string | null;
}

export interface Looked {
  backup: Backup;
  counts: Counts;
  fresh: Planned[];
  known: number;
  repeated: number;
  sides: Side[];
  from: string | null;
  to: string | null;
}

export interface Chosen {
  file: Blob;
  /** null: pasted */
  name: string | null;
}

/** China's clock: what the files leave open was written there. */
const ZONE_OFFSET = 480;

interface Running {
  progress(done: number, total: number): void;
  signal: AbortSignal;
}

export async function lookInto(
  chosen: Chosen,
  store: Store,
  now: number,
  { progress, signal }: Running,
): Promise<Looked> {
  const pause = breather();
  const backup = await read(chosen, now, { progress, signal }, pause);
  const { fresh, known, repeated } = await planImport(
    backup.messages,
    await knownMessages(store, signal),
    printOf,
    pause,
  );
  const { left, there } = await withoutIds(fresh, store);
  const sides = sidesOf(left);
  const times = backup.messages.flatMap(({ sentAt }) => sentAt ?? []);
  return {
    backup,
    counts: countsOf(backup.messages),
    fresh: left,
    known: known + there,
    repeated,
    sides,
    ...span(times),
  };
}

async function read(
  { file, name }: Chosen,
  now: number,
  { progress, signal }: Running,
  pause: () => Promise<void> | undefined,
): Promise<Backup> {
  try {
    return await readBackup(file, { zoneOffset: ZONE_OFFSET, now, name: name ?? '', pause, progress, signal });
  } catch (cause) {
    // what was pasted may also be no more than the words of one message
    if (name !== null || !(cause instanceof Refusal) || cause.code !== 'foreign') throw cause;
    return readPasted(await file.text(), { zoneOffset: ZONE_OFFSET, now });
  }
}

/** Calls and messages without time are only known by their ids. */
async function withoutIds(fresh: Planned[], store: Store): Promise<{ left: Planned[]; there: number }> {
  const left: Planned[] = [];
  for (const planned of fresh) {
    const { kind, sentAt } = planned.message;
    const asks = kind === 'call' || sentAt === null;
    if (!asks || (await store.byId(idOf(planned))) === undefined) left.push(planned);
  }
  return { left, there: fresh.length - left.length };
}

function sidesOf(fresh: Planned[]): Side[] {
  const sides = new Map<string, Side>();
  for (const planned of fresh) {
    const { message } = planned;
    const thread = message.thread ?? '';
    let side = sides.get(thread);
    if (side === undefined) {
      side = { thread, name: null, planned: [], found: 0, from: null, to: null };
      sides.set(thread, side);
    }
    side.planned.push(planned);
    if (message.name !== null && message.name !== thread) side.name = message.name;
  }
  for (const side of sides.values())
    Object.assign(side, span(side.planned.flatMap(({ message }) => message.sentAt ?? [])));
  return bySize([...sides.values()]);
}

/** Those in which something was found first, then the longest. */
export const bySize = (sides: readonly Side[]): Side[] =>
  [...sides].sort((a, b) => b.found - a.found || b.planned.length - a.planned.length);

function span(times: string[]): { from: string | null; to: string | null } {
  let [from, to]: [string | null, string | null] = [null, null];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) {
    const ms = Date.parse(time);
    if (ms < least) [from, least] = [time, ms];
    if (ms > most) [to, most] = [time, ms];
  }
  return { from, to };
}
