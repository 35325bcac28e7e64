/** What a person notes by hand: which questions belong to which kind of event, and how answers become a record. */
import { blankDraft, type Clock } from '../../../lib/evidence/draft';
import type { Details, Draft } from '../../../lib/evidence/record';
import { fenOf } from '../../../lib/text/typed-sum';

export const NOTED = [
  'call',
  'visit',
  'letter',
  'chat',
  'repayment',
  'promise',
  'complaint',
  'witness',
  'note',
] as const;
export type Noted = (typeof NOTED)[number];

/** What is asked first, and what only who wants to tell more is shown. All of it may stay empty. */
export const ASKED = {
  call: [
    ['number', 'institution', 'answered', 'times'],
    ['minutes', 'who', 'staffNumber', 'promised'],
  ],
  visit: [
    ['institution', 'people', 'showedId', 'entered'],
    ['who', 'staffNumber', 'place', 'promised'],
  ],
  letter: [
    ['institution', 'envelope', 'postmark'],
    ['who', 'caseNumber'],
  ],
  chat: [
    ['number', 'institution'],
    ['who', 'promised'],
  ],
  repayment: [
    ['amount', 'institution'],
    ['account', 'caseNumber'],
  ],
  promise: [
    ['promisedBy', 'promised', 'amount', 'dueOn'],
    ['institution', 'who', 'number'],
  ],
  complaint: [
    ['institution', 'caseNumber'],
    ['who', 'promised'],
  ],
  witness: [
    ['who', 'relation', 'number'],
    ['institution', 'times'],
  ],
  note: [[], []],
} as const satisfies Record<Noted, readonly [readonly string[], readonly string[]]>;
export type Question = (typeof ASKED)[Noted][number][number];

export const questionsOf = (kind: Noted): readonly Question[] => [...ASKED[kind][0], ...ASKED[kind][1]];

/** Questions with few answers; the first is what is meant when nothing is chosen, '' where that is nothing. */
export const CHOICES = {
  answered: ['yes', 'no'],
  showedId: ['', 'yes', 'no'],
  entered: ['', 'yes', 'no'],
  envelope: ['', 'yes', 'no'],
  promisedBy: ['other', 'me'],
} as const satisfies Partial<Record<Question, readonly string[]>>;
export type Choosing = keyof typeof CHOICES;
export const isChoosing = (question: Question): question is Choosing => Object.hasOwn(CHOICES, question);

export const COUNTS: readonly Question[] = ['times', 'minutes', 'people'];
export const DAYS: readonly Question[] = ['postmark', 'dueOn'];

export interface Form {
  kind: Noted;
  /** local date and time, as the browser's field gives it */
  when: string;
  text: string;
  answers: Partial<Record<Question, string>>;
}

/** A number of calls, minutes, people; null where it is none. */
export function countOf(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
}

/** What was typed but is no amount or number; null when all can be read. */
export function unreadable({ kind, answers }: Form): Question | null {
  for (const question of questionsOf(kind)) {
    const typed = answers[question]?.trim() ?? '';
    if (typed === '') continue;
    if (question === 'amount' && fenOf(typed) === null) return question;
    if (COUNTS.includes(question) && countOf(typed) === null) return question;
  }
  return null;
}

/** Whether the person told anything: what stands there by itself does not count. */
export const isEmpty = ({ kind, text, answers }: Form): boolean =>
  text.trim() === '' && questionsOf(kind).every((question) => isChoosing(question) || !answers[question]?.trim());

/** Only what belongs to the kind goes along, even where something was typed under another kind before. */
export function draftOf({ kind, when, text, answers }: Form, clock: Clock): Draft {
  const details: Details = {};
  for (const question of questionsOf(kind)) {
    const answer = answers[question]?.trim() ?? '';
    if (isChoosing(question)) {
      const chosen = answer || CHOICES[question][0];
      if (question === 'promisedBy') details.promisedBy = chosen;
      else if (chosen !== '') details[question] = chosen === 'yes';
    } else if (answer === '') continue;
    else if (question === 'amount') details.amountFen = fenOf(answer);
    else if (COUNTS.includes(question)) details[question] = countOf(answer);
    else details[question] = answer;
  }
  const at = when === '' ? Number.NaN : Date.parse(when);
  const own = kind === 'repayment' || kind === 'complaint' || (kind === 'promise' && details.promisedBy === 'me');
  return {
    // a promise is a note of its own channel: the kinds of records are fixed for good
    ...blankDraft(kind === 'promise' ? 'note' : kind, clock, details),
    channel: kind,
    sender: answers.number?.trim() || answers.who?.trim() || answers.institution?.trim() || null,
    direction: own ? 'outgoing' : kind === 'note' ? null : 'incoming',
    sentAt: Number.isNaN(at) ? null : withZone(at),
    text: text.trim(),
  };
}

/** 2026-03-01T14:05:00+08:00, on this device's clock at that moment. */
function withZone(ms: number): string {
  const east = -new Date(ms).getTimezoneOffset();
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const zone = `${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
  return new Date(ms + east * 60_000).toISOString().slice(0, 19) + zone;
}
