import { describe, expect, test } from 'vitest';
import { madeModules } from '../../tools/make-tables';
import { compileVariants } from '../text/compile-variants';
import { readVariants, storeVariants } from '../text/stored-variants';
import { LEXICON_NAMES } from './lexicon';
import { madePack, madeWeights } from './made';
import { MEASURE_NAMES } from './measures';
import { OF_THE_WHOLE } from './model/kinds';
import { flatten } from './model/packing';
import weights from './model/weights';
import { compileNames } from './names';
import type { Pack } from './pack';
import { readNames, readPack, readWeights, storeNames, storePack, storeWeights } from './stored';
import { SIGNALS } from './types';

/** Everything of a pack that can be compared: its two functions as what they give. */
function plain(pack: Pack) {
  return {
    ...pack,
    pattern: Array.from({ length: pack.size }, (_, n) => {
      const { rule, ...rest } = pack.pattern(n);
      return { ...rest, rule: rule.id };
    }),
    concept: [...LEXICON_NAMES, ...MEASURE_NAMES, 'no such list'].map(pack.concept),
    ruleOf: [...pack.ruleOf].map(([signal, { id }]) => [signal, id]),
  };
}

/** what is written goes through a script as text */
const throughText = <T>(stored: T): T => JSON.parse(JSON.stringify(stored));

describe('what the build writes down', () => {
  test('the pack is read back as it is compiled now', () => {
    const compiled = madePack();
    expect(plain(readPack(throughText(storePack(compiled))))).toEqual(plain(compiled));
  });

  test('the weights are read back as they are unpacked now', () => {
    const { clauses, kinds, thresholds } = weights;
    const stored = storeWeights(flatten(SIGNALS.length, clauses), flatten(OF_THE_WHOLE, kinds), thresholds);
    expect(readWeights(throughText(stored))).toEqual(madeWeights());
  });

  test('names of institutions and stand-ins of the trade are read back as they are compiled now', () => {
    expect(readNames(throughText(storeNames(compileNames())))).toEqual(compileNames());
    expect(readVariants(throughText(storeVariants(compileVariants())))).toEqual(compileVariants());
  });

  test('twice written is the same to the byte, and a rule goes out without its proof', () => {
    const once = madeModules();
    expect(madeModules()).toEqual(once);
    expect(Object.keys(once)).toContain('lib/risk/made.ts');
    expect(once['lib/risk/rules/insult.ts']).not.toContain('"hits"');
  });
});
