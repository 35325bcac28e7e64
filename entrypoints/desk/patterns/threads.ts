/** Kept conversations, opened message by message. */
import { readEntry } from '../../../lib/evidence/entry';
import type { ContextMessage, Entry } from '../../../lib/evidence/record';
import { readThread, THREAD } from '../../../lib/evidence/thread';
import { store } from '../evidence/at-hand';

export interface KeptThread {
  entry: Entry;
  /** hash of the file: the same conversation, unchanged, has the same */
  sha256: string;
  messages: ContextMessage[];
}

/** Null where the record holds no conversation that can be read. */
export async function openThread(seq: number): Promise<KeptThread | null> {
  const [row] = await store.range(seq, seq);
  if (!row?.bytes) return null;
  try {
    const entry = readEntry(row.bytes);
    const part = entry.parts.find(({ name, held }) => name === THREAD && held);
    const blob = part ? await store.blob(part.sha256) : null;
    const thread = blob && readThread(new Uint8Array(await blob.arrayBuffer()));
    return part && thread ? { entry, sha256: part.sha256, messages: thread.messages } : null;
  } catch {
    // damaged: the record says so where it stands itself
    return null;
  }
}
