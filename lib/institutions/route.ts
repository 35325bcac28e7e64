/**
 * Which door first: by the kind of lender and by what went wrong. The institution itself comes before those who watch
 * it; danger and money that is leaving come before everything. No door is a promise.
 */
import { type Channel, channel } from './channels';
import type { RegisteredLender } from './registry';

export const PROBLEMS = [
  'manner',
  'third',
  'threat',
  'who',
  'posing',
  'fraud',
  'amount',
  'no-plan',
  'paper',
  'credit',
  'data',
  'adviser',
  'junk',
  'heavy',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A registry knows no unlicensed lenders; a person does. */
export type Lender = RegisteredLender | 'unlicensed_lender';

/** The lender, then who watches it. */
const WATCH: Record<Lender, readonly string[]> = {
  bank_credit_card: ['lender', 'protection-platform', '12378'],
  bank_loan: ['lender', 'protection-platform', '12378'],
  consumer_finance_company: ['lender', '12378', 'protection-platform'],
  // supervised locally, not by those behind 12378
  microloan_company: ['lender', '12345', '12348'],
  // the money is somebody else's: a bank behind it answers for its partners
  loan_aid_platform: ['lender', 'nifa', '12378'],
  // a collector acts for a lender: that one answers
  third_party_collector: ['lender', '12378', '12345'],
  unlicensed_lender: ['12345', '12348', '110'],
  unknown: ['lender', '12378', '12345'],
};

/** What does not depend on the lender; `watch` stands for the line above. */
const ROUTES: Record<Problem, readonly string[]> = {
  manner: ['watch', 'consumers', '12348'],
  third: ['watch', '12348'],
  threat: ['110', 'watch', '12348'],
  who: ['lender', '96110', '12321'],
  posing: ['12368', '110', '96110'],
  fraud: ['110', '96110', '12321'],
  amount: ['watch', 'consumers', '12348'],
  'no-plan': ['watch', '12348'],
  paper: ['12368', '12348'],
  credit: ['credit-objection', 'lender', '12363'],
  data: ['watch', '12377', '110'],
  adviser: ['12315', '110', '12348', 'consumers'],
  junk: ['12321', '12377'],
  heavy: ['12356', '110'],
};

/** An unlicensed lender has no desk for complaints, and nobody to ask whether it gave a mandate. */
const NO_DESK: readonly Lender[] = ['unlicensed_lender'];
/** and the association mediates between consumers and businesses that are there to be found */
const NOT_FOR_UNLICENSED = ['lender', 'consumers'];

export function route(lender: Lender, problem: Problem): Channel[] {
  const ids = ROUTES[problem].flatMap((id) => (id === 'watch' ? WATCH[lender] : [id]));
  return [...new Set(ids)]
    .filter((id) => !(NOT_FOR_UNLICENSED.includes(id) && NO_DESK.includes(lender)))
    .flatMap((id) => channel(id) ?? []);
}
