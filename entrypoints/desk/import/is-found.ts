import { assess } from '../../../lib/risk/assess';
import type { Message } from '../../../lib/risk/types';

/** Whether a message reads like collection, or has a finding that is not 看不准. */
export function isFound(message: Message, now: number): boolean {
  const reading = assess(message, now);
  if (reading.kind === 'collection') return true;
  return reading.verdict !== 'fine' && reading.findings.some(({ confidence }) => confidence !== 'low');
}
