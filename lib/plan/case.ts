/** One debt as the person knows it. Everything may be unknown; nothing is guessed. Money is whole fen, never a float. */
import type { LenderKind } from '../risk/types';
import { STAGES, type Stage } from './stages';

export type DebtKind = 'credit_card' | 'cash_loan' | 'instalment' | 'other';

/** Where the contract says that disputes go; a clause on arbitration takes them away from the courts. */
export const SETTLES = ['unknown', 'court', 'arbitration'] as const;
export type Settles = (typeof SETTLES)[number];

export interface Case {
  v: 1;
  id: string;
  lender: {
    /** id in lib/institutions; null where it is not in the registry or not known */
    id: string | null;
    /** as the person writes it */
    name: string;
    kind: LenderKind;
  };
  debt: DebtKind;
  /** contract or account, as the person likes to note it (often only the last four digits) */
  contract: string;
  /** what is still owed of the principal */
  principalFen: number | null;
  /** what the lender says is owed in all */
  claimedFen: number | null;
  /** the yearly rate of the contract in percent, as a decimal text: "18.25" */
  yearlyRate: string | null;
  /** what is asked for each month */
  monthlyFen: number | null;
  /** 1 … 31 */
  dueDay: number | null;
  /** YYYY-MM-DD, the first day after the missed due day */
  overdueSince: string | null;
  /** YYYY-MM-DD, the day the contract was made: the rules on rates depend on it */
  contractedOn: string | null;
  /** who collects, when it is somebody else */
  collector: { name: string; number: string } | null;
  /** numbers of records in the evidence log, ascending */
  evidence: number[];
  settles: Settles;
  /** the body that the clause names, where it names one */
  arbitrator: string;
  /** how far it has come, as the person says; null: as what is known says */
  stage: Stage | null;
  note: string;
  /** ms since 1970; null while it is open */
  closedAt: number | null;
}

const KINDS: readonly LenderKind[] = [
  'bank_credit_card',
  'bank_loan',
  'consumer_finance_company',
  'microloan_company',
  'loan_aid_platform',
  'third_party_collector',
  'unlicensed_lender',
  'unknown',
];
const DEBTS: readonly DebtKind[] = ['credit_card', 'cash_loan', 'instalment', 'other'];

export function newCase(id: string): Case {
  return {
    v: 1,
    id,
    lender: { id: null, name: '', kind: 'unknown' },
    debt: 'other',
    contract: '',
    principalFen: null,
    claimedFen: null,
    yearlyRate: null,
    monthlyFen: null,
    dueDay: null,
    overdueSince: null,
    contractedOn: null,
    collector: null,
    evidence: [],
    settles: 'unknown',
    arbitrator: '',
    stage: null,
    note: '',
    closedAt: null,
  };
}

const isFields = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
const text = (raw: unknown, most = 400) => (typeof raw === 'string' ? raw.slice(0, most) : '');
const whole = (raw: unknown) => (Number.isSafeInteger(raw) && (raw as number) >= 0 ? (raw as number) : null);
const day = (raw: unknown) => (typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw) ? raw : null);

/** Takes what fits from whatever was stored or came back from a backup; null where it is no case at all. */
export function decodeCase(raw: unknown): Case | null {
  if (!isFields(raw) || typeof raw.id !== 'string' || raw.id === '') return null;
  const lender = isFields(raw.lender) ? raw.lender : {};
  const collector = isFields(raw.collector) ? raw.collector : null;
  const dueDay = whole(raw.dueDay);
  const numbers: unknown[] = Array.isArray(raw.evidence) ? raw.evidence : [];
  return {
    v: 1,
    id: raw.id,
    lender: {
      id: typeof lender.id === 'string' ? lender.id : null,
      name: text(lender.name),
      kind: KINDS.find((kind) => kind === lender.kind) ?? 'unknown',
    },
    debt: DEBTS.find((debt) => debt === raw.debt) ?? 'other',
    contract: text(raw.contract),
    principalFen: whole(raw.principalFen),
    claimedFen: whole(raw.claimedFen),
    yearlyRate:
      typeof raw.yearlyRate === 'string' && /^\d{1,5}(\.\d{1,6})?$/.test(raw.yearlyRate) ? raw.yearlyRate : null,
    monthlyFen: whole(raw.monthlyFen),
    dueDay: dueDay !== null && dueDay >= 1 && dueDay <= 31 ? dueDay : null,
    overdueSince: day(raw.overdueSince),
    contractedOn: day(raw.contractedOn),
    collector: collector && { name: text(collector.name), number: text(collector.number, 40) },
    evidence: [...new Set(numbers.flatMap((each) => whole(each) ?? []))].sort((a, b) => a - b),
    settles: SETTLES.find((each) => each === raw.settles) ?? 'unknown',
    arbitrator: text(raw.arbitrator),
    stage: STAGES.find((each) => each === raw.stage) ?? null,
    note: text(raw.note, 4000),
    closedAt: whole(raw.closedAt),
  };
}
