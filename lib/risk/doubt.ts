/**
 * A pattern sees words, the learned part the clause around them. Where it holds a signal for most improbable, the
 * pattern's find is only a doubt: shown as 看不准, never painted or counted.
 */
import type { Raised } from './judges';
import { highestOdds, type Odds } from './model/model';
import type { SignalKey } from './types';

/**
 * Probability below which a find is a doubt: set where, on texts that neither rules nor weights had seen, leaving finds
 * out mended more than it lost. A probability near a tenth is a plain no, because the labels learned from are softened.
 */
const HARDLY = 0.2;
/**
 * What speaks for itself, however it is wrapped: words of scorn and of harm, named fees. And what other things than words
 * decide, or a disguise, which hides its words from the learned part as well.
 */
const PLAIN: readonly SignalKey[] = [
  'insult',
  'threat_violence',
  'upfront_fee',
  'bundled_fee',
  'off_hours',
  'no_identity',
  'obfuscated_text',
];

const logOdds = (p: number) => Math.log(p / (1 - p));

export function doubted(odds: Odds, raised: Raised): Raised {
  if (raised.sure || PLAIN.includes(raised.rule.signal) || raised.start === null || raised.end === null) return raised;
  const highest = highestOdds(odds, raised.rule.signal, raised.start, raised.end);
  return highest !== null && highest < logOdds(HARDLY) ? { ...raised, confidence: 'low' } : raised;
}
