/** What the words of kept messages suggest; the person sees it ticked and may take it away. */
import { readEntry } from '../../../lib/evidence/entry';
import { type TopicId, topicsOf } from '../../../lib/letters/topics';
import type { Message } from '../../../lib/risk/types';
import { askBackground } from '../../../lib/wire';
import { store } from '../evidence/at-hand';

/** Only what a message itself says: a person's own note of a call is their words, not the other side's. */
const SPOKEN = ['message', 'thread', 'chat'];

export async function suggestTopics(seqs: readonly number[]): Promise<TopicId[]> {
  const messages: Message[] = [];
  for (const seq of seqs) {
    const [row] = await store.range(seq, seq).catch(() => []);
    if (!row?.bytes) continue;
    try {
      const { kind, text, sender, sentAt, direction } = readEntry(row.bytes);
      if (SPOKEN.includes(kind) && text !== '' && direction !== 'outgoing')
        messages.push({ text, sender, sentAt, direction, form: null });
    } catch {
      // damaged: it shows nothing, and suggests nothing
    }
  }
  if (messages.length === 0) return [];
  const judged = await askBackground('judge', { messages }).catch(() => []);
  const sure = judged.flatMap(({ reading }) => reading.findings).filter((one) => one.confidence !== 'low');
  return topicsOf(sure.map((one) => one.signal));
}
