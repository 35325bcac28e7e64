/** The page's end of an import: asks the worker, hears how far it is. */
import { StoreFault } from '../../../lib/evidence/fault';
import { Refusal } from '../../../lib/import/types';
import { logKey } from '../../own/log-key';
import type { CallName, Failure, FromWorker, ImportCalls, ToWorker } from './import-calls';

export interface Running {
  progress?(done: number, total: number): void;
  pack?(print: string): void;
  signal: AbortSignal;
}

export interface Importer {
  ask<Name extends CallName>(
    call: Name,
    asked: Parameters<ImportCalls[Name]>[0],
    running: Running,
  ): Promise<ReturnType<ImportCalls[Name]>>;
  /** as long as it runs, the rules are loaded in a worker of their own */
  read(now: number, running: Running): Promise<number[]>;
  close(): void;
}

interface Open extends Running {
  done(value: unknown): void;
  failed(cause: unknown): void;
}

export function openImporter(): Importer {
  let worker: Worker | null = null;
  let last = 0;
  const open = new Map<number, Open>();
  const fail = (cause: unknown) => {
    for (const { failed } of open.values()) failed(cause);
    open.clear();
  };
  const start = () => {
    const fresh = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    fresh.onerror = (event) => fail(new Error(event.message));
    return fresh;
  };
  const hear = (told: FromWorker) => {
    const one = open.get(told.id);
    if (one === undefined) return;
    if (told.tell === 'progress') return one.progress?.(told.done, told.total);
    if (told.tell === 'pack') return one.pack?.(told.print);
    open.delete(told.id);
    if (told.tell === 'done') one.done(told.value);
    else one.failed(causeOf(told.failure));
  };
  const ask = <Name extends CallName>(
    call: Name,
    asked: Parameters<ImportCalls[Name]>[0],
    running: Running,
    given: Transferable[] = [],
  ): Promise<ReturnType<ImportCalls[Name]>> => {
    worker ??= start();
    const to = worker;
    const id = ++last;
    return new Promise((done, failed) => {
      if (running.signal.aborted) return failed(running.signal.reason);
      running.signal.addEventListener('abort', () => {
        if (!open.delete(id)) return;
        to.postMessage({ id, call: 'stop' } satisfies ToWorker);
        failed(running.signal.reason);
      });
      // the worker answers each call with what belongs to it
      open.set(id, { ...running, done: done as (value: unknown) => void, failed });
      logKey
        .root()
        .catch(() => null)
        .then((root) => {
          if (!open.has(id)) return;
          to.postMessage({ id, call: 'key', root } satisfies ToWorker);
          to.postMessage({ id, call, asked } as ToWorker, given);
        });
    });
  };
  return {
    ask,
    async read(now, running) {
      const rules = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
      const { port1, port2 } = new MessageChannel();
      const broken = new Promise<never>((_, failed) => {
        rules.onerror = (event) => failed(new Error(event.message));
      });
      rules.postMessage(null, [port1]);
      try {
        return await Promise.race([ask('read', { now, rules: port2 }, running, [port2]), broken]);
      } finally {
        rules.terminate();
      }
    },
    close() {
      worker?.terminate();
      worker = null;
      fail(new DOMException('closed', 'AbortError'));
    },
  };
}

function causeOf(failure: Failure): Error {
  if ('refusal' in failure) return new Refusal(failure.refusal);
  return 'store' in failure ? new StoreFault(failure.store) : new Error(failure.message);
}
