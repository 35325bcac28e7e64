/** What a person is shown before anything is written: counts, numbers, period, what is new, what the reading finds. */
import { printOf } from '../../../lib/evidence/facts';
import type { Store } from '../../../lib/evidence/store';
import { type Counts, countsOf, directionOf } from '../../../lib/import/counts';
import { readPasted } from '../../../lib/import/pasted';
import { type Planned, planImport } from '../../../lib/import/plan';
import { readBackup } from '../../../lib/import/read';
import { type Backup, Refusal } from '../../../lib/import/types';
import { assess } from '../../../lib/risk/assess';
import { breather } from './breathe';
import { idOf } from './drafts';
import { knownMessages } from './known';

/** All messages with one other side. */
export interface Side {
  thread: string;
  name: string | null;
  planned: Planned[];
  /** how many read like collection or have findings */
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
  const sides = await sidesOf(left, now, signal, pause);
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

async function sidesOf(
  fresh: Planned[],
  now: number,
  signal: AbortSignal,
  pause: () => Promise<void> | undefined,
): Promise<Side[]> {
  const sides = new Map<string, Side>();
  // many messages are one text sent a hundred times
  const readings = new Map<string, boolean>();
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
    if (message.box !== 'outgoing' && message.text !== '') {
      const key = `${message.sender} ${message.sentAt?.slice(11, 13)} ${message.text}`;
      const speaks = readings.get(key) ?? isFound(planned, now);
      readings.set(key, speaks);
      if (speaks) side.found++;
      signal.throwIfAborted();
      await pause();
    }
  }
  for (const side of sides.values())
    Object.assign(side, span(side.planned.flatMap(({ message }) => message.sentAt ?? [])));
  return [...sides.values()].sort((a, b) => b.found - a.found || b.planned.length - a.planned.length);
}

function isFound({ message }: Planned, now: number): boolean {
  const { text, sender, sentAt, kind } = message;
  const reading = assess(
    { text, sender, sentAt, direction: directionOf(message), form: kind === 'chat' ? 'chat' : 'sms' },
    now,
  );
  if (reading.kind === 'collection') return true;
  return reading.verdict !== 'fine' && reading.findings.some(({ confidence }) => confidence !== 'low');
}

function span(times: string[]): { from: string | null; to: string | null } {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const time of times) {
    if (from === null || Date.parse(time) < Date.parse(from)) from = time;
    if (to === null || Date.parse(time) > Date.parse(to)) to = time;
  }
  return { from, to };
}
