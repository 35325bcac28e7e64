import { describe, expect, it } from 'vitest';
import { byWeight, segments } from './segments';

const hint = (start: number | null, end: number | null, severity: 'info' | 'heed' | 'breach' | 'fraud' = 'heed') => ({
  start,
  end,
  severity,
  confidence: 'high' as const,
});

describe('segments', () => {
  it('cuts at the words and loses nothing', () => {
    expect(segments('今天联系你单位。', [hint(2, 7)])).toEqual([
      { text: '今天', severity: null },
      { text: '联系你单位', severity: 'heed' },
      { text: '。', severity: null },
    ]);
  });

  it('shows the weightier of two, and joins neighbours of one kind', () => {
    expect(segments('abcdef', [hint(0, 4), hint(2, 6, 'fraud'), hint(3, 5, 'fraud')])).toEqual([
      { text: 'ab', severity: 'heed' },
      { text: 'cdef', severity: 'fraud' },
    ]);
  });

  it('leaves text alone without a place, out of range, or unsure', () => {
    const all = [{ text: 'abc', severity: null }];
    expect(segments('abc', [hint(null, null), hint(1, 9), hint(2, 2)])).toEqual(all);
    expect(segments('abc', [{ ...hint(0, 3), confidence: 'low' }])).toEqual(all);
    expect(segments('', [])).toEqual([]);
  });
});

it('puts the weightiest first and the unsure last', () => {
  const unsure = { ...hint(0, 1, 'fraud'), confidence: 'low' as const };
  const order = [unsure, hint(9, 10), hint(5, 6, 'breach'), hint(2, 3)];
  expect(byWeight(order)).toEqual([hint(5, 6, 'breach'), hint(2, 3), hint(9, 10), unsure]);
});
