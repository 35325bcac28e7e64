/**
 * Which line, if any, a yearly cost is held against: by who lends and when the contract was made. A line is a place to
 * ask, never a sum that is not owed: principal and lawful interest stay due. Lines come from lib/law; what is internal,
 * unpublished or unverified is not among them, so for some lenders and days the honest answer is that there is none.
 */
import { byId, holdsOn } from '../../law/in-force';
import type { LenderKind } from '../../risk/types';

export type CapLine =
  /** courts reduce what lies above 24 % a year when the borrower asks for it in the lawsuit */
  | 'court-24'
  /** what a bank's internet loan-aid costs in all is read as at most 24 % a year, for loans made since then */
  | 'loan-aid-24'
  /** private lending: four times the one-year LPR of the day of the contract */
  | 'four-lpr'
  | null;

export interface CapCheck {
  line: CapLine;
  /** percent a year as a number; null where there is no line or the LPR is not known */
  percent: number | null;
  /** null where nothing can be compared */
  above: boolean | null;
  /** why there is nothing to compare */
  missing: 'lender' | 'contract-day' | 'lpr' | 'older' | null;
  /** ids in lib/law, strongest first */
  provisions: string[];
}

const LINES = {
  'court-24': ['spc-2017-22', 'mfd-680'],
  'loan-aid-24': ['nfra-2025-9', 'mfd-680'],
  'four-lpr': ['jx-mjjd-25', 'mfd-680'],
} as const;

/** Private lending went from fixed lines to four times the LPR on this day; before it other lines held. */
const FOUR_LPR_SINCE = '2020-08-20';

export interface CapQuestion {
  kind: LenderKind;
  /** YYYY-MM-DD */
  contractedOn: string | null;
  /** the yearly cost, simple: 0.24 = 24 % */
  nominal: number | null;
  /** one-year LPR of the day of the contract, in percent */
  lpr: number | null;
  /** YYYY-MM-DD: for what is asked of a court today */
  today: string;
}

export function capCheck({ kind, contractedOn, nominal, lpr, today }: CapQuestion): CapCheck {
  const none = (missing: CapCheck['missing']): CapCheck => ({
    line: null,
    percent: null,
    above: null,
    missing,
    provisions: ['mfd-680'],
  });
  const against = (line: Exclude<CapLine, null>, percent: number | null): CapCheck => ({
    line,
    percent,
    above: percent === null || nominal === null ? null : nominal * 100 > percent + 1e-9,
    missing: percent === null ? 'lpr' : null,
    provisions: LINES[line].filter((id) => byId(id) !== null),
  });
  switch (kind) {
    case 'bank_credit_card':
    case 'bank_loan':
    case 'consumer_finance_company':
    case 'microloan_company':
      return inForceOn('spc-2017-22', today) ? against('court-24', 24) : none('older');
    case 'loan_aid_platform':
      if (contractedOn === null) return none('contract-day');
      return inForceOn('nfra-2025-9', contractedOn) ? against('loan-aid-24', 24) : none('older');
    case 'unlicensed_lender':
      if (contractedOn === null) return none('contract-day');
      return contractedOn >= FOUR_LPR_SINCE ? against('four-lpr', lpr === null ? null : lpr * 4) : none('older');
    case 'third_party_collector':
    case 'unknown':
      return none('lender');
  }
}

function inForceOn(id: string, day: string): boolean {
  const provision = byId(id);
  return provision !== null && holdsOn(provision, day);
}

/** 个性化分期 of a credit card: at most five years, and the bank may, it need not. */
export const CARD_MONTHS = 60;
