/** What the page and the worker of an import say to each other. */
import type { Bytes } from '../../../lib/evidence/bytes';
import type { Clock } from '../../../lib/evidence/draft';
import type { Surroundings } from '../../../lib/evidence/entry';
import type { StoreFaultCode } from '../../../lib/evidence/fault';
import type { KeptMany } from '../../../lib/evidence/keep-many';
import type { TableLook } from '../../../lib/import/table';
import type { RefusalCode } from '../../../lib/import/types';
import type { Chosen, How, Shown } from './look';

/** `table`: what the columns are, or seem to be, where the file is a table. */
export interface LookedInto {
  /** null: nobody can tell the columns, the person is asked */
  shown: Shown | null;
  table: TableLook | null;
}

export interface Bring {
  chosen: Chosen;
  /** of which conversations; null for all */
  threads: string[] | null;
  hold: boolean;
  title: string;
  around: Surroundings;
  clock: Clock;
}

/** What may be asked, and what is answered. */
export interface ImportCalls {
  look(asked: { chosen: Chosen; how: How; now: number }): LookedInto;
  /** how many messages of each conversation have something in them, in the order shown */
  read(asked: { now: number; rules: MessagePort }): number[];
  bring(asked: Bring): KeptMany;
}

export type CallName = keyof ImportCalls;

export type ToWorker =
  | { [Name in CallName]: { id: number; call: Name; asked: Parameters<ImportCalls[Name]>[0] } }[CallName]
  /** the key of a locked log, see own/log-key.ts; before each call */
  | { id: number; call: 'key'; root: Bytes | null }
  | { id: number; call: 'stop' };

export type Failure = { refusal: RefusalCode } | { store: StoreFaultCode } | { message: string };

export type FromWorker =
  | { id: number; tell: 'progress'; done: number; total: number }
  /** fingerprint of the rules, known before anything is read */
  | { id: number; tell: 'pack'; print: string }
  | { id: number; tell: 'done'; value: ReturnType<ImportCalls[CallName]> }
  | { id: number; tell: 'failed'; failure: Failure };
