/** From records and kept conversations to contacts: who, when, how, and whether a debt is asked for. */
import { type Facts, FLAG, hasFlag, kindAt, nameAt, printOf, signature } from '../../../lib/evidence/facts';
import type { Running } from '../../../lib/evidence/keep';
import type { ContextMessage, RecordKind } from '../../../lib/evidence/record';
import type { ReadingRow } from '../../../lib/evidence/store';
import { aboutDebt } from '../../../lib/patterns/clues';
import { type Channel, type Contact, SHANGHAI, understood, unite } from '../../../lib/patterns/contact';
import { diffThreads, tellsRecall } from '../../../lib/patterns/thread-diff';
import { store } from '../evidence/at-hand';
import type { Clues } from '../log/clues';
import { readBeside, rulesNow } from '../log/read-ahead';
import { type KeptThread, openThread } from './threads';

const CHANNEL_OF: Partial<Record<RecordKind, Channel>> = {
  message: 'message',
  call: 'call',
  visit: 'visit',
  letter: 'letter',
  chat: 'chat',
  witness: 'third',
};

/** `clues` null: not read yet, so that nobody knows which messages are about a debt. */
export function contactsOf(facts: Facts, clues: Clues | null): Contact[] {
  const contacts: Contact[] = [];
  for (let i = 0; i < facts.count; i++) {
    if (hasFlag(facts, i, FLAG.gone) || hasFlag(facts, i, FLAG.outgoing)) continue;
    const channel = CHANNEL_OF[kindAt(facts, i)];
    if (!channel) continue;
    const captured = facts.capturedAt[i] ?? 0;
    const shown = nameAt(facts, 'shown', i);
    // what a person notes is about the debt; a message only if it reads so
    const about = channel !== 'message' ? 'debt' : aboutOf(clues?.kinds[i] ?? 0);
    contacts.push({
      seqs: [i + 1],
      channel,
      number: nameAt(facts, 'sender', i),
      lender: nameAt(facts, 'institution', i),
      at: hasFlag(facts, i, FLAG.timed) ? (facts.at[i] ?? null) : understood(shown, captured, SHANGHAI),
      shown,
      print: facts.print[i] ?? 0,
      times: facts.times[i] || 1,
      missed: hasFlag(facts, i, FLAG.missed),
      about,
      clues: clues?.bits[i] ?? 0,
    });
  }
  return contacts;
}

const aboutOf = (code: number): Contact['about'] => (code === 0 ? 'unread' : aboutDebt(code) ? 'debt' : 'other');

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

export const together = (records: readonly Contact[], threads: readonly Contact[]): Contact[] =>
  unite([...records, ...threads]);
