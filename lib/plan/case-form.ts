/**
 * A case as it is typed. Each keystroke is stored as it stands beside what could be taken from it, so that closing the
 * page in the middle of a word loses nothing, and an amount that is no amount yet is not thrown away.
 */
import { type Case, decodeCase, newCase } from './case';
import { fenOf, yuanText } from './money/fen';
import { dayFrom, monthDayFrom, rateFrom } from './typed';

export const CASE_FIELDS = [
  'lender',
  'contract',
  'principal',
  'claimed',
  'monthly',
  'rate',
  'dueDay',
  'overdueSince',
  'contractedOn',
  'collector',
  'collectorNumber',
  'arbitrator',
  'note',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** What is odd about a field's text; null where it is empty or taken. */
export type Oddity = 'amount' | 'rate' | 'month-day' | 'day';

interface Taking {
  /** the case with this text taken in; null in the field where it does not fit */
  put(into: Case, text: string): Case;
  show(from: Case): string;
  oddity: Oddity | null;
}

const amount = (field: 'principalFen' | 'claimedFen' | 'monthlyFen'): Taking => ({
  put: (into, text) => ({ ...into, [field]: fenOf(text) }),
  show: (from) => (from[field] === null ? '' : yuanText(from[field], 'if-any')),
  oddity: 'amount',
});
const day = (field: 'overdueSince' | 'contractedOn'): Taking => ({
  put: (into, text) => ({ ...into, [field]: dayFrom(text) }),
  show: (from) => from[field] ?? '',
  oddity: 'day',
});
const words = (field: 'contract' | 'note' | 'arbitrator'): Taking => ({
  put: (into, text) => ({ ...into, [field]: text }),
  show: (from) => from[field],
  oddity: null,
});
const collector = (field: 'name' | 'number'): Taking => ({
  put: (into, text) => {
    const next = { name: '', number: '', ...into.collector, [field]: text };
    return { ...into, collector: next.name === '' && next.number === '' ? null : next };
  },
  show: (from) => from.collector?.[field] ?? '',
  oddity: null,
});

const TAKING: Record<CaseField, Taking> = {
  // another name is another body, until one is chosen from the registry
  lender: {
    put: (into, text) => ({
      ...into,
      lender: { ...into.lender, name: text, id: text === into.lender.name ? into.lender.id : null },
    }),
    show: (from) => from.lender.name,
    oddity: null,
  },
  contract: words('contract'),
  principal: amount('principalFen'),
  claimed: amount('claimedFen'),
  monthly: amount('monthlyFen'),
  rate: {
    put: (into, text) => ({ ...into, yearlyRate: rateFrom(text) }),
    show: (from) => from.yearlyRate ?? '',
    oddity: 'rate',
  },
  dueDay: {
    put: (into, text) => ({ ...into, dueDay: monthDayFrom(text) }),
    show: (from) => (from.dueDay === null ? '' : String(from.dueDay)),
    oddity: 'month-day',
  },
  overdueSince: day('overdueSince'),
  contractedOn: day('contractedOn'),
  collector: collector('name'),
  collectorNumber: collector('number'),
  arbitrator: words('arbitrator'),
  note: words('note'),
};

/** What is stored: the case, and beside it the texts as typed. */
export type StoredCase = Case & { typed: Partial<Record<CaseField, string>> };

export function storedCase(raw: unknown, id: string): StoredCase {
  const known = decodeCase(raw) ?? newCase(id);
  const typed: StoredCase['typed'] = {};
  const held = typeof raw === 'object' && raw !== null && 'typed' in raw ? raw.typed : null;
  if (typeof held === 'object' && held !== null) {
    const texts: Record<string, unknown> = { ...held };
    for (const field of CASE_FIELDS) {
      const text = texts[field];
      if (typeof text === 'string') typed[field] = text;
    }
  }
  return { ...known, typed };
}

/** The text of each field: as it was typed, unless the case was changed from elsewhere since. */
export function formOf(raw: unknown, id: string): Record<CaseField, string> {
  const { typed, ...known } = storedCase(raw, id);
  const texts = CASE_FIELDS.map((field) => {
    const text = typed[field];
    const { put, show } = TAKING[field];
    const holds = text !== undefined && show(put(known, text)) === show(known);
    return [field, holds ? text : show(known)] as const;
  });
  return Object.fromEntries(texts) as Record<CaseField, string>; // one pair for each field, from the list itself
}

export function oddityOf(field: CaseField, text: string): Oddity | null {
  const { put, show, oddity } = TAKING[field];
  if (oddity === null || text.trim() === '') return null;
  return show(put(newCase('-'), text)) === '' ? oddity : null;
}

/** For the workbook's `change`: one field typed. */
export function withTyped(raw: unknown, id: string, field: CaseField, text: string): StoredCase {
  const stored = storedCase(raw, id);
  return { ...TAKING[field].put(stored, text), typed: { ...stored.typed, [field]: text } };
}

/** For the workbook's `change`: something chosen, pressed or attached. */
export function withCase(raw: unknown, id: string, how: (known: Case) => Partial<Case>): StoredCase {
  const stored = storedCase(raw, id);
  return { ...stored, ...how(stored) };
}

export const withEvidence = (raw: unknown, id: string, seq: number) =>
  withCase(raw, id, ({ evidence }) => ({ evidence: [...new Set([...evidence, seq])].sort((a, b) => a - b) }));

export const withoutEvidence = (raw: unknown, id: string, seq: number) =>
  withCase(raw, id, ({ evidence }) => ({ evidence: evidence.filter((each) => each !== seq) }));

/** Nothing was told yet but that there is something. */
export const isBlank = (one: Case) =>
  one.lender.name === '' && one.principalFen === null && one.claimedFen === null && one.evidence.length === 0;
