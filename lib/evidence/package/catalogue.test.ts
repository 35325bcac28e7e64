import { expect, it } from 'vitest';
import { sampleDraft } from '../../../tests/evidence/samples';
import type { Entry } from '../record';
import { linesOf, plainTime } from './catalogue';
import { factsOf } from './report';

it('writes every whole time one way, and leaves what is none as it was told', () => {
  expect(plainTime('2026-03-05T09:12:00+08:00')).toBe('2026-03-05 09:12:00 +08:00');
  expect(plainTime('2026-03-05T01:12:00.250Z')).toBe('2026-03-05 01:12:00 +00:00');
  for (const told of ['2026-03-05', '09:12', '昨天 09:12']) expect(plainTime(told)).toBe(told);
  const entry = { ...sampleDraft(1), seq: 1, parts: [], missing: [], details: {} } as unknown as Entry;
  expect(linesOf(entry, '')[0]?.time).toBe('2026-03-05 09:12:00 +08:00');
  expect(factsOf(entry, '')).toContainEqual(['发生时间', '2026-03-05 09:12:00 +08:00']);
  const madeAt = '2026-03-05T01:12:00.250Z';
  expect(factsOf({ ...entry, details: { madeAt } }, '')).toContainEqual(['表填好的时间', '2026-03-05 01:12:00 +00:00']);
  expect(linesOf({ ...entry, sentAt: null }, '')[0]?.time).toBe('09:12');
});
