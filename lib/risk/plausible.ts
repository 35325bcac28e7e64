/**
 * What the learned part may say at all. It knows wordings, not who owns an address or who settles a dinner: where a
 * rule would keep silent for such a reason, so does it.
 */
import type { Context } from './assess';
import { everyday, retold } from './everyday';
import { strangeDoor } from './judges/false-door';
import type { SignalKey } from './types';

/** lexicons (or measures) one of which makes the signal implausible */
const AGAINST: Partial<Record<SignalKey, readonly string[]>> = {
  private_account_transfer: ['public_advice', 'pay_friends'],
  asks_credentials: ['public_advice', 'cred_work', 'cred_home'],
  upfront_fee: ['public_advice', 'pay_friends', 'fee_elsewhere', 'fee_contract'],
  debt_optimisation_scam: ['public_advice', 'relief_lender', 'lender_sign'],
  credit_repair_scam: ['public_advice', 'lender_sign'],
  phishing_link: ['public_advice'],
  // guarantors and co-borrowers owe too
  disclosure_third_party: ['co_owing'],
  contact_third_party: ['co_owing'],
};

/** told in the words of deadlines and of law, but of another life */
const OF_DEBTS: readonly SignalKey[] = [
  'pressure_deadline',
  'false_legal_consequence',
  'credit_report_threat',
  'unverified_collector',
  'impersonate_judicial',
];

export function plausible(signal: SignalKey, context: Context): boolean {
  if (OF_DEBTS.includes(signal) && (everyday(context.scan.text) || retold(context.scan.text))) return false;
  if (AGAINST[signal]?.some((lexicon) => context.has(lexicon))) return false;
  return signal !== 'phishing_link' || strangeDoor(context);
}
