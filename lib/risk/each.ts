import type { PatternRule } from './types';

/** Patterns that share conditions, written once: `each({ needs: ['owing'] }, '…', '…')`. The result is plain data. */
export function each(shared: Omit<PatternRule, 'p'>, ...patterns: string[]): PatternRule[] {
  return patterns.map((p) => ({ p, ...shared }));
}
