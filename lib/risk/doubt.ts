/**
 * A pattern sees words, the learned part the clause around them. Where it holds a signal for most improbable, the
 * pattern's find is only a doubt: shown as 看不准, never painted or counted.
 */
import type { Raised } from './judges';
import { highestOdds, type Odds } from './model/model';
import type { SignalKey } from './types';

/**
 * Probability below which more finds were wrong than right, on texts that the weights had not been learned from. What is
 * not listed is believed however improbable: a disguise, say, hides its words from the learned part as well.
 */
const HARDLY: Partial<Record<SignalKey, number>> = {
  disclosure_third_party: 0.1,
  contact_third_party: 0.08,
  home_visit_threat: 0.05,
  over_frequency: 0.02,
  credit_report_threat: 0.1,
  pressure_deadline: 0.02,
  unverified_collector: 0.02,
  private_account_transfer: 0.02,
  debt_optimisation_scam: 0.08,
  credit_repair_scam: 0.1,
  legal_action_notice: 0.02,
};

const logOdds = (p: number) => Math.log(p / (1 - p));

export function doubted(odds: Odds, raised: Raised): Raised {
  const hardly = HARDLY[raised.rule.signal];
  if (raised.sure || hardly === undefined || raised.start === null || raised.end === null) return raised;
  const highest = highestOdds(odds, raised.rule.signal, raised.start, raised.end);
  return highest !== null && highest < logOdds(hardly) ? { ...raised, confidence: 'low' } : raised;
}
