/** Which of the five kinds a message is (signals.md §5). */
import type { Context } from './assess';
import type { Finding, MessageKind } from './types';

/** First guess from words alone, before any signal is known. */
export function judgeKind(context: Context): MessageKind {
  if (context.has('debt')) return context.has('overdue') ? 'collection' : 'reminder';
  return 'normal';
}

/** The kind in the light of what was found. */
export function refineKind(context: Context, findings: readonly Finding[]): MessageKind {
  if (findings.some((f) => f.severity === 'fraud')) return 'scam';
  if (findings.some((f) => f.severity === 'breach')) return 'collection';
  return context.kind;
}
