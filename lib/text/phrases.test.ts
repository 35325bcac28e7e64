import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases, findPhrases, fullestChain } from './phrases';

function all(words: string[], text: string): string[] {
  const table = compilePhrases(words);
  const found: string[] = [];
  findPhrases(table, text, (word, start) => found.push(`${start}:${words[word]}`));
  return found.sort();
}

function plainly(words: string[], text: string): string[] {
  const found: string[] = [];
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(`${at}:${word}`);
  return found.sort();
}

describe('phrases', () => {
  test('finds overlapping ones and single characters', () => {
    expect(all(['逾期', '期三', '逾期三天', '逾'], '已逾期三天')).toEqual(['1:逾', '1:逾期', '1:逾期三天', '2:期三']);
  });
  test('finds what indexOf finds', () => {
    const letter = constantFrom('甲', '乙', '丙', '丁', 'a', '的');
    const word = array(letter, { minLength: 1, maxLength: 5 }).map((w) => w.join(''));
    assert(
      property(array(word, { minLength: 1, maxLength: 30 }), array(letter, { maxLength: 80 }), (words, letters) => {
        const unique = [...new Set(words)];
        const text = letters.join('');
        expect(all(unique, text)).toEqual(plainly(unique, text));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
  test('no pair carries more than sixteen phrases while another pair is to be had', () => {
    const letters = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
    const words = [...letters].flatMap((a) => [...letters].map((b) => `律师${a}${b}`));
    expect(fullestChain(compilePhrases(words))).toBeLessThanOrEqual(16);
  });
});
