import { beforeEach, expect, it, vi } from 'vitest';

const session = new Map<string, unknown>();
vi.mock('../../lib/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
      },
    },
  },
}));
const { codeOf, failures, noteFailure } = await import('./failures');

beforeEach(() => session.clear());

it('remembers the last ones by name alone', async () => {
  for (let n = 0; n < 25; n++) await noteFailure(Object.assign(new Error('张三的录音.mp3'), { code: 'zip-broken' }), n);
  const all = await failures();
  expect(all).toHaveLength(20);
  expect(all.at(-1)).toEqual({ at: 24, code: 'zip-broken' });
  expect(JSON.stringify(all)).not.toContain('张三');
});

it('takes nothing for a name that could be content', () => {
  expect(codeOf(Object.assign(new Error('x'), { code: '您的账单 已逾期' }))).toBe('Error');
  expect(codeOf(new DOMException('x', 'QuotaExceededError'))).toBe('QuotaExceededError');
  expect(codeOf({ name: 'https://bank.example/?q=1' })).toBe('unknown');
  expect(codeOf(null)).toBe('unknown');
});
