/** The desk's end of reading ahead: one worker for all its rooms, begun when the page is quiet or somebody waits. */

import type { Message } from '../../../lib/risk/types';
import { logKey } from '../../own/log-key';
import { store } from '../evidence/at-hand';
import type { Clues } from './clues';
import type { FromReader, ToReader } from './read-ahead-worker';

export interface Ahead {
  /** where reading is; null before it began and when all is read */
  at: { what: 'facts' | 'clues'; done: number; total: number } | null;
  /** all that was there is read */
  rest: boolean;
  failed: boolean;
}

interface Asked {
  done(clues: Clues): void;
  failed(cause: Error): void;
}

let worker: Worker | null = null;
let state: Ahead = { at: null, rest: false, failed: false };
let last = 0;
let pack: string | null = null;
const listeners = new Set<(state: Ahead) => void>();
const asked = new Map<number, Asked>();

const change = (next: Ahead) => {
  state = next;
  for (const listener of [...listeners]) listener(state);
};

function reader(): Worker {
  if (worker) return worker;
  const fresh = new Worker(new URL('./read-ahead-worker.ts', import.meta.url), { type: 'module' });
  fresh.onerror = (event) => {
    for (const { failed } of asked.values()) failed(new Error(event.message));
    asked.clear();
    change({ at: null, rest: false, failed: true });
  };
  fresh.onmessage = ({ data }: MessageEvent<FromReader>) => hear(data);
  worker = fresh;
  return fresh;
}

function hear(told: FromReader): void {
  if (told.tell === 'pack') {
    pack = told.pack;
    change(state);
  } else if (told.tell === 'progress') {
    const { what, done, total } = told;
    change({ at: { what, done, total }, rest: false, failed: false });
  } else if (told.tell === 'facts') {
    keep(() => store.putFacts(told.block));
  } else if (told.tell === 'reading') {
    keep(() => store.putReading(told.row));
  } else if (told.tell === 'read') {
    asked.get(told.id)?.done(told.clues);
    asked.delete(told.id);
  } else {
    kept = kept.then(() => {
      change({ at: null, rest: told.tell === 'rest', failed: told.tell === 'failed' });
      endIfIdle();
    });
  }
}

let kept: Promise<unknown> = Promise.resolve();

/** What came is there before it is said that all of it is. */
function keep(work: () => Promise<void>): void {
  // locked meanwhile: it is read again after unlocking
  kept = kept.then(work).catch(() => null);
}

/** The rules take memory: nobody keeps them for nothing. */
function endIfIdle(): void {
  if (listeners.size > 0 || asked.size > 0) return;
  worker?.terminate();
  worker = null;
}

const send = (told: ToReader) => reader().postMessage(told);

/** Reads on from wherever it is. */
export function readAhead(): void {
  logKey
    .root()
    .catch(() => null)
    .then((root) => send({ call: 'go', hurry: listeners.size > 0, root }));
}

/** Hears how far reading is, and hurries it, until the answered function is called. */
export function awaitReading(listener: (state: Ahead) => void): () => void {
  listeners.add(listener);
  state = { ...state, rest: false, failed: false };
  readAhead();
  return () => {
    if (!listeners.delete(listener) || worker === null) return;
    // what is left is read at rest
    if (state.rest || state.failed) endIfIdle();
    else readAhead();
  };
}

/** Name of the rules that read, as it stands with what they read; null while they are being loaded. */
export const rulesNow = (): string | null => pack;

export function readBeside(messages: Message[]): Promise<Clues> {
  const id = ++last;
  return new Promise((done, failed) => {
    asked.set(id, { done, failed });
    send({ call: 'read', id, messages });
  });
}
