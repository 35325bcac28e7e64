import { describe, expect, test } from 'vitest';
import { fromBase64, openShelf, shelve, toBase64 } from './shelf';

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
