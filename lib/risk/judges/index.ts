/** Signals that no pattern of words can find alone: they need time, sender, who is who, or arithmetic. */
import type { Context } from '../assess';
import type { Confidence, ShownRule } from '../types';
import { bystander } from './bystander';
import { falseDoor } from './false-door';
import { fees } from './fees';
import { noIdentity } from './no-identity';
import { obfuscated } from './obfuscated';
import { offHours } from './off-hours';
import { payee } from './payee';
import { payout } from './payout';
import { price } from './price';
import { ultimatum } from './ultimatum';
import { vagueOffice } from './vague-office';

/** Found, in folded offsets; null where the signal has no stretch. */
export interface Raised {
  rule: ShownRule;
  confidence: Confidence;
  start: number | null;
  end: number | null;
  /** plain by the whole message: neither the learned part nor a doubtful kind makes it a guess */
  sure?: boolean;
}

/** @param soFar what patterns and earlier judges raised; a judge adds, it does not take away */
export type Judge = (context: Context, soFar: readonly Raised[]) => Raised[];

export const JUDGES: readonly Judge[] = [
  payee,
  bystander,
  falseDoor,
  price,
  payout,
  fees,
  obfuscated,
  ultimatum,
  vagueOffice,
  offHours,
  noIdentity,
];
