import type { Key } from '../../lib/i18n';
import type { DebtKind } from '../../lib/plan/case';
import type { CaseField, Oddity } from '../../lib/plan/case-form';
import type { LenderKind } from '../../lib/risk/types';

export const fieldText = (field: CaseField) => `case.${field}` as const satisfies Key;
export const oddityText = (oddity: Oddity) => `case.odd.${oddity}` as const satisfies Key;
export const debtText = (debt: DebtKind) => `case.debt.${debt}` as const satisfies Key;
export const kindText = (kind: LenderKind) => `case.kind.${kind}` as const satisfies Key;

export const DEBT_KINDS = ['credit_card', 'cash_loan', 'instalment', 'other'] as const satisfies readonly DebtKind[];
/** A collector is no lender: who collects stands in fields of its own. */
export const LENDER_KINDS = [
  'unknown',
  'bank_credit_card',
  'bank_loan',
  'consumer_finance_company',
  'microloan_company',
  'loan_aid_platform',
  'unlicensed_lender',
] as const satisfies readonly LenderKind[];
