/** Forms of this room are texts by name: what was typed is kept as it stands, and read afresh each time. */
import { isDay } from '../days';
import { dayFrom } from '../typed';
import { fenOf } from './fen';
import type { Payment } from './owed';

export type Texts<F extends string> = Record<F, string>;

/** null where nothing was stored; fields that are missing get what `start` says. */
export function decodeTexts<F extends string>(raw: unknown, start: Texts<F>): Texts<F> | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const stored: Record<string, unknown> = { ...raw };
  const texts = { ...start };
  for (const field of Object.keys(start) as F[]) {
    const text = stored[field];
    if (typeof text === 'string') texts[field] = text.slice(0, 8000);
  }
  return texts;
}

export type Odd = 'amount' | 'rate' | 'count' | 'day' | 'list';

/** An empty field is no oddity, only nothing. */
export const isEmpty = (text: string) => text.trim() === '';

export function wholeFrom(typed: string, most: number): number | null {
  const digits = /^\s*(\d{1,4})\s*$/.exec(typed.normalize('NFKC'))?.[1];
  const n = Number(digits ?? Number.NaN);
  return n >= 0 && n <= most ? n : null;
}

/** One payment on each line: 2026-08-10 500. Lines that say something else are answered with. */
export function paymentsFrom(typed: string): { payments: Payment[]; odd: string[] } {
  const payments: Payment[] = [];
  const odd: string[] = [];
  for (const line of typed.normalize('NFKC').split(/[\n;；]/)) {
    if (isEmpty(line)) continue;
    const match = /^\s*(\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?)[\s:,、]+(.+)$/.exec(line);
    const on = match && dayFrom((match[1] ?? '').replace(/\s/g, ''));
    const fen = match && fenOf(match[2] ?? '');
    if (on && isDay(on) && fen !== null) payments.push({ on, fen });
    else odd.push(line.trim());
  }
  return { payments, odd };
}
