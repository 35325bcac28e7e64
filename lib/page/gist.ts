/** Kind and verdict of a message as one sign: most messages of a page say nothing, and this is all that travels of them. */
import type { MessageKind, Verdict } from '../risk/types';

const KINDS: readonly MessageKind[] = ['reminder', 'collection', 'scam', 'loan_marketing', 'normal'];
const VERDICTS: readonly Verdict[] = ['fine', 'heed', 'breach', 'fraud', 'unsure'];
const FIRST = 'A'.charCodeAt(0);

export function shortOf(kind: MessageKind, verdict: Verdict): string {
  return String.fromCharCode(FIRST + KINDS.indexOf(kind) * VERDICTS.length + VERDICTS.indexOf(verdict));
}

export function fromShort(sign: string): { kind: MessageKind; verdict: Verdict } | null {
  const at = sign.charCodeAt(0) - FIRST;
  const kind = KINDS[Math.floor(at / VERDICTS.length)];
  const verdict = VERDICTS[at % VERDICTS.length];
  return kind && verdict ? { kind, verdict } : null;
}
