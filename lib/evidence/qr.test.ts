import { expect, it } from 'vitest';
import { qr, repairWords } from './qr';

it('computes the repair words of the example that every description of the standard uses', () => {
  // HELLO WORLD, version 1-M
  const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
  expect(repairWords(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});

it('draws the smallest symbol that holds the text', () => {
  expect(qr('A'.repeat(20))).toHaveLength(21);
  expect(qr('A'.repeat(21))).toHaveLength(25);
  expect(qr('A'.repeat(311))).toHaveLength(57);
  expect(qr('A'.repeat(312))).toBeNull();
  expect(qr('lower case')).toBeNull();
});

it('carries format and version in both places, protected as the standard says', () => {
  const symbol = qr('JULI'.repeat(40)) ?? [];
  const size = symbol.length;
  const at = (r: number, c: number) => (symbol[r]?.[c] ? 1 : 0);
  const beside: number[] = [];
  const below: number[] = [];
  for (let i = 0; i < 15; i++) {
    beside.push(at(i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, 8));
    below.push(at(8, i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i));
  }
  expect(beside).toEqual(below);
  const word = beside.reduce((sum, bit, i) => sum | (bit << i), 0) ^ 0x5412;
  // a multiple of the generator, level M
  let rest = word;
  for (let bit = 14; bit >= 10; bit--) if (rest & (1 << bit)) rest ^= 0x537 << (bit - 10);
  expect([rest, word >> 13]).toEqual([0, 0]);
  expect(at(size - 8, 8)).toBe(1);
});
