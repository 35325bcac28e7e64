/**
 * Reads the log beside the pages: the facts of every record and what the rules find in it, newest first, each block
 * stored as soon as it is read. Whoever looks takes what is there and hears how far this is. At rest it takes half of a
 * processor; when somebody waits, all of it.
 */
import type { Bytes } from '../../../lib/evidence/bytes';
import type { FactsBlock } from '../../../lib/evidence/facts';
import { readFacts } from '../../../lib/evidence/facts-read';
import { openStore, type ReadingRow } from '../../../lib/evidence/store';
import type { Message } from '../../../lib/risk/types';
import { packPrint } from '../../background/pack-print';
import { type Clues, packName, readBlocks } from './clues';
import { readMessages } from './read-messages';

export type ToReader =
  /** read on from the end of the log; `hurry`: somebody waits; `root`: the key of a locked log, see own/log-key.ts */
  { call: 'go'; hurry: boolean; root: Bytes | null } | { call: 'read'; id: number; messages: Message[] };

export type FromReader =
  /** fingerprint of the rules that read here */
  | { tell: 'pack'; pack: string }
  | { tell: 'progress'; what: 'facts' | 'clues'; done: number; total: number }
  /** under a lock nothing of this is stored: it is handed to the page, which holds it in memory */
  | { tell: 'facts'; block: FactsBlock }
  | { tell: 'reading'; row: ReadingRow }
  /** all that was there when it began is read */
  | { tell: 'rest' }
  | { tell: 'failed' }
  | { tell: 'read'; id: number; clues: Clues };

let root: Bytes | null = null;
const log = openStore(undefined, {}, { root: async () => root });
const store = {
  ...log,
  async putFacts(block: FactsBlock) {
    await log.putFacts(block);
    if (root !== null) tell({ tell: 'facts', block });
  },
  async putReading(row: ReadingRow) {
    await log.putReading(row);
    if (root !== null) tell({ tell: 'reading', row });
  },
};
const pack = packName(packPrint());
const tell = (told: FromReader) => self.postMessage(told);
let hurry = false;
let going = false;
let again = false;

/** Rests as long as it worked, unless somebody waits. */
function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const worked = performance.now() - since;
    await new Promise((done) => setTimeout(done, hurry ? 0 : Math.min(200, worked)));
    since = performance.now();
  };
}

async function go(): Promise<void> {
  going = true;
  try {
    do {
      again = false;
      // in several windows only one reads; the next finds all of it done
      await navigator.locks.request('juli-read-ahead', async () => {
        const told = (what: 'facts' | 'clues') => (done: number, total: number) =>
          tell({ tell: 'progress', what, done, total });
        const { count } = await readFacts(store, { progress: told('facts') }, pacer());
        const read = (messages: Message[]) => readMessages(messages, Date.now());
        await readBlocks(store, count, { pack, read, pause: pacer(), progress: told('clues') });
      });
    } while (again);
    tell({ tell: 'rest' });
  } catch {
    // a closed or broken database: whoever looks says so
    tell({ tell: 'failed' });
  }
  going = false;
}

tell({ tell: 'pack', pack });
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data.call === 'read') {
    tell({ tell: 'read', id: data.id, clues: readMessages(data.messages, Date.now()) });
    return;
  }
  hurry = data.hurry;
  root = data.root;
  if (going) again = true;
  else void go();
});
