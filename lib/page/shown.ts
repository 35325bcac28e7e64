/** Which findings show on a page, strongest first. What is unsure or harmless stays quiet there. */
import type { Hint, Judged } from '../messages';

export type Tone = 'info' | 'heed' | 'breach' | 'fraud';

const WEIGHT: Record<Tone, number> = { info: 0, heed: 1, breach: 2, fraud: 3 };

export function shownHints({ verdict, hints }: Pick<Judged, 'verdict' | 'hints'>): Hint[] {
  // a lawful notice may hold facts worth knowing; marking it would still be a wrong alarm
  if (verdict === 'fine') return [];
  return hints
    .filter((hint) => hint.confidence !== 'low')
    .sort(
      (a, b) =>
        WEIGHT[b.severity] - WEIGHT[a.severity] ||
        Number(b.confidence === 'high') - Number(a.confidence === 'high') ||
        (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER),
    );
}

export const isPainted = (hint: Hint) => hint.severity !== 'info' && hint.start !== null && hint.end !== null;
export const weightOf = (tone: Tone) => WEIGHT[tone];
