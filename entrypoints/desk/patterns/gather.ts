/** From kept conversations to contacts: who, when, how, and whether a debt is asked for. */
import { type Facts, FLAG, hasFlag, nameAt, printOf, signature } from '../../../lib/evidence/facts';
import type { Running } from '../../../lib/evidence/keep';
import type { ContextMessage } from '../../../lib/evidence/record';
import type { ReadingRow } from '../../../lib/evidence/store';
import { type Contact, SHANGHAI, understood } from '../../../lib/patterns/contact';
import { diffThreads, tellsRecall } from '../../../lib/patterns/thread-diff';
import { store } from '../evidence/at-hand';
import { readBeside, rulesNow } from '../log/read-ahead';
import { aboutOf } from './contacts-of';
import { type KeptThread, openThread } from './threads';

/** Every message of every kept conversation; read by the rules once per file. */
export async function contactsOfThreads(facts: Facts, { signal }: Running = {}): Promise<Contact[]> {
  const contacts: Contact[] = [];
  let known: Map<string, ReadingRow> | null = null;
  // whoever asks waited for the reader, which named its rules first
  const pack = rulesNow() ?? '';
  const seen = new Set<string>();
  const before = new Map<string, KeptThread>();
  const again = new Set<string>();
  for (let i = 0; i < facts.count; i++) {
    if (!hasFlag(facts, i, FLAG.thread) || hasFlag(facts, i, FLAG.gone)) continue;
    signal?.throwIfAborted();
    const thread = await openThread(i + 1);
    if (!thread) continue;
    known ??= new Map((await store.readings()).map((row) => [row.key, row]));
    const there = known.get(`t${thread.sha256}`);
    const row = there?.pack === pack ? there : await readThread(thread, pack, signal);
    if (row !== there && !seen.has(thread.sha256)) await store.putReading(row);
    seen.add(thread.sha256);
    const which = nameAt(facts, 'thread', i) || `${nameAt(facts, 'place', i)} ${nameAt(facts, 'sender', i)}`;
    // what was edited or given another time came once: its first version counts, in later ones it is left out
    const earlier = before.get(which);
    for (const { what, after } of earlier ? diffThreads(earlier.messages, thread.messages).changes : [])
      if (after && (what === 'edited' || what === 'retimed'))
        again.add(`${which} ${after.sentAt} ${printOf(after.text)}`);
    before.set(which, thread);
    contacts.push(...contactsIn(thread, row, ({ sentAt, text }) => again.has(`${which} ${sentAt} ${printOf(text)}`)));
  }
  return contacts;
}

const LOT = 100;

async function readThread(thread: KeptThread, pack: string, signal: AbortSignal | undefined): Promise<ReadingRow> {
  const { messages, sha256 } = thread;
  const row: ReadingRow = {
    key: `t${sha256}`,
    to: messages.length,
    pack,
    kinds: new Uint8Array(messages.length),
    clues: new Uint32Array(messages.length),
  };
  for (let at = 0; at < messages.length; at += LOT) {
    signal?.throwIfAborted();
    const lot = messages.slice(at, at + LOT).map(({ text, sender, sentAt, direction }) => ({
      text: text.slice(0, 200_000),
      sender: sender ?? thread.entry.sender,
      sentAt,
      direction,
    }));
    const read = await readBeside(lot);
    row.kinds.set(read.kinds, at);
    row.clues.set(read.bits, at);
  }
  return row;
}

function contactsIn(
  { entry, messages }: KeptThread,
  row: ReadingRow,
  counted: (message: ContextMessage) => boolean,
): Contact[] {
  return messages.flatMap((message, i): Contact[] => {
    const { text, sender, sentAt, shownTime, direction } = message;
    if (counted(message)) return [];
    // that something was recalled is the page's note, nobody's message
    if (direction === 'outgoing' || text === '' || (direction === null && tellsRecall(text))) return [];
    const sent = sentAt === null ? Number.NaN : Date.parse(sentAt);
    return [
      {
        seqs: [entry.seq],
        channel: 'message',
        number: sender ?? entry.sender ?? '',
        lender: signature(text),
        at: Number.isNaN(sent) ? understood(shownTime ?? '', entry.capturedAt, SHANGHAI) : sent,
        shown: shownTime ?? sentAt ?? '',
        print: printOf(text),
        times: 1,
        missed: false,
        about: aboutOf(row.kinds[i] ?? 0),
        clues: row.clues[i] ?? 0,
      },
    ];
  });
}
