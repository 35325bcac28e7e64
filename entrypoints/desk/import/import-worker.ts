/**
 * An import beside the page: reading the file, comparing it with the log, sealing and writing. The page only draws, so
 * nothing of this holds it up. The messages of the file stay here.
 */
import type { Bytes } from '../../../lib/evidence/bytes';
import { StoreFault } from '../../../lib/evidence/fault';
import { openStore } from '../../../lib/evidence/store';
import { lookAtTable } from '../../../lib/import/read';
import { Refusal } from '../../../lib/import/types';
import { bringIn } from './bring-in';
import type { CallName, Failure, FromWorker, ImportCalls, ToWorker } from './import-calls';
import { FIRST_WAY, type Looked, lookInto, shownOf } from './look';
import { readSides } from './read-sides';

interface Running {
  progress(done: number, total: number): void;
  pack(print: string): void;
  signal: AbortSignal;
}

type Doing = {
  [Name in CallName]: (
    asked: Parameters<ImportCalls[Name]>[0],
    running: Running,
  ) => Promise<ReturnType<ImportCalls[Name]>>;
};

let root: Bytes | null = null;
const store = openStore(undefined, {}, { root: async () => root });
let looked: Looked | null = null;
const needed = (): Looked => {
  if (looked === null) throw new Error('nothing was looked at');
  return looked;
};

/** What is written has been asked for; the count of finds can wait for it. */
let writing: Promise<unknown> = Promise.resolve();

const doing: Doing = {
  async look({ chosen, how, now }, running) {
    const table = await lookAtTable(chosen.file, { ...FIRST_WAY, columns: undefined, now, name: chosen.name ?? '' });
    try {
      const found = await lookInto(chosen, store, now, running, how);
      // what the page no longer shows must not be what it brings in
      running.signal.throwIfAborted();
      looked = found;
    } catch (cause) {
      if (!(cause instanceof Refusal) || cause.code !== 'columns' || table === null) throw cause;
      return { shown: null, table };
    }
    const asked = table !== null && looked.backup.format === 'csv' ? { ...table, ...how.columns } : null;
    return { shown: shownOf(looked), table: asked };
  },
  async read({ now, rules }, running) {
    const { sides } = needed();
    for (const side of sides) side.found = 0;
    await readSides(sides, now, rules, { ...running, free: () => writing });
    return sides.map(({ found }) => found);
  },
  bring({ chosen, threads, hold, title, around, clock }, running) {
    const wanted = threads && new Set(threads);
    const planned = needed()
      .sides.filter(({ thread }) => wanted === null || wanted.has(thread))
      .flatMap((side) => side.planned);
    const kept = bringIn({ chosen, looked: needed(), planned, hold, title }, store, around, clock, running);
    writing = kept.catch(() => null);
    return kept;
  },
};

const tell = (told: FromWorker) => self.postMessage(told);
const stops = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  if (data.call === 'key') {
    root = data.root;
    return;
  }
  if (data.call === 'stop') return stops.get(id)?.abort();
  const stop = new AbortController();
  stops.set(id, stop);
  const running: Running = {
    progress: (done, total) => tell({ id, tell: 'progress', done, total }),
    pack: (print) => tell({ id, tell: 'pack', print }),
    signal: stop.signal,
  };
  run(data, running)
    .then(
      (value) => tell({ id, tell: 'done', value }),
      (cause: unknown) => tell({ id, tell: 'failed', failure: failureOf(cause) }),
    )
    .finally(() => stops.delete(id));
});

function run(
  told: Exclude<ToWorker, { call: 'stop' | 'key' }>,
  running: Running,
): Promise<ReturnType<ImportCalls[CallName]>> {
  if (told.call === 'look') return doing.look(told.asked, running);
  if (told.call === 'read') return doing.read(told.asked, running);
  return doing.bring(told.asked, running);
}

function failureOf(cause: unknown): Failure {
  if (cause instanceof Refusal) return { refusal: cause.code };
  if (cause instanceof StoreFault) return { store: cause.code };
  return { message: String(cause) };
}
