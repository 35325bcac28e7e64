/** Which of the marked messages on screen show their marks: the strongest, and no more than one can take in. */
import { type Tone, weightOf } from './shown';

export const MOST_AT_ONCE = 6;

export interface Candidate {
  key: string;
  tone: Tone;
}

/** Those already shown stay before others of the same weight: marks must not jump while one scrolls. */
export function handful<T extends Candidate>(
  onScreen: readonly T[],
  before: ReadonlySet<string>,
  most = MOST_AT_ONCE,
): T[] {
  if (onScreen.length <= most) return [...onScreen];
  const weigh = (one: T) => weightOf(one.tone) * 2 + Number(before.has(one.key));
  const chosen = new Set([...onScreen].sort((a, b) => weigh(b) - weigh(a)).slice(0, most));
  return onScreen.filter((one) => chosen.has(one));
}
