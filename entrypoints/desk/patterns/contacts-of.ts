/** From the columns of the log to contacts. */
import { type Facts, FLAG, hasFlag, kindAt, nameAt } from '../../../lib/evidence/facts';
import type { RecordKind } from '../../../lib/evidence/record';
import { aboutDebt } from '../../../lib/patterns/clues';
import { type Channel, type Contact, join, SHANGHAI, understood, unite } from '../../../lib/patterns/contact';
import { meeting } from '../../../lib/patterns/meet';
import type { Clues } from '../log/clues';

const CHANNEL_OF: Partial<Record<RecordKind, Channel>> = {
  message: 'message',
  call: 'call',
  visit: 'visit',
  letter: 'letter',
  chat: 'chat',
  witness: 'third',
};

export interface FromRecords {
  contacts: Contact[];
  /** how many more speak of no debt */
  other: number;
}

/**
 * Contacts as records show them; the same message kept twice is one. Two rounds over the columns: most of what a phone
 * holds speaks of no debt, and `which` 'debt' makes no objects of it. `clues` null: not read yet, so that nobody knows
 * which messages are about a debt.
 */
export function contactsOf(facts: Facts, clues: Clues | null, which: 'debt' | 'all'): FromRecords {
  const { count } = facts;
  /** of each record: the first that shows the same contact, + 1; 0 for what is none */
  const firsts = new Uint32Array(count);
  const times = new Float64Array(count);
  /** of each first: whether a debt is asked for */
  const asked = new Uint8Array(count);
  const meet = meeting(count);
  for (let i = 0; i < count; i++) {
    if (hasFlag(facts, i, FLAG.gone) || hasFlag(facts, i, FLAG.outgoing)) continue;
    const channel = CHANNEL_OF[kindAt(facts, i)];
    if (!channel) continue;
    const at = hasFlag(facts, i, FLAG.timed)
      ? facts.at[i]
      : understood(nameAt(facts, 'shown', i), facts.capturedAt[i] ?? 0, SHANGHAI);
    times[i] = at ?? Number.NaN;
    const print = facts.print[i] ?? 0;
    const first = print === 0 || at === null || at === undefined ? i : meet(at, print, i);
    firsts[i] = first + 1;
    // what a person notes is about the debt; a message only if it reads so
    const about = channel !== 'message' ? 'debt' : aboutOf(clues?.kinds[i] ?? 0);
    if (ABOUT[asked[first] ?? 0] !== 'debt') asked[first] = ABOUT.indexOf(about);
  }
  const contacts: Contact[] = [];
  let other = 0;
  for (let i = 0; i < count; i++) {
    const first = (firsts[i] ?? 0) - 1;
    const channel = CHANNEL_OF[kindAt(facts, i)];
    if (first < 0 || !channel) continue;
    const about = ABOUT[asked[first] ?? 0] ?? 'unread';
    if (about === 'other' && which === 'debt') {
      if (first === i) other++;
      continue;
    }
    const contact: Contact = {
      seqs: [i + 1],
      channel,
      number: nameAt(facts, 'sender', i),
      lender: nameAt(facts, 'institution', i),
      at: Number.isNaN(times[i]) ? null : (times[i] ?? null),
      shown: nameAt(facts, 'shown', i),
      print: facts.print[i] ?? 0,
      times: facts.times[i] || 1,
      missed: hasFlag(facts, i, FLAG.missed),
      about,
      clues: clues?.bits[i] ?? 0,
    };
    const one = first === i ? undefined : contacts[placeOf(contacts, first + 1)];
    if (one) join(one, contact);
    else contacts.push(contact);
  }
  return { contacts, other };
}

/** Contacts stand in the order of their first records. */
function placeOf(contacts: readonly Contact[], seq: number): number {
  let [low, high] = [0, contacts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contacts[middle]?.seqs[0] ?? 0) < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ABOUT: readonly Contact['about'][] = ['unread', 'other', 'debt'];

export const aboutOf = (code: number): Contact['about'] => (code === 0 ? 'unread' : aboutDebt(code) ? 'debt' : 'other');

/** Records and conversations together. Those are few; with them, everything is weighed before anything is left out. */
export function together(
  facts: Facts,
  clues: Clues | null,
  threads: readonly Contact[],
  which: 'debt' | 'all',
): FromRecords {
  if (threads.length === 0) return contactsOf(facts, clues, which);
  const contacts = unite([...contactsOf(facts, clues, 'all').contacts, ...threads]);
  return { contacts, other: contacts.filter(({ about }) => about === 'other').length };
}
