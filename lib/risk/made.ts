/**
 * The tables that reading needs, made of rules, lexicons and weights. In the extension they come ready: its build puts
 * what tools/make-tables.ts wrote in the place of this module. Everywhere else they are made here, when first needed.
 */
import { OF_THE_WHOLE } from './model/kinds';
import type { Weights } from './model/model';
import { unpack } from './model/packing';
import weights from './model/weights';
import { compileNames, type Names } from './names';
import { compilePack, type Pack, RULES } from './pack';
import { SIGNALS } from './types';

export const madePack = (): Pack => compilePack(RULES);

export const madeWeights = (): Weights => ({
  clauses: unpack(SIGNALS.length, weights.clauses),
  kinds: unpack(OF_THE_WHOLE, weights.kinds),
  thresholds: weights.thresholds,
});

export const madeNames = (): Names => compileNames();
