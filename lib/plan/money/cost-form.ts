/** What came in and what goes out, as typed, and what that costs in a year. */
import { monthsOf } from '../budget';
import type { Case } from '../case';
import { daysBetween, isDay } from '../days';
import { costByDays, costByMonths, type YearlyCost } from './cost';
import { fenOf, fenText, sumOf } from './fen';
import { isEmpty, type Odd, paymentsFrom, type Texts, wholeFrom } from './fields';
import { asNumber, decimal } from './rate';

export type CostField = 'received' | 'receivedOn' | 'each' | 'times' | 'list' | 'lpr';
export type CostForm = Texts<CostField>;

export const newCost = (one: Case): CostForm => ({
  received: '',
  receivedOn: '',
  each: one.monthlyFen === null ? '' : fenText(one.monthlyFen),
  times: '',
  list: '',
  lpr: '',
});

export interface CostTold {
  odd: Partial<Record<CostField, Odd>>;
  receivedFen: number | null;
  paidFen: number | null;
  /** the payments one after another, where they can be told */
  payments: number[];
  cost: YearlyCost | null;
  /** 'days' where days were told */
  by: 'months' | 'days';
  /** lines of the list that could not be read */
  unread: string[];
  lpr: number | null;
}

export function costOf(form: CostForm): CostTold {
  const odd: CostTold['odd'] = {};
  const sum = (field: 'received' | 'each') => {
    const fen = isEmpty(form[field]) ? null : fenOf(form[field]);
    if (fen === null && !isEmpty(form[field])) odd[field] = 'amount';
    return fen;
  };
  const receivedFen = sum('received');
  const each = sum('each');
  const times = isEmpty(form.times) ? null : wholeFrom(form.times, 480);
  if (times === null && !isEmpty(form.times)) odd.times = 'count';
  const lpr = isEmpty(form.lpr) ? null : decimal(form.lpr);
  if (lpr === null && !isEmpty(form.lpr)) odd.lpr = 'rate';
  const told = { odd, receivedFen, lpr: lpr && asNumber(lpr), unread: [] as string[] };
  const on = isDay(form.receivedOn) ? form.receivedOn : null;
  if (!isEmpty(form.list)) {
    const dated = paymentsFrom(form.list);
    if (dated.payments.length > 0) {
      if (on === null) odd.receivedOn = 'day';
      const flows = on === null ? [] : dated.payments.map(({ on: day, fen }) => ({ fen, day: daysBetween(on, day) }));
      const paidFen = sumOf(dated.payments.map(({ fen }) => fen));
      const cost = receivedFen !== null && flows.length > 0 ? costByDays(receivedFen, flows) : null;
      return { ...told, unread: dated.odd, paidFen, payments: dated.payments.map(({ fen }) => fen), cost, by: 'days' };
    }
    const months = monthsOf(form.list);
    if (months === null) odd.list = 'list';
    const cost = months && receivedFen !== null ? costByMonths(receivedFen, months) : null;
    return { ...told, paidFen: months && sumOf(months), payments: months ?? [], cost, by: 'months' };
  }
  const paid = each !== null && times !== null && times > 0 ? Array.from({ length: times }, () => each) : null;
  const cost = paid && receivedFen !== null ? costByMonths(receivedFen, paid) : null;
  return { ...told, paidFen: paid && sumOf(paid), payments: paid ?? [], cost, by: 'months' };
}
