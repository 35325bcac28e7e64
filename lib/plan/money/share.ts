/** Several debts and one sum each month: everybody a fair share, or one after the other. */
import { type Fraction, part, sumOf } from './fen';

export interface Debt {
  id: string;
  owedFen: number;
  /** per month */
  monthly: Fraction;
  /** asked for each month at least; 0 where nothing is */
  leastFen: number;
}

/** Parts of a sum by what is owed, to the fen: largest remainders get the odd fen; nobody gets more than is owed. */
export function proRata(fen: number, debts: readonly Pick<Debt, 'id' | 'owedFen'>[]): Map<string, number> {
  const owed = sumOf(debts.map(({ owedFen }) => owedFen));
  const give = Math.min(fen, owed);
  if (owed === 0 || give <= 0) return new Map(debts.map(({ id }) => [id, 0]));
  const parts = debts.map(({ id, owedFen }, at) => {
    const exact = BigInt(give) * BigInt(owedFen);
    return { id, at, fen: Number(exact / BigInt(owed)), rest: exact % BigInt(owed) };
  });
  let odd = give - sumOf(parts.map((each) => each.fen));
  for (const each of [...parts].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))) {
    if (odd === 0) break;
    each.fen += 1;
    odd -= 1;
  }
  return new Map(parts.map((each) => [each.id, each.fen]));
}

/** smallest: 雪球, the smallest debt first. dearest: 雪崩, the highest rate first. share: by what is owed each month. */
export type Way = 'smallest' | 'dearest' | 'share';

export interface Payoff {
  way: Way;
  /** null where the sum does not get there */
  months: number | null;
  interestFen: number;
  paidFen: number;
  /** in the order in which they are done */
  done: { id: string; month: number }[];
  /** what each debt gets in the first month */
  first: Map<string, number>;
}

const LONGEST = 600;

/** Month by month: interest arises, what is asked for at least is paid as far as the sum goes, the rest goes by the way. */
export function payOff(way: Way, debts: readonly Debt[], monthlyFen: number): Payoff {
  const open = debts.map((debt) => ({ ...debt, left: debt.owedFen, asked: debt.owedFen }));
  const result: Payoff = { way, months: null, interestFen: 0, paidFen: 0, done: [], first: new Map() };
  const rank = [...open].sort((a, b) =>
    way === 'dearest' ? compare(b.monthly, a.monthly) || a.owedFen - b.owedFen : a.owedFen - b.owedFen,
  );
  for (let month = 1; month <= LONGEST; month++) {
    const before = sumOf(open.map(({ left }) => left));
    if (before === 0) break;
    for (const debt of open) {
      const interest = part(debt.left, debt.monthly);
      debt.left += interest;
      result.interestFen += interest;
    }
    let rest = monthlyFen;
    const pay = (debt: (typeof open)[number], fen: number) => {
      const paid = Math.min(fen, debt.left, rest);
      debt.left -= paid;
      rest -= paid;
      result.paidFen += paid;
      if (month === 1) result.first.set(debt.id, (result.first.get(debt.id) ?? 0) + paid);
    };
    if (way === 'share') {
      const parts = proRata(
        rest,
        open.map(({ id, left }) => ({ id, owedFen: left })),
      );
      for (const debt of open) pay(debt, parts.get(debt.id) ?? 0);
    } else {
      for (const debt of rank) pay(debt, debt.leastFen);
      for (const debt of rank) pay(debt, rest);
    }
    for (const debt of rank)
      if (debt.left === 0 && !result.done.some(({ id }) => id === debt.id)) result.done.push({ id: debt.id, month });
    const after = sumOf(open.map(({ left }) => left));
    if (after === 0) result.months = month;
    // interest eats all of it: it will not change by itself
    if (after >= before) break;
  }
  return result;
}

const compare = (a: Fraction, b: Fraction) => Number(a.n * b.d - b.n * a.d > 0n) - Number(a.n * b.d - b.n * a.d < 0n);
