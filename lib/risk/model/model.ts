/**
 * The compact model beside the rules: which clauses carry which signal, and what kind of message it is, learned from
 * the corpus (`npm run train`). It sees the same words as the rules; what it raises is never surer than "可能".
 */
import { madeWeights } from '../made';
import type { Pack } from '../pack';
import type { Scan } from '../scan';
import { type Message, type MessageKind, SIGNALS, type SignalKey } from '../types';
import {
  type Bag,
  conceptsByUnit,
  emptyBag,
  featuresOf,
  messageFeatures,
  plain,
  senderTrait,
  sightOf,
  traitHashes,
  type Unit,
  unitsOf,
} from './features';
import { KINDS, OF_THE_WHOLE } from './kinds';
import { logits, type Packed, unpack } from './packing';

export { KINDS };

const NAMELESS = KINDS.length;

export interface Seen {
  units: Unit[];
  /** fills the bag with the features of a clause */
  unit(index: number, bag: Bag): void;
  /** fills the bag with the features of the whole */
  whole(bag: Bag): void;
}

/** What the model sees of a message; the same when it learns and when it reads. */
export function see(message: Message, s: Scan, pack: Pack, others: readonly string[]): Seen {
  const units = unitsOf(s);
  const names = pack.nameHashes;
  const concepts = conceptsByUnit(s, units, pack.names.length).map((list) => list.map((c) => names[c] as number));
  const form = message.form === 'sms' ? '' : (message.form ?? '');
  const traits = { hashes: traitHashes([...others, `form ${form}`, `sender ${senderTrait(message.sender)}`]) };
  const sight = sightOf(plain(s.text), units, concepts, traits);
  return {
    units,
    unit: (i, bag) => featuresOf(bag, sight, i),
    whole: (bag) => messageFeatures(bag, sight),
  };
}

interface Model {
  clauses: Packed;
  kinds: Packed;
  /** log-odds from which a clause is said to carry a signal */
  from: Float64Array;
  bag: Bag;
  sums: Float64Array;
  kindSums: Float64Array;
}

/** What was learned, ready to be looked up in. */
export interface Weights {
  clauses: Packed;
  kinds: Packed;
  /** by signal: from which probability on a clause is said to carry it; 1 = never */
  thresholds: readonly number[];
}

let loaded: Model | null = null;
function model(): Model {
  loaded ??= load(madeWeights());
  return loaded;
}

/** Reads on with other weights than those that ship: to measure on texts that a model was not learned from. */
export function useWeights(other: { clauses: string; kinds: string } | null): void {
  loaded =
    other &&
    load({
      clauses: unpack(SIGNALS.length, other.clauses),
      kinds: unpack(OF_THE_WHOLE, other.kinds),
      thresholds: madeWeights().thresholds,
    });
}

function load({ clauses, kinds, thresholds }: Weights): Model {
  return {
    clauses,
    kinds,
    from: Float64Array.from(SIGNALS, (_, c) => {
      const threshold = thresholds[c] ?? 1;
      return Math.log(threshold / (1 - threshold));
    }),
    bag: emptyBag(),
    sums: new Float64Array(SIGNALS.length),
    kindSums: new Float64Array(OF_THE_WHOLE),
  };
}

export const probability = (z: number) => 1 / (1 + Math.exp(-z));

export interface Learned {
  signal: SignalKey;
  unit: Unit;
}

/** By clause and signal, how likely the clause carries it, in log-odds. */
export interface Odds {
  units: readonly Unit[];
  table: Float64Array;
}

export function oddsOf(seen: Seen): Odds {
  const { clauses, bag, sums } = model();
  const table = new Float64Array(seen.units.length * SIGNALS.length).fill(Number.NEGATIVE_INFINITY);
  if (clauses.size === 0) return { units: [], table };
  for (let i = 0; i < seen.units.length; i++) {
    seen.unit(i, bag);
    logits(clauses, bag, sums);
    table.set(sums, i * SIGNALS.length);
  }
  return { units: seen.units, table };
}

/** Clauses that carry a signal by the model's own thresholds. */
export function learnedSignals({ units, table }: Odds): Learned[] {
  const { from } = model();
  const found: Learned[] = [];
  for (const [i, unit] of units.entries()) {
    for (let c = 0; c < SIGNALS.length; c++) {
      const signal = SIGNALS[c];
      if (signal && (table[i * SIGNALS.length + c] ?? 0) >= (from[c] ?? Number.POSITIVE_INFINITY))
        found.push({ signal, unit });
    }
  }
  return found;
}

/** The highest log-odds of a signal in the clauses that a stretch touches; null where no clause was looked at. */
export function highestOdds({ units, table }: Odds, signal: SignalKey, start: number, end: number): number | null {
  const c = SIGNALS.indexOf(signal);
  let highest: number | null = null;
  for (const [i, unit] of units.entries()) {
    if (unit.end <= start || end <= unit.start) continue;
    const odds = table[i * SIGNALS.length + c] ?? 0;
    if (highest === null || odds > highest) highest = odds;
  }
  return highest;
}

/** The likeliest kind, and how it stands against the harmless ones. */
export interface LearnedKind {
  kind: MessageKind;
  /** log-odds by which the likeliest kind that is not harmless leads before the likeliest that is; below 0 where it trails */
  lead: number;
  /** the likeliest harmless kind */
  harmless: MessageKind;
  /** log-odds that a debt is demanded and nobody named who could be asked */
  nameless: number;
}

const HARMFUL: readonly MessageKind[] = ['collection', 'scam', 'loan_marketing'];

/** Null when nothing was learned yet. */
export function learnedKind(seen: Seen): LearnedKind | null {
  const { kinds, bag, kindSums } = model();
  if (kinds.size === 0) return null;
  seen.whole(bag);
  logits(kinds, bag, kindSums);
  let best = 0;
  for (let c = 1; c < KINDS.length; c++) if ((kindSums[c] ?? 0) > (kindSums[best] ?? 0)) best = c;
  const [reminder, normal] = [kindSums[KINDS.indexOf('reminder')] ?? 0, kindSums[KINDS.indexOf('normal')] ?? 0];
  return {
    kind: KINDS[best] ?? 'normal',
    lead: Math.max(...HARMFUL.map((kind) => kindSums[KINDS.indexOf(kind)] ?? 0)) - Math.max(reminder, normal),
    harmless: reminder > normal ? 'reminder' : 'normal',
    nameless: kindSums[NAMELESS] ?? 0,
  };
}
