/**
 * The compact model beside the rules: which clauses carry which signal, and what kind of message it is, learned from
 * the corpus (`npm run train`). It sees the same words as the rules; what it raises is never surer than "可能".
 */
import type { Pack } from '../pack';
import type { Scan } from '../scan';
import { type Message, type MessageKind, SIGNALS, type SignalKey } from '../types';
import { conceptsByUnit, featuresOf, messageFeatures, plain, senderTrait, type Unit, unitsOf } from './features';
import { logits, type Packed, unpack } from './packing';
import weights from './weights';

export const KINDS: readonly MessageKind[] = ['reminder', 'collection', 'scam', 'loan_marketing', 'normal'];

export interface Seen {
  units: Unit[];
  /** features of each unit, made when asked for */
  unit(index: number): number[];
  whole(): number[];
}

/** What the model sees of a message; the same when it learns and when it reads. */
export function see(message: Message, s: Scan, pack: Pack, others: readonly string[]): Seen {
  const units = unitsOf(s);
  const concepts = conceptsByUnit(s, units, pack.names);
  const nameHash = (c: number) => pack.nameHashes[c] ?? 0;
  const traits = {
    form: message.form === 'sms' ? '' : (message.form ?? ''),
    sender: senderTrait(message.sender),
    others,
  };
  const text = plain(s.text);
  return {
    units,
    unit: (i) => featuresOf(text, units, i, concepts, nameHash, traits),
    whole: () => messageFeatures(text, concepts, nameHash, traits),
  };
}

let loaded: { clauses: Packed; kinds: Packed } | null = null;
function model() {
  loaded ??= { clauses: unpack(SIGNALS.length, weights.clauses), kinds: unpack(KINDS.length, weights.kinds) };
  return loaded;
}

export const probability = (z: number) => 1 / (1 + Math.exp(-z));

export interface Learned {
  signal: SignalKey;
  probability: number;
  unit: Unit;
}

/** Clauses that carry a signal by the model's own thresholds. */
export function learnedSignals(seen: Seen): Learned[] {
  const { clauses } = model();
  if (clauses.features.length === 0) return [];
  return seen.units.flatMap((unit, i) => {
    const z = logits(clauses, seen.unit(i));
    return SIGNALS.flatMap((signal, c) => {
      const p = probability(z[c] ?? 0);
      return p >= (weights.thresholds[c] ?? 1) ? [{ signal, probability: p, unit }] : [];
    });
  });
}

/** The likeliest kind, with the probability the model gives it beside the others. */
export function learnedKind(seen: Seen): { kind: MessageKind; probability: number } | null {
  const { kinds } = model();
  if (kinds.features.length === 0) return null;
  const z = logits(kinds, seen.whole());
  let best = 0;
  let sum = 0;
  for (let c = 0; c < KINDS.length; c++) {
    sum += Math.exp(z[c] ?? 0);
    if ((z[c] ?? 0) > (z[best] ?? 0)) best = c;
  }
  return { kind: KINDS[best] ?? 'normal', probability: Math.exp(z[best] ?? 0) / sum };
}
