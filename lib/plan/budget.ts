/**
 * 算账: what comes in, what has to go out first, and what is left. Lines keep what was typed, letter for letter; figures
 * are reckoned from it each time. Income is rounded down to the fen and spending up, so what is left is never too high.
 */
import { type Fraction, fenOf, fraction, part, sumOf, whole } from './money/fen';

export const RHYTHMS = ['month', 'week', 'two-weeks', 'day', 'quarter', 'year', 'uneven'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Needed to live; agreed and due each month; could be smaller for a while. */
export type Group = 'floor' | 'fixed' | 'flexible';

/** What most households have. The floor comes first: it is paid before any offer is made. */
export const ITEMS = {
  rent: 'floor',
  utilities: 'floor',
  food: 'floor',
  medicine: 'floor',
  children: 'floor',
  elders: 'floor',
  commute: 'floor',
  phone: 'fixed',
  insurance: 'fixed',
  'other-debts': 'fixed',
  household: 'flexible',
  clothes: 'flexible',
  social: 'flexible',
  reserve: 'flexible',
} as const satisfies Record<string, Group>;
export type Item = keyof typeof ITEMS;
export const ITEM_NAMES = Object.keys(ITEMS) as Item[];

export interface Line {
  id: string;
  /** a row of the list above, or one of the person's own */
  item: Item | 'own';
  group: Group | 'income';
  /** own words; '' where the item says it */
  name: string;
  rhythm: Rhythm;
  /** as typed; for 'uneven' income the sums of single months, parted by blanks or signs */
  typed: string;
  /** for 'day': on how many days of a month, as typed */
  days: string;
}

export interface Budget {
  v: 1;
  lines: Line[];
  /** how many live from it, as typed */
  people: string;
  /** why things are as they are, for the statement; own words */
  reason: string;
}

export const newLine = (id: string, group: Line['group'], item: Line['item'] = 'own'): Line => ({
  id,
  item,
  group,
  name: '',
  rhythm: 'month',
  typed: '',
  days: '',
});

export function newBudget(): Budget {
  const out = ITEM_NAMES.map((item) => newLine(item, ITEMS[item], item));
  return { v: 1, lines: [newLine('income', 'income'), ...out], people: '', reason: '' };
}

export interface Reckoned {
  line: Line;
  /** what it comes to in a month; null where nothing or no amount stands there */
  monthFen: number | null;
  /** how: one sum × a share of the year, or the mean of months */
  how:
    | { by: 'rhythm'; fen: number; share: Fraction }
    | { by: 'days'; fen: number; days: number }
    | { by: 'mean'; months: number[]; leastFen: number }
    | null;
  problem: 'amount' | 'days' | null;
}

const PER_MONTH: Record<Exclude<Rhythm, 'uneven' | 'day'>, Fraction> = {
  month: fraction(1),
  // 52 weeks in 12 months
  week: fraction(52, 12),
  'two-weeks': fraction(26, 12),
  quarter: fraction(1, 3),
  year: fraction(1, 12),
};

export function reckonLine(line: Line): Reckoned {
  const none = { line, monthFen: null, how: null, problem: null } as const;
  if (line.typed.trim() === '') return none;
  const rounding = line.group === 'income' ? 'down' : 'up';
  if (line.rhythm === 'uneven') {
    const months = monthsOf(line.typed);
    if (months === null) return { ...none, problem: 'amount' };
    const monthFen = whole(fraction(sumOf(months), months.length), rounding);
    return { line, monthFen, how: { by: 'mean', months, leastFen: Math.min(...months) }, problem: null };
  }
  const fen = fenOf(line.typed);
  if (fen === null) return { ...none, problem: 'amount' };
  if (line.rhythm === 'day') {
    const days = /^\s*([12]?\d|3[01])\s*$/.exec(line.days.normalize('NFKC'))?.[1];
    if (days === undefined) return { ...none, problem: 'days' };
    return { line, monthFen: fen * Number(days), how: { by: 'days', fen, days: Number(days) }, problem: null };
  }
  const share = PER_MONTH[line.rhythm];
  return { line, monthFen: part(fen, share, rounding), how: { by: 'rhythm', fen, share }, problem: null };
}

/** Sums of single months: "3200 2800 4,100" · "3200、2800、4100" · one per line. */
export function monthsOf(typed: string): number[] | null {
  const words = typed
    .normalize('NFKC')
    .split(/[、;；/+\s]+|,(?!\d{3}(?!\d))/)
    .filter((word) => word !== '' && word !== '元');
  const months = words.map(fenOf);
  const sums = months.filter((each) => each !== null);
  return sums.length > 0 && sums.length === months.length && sums.length <= 24 ? sums : null;
}

export interface Means {
  lines: Reckoned[];
  incomeFen: number;
  floorFen: number;
  fixedFen: number;
  flexibleFen: number;
  /** what agreements already ask for each month */
  agreedFen: number;
  /** what is left each month for debts; below nought when the month does not add up */
  disposableFen: number;
  /** the same in the worst of the months that were typed; null where no income is uneven */
  leanFen: number | null;
  /** lines with something typed that is no amount */
  problems: number;
  /** income and something of the floor stand there: enough to speak of a figure */
  enough: boolean;
}

export function reckon(budget: Budget, agreedFen = 0): Means {
  const lines = budget.lines.map(reckonLine);
  const of = (group: Line['group']) =>
    sumOf(lines.filter(({ line }) => line.group === group).map(({ monthFen }) => monthFen ?? 0));
  const [incomeFen, floorFen, fixedFen, flexibleFen] = [of('income'), of('floor'), of('fixed'), of('flexible')];
  const disposableFen = incomeFen - floorFen - fixedFen - flexibleFen - agreedFen;
  const less = sumOf(
    lines.map(({ line, how, monthFen }) =>
      line.group === 'income' && how?.by === 'mean' ? (monthFen ?? 0) - how.leastFen : 0,
    ),
  );
  const typed = (group: Line['group']) => lines.some(({ line, monthFen }) => line.group === group && monthFen !== null);
  return {
    lines,
    incomeFen,
    floorFen,
    fixedFen,
    flexibleFen,
    agreedFen,
    disposableFen,
    leanFen: less > 0 ? disposableFen - less : null,
    problems: lines.filter(({ problem }) => problem !== null).length,
    enough: typed('income') && typed('floor'),
  };
}

/** What can be promised each month: null while there is no budget yet, never below nought. */
export function disposableOf(raw: unknown, agreedFen = 0): number | null {
  const budget = decodeBudget(raw);
  const means = budget && reckon(budget, agreedFen);
  return means?.enough ? Math.max(0, means.disposableFen) : null;
}

const isFields = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
const text = (raw: unknown, most = 200) => (typeof raw === 'string' ? raw.slice(0, most) : '');
const GROUPS = ['income', 'floor', 'fixed', 'flexible'] as const;

/** Takes what fits from whatever was stored; null where it is no budget at all. */
export function decodeBudget(raw: unknown): Budget | null {
  if (!isFields(raw) || !Array.isArray(raw.lines)) return null;
  const seen = new Set<string>();
  const lines = raw.lines.slice(0, 200).flatMap((each: unknown): Line[] => {
    if (!isFields(each) || typeof each.id !== 'string' || each.id === '' || seen.has(each.id)) return [];
    const group = GROUPS.find((one) => one === each.group);
    if (!group) return [];
    seen.add(each.id);
    return [
      {
        id: each.id,
        item: ITEM_NAMES.find((one) => one === each.item) ?? 'own',
        group,
        name: text(each.name),
        rhythm: RHYTHMS.find((one) => one === each.rhythm) ?? 'month',
        typed: text(each.typed, 600),
        days: text(each.days, 20),
      },
    ];
  });
  return { v: 1, lines, people: text(raw.people, 40), reason: text(raw.reason, 4000) };
}
