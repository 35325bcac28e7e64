import { expect, it, vi } from 'vitest';
import { freshStore } from '../../../tests/evidence/samples';

const { store } = freshStore();
vi.mock('../../own/failures', () => ({ failures: async () => [{ at: 0, code: 'write-failed' }] }));
vi.mock('./at-hand', () => ({
  store,
  around: async () => {
    throw new Error('the rules could not be loaded');
  },
}));
const { diagnosis } = await import('./diagnosis-text');

it('tells what can be told, though the version cannot be found out', async () => {
  const lines = (await diagnosis('zh-CN')).split('\n');
  expect(lines).toContain('version: not told, zh-CN');
  expect(lines).toContain('browser: not told');
  expect(lines).toContain('log: 0 records, 0 not in a backup');
  expect(lines).toContain('  1970-01-01T00:00:00.000Z write-failed');
});
