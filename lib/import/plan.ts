/**
 * Which messages of a file are new. The same message in the file twice, in the log already, or in a conversation that
 * was captured whole, is one message: the same words, in the same minute, with the same other side as far as both know
 * it. Two equal texts in one minute at different seconds are two messages, as the phone received them.
 */
import type { BackupMessage } from './types';

/** One message that is there already. */
export interface Known {
  /** fingerprint of its words without blanks, as `printOf` makes it */
  print: number;
  /** ms since 1970 */
  at: number;
  /** number or name */
  sender: string | null;
}

export interface Planned {
  message: BackupMessage;
  /** place in the file */
  at: number;
  /** stable over files and formats: by number, minute, direction and words */
  key: string;
  /** how many equal ones came before it */
  nth: number;
}

export interface Plan {
  fresh: Planned[];
  /** in the log or in a captured conversation */
  known: number;
  /** twice in the file, to the second */
  repeated: number;
  /** never exchanged: drafts, and what did not leave */
  unsent: number;
}

/** Numbers as people mean them: +86 138-0000-0000 is 13800000000. */
export function plainNumber(sender: string | null): string {
  const word = (sender ?? '').normalize('NFKC').trim();
  if (!/^[+\d][\d\s().-]{2,}$/.test(word)) return word.toLowerCase();
  return word.replace(/\D/g, '').replace(/^(?:0086|86)(?=1\d{10}$|0\d{9,11}$|9\d{4}|10\d{3,})/, '');
}

const isNumber = (plain: string) => /^\d{3,}$/.test(plain);

/** Without blanks and line breaks: programs and pages set them differently. */
export const plainText = (text: string): string => text.toWellFormed().replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, '');

const MINUTE = 60_000;
const minuteOf = (sentAt: string | null): number | null => {
  const ms = sentAt === null ? Number.NaN : Date.parse(sentAt);
  return Number.isNaN(ms) ? null : Math.floor(ms / MINUTE);
};

/** Two names for the other side that do not contradict each other: a number and a name may be the same person. */
const mayBeOne = (a: string, b: string) => a === b || a === '' || b === '' || isNumber(a) !== isNumber(b);

interface There {
  sender: string;
  used: boolean;
}

function setOf(known: Iterable<Known>): Map<string, There[]> {
  const set = new Map<string, There[]>();
  for (const { print, at, sender } of known) {
    const key = `${Math.floor(at / MINUTE)} ${print}`;
    const list = set.get(key);
    const there = { sender: plainNumber(sender), used: false };
    if (list) list.push(there);
    else set.set(key, [there]);
  }
  return set;
}

/** `printOf`: the log's own fingerprint of words; `pause` lets a window paint in between. */
export async function planImport(
  messages: readonly BackupMessage[],
  known: Iterable<Known>,
  printOf: (words: string) => number,
  pause?: () => Promise<void> | undefined,
): Promise<Plan> {
  const set = setOf(known);
  const plan: Plan = { fresh: [], known: 0, repeated: 0, unsent: 0 };
  const counts = new Map<string, number>();
  const seconds = new Set<string>();
  for (const [at, message] of messages.entries()) {
    if (at % 100 === 99) await pause?.();
    if (message.box === 'draft' || message.box === 'failed') {
      plan.unsent++;
      continue;
    }
    const minute = minuteOf(message.sentAt);
    const sender = plainNumber(message.sender);
    const words = message.kind === 'call' ? `call ${message.seconds ?? ''}` : plainText(message.text);
    const key = JSON.stringify([sender, minute ?? message.shownTime, message.box, words]);
    const second = `${message.sentAt ?? message.shownTime} ${key}`;
    if (seconds.has(second)) {
      plan.repeated++;
      continue;
    }
    seconds.add(second);
    const there = set
      .get(`${minute} ${printOf(message.text)}`)
      ?.find((one) => !one.used && (message.box === 'outgoing' || mayBeOne(one.sender, sender)));
    if (there && message.kind !== 'call') {
      there.used = true;
      plan.known++;
      continue;
    }
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    plan.fresh.push({ message, at, key, nth });
  }
  return plan;
}
