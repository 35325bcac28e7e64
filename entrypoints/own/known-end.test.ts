import { beforeEach, expect, it, vi } from 'vitest';

const local = new Map<string, unknown>();
vi.mock('../../lib/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
    },
  },
}));
const { lostSince, noteEnd } = await import('./known-end');

beforeEach(() => local.clear());

it('knows when there are fewer records than there were, until somebody has read it', async () => {
  expect(await lostSince(0)).toBeNull();
  expect(await lostSince(7)).toBeNull();
  expect(await lostSince(9)).toBeNull();
  expect(await lostSince(0)).toEqual({ was: 9, is: 0 });
  expect(await lostSince(2)).toEqual({ was: 9, is: 2 });
  await noteEnd(2);
  expect(await lostSince(2)).toBeNull();
  expect(await lostSince(1)).toEqual({ was: 2, is: 1 });
});
