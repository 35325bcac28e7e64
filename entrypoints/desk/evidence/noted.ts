/** What a person notes by hand: which questions belong to which kind of event, and how answers become a record. */
import { blankDraft, type Clock } from '../../../lib/evidence/draft';
import type { Details, Draft } from '../../../lib/evidence/record';

export const NOTED = ['call', 'visit', 'letter', 'chat', 'repayment', 'complaint', 'witness', 'note'] as const;
export type Noted = (typeof NOTED)[number];

export const ASKED = {
  call: ['who', 'institution', 'number', 'staffNumber', 'promised'],
  visit: ['who', 'institution', 'staffNumber', 'place', 'promised'],
  letter: ['institution', 'who', 'caseNumber'],
  chat: ['who', 'institution', 'number', 'promised'],
  repayment: ['institution', 'amount', 'caseNumber'],
  complaint: ['institution', 'caseNumber', 'who', 'promised'],
  witness: ['who', 'relation', 'number'],
  note: [],
} as const satisfies Record<Noted, readonly string[]>;
export type Question = (typeof ASKED)[Noted][number];

export interface Form {
  kind: Noted;
  /** local date and time, as the browser's field gives it */
  when: string;
  text: string;
  answers: Partial<Record<Question, string>>;
}

/** Money in whole fen, or null when it is no amount. */
export function fenOf(typed: string): number | null {
  const match = /^[¥￥]?\s*(\d{1,3}(?:[,，]\d{3})+|\d{1,9})(?:\.(\d{1,2}))?\s*元?$/.exec(
    typed.normalize('NFKC').trim(),
  );
  if (!match) return null;
  return Number((match[1] ?? '').replace(/[,，]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Only what belongs to the kind goes along, even where something was typed under another kind before. */
export function draftOf({ kind, when, text, answers }: Form, clock: Clock): Draft {
  const details: Details = {};
  for (const question of ASKED[kind]) {
    const answer = answers[question]?.trim();
    if (!answer) continue;
    if (question === 'amount') details.amountFen = fenOf(answer);
    else details[question] = answer;
  }
  const at = when === '' ? Number.NaN : Date.parse(when);
  return {
    ...blankDraft(kind, clock, details),
    channel: kind,
    sender: answers.number?.trim() || answers.who?.trim() || answers.institution?.trim() || null,
    direction: kind === 'repayment' || kind === 'complaint' ? 'outgoing' : kind === 'note' ? null : 'incoming',
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
