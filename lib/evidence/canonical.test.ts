import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, NotCanonical, parseCanonical } from './canonical';

const text = fc.string({ unit: 'grapheme' });
const key = fc.string({ unit: 'grapheme-ascii' });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));

describe('canonical', () => {
  it('writes keys in order, without blanks', () => {
    expect(canonical({ b: [1, true, null], a: '汉', 'a b': { z: -0, y: '"\\\n\u2028' } })).toBe(
      '{"a":"汉","a b":{"y":"\\"\\\\\\n\u2028","z":0},"b":[1,true,null]}',
    );
  });
  it('writes the strings of RFC 8785, section 3.2.2.2', () => {
    expect(canonical('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe(`"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"`);
  });
  it.each([
    ['a float', 1.5],
    ['a large integer', 2 ** 53],
    ['NaN', Number.NaN],
    ['a lone surrogate', 'a\ud800'],
    ['undefined', { a: undefined }],
    ['a date', { a: new Date(0) }],
    ['bytes', new Uint8Array(2)],
    ['a Chinese key', { 名: 1 }],
    ['a bigint', 1n],
  ])('refuses %s', (_name, bad) => {
    expect(() => canonical(bad)).toThrow(NotCanonical);
  });
  it('says where', () => {
    expect(() => canonical({ a: [{ b: 0.5 }] })).toThrow(/^a\[0\]\.b: /);
  });
  it('refuses endless nesting', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 50; i++) deep = [deep];
    expect(() => canonical(deep)).toThrow(/too deeply/);
  });
  it('comes back as it was, and says the same again', () => {
    fc.assert(
      fc.property(value, (v) => {
        const once = canonical(v);
        expect(canonical(parseCanonical(once))).toBe(once);
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(v)));
      }),
    );
  });
  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 6 }), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonical(turned)).toBe(canonical(record));
      }),
    );
  });
});

describe('parseCanonical', () => {
  it.each(['{"a":1,"a":1}', '{ "a":1}', '{"b":1,"a":1}', '1.0', '"\\u0041"', '[1,]', '1e3', '-0'])(
    'refuses %s',
    (bad) => {
      expect(() => parseCanonical(bad)).toThrow(NotCanonical);
    },
  );
});
