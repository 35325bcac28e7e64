/** Puts the reading of a lender's page into the words of cards and of the popup. */
import { family, byId as institutionById, vouches } from '../institutions/registry';
import { byId } from '../law/in-force';
import type { Cited, Hint, PageAbout } from '../messages';
import { citedAs } from '../risk/dress';
import type { Language } from '../risk/types';
import { ONE_SIDED } from './clauses';
import type { At, Cost, PortalReading } from './types';
import { ABOVE_24, AMOUNT, BASIS, FORMULA, GUESSED, NOTES, PER, REMINDERS, REST, TIMES } from './words';

export interface PortalHint {
  at: At;
  hint: Hint;
  /** false: the reading of messages marks such words already */
  mark: boolean;
}

/** What the rules for messages find as well; the popup lists it, the page shows it once. */
const BY_RULES: ReadonlySet<string> = new Set([
  'extra-charge',
  'late-rate',
  'paid-out-less',
  'contacts-authorised',
  'buy-to-borrow',
  'collection-costs',
]);
const clauses = new Map(ONE_SIDED.map((clause) => [clause.id, clause]));
/** Simple yearly rate from which a court may be asked to reduce, and default interest per day beyond doubt. */
const HIGH = 0.24;
const HIGH_LATE = 0.36;

const fill = (words: string, values: Record<string, string>) =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
const percent = (rate: number, digits = 1) => `${(rate * 100).toFixed(digits).replace(/\.?0+$/, '')}%`;
const yuan = (sum: number) =>
  sum.toLocaleString('en-US', { minimumFractionDigits: sum % 1 === 0 ? 0 : 2, maximumFractionDigits: 2 });

export function reckoning(cost: Cost, language: Language): { apr: string; basis: string; formula: string } {
  const apr = percent(cost.apr);
  const irr = percent(cost.irr);
  const sum = cost.payments.reduce((all, payment) => all + payment, 0);
  const times = { day: '365', month: '12', year: '1', period: '12' }[cost.per ?? 'year'];
  const rate = cost.rate === null ? '' : percent(cost.rate, 4);
  const values = {
    n: String(cost.payments.length),
    sum: yuan(sum),
    received: yuan(cost.received ?? 0),
    each: yuan(cost.payments[0] ?? 0),
    rate,
    per: cost.per && cost.per !== 'period' ? PER[cost.per][language] : '',
    apr,
    irr,
    times,
  };
  const stated = cost.basis === 'stated';
  const guessed = cost.basis === 'table' && cost.dated && cost.guessedStart ? ` ${GUESSED[language]}` : '';
  return {
    apr,
    basis: fill(BASIS[cost.basis][language], values),
    formula: fill(FORMULA[stated ? 'stated' : 'flows'][language], values) + guessed,
  };
}

/** @param today the day in Asia/Shanghai */
export function dressPortal(reading: PortalReading, language: Language, today: string): PortalHint[] {
  const cited = (ids: string[]) =>
    ids.flatMap((id): Cited[] => {
      const provision = byId(id);
      return provision ? [citedAs(provision, language, today, false)] : [];
    });
  const hint = (
    rule: string,
    at: At,
    words: Pick<Hint, 'title' | 'seen' | 'why'>,
    provisions: string[],
    severity: Hint['severity'] = 'heed',
  ): PortalHint => ({
    at,
    mark: !BY_RULES.has(rule),
    hint: {
      signal: 'portal',
      rule,
      severity,
      confidence: 'medium',
      quote: at.quote,
      start: at.start,
      end: at.end,
      ...words,
      ...REST[language],
      step: 'write',
      provisions: cited(provisions),
    },
  });
  const said = (name: keyof typeof NOTES, values: Record<string, string>) => ({
    title: fill(NOTES[name].title[language], values),
    seen: fill(NOTES[name].seen[language], values),
    why: fill(NOTES[name].why[language], values),
  });
  const found: PortalHint[] = [];
  const { cost, payout, late, fees } = reading;
  if (cost) {
    const told = reckoning(cost, language);
    const high = cost.apr > HIGH;
    const compare = high ? ABOVE_24[language] : '';
    const provisions = high ? ['pbc-2021-3', 'spc-2017-22', 'nfra-2026-mingshi'] : ['pbc-2021-3', 'nfra-2026-mingshi'];
    found.push(
      hint('annual-cost', cost.at, said('annual-cost', { ...told, compare }), provisions, high ? 'heed' : 'info'),
    );
  }
  if (payout) {
    const { promised, received } = payout;
    const values = { promised: yuan(promised), received: yuan(received), gap: yuan(promised - received) };
    found.push(hint('paid-out-less', payout.at, said('paid-out-less', values), ['mfd-670']));
  }
  for (const { rate, per, apr, at } of late) {
    if (apr <= HIGH_LATE) continue;
    const values = { rate: percent(rate, 4), per: PER[per][language], apr: percent(apr) };
    found.push(hint('late-rate', at, said('late-rate', values), ['mfd-585']));
  }
  for (const { name, amount, times, at } of fees) {
    const many = times > 1 ? fill(TIMES[language], { n: String(times) }) : '';
    const sum = amount === null ? '' : fill(AMOUNT[language], { sum: yuan(amount), times: many });
    found.push(
      hint('extra-charge', at, said('extra-charge', { name, amount: sum }), [
        'nfra-2026-mingshi',
        'pbc-2021-3',
        'mfd-496-497',
      ]),
    );
  }
  for (const { id, at } of reading.clauses) {
    const clause = clauses.get(id);
    if (!clause) continue;
    const words = { title: clause.title[language], seen: CLAUSE_SEEN[language], why: clause.says[language] };
    found.push(hint(id, at, words, clause.provisions));
  }
  return found;
}

const CLAUSE_SEEN: Record<Language, string> = {
  'zh-CN': '这一条像是偏向一方的约定。',
  'zh-TW': '這一條像是偏向一方的約定。',
  en: 'This term seems to lean to one side.',
};

/** What the popup says about the page as a whole. */
export function aboutPortal(reading: PortalReading, language: Language): PageAbout {
  const institution = reading.institution === null ? null : institutionById(reading.institution);
  const known = institution ? family(institution.id).filter(vouches) : [];
  return {
    kind: reading.kind,
    reminder: REMINDERS[reading.kind][language],
    cost: reading.cost ? reckoning(reading.cost, language) : null,
    fees: reading.fees.map(({ name, amount }) => (amount === null ? name : `${name} ${yuan(amount)}`)),
    institution: institution && {
      name: institution.name,
      ownAddress: reading.ownAddress,
      hotlines: [...new Set(known.flatMap(({ hotlines }) => hotlines))].slice(0, 3),
      domains: [...new Set(known.flatMap(({ domains }) => domains))].slice(0, 3),
    },
    imitates: null,
  };
}
