import { describe, expect, test } from 'vitest';
import { madeModules } from '../../tools/make-tables';
import { LEXICON_NAMES } from './lexicon';
import { madePack, madeWeights } from './made';
import { MEASURE_NAMES } from './measures';
import { KINDS } from './model/kinds';
import { flatten } from './model/packing';
import weights from './model/weights';
import type { Pack } from './pack';
import { fromBase64, openShelf, shelve, toBase64 } from './shelf';
import { readPack, readWeights, storePack, storeWeights } from './stored';
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
    const stored = storeWeights(flatten(SIGNALS.length, clauses), flatten(KINDS.length, kinds), thresholds);
    expect(readWeights(throughText(stored))).toEqual(madeWeights());
  });

  test('twice written is the same to the byte, and a rule goes out without its proof', () => {
    const once = madeModules();
    expect(madeModules()).toEqual(once);
    expect(Object.keys(once)).toContain('lib/risk/made.ts');
    expect(once['lib/risk/rules/insult.ts']).not.toContain('"hits"');
  });
});

describe('the shelf', () => {
  test('gives back every kind of array', () => {
    const arrays = {
      bytes: Uint8Array.of(1, 2, 255),
      units: Uint16Array.of(65535, 7, 3),
      ints: Int32Array.of(-5, 2 ** 31 - 1),
      large: Uint32Array.of(4294967295),
      parts: Float32Array.of(0.5, -3.25),
      none: new Uint16Array(0),
    };
    const take = openShelf(shelve(arrays));
    expect(take('Uint8Array', 'bytes')).toEqual(arrays.bytes);
    expect(take('Uint16Array', 'units')).toEqual(arrays.units);
    expect(take('Int32Array', 'ints')).toEqual(arrays.ints);
    expect(take('Uint32Array', 'large')).toEqual(arrays.large);
    expect(take('Float32Array', 'parts')).toEqual(arrays.parts);
    expect(take('Uint16Array', 'none')).toEqual(arrays.none);
    expect(() => take('Uint8Array', 'units')).toThrow('no Uint8Array is called units');
  });

  test('bytes go through base64 whole', () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => (i * 37) & 255);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
