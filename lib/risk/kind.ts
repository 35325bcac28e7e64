/** Which of the five kinds a message is (signals.md §5). */
import type { Context } from './assess';
import { everyday, retold } from './everyday';
import { type LearnedKind, learnedKind } from './model/model';
import type { Finding, MessageKind, SignalKey } from './types';

/** First guess, before any signal is known. */
export function judgeKind(context: Context): LearnedKind {
  return learnedKind(context.seen) ?? { kind: 'normal', lead: 0, harmless: 'normal', nameless: 0 };
}

/** Signals that only a collector's message carries, and those that only a trick for money or data carries. */
const COLLECTING: readonly SignalKey[] = [
  'threat_violence',
  'disclosure_third_party',
  'contact_third_party',
  'home_visit_threat',
  'over_frequency',
  'unverified_collector',
];
const TRICKING: readonly SignalKey[] = [
  'debt_optimisation_scam',
  'credit_repair_scam',
  'asks_credentials',
  'phishing_link',
  'private_account_transfer',
  'impersonate_judicial',
];

/** Says nothing about how the debt is collected. */
export const MANNERLESS: readonly SignalKey[] = ['off_hours', 'legal_action_notice', 'obfuscated_text', 'no_identity'];

/** The kind in the light of what was found: a reminder that threatens is no reminder, a demand that only asks is one. */
export function refineKind(context: Context, findings: readonly Finding[]): MessageKind {
  const sure = findings.filter((f) => f.confidence !== 'low').map((f) => f.signal);
  const manner = sure.filter((s) => !MANNERLESS.includes(s));
  if (context.kind === 'reminder' && manner.length > 0) return 'collection';
  if (context.kind === 'collection' && manner.length === 0 && !sure.includes('no_identity') && polite(context))
    return 'reminder';
  if (
    context.kind === 'collection' &&
    manner.every((m) => m === 'pressure_deadline') &&
    (everyday(context.scan.text) || retold(context.scan.text))
  )
    return 'normal';
  if (context.kind === 'normal') {
    if (sure.some((s) => TRICKING.includes(s))) return 'scam';
    if (sure.some((s) => COLLECTING.includes(s))) return 'collection';
  }
  return context.kind;
}

/** A named body asks the debtor, in the polite form, and nothing adverse stands in the text. */
const polite = (context: Context) =>
  /您|尊敬|请/.test(context.scan.text) && !context.has('adverse') && context.message.form !== 'chat';
