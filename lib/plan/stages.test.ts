import { expect, it } from 'vitest';
import { STAGE_WAY, STAGES, stageOf } from './stages';

const nothing = { overdueSince: null, collector: null, stage: null };
const collector = { name: '某某资产', number: '' };

it('is suggested by what is known of the case', () => {
  const on = (known: Partial<Parameters<typeof stageOf>[0]>) => stageOf({ ...nothing, ...known }, '2026-11-22');
  expect(on({})).toBeNull();
  expect(on({ overdueSince: '2026-12-01' })).toBe('due');
  expect(on({ overdueSince: '2026-11-22' })).toBe('overdue');
  expect(on({ overdueSince: '2026-08-01', collector })).toBe('outsourced');
  // a number alone says that somebody wrote, not who
  expect(on({ overdueSince: '2026-08-01', collector: { name: ' ', number: '1069' } })).toBe('overdue');
});

it('gives way to what the person says', () => {
  expect(stageOf({ ...nothing, collector, stage: 'court' }, '2026-11-22')).toBe('court');
});

it('every stage leads to one place', () => {
  expect(Object.keys(STAGE_WAY)).toEqual([...STAGES]);
});
