import { describe, expect, it } from 'vitest';
import { findLenders, LENDING, lendersOf, watchOf } from './find';

describe('a lender by what was typed', () => {
  it.each([
    ['捷信', '天津京东消费金融有限公司'],
    ['京东 消金', '天津京东消费金融有限公司'],
    ['北银消费金融有限公司', '北银消费金融有限公司'],
  ])('%s', (typed, name) => {
    expect(findLenders(typed, 5).map(({ institution }) => institution.name)).toContain(name);
  });

  it('nothing for nothing, and for a name that is not there', () => {
    expect(findLenders('  ', 5)).toEqual([]);
    expect(findLenders('某某不存在的小贷', 5)).toEqual([]);
  });
});

it('lists no collector', () => {
  expect(findLenders('司', 50).filter(({ institution }) => institution.kind === 'collector')).toEqual([]);
});

describe('all of one kind', () => {
  it.each(LENDING)('%s: only that kind, and who supervises it', (kind) => {
    const all = lendersOf(kind);
    expect(all.every((one) => one.kind === kind)).toBe(true);
    expect(['national', 'local', 'behind']).toContain(watchOf(kind));
  });

  it('banks and consumer finance nationally, microloans locally, platforms by who stands behind them', () => {
    expect(
      ['bank', 'consumer_finance', 'microloan', 'guarantee', 'loan_aid_platform'].map((kind) =>
        watchOf(kind as 'bank'),
      ),
    ).toEqual(['national', 'national', 'local', 'local', 'behind']);
    expect(lendersOf('consumer_finance').length).toBeGreaterThan(20);
  });
});
