/** The four corners as typed; the fourth is reckoned from the contract, and says what it was reckoned from. */
import type { Case } from '../case';
import { type Fraction, fenOf, fenText, fraction, times } from './fen';
import { isEmpty, type Odd, paymentsFrom, type Texts } from './fields';
import { COMPOUNDS, type Reckoning, reckonClaim } from './owed';
import { asNumber, decimal, percent, perDay } from './rate';
import { type Corner, type Corners, PARTS, type Part, type Reconciled, reconcile } from './reconcile';

export const TYPED_CORNERS = ['sms', 'app', 'own'] as const satisfies readonly Corner[];
export type TypedCorner = (typeof TYPED_CORNERS)[number];
export type CellField = `${TypedCorner}.${Part}`;
export type TermField =
  | 'interestDue'
  | 'feesDue'
  | 'late'
  | 'latePer'
  | 'yearDays'
  | 'compound'
  | 'payments'
  | 'order'
  | 'lpr';
export type CompareField = CellField | TermField;
export type CompareForm = Texts<CompareField>;

export const CELLS: readonly CellField[] = TYPED_CORNERS.flatMap((corner) =>
  PARTS.map((part): CellField => `${corner}.${part}`),
);

export function newCompare(one: Case): CompareForm {
  const text = (fen: number | null) => (fen === null ? '' : fenText(fen));
  const cells = Object.fromEntries(CELLS.map((cell) => [cell, ''])) as Texts<CellField>; // one pair for each cell
  return {
    ...cells,
    'sms.total': text(one.claimedFen),
    'own.principal': text(one.principalFen),
    interestDue: '',
    feesDue: '',
    late: '',
    latePer: 'day',
    yearDays: '360',
    compound: 'none',
    payments: '',
    order: 'law',
    lpr: '',
  };
}

export interface Compared {
  odd: Partial<Record<CompareField, Odd>>;
  unread: string[];
  reckoning: Reckoning | null;
  /** what keeps the contract's corner empty */
  missing: 'principal' | 'since' | null;
  /** where the late rate comes from */
  lateFrom: 'typed' | 'contract' | 'none';
  /** what the late rate comes to in a year, simple: 0.18 = 18 %; null where there is none */
  lateYearly: number | null;
  /** one-year LPR as typed, in percent */
  lpr: number | null;
  corners: Corners;
  result: Reconciled;
}

export function compareOf(form: CompareForm, one: Case, today: string): Compared {
  const odd: Compared['odd'] = {};
  const sum = (field: CellField | 'interestDue' | 'feesDue') => {
    const fen = isEmpty(form[field]) ? null : fenOf(form[field]);
    if (fen === null && !isEmpty(form[field])) odd[field] = 'amount';
    return fen;
  };
  const corner = (name: TypedCorner) => Object.fromEntries(PARTS.map((part) => [part, sum(`${name}.${part}`)]));
  const typed = isEmpty(form.late) ? null : percent(form.late);
  if (typed === null && !isEmpty(form.late)) odd.late = 'rate';
  const yearDays = form.yearDays === '365' ? 365 : 360;
  const contract = one.yearlyRate === null ? null : percent(one.yearlyRate);
  const lateDaily: Fraction = typed
    ? form.latePer === 'year'
      ? perDay(typed, yearDays)
      : typed
    : contract
      ? perDay(contract, yearDays)
      : fraction(0);
  const lpr = isEmpty(form.lpr) ? null : decimal(form.lpr);
  if (lpr === null && !isEmpty(form.lpr)) odd.lpr = 'rate';
  const { payments, odd: unread } = paymentsFrom(form.payments);
  const missing = one.principalFen === null ? 'principal' : one.overdueSince === null ? 'since' : null;
  const reckoning =
    one.principalFen === null || one.overdueSince === null
      ? null
      : reckonClaim(
          {
            principalFen: one.principalFen,
            interestFen: sum('interestDue') ?? 0,
            feesFen: sum('feesDue') ?? 0,
            since: one.overdueSince,
            lateDaily,
            payments,
            compound: COMPOUNDS.find((each) => each === form.compound) ?? 'none',
            order: form.order === 'principal-first' ? 'principal-first' : 'law',
          },
          today,
        );
  const corners: Corners = {
    sms: corner('sms'),
    app: corner('app'),
    own: corner('own'),
    contract: reckoning ? asCorner(reckoning) : {},
  };
  return {
    odd,
    unread,
    reckoning,
    missing,
    lateYearly: (typed ?? contract) ? asNumber(times(lateDaily, fraction(yearDays))) : null,
    lpr: lpr && asNumber(lpr),
    lateFrom: typed ? 'typed' : contract ? 'contract' : 'none',
    corners,
    result: reconcile(corners),
  };
}

/** Of the interest that is left, the late part is told apart: what was due before is taken to be paid first. */
function asCorner({ owed, lateFen, paidFen, totalFen }: Reckoning): Corners['contract'] {
  const late = Math.min(lateFen, owed.interestFen);
  return {
    principal: owed.principalFen,
    interest: owed.interestFen - late,
    late,
    fees: owed.feesFen,
    paid: paidFen,
    total: totalFen,
  };
}
