/** What a person is shown before anything is written: counts, numbers, period, what is new. */
import { printOf } from '../../../lib/evidence/facts';
import type { Store } from '../../../lib/evidence/store';
import { type Counts, countsOf } from '../../../lib/import/counts';
import { readPasted } from '../../../lib/import/pasted';
import { type Planned, planImport } from '../../../lib/import/plan';
import { readBackup } from '../../../lib/import/read';
import { type Backup, type BackupMessage, type ChosenColumns, Refusal } from '../../../lib/import/types';
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

/** What of it is drawn; the messages themselves stay beside the page. */
export interface Shown extends Omit<Looked, 'backup' | 'fresh' | 'sides'> {
  backup: Omit<Backup, 'messages'>;
  sides: ShownSide[];
  samples: BackupMessage[];
}

export interface ShownSide extends Omit<Side, 'planned'> {
  count: number;
}

/** How the person says the file is to be read. */
export interface How {
  /** minutes east of UTC, for times without zone */
  zoneOffset: number;
  columns: ChosenColumns | null;
  /** day numbers of a spreadsheet are no dates */
  leaveSerials: boolean;
}

export interface Chosen {
  file: Blob;
  /** null: pasted */
  name: string | null;
}

/** China's clock: what the files leave open was written there. */
export const FIRST_WAY: How = { zoneOffset: 480, columns: null, leaveSerials: false };

interface Running {
  progress(done: number, total: number): void;
  signal: AbortSignal;
}

export async function lookInto(
  chosen: Chosen,
  store: Store,
  now: number,
  { progress, signal }: Running,
  how: How = FIRST_WAY,
): Promise<Looked> {
  const pause = breather();
  const backup = await read(chosen, now, { progress, signal }, pause, how);
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
  { zoneOffset, columns, leaveSerials }: How,
): Promise<Backup> {
  try {
    const told = { zoneOffset, columns: columns ?? undefined, leaveSerials };
    return await readBackup(file, { ...told, now, name: name ?? '', pause, progress, signal });
  } catch (cause) {
    // what was pasted may also be no more than the words of one message
    if (name !== null || !(cause instanceof Refusal) || cause.code !== 'foreign') throw cause;
    return readPasted(await file.text(), { zoneOffset, now });
  }
}

/** Calls and messages without time are only known by their ids. */
async function withoutIds(fresh: Planned[], store: Store): Promise<{ left: Planned[]; there: number }> {
  const asks = fresh.filter(({ message }) => message.kind === 'call' || message.sentAt === null);
  const there = new Set<Planned>();
  for (let at = 0; at < asks.length; at += ASKED_AT_ONCE)
    await Promise.all(
      asks.slice(at, at + ASKED_AT_ONCE).map(async (planned) => {
        if ((await store.byId(idOf(planned))) !== undefined) there.add(planned);
      }),
    );
  return { left: fresh.filter((planned) => !there.has(planned)), there: there.size };
}

const ASKED_AT_ONCE = 200;
const SAMPLES = 4;

export function shownOf({ backup: { messages, ...backup }, fresh, sides, ...rest }: Looked): Shown {
  const all = fresh.length > 0 ? fresh.map(({ message }) => message) : messages;
  const timed = all.map((message) => ({ message, ms: message.sentAt === null ? 0 : Date.parse(message.sentAt) }));
  return {
    ...rest,
    backup,
    sides: sides.map(({ planned, ...side }) => ({ ...side, count: planned.length })),
    samples: timed
      .sort((a, b) => b.ms - a.ms)
      .slice(0, SAMPLES)
      .map(({ message }) => message),
  };
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
  return [...sides.values()].sort((a, b) => b.planned.length - a.planned.length);
}

/** Those in which something was found first, then the longest. */
export const bySize = <Some extends { found: number; count: number }>(sides: readonly Some[]): Some[] =>
  [...sides].sort((a, b) => b.found - a.found || b.count - a.count);

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
