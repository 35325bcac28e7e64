/** The messages that are in the log already: as records, and inside conversations that were captured whole. */
import { readEntry } from '../../../lib/evidence/entry';
import { FLAG, hasFlag, nameAt, printOf } from '../../../lib/evidence/facts';
import { readFacts } from '../../../lib/evidence/facts-read';
import type { Store } from '../../../lib/evidence/store';
import { readThread, THREAD } from '../../../lib/evidence/thread';
import type { Known } from '../../../lib/import/plan';
import { turn } from './breathe';

export async function knownMessages(store: Store, signal: AbortSignal): Promise<Known[]> {
  const facts = await readFacts(store, { signal }, turn);
  const known: Known[] = [];
  for (let i = 0; i < facts.count; i++) {
    if (hasFlag(facts, i, FLAG.gone)) continue;
    const print = facts.print[i] ?? 0;
    if (print !== 0 && hasFlag(facts, i, FLAG.timed))
      known.push({ print, at: facts.at[i] ?? 0, sender: nameAt(facts, 'sender', i) });
    if (hasFlag(facts, i, FLAG.thread)) known.push(...(await inThread(store, i + 1)));
  }
  return known;
}

async function inThread(store: Store, seq: number): Promise<Known[]> {
  try {
    const [row] = await store.range(seq, seq);
    const part = row?.bytes && readEntry(row.bytes).parts.find(({ name }) => name === THREAD);
    const blob = part ? await store.blob(part.sha256) : null;
    const thread = blob && readThread(new Uint8Array(await blob.arrayBuffer()));
    return (thread?.messages ?? []).flatMap(({ text, sentAt, sender }) => {
      const at = sentAt === null ? Number.NaN : Date.parse(sentAt);
      return Number.isNaN(at) ? [] : [{ print: printOf(text), at, sender }];
    });
  } catch {
    // a damaged record takes nothing away from what is imported
    return [];
  }
}
